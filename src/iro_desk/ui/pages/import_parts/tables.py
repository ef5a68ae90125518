"""Tables to read: whole rows, sorted by their headings, left by Tab."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from iro_desk.ui import style
from iro_desk.ui.models.rows import Rows


def dress(table: QTableView, rows: Rows[Any], widths: tuple[int, ...]) -> None:
    """Give a table its rows; `widths` are those of all columns but the last, at 100 per cent text."""
    table.setModel(rows)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(style.scaled(style.GRID_ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSortIndicatorShown(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setStretchLastSection(True)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, style.scaled(width))
    table.setSortingEnabled(True)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)


def fit(table: QTableView, rows_at_most: int) -> None:
    """As high as its rows, up to a bound."""
    row = style.scaled(style.GRID_ROW_HEIGHT)
    rows = max(1, min(table.model().rowCount(), rows_at_most))
    header = table.horizontalHeader().sizeHint().height()
    table.setFixedHeight(header + rows * row + 2 * table.frameWidth() + style.scaled(8))
