"""The monitoring form is worded and arranged in Settings, and the step asks accordingly (statutory.md 4.4)."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from iro_desk.services import monitoring_design, reviews
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.settings_parts.monitoring_form import MonitoringFormPart
from tests import build
from tests.at_once import type_into

KEY = Qt.Key
OWN = "Passport applied for"


@pytest.fixture
def part(context: Context, qtbot: QtBot) -> MonitoringFormPart:
    page = SettingsPage(context)
    qtbot.addWidget(page)
    context.work.changed.connect(lambda _topics: page.reread())
    page.resize(1146, 690)
    page.show()
    page.open_at({"section": "monitoring-form"})
    shown = page.part()
    assert isinstance(shown, MonitoringFormPart)
    return shown


def listed(part: MonitoringFormPart) -> list[tuple[int, str, str]]:
    return [(row.place, row.item.wording, row.standing) for row in part.model.rows()]


def test_items_are_added_reworded_moved_and_left_out_by_keys(part: MonitoringFormPart) -> None:
    entries = part.ui.entries
    part.ui.add.click()
    type_into(part.panel.ui.wording, OWN)
    part.panel.ui.done.click()
    assert listed(part)[-1] == (23, OWN, "own")

    entries.selectRow(1)
    entries.setFocus()
    QTest.keyClick(entries, KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert listed(part)[0][1] == "Care plan up to date and seen by the IRO"
    assert entries.currentIndex().row() == 0
    assert not part.ui.up.isEnabled()

    QTest.keyClick(entries, KEY.Key_Delete)
    assert listed(part)[-1] == (0, "Care plan up to date and seen by the IRO", "left out")
    assert part.ui.leave_out.text() == "&Ask again"
    part.ui.leave_out.click()
    assert (2, "Care plan up to date and seen by the IRO", "") in listed(part)


def test_a_second_item_of_the_same_words_is_refused_and_the_typing_stays(part: MonitoringFormPart) -> None:
    part.ui.add.click()
    type_into(part.panel.ui.wording, "Life-story work")
    part.panel.ui.done.click()
    assert part.panel.ui.problem.text() == "There is an item of these words already."
    assert part.panel.ui.wording.text() == "Life-story work"


def test_the_words_of_answers_and_grades_and_the_scale_are_kept_and_reset_can_be_undone(
    part: MonitoringFormPart, desk: Desk, context: Context
) -> None:
    words = part.words.ui
    assert words.grade_4.text() == "Inadequate"
    words.scale.set_value("rag")
    assert [words.grade_1.text(), words.grade_3.text()] == ["Green", "Red"]
    assert words.grade_4.isHidden()
    type_into(words.answer_yes, "Green")
    words.grade_3.setText("Green")
    words.done.click()
    assert words.problem.text() == "Two of them have the same word. Change one."
    words.grade_3.setText("Serious")
    words.done.click()
    design = monitoring_design.kept(desk).design
    assert (design.grades["red"], list(design.grades)) == ("Serious", ["green", "amber", "red"])

    part.ui.reset.click()
    assert monitoring_design.kept(desk).is_shipped
    assert context.messages.told[-1] == "The monitoring form is as shipped again."


def test_the_step_asks_what_settings_say_and_a_form_begun_before_keeps_its_own(
    context: Context, desk: Desk, qtbot: QtBot
) -> None:
    build.a_practice(desk)
    old = build.a_review(desk, build.a_child(desk, "1"), date(2026, 11, 16))
    new = build.a_review(desk, build.a_child(desk, "2"), date(2026, 11, 16))
    reviews.save_monitoring(desk, build.a_filled_form(old))
    for number in range(3, 23):
        monitoring_design.leave_out(desk, number)
    monitoring_design.save_item(desk, None, OWN)
    page = ReviewPage(context)
    qtbot.addWidget(page)
    page.resize(1146, 690)
    page.show()

    page.open_at({"review_id": new, "step": "monitor"})
    asked = [row.words.text() for row in page.monitor.items]
    assert asked == [
        "Last review's decisions carried out in time",
        "Care plan up to date and seen by the IRO",
        OWN,
    ]
    assert page.monitor.ui.good_practice_heading.text() == "4  Good practice to praise"
    page.monitor.items[2].answer.set_value("partly")
    assert page.monitor.ui.counted.text().endswith("of 3 answered")
    assert page.monitor.commit()
    held = reviews.page(desk, new).monitoring
    assert held is not None
    assert held.answers[101] == "partly"

    page.open_at({"review_id": old, "step": "monitor"})
    assert len(page.monitor.items) == 22
    assert page.monitor.as_before.isVisible()
