"""J4: contrast is computed for every pair of colours that is used."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from iro_desk.ui import style
from iro_desk.ui.style import DARK, LIGHT, Tokens, Tone

PALETTES = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def luminance(colour: str) -> float:
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@PALETTES
def test_check_J4_text_reaches_4_5(tokens: Tokens) -> None:
    pairs = [
        (word, ground)
        for word in (tokens.text, tokens.quiet, tokens.accent)
        for ground in (tokens.page, tokens.navigation, tokens.hover, tokens.selected, tokens.quiet_ground)
    ]
    pairs += [(tokens.word(tone).name(), tokens.ground(tone).name()) for tone in Tone]
    pairs += [(tokens.word(tone).name(), tokens.page) for tone in Tone]
    pairs += [(tokens.word(tone).name(), tokens.selected) for tone in Tone]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.on_accent, tokens.accent_hover)]
    low = {pair: round(contrast(*pair), 2) for pair in pairs if contrast(*pair) < 4.5}
    assert not low


@PALETTES
def test_check_J4_controls_and_focus_reach_3(tokens: Tokens) -> None:
    grounds = (tokens.page, tokens.navigation, tokens.hover)
    assert contrast(tokens.border, tokens.page) >= 3
    assert contrast(tokens.quiet, tokens.hover) >= 3, "the edge of a button under the mouse"
    assert all(contrast(tokens.accent, ground) >= 3 for ground in grounds)
    assert contrast(tokens.text, tokens.page) >= 3, "the ring of the filled button"


def test_text_size_and_theme_are_applied(qapp: QApplication) -> None:
    assert style.apply(qapp, "dark", 200) is DARK
    assert qapp.font().pixelSize() == 2 * style.TEXT_SIZE
    assert style.scaled(10) == 20
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.page)
    assert style.apply(qapp, "light", 100) is LIGHT
    assert style.scaled(10) == 10


def test_the_sheet_has_no_name_left_open() -> None:
    assert "@" not in style.sheet(LIGHT, 100)
    assert "font-size: 44px" in style.sheet(DARK, 200)


def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    picture = style.icon("lock", "#ff0000", 32).pixmap(32, 32).toImage()
    found = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert found == {"#ff0000"}
