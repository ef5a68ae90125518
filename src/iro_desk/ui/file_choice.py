"""Asking for files and folders. What was chosen is remembered nowhere.

Qt's own dialog is used where the system's keeps a list of recent files (Linux); its last folder
goes to Qt's settings, which the app has pointed at nothing. Tests replace these functions.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def _options() -> QFileDialog.Option:
    own = QFileDialog.Option.DontUseNativeDialog
    return own if sys.platform == "linux" else QFileDialog.Option(0)


def to_save(parent: QWidget, title: str, name: Path, kinds: str) -> Path | None:
    """Where to write a new file; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(name), kinds, options=_options())
    return Path(chosen) if chosen else None


def to_open(parent: QWidget, title: str, folder: Path, kinds: str) -> list[Path]:
    """Files to read, any number of them."""
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder), kinds, options=_options())
    return [Path(name) for name in chosen]


def folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder; None when the person thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start), options=_options())
    return Path(chosen) if chosen else None


def home() -> Path:
    """Where the first question starts: the person's documents, else their own folder."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()
