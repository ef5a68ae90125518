"""Every page of the window on the invented caseload: each date that is worked out opens to its reasoning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.services import case_files
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.services.settings import Preferences
from iro_desk.ui import tour
from iro_desk.ui.date_link import DateChip, DateLink
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models.duty_matrix import DutyMatrixModel
from iro_desk.ui.models.rows import ASKS_ROLE
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.monitoring_parts.child_tab import PARTS
from iro_desk.ui.tour import Stop
from iro_desk.ui.widgets.clock_bar import ClockBar
from iro_desk.ui.widgets.duty_grid import DutyGrid
from iro_desk.ui.widgets.duty_list import DutyList
from iro_desk.ui.widgets.table import Table
from iro_desk.ui.widgets.why_bar import WhyBar
from iro_desk.ui.work import Work
from tests.at_once import AtOnce

ON = date(2026, 11, 23)
ROWS = 5
"""So many rows of a list are asked; the rest are made the same way."""

_STATED = re.compile(
    r"(last lawful date|next review by|to be held by|late since|^due|reply by)\b[^.]*\d{4}$", re.IGNORECASE
)
"""Words that state a date worked out, and nothing of how."""


@pytest.fixture
def window(invented: DemoFile, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on the invented caseload, everything asked of it done at once."""
    desk = case_files.open_desk(invented.file, passphrase=invented.passphrase, on=ON)
    work = Work(AtOnce())
    work.open(lambda: desk)
    shown = MainWindow(
        work,
        kinds(),
        preferences=Preferences(theme="light"),
        today=lambda: ON,
        calendar=desk.calendar,
    )
    qtbot.addWidget(shown)
    shown.resize(tour.WIDTH, tour.HEIGHT)
    shown.show()
    yield shown
    shiboken6.delete(shown)
    work.close()


def stops(desk: Desk) -> list[Stop]:
    """Each page with its views, and the tabs of a child with the parts of its Monitoring."""
    found = [stop for stop in tour.stops(desk) if stop.theme == "light" and stop.text_percent == 100]
    child = next(stop.where["child_id"] for stop in found if stop.page == "child")
    found += [
        Stop(name=f"child-{tab}", page="child", where={"child_id": child, "tab": tab})
        for tab in ("reviews", "actions", "alerts", "events", "details")
    ]
    watched = {"child_id": child, "tab": "monitoring"}
    return [
        *found,
        *(
            Stop(name=f"child-monitoring-{part.key}", page="child", where={**watched, "part": part.key})
            for part in PARTS
        ),
    ]


def test_every_date_in_the_window_opens_to_its_reasoning(window: MainWindow) -> None:
    walk: list[Stop] = []
    window.work.do(stops, then=walk.extend)
    asked: dict[str, int] = {}
    for stop in walk:
        window.go(stop.page, stop.where)
        QApplication.processEvents()
        page = window.page
        assert page is not None
        assert not bare(page), stop.name
        asked[stop.page] = asked.get(stop.page, 0) + ask_all(page, stop.name)
    for kind in ("today", "caseload", "child", "review", "reviews", "preview", "monitoring"):
        assert asked[kind] > ROWS, asked
    assert asked["alerts"], asked


def ask_all(page: QWidget, name: str) -> int:
    """Ask each date in sight; gives how many there were."""
    count = 0
    links: list[DateLink | DateChip] = [*page.findChildren(DateLink), *page.findChildren(DateChip)]
    asking = [one for one in links if one.asked is not None]
    for link in [one for one in (*asking, *clocks_in(page)) if one.isVisible()]:
        assert link.accessibleName().startswith("Why"), (name, link.text())
        link.click()
        count += explained(page, f"{name}: {link.text()}")
        link.click()
    for view in page.findChildren(Table):
        for row, cell in dates_in(view):
            view.asked.emit(row, cell)
            count += explained(page, f"{name}: {view.objectName()}, row {row}")
            view.asked.emit(row, cell)
    for matrix in page.findChildren(DutyGrid):
        for index in duties_in(matrix):
            matrix.go(index)
            matrix.asked.emit(index)
            count += explained(page, f"{name}: row {index.row()}, column {index.column()}")
            matrix.asked.emit(index)
    for due in page.findChildren(DutyList):
        for duty in due.groups().duties()[: 4 * ROWS] if due.isVisible() else ():
            due.asked.emit(duty)
            count += explained(page, f"{name}: {duty.duty}")
            due.asked.emit(duty)
    return count


def dates_in(view: Table) -> list[tuple[int, int]]:
    """The first rows of a list in sight, with the columns that can be asked."""
    model = view.model()
    if not view.isVisible() or model is None:
        return []
    cells = ((row, at) for row in range(min(model.rowCount(), ROWS)) for at in range(model.columnCount()))
    return [(row, at) for row, at in cells if model.index(row, at).data(ASKS_ROLE)]


def clocks_in(page: QWidget) -> list[ClockBar]:
    """The drawn clocks of an alert that run to a day."""
    return [one for one in page.findChildren(ClockBar) if one.isVisible() and one.accessibleDescription()]


def duties_in(matrix: DutyGrid) -> list[QModelIndex]:
    """The cells of the first rows of the matrix in sight that hold a date that is worked out."""
    model = matrix.model()
    assert isinstance(model, DutyMatrixModel)
    if not matrix.isVisible():
        return []
    places = [model.index(row, at) for row in range(ROWS) for at in range(model.columnCount())]
    cells = [(place, model.cell(place)) for place in places]
    return [place for place, cell in cells if cell is not None and cell.duty is not None]


def explained(page: QWidget, what: str) -> int:
    """One date has opened, in the one bar in sight: a rule, where it stands, and a way to the rules."""
    bars = [one for one in page.findChildren(WhyBar) if one.isVisible()]
    assert len(bars) == 1, (what, len(bars))
    (bar,) = bars
    said = bar.words.text().splitlines()
    heads = [line.partition(": ")[0] for line in said[1:]]
    assert said[0].endswith((".", "?")), what
    assert {"Rule", "Source"} <= set(heads), what
    assert bar.links[0].text(), what
    return 1


def bare(page: QWidget) -> list[str]:
    """The labels in sight that state a date worked out, and can't be asked."""
    labels = [one for one in page.findChildren(QLabel) if one.isVisible()]
    return [one.text() for one in labels if _STATED.search(one.text())]
