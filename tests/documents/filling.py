"""Fills a form in, as the programs do that people have: by its fields, or by typing into the page."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from typing import Any

import pikepdf
import pypdfium2
from pikepdf import Name, String
from pypdfium2 import raw

from iro_desk.documents import blank_form
from iro_desk.domain.blank_forms import BLANK_FORMS, FormPaper
from iro_desk.domain.form_questions import Answer, BlankForm, Kind
from tests.documents import examples

NAMES = "Łukasz, Zoë, Nguyễn, Şerife, Иван"


def a_form(
    key: str, *, is_fillable: bool = True, child_ref: str = "004031", promises: tuple[str, ...] = ()
) -> bytes:
    return blank_form.render(
        FormPaper(
            form=BLANK_FORMS[key],
            dated_on=date(2026, 11, 23),
            is_fillable=is_fillable,
            letterhead=examples.HEAD,
            child_ref=child_ref,
            review_on=date(2026, 12, 14),
            promises=promises,
        )
    )


def all_answered(form: BlankForm) -> dict[str, Answer]:
    """An answer to every question, no two alike where they are words."""
    answers: dict[str, Answer] = {}
    for number, question in enumerate(form.questions):
        if question.is_one_of:
            answers[question.key] = question.options[number % len(question.options)][0]
        elif question.options:
            answers[question.key] = (question.options[0][0], question.options[-1][0])
        elif question.kind is Kind.DATE:
            answers[question.key] = "20/11/2026"
        elif question.kind is Kind.LINE:
            answers[question.key] = f"{NAMES} {number}"
        else:
            answers[question.key] = f"{number}. {NAMES}\nA second line.\n\nAnd a paragraph."
    return answers


def fields(pdf: pikepdf.Pdf) -> dict[str, pikepdf.Object]:
    """Every field with a value of its own, by its full name."""

    def within(field: pikepdf.Object, above: str) -> Iterator[tuple[str, pikepdf.Object]]:
        name = f"{above}{field.T}"
        kids = [kid for kid in field.get(Name.Kids, []) if Name.T in kid]
        if not kids:
            yield name, field
        for kid in kids:
            yield from within(kid, f"{name}.")

    return {name: field for top in pdf.Root.AcroForm.Fields for name, field in within(top, "")}


def filled(pdf: bytes, answers: dict[str, Answer]) -> bytes:
    """The form filled in by its fields, as a program does it that knows them."""
    with pikepdf.open(BytesIO(pdf)) as document:
        held = fields(document)
        for key, answer in answers.items():
            if isinstance(answer, tuple):
                for option in answer:
                    held[f"{key}.{option}"].V = held[f"{key}.{option}"].AS = Name.Yes
            elif Name.Kids in held[key]:
                choose(held[key], answer)
            else:
                held[key].V = String(answer.replace("\n", "\r"))
        out = BytesIO()
        document.save(out)
        return out.getvalue()


def choose(group: Any, option: str) -> None:
    """Press one button of a group."""
    group.V = Name(f"/{option}")
    for kid in group.Kids:
        kid.AS = Name(f"/{option}") if f"/{option}" in kid.AP.N else Name.Off


def typed(pdf: bytes, answers: dict[str, Answer]) -> bytes:
    """The form filled in by clicks and keys in a viewer (PDFium, as in browsers), and saved by it."""
    spots = _spots(pdf)
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    form = document.formenv.raw
    for number in range(len(document)):
        page = document[number]
        for name, (on_page, x, y) in spots.items():
            key, _, option = name.partition(".")
            answer = answers.get(key)
            wanted = (
                (option in answer if isinstance(answer, tuple) else answer == option) if option else answer
            )
            if on_page != number or not wanted:
                continue
            raw.FORM_OnLButtonDown(form, page.raw, 0, x, y)
            raw.FORM_OnLButtonUp(form, page.raw, 0, x, y)
            if not option:
                _put(form, page.raw, str(answer))
            raw.FORM_ForceToKillFocus(form)
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def _put(form: Any, page: Any, text: str) -> None:
    wide = text.encode("utf-16-le") + b"\0\0"
    buffer = ctypes.create_string_buffer(wide, len(wide))
    raw.FORM_ReplaceSelection(form, page, ctypes.cast(buffer, raw.FPDF_WIDESTRING))


def _spots(pdf: bytes) -> dict[str, tuple[int, float, float]]:
    """The page and the middle of every field that can be seen, by its name, an option's after a dot."""
    found: dict[str, tuple[int, float, float]] = {}
    with pikepdf.open(BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages):
            for annotation in page.get("/Annots", []):
                if annotation.Subtype != Name.Widget or int(annotation.F) & 2:
                    continue
                left, foot, right, top = (float(side) for side in annotation.Rect)
                parent = annotation.get(Name.Parent)
                name = str(annotation.get(Name.T, ""))
                if parent is not None:
                    states: Any = annotation.AP.N
                    option = name or next(str(k)[1:] for k in states.keys() if k != "/Off")  # noqa: SIM118
                    name = f"{parent.T}.{option}"
                found[name] = (number, (left + right) / 2, (foot + top) / 2)
    return found
