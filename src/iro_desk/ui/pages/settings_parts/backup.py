"""Where backups stand, when one was last proved, and a new one now."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.wording import long_date
from iro_desk.services import case_files
from iro_desk.ui import file_choice
from iro_desk.ui.forms.ui_settings_backup import Ui_SettingsBackupForm
from iro_desk.ui.page import Context
from iro_desk.ui.pages.settings_parts.part import Part

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupFacts:
    """What the part says, in words."""

    last: str
    place: str
    holds: str
    file: str


def facts(desk: Desk) -> BackupFacts:
    """How the backups of this case file stand."""
    proof = case_files.last_backup(desk)
    if proof is None:
        return BackupFacts(
            last="No backup yet.", place=str(case_files.backups_folder()), holds="", file=_stands(desk)
        )
    children = proof.rows.get("child", 0)
    reviews = proof.rows.get("review", 0)
    return BackupFacts(
        last=f"{long_date(proof.at.date())}, {proof.at:%H:%M}",
        place=str(proof.path),
        holds=f"{_count(children, 'child', 'children')}, {_count(reviews, 'review', 'reviews')}, "
        f"{proof.size / 1_000_000:.1f} MB",
        file=_stands(desk),
    )


class BackupPart(Part):
    """The facts, and Back up now."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsBackupForm()
        self.ui.setupUi(self)
        self.ui.facts.setColumnStretch(1, 1)
        self.ui.outcome.hide()
        self.ui.problem.hide()
        self.ui.back_up.clicked.connect(lambda: self.back_up(None))
        self.ui.back_up_to.clicked.connect(self._ask_folder)

    def reread(self) -> None:
        self.context.work.do(facts, then=self._show, view=self)

    def back_up(self, to: Path | None) -> None:
        """Back up and prove it, off the window's thread."""
        self._enable(is_on=False)
        self._tell("Backing up and checking…", is_problem=False)
        self.context.work.do(
            lambda desk: case_files.back_up(desk, to).path.name,
            then=self._done,
            failed=self._refuse,
            view=self,
        )

    def _ask_folder(self) -> None:
        chosen = file_choice.folder(self, "Back up to a folder", file_choice.home())
        if chosen is not None:
            self.back_up(chosen)

    def _show(self, held: BackupFacts) -> None:
        self.ui.last.setText(held.last)
        self.ui.place.setText(_breakable(held.place))
        self.ui.holds.setText(held.holds)
        self.ui.file.setText(_breakable(held.file))
        for widget in (self.ui.holds, self.ui.holds_label):
            widget.setVisible(bool(held.holds))

    def _done(self, name: str) -> None:
        self._enable(is_on=True)
        self._tell(f"Backed up and checked: {name}", is_problem=False)
        self.reread()

    def _refuse(self, error: IroDeskError) -> None:
        self._enable(is_on=True)
        self._tell(error.sentence, is_problem=True)

    def _tell(self, sentence: str, *, is_problem: bool) -> None:
        self.ui.outcome.setText("" if is_problem else sentence)
        self.ui.outcome.setVisible(not is_problem)
        self.ui.problem.setText(sentence if is_problem else "")
        self.ui.problem.setVisible(is_problem)

    def _enable(self, *, is_on: bool) -> None:
        self.ui.back_up.setEnabled(is_on)
        self.ui.back_up_to.setEnabled(is_on)


def _stands(desk: Desk) -> str:
    return str(desk.case_file.path)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _breakable(path: str) -> str:
    """A path that may be broken into lines after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
