"""Text put on the clipboard here and taken off again at the lock and the end (statutory.md 6.3)."""

from __future__ import annotations

import hashlib

from PySide6.QtGui import QGuiApplication

_ours: list[str] = []
"""The digest of what was put there last: never the text itself."""


def put(text: str) -> None:
    """Put a text of the case file on the clipboard."""
    QGuiApplication.clipboard().setText(text)
    _ours[:] = [_digest(text)]


def clear() -> None:
    """Take it off again, unless something else was copied since."""
    clipboard = QGuiApplication.clipboard()
    if _ours and _digest(clipboard.text()) == _ours[0]:
        clipboard.clear()
    _ours.clear()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
