"""The wording of papers edited beside its page, and the child's letter looked at before it goes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iro_desk.domain.paper_kinds import CARERS_COPY, CHILD_LETTER
from iro_desk.services import letters, templates
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps.child_letter import ChildLetterPanel
from iro_desk.ui.pages.review_steps.write import LETTER
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.wording import WordingPart
from tests import build
from tests.services.test_letters import a_full_review


@pytest.fixture
def part(qtbot: QtBot, context: Context, desk: Desk) -> WordingPart:
    build.a_practice(desk)
    page = SettingsPage(context)
    qtbot.addWidget(page)
    context.work.changed.connect(lambda _topic: page.reread())
    page.resize(1150, 690)
    page.show()
    page.open_at({"section": "wording"})
    found = page.part()
    assert isinstance(found, WordingPart)
    found.show_part(CARERS_COPY, "letter")
    return found


def test_row_o3_the_page_beside_follows_the_words(part: WordingPart, desk: Desk) -> None:
    part.panel.ui.text.set_value("For the carers: ")
    part.ui.field_name.set_value("term")
    part.panel.ui.text.moveCursor(part.panel.ui.text.textCursor().MoveOperation.End)
    part.ui.insert.click()
    part.drawn.draw_now()
    assert "For the carers: child in care" in part.drawn.pages[0].accessibleDescription()
    part.panel.ui.done.click()
    assert templates.current(desk, CARERS_COPY, "letter") == "For the carers: {term}"


def test_row_o3_what_cannot_be_read_is_said_in_place_and_kept(part: WordingPart, desk: Desk) -> None:
    part.panel.ui.text.set_value("One\n\n{nonsense}")
    part.drawn.draw_now()
    assert "Line 3" in part.panel.ui.problem.text()
    part.panel.ui.done.click()
    assert part.panel.ui.text.value() == "One\n\n{nonsense}"
    assert "nonsense" not in templates.current(desk, CARERS_COPY, "letter")


def test_row_o3_default_versions_and_restore(part: WordingPart, desk: Desk) -> None:
    shipped = part.panel.ui.text.value()
    part.panel.ui.text.set_value("Mine: {child}.")
    part.panel.ui.done.click()
    part.panel.ui.reset.click()
    assert part.panel.ui.text.value() == shipped == templates.current(desk, CARERS_COPY, "letter")
    assert part.versions.ui.difference.toPlainText().startswith("[−Mine:−][+Thank you")
    part.versions.ui.restore.click()
    assert part.panel.ui.text.value() == "Mine: {child}."


def test_the_word_for_a_child_is_kept_at_once(part: WordingPart, desk: Desk) -> None:
    part.choices.ui.child_term.set_value("young_person")
    assert templates.terms(desk) == ("young person", "young people")


@pytest.fixture
def panel(context: Context, desk: Desk) -> Iterator[ChildLetterPanel]:
    build.a_practice(desk)
    review_id = a_full_review(desk)
    page = ReviewPage(context)
    page.resize(1166, 690)
    page.show()
    context.work.changed.connect(lambda _touched: page.reread())
    page.open_at({"review_id": review_id, "step": "write"})
    QApplication.processEvents()
    page.write.choose(LETTER)
    yield page.write.letter
    shiboken6.delete(page)


def test_row_v12_the_childs_letter_says_how_it_reads_and_is_ticked(
    panel: ChildLetterPanel, desk: Desk
) -> None:
    assert "Automated Readability Index" in panel.ui.reading.text()
    assert panel.ui.findings.text() == (
        "Worth a look:\n“Ember” under “What people are proud of”: speaks of the child, not to the child. "
        "Write “you”."
    )
    panel.ui.is_checked.click()
    panel.ui.personal.set_value("Your SW was proud of you.")
    assert not panel.ui.is_checked.isChecked()
    panel.look_again()
    assert "“SW”: an abbreviation. Write “social worker”." in panel.ui.findings.text()
    panel.ui.personal.set_value("Your social worker was proud of you.")
    panel.ui.is_checked.click()
    panel.commit()
    assert panel.page is not None
    review_id = panel.page.review.id or 0
    assert letters.child_letter(desk, review_id).is_checked
    assert letters.personal(desk, review_id, CHILD_LETTER, "") == "Your social worker was proud of you."
