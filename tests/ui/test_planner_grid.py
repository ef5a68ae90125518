"""The month and the week as widgets: keys, mouse, the wall, and what a screen reader is told."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.ui import style
from iro_desk.ui.models.planner_days import Day, Entry
from iro_desk.ui.widgets.planner_day import AFTER, Standing
from iro_desk.ui.widgets.planner_entry import EntryChip
from iro_desk.ui.widgets.planner_grid import PlannerGrid
from iro_desk.ui.widgets.planner_month import MonthGrid, days_shown
from iro_desk.ui.widgets.planner_week import WeekGrid

KEYS, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
FIRST, LAST = days_shown(date(2026, 12, 1))
ON = date(2026, 12, 1)
WALL = date(2026, 12, 4)


def an_entry(key: str, on: date = ON, **more: Any) -> Entry:
    told = {"words": f"10:00 {key}", "lines": (f"Review {key}", "by Fri 4 Dec"), "name": f"Review of {key}"}
    spoken = f"review of {key} at 10:00, last lawful date Friday 4 December"
    return Entry(
        **{"key": key, "on": on, "last_on": on, "spoken": spoken, "is_movable": True, **told, **more}
    )


def the_days(*entries: Entry) -> list[Day]:
    return [
        Day(
            on=on,
            label=str(on.day),
            entries=tuple(entry for entry in entries if entry.on == on),
            note="" if on.weekday() < 5 else "Day off",
            is_working=on.weekday() < 5,
            is_outside=on.month != 12,
        )
        for on in (FIRST + timedelta(days=number) for number in range((LAST - FIRST).days + 1))
    ]


class Heard:
    """What a grid said, signal by signal."""

    def __init__(self, grid: PlannerGrid) -> None:
        self.moved: list[tuple[str, date, date]] = []
        self.opened: list[tuple[str, date]] = []
        self.chosen: list[tuple[str, date]] = []
        self.wanted: list[date] = []
        self.turned: list[int] = []
        self.said: list[str] = []
        grid.moved.connect(lambda key, old, new: self.moved.append((key, old, new)))
        grid.opened.connect(lambda key, on: self.opened.append((key, on)))
        grid.chosen.connect(lambda key, on: self.chosen.append((key, on)))
        grid.day_wanted.connect(self.wanted.append)
        grid.turned.connect(self.turned.append)
        grid.said.connect(self.said.append)


@pytest.fixture
def grid(qtbot: QtBot) -> MonthGrid:
    made = MonthGrid()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.set_days(
        the_days(an_entry("Ember", latest_on=WALL), an_entry("Wren"), an_entry("Kit", date(2026, 12, 9)))
    )
    made.select(ON)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def heard(grid: MonthGrid) -> Heard:
    return Heard(grid)


def press(*keys: Qt.Key, ctrl: bool = False) -> None:
    for key in keys:
        held = QApplication.focusWidget()
        assert held is not None
        QTest.keyClick(held, key, CTRL if ctrl else Qt.KeyboardModifier.NoModifier)


def the_chip(grid: PlannerGrid, key: str) -> EntryChip:
    found = [
        chip
        for cell in grid.shown_cells()
        for chip in cell.shown_chips()
        if chip.entry and chip.entry.key == key
    ]
    return found[0]


def said_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_arrows_go_from_day_to_day_and_from_week_to_week(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_Right, KEYS.Key_Down, KEYS.Key_Left)
    assert grid.current() == (date(2026, 12, 8), "")
    press(KEYS.Key_Home)
    assert grid.current()[0] == date(2026, 12, 7)
    press(KEYS.Key_End, KEYS.Key_Up)
    assert grid.current()[0] == date(2026, 12, 6)
    assert heard.chosen[-1] == ("", date(2026, 12, 6))
    assert grid.cell(date(2026, 12, 6)) is QApplication.focusWidget()


def test_tab_and_down_go_through_the_entries_of_the_day(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_Tab)
    assert grid.current() == (ON, "Ember")
    press(KEYS.Key_Down)
    assert grid.current() == (ON, "Wren")
    press(KEYS.Key_Up, KEYS.Key_Up)
    assert grid.current() == (ON, "")
    press(KEYS.Key_Return)
    assert grid.current() == (ON, "Ember")
    press(KEYS.Key_Escape)
    assert grid.current() == (ON, "")
    assert ("Wren", ON) in heard.chosen
    assert heard.opened == []


def test_tab_leaves_the_grid_after_the_last_entry(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    before, grid, after = QPushButton("Before", window), MonthGrid(window), QPushButton("After", window)
    rows = QVBoxLayout(window)
    for widget in (before, grid, after):
        rows.addWidget(widget)
    grid.set_days(the_days(an_entry("Ember"), an_entry("Kit", date(2026, 12, 9))))
    window.resize(900, 700)
    grid.select(ON)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    before.setFocus()
    press(KEYS.Key_Tab)
    assert grid.holds_focus()
    press(KEYS.Key_Tab, KEYS.Key_Tab)
    assert QApplication.focusWidget() is after
    press(KEYS.Key_Backtab)
    assert grid.current() == (ON, "Ember")
    assert grid.holds_focus()
    press(KEYS.Key_Backtab, KEYS.Key_Backtab)
    assert QApplication.focusWidget() is before


@pytest.mark.usefixtures("grid")
def test_enter_opens_the_entry_and_an_empty_day(heard: Heard) -> None:
    press(KEYS.Key_Tab, KEYS.Key_Return)
    assert heard.opened == [("Ember", ON)]
    press(KEYS.Key_Escape, KEYS.Key_Right, KEYS.Key_Return)
    assert heard.opened[-1] == ("", date(2026, 12, 2))


def test_other_days_are_asked_for(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_PageDown, KEYS.Key_PageUp)
    assert heard.turned == [1, -1]
    grid.select(FIRST)
    grid.setFocus()
    press(KEYS.Key_Left)
    assert heard.wanted == [FIRST - timedelta(days=1)]
    asked = []
    grid.today_wanted.connect(lambda: asked.append(True))
    grid.select(ON)
    grid.setFocus()
    press(KEYS.Key_T)
    assert asked


def test_row_s14_every_day_and_entry_has_its_name(grid: MonthGrid) -> None:
    wanted = "Tuesday 1 December 2026: review of Ember at 10:00, last lawful date Friday 4 December"
    assert said_of(the_chip(grid, "Ember")) == wanted
    cell = grid.cell(date(2026, 12, 5))
    assert cell is not None
    assert said_of(cell) == "Saturday 5 December 2026, Day off, nothing planned"
    tuesday = grid.cell(ON)
    assert tuesday is not None
    assert said_of(tuesday) == "Tuesday 1 December 2026, 2 entries: Review of Ember; Review of Wren"


def test_row_s8_the_wall_stands_while_an_entry_is_carried_by_keys(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_Tab)
    assert grid.wall.words == ""
    press(KEYS.Key_Right, ctrl=True)
    assert grid.wall.words == "Last lawful date Fri 4 Dec"
    standing = {cell.day.on: cell.standing for cell in grid.shown_cells() if cell.day}
    assert standing[date(2026, 12, 3)] is Standing.LAWFUL
    assert standing[WALL] is Standing.LAST
    assert all(standing[on] is Standing.AFTER for on in standing if on > WALL)
    press(KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Right)
    target = QApplication.focusWidget()
    assert target is not None
    assert said_of(target).startswith(f"Put review of Ember here: {AFTER}. Saturday 5 December 2026")
    assert (
        "after the last lawful date, Friday 4 December 2026: you will be asked who agreed" in heard.said[-1]
    )
    press(KEYS.Key_Return)
    assert heard.moved == [("Ember", ON, date(2026, 12, 5))]
    assert grid.wall.words == ""
    assert heard.said[-1] == ""


def test_escape_leaves_what_is_carried_where_it_was(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_Tab)
    press(KEYS.Key_Down, KEYS.Key_Right, ctrl=True)
    assert grid.carried is not None
    press(KEYS.Key_Escape)
    assert not heard.moved
    assert grid.current() == (ON, "Ember")
    assert QApplication.focusWidget() is the_chip(grid, "Ember")


def test_what_is_carried_goes_on_into_days_not_shown(grid: MonthGrid, heard: Heard) -> None:
    press(KEYS.Key_Tab)
    press(KEYS.Key_Left, KEYS.Key_Left, ctrl=True)
    assert heard.wanted == [FIRST - timedelta(days=1)]
    grid.set_days([Day(on=FIRST - timedelta(days=7 - number), label="") for number in range(7)])
    press(KEYS.Key_Return)
    assert heard.moved == [("Ember", ON, FIRST - timedelta(days=1))]


def test_an_entry_that_stays_says_so(grid: MonthGrid, heard: Heard) -> None:
    grid.set_days(the_days(an_entry("Held", is_movable=False)))
    press(KEYS.Key_Tab)
    press(KEYS.Key_Right, ctrl=True)
    assert (grid.carried, heard.moved) == (None, [])
    assert heard.said == ["Review of Held stays on its day: it can't be moved here."]


def drag(grid: MonthGrid, key: str, to_on: date, *, let_go: bool = True) -> None:
    chip, cell = the_chip(grid, key), grid.cell(to_on)
    assert cell is not None
    start = chip.rect().center()
    end = chip.mapFromGlobal(cell.mapToGlobal(cell.rect().center()))
    QTest.mousePress(chip, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.7, 1.0):
        at = QPoint(start + (end - start) * share)
        QTest.mouseMove(chip, at)
        QApplication.processEvents()
    if let_go:
        QTest.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=end)


def test_the_mouse_drags_an_entry_to_another_day(grid: MonthGrid, heard: Heard) -> None:
    drag(grid, "Ember", date(2026, 12, 10), let_go=False)
    assert grid.wall.words == "Last lawful date Fri 4 Dec"
    cell = grid.cell(date(2026, 12, 10))
    assert cell is not None
    assert cell.standing is Standing.AFTER
    QTest.mouseRelease(the_chip(grid, "Ember"), Qt.MouseButton.LeftButton)
    assert heard.moved == [("Ember", ON, date(2026, 12, 10))]
    assert grid.carried is None


def test_a_click_chooses_and_a_double_click_opens(grid: MonthGrid, heard: Heard, qtbot: QtBot) -> None:
    qtbot.mouseClick(the_chip(grid, "Kit"), Qt.MouseButton.LeftButton)
    assert heard.chosen[-1] == ("Kit", date(2026, 12, 9))
    assert the_chip(grid, "Kit").is_chosen
    assert heard.moved == []
    qtbot.mouseDClick(the_chip(grid, "Kit"), Qt.MouseButton.LeftButton)
    assert heard.opened == [("Kit", date(2026, 12, 9))]


def test_a_full_day_says_how_many_more_there_are(grid: MonthGrid, qtbot: QtBot) -> None:
    grid.set_days(the_days(*(an_entry(f"Child {number}") for number in range(9))))
    cell = grid.cell(ON)
    assert cell is not None
    shown = len(cell.shown_chips())
    assert 0 < shown < 9
    rest = next(button for button in cell.findChildren(QPushButton) if not button.isHidden())
    assert rest.text() == f"{9 - shown} more"
    asked: list[date] = []
    grid.all_wanted.connect(asked.append)
    qtbot.mouseClick(rest, Qt.MouseButton.LeftButton)
    assert asked == [ON]


def test_a_week_is_as_high_as_its_fullest_day(qtbot: QtBot) -> None:
    week = WeekGrid()
    qtbot.addWidget(week)
    week.resize(900, 500)
    monday = date(2026, 11, 30)
    days = [
        day for day in the_days(*(an_entry(f"Child {number}") for number in range(12))) if day.on >= monday
    ]
    week.set_days(days[:7])
    week.resize(900, week.minimumSizeHint().height())
    week.show()
    cell = week.cell(ON)
    assert cell is not None
    assert len(cell.shown_chips()) == 12


@pytest.mark.parametrize(("theme", "percent"), [("light", 100), ("dark", 100), ("light", 200)])
def test_the_wall_is_drawn_and_not_by_colour_alone(
    grid: MonthGrid, qapp: QApplication, theme: str, percent: int
) -> None:
    tokens = style.apply(qapp, theme, percent)
    grid.set_days(the_days(an_entry("Ember", latest_on=WALL)))
    before = grid.grab().toImage()
    grid.select(ON, "Ember")
    assert grid.pick_up(date(2026, 12, 7))
    after = grid.grab().toImage()
    cell = grid.cell(WALL)
    assert cell is not None
    edge = QPoint(cell.geometry().right() + 1, cell.geometry().center().y())
    assert after.pixelColor(edge).name() == QColor(tokens.late).name()
    assert before.pixelColor(edge).name() != after.pixelColor(edge).name()
    assert grid.wall.words == "Last lawful date Fri 4 Dec"


def test_a_wall_before_the_days_shown_stands_at_their_edge(grid: MonthGrid) -> None:
    grid.set_days(the_days(an_entry("Ember", latest_on=date(2026, 11, 20))))
    grid.select(ON, "Ember")
    assert grid.pick_up(date(2026, 12, 2))
    assert grid.wall.words == "The last lawful date was Fri 20 Nov"
    assert all(cell.standing is Standing.AFTER for cell in grid.shown_cells())


def test_the_wall_stays_while_a_day_is_asked_about_and_moves_nothing(grid: MonthGrid, heard: Heard) -> None:
    grid.keep_wall("Ember", date(2026, 12, 8))
    assert grid.wall.words == "Last lawful date Fri 4 Dec"
    press(KEYS.Key_Return, KEYS.Key_Right)
    assert heard.moved == []
    grid.keep_wall("Ember", None)
    assert grid.wall.words == ""
    grid.keep_wall("Nobody", date(2026, 12, 8))
    assert grid.wall.words == ""


def test_words_of_the_week_are_broken_and_never_cut(qtbot: QtBot) -> None:
    week = WeekGrid()
    qtbot.addWidget(week)
    week.resize(560, 700)
    monday = date(2026, 11, 30)
    long = an_entry("Long", lines=("Review", "Wolfeschlegelsteinhausenbergerdorff", "by Fri 4 Dec"))
    short = an_entry("Short", date(2026, 12, 2))
    week.set_days([day for day in the_days(long, short) if day.on >= monday][:7])
    week.show()
    assert the_chip(week, "Long").height() > the_chip(week, "Short").height()
