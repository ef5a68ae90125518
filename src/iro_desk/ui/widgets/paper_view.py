"""A paper to read on the screen: its pages under each other, larger and smaller, by mouse and keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from iro_desk.ui import style
from iro_desk.ui.pdf_pages import POINTS_PER_INCH, PagePicture
from iro_desk.ui.widgets.page_image import PageImage

ZOOM_PERCENT = (50, 75, 100, 125, 150, 200, 300)
_SCREEN_DPI = 96
_EDGE = 16
_FIT_AT_MOST = 1100


class PaperView(QScrollArea):
    """Shows pages from top to bottom. Home, End and Page keys, plus, minus and 0 (fit) work in it.

    `moved` carries the number of the page in sight (from 1); `resized` the width in pixels that
    pages now have, so that sharper pictures can be made.
    """

    moved = Signal(int)
    resized = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style.set_role(self, "desk")
        self._pages: list[PageImage] = []
        self._zoom: int | None = None
        self._points = 595.0
        self._sheets = QWidget(self)
        self._rows = QVBoxLayout(self._sheets)
        self._rows.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        self._rows.setSpacing(_EDGE)
        self._rows.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._sheets)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit(self.page()))

    def set_pages(self, pages: Sequence[PagePicture]) -> None:
        """Show these pages, where the same number of pages stood before at the same place."""
        if pages:
            self._points = pages[0].width
        if len(pages) != len(self._pages):
            self._make(len(pages))
            self.verticalScrollBar().setValue(0)
        for number, (sheet, page) in enumerate(zip(self._pages, pages, strict=True), start=1):
            sheet.set_page(page.image, number, len(pages), page.text)
            sheet.show_at(self.page_width())
        self.moved.emit(self.page())

    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages)

    def page(self) -> int:
        """The number of the page in the middle of what is seen; 0 where there is none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        top = _EDGE
        for number, sheet in enumerate(self._pages, start=1):
            top += sheet.height() + _EDGE
            if middle < top:
                return number
        return len(self._pages)

    def page_width(self) -> int:
        """How wide a page is shown, in pixels."""
        if self._zoom is not None:
            return round(self._points / POINTS_PER_INCH * _SCREEN_DPI * self._zoom / 100)
        room = self.width() - 2 * _EDGE - self.verticalScrollBar().sizeHint().width() - 8
        return max(120, min(room, _FIT_AT_MOST))

    def percent(self) -> int:
        """The size of a page on the screen against paper, in per cent."""
        return round(self.page_width() * 100 / (self._points / POINTS_PER_INCH * _SCREEN_DPI))

    def zoom_by(self, step: int) -> None:
        """The next larger or smaller size; 0 fits the width."""
        now = self.percent()
        larger = [size for size in ZOOM_PERCENT if size > now]
        smaller = [size for size in ZOOM_PERCENT if size < now]
        if step > 0:
            self._zoom = larger[0] if larger else ZOOM_PERCENT[-1]
        elif step < 0:
            self._zoom = smaller[-1] if smaller else ZOOM_PERCENT[0]
        else:
            self._zoom = None
        self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom is None:
            self._follow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.text() in {"+", "=", "-", "0"}:
            self.zoom_by({"-": -1, "0": 0}.get(event.text(), 1))
        elif event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() == Qt.Key.Key_Space:
            bar.setValue(bar.value() + bar.pageStep())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pages have moved once they are laid out anew."""
        if event.type() == QEvent.Type.Move:
            self.moved.emit(self.page())
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        width = self.page_width()
        for sheet in self._pages:
            sheet.show_at(width)
        self.resized.emit(width)

    def _make(self, count: int) -> None:
        for sheet in self._pages:
            sheet.setParent(None)
            sheet.deleteLater()
        self._pages = []
        for number in range(1, count + 1):
            sheet = PageImage(self._sheets)
            sheet.setObjectName(f"page_{number}")
            sheet.installEventFilter(self)
            self._rows.addWidget(sheet)
            self._pages.append(sheet)
