"""Nothing typed is lost: a kill, a lock or a refusal in any form of the app (A9, A10, J11, J15, B11)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QPushButton

from iro_desk.domain.errors import IroDeskError
from iro_desk.services import case_files, settings
from iro_desk.services.desk import Desk
from iro_desk.store import audit, drafts
from iro_desk.ui.asked_panel import NOT_RECORDED, AskedPanel
from iro_desk.ui.drafted_panel import DraftedPanel
from iro_desk.ui.lock import put_away
from iro_desk.ui.main_window import MainWindow
from iro_desk.ui.messages import Message
from iro_desk.ui.pages.kinds import kinds
from iro_desk.ui.pages.review_steps.step_panel import StepPanel
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import AtOnce
from tests.conftest import PASSPHRASE, copied
from tests.ui import hands
from tests.ui.every_form import WAYS, Record, Way, bare_child, every_form, two_children


@dataclass(slots=True)
class Run:
    """One run of IRO Desk on a case file: its window, its door, its desk."""

    path: Path
    window: MainWindow = field(init=False)
    work: Work = field(init=False)
    desk: Desk = field(init=False)

    def __post_init__(self) -> None:
        self.desk = case_files.open_desk(self.path, passphrase=PASSPHRASE, on=build.TODAY)
        self.work = Work(AtOnce())
        self.work.open(lambda: self.desk)
        self.window = MainWindow(
            self.work,
            kinds(),
            preferences=settings.preferences(self.desk),
            today=lambda: build.TODAY,
            calendar=self.desk.calendar,
        )
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()

    def kill(self) -> None:
        """End as a killed process does: nothing is left, committed or drafted any more."""
        self.work.close()
        self.throw_away()

    def lock(self) -> None:
        """End as the lock does."""
        put_away(self.window, self.work)
        self.throw_away()

    def throw_away(self) -> None:
        window = self.window
        del self.window
        window.blockSignals(True)
        window.hide()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def practice(
    new_case_file: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Record, Record, Record]:
    """The case file of two children and one of whom nothing is on file, closed, and what is in it."""
    path = copied(new_case_file, tmp_path_factory.mktemp("practice") / "Caseload")
    desk = case_files.open_desk(path, passphrase=PASSPHRASE, on=build.TODAY)
    one, other = two_children(desk)
    bare = bare_child(desk)
    desk.case_file.close()
    return path, one, other, bare


@pytest.fixture
def runs(
    practice: tuple[Path, Record, Record, Record], tmp_path: Path, qapp: QApplication
) -> Iterator[list[Run]]:
    """The first run on a copy of it; a test adds those after a kill or a lock."""
    del qapp
    made = [Run(copied(practice[0], tmp_path / "Caseload"))]
    yield made
    if made[-1].work.is_open:
        made[-1].kill()


each_form = pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name.rpartition(".")[2])


def test_every_form_of_the_app_is_typed_into() -> None:
    reached = {way.name for way in WAYS}
    assert every_form() - {f"pages.{name}" for name in reached} - reached == set()


def test_every_form_with_a_button_to_record_is_asked_for(
    runs: list[Run], practice: tuple[Path, Record, Record, Record]
) -> None:
    for way in WAYS:
        panel = way.open(runs[0].window, practice[1])
        has_button = panel.findChild(QPushButton, "record") is not None
        assert way.is_asked_for == isinstance(panel, AskedPanel), way.name
        assert way.is_asked_for or not has_button, way.name


def typed_in(run: Run, way: Way, record: Record) -> DraftedPanel:
    """The form opened and typed into, field by field."""
    panel = way.open(run.window, record)
    assert panel.isVisible()
    way.more(panel)
    typed = hands.type_everywhere(panel, way.aside)
    assert typed
    assert panel.is_dirty
    return panel


def looked_at(panel: DraftedPanel) -> list[object]:
    """All that the form shows and holds."""
    return [*hands.all_shown(panel), panel.raw_state()] if panel.isVisible() else []


@each_form
def test_check_A9_A10_B11_J11_J15_no_form_loses_its_typing(
    way: Way, runs: list[Run], practice: tuple[Path, Record, Record, Record]
) -> None:
    _path, one, other, bare = practice
    untouched = looked_at(way.open(runs[0].window, bare)) if way.is_of_the_bare else []
    panel = typed_in(runs[0], way, one)

    # Within two seconds it stands in the case file.
    assert panel._timer.isActive()
    assert panel._timer.interval() < 2000
    panel._timer.timeout.emit()
    seen, state = hands.all_shown(panel), panel.raw_state()
    held = [json.loads(draft.content) for draft in drafts.every(runs[0].desk.case_file)]
    assert json.loads(json.dumps(state)) in held

    # After a kill it stands in the same fields of the same record.
    runs[0].kill()
    runs.append(Run(runs[0].path))
    panel = way.open(runs[1].window, one)
    assert panel.raw_state() == state
    assert hands.all_shown(panel) == seen
    assert panel.is_dirty, "it is still a draft, to be committed or discarded"

    # After a lock the same form is open at the same field.
    name = hands.rest_on_words(panel)
    runs[1].lock()
    runs.append(Run(runs[0].path))
    window = runs[2].window
    window.restore(settings.resume(runs[2].desk))
    (panel,) = (one for one in window.findChildren(type(panel)) if one.isVisible())
    assert hands.all_shown(panel) == seen
    if name:
        field = window.focusWidget()
        assert field is not None
        assert hands.name_of(field) == name
        assert [hands.MARK in hands.shown(one) for one in hands.fields(panel) if one is field] == [True]

    # Refused, it stays as it was typed.
    told: list[IroDeskError] = []
    panel.refused.connect(told.append)
    is_kept = panel.commit()
    if hands.NO_DATE in str(seen):
        assert told or (is_kept and not isinstance(panel, StepPanel)), "what is no date is refused"
    if told:
        assert hands.all_shown(panel) == seen
        assert drafts.every(runs[2].desk.case_file)

    # Another record has nothing of it.
    if way.is_of_a_record:
        panel = way.open(window, other)
        assert window.page is not None
        assert [text for _kind, _name, text in hands.all_shown(window.page) if hands.MARK in text] == []
        assert hands.MARK not in json.dumps(panel.raw_state(), ensure_ascii=False)

    # Where nothing is on file nothing is seen, though the cursor stood in a day of another record.
    if way.is_of_the_bare:
        panel = way.open(window, one)
        for day in panel.findChildren(DateField)[:1]:
            day.line().setFocus()
        assert looked_at(way.open(window, bare)) == untouched


def recorded(run: Run) -> list[str]:
    """What was done to the case file, but for how lists are arranged."""
    every = [line.what for line in audit.lines(run.desk.case_file)]
    return [what for what in every if what != "Remember how the actions are shown"]


@pytest.mark.parametrize(
    "way", [way for way in WAYS if way.is_asked_for], ids=lambda way: way.name.rpartition(".")[2]
)
def test_nothing_asked_for_is_recorded_by_going_elsewhere(
    way: Way, runs: list[Run], practice: tuple[Path, Record, Record, Record]
) -> None:
    _path, one, _other, _bare = practice
    (run,) = runs
    panel = typed_in(run, way, one)
    state, on_file = panel.raw_state(), recorded(run)
    tried: list[object] = []
    panel.committed.connect(tried.append)
    panel.refused.connect(tried.append)
    told: list[Message] = []
    run.window.messages.shown.connect(told.append)

    # The keys go elsewhere, another page is shown, it is gone back to, the window is closed.
    run.window.ui.search.setFocus()
    run.window.go("documents")
    assert [said.sentence for said in told] == [NOT_RECORDED]
    assert run.window.ui.notice.isVisible()
    assert tried == []
    follow = told[0].follow
    assert follow is not None
    follow()
    assert panel.isVisible(), "Go on with it"
    assert panel.raw_state() == state
    run.window.close()
    assert tried == []
    assert recorded(run) == on_file
    held = [json.loads(draft.content) for draft in drafts.every(run.desk.case_file)]
    assert json.loads(json.dumps(state)) in held
