"""Short tables that are sorted by their headings, with columns of a width of their own."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from iro_desk.ui import style
from iro_desk.ui.models.rows import Rows
from iro_desk.ui.widgets import short_table


def dress(table: QTableView, rows: Rows[Any], widths: tuple[int, ...]) -> None:
    """Give a table its rows; `widths` are those of all columns but the last, at 100 per cent text."""
    short_table.prepare(table, rows)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(style.scaled(style.GRID_ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setSortIndicatorShown(True)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, style.scaled(width))
    table.setSortingEnabled(True)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
