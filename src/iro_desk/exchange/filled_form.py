"""Reads a form that came back filled in: a PDF from anybody's hands, so nothing in it is trusted.

Only names and values of fields are looked at. No script or action is run, no page is drawn, XFA is
passed over. What cannot be read is one plain sentence; what can be read in part is read, and each
thing left out is named among the problems.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Name, Object, Pdf, settings

from iro_desk.domain.blank_forms import BLANK_FORMS, LARGEST_FILE, FilledForm
from iro_desk.domain.errors import CannotRead
from iro_desk.domain.form_questions import MARK, Answer, Question

LONGEST_ANSWER = 50_000
MOST_FIELDS = 2_000
_DEEPEST = 20
_UNPACKED_AT_MOST = 64_000_000

TOO_LARGE = "This file is larger than a form can be. Choose the PDF that came back."
NOT_A_PDF = "This file is not a PDF. Choose the form that came back as a PDF."
LOCKED = (
    "This PDF is locked with a password. Ask for a copy without one, or open it with the password and save "
    "it without."
)
DAMAGED = "This PDF is damaged and cannot be read. Ask for it to be sent again."
NO_FIELDS = (
    "This PDF has no fields to read: it was printed, scanned or saved as a picture. Attach it to the child, "
    "and type what it says."
)
NOT_OURS = (
    "This PDF is not one of the forms made here, or it has lost its mark. Attach it to the child, and type "
    "what it says."
)
UNKNOWN_FORM = (
    "This form was made by another version of IRO Desk, which this one does not know. Attach it to the "
    "child, and type what it says."
)


def read(pdf: bytes) -> FilledForm:
    """The answers of a filled form; CannotRead with what to do where it is none."""
    if len(pdf) > LARGEST_FILE:
        raise CannotRead(TOO_LARGE)
    if b"%PDF-" not in pdf[:1024]:
        raise CannotRead(NOT_A_PDF)
    _limit_unpacking()
    try:
        with Pdf.open(BytesIO(pdf)) as document:
            return _form(list(_fields(document)))
    except pikepdf.PasswordError as error:
        raise CannotRead(LOCKED) from error
    except (pikepdf.PdfError, ValueError, TypeError, KeyError, AttributeError, RuntimeError) as error:
        # Whatever a wrong file leads to: its objects may be of any kind in any place.
        raise CannotRead(DAMAGED) from error


@cache
def _limit_unpacking() -> None:
    """A small file must not unpack into all of the memory."""
    settings.set_qpdf_limits(flate_max_memory=_UNPACKED_AT_MOST, run_length_max_memory=_UNPACKED_AT_MOST)


def _form(fields: list[tuple[str, str]]) -> FilledForm:
    if not fields:
        raise CannotRead(NO_FIELDS)
    problems: list[str] = []
    values = _once(fields, problems)
    key, _, rest = values.pop(MARK, "").partition("/")
    version, _, child_ref = rest.partition("/")
    if not version.isdecimal():
        raise CannotRead(NOT_OURS)
    form = BLANK_FORMS.get(key)
    if form is None:
        raise CannotRead(UNKNOWN_FORM)
    if int(version) != form.version:
        problems.append(
            f"This is version {int(version)} of the form; the present one is {form.version}. "
            "Compare what was read with the form."
        )
    answers = {
        question.key: answer for question in form.questions if (answer := _answer(question, values, problems))
    }
    problems += _strangers(values)
    return FilledForm(form=form, child_ref=_clean(child_ref), answers=answers, problems=tuple(problems))


def _once(fields: list[tuple[str, str]], problems: list[str]) -> dict[str, str]:
    """The fields by name; where one is there twice and says two things, the second is a problem."""
    values: dict[str, str] = {}
    for name, value in fields:
        if values.get(name) and value and value != values[name]:
            problems.append(
                f"The field “{_clean(name)[:80]}” is there twice. Left out was: “{_clean(value)[:200]}”."
            )
        elif not values.get(name):
            values[name] = value
    return values


def _answer(question: Question, values: dict[str, str], problems: list[str]) -> Answer | None:
    """One question's answer; takes what it reads out of the values."""
    if question.options and not question.is_one_of:
        return _ticked(question, values, problems)
    value = values.pop(question.key, None)
    if value is None:
        problems.append(f"The field for “{question.words}” is missing from this copy of the form.")
        return None
    text = _clean(value)
    if len(text) > LONGEST_ANSWER:
        problems.append(
            f"The answer to “{question.words}” is longer than {LONGEST_ANSWER:,} characters; the rest was "
            "left out. The form itself is kept whole."
        )
        text = text[:LONGEST_ANSWER]
    if not question.is_one_of or not text:
        return text or None
    if text in dict(question.options):
        return text
    problems.append(f"The answer to “{question.words}” is none of those offered and was left out: “{text}”.")
    return None


def _ticked(question: Question, values: dict[str, str], problems: list[str]) -> tuple[str, ...] | None:
    names = [(key, f"{question.key}.{key}") for key, _ in question.options]
    if all(name not in values for _, name in names):
        problems.append(f"The boxes for “{question.words}” are missing from this copy of the form.")
    return tuple(key for key, name in names if values.pop(name, "")) or None


def _strangers(values: dict[str, str]) -> Iterator[str]:
    """What stands in fields this form has not: renamed by a program, or added by somebody."""
    for name, value in values.items():
        text = _clean(value)
        says = f" It says: “{text[:200]}”." if text else " It is empty."
        yield f"The field “{_clean(name)[:80]}” is not one of this form's and was left out.{says}"


def _fields(document: Pdf) -> Iterator[tuple[str, str]]:
    """Every field with its full name and value, "" for an unanswered one."""
    acroform = document.Root.get(Name.AcroForm)
    if not isinstance(acroform, pikepdf.Dictionary):
        return
    waiting: list[tuple[Object, str, str, int]] = [
        (field, "", "", 0) for field in reversed(list(acroform.get(Name.Fields, [])))
    ]
    seen = 0
    while waiting:
        field, above, kind, depth = waiting.pop()
        seen += 1
        if seen > MOST_FIELDS or depth > _DEEPEST:
            raise CannotRead(NOT_OURS)
        name = ".".join(part for part in (above, str(field.get(Name.T, ""))) if part)
        kind = str(field.get(Name.FT, kind))
        named = [kid for kid in field.get(Name.Kids, []) if Name.T in kid]
        if named:
            waiting += [(kid, name, kind, depth + 1) for kid in reversed(named)]
        elif name:
            yield name, _value(field, kind)


def _value(field: Object, kind: str) -> str:
    value = field.get(Name.V)
    if kind == "/Btn":
        # Some programs set only how a box looks, not what the field says.
        looks = [part.get(Name.AS) for part in (field, *field.get(Name.Kids, []))]
        states = [str(state).removeprefix("/") for state in (value, *looks) if state is not None]
        return next((state for state in states if state != "Off"), "")
    if value is None:
        return ""
    if isinstance(value, pikepdf.Stream):
        # Long texts may be kept as a stream (ISO 32000-1, 12.7.4.3).
        return str(pikepdf.String(value.read_bytes()))
    return str(value)


def _clean(text: str) -> str:
    """Composed letters, line feeds for every kind of line end, no control characters."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    shown = "".join(c for c in composed if c in "\n\t" or unicodedata.category(c) != "Cc")
    return "\n".join(line.rstrip() for line in shown.split("\n")).strip()
