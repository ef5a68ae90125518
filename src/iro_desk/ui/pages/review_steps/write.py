"""Write: the record of the review section by section, its long-term plan, and what is marked complete."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from iro_desk.domain.minutes import STATUSES, MinutesSection
from iro_desk.domain.wording import counted
from iro_desk.services import joint_meetings, minutes
from iro_desk.services.minutes import Record
from iro_desk.services.reviews import ReviewPage
from iro_desk.ui import actions, style
from iro_desk.ui.forms.ui_review_write import Ui_WriteForm
from iro_desk.ui.forms.ui_review_written import Ui_WrittenForm
from iro_desk.ui.models.rows import Column, Rows
from iro_desk.ui.pages.review_steps.child_letter import ChildLetterPanel
from iro_desk.ui.pages.review_steps.decide import scrolled, stacked
from iro_desk.ui.pages.review_steps.joint import SharedPanel
from iro_desk.ui.pages.review_steps.tasks import TaskList
from iro_desk.ui.pages.review_steps.write_outlook import OutlookPanel
from iro_desk.ui.pages.review_steps.write_section import SectionPanel
from iro_desk.ui.pages.review_steps.write_versions import VersionsView
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.short_table import prepare

if TYPE_CHECKING:
    from iro_desk.services.joint_meetings import Together
    from iro_desk.services.letters import ChildLetter
    from iro_desk.ui.page import Context

OUTLOOK, LETTER, WRITTEN = "outlook", "child_letter", "written"
NEXT, BEFORE = "Ctrl+Down", "Ctrl+Up"
_LIST_WIDTH = 286
_WORD_WIDTH = 92
_ROOM_FOR_LIST = 620
_ROW = 28


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A line of the list: a section, or what follows on them, and where it stands in a word."""

    key: str
    heading: str
    words: str = ""
    tone: Tone = Tone.QUIET


class WrittenPart(QWidget):
    """Whether the record is complete and the child's letter sent."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WrittenForm()
        self.ui.setupUi(self)
        words = {"POST_RECORD": "Mark complete", "POST_CHILD_LETTER": "Mark sent"}
        self.tasks = TaskList(context, self.ui.tasks, words)


class WriteStep(QWidget):
    """The sections at the left, the one chosen at the right; Ctrl+Down goes on to the next heading.

    `wanted` names what a review is opened at next, such as the section typed in at the lock.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.ui = Ui_WriteForm()
        self.ui.setupUi(self)
        self.section_panel = SectionPanel(context, self)
        self.shared = SharedPanel(context, self)
        self.versions = VersionsView(context, self)
        self.versions.hide()
        self.outlook = OutlookPanel(context, self)
        self.letter = ChildLetterPanel(context, self)
        self.letter.told.connect(self._mark_letter)
        self._letter_words = ""
        self.written = WrittenPart(context, self)
        self.tasks = self.written.tasks
        section = stacked(self.section_panel, self.shared, self.versions)
        parts = {"minutes": section, OUTLOOK: self.outlook, LETTER: self.letter, WRITTEN: self.written}
        for name, part in parts.items():
            self.ui.parts.addWidget(scrolled(part, name))
        self._page: ReviewPage | None = None
        self._record: Record | None = None
        self._together: Together | None = None
        self._leaving: dict[str, MinutesSection] = {}
        self.key = self.wanted = ""
        self.model = Rows(self._columns(), self)
        prepare(self.ui.sections, self.model)
        self._dress_list()
        self._connect()

    # Showing

    def show_review(self, page: ReviewPage) -> None:
        """Show the record of a review."""
        if self._page is None or self._page.review.id != page.review.id:
            self.key, self._record, self._together = "", None, None
            self._leaving.clear()
        self._page = page
        self.outlook.show_review(page)
        self.letter.show_review(page)
        self.tasks.show_review(page)
        review_id = page.review.id or 0
        self.context.work.do(
            lambda desk: joint_meetings.of_review(desk, review_id), then=self._take_together, view=self
        )
        self.context.work.do(lambda desk: minutes.of_review(desk, review_id), then=self._show, view=self)

    def choose(self, key: str) -> None:
        """Bring a section to the front; what is typed in the one before is kept."""
        if self._record is None or key == self.key:
            return
        if self.key == OUTLOOK:
            self.outlook.leave()
        elif self.key == LETTER:
            self.letter.leave()
        elif self.key != WRITTEN:
            if self.section_panel.is_dirty:
                self._note(self.section_panel.typed)
            self.section_panel.leave()
            self.shared.leave()
        self.key = key
        self._show_chosen()

    def go_by(self, by: int) -> None:
        """The heading after, or before; the cursor stands where its typing goes on."""
        keys = [entry.key for entry in self.model.rows()]
        there = keys.index(self.key) + by if self.key in keys else 0
        if 0 <= there < len(keys):
            self.choose(keys[there])
            self.take_focus()

    def take_focus(self) -> None:
        """Where the next typing is."""
        if self.key == OUTLOOK:
            self.outlook.take_focus()
        elif self.key == LETTER:
            self.letter.take_focus()
        elif self.key == WRITTEN:
            waiting = [row.mark for row in self.tasks.rows.values() if not row.mark.isHidden()]
            (waiting[0] if waiting else self.ui.sections).setFocus()
        else:
            self.section_panel.take_focus()

    # Within

    def _connect(self) -> None:
        self.ui.sections.selectionModel().currentRowChanged.connect(self._choose_row)
        self.ui.section.changed.connect(lambda: self.choose(self.ui.section.value() or self.key))
        self.ui.sections.activated.connect(lambda _index: self.take_focus())
        self.section_panel.next_wanted.connect(lambda: self.go_by(1))
        self.section_panel.committed.connect(self._take_kept)
        self.section_panel.ui.show_versions.toggled.connect(self._show_versions)
        self.versions.restoring.connect(self.section_panel.commit)
        actions.keys(self, NEXT, lambda: self.go_by(1))
        actions.keys(self, BEFORE, lambda: self.go_by(-1))

    def _show(self, record: Record) -> None:
        if self._page is None or record.review.id != self._page.review.id:
            return
        # What was typed before this was read, and is still on its way to the file, counts.
        self._record = replace(record, held=record.held | self._leaving)
        if not self.key:
            self.key = self._first()
        self._show_chosen()

    def _take_together(self, together: Together) -> None:
        if self._page is not None and together.review_id == self._page.review.id:
            self._together = together

    def _show_chosen(self) -> None:
        record = self._record
        if record is None:
            return
        entries = self._entries(record)
        if self.key not in {entry.key for entry in entries}:
            self.key = entries[0].key
        if self.key not in {OUTLOOK, LETTER, WRITTEN}:
            self.section_panel.show_section(record, self.key)
            if self._together is not None:
                self.shared.show_section(self._together, self.key)
            self.versions.show_section(record.review.id or 0, self.key)
        self.ui.parts.setCurrentIndex({OUTLOOK: 1, LETTER: 2, WRITTEN: 3}.get(self.key, 0))
        self._show_list(entries)

    def _show_list(self, entries: list[Entry]) -> None:
        number = [entry.key for entry in entries].index(self.key)
        selection = self.ui.sections.selectionModel()
        selection.blockSignals(True)
        if self.model.rows() != tuple(entries):
            self.model.set_rows(entries)
        self.ui.sections.selectRow(number)
        self.ui.sections.scrollTo(self.model.index(number, 0))
        selection.blockSignals(False)
        self.ui.section.blockSignals(True)
        self.ui.section.set_choices(
            {entry.key: f"{entry.heading}: {entry.words}".rstrip(": ") for entry in entries}, nothing=None
        )
        self.ui.section.set_value(self.key)
        self.ui.section.blockSignals(False)
        words = self._record.words if self._record else 0
        self.ui.whole.setText(
            f"{counted(words, 'word')} in all. {NEXT} and {BEFORE} go from heading to heading."
        )

    def _choose_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        entry = self.model.row(index)
        if entry is not None:
            self.choose(entry.key)

    def _show_versions(self, is_on: bool) -> None:
        """The versions stand under the section; what is typed by then is one of them."""
        self.section_panel.commit()
        self.versions.setVisible(is_on)
        self.versions.reread()

    def _note(self, section: MinutesSection) -> None:
        """What is being left counts as written until the file has it."""
        self._leaving[section.key] = section
        if self._record is not None:
            self._record = replace(self._record, held=self._record.held | {section.key: section})

    def _take_kept(self, kept: MinutesSection) -> None:
        self._leaving.pop(kept.key, None)
        if self._record is not None and kept.review_id == self._record.review.id:
            self._record = replace(self._record, held=self._record.held | {kept.key: kept})
        self.versions.reread()

    def _mark_letter(self, held: ChildLetter) -> None:
        words = "read" if held.is_checked else "to read"
        if words != self._letter_words and self._record is not None:
            self._letter_words = words
            self._show_list(self._entries(self._record))

    def _first(self) -> str:
        """Where to begin: at typing that was not finished, else at the first section still empty."""
        record = self._record
        if record is None:
            return ""
        keys = [section.key for section in record.sections]
        wanted, self.wanted = self.wanted, ""
        if wanted in {*keys, OUTLOOK, LETTER, WRITTEN}:
            return wanted
        unfinished = [key for key in keys if key in record.unfinished]
        empty = [key for key in keys if record.section(key).is_empty]
        return next(iter((*unfinished, *empty, *keys)))

    def _entries(self, record: Record) -> list[Entry]:
        found = [
            Entry(key=one.key, heading=one.heading, words=words, tone=tone)
            for one in record.sections
            for words, tone in [_stands(record, one.key, is_open=one.key == self.key)]
        ]
        has_plan = bool(record.review.long_term_plans)
        return [
            *found,
            Entry(
                key=OUTLOOK,
                heading="Long-term plan",
                words="written" if has_plan else "empty",
                tone=Tone.IN_TIME if has_plan else Tone.QUIET,
            ),
            Entry(key=LETTER, heading="Child’s letter", words=self._letter_words),
            Entry(key=WRITTEN, heading="Complete and send"),
        ]

    def _columns(self) -> list[Column[Entry]]:
        return [
            Column(heading="Section", text=lambda entry: entry.heading, tooltip=lambda entry: entry.heading),
            Column(heading="Where it stands", text=lambda entry: entry.words, tone=lambda entry: entry.tone),
        ]

    def _dress_list(self) -> None:
        table, width = self.ui.sections, style.scaled(_LIST_WIDTH)
        header = table.horizontalHeader()
        header.hide()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        table.setColumnWidth(1, style.scaled(_WORD_WIDTH))
        table.verticalHeader().setDefaultSectionSize(style.scaled(_ROW))
        self.ui.list_side.setFixedWidth(width)
        is_narrow = self.width() < style.scaled(_ROOM_FOR_LIST)
        self.ui.list_side.setVisible(not is_narrow)
        self.ui.section.setVisible(is_narrow)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress_list()


def _stands(record: Record, key: str, *, is_open: bool) -> tuple[str, Tone]:
    """Where a section stands, in a word; the colour only repeats it."""
    section = record.section(key)
    if key in record.unfinished and not is_open:
        return "unfinished", Tone.ACCENT
    if section.is_empty:
        return "empty", Tone.QUIET
    if section.status == "concern":
        return "concern", Tone.LATE
    if section.carried_from is not None:
        return "carried", Tone.SOON
    words = {"met": "met", "n_a": "n/a"}.get(section.status, "written")
    assert section.status in STATUSES or not section.status  # noqa: S101 - the service keeps no other
    return words, Tone.IN_TIME if section.status == "met" else Tone.PLAIN
