"""The versions of a section: two of them compared word by word, and any one restored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QWidget

from iro_desk.domain.minutes import SECTION_BY_KEY, STATUSES, MinutesSection
from iro_desk.domain.versions import Mark, Piece, compared
from iro_desk.domain.wording import counted, short_date
from iro_desk.services import minutes
from iro_desk.ui import style
from iro_desk.ui.forms.ui_review_versions import Ui_VersionsForm
from iro_desk.ui.style import Tone

if TYPE_CHECKING:
    from iro_desk.services.minutes import Version
    from iro_desk.ui.page import Context

_HEIGHT = 150


class VersionsView(QWidget):
    """`restoring` is sent before a version is restored, so that what is typed is kept first."""

    restoring = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_VersionsForm()
        self.ui.setupUi(self)
        self._of = (0, "")
        self._held: tuple[Version, ...] = ()
        self.ui.older.changed.connect(self._compare)
        self.ui.newer.changed.connect(self._compare)
        self.ui.restore.clicked.connect(self.restore)

    def show_section(self, review_id: int, key: str) -> None:
        """Show the versions of a section, once they are in sight."""
        if self._of != (review_id, key):
            self._of = (review_id, key)
            self._held = ()
            self.reread()

    def reread(self) -> None:
        """Read the versions; nothing is read while they are out of sight."""
        review_id, key = self._of
        if not self.isHidden():
            self.context.work.do(
                lambda desk: minutes.versions(desk, review_id, key), then=self._show, view=self
            )

    def restore(self) -> None:
        """Make the older version of the two the present one; it can be undone."""
        number = self.ui.older.value()
        if number is None:
            return
        self.restoring.emit()
        of, at = self._of, self.ui.older.currentText()
        heading = SECTION_BY_KEY[of[1]].heading
        self.context.work.do(
            lambda desk: minutes.restore(desk, *of, int(number)),
            then=lambda before: self.context.messages.inform(
                f"{heading}: version {at} is restored.",
                "Undo",
                lambda: self.context.work.do(lambda desk: minutes.restore(desk, *of, before), view=self),
            ),
            view=self,
        )
        self.reread()

    def _show(self, held: tuple[Version, ...]) -> None:
        self._held = held
        ui = self.ui
        choices = {str(one.number): _words(one) for one in held}
        for field in (ui.older, ui.newer):
            field.blockSignals(True)
            field.clear()
            field.set_choices(choices, nothing=None)
            field.blockSignals(False)
        if held:
            ui.newer.set_value(str(held[0].number))
            ui.older.set_value(str(held[min(1, len(held) - 1)].number))
        ui.none_yet.setVisible(not held)
        ui.compare.setVisible(bool(held))
        self._compare()

    def _compare(self) -> None:
        by_number = {str(one.number): one.section for one in self._held}
        older, newer = (by_number.get(field.value() or "") for field in (self.ui.older, self.ui.newer))
        self.ui.difference.clear()
        self.ui.difference.setFixedHeight(style.scaled(_HEIGHT))
        is_newest = bool(self._held) and self.ui.older.value() == str(self._held[0].number)
        self.ui.restore.setEnabled(not is_newest)
        if older is None or newer is None:
            return
        cursor = self.ui.difference.textCursor()
        for piece in compared(said(older), said(newer)):
            self._put(cursor, piece)

    def _put(self, cursor: QTextCursor, piece: Piece) -> None:
        form = QTextCharFormat()
        tokens = style.tokens_of(self)
        words = piece.text
        if piece.mark is Mark.ADDED:
            form.setFontUnderline(True)
            form.setForeground(tokens.word(Tone.IN_TIME))
        elif piece.mark is Mark.REMOVED:
            form.setFontStrikeOut(True)
            form.setForeground(tokens.word(Tone.LATE))
        if piece.mark is not Mark.SAME:
            words = f"[{piece.mark.value}{words}{piece.mark.value}]"
        cursor.insertText(words, form)


def said(section: MinutesSection) -> str:
    """A section as one text: where it stands, then its parts."""
    parts = (
        STATUSES.get(section.status, ""),
        section.text,
        f"What goes well: {section.strengths}" if section.strengths else "",
        f"What worries: {section.worries}" if section.worries else "",
    )
    return "\n".join(part for part in parts if part)


def _words(version: Version) -> str:
    """A version in the list: "3: 24 Nov 2026 10:42, 84 words"."""
    day, words = version.at.date(), counted(version.section.words, "word")
    return f"{version.number}: {short_date(day)} {version.at:%H:%M}, {words}"
