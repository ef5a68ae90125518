"""The wording of papers: chosen by paper and part, edited beside a picture of the page it makes (row O3)."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.letter_templates import FIELDS, PARTS, TERMS, part
from iro_desk.domain.paper_kinds import EVERY_KIND
from iro_desk.services import letter_examples, templates
from iro_desk.services.templates import LetterChoices
from iro_desk.ui import pdf_pages, style
from iro_desk.ui.drafted_panel import SERVES_PANEL
from iro_desk.ui.forms.ui_settings_letter_choices import Ui_SettingsLetterChoicesForm
from iro_desk.ui.forms.ui_settings_wording import Ui_SettingsWordingForm
from iro_desk.ui.forms.ui_settings_wording_choice import Ui_SettingsWordingChoiceForm
from iro_desk.ui.page import Context, Where
from iro_desk.ui.pages.settings_parts.part import Part, SettingsPanel, bounded
from iro_desk.ui.pages.settings_parts.wording_versions import WordingVersions
from iro_desk.ui.widgets.page_image import PageImage

if TYPE_CHECKING:
    from iro_desk.ui.drafted_panel import Task
    from iro_desk.ui.pdf_pages import PagePicture

DRAW_AFTER_MS = 600
"""So long after the last key the page is drawn anew."""

_PAGE_WIDTH = 340
_ROOM_BESIDE = 760
_PAGES_AT_MOST = 2


class WordingPart(Part):
    """Which paper and part; its wording beside the page; its versions; the word for a child."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.choosing = QWidget(self)
        self.ui = Ui_SettingsWordingChoiceForm()
        self.ui.setupUi(self.choosing)
        self.panel = WordingPanel(context, self)
        self.drawn = DrawnPage(context, self)
        self.versions = WordingVersions(context, self)
        self.choices = LetterChoicesPart(context, self)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(16)
        self._beside.addWidget(self.panel, 1, Qt.AlignmentFlag.AlignTop)
        self._beside.addWidget(self.drawn)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        rows.addWidget(self.choosing)
        rows.addLayout(self._beside)
        rows.addWidget(self.versions)
        rows.addWidget(self.choices)
        self._dress_fields()
        self._connect()
        self._choose_paper()

    def reread(self) -> None:
        self.choices.reread()
        self._read()

    def opened(self) -> Where:
        return {"paper": self.ui.paper.value() or "", "part": self.ui.part_of.value() or ""}

    def reopen(self, opened: Where) -> None:
        self.show_part(str(opened.get("paper", "")), str(opened.get("part", "")))

    def show_part(self, kind: str, name: str) -> None:
        """Bring one part of one paper to the front."""
        if any((one.kind, one.part) == (kind, name) for one in PARTS):
            self.ui.paper.set_value(kind)
            self._choose_paper()
            self.ui.part_of.set_value(name)
            self._read()

    # Within

    def _dress_fields(self) -> None:
        kinds = {one.kind: EVERY_KIND[one.kind].title for one in PARTS}
        self.ui.paper.set_choices(kinds, nothing=None)
        for field in (self.ui.paper, self.ui.part_of, self.ui.field_name):
            bounded(field, 380)
        for serving in (self.ui.field_name, self.ui.insert):
            serving.setProperty(SERVES_PANEL, True)

    def _connect(self) -> None:
        self.ui.paper.changed.connect(self._change_paper)
        self.ui.part_of.changed.connect(self._read)
        self.ui.insert.clicked.connect(self._insert)
        self.panel.ui.text.changed.connect(self._draw)
        self.drawn.refused.connect(self.panel.tell_problem)
        self.drawn.shown.connect(self.panel.clear_problem)
        self.versions.restoring.connect(self.panel.commit)

    def _change_paper(self) -> None:
        self._choose_paper()
        self._read()

    def _choose_paper(self) -> None:
        kind = self.ui.paper.value()
        self.ui.part_of.blockSignals(True)
        named = {one.part: one.words for one in PARTS if one.kind == kind}
        self.ui.part_of.clear()
        self.ui.part_of.set_choices(named, nothing=None)
        self.ui.part_of.set_value(next(iter(named)))
        self.ui.part_of.blockSignals(False)

    def _of(self) -> tuple[str, str]:
        return self.ui.paper.value() or PARTS[0].kind, self.ui.part_of.value() or PARTS[0].part

    def _read(self) -> None:
        kind, name = self._of()
        known = part(kind, name).fields
        self.ui.field_name.clear()
        self.ui.field_name.set_choices(
            {one: f"{{{one}}}: {FIELDS[one].words}" for one in known}, nothing=None
        )
        self.versions.show_part(kind, name)
        self.context.work.do(
            lambda desk: templates.current(desk, kind, name),
            then=lambda text: self._show(kind, name, text),
            view=self,
        )

    def _show(self, kind: str, name: str, text: str) -> None:
        if (kind, name) == self._of():
            self.panel.show_wording(kind, name, text)
            self._draw()

    def _insert(self) -> None:
        name = self.ui.field_name.value()
        if name:
            self.panel.ui.text.insertPlainText(f"{{{name}}}")
            self.panel.ui.text.setFocus()

    def _draw(self) -> None:
        self.drawn.draw(*self._of(), self.panel.ui.text.value())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= style.scaled(_ROOM_BESIDE)
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._beside.setDirection(direction)


class WordingPanel(SettingsPanel):
    """The wording of one part."""

    form = "settings_wording"

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsWordingForm()
        self.ui.setupUi(self)
        self._of = (PARTS[0].kind, PARTS[0].part)
        self.ui.text.minimum_lines = 16
        self.ui.text.maximum_lines = 120
        self.ui.reset.setProperty(SERVES_PANEL, True)
        self.ui.reset.clicked.connect(self._put_default)
        self.ready()

    def show_wording(self, kind: str, name: str, text: str) -> None:
        """Show the wording in force of a part; typing under way stays."""
        record = zlib.crc32(f"{kind}:{name}".encode())
        if self._of != (kind, name):
            self.leave()
            self._of = (kind, name)
        self.begin(0, record, lambda: self.ui.text.set_value(text))

    def change(self) -> Task:
        (kind, name), text = self._of, self.ui.text.value()
        return lambda desk: templates.save(desk, kind, name, text)

    def tell_problem(self, error: IroDeskError) -> None:
        """Say what stands in the way of drawing the page."""
        self.ui.problem.setText(error.sentence)
        self.ui.problem.show()

    def clear_problem(self) -> None:
        """The page could be drawn."""
        self.ui.problem.hide()

    def _put_default(self) -> None:
        self.ui.text.set_value(part(*self._of).text)
        self.commit()


class DrawnPage(QWidget):
    """The page an invented child's paper comes to. `refused` carries why it can't be drawn."""

    refused = Signal(object)
    shown = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.caption = QLabel("As it looks for an invented child:", self)
        self.caption.setWordWrap(True)
        style.set_role(self.caption, "quiet")
        self.pages = [PageImage(self) for _ in range(_PAGES_AT_MOST)]
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self.caption)
        for page in self.pages:
            page.hide()
            rows.addWidget(page)
        rows.addStretch(1)
        # Before the first page is drawn too, so that the text beside it does not jump.
        self.setMinimumWidth(style.scaled(_PAGE_WIDTH))
        self._wanted: tuple[str, str, str] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DRAW_AFTER_MS)
        self._timer.timeout.connect(self.draw_now)

    def draw(self, kind: str, name: str, text: str) -> None:
        """Draw the page in a moment."""
        self._wanted = (kind, name, text)
        self._timer.start()

    def draw_now(self) -> None:
        """Draw what is wanted last, away from the window's thread."""
        self._timer.stop()
        wanted = self._wanted
        if wanted is None:
            return
        width = round(style.scaled(_PAGE_WIDTH) * self.devicePixelRatioF())
        self.context.work.do(
            lambda desk: pdf_pages.pictures(letter_examples.pdf(desk, *wanted), width),
            then=lambda found: self._show(wanted, found),
            failed=self.refused.emit,
            view=self,
        )

    def _show(self, drawn: tuple[str, str, str], found: list[PagePicture]) -> None:
        if drawn != self._wanted:
            return
        for number, page in enumerate(self.pages):
            page.setVisible(number < len(found))
            if number < len(found):
                page.set_page(found[number].image, number + 1, len(found), found[number].text)
                page.show_at(style.scaled(_PAGE_WIDTH))
        self.shown.emit()


class LetterChoicesPart(Part):
    """The word for a child, and the reading age aimed at. Kept at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsLetterChoicesForm()
        self.ui.setupUi(self)
        self._is_filling = False
        self.ui.child_term.set_choices({key: one for key, (one, _) in TERMS.items()}, nothing=None)
        for field in (self.ui.child_term, self.ui.reading_age):
            bounded(field, 260)
        self.ui.child_term.changed.connect(self._keep)
        self.ui.reading_age.valueChanged.connect(self._keep)

    def reread(self) -> None:
        self.context.work.do(templates.choices, then=self._show, view=self)

    def _show(self, held: LetterChoices) -> None:
        self._is_filling = True
        self.ui.child_term.set_value(held.child_term)
        self.ui.reading_age.setValue(held.reading_age)
        self._is_filling = False

    def _keep(self) -> None:
        if self._is_filling:
            return
        wanted = LetterChoices(
            child_term=self.ui.child_term.value() or "child_in_care", reading_age=self.ui.reading_age.value()
        )
        self.context.work.do(lambda desk: templates.save_choices(desk, wanted), view=self)
