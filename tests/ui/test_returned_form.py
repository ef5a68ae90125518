"""Blank forms are chosen and saved from the list; one that comes back is looked at, then kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.form_questions import Answer
from iro_desk.services import blank_forms, consultations, reviews
from iro_desk.services.desk import Desk
from iro_desk.store import consultations as kept_consultations
from iro_desk.ui import file_choice, printing
from iro_desk.ui.page import Context
from iro_desk.ui.pages.documents_parts.blank_forms import BlankFormsPart
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps.consult import SaidPart
from iro_desk.ui.pages.review_steps.returned_form import ReturnedFormPanel
from iro_desk.ui.widgets.page_image import PageImage
from tests import build
from tests.documents import filling, reading

HELD = date(2026, 11, 18)


@pytest.fixture
def review_id(desk: Desk) -> int:
    build.a_practice(desk)
    return build.a_review(desk, build.a_child(desk), HELD, is_completed=False)


@pytest.fixture
def panel(qtbot: QtBot, context: Context, desk: Desk, review_id: int) -> ReturnedFormPanel:
    made = ReturnedFormPanel(context)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show_review(reviews.page(desk, review_id))
    made.show()
    return made


def came_back(desk: Desk, review_id: int, folder: Path, key: str, answers: dict[str, Answer]) -> Path:
    path = folder / "back.pdf"
    path.write_bytes(filling.filled(blank_forms.blank(desk, key, review_id, fillable=True), answers))
    return path


def seen(panel: ReturnedFormPanel) -> list[str]:
    return [label.text() for label in panel.ui.lines.findChildren(QLabel) if label.isVisible()]


def test_row_c4_a_returned_form_is_shown_beside_what_is_there_and_kept(
    qtbot: QtBot,
    panel: ReturnedFormPanel,
    desk: Desk,
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    child_id = reviews.page(desk, review_id).review.child_id
    earlier = Consultation(
        child_id=child_id, review_id=review_id, person_role="child", consulted_on=HELD, worries="The dark"
    )
    consultations.save(desk, earlier)
    answers: dict[str, Answer] = {"worries": "School", "consent": "all", "day": "20/11/2026"}
    path = came_back(desk, review_id, tmp_path, "child-8-to-12", answers)
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [path])
    panel.ui.choose.click()
    assert panel.ui.form_name.text() == "Child from 8 to 12"
    assert panel.ui.becomes.text().startswith("It becomes a consultation of its own.")
    assert not panel.ui.notes.isVisible()
    qtbot.waitUntil(lambda: bool(seen(panel)))
    assert [
        text for text in seen(panel) if text in {"What worries me", "School", "18 Nov 2026: The dark"}
    ] == ["What worries me", "School", "18 Nov 2026: The dark"]
    assert panel.focusWidget() is panel.ui.keep
    with qtbot.waitSignal(panel.kept) as kept:
        qtbot.keyClick(panel.ui.keep, Qt.Key.Key_Space)
    said = kept_consultations.by_id(desk.case_file, kept.args[0].consultation_id)
    assert (said.worries, said.method) == ("School", "letter_form")
    assert panel.context.messages.told[-1].startswith("Kept.")
    assert not panel.ui.keep.isVisible()


def test_another_childs_form_is_kept_only_once_confirmed(
    panel: ReturnedFormPanel, desk: Desk, review_id: int, tmp_path: Path
) -> None:
    other = build.a_review(desk, build.a_child(desk, "009999"), HELD, is_completed=False)
    panel.read(came_back(desk, other, tmp_path, "carer", {"worries": "Sleep", "consent": "all"}))
    assert "The reference on this form is not this child's." in panel.ui.notes.text()
    assert not panel.ui.keep.isEnabled()
    panel.ui.is_this_childs.setChecked(True)
    panel.ui.keep.click()
    assert [one.worries for one in kept_consultations.of_review(desk.case_file, review_id)] == ["Sleep"]


def test_a_file_that_is_no_form_says_what_to_do(panel: ReturnedFormPanel, tmp_path: Path) -> None:
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"Dear all")
    panel.read(path)
    assert panel.ui.problem.text() == "This file is not a PDF. Choose the form that came back as a PDF."
    assert panel.ui.problem.isVisible()
    assert not panel.ui.keep.isVisible()


@pytest.fixture
def part(qtbot: QtBot, context: Context) -> BlankFormsPart:
    made = BlankFormsPart(context)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    return made


def pages(part: BlankFormsPart) -> list[PageImage]:
    return part.ui.paper.findChildren(PageImage)


def test_row_o7_the_form_for_the_childs_age_is_shown_with_its_reference(
    part: BlankFormsPart, review_id: int
) -> None:
    part.show_for(review_id)
    assert part.key() == "child-8-to-12"
    assert "Reference 004031" in pages(part)[0].accessibleDescription()
    part.ui.with_review.setChecked(False)
    assert "Reference 004031" not in pages(part)[0].accessibleDescription()


@pytest.mark.parametrize("is_fillable", [False, True])
def test_row_o7_a_form_is_saved_to_print_and_to_fill_in(
    part: BlankFormsPart,
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    is_fillable: bool,
) -> None:
    part.show_for(review_id)
    part.choose("parent")
    offered: list[str] = []

    def to_save(_parent: object, _title: str, name: Path, _kinds: str) -> Path:
        offered.append(name.name)
        return tmp_path / name.name

    monkeypatch.setattr(file_choice, "to_save", to_save)
    (part.ui.save_fillable if is_fillable else part.ui.save_printed).click()
    assert offered == [f"parent-form-004031{'-to-fill-in' if is_fillable else ''}.pdf"]
    with reading.opened((tmp_path / offered[0]).read_bytes()) as pdf:
        assert ("/AcroForm" in pdf.Root) is is_fillable
    assert part.context.messages.told[-1] == f"Saved {offered[0]}."


def test_row_o7_a_form_is_printed_page_by_page(
    part: BlankFormsPart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part.choose("child-feedback")
    drawn: list[QImage] = []

    def ask(*_: object) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(printing, "ask", ask)
    monkeypatch.setattr(printing, "draw", lambda _painter, _printer, image: drawn.append(image))
    part.ui.print.click()
    assert len(drawn) == part.ui.paper.page_count() == 2
    assert part.context.messages.told[-1] == "Sent to the printer."


def test_the_step_consult_reads_a_form_in_and_shows_what_it_became(
    qtbot: QtBot,
    context: Context,
    desk: Desk,
    review_id: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = ReviewPage(context)
    qtbot.addWidget(page)
    context.work.changed.connect(lambda _topic: page.reread())
    page.resize(1100, 640)
    page.show()
    page.open_at({"review_id": review_id, "step": "consult"})
    said = page.findChild(SaidPart)
    assert said is not None
    path = came_back(desk, review_id, tmp_path, "carer", {"worries": "Sleep", "consent": "all"})
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [path])
    said.ui.read_form.click()
    assert said.returned.isVisible()
    assert not said.panel.isVisible()
    said.returned.ui.keep.click()
    assert said.panel.isVisible()
    assert said.panel.ui.worries.value() == "Sleep"
    assert said.panel.ui.method.value() == "letter_form"
    monkeypatch.setattr(file_choice, "to_open", lambda *_: [])
    said.ui.read_form.click()
    assert said.panel.isVisible()
