"""Settings: who I am, my teams, look, lock, limits, rules, holidays, words, phrases, backups, about."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QListWidgetItem, QScrollArea, QWidget

from iro_desk.domain.topics import Topic
from iro_desk.ui import style
from iro_desk.ui.forms.ui_settings import Ui_SettingsForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages.settings_parts.about import AboutPart
from iro_desk.ui.pages.settings_parts.backup import BackupPart
from iro_desk.ui.pages.settings_parts.council_form import CouncilFormPart
from iro_desk.ui.pages.settings_parts.exchange import ExchangePart
from iro_desk.ui.pages.settings_parts.holidays import HolidaysPart
from iro_desk.ui.pages.settings_parts.limits import LimitsPart
from iro_desk.ui.pages.settings_parts.lock import LockPart
from iro_desk.ui.pages.settings_parts.look import LookPart
from iro_desk.ui.pages.settings_parts.me import MePart
from iro_desk.ui.pages.settings_parts.monitoring_form import MonitoringFormPart
from iro_desk.ui.pages.settings_parts.my_words import MyWordsPart
from iro_desk.ui.pages.settings_parts.part import Part
from iro_desk.ui.pages.settings_parts.phrases import PhrasesPart
from iro_desk.ui.pages.settings_parts.procedure import ProcedurePart
from iro_desk.ui.pages.settings_parts.rules import RulesPart
from iro_desk.ui.pages.settings_parts.teams import TeamsPart
from iro_desk.ui.pages.settings_parts.themes import ThemesPart
from iro_desk.ui.pages.settings_parts.wording import WordingPart

_LIST_WIDTH = 190
_LIST_AT_MOST = 300
_PART_WIDTH = 820
_ROW = 34
_ROW_AT_MOST = 56


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One entry of the list at the left, and the part it opens."""

    id: str
    words: str
    part: type[Part]


SECTIONS = (
    Section(id="me", words="Me and my authority", part=MePart),
    Section(id="teams", words="Teams", part=TeamsPart),
    Section(id="look", words="Look", part=LookPart),
    Section(id="lock", words="Lock and keys", part=LockPart),
    Section(id="limits", words="Limits", part=LimitsPart),
    Section(id="rules", words="Rules", part=RulesPart),
    Section(id="holidays", words="Bank holidays", part=HolidaysPart),
    Section(id="procedure", words="Dispute procedure", part=ProcedurePart),
    Section(id="themes", words="Themes", part=ThemesPart),
    Section(id="monitoring-form", words="Monitoring form", part=MonitoringFormPart),
    Section(id="wording", words="Wording", part=WordingPart),
    Section(id="words", words="My words", part=MyWordsPart),
    Section(id="phrases", words="Phrases", part=PhrasesPart),
    Section(id="council-form", words="The council’s form", part=CouncilFormPart),
    Section(id="exchange", words="Import and export", part=ExchangePart),
    Section(id="backup", words="Backup", part=BackupPart),
    Section(id="about", words="About", part=AboutPart),
)


class SettingsPage(Page):
    """Shows {"section": "teams"}; the first section where none is named."""

    topics = Topic.SETTINGS

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_SettingsForm()
        self.ui.setupUi(self)
        self._parts: dict[str, Part] = {}
        for section in SECTIONS:
            item = QListWidgetItem(section.words, self.ui.sections)
            item.setData(Qt.ItemDataRole.UserRole, section.id)
        self.ui.sections.currentItemChanged.connect(self._choose)
        self._dress()

    def open_at(self, where: Where) -> None:
        wanted = where.get("section") or self.section() or SECTIONS[0].id
        known = wanted if wanted in {section.id for section in SECTIONS} else SECTIONS[0].id
        self._select(known)
        super().open_at({**where, "section": known})

    def opened(self) -> Where:
        part = self.part()
        return part.opened() if part is not None else {}

    def reopen(self, opened: Where) -> None:
        part = self.part()
        if part is not None:
            self._behind(lambda: part.reopen(opened))

    def section(self) -> str:
        """The id of the section shown."""
        return str(self.where.get("section", ""))

    def part(self) -> Part | None:
        """The part shown."""
        return self._parts.get(self.section())

    def reread(self) -> None:
        part = self._shown(self.section())
        part.reread()
        self.settled()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._dress()

    # Within

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(Qt.ItemDataRole.UserRole) != self.section():
            self.open_at({"section": item.data(Qt.ItemDataRole.UserRole)})

    def _select(self, section_id: str) -> None:
        self.ui.sections.blockSignals(True)
        self.ui.sections.setCurrentRow([section.id for section in SECTIONS].index(section_id))
        self.ui.sections.blockSignals(False)

    def _shown(self, section_id: str) -> Part:
        part = self._parts.get(section_id)
        if part is None:
            section = next(section for section in SECTIONS if section.id == section_id)
            part = section.part(self.context, self)
            part.setObjectName(section_id)
            self._parts[section_id] = part
            self.ui.parts.addWidget(self._scrolling(part, section))
        self.ui.parts.setCurrentIndex(list(self._parts).index(section_id))
        return part

    def _scrolling(self, part: Part, section: Section) -> QScrollArea:
        area = QScrollArea(self.ui.parts)
        area.setObjectName(f"{section.id}_scroll")
        area.setAccessibleName(section.words)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        part.setMaximumWidth(style.scaled(_PART_WIDTH))
        area.setWidget(part)
        return area

    def _dress(self) -> None:
        if not hasattr(self, "_parts"):
            return
        self.ui.sections.setFixedWidth(min(style.scaled(_LIST_WIDTH), _LIST_AT_MOST))
        for number in range(self.ui.sections.count()):
            self.ui.sections.item(number).setSizeHint(QSize(0, min(style.scaled(_ROW), _ROW_AT_MOST)))
        # As high as its rows, so that the focus frame holds nothing empty.
        frame = 2 * self.ui.sections.frameWidth() + 4
        rows = self.ui.sections.count() * min(style.scaled(_ROW), _ROW_AT_MOST)
        self.ui.sections.setFixedHeight(rows + frame)
        for part in self._parts.values():
            part.setMaximumWidth(style.scaled(_PART_WIDTH))
