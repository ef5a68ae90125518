"""What both imports have in common: steps, work that can be cancelled, and one write at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.ui import style
from iro_desk.ui.page import Context, Page, Where

if TYPE_CHECKING:
    from iro_desk.domain.errors import IroDeskError
    from iro_desk.services.desk import Desk
    from iro_desk.ui.forms.ui_import_actions import Ui_ImportActionsForm
    from iro_desk.ui.forms.ui_import_caseload import Ui_ImportCaseloadForm
    from iro_desk.ui.pages.import_parts.check import Check

_SHOWN, _HIDDEN = QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored


class ImportWizard(Page):
    """A wizard in the page. Nothing is written before the last step, and then all of it or nothing.

    A subclass sets `check` and `starts` (where each step of the form begins), then calls `_connect`
    and `_begin`. The first step takes files, the last but one is the check, the last says what was done.
    """

    words: ClassVar[tuple[str, ...]]
    """What stands above each step."""

    check: Check
    starts: tuple[QWidget, ...]

    def __init__(
        self, context: Context, ui: Ui_ImportActionsForm | Ui_ImportCaseloadForm, parent: QWidget | None
    ) -> None:
        super().__init__(context, parent)
        self._form = ui
        ui.setupUi(self)
        self.setAcceptDrops(True)
        ui.busy.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._at = 0
        self._done = len(self.words) - 1
        self._check = self._done - 1
        self._preview: Any = None
        self._asked = 0
        self._is_busy = self._is_writing = self._can_stop = False
        self._cancelled = threading.Event()

    # Page

    def open_at(self, where: Where) -> None:
        if self._at == self._done:
            self._begin()
        super().open_at(where)
        if self._at == 0:
            self.starts[0].setFocus()

    # Steps

    def take(self, paths: list[Path]) -> None:
        """Take these files too."""
        raise NotImplementedError

    def next(self) -> None:
        """Go on from the step shown."""
        if self._is_busy or not self._form.next.isEnabled():
            return
        self._say("")
        if self._at == self._check:
            self._commit()
        elif self._at == self._check - 1:
            self._look(opens=True)
        else:
            self._go(self._at + 1)

    def back(self) -> None:
        """One step back; nothing is written on the way."""
        if 0 < self._at < self._done and not self._is_busy:
            self._say("")
            self._go(self._at - 1)

    def cancel(self) -> None:
        """Stop what is running. What is being written says itself whether it was stopped in time."""
        self._cancelled.set()
        if self._is_writing:
            self._form.busy.setText("Stopping…")
            self._can_stop = False
            self._enable()
            return
        self._asked += 1
        self._rest()
        self._say("Cancelled. Nothing was changed.", is_problem=False)

    # Qt

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._at == 0 and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
        event.acceptProposedAction()

    # For subclasses

    def _ready(self) -> tuple[bool, str]:
        """Whether the step shown can be gone on from, and what the button for it says."""
        raise NotImplementedError

    def _look(self, *, opens: bool) -> None:
        """Work out what the import would do; the same code as the import itself, nothing written."""
        raise NotImplementedError

    def _write(self, desk: Desk, shown: Any, goes_on: Callable[[], bool]) -> Any:  # noqa: ANN401
        """Write what was shown, on the case file's thread, as long as `goes_on`."""
        raise NotImplementedError

    def _show_done(self, written: Any) -> None:  # noqa: ANN401 - a preview of the one import or the other
        """Say what was written."""
        raise NotImplementedError

    def _connect(self) -> None:
        ui = self._form
        ui.next.clicked.connect(self.next)
        ui.back.clicked.connect(self.back)
        ui.cancel.clicked.connect(self.cancel)
        ui.again.clicked.connect(self._begin)
        self.check.changed.connect(lambda: self._look(opens=False))
        self.context.names.changed.connect(self._show_names)

    def _begin(self) -> None:
        self._preview = None
        self.check.forget()
        self._rest()
        self._say("")
        self._go(0)

    def _go(self, to: int) -> None:
        self._at = to
        ui = self._form
        ui.steps.setCurrentIndex(to)
        for step in ui.steps.children():
            if isinstance(step, QWidget):
                # A step that is not shown asks for no room.
                shape = _SHOWN if step is ui.steps.currentWidget() else _HIDDEN
                step.setSizePolicy(shape, shape)
        ui.progress.setText(self.words[to])
        ui.progress.setVisible(bool(self.words[to]))
        ui.back.setVisible(0 < to < self._done)
        ui.next.setVisible(to != self._done)
        self._enable()
        self.starts[to].setFocus()

    def _enable(self) -> None:
        ui = self._form
        is_ready, words = self._ready()
        ui.next.setText(words)
        ui.next.setEnabled(is_ready and not self._is_busy)
        ui.back.setEnabled(not self._is_busy)
        ui.cancel.setVisible(self._is_busy and self._can_stop)

    def _show_check(self, shown: Any, *, opens: bool) -> None:  # noqa: ANN401
        self._preview = shown
        self.check.show(shown)
        if opens:
            self.check.open_first(shown)
            self._go(self._check)
        self._enable()

    def _show_names(self) -> None:
        if self._preview is not None:
            self.check.show(self._preview)

    def _commit(self) -> None:
        shown = self._preview
        if shown is None:
            return
        self._cancelled = cancelled = threading.Event()
        self._run(
            "Backing up, then importing…",
            lambda desk: self._write(desk, shown, lambda: not cancelled.is_set()),
            self._show_done,
            is_writing=True,
        )

    def _run(
        self,
        words: str,
        task: Callable[[Desk], Any],
        then: Callable[[Any], object],
        *,
        is_writing: bool = False,
        can_stop: bool = True,
    ) -> None:
        """Do something on the case file's thread; what was cancelled or overtaken is not shown."""
        self._asked += 1
        asked = self._asked
        self._is_busy, self._is_writing, self._can_stop = True, is_writing, can_stop
        self._form.busy.setText(words)
        self.setCursor(Qt.CursorShape.BusyCursor)
        self._enable()

        def deliver(show: Callable[[Any], object], value: Any) -> None:  # noqa: ANN401
            if asked == self._asked:
                self._rest()
                show(value)

        self.context.work.do(
            task,
            then=lambda value: deliver(then, value),
            failed=lambda error: deliver(self._refuse, error),
            view=self,
        )

    def _rest(self) -> None:
        self._is_busy = self._is_writing = False
        self._form.busy.setText("")
        self.unsetCursor()
        self._enable()

    def _refuse(self, error: IroDeskError) -> None:
        self._say(error.sentence)

    def _say(self, sentence: str, *, is_problem: bool = True) -> None:
        self._form.problem.setText(sentence)
        self._form.problem.setVisible(bool(sentence))
        style.set_role(self._form.problem, "problem" if is_problem else "quiet")
