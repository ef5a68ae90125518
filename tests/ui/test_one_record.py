"""What is typed belongs to the record it was typed for, whichever is shown next (check B11)."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from iro_desk.domain.diary import DiaryEntry, DiaryKind
from iro_desk.services import children, diary
from iro_desk.services.desk import Desk
from iro_desk.ui.page import Context
from iro_desk.ui.pages.child_parts.details import DetailsPanel
from iro_desk.ui.pages.planner_parts.entry_panel import EntryPanel
from tests import build


def test_details_typed_of_one_child_are_kept_on_that_child(
    desk: Desk, context: Context, qtbot: QtBot
) -> None:
    build.a_practice(desk)
    ember, zoe = build.a_child(desk), build.a_child(desk, "004777", "Zoë Canarybird")
    panel = DetailsPanel(context)
    qtbot.addWidget(panel)
    panel.show_child(children.history(desk, ember).child, ["Team B (test)"])
    panel.ui.social_worker.setText("Worker Beta")
    panel.show_child(children.history(desk, zoe).child, ["Team B (test)"])
    assert children.history(desk, ember).child.social_worker == "Worker Beta"
    assert children.history(desk, ember).child.name == "Ember Example"
    after = children.history(desk, zoe).child
    assert (after.name, after.social_worker) == ("Zoë Canarybird", "Worker Alpha")


def test_a_diary_entry_typed_in_is_kept_as_that_one(desk: Desk, context: Context, qtbot: QtBot) -> None:
    day = date(2026, 12, 1)
    one, other = (
        diary.save(desk, DiaryEntry(kind=DiaryKind.TRAINING, starts_on=day, title=title))
        for title in ("First aid", "Court skills")
    )
    panel = EntryPanel(context)
    qtbot.addWidget(panel)
    panel.show_entry(diary.entry(desk, one), {})
    panel.ui.title.setText("First aid, second part")
    panel.show_entry(diary.entry(desk, other), {})
    assert diary.entry(desk, one).title == "First aid, second part"
    assert diary.entry(desk, other).title == "Court skills"
