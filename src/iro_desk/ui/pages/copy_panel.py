"""A copy of a paper to keep or to send: encrypted unless told otherwise, or held by an e-mail draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.paper_kinds import PAPER_KINDS
from iro_desk.services import copies
from iro_desk.services.copies import Copy
from iro_desk.services.previews import Preview
from iro_desk.ui import file_choice
from iro_desk.ui.forms.ui_copy_panel import Ui_CopyForm

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from iro_desk.ui.page import Context

_PLAIN = "Not encrypted: anybody who can open the file can read it. That it was saved stands in the audit."
_CLOSED = (
    "It opens with this password only. IRO Desk keeps the password nowhere: give it to the reader by "
    "telephone, never in the same e-mail."
)


class CopyPanel(QWidget):
    """Holds no paper of its own: `show_paper` gives it one. A password is forgotten with the paper.

    `may_leave` is asked before each copy; where it says no, it has told the person why.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_CopyForm()
        self.ui.setupUi(self)
        self._context: Context | None = None
        self._paper: Preview | None = None
        self.may_leave: Callable[[], bool] = lambda: True
        ui = self.ui
        ui.encrypt.toggled.connect(lambda _is_on: self._show_way())
        ui.suggest.clicked.connect(self.suggest)
        ui.save_copy.clicked.connect(self.save)
        ui.email.clicked.connect(self.save_email)
        for field in (ui.password, ui.again):
            field.textEdited.connect(lambda _text: self._forget_suggestion())
        self.clear()

    def show_paper(self, context: Context, paper: Preview) -> None:
        """The paper to copy; one whose place another takes takes its password with it."""
        held = self._paper
        self._context, self._paper = context, paper
        if held is None or (held.kind, held.file_stem, held.recipient) != (
            paper.kind,
            paper.file_stem,
            paper.recipient,
        ):
            self.clear()

    def clear(self) -> None:
        """Forget the password."""
        self.ui.password.clear()
        self.ui.again.clear()
        self.ui.encrypt.setChecked(True)
        self._forget_suggestion()
        self._show_way()

    def fields(self) -> tuple[QWidget, ...]:
        """Its fields in the order of Tab."""
        ui = self.ui
        return ui.encrypt, ui.password, ui.again, ui.suggest, ui.suggested, ui.save_copy, ui.email

    def suggest(self) -> None:
        """Make a password and show it, this once."""
        password = copies.new_password()
        self.ui.password.setText(password)
        self.ui.again.setText(password)
        self.ui.suggested.setText(password)
        self.ui.suggested.show()
        self.ui.suggested.selectAll()
        self.ui.problem.hide()

    def save(self) -> None:
        """Ask where to, and write the copy there."""
        if not self.may_leave():
            return
        password = self._password()
        path = self._ask("Save a copy", ".pdf", "PDF (*.pdf)") if password is not None else None
        paper, context = self._paper, self._context
        if password is None or path is None or paper is None or context is None:
            return
        how = "It opens with the password only." if password else "The copy is not encrypted."
        context.work.do(
            lambda desk: copies.save(desk, path, _copy(paper), password),
            then=lambda _nothing: context.messages.inform(f"Saved {path.name}. {how}"),
            view=self,
        )

    def save_email(self) -> None:
        """Ask where to, and write an e-mail draft that holds the copy; it is sent by the person."""
        if not self.may_leave():
            return
        password = self._password()
        path = self._ask("Save an e-mail draft", ".eml", "E-mail (*.eml)") if password is not None else None
        paper, context = self._paper, self._context
        if password is None or path is None or paper is None or context is None:
            return
        how = "" if password else " Its attachment is not encrypted."
        context.work.do(
            lambda desk: copies.save_email(desk, path, _copy(paper), paper.email, password),
            then=lambda _nothing: context.messages.inform(
                f"Saved {path.name}. Open it in your mail program, read it and send it yourself.{how}"
            ),
            view=self,
        )

    def _password(self) -> str | None:
        """The password, "" for a copy that is not encrypted; None where it will not do, and why is told."""
        self.ui.problem.hide()
        if not self.ui.encrypt.isChecked():
            return ""
        try:
            copies.check_password(self.ui.password.text(), self.ui.again.text())
        except RuleBroken as error:
            self.ui.problem.setText(error.sentence)
            self.ui.problem.show()
            (self.ui.again if error.field == "again" else self.ui.password).setFocus()
            return None
        return self.ui.password.text()

    def _ask(self, title: str, ending: str, kinds: str) -> Path | None:
        paper = self._paper
        if paper is None:
            return None
        name = file_choice.home() / f"{paper.file_stem}{ending}"
        path = file_choice.to_save(self, f"{title}: {paper.title.lower()}", name, kinds)
        if path is None or path.suffix.lower() == ending:
            return path
        return path.with_name(path.name + ending)

    def _show_way(self) -> None:
        is_closed = self.ui.encrypt.isChecked()
        self.ui.password_part.setVisible(is_closed)
        self.ui.problem.hide()
        self.ui.take_note.setText(_CLOSED if is_closed else _PLAIN)

    def _forget_suggestion(self) -> None:
        self.ui.suggested.clear()
        self.ui.suggested.hide()


def _copy(paper: Preview) -> Copy:
    kind = "" if paper.addendum or paper.kind not in PAPER_KINDS else paper.kind
    return Copy(
        title=paper.title,
        pdf=paper.pdf,
        file_stem=paper.file_stem,
        child_ref=paper.child_ref,
        kind=kind,
        about=paper.about,
        cc=paper.cc,
    )
