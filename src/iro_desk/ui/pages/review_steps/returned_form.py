"""A form that came back: chosen, looked at beside what is on file, kept. Nothing is typed here."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.services import blank_forms
from iro_desk.services.blank_forms import Kept, ReturnedForm
from iro_desk.ui import file_choice, style
from iro_desk.ui.forms.ui_review_returned_form import Ui_ReturnedFormForm

if TYPE_CHECKING:
    from iro_desk.domain.returned_lines import ReturnedLine
    from iro_desk.services.desk import Desk
    from iro_desk.services.reviews import ReviewPage
    from iro_desk.ui.page import Context

PDF_FILES = "PDF (*.pdf);;All files (*)"
_HEADINGS = ("", "On the form", "On file already")


class ReturnedFormPanel(QWidget):
    """Read in a returned form. `kept` carries what it became (Kept); `closed`: no more is wanted.

    `show_review` says whose it is; `choose_file` asks for the file at once.
    """

    kept = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_ReturnedFormForm()
        self.ui.setupUi(self)
        self._review_id = 0
        self._pdf = b""
        self._found: ReturnedForm | None = None
        self.ui.grid.setColumnStretch(1, 1)
        self.ui.grid.setColumnStretch(2, 1)
        self.ui.choose.clicked.connect(self.choose_file)
        self.ui.keep.clicked.connect(self.keep)
        self.ui.close.clicked.connect(self.close_panel)
        self.ui.is_this_childs.toggled.connect(lambda _on: self._offer_keep())
        context.names.changed.connect(self._fill)
        self._fill()

    def show_review(self, page: ReviewPage) -> None:
        """Say which review the form is for; what was read for another one is put away."""
        review_id = page.review.id or 0
        if review_id != self._review_id:
            self._review_id = review_id
            self.put_away()

    def choose_file(self) -> None:
        """Ask for the file that came back, and read it."""
        chosen = file_choice.to_open(self, "Read in a returned form", file_choice.home(), PDF_FILES)
        if chosen:
            self.read(chosen[0])
        elif self._found is None:
            self.closed.emit()

    def read(self, path: Path) -> None:
        """Show what the form in that file says."""
        review_id = self._review_id
        self.put_away()

        def task(desk: Desk) -> tuple[bytes, ReturnedForm]:
            pdf = blank_forms.read_file(path)
            return pdf, blank_forms.read_back(desk, review_id, pdf)

        def shown(read: tuple[bytes, ReturnedForm]) -> None:
            if review_id == self._review_id:
                self._pdf, self._found = read
                self._fill()
                first = self.ui.is_this_childs if self._found.is_other_child else self.ui.keep
                (first if first.isEnabled() else self.ui.choose).setFocus()

        self.context.work.do(task, then=shown, failed=self._refuse, view=self)

    def keep(self) -> None:
        """Make the form a consultation or a feedback return, and keep it with the child."""
        review_id, pdf, is_confirmed = self._review_id, self._pdf, self.ui.is_this_childs.isChecked()

        def done(kept: Kept) -> None:
            self.put_away()
            said = "Kept. The form itself is with the child's attachments."
            self.context.messages.inform(said, "Undo", lambda: self._take_back(kept))
            self.kept.emit(kept)

        self.context.work.do(
            lambda desk: blank_forms.keep(desk, review_id, pdf, is_confirmed=is_confirmed),
            then=done,
            failed=self._refuse,
            view=self,
        )

    def close_panel(self) -> None:
        """Keep nothing."""
        self.put_away()
        self.closed.emit()

    def put_away(self) -> None:
        """Forget the file that was read."""
        self._pdf, self._found = b"", None
        self.ui.is_this_childs.setChecked(False)
        self._fill()

    # Within

    def _fill(self) -> None:
        ui, found = self.ui, self._found
        ui.problem.hide()
        for widget in (ui.form_name, ui.becomes, ui.lines, ui.keep):
            widget.setVisible(found is not None)
        ui.choose.setText("Choose &another file…" if found else "Choose &a file…")
        notes = found.notes if found else ()
        if found is not None and found.is_held:
            notes = (blank_forms.HELD, *notes)
        elif found is not None and found.is_other_child:
            notes = (blank_forms.OTHER_CHILD, *notes)
        ui.notes.setText("\n".join(f"• {note}" for note in notes))
        for label in (ui.notes, ui.notes_heading):
            label.setVisible(bool(notes))
        ui.is_this_childs.setVisible(found is not None and found.is_other_child and not found.is_held)
        if found is not None:
            ui.form_name.setText(found.filled.form.name)
            ui.becomes.setText(_becomes(found))
            self._show_lines(found.lines)
        self._offer_keep()

    def _offer_keep(self) -> None:
        found = self._found
        is_theirs = found is not None and (not found.is_other_child or self.ui.is_this_childs.isChecked())
        self.ui.keep.setEnabled(found is not None and is_theirs and not found.is_held)

    def _show_lines(self, lines: tuple[ReturnedLine, ...]) -> None:
        grid = self.ui.grid
        while item := grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        has_file = any(line.on_file for line in lines)
        for column, heading in enumerate(_HEADINGS if has_file else _HEADINGS[:2]):
            grid.addWidget(self._label(heading, "quiet"), 0, column)
        for number, line in enumerate(lines, start=1):
            on_form = self.context.names.shown(line.on_form) if line.key == "person_name" else line.on_form
            on_file = self.context.names.shown(line.on_file) if line.key == "person_name" else line.on_file
            grid.addWidget(self._label(line.words, "quiet"), number, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in ((1, on_form), (2, on_file)):
                if text or column == 1:
                    shown = self._label(text or "Nothing")
                    shown.setAccessibleName(f"{line.words}, {_HEADINGS[column].lower()}: {text or 'nothing'}")
                    grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)

    def _label(self, text: str, role: str = "") -> QLabel:
        label = QLabel(text, self.ui.lines)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            style.set_role(label, role)
        else:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _take_back(self, kept: Kept) -> None:
        self.context.work.do(
            lambda desk: blank_forms.take_back(desk, kept.line_id),
            then=lambda _nothing: self.context.messages.inform("Taken back."),
        )

    def _refuse(self, error: IroDeskError) -> None:
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()
        self.ui.choose.setFocus()


def _becomes(found: ReturnedForm) -> str:
    """What keeping it does, in a sentence."""
    if found.feedback is not None:
        return "It becomes a feedback return of this review."
    if found.completes is not None:
        return "It fills in the consultation begun for this person, in which nothing is said yet."
    if found.beside:
        return "It becomes a consultation of its own. What is on file already stays as it is."
    return "It becomes a consultation of this review."
