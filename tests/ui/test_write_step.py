"""The record typed in the room: from heading to heading, nothing lost, carried, compared, restored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox

from iro_desk.domain.minutes import MinutesSection
from iro_desk.services import minutes
from iro_desk.services.desk import Desk
from iro_desk.store import reviews as kept_reviews
from iro_desk.ui.messages import Message
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps.write import OUTLOOK, WriteStep
from tests import build

LAST, NOW = date(2026, 5, 26), date(2026, 11, 16)
Open = Callable[..., ReviewPage]


@pytest.fixture
def review_id(desk: Desk) -> int:
    """A review held, after one whose record says something of health."""
    build.a_practice(desk)
    child_id = build.a_child(desk)
    last = build.a_review(desk, child_id, LAST)
    minutes.save(desk, MinutesSection(review_id=last, key="health", status="met", text="She is well."))
    return build.a_review(desk, child_id, NOW, is_completed=False)


@pytest.fixture
def open_write(context: Context, review_id: int) -> Iterator[Open]:
    """Open the page of the review at Write, as often as is asked."""
    pages: list[ReviewPage] = []

    def opened(state: dict[str, Any] | None = None) -> ReviewPage:
        page = ReviewPage(context)
        pages.append(page)
        page.resize(1166, 690)
        page.show()
        page.activateWindow()
        context.work.changed.connect(lambda _touched: page.reread())  # as the window does
        page.restore(state) if state else page.open_at({"review_id": review_id, "step": "write"})
        QApplication.processEvents()
        return page

    yield opened
    for page in pages:
        shiboken6.delete(page)


def press(*keys: str | tuple[Qt.Key, Qt.KeyboardModifier] | Qt.Key) -> None:
    """Type words and press keys where the cursor stands."""
    for one in keys:
        target = QApplication.focusWidget()
        assert target is not None
        if isinstance(one, str):
            QTest.keyClicks(target, one)
        elif isinstance(one, tuple):
            QTest.keyClick(target, one[0], one[1])
        else:
            QTest.keyClick(target, one)


NEXT = (Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
BEFORE = (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
CONCERN = (Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)


def stands(step: WriteStep) -> dict[str, str]:
    return {entry.key: entry.words for entry in step.model.rows()}


def test_row_v9_the_record_is_typed_from_heading_to_heading(
    open_write: Open, desk: Desk, review_id: int
) -> None:
    step = open_write().write
    assert step.key == "changes"
    press(
        "Three old decisions are done.",
        Qt.Key.Key_Tab,
        "A new school.",
        Qt.Key.Key_Tab,
        "None.",
        Qt.Key.Key_Tab,
    )
    assert step.key == "wishes", "Tab leaves the last field for the next heading"
    press("She wants to stay.", CONCERN, NEXT, "Full care order.", BEFORE)
    assert step.section_panel.ui.text.value() == "She wants to stay."
    held = minutes.of_review(desk, review_id).held
    assert held["changes"].said == ("", "Three old decisions are done.", "A new school.", "None.")
    assert held["wishes"].said == ("concern", "She wants to stay.", "", "")
    assert held["legal_status"].text == "Full care order."
    words = stands(step)
    assert [words[key] for key in ("changes", "wishes", "permanence")] == ["written", "concern", "empty"]
    assert step.ui.whole.text().startswith("16 words in all.")
    press((Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier), "Stable here.")
    assert (step.key, step.section_panel.ui.text.value()) == ("legal_status", "Full care order.Stable here.")


def test_check_A9_typing_comes_back_to_its_own_section_only(
    open_write: Open, desk: Desk, review_id: int
) -> None:
    first = open_write().write
    first.choose("safety")
    first.take_focus()
    press("Half a sent")
    first.section_panel.save_draft()
    again = open_write().write
    assert again.key == "safety", "typing that was not finished is shown first"
    assert again.section_panel.ui.text.raw() == "Half a sent"
    again.choose("health")
    assert again.section_panel.ui.text.raw() == ""
    assert minutes.of_review(desk, review_id).section("safety").text == "Half a sent"


def test_row_v13_the_last_reviews_words_stand_beside_and_are_carried(
    open_write: Open, desk: Desk, review_id: int
) -> None:
    page = open_write()
    step, panel = page.write, page.write.section_panel
    step.choose("health")
    assert panel.ui.last_heading.text() == "Last review, 26 May 2026"
    assert "She is well." in panel.ui.last_words.text()
    panel.ui.carry.click()
    assert panel.ui.carried.text() == "Carried from the review of 26 May 2026, until you change it."
    press(NEXT)
    assert stands(step)["health"] == "carried"
    press(BEFORE, " And taller.")
    assert panel.ui.carried.isHidden()
    press(NEXT)
    held = minutes.of_review(desk, review_id).section("health")
    assert (held.text, held.status, held.carried_from) == ("She is well. And taller.", "met", None)


def test_row_v11_a_version_is_compared_restored_and_the_restoring_undone(
    open_write: Open, context: Context, desk: Desk, review_id: int
) -> None:
    told: list[Message] = []
    context.messages.shown.connect(told.append)
    step = open_write().write
    step.choose("health")
    step.take_focus()
    press("Well in spring.", NEXT, BEFORE, " And in autumn.")
    step.section_panel.ui.show_versions.click()
    ui = step.versions.ui
    assert ui.newer.currentText().startswith("2: ")
    assert ui.difference.toPlainText() == "Well in spring.[+ And in autumn.+]"
    ui.restore.click()
    assert step.section_panel.ui.text.value() == "Well in spring."
    assert minutes.of_review(desk, review_id).section("health").text == "Well in spring."
    assert told[-1].follow is not None
    told[-1].follow()
    assert step.section_panel.ui.text.value() == "Well in spring. And in autumn."


def test_the_long_term_plan_and_what_was_considered_are_kept(
    open_write: Open, desk: Desk, review_id: int
) -> None:
    step = open_write().write
    step.choose(OUTLOOK)
    step.take_focus()
    box = QApplication.focusWidget()
    assert isinstance(box, QCheckBox)
    press(Qt.Key.Key_Space)
    step.outlook.ui.legal_advice.setFocus()
    press("None needed.", NEXT)
    held = kept_reviews.by_id(desk.case_file, review_id)
    assert (held.long_term_plans, held.legal_advice) == (frozenset({"REMAINSUP"}), "None needed.")
    assert stands(step)[OUTLOOK] == "written"


def test_after_a_lock_the_same_section_stands_open(open_write: Open) -> None:
    page = open_write()
    page.write.choose("identity")
    page.write.take_focus()
    again = open_write(page.state())
    assert again.write.key == "identity"
    assert again.focusWidget() is again.write.section_panel.ui.text
