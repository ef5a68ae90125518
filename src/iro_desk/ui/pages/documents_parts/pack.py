"""What is still copied by hand into the council's system: the texts, one by one (rows X5, C17)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from iro_desk.domain.wording import counted, long_date
from iro_desk.services import paste_pack, reviews
from iro_desk.services.paste_pack import Pack, PackLine, Waiting
from iro_desk.ui import clipboard, style
from iro_desk.ui.forms.ui_documents_pack import Ui_PackForm
from iro_desk.ui.models.register import block_columns, child_words, copied_words, waiting_columns
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.pages.review_steps.left_out import LeftOutLines
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.grid import Room

if TYPE_CHECKING:
    from iro_desk.domain.child import Child
    from iro_desk.services.desk import Desk
    from iro_desk.ui.page import Context

_WAITING_ROOMS = (Room(200), Room(130, 2), Room(150), Room(70, 1))
_BLOCK_ROOMS = (Room(150), Room(110, 1))
_HIDDEN = "What was said is hidden while names are. Show them with F8 to read and copy it."


class PackPart(QWidget):
    """The reviews whose text waits, or the text of one review. `show_for` says which."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_PackForm()
        self.ui.setupUi(self)
        self._review_id: int | None = None
        self._pack: Pack | None = None
        self.waiting: Rows[Waiting] = Rows(waiting_columns(context.names), self)
        self.blocks: Rows[PackLine] = Rows(block_columns(), self)
        ui = self.ui
        ui.waiting.use(self.waiting, _WAITING_ROOMS)
        ui.blocks.use(self.blocks, _BLOCK_ROOMS)
        ui.column.setStretchFactor(ui.waiting, 1)
        ui.column.setStretchFactor(ui.pack, 1)
        self.left_out = LeftOutLines(self)
        ui.column.addWidget(self.left_out)
        ui.column.addWidget(self.left_out.every)
        self.left_out.wanted.connect(self._go_to_review)
        ui.to_list.clicked.connect(lambda: self.show_for(None))
        ui.waiting.opened.connect(self._open)
        ui.blocks.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_block())
        ui.blocks.opened.connect(lambda _number: self.copy())
        ui.copy.clicked.connect(self.copy)
        ui.done.clicked.connect(self.tick)

    def show_for(self, review_id: int | None) -> None:
        """The text of that review; without one, the reviews that wait."""
        self.choose(review_id)
        self.reread()

    def choose(self, review_id: int | None) -> None:
        """Show that review, or those that wait, when it is read next."""
        if review_id != self._review_id:
            self._pack = None
            self.left_out.unfold.setChecked(False)
        self._review_id = review_id

    def reread(self) -> None:
        """Ask for what is shown."""
        review_id = self._review_id
        if review_id is None:
            self.context.work.do(paste_pack.waiting, then=self._show_waiting, view=self)
            return

        def read(desk: Desk) -> tuple[Pack, Child]:
            return paste_pack.pack(desk, review_id), reviews.page(desk, review_id).history.child

        self.context.work.do(read, then=lambda found: self._show_pack(*found), view=self)

    def line(self) -> PackLine | None:
        """The text chosen."""
        return self.blocks.row(self.ui.blocks.currentIndex())

    def copy(self) -> None:
        """Put the text chosen on the clipboard; it leaves it at the lock."""
        line = self.line()
        if line is None or self.context.names.is_private:
            return
        clipboard.put(line.block.text)
        self.context.messages.inform(f"Copied: {line.block.heading}. Paste it, then press “It is in, next”.")
        self.ui.done.setFocus()

    def tick(self) -> None:
        """Note the text chosen as copied, or take the tick back; then on to the next one that waits."""
        line, review_id = self.line(), self._review_id
        if line is None or review_id is None:
            return
        key = line.block.key
        if not line.waits:
            self.context.work.do(lambda desk: paste_pack.untick(desk, review_id, key), view=self)
            return
        self._choose_after(key)
        self.context.work.do(lambda desk: paste_pack.tick(desk, review_id, [key]), view=self)
        self.ui.copy.setFocus()

    def _choose_after(self, key: str) -> None:
        """The next text that waits, round to the first."""
        lines = self._pack.lines if self._pack else ()
        at = next((place for place, line in enumerate(lines) if line.block.key == key), 0)
        order = [*range(at + 1, len(lines)), *range(at)]
        place = next((place for place in order if lines[place].waits), None)
        if place is not None:
            self.ui.blocks.selectRow(place)

    def _show_waiting(self, found: tuple[Waiting, ...]) -> None:
        if self._review_id is not None:
            return
        ui = self.ui
        self._set_shown(is_list=True)
        self.waiting.columns = waiting_columns(self.context.names)
        self.waiting.set_rows(found)
        ui.title.setText(f"Still to be copied: {counted(len(found), 'review')}")
        ui.about.setText(
            "The council’s system holds the record. Text that is not there five working days after the "
            "review was completed is listed here. Enter opens it."
            if found
            else "All text is in the council’s system, or less than five working days old."
        )
        if found and not ui.waiting.currentIndex().isValid():
            ui.waiting.selectRow(0)

    def _show_pack(self, pack: Pack, child: Child) -> None:
        if pack.review_id != self._review_id:
            return
        ui, held = self.ui, self.line()
        is_new = self._pack is None
        self._pack = pack
        self._set_shown(is_list=False)
        self.blocks.set_rows(pack.lines)
        waits = f"{pack.waiting} of {counted(len(pack.lines), 'text')} still to copy"
        by = f", by {long_date(pack.copy_by)}" if pack.copy_by and pack.waiting else ""
        ui.title.setText(f"For the council’s system: {child_words(self.context.names, child)}")
        ui.about.setText(
            f"{waits}{by}. Each text is as the papers have it, in the order of the council’s form."
        )
        place = next(
            (n for n, line in enumerate(pack.lines) if held and line.block.key == held.block.key), None
        )
        if place is None:
            place = next((n for n, line in enumerate(pack.lines) if line.waits), 0)
        if pack.lines:
            ui.blocks.selectRow(place)
        self.left_out.show_left_out(pack.left_out, "text for the council", self.context.names)
        self._show_block()
        if is_new:
            ui.copy.setFocus()

    def _show_block(self) -> None:
        line, ui = self.line(), self.ui
        is_private = self.context.names.is_private
        for button in (ui.copy, ui.done):
            button.setEnabled(line is not None and not is_private)
        ui.heading.setText(line.block.heading if line else "")
        ui.text.setPlainText(_HIDDEN if is_private else line.block.text if line else "")
        ui.state.setVisible(line is not None)
        if line is not None:
            tone = Tone.SOON if line.is_changed else Tone.IN_TIME if line.done_at else Tone.QUIET
            words = copied_words(line)
            ui.state.set_status(tone, words if line.waits else f"In the system, {words}")
            ui.done.setText("It is in, ne&xt" if line.waits else "It is not in a&fter all")

    def _open(self, number: int) -> None:
        row = self.waiting.row(self.waiting.index(number, 0))
        if row is not None:
            self.show_for(row.review_id)

    def _go_to_review(self) -> None:
        """What is withheld is said under Send."""
        self.context.go("review", {"review_id": self._review_id, "step": "send"})

    def _set_shown(self, *, is_list: bool) -> None:
        ui = self.ui
        ui.waiting.setVisible(is_list)
        for part in (ui.pack, ui.to_list):
            part.setVisible(not is_list)
        if is_list:
            self.left_out.show_left_out((), "text for the council", self.context.names)
        for table in (ui.waiting, ui.blocks):
            table.setMinimumHeight(style.scaled(160))
