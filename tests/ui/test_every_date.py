"""Every page of the window on the invented caseload: each date that is worked out opens to its reasoning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.services import case_files
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from iro_desk.services.previews import DUE_LIST
from iro_desk.services.settings import Preferences
from iro_desk.ui import tour
from iro_desk.ui.date_link import DateChip, DateLink
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.models.rows import ASKS_ROLE
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.tour import Stop
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
    """Each page, the child's parts, the planner's views and the monthly list."""
    found = [stop for stop in tour.stops(desk) if stop.theme == "light" and stop.text_percent == 100]
    child = next(stop.where["child_id"] for stop in found if stop.page == "child")
    found += [
        Stop(name=f"child-{tab}", page="child", where={"child_id": child, "tab": tab})
        for tab in ("reviews", "events", "details")
    ]
    found += [
        Stop(name=f"reviews-{view}", page="reviews", where={"view": view}) for view in ("list", "suggest")
    ]
    return [*found, Stop(name="due-list", page="preview", where={"kind": DUE_LIST})]


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
    for kind in ("today", "caseload", "child", "review", "reviews", "preview"):
        assert asked[kind] > ROWS, asked


def ask_all(page: QWidget, name: str) -> int:
    """Ask each date in sight; gives how many there were."""
    (bar,) = page.findChildren(WhyBar) or (None,)
    count = 0
    links: list[DateLink | DateChip] = [*page.findChildren(DateLink), *page.findChildren(DateChip)]
    for link in [one for one in links if one.isVisible() and one.asked is not None]:
        assert link.accessibleName().startswith("Why"), (name, link.text())
        link.click()
        count += explained(bar, f"{name}: {link.text()}")
        link.click()
    for view in page.findChildren(Table):
        for row, cell in dates_in(view):
            view.asked.emit(row, cell)
            count += explained(bar, f"{name}: {view.objectName()}, row {row}")
            view.asked.emit(row, cell)
    for due in page.findChildren(DutyList):
        for duty in due.groups().duties()[: 4 * ROWS] if due.isVisible() else ():
            due.asked.emit(duty)
            count += explained(bar, f"{name}: {duty.duty}")
            due.asked.emit(duty)
    return count


def dates_in(view: Table) -> list[tuple[int, int]]:
    """The first rows of a list in sight, with the columns that can be asked."""
    model = view.model()
    if not view.isVisible() or model is None:
        return []
    cells = ((row, at) for row in range(min(model.rowCount(), ROWS)) for at in range(model.columnCount()))
    return [(row, at) for row, at in cells if model.index(row, at).data(ASKS_ROLE)]


def explained(bar: WhyBar | None, what: str) -> int:
    """One date has opened: a rule, where it stands, and a way to the rules."""
    assert bar is not None, what
    assert not bar.isHidden(), what
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
