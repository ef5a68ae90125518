"""The look: two palettes, one style sheet built from them, text from 100 to 200 per cent.

Colours and sizes are those of the design's pictures. Every pair of text and ground reaches
4.5:1 and every control's edge 3:1 (a test computes them). Sizes are given at 100 per cent and
multiplied by the text size; spacing stays on a grid of 8 pixels.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget

from iro_desk import resources
from iro_desk.ui.style_sheet import SHEET

TEXT_SIZE = 13
TITLE_SIZE = 22
SECTION_SIZE = 15
QUIET_SIZE = 12
EDITOR_SIZE = 14
ROW_HEIGHT = 36
GRID_ROW_HEIGHT = 30
FAMILY = "Noto Sans"
ICON_SIZE = 20


class Tone(StrEnum):
    """What a word on the page says beside its text; always shown with a word and a shape."""

    PLAIN = "plain"
    QUIET = "quiet"
    ACCENT = "accent"
    LATE = "late"
    SOON = "soon"
    IN_TIME = "in_time"


SHAPES = {
    Tone.LATE: "warning-fill",
    Tone.SOON: "clock-fill",
    Tone.IN_TIME: "check-circle-fill",
    Tone.QUIET: "circle",
    Tone.PLAIN: "circle",
    Tone.ACCENT: "pencil-simple-fill",
}
"""The icon that stands beside a word of each tone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """The colours of one palette, named by what they are for."""

    page: str
    navigation: str
    text: str
    quiet: str
    line: str
    hover: str
    border: str
    accent: str
    on_accent: str
    accent_hover: str
    selected: str
    late: str
    late_ground: str
    soon: str
    soon_ground: str
    in_time: str
    in_time_ground: str
    quiet_ground: str

    def word(self, tone: Tone) -> QColor:
        """The colour of a word in that tone."""
        names = {Tone.PLAIN: self.text, Tone.QUIET: self.quiet, Tone.ACCENT: self.accent}
        status = {Tone.LATE: self.late, Tone.SOON: self.soon, Tone.IN_TIME: self.in_time}
        return QColor((names | status)[tone])

    def ground(self, tone: Tone) -> QColor:
        """The ground under a word in that tone."""
        names = {Tone.PLAIN: self.quiet_ground, Tone.QUIET: self.quiet_ground, Tone.ACCENT: self.selected}
        status = {Tone.LATE: self.late_ground, Tone.SOON: self.soon_ground, Tone.IN_TIME: self.in_time_ground}
        return QColor((names | status)[tone])


LIGHT = Tokens(
    page="#FFFFFF",
    navigation="#F3F5F8",
    text="#1B2330",
    quiet="#5A6675",
    line="#E1E6EC",
    hover="#F7F9FB",
    border="#8593A3",
    accent="#1D5FA6",
    on_accent="#FFFFFF",
    accent_hover="#174F8B",
    selected="#E3EEFA",
    late="#A8231B",
    late_ground="#FBE9E7",
    soon="#7A4F00",
    soon_ground="#FFF1D6",
    in_time="#1C6440",
    in_time_ground="#E4F3EA",
    quiet_ground="#EEF1F5",
)
DARK = Tokens(
    page="#1A1F26",
    navigation="#14181D",
    text="#E8ECF1",
    quiet="#9DA9B7",
    line="#2B333D",
    hover="#1F252D",
    border="#6B7886",
    accent="#86B8F4",
    on_accent="#10161D",
    accent_hover="#A3C9F7",
    selected="#22364D",
    late="#FF9C92",
    late_ground="#40211F",
    soon="#F3C56B",
    soon_ground="#3A2E17",
    in_time="#86D3A6",
    in_time_ground="#1B3326",
    quiet_ground="#262D36",
)


def apply(app: QApplication, theme: str = "system", text_percent: int = 100) -> Tokens:
    """Dress the whole application; `theme` is system, light or dark. Returns the colours used."""
    schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
    hints = QGuiApplication.styleHints()
    if theme in schemes:
        hints.setColorScheme(schemes[theme])
        is_dark = theme == "dark"
    else:
        hints.unsetColorScheme()
        is_dark = hints.colorScheme() == Qt.ColorScheme.Dark
    tokens = DARK if is_dark else LIGHT
    if app.style().objectName() != "fusion":
        app.setStyle("Fusion")
    app.setFont(_font(text_percent))
    app.setPalette(_palette(tokens))
    app.setStyleSheet(sheet(tokens, text_percent))
    QIcon.setThemeSearchPaths([str(resources.path("icons"))])
    QIcon.setThemeName("iro-dark" if is_dark else "iro")
    return tokens


def tokens_of(widget: QWidget) -> Tokens:
    """The colours a painted widget draws with."""
    # Not the widget's own palette: a style sheet makes the ground of a label transparent black.
    return tokens_for(QApplication.palette(widget))


def tokens_for(palette: QPalette) -> Tokens:
    """The colours that belong to a palette of ours."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def scaled(pixels: float) -> int:
    """A size given at 100 per cent, at the text size now in force."""
    return max(1, round(pixels * text_percent() / 100))


def text_percent() -> int:
    """The text size now in force."""
    return round(QApplication.font().pixelSize() * 100 / TEXT_SIZE)


def font(size: int = TEXT_SIZE, *, bold: bool = False) -> QFont:
    """The application's face at a size given at 100 per cent."""
    face = QFont(QApplication.font())
    face.setPixelSize(round(size * text_percent() / 100))
    if bold:
        face.setWeight(QFont.Weight.DemiBold)
    return face


def sheet(tokens: Tokens, percent: int) -> str:
    """The style sheet for these colours at this text size."""
    values = {field.name: getattr(tokens, field.name) for field in fields(tokens)}
    sizes = {"text": TEXT_SIZE, "title": TITLE_SIZE, "section": SECTION_SIZE, "quiet": QUIET_SIZE}
    sizes |= {"editor": EDITOR_SIZE, "row": ROW_HEIGHT, "indicator": 16, "control": 18}
    sizes |= {"arrow": 14, "dot": 5, "inner": 8, "round": 9}
    values |= {f"{name}_px": f"{round(size * percent / 100)}px" for name, size in sizes.items()}
    folder = "iro-dark" if tokens is DARK else "iro"
    values["icons"] = resources.path(f"icons/{folder}/scalable").as_posix()
    text = SHEET
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}@", values[name])
    return text


def icon(name: str, colour: QColor | str, size: int = ICON_SIZE) -> QIcon:
    """An outline of our family in any colour, sharp at 1 and 2 device pixels."""
    shape = QIcon()
    for ratio in (1, 2):
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Selected):
            shape.addPixmap(_tinted(name, QColor(colour).name(), size, ratio), mode)
    return shape


def paint_icon(painter: QPainter, area: QRectF, name: str, colour: QColor) -> None:
    """Draw an outline of our family into an area of a painted widget."""
    from PySide6.QtSvg import QSvgRenderer

    QSvgRenderer(QByteArray(_svg(name, colour.name()))).render(painter, area)


def set_role(widget: QWidget, role: str) -> None:
    """Give a widget one of the style sheet's roles (title, quiet, primary, link ...)."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


@cache
def _svg(name: str, colour: str) -> bytes:
    text = resources.path(f"icons/iro/scalable/{name}.svg").read_text("utf-8")
    return text.replace("#3a4656", colour).encode("utf-8")


@cache
def _tinted(name: str, colour: str, size: int, ratio: int) -> QPixmap:
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRectF(0, 0, size * ratio, size * ratio), name, QColor(colour))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


@cache
def _add_fonts() -> None:
    """Make our own typeface known, so that the screen and the papers look alike everywhere."""
    # The italics are for paper; the screen does without them and starts sooner.
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(resources.path(f"fonts/NotoSans-{weight}.ttf")))


def _font(percent: int) -> QFont:
    _add_fonts()
    face = QFont(FAMILY)
    face.setPixelSize(round(TEXT_SIZE * percent / 100))
    # Figures of one width stand under each other in columns of dates and counts.
    face.setFeature(QFont.Tag("tnum"), 1)
    return face


def _palette(tokens: Tokens) -> QPalette:
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.page,
        roles.WindowText: tokens.text,
        roles.Base: tokens.page,
        roles.AlternateBase: tokens.hover,
        roles.Text: tokens.text,
        roles.PlaceholderText: tokens.quiet,
        roles.Button: tokens.page,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.late,
        roles.ToolTipBase: tokens.navigation,
        roles.ToolTipText: tokens.text,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Accent: tokens.accent,
        roles.Light: tokens.hover,
        roles.Midlight: tokens.line,
        roles.Mid: tokens.border,
        roles.Dark: tokens.border,
        roles.Shadow: tokens.line,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.quiet))
    return palette
