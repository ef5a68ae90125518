"""Text put on the clipboard here and taken off again at the lock and the end (statutory.md 6.3).

What is put there is marked as secret, so that clipboard histories leave it out.
"""

from __future__ import annotations

import atexit
import hashlib

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

SECRET_HINTS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    "org.nspasteboard.ConcealedType": b"secret",
}
"""What the histories of KDE, Windows and macOS heed."""

_ours: list[str] = []
"""The digest of what was put there last: never the text itself."""


def put(text: str, html: str = "") -> None:
    """Put a text of the case file on the clipboard; `html` is the same for spreadsheets."""
    data = QMimeData()
    data.setText(text)
    if html:
        data.setHtml(html)
    for name, hint in SECRET_HINTS.items():
        data.setData(name, hint)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    _ours[:] = [_digest(clipboard.text())]
    # However the program ends; Qt must not let go of these data after Python has.
    atexit.unregister(clear)
    atexit.register(clear)


def clear() -> None:
    """Take it off again, unless something else was copied since."""
    if _ours and QGuiApplication.instance() is not None:
        clipboard = QGuiApplication.clipboard()
        if _digest(clipboard.text()) == _ours[0]:
            clipboard.clear()
    _ours.clear()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
