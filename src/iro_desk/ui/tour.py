"""A walk through every page that keeps a picture of each: for the help, and where there is no display."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.services import alert_pages, today
from iro_desk.services.monitoring_list import MONITORING_LIST
from iro_desk.services.previews import DUE_LIST, SUPERVISION
from iro_desk.ui.pages.monitoring import PARTS

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.services.settings import Preferences
    from iro_desk.ui.main_window import MainWindow
    from iro_desk.ui.page import Where

WIDTH, HEIGHT = 1366, 768
_SETTLE_MS = 150
_MAIN = frozenset(
    {
        "today",
        "child",
        "review-decide",
        "review-send",
        "planner-month",
        "actions",
        "alerts",
        "alert",
        "settings",
    }
)
_PLANNER_VIEWS = ("month", "week", "list", "suggest", "load")
_REVIEW_STEPS = ("plan", "consult", "meet", "decide", "monitor", "write", "send")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """One picture: its file's name, the page and what it shows, and how the window looks."""

    name: str
    page: str
    where: Where = field(default_factory=dict)
    theme: str = "light"
    text_percent: int = 100


def stops(desk: Desk) -> list[Stop]:
    """Every page on the children with most to show, in light; the main ones dark and at 200% text too."""
    duties = today.due_list(desk)
    letters = [duty for duty in duties if duty.action == "write_letter" and duty.review_id]
    plain = [Stop(name="today", page="today"), Stop(name="caseload", page="caseload")]
    if letters:
        shown = letters[0]
        plain.append(Stop(name="child", page="child", where={"child_id": shown.child_id}))
        events = {"child_id": shown.child_id, "tab": "events"}
        plain.append(Stop(name="child-events", page="child", where={**events, "missing": True}))
        checked = {"child_id": shown.child_id, "tab": "monitoring", "part": "midway", "check": "new"}
        plain.append(Stop(name="child-midway", page="child", where=checked))
        plain.append(Stop(name="child-log-event", page="child", where={**events, "entry": "unplanned_move"}))
        watched = {"child_id": shown.child_id, "tab": "monitoring"}
        plain.append(Stop(name="child-monitoring", page="child", where=watched))
        plain += [
            Stop(name=f"review-{step}", page="review", where={"review_id": shown.review_id, "step": step})
            for step in _REVIEW_STEPS
        ]
        paper = {"kind": DECISION_LETTER, "review_id": shown.review_id}
        plain.append(Stop(name="preview", page="preview", where=paper))
    plain += [Stop(name=f"planner-{view}", page="reviews", where={"view": view}) for view in _PLANNER_VIEWS]
    late = {"filters": {"state": "overdue"}, "group": "team"}
    plain += [
        Stop(name="actions", page="actions"),
        Stop(name="actions-overdue", page="actions", where=late),
        Stop(name="actions-new", page="actions", where={"new": True}),
    ]
    plain += _alert_stops(desk)
    plain += [
        Stop(name=f"monitoring-{part.key}", page="monitoring", where={"tab": part.key}) for part in PARTS
    ]
    plain += [
        Stop(name="documents", page="documents"),
        Stop(name="documents-pack", page="documents", where={"part": "pack"}),
        Stop(name="documents-forms", page="documents", where={"part": "forms"}),
        Stop(name="due-list", page="preview", where={"kind": DUE_LIST}),
        Stop(name="supervision", page="preview", where={"kind": SUPERVISION}),
        Stop(name="import", page="import"),
        Stop(name="import-actions", page="import_actions"),
        Stop(name="monitoring-list", page="preview", where={"kind": MONITORING_LIST}),
        Stop(name="reconcile", page="reconcile"),
        Stop(name="settings", page="settings"),
    ]
    main = [stop for stop in plain if stop.name in _MAIN]
    dark = [replace(stop, name=f"{stop.name}-dark", theme="dark") for stop in main]
    large = [replace(stop, name=f"{stop.name}-200", text_percent=200) for stop in main]
    return [*plain, *dark, *large]


def _alert_stops(desk: Desk) -> list[Stop]:
    """The board, the list and the counts, and the open alert that has gone furthest."""
    found = [Stop(name="alerts", page="alerts")]
    found += [Stop(name=f"alerts-{view}", page="alerts", where={"view": view}) for view in ("list", "counts")]
    live = [card for card in alert_pages.every(desk) if card.standing.is_open]
    if live:
        furthest = max(live, key=lambda card: card.standing.reached_number)
        found.append(Stop(name="alert", page="alerts", where={"alert_id": furthest.alert.id}))
        begun = {"new": "concern", "child_id": furthest.child.id}
        found.append(Stop(name="alert-new", page="alerts", where=begun))
    return found


def take(window: MainWindow, wanted: Sequence[Stop], preferences: Preferences, folder: Path) -> list[Path]:
    """Show each stop in the window and keep its picture; gives the files, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(WIDTH, HEIGHT)
    window.show()
    written: list[Path] = []
    for stop in wanted:
        looks = replace(preferences, theme=stop.theme, text_percent=stop.text_percent)
        if looks != window.preferences or not written:
            window.preferences = looks
            window.dress()
        window.go(stop.page, stop.where)
        settle(window)
        picture = folder / f"{stop.name}.png"
        window.grab().save(str(picture))
        written.append(picture)
    window.preferences = preferences
    window.dress()
    return written


def settle(window: MainWindow, pause_ms: int = _SETTLE_MS) -> None:
    """Wait until the case file has answered everything the page asked for, and it is painted."""
    for _ in range(3):
        loop = QEventLoop()
        window.work.do(_nothing, then=partial(_quit, loop), view=window)
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
    pause = QEventLoop()
    QTimer.singleShot(pause_ms, pause.quit)
    pause.exec()
    QApplication.processEvents()


def _nothing(_desk: Desk) -> None:
    """A task that is done once every task before it is."""


def _quit(loop: QEventLoop, _nothing: object) -> None:
    loop.quit()
