"""The due list: grouped rows, each with its words, its reason and the one next action."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from iro_desk.domain.duties import Duty
from iro_desk.ui import style
from iro_desk.ui.models.duties import GROUP_ROLE, MORE_ROLE, DutyColumn, DutyGroups
from iro_desk.ui.models.rows import TONE_ROLE
from iro_desk.ui.style import Tone
from iro_desk.ui.widgets.dots import paint_dots
from iro_desk.ui.widgets.status_chip import SHAPES, chip_size, paint_chip

_Index = QModelIndex | QPersistentModelIndex
_SIDE = 8
_SHAPE = 13
_GROUP_HEIGHT = 40
_FIRST_HEIGHT = 28
_FOCUS_BAR = 3
_WHY_AT_LEAST = 150
_TWO_LINES = {DutyColumn.CHILD: DutyColumn.DUTY, DutyColumn.LEFT: DutyColumn.DATE}
_OF_ONE_CHILD = {DutyColumn.CHILD: DutyColumn.WHY, DutyColumn.LEFT: DutyColumn.DATE}
_FIXED: tuple[DutyColumn, ...] = tuple(set(DutyColumn) - {DutyColumn.WHY})
_ASKED = frozenset({DutyColumn.DATE, DutyColumn.LEFT, DutyColumn.WHY})
"""What a click on says why: the date, how near it is, and the reason itself."""
_CAPS = {DutyColumn.CHILD: 220, DutyColumn.DUTY: 260}


class DutyList(QTreeView):
    """Arrows move, Enter or the button acts, Space or F1 asks why, and so does a click on the date.

    `acted` carries the Duty whose action is wanted, `asked` the Duty whose reason is wanted,
    `moved` the Duty now current (None on none), `all_wanted` asks for a group in full: "all" for the
    long one, "missing" for what is not recorded.
    Where the columns do not fit side by side each row takes two lines.
    """

    acted = Signal(object)
    asked = Signal(object)
    moved = Signal(object)
    all_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setItemDelegate(_DutyDelegate(self))
        self.setTabKeyNavigation(False)
        # The row itself shows the focus, so the list needs no frame of its own.
        self.setStyleSheet("QTreeView, QTreeView:focus { border: none; }")
        self.header().setMinimumSectionSize(0)
        self.header().setStretchLastSection(False)
        self.clicked.connect(self._take_click)
        self.doubleClicked.connect(self._take_double_click)
        self.pairs: dict[DutyColumn, DutyColumn] = {}

    def use(self, model: DutyGroups) -> None:
        """Show this model."""
        self.setModel(model)
        model.modelReset.connect(self._arrange)
        self._arrange()

    def groups(self) -> DutyGroups:
        """The model shown."""
        model = self.model()
        assert isinstance(model, DutyGroups)  # noqa: S101 - `use` sets it
        return model

    def current(self) -> Duty | None:
        """The duty of the current row."""
        return self.groups().duty(self.currentIndex())

    def select(self, index: _Index) -> None:
        """Make a row the current one; the first duty where the index is gone."""
        wanted = index if index.isValid() else self._first()
        self.setCurrentIndex(wanted)

    def content_height(self) -> int:
        """How high the list is with every row in sight."""
        rows = self._rows()
        if not rows:
            return 0
        last = self.visualRect(rows[-1])
        return last.bottom() + 1 + self.verticalScrollBar().value() + 2

    def fit(self) -> None:
        """Give each column its room; two lines a row where they do not fit side by side."""
        if not isinstance(self.model(), DutyGroups):
            return
        widths: dict[DutyColumn, int] = dict.fromkeys(_FIXED, 0)
        for column in widths:
            widths[column] = self._natural(column)
        room = self.viewport().width()
        spare = room - sum(widths.values())
        is_of_one = self.groups().one_child
        if not is_of_one and spare >= style.scaled(_WHY_AT_LEAST):
            self.pairs = {}
            widths[DutyColumn.WHY] = spare
        else:
            self.pairs = _OF_ONE_CHILD if is_of_one else _TWO_LINES
            self._pair_up(widths, room)
        for column in DutyColumn:
            self.setColumnHidden(column, not widths.get(column))
            self.setColumnWidth(column, max(widths.get(column, 0), 1))
        self.doItemsLayout()

    def _pair_up(self, widths: dict[DutyColumn, int], room: int) -> None:
        """Two lines a row: the first column takes what the others leave, the reason what is left of that."""
        widths[DutyColumn.LEFT] = max(widths[DutyColumn.LEFT], widths.pop(DutyColumn.DATE))
        widths.pop(DutyColumn.DUTY)
        first = room - widths[DutyColumn.LEFT] - widths[DutyColumn.ACTION]
        if self.groups().one_child:
            widths[DutyColumn.CHILD] = first
            return
        wanted = max(widths[DutyColumn.CHILD], self._natural(DutyColumn.DUTY))
        has_room = first - wanted >= style.scaled(_WHY_AT_LEAST)
        widths[DutyColumn.CHILD] = wanted if has_room else first
        widths[DutyColumn.WHY] = first - wanted if has_room else 0

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        if event.key() in {keys.Key_Return, keys.Key_Enter} and not event.modifiers() & ~_KEYPAD:
            self._act(self.currentIndex())
        elif event.key() in {keys.Key_Space, keys.Key_F1}:
            if duty := self.current():
                self.asked.emit(duty)
        elif event.key() in {keys.Key_Home, keys.Key_End}:
            rows = self._rows()
            if rows:
                self.setCurrentIndex(rows[0 if event.key() == keys.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        # What opens under the list must not hide the row it is about.
        self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.fit()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.groups().duty(current))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_button = index.isValid() and (
            index.column() in {DutyColumn.ACTION, *_ASKED} or bool(index.data(MORE_ROLE))
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_button else Qt.CursorShape.ArrowCursor)

    # Within

    def _arrange(self) -> None:
        model = self.groups()
        for place, group in enumerate(model.groups):
            # One by one, and not `expandAll`: that would lay out every row, which `fit` does anyway.
            self.setExpanded(model.index(place, 0), True)
            self.setFirstColumnSpanned(place, QModelIndex(), True)
            if group.hidden:
                self.setFirstColumnSpanned(group.shown, model.index(place, 0), True)
        self.fit()

    def _natural(self, column: DutyColumn) -> int:
        plain = QFontMetrics(style.font())
        bold = QFontMetrics(style.font(bold=True))
        metrics = bold if column in {DutyColumn.CHILD, DutyColumn.LEFT, DutyColumn.ACTION} else plain
        model = self.groups()
        texts = {model.text(duty, column) for duty in model.duties()}
        width = max((metrics.horizontalAdvance(text) for text in texts), default=0)
        width = min(width, style.scaled(_CAPS.get(column, 10_000)))
        extra = {DutyColumn.LEFT: style.scaled(_SHAPE + 6), DutyColumn.ACTION: style.scaled(32)}
        return width + 2 * _SIDE + extra.get(column, 0) + (4 if column is DutyColumn.ACTION else 8)

    def _rows(self) -> list[QModelIndex]:
        model = self.groups()
        tops = [model.index(place, 0) for place in range(model.rowCount())]
        return [model.index(row, 0, top) for top in tops for row in range(model.rowCount(top))]

    def _first(self) -> QModelIndex:
        return next(iter(self._rows()), QModelIndex())

    def _act(self, index: _Index) -> None:
        if index.data(MORE_ROLE):
            self.all_wanted.emit(index.data(MORE_ROLE))
        elif duty := self.groups().duty(index):
            self.acted.emit(duty)

    def _take_click(self, index: QModelIndex) -> None:
        if index.column() == DutyColumn.ACTION or index.data(MORE_ROLE):
            self._act(index)
        elif index.column() in _ASKED and (duty := self.groups().duty(index)):
            self.asked.emit(duty)

    def _take_double_click(self, index: QModelIndex) -> None:
        if index.column() not in {DutyColumn.ACTION, *_ASKED} and not index.data(MORE_ROLE):
            self._act(index)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class _DutyDelegate(QStyledItemDelegate):
    """Paints headings as chips, rows in one or two lines, and the action as a button."""

    def __init__(self, view: DutyList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        # `fit` sets the widths: only the height is asked for, and asked for each row.
        width = 1
        if not index.internalId():
            return QSize(width, style.scaled(_GROUP_HEIGHT if index.row() else _FIRST_HEIGHT))
        lines = style.ROW_HEIGHT + (20 if self._view.pairs and self._view.groups().duty(index) else 0)
        return QSize(width, style.scaled(lines))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRect(option.rect)
        tokens = style.tokens_of(self._view)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if group := index.data(GROUP_ROLE):
            size = chip_size(group.title)
            top = area.bottom() - size.height() - style.scaled(4)
            paint_chip(
                painter,
                QRectF(area.left(), top, size.width(), size.height()),
                group.title,
                index.data(TONE_ROLE),
                tokens,
            )
        else:
            self._paint_ground(painter, option, area, tokens)
            if index.data(MORE_ROLE):
                self._write(painter, _inside(area), index.data(), style.font(), tokens.word(Tone.ACCENT))
            elif index.column() == DutyColumn.ACTION:
                self._paint_button(painter, option, area, index)
            else:
                self._paint_cell(painter, area, index, tokens)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, tokens: style.Tokens
    ) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(area, tokens.ground(Tone.ACCENT))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        if is_current and self._view.hasFocus() and area.left() <= 0:
            painter.fillRect(QRect(area.left(), area.top(), _FOCUS_BAR, area.height()), QColor(tokens.accent))

    def _paint_cell(self, painter: QPainter, area: QRect, index: _Index, tokens: style.Tokens) -> None:
        column = DutyColumn(index.column())
        inner = _inside(area)
        if column not in self._view.pairs:
            self._paint_words(painter, inner, index, tokens)
            return
        half = QRect(
            inner.left(),
            inner.top() + style.scaled(5),
            inner.width(),
            (inner.height() - style.scaled(10)) // 2,
        )
        self._paint_words(painter, half, index, tokens)
        half.translate(0, half.height())
        self._paint_words(
            painter, half, index.model().index(index.row(), self._view.pairs[column], index.parent()), tokens
        )

    def _paint_words(self, painter: QPainter, area: QRect, index: _Index, tokens: style.Tokens) -> None:
        column = DutyColumn(index.column())
        tone = Tone.PLAIN
        font = style.font(bold=column is DutyColumn.CHILD)
        if column is DutyColumn.WHY:
            tone, font = Tone.QUIET, style.font(style.QUIET_SIZE)
        elif column is DutyColumn.LEFT:
            tone = index.data(TONE_ROLE)
            font = style.font(bold=tone is not Tone.QUIET)
            size = style.scaled(_SHAPE)
            place = QRectF(area.left(), area.center().y() - size / 2 + 0.5, size, size)
            style.paint_icon(painter, place, SHAPES[tone], tokens.word(tone))
            area = area.adjusted(size + style.scaled(6), 0, 0, 0)
        self._write(painter, area, index.data(), font, tokens.word(tone))
        if column is DutyColumn.DATE and self._view.groups().duty(index) is not None:
            self._underline(painter, area, index.data(), font, tokens.word(Tone.QUIET))

    def _paint_button(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: _Index
    ) -> None:
        tokens = style.tokens_of(self._view)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        height = min(style.scaled(26), area.height() - 6)
        box = QRectF(area.left() + 4, area.center().y() - height / 2 + 0.5, area.width() - 8, height)
        # One filled button a page: on a child's page that is the one at its head.
        is_filled = is_current and not self._view.groups().one_child
        painter.setPen(QPen(QColor(tokens.accent if is_current else tokens.line), 1))
        painter.setBrush(QColor(tokens.accent if is_filled else tokens.page))
        painter.drawRoundedRect(box, 6, 6)
        plain = tokens.accent if is_current else tokens.text
        painter.setPen(QColor(tokens.on_accent if is_filled else plain))
        painter.setFont(style.font(bold=is_current))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), index.data())

    def _underline(self, painter: QPainter, area: QRect, words: str, font: QFont, colour: QColor) -> None:
        """The dots of a date that can be asked why."""
        metrics = QFontMetrics(font)
        base = area.center().y() + (metrics.ascent() - metrics.descent()) / 2
        width = min(metrics.horizontalAdvance(words), area.width())
        paint_dots(painter, QPointF(area.left(), base), width, colour)

    def _write(self, painter: QPainter, area: QRect, words: str, font: QFont, colour: QColor) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitted = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), fitted)


def _inside(area: QRect) -> QRect:
    return area.adjusted(_SIDE, 0, -_SIDE, 0)
