"""J3: no key does two things in the window."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QKeySequence

from iro_desk import resources
from iro_desk.ui.actions import ACTIONS


def test_check_J3_no_shortcut_is_used_twice() -> None:
    used = Counter(
        QKeySequence(action.shortcut).toString(QKeySequence.SequenceFormat.PortableText)
        for action in ACTIONS
        if action.shortcut
    )
    assert not [keys for keys, count in used.items() if count > 1]
    assert "" not in used, "a shortcut Qt cannot read"


def test_every_action_has_words_and_its_icon_is_shipped() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    for action in ACTIONS:
        assert action.text
        for theme in ("iro", "iro-dark"):
            icon = resources.path(f"icons/{theme}/scalable/{action.icon}.svg")
            assert not action.icon or icon.is_file(), icon
