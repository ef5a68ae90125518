"""J3: no key does two things in the window."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGroupBox, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from iro_desk import resources
from iro_desk.ui.actions import ACTIONS, BY_ID, WAYS, found, keys
from iro_desk.ui.pages.monitoring import PARTS
from iro_desk.ui.pages.settings import SECTIONS


def test_check_J3_no_shortcut_is_used_twice() -> None:
    """Pages are shown one at a time, so the keys of one may do something else on another: Ctrl+N."""

    def taken(page: str) -> Counter[str]:
        shown = [one for one in ACTIONS if one.shortcut and one.page in {"", page}]
        keys_of = [QKeySequence(one.shortcut) for one in shown]
        return Counter(one.toString(QKeySequence.SequenceFormat.PortableText) for one in keys_of)

    for page in {action.page for action in ACTIONS}:
        assert not [shortcut for shortcut, count in taken(page).items() if count > 1], page
        assert "" not in taken(page), "a shortcut Qt cannot read"


def test_keys_of_a_part_work_in_it_and_nowhere_else(qtbot: QtBot) -> None:
    page, done = QWidget(), list[str]()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    part, other, inner = QGroupBox(page), QPushButton("Other", page), QPushButton("Inner")
    QVBoxLayout(part).addWidget(inner)
    for widget in (part, other):
        column.addWidget(widget)
    keys(part, "Del", lambda: done.append("within"))
    keys(other, "F2", lambda: done.append("itself"), only_itself=True)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    for widget in (other, inner):
        widget.setFocus()
        for key in (Qt.Key.Key_Delete, Qt.Key.Key_F2):
            qtbot.keyClick(widget, key)
    assert done == ["itself", "within"]


def test_every_action_has_words_and_its_icon_is_shipped() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    for action in ACTIONS:
        assert action.text
        for theme in ("iro", "iro-dark"):
            icon = resources.path(f"icons/{theme}/scalable/{action.icon}.svg")
            assert not action.icon or icon.is_file(), icon


def test_every_part_of_monitoring_and_settings_is_found_by_its_words() -> None:
    wanted = {f"monitoring_{part.key}": part.title for part in PARTS}
    wanted |= {f"settings_{section.id}": section.words for section in SECTIONS}
    assert {name: BY_ID[name].text for name in WAYS if BY_ID[name].part_of} == wanted
    assert [one.id for one in found("dark")] == ["settings_look"]
    assert "settings_monitoring-form" in [one.id for one in found("monitoring form")]
    assert [one.words for one in found("was i told")] == ["Monitoring: Was I told?"]
