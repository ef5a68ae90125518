"""A short table of a page that scrolls itself: dressed, and as high as its rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from iro_desk.ui import style
from iro_desk.ui.models.rows import Rows

_ROWS_AT_MOST = 12
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def prepare(table: QTableView, rows: Rows[Any]) -> None:
    """Dress a short table: whole rows, no sorting by accident, Tab leaves it."""
    table.setModel(rows)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setDefaultAlignment(_LEFT)
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)


def fit(table: QTableView, most: int = _ROWS_AT_MOST, least: int = 0) -> None:
    """As high as its rows, from `least` up to `most` of them."""
    height = style.scaled(style.GRID_ROW_HEIGHT)
    table.verticalHeader().setDefaultSectionSize(height)
    rows = max(least, min(table.model().rowCount(), most))
    header = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(header + rows * height + 2 * table.frameWidth() + style.scaled(8))
