"""The first minutes: place, name, passphrase, recovery key shown and proved, and how to start.

The case file is made when the passphrase is chosen, on the case file's thread. Closed before the
recovery key is proved, the wizard takes the new file away again: nothing is in it yet. A
machine that stops in between leaves a whole file that the passphrase opens, whose settings
say that the key was never proved.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.people import Profile
from iro_desk.services import case_files, demo_file, settings
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_first_run import Ui_FirstRunForm
from iro_desk.ui.new_passphrase import Verdict, shown_by, verdict
from iro_desk.ui.recovery_key import RecoveryKeyPanel

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.ui.work import Work

LEAVE_NOTE = "Closing now takes the new case file away again: nothing is in it yet."


Maker = Callable[[Path, str, Profile], tuple["Desk", str]]
"""Makes a case file of (path, passphrase, profile) and gives its recovery key."""

Inventor = Callable[[], demo_file.DemoFile]
"""Makes the invented caseload, or finds the one of today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its page in the form and its title."""

    page: str
    title: str


STEPS = (
    Step(page="welcome", title="Welcome to IRO Desk"),
    Step(page="about_me", title="Who are you?"),
    Step(page="secret", title="Choose a passphrase"),
    Step(page="key_step", title="Keep the recovery key"),
    Step(page="start", title="How do you want to start?"),
)
_WELCOME, _ME, _SECRET, _KEY, _START = range(len(STEPS))


class FirstRun(QWidget):
    """Makes a case file. `opened` carries the Desk on it; `closed` that the person went away."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        work: Work,
        path: Path | None,
        *,
        make: Maker = case_files.new,
        invent: Inventor = demo_file.make,
    ) -> None:
        super().__init__()
        self.ui = Ui_FirstRunForm()
        self.ui.setupUi(self)
        self.work = work
        self.path = path or case_files.free_name(case_files.default_folder())
        self.key_panel: RecoveryKeyPanel | None = None
        self._make_file, self._invent = make, invent
        self._at = _WELCOME
        self._desk: Desk | None = None
        self._is_proved = False
        self._is_busy = False
        self._connect()
        self.resize(style.scaled(680), min(style.scaled(540), 720))
        self._show_place()
        self._show_step()

    # Steps

    @property
    def step(self) -> Step:
        """The step shown."""
        return STEPS[self._at]

    def next(self) -> None:
        """Go on, once this step has what it needs."""
        does: tuple[Callable[[], object], ...] = (
            lambda: self._go(_ME),
            self._take_names,
            self._make,
            lambda: self._go(_START),
            self._start,
        )
        if not self._is_busy and self.ui.next.isEnabled():
            self._say("")
            does[self._at]()

    def back(self) -> None:
        """One step back; not behind the making of the file."""
        if _WELCOME < self._at < _KEY and not self._is_busy:
            self._go(self._at - 1)

    def choose_place(self) -> None:
        """Ask for another folder and name."""
        chosen = file_choice.to_save(
            self, "Where the case file will stand", self.path, "Case files (*.irodesk)"
        )
        if chosen is not None:
            ending = case_files.SUFFIX
            self.path = chosen if chosen.suffix == ending else chosen.with_name(chosen.name + ending)
            self._show_place()

    def look_round(self) -> None:
        """Open the invented caseload, in a file of its own; a file made here stays as it is."""
        self._busy("Inventing 65 children…")
        made_here, invent = self._desk, self._invent

        def make() -> Desk:
            made = invent()
            desk = case_files.open_desk(made.file, passphrase=made.passphrase)
            if made_here is not None:
                made_here.case_file.close()
            return desk

        self.work.open(make, then=self._finish, failed=self._refuse, view=self)

    # Qt

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks nothing; a file whose key was not proved holds nothing and goes."""
        if self._is_busy:
            event.ignore()
            return
        self._forget()
        if self._desk is not None and not self._is_proved:
            self._abandon()
        event.accept()
        self.closed.emit()

    # Within

    def _connect(self) -> None:
        ui = self.ui
        ui.problem.hide()
        ui.leave_note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for note in (ui.import_about, ui.empty_about, ui.demo_about):
            note.setIndent(style.scaled(30))
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)
        ui.choose_place.clicked.connect(self.choose_place)
        ui.look_round.clicked.connect(self.look_round)
        shown_by(ui.show_passphrase, (ui.passphrase, ui.again))
        ui.passphrase.textChanged.connect(self._judge)
        ui.again.textChanged.connect(self._judge)
        for field in (ui.iro_name, ui.authority):
            field.textChanged.connect(lambda _text: self._say(""))
        for field in (ui.iro_name, ui.authority, ui.passphrase, ui.again):
            field.returnPressed.connect(self.next)

    def _go(self, to: int) -> None:
        self._at = to
        self._show_step()

    def _show_step(self) -> None:
        ui = self.ui
        ui.steps.setCurrentWidget(getattr(ui, self.step.page))
        ui.progress.setText(f"Step {self._at + 1} of {len(STEPS)}")
        ui.title.setText(self.step.title)
        ui.back.setVisible(_WELCOME < self._at < _KEY)
        ui.leave_note.setText(LEAVE_NOTE if self._at == _KEY and not self._is_proved else "")
        ui.next.setText({_SECRET: "Make the case &file", _START: "&Open IRO Desk"}.get(self._at, "&Next"))
        ui.scroll.verticalScrollBar().setValue(0)
        self._enable()
        first = {_ME: ui.iro_name, _SECRET: ui.passphrase, _START: ui.start_import}.get(self._at, ui.next)
        first.setFocus()

    def _enable(self) -> None:
        ui = self.ui
        is_ready = {_SECRET: self._verdict().is_good, _KEY: self._is_proved}.get(self._at, True)
        ui.next.setEnabled(is_ready and not self._is_busy)
        ui.back.setEnabled(not self._is_busy)
        ui.look_round.setEnabled(not self._is_busy)

    def _show_place(self) -> None:
        self.ui.place.setText(str(self.path).replace("/", "/\u200b").replace("\\", "\\\u200b"))
        warning = case_files.place_warning(self.path)
        self.ui.place_warning.setText(warning or "")
        self.ui.place_warning.setVisible(bool(warning))
        self._say("")

    def _take_names(self) -> None:
        for field, sentence in (
            (self.ui.iro_name, "Enter your name: it stands on every letter."),
            (self.ui.authority, "Enter the name of your authority: it stands on every letter."),
        ):
            if not field.text().strip():
                self._say(sentence)
                field.setFocus()
                return
        self._go(_SECRET)

    def _verdict(self) -> Verdict:
        typed, again = self.ui.passphrase.text(), self.ui.again.text()
        return verdict(typed, again, good="Good. It is used from the next step on.")

    def _judge(self) -> None:
        judged = self._verdict()
        self.ui.verdict.setText(judged.sentence)
        style.set_role(self.ui.verdict, "problem" if judged.is_wrong else "quiet")
        self.ui.passphrase.setAccessibleDescription(judged.sentence)
        self._enable()

    def _make(self) -> None:
        self._busy("Making the case file. This takes a second or two, so that guessing takes long.")
        path, make_file, passphrase = self.path, self._make_file, self.ui.passphrase.text()
        profile = Profile(iro_name=self.ui.iro_name.text(), authority=self.ui.authority.text())
        keys: list[str] = []

        def make() -> Desk:
            desk, recovery_key = make_file(path, passphrase, profile)
            keys.append(recovery_key)
            return desk

        self.work.open(
            make, then=lambda desk: self._show_key(desk, keys.pop()), failed=self._refuse, view=self
        )

    def _show_key(self, desk: Desk, key: str) -> None:
        self._is_busy, self._desk = False, desk
        self._say("")
        self.ui.passphrase.clear()
        self.ui.again.clear()
        self.key_panel = RecoveryKeyPanel(key, self.path.name, self)
        self.key_panel.proved.connect(self._prove)
        self.ui.key_place.addWidget(self.key_panel)
        self._go(_KEY)
        self.key_panel.show_key()

    def _prove(self) -> None:
        self.work.do(case_files.prove_recovery_key, then=lambda _: self._go_on(), view=self)

    def _go_on(self) -> None:
        self._is_proved = True
        self.ui.leave_note.setText("")
        self._enable()
        self.ui.next.setFocus()

    def _start(self) -> None:
        if self.ui.start_demo.isChecked():
            self.look_round()
            return
        desk = self._desk
        if desk is None:
            return
        if self.ui.start_import.isChecked():
            resume = {"page": "import", "where": {}}
            self.work.do(
                lambda held: settings.save_resume(held, resume), then=lambda _: self._finish(desk), view=self
            )
        else:
            self._finish(desk)

    def _finish(self, desk: Desk) -> None:
        self._is_busy = False
        self._forget()
        self.opened.emit(desk)

    def _refuse(self, error: IroDeskError) -> None:
        self._is_busy = False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._enable()
        self._say(error.sentence)

    def _busy(self, sentence: str) -> None:
        self._is_busy = True
        self._say(sentence, is_problem=False)
        self._enable()

    def _say(self, sentence: str, *, is_problem: bool = True) -> None:
        self.ui.problem.setText(sentence)
        self.ui.problem.setVisible(bool(sentence))
        style.set_role(self.ui.problem, "problem" if is_problem else "quiet")

    def _forget(self) -> None:
        if self.key_panel is not None:
            self.key_panel.forget()

    def _abandon(self) -> None:
        self._desk = None
        try:
            self.work.finish(case_files.abandon)
        except (IroDeskError, TimeoutError):
            # The file stays; the passphrase opens it and its settings ask for a new key.
            return
