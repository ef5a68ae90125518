"""A chart on the screen: as wide as its room, in the colours and the text size of the window.

It is drawn on the case file's thread by the hand that draws it on paper. For screen readers the
whole chart stands in words, and its table stands beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from iro_desk.domain.figures.charts import Look
from iro_desk.services import charts
from iro_desk.ui import style

if TYPE_CHECKING:
    from iro_desk.domain.figures.charts import Chart
    from iro_desk.ui.work import Work

_SETTLE_MS = 60
_COPY_SCALE = 2
_TONES = {
    style.LIGHT: ("#1D5FA6", "#8FB3D9", "#DDE5EE"),
    style.DARK: ("#86B8F4", "#47698F", "#2B333D"),
}
"""Dark to light on a light ground, light to dark on a dark one: what is first stands out most."""


class ChartView(QWidget):
    """Shows one chart, None for none. Its width is that of its room, its height its own."""

    def __init__(self, work: Work, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self.chart: Chart | None = None
        self._picture = QSvgRenderer(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE_MS)
        self._later.timeout.connect(self._draw)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chart(self, chart: Chart | None) -> None:
        """Draw that one; the picture before stays until it is drawn."""
        self.chart = chart
        self.setAccessibleName(chart.title if chart else "")
        self.setAccessibleDescription(chart.words if chart else "")
        self._draw()

    def copy_picture(self) -> None:
        """Put the chart on the clipboard as a picture on a white ground, as a report wants it."""
        if self.chart is None:
            return
        chart, width = self.chart, float(self.width())
        look = look_of(style.LIGHT)
        self._work.do(
            lambda _desk: charts.svg(chart, width, look, style.FAMILY), then=_to_clipboard, view=self
        )

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(style.scaled(320), self._picture.defaultSize().height() if self.chart else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._later.start()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange} and self.chart:
            self._later.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.chart is None or not self._picture.isValid():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._picture.render(painter)
        painter.end()

    # Within

    def _draw(self) -> None:
        if self.chart is None:
            self.setFixedHeight(0)
            return
        chart, width, look = self.chart, float(self.width()), look_of(style.tokens_of(self))
        self._work.do(
            lambda _desk: charts.svg(chart, width, look, style.FAMILY),
            then=lambda drawn: self._take(chart, drawn),
            view=self,
        )

    def _take(self, chart: Chart, drawn: bytes) -> None:
        if chart is not self.chart:
            return
        self._picture.load(QByteArray(drawn))
        self.setFixedHeight(self._picture.defaultSize().height())
        self.update()


def look_of(tokens: style.Tokens) -> Look:
    """How charts are drawn in these colours, at the text size now in force."""
    return Look(
        ink=tokens.text,
        quiet=tokens.quiet,
        grid=tokens.border,
        ground=tokens.page,
        tones=_TONES[tokens],
        band=tokens.quiet_ground,
        size=float(style.scaled(style.QUIET_SIZE)),
    )


def _to_clipboard(drawn: bytes) -> None:
    picture = QSvgRenderer(QByteArray(drawn))
    image = QImage(picture.defaultSize() * _COPY_SCALE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    picture.render(painter)
    painter.end()
    data = QMimeData()
    data.setImageData(image)
    QGuiApplication.clipboard().setMimeData(data)
