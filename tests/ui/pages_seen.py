"""What tests of pages look at: every word in sight, and where a page wanted to go."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


def every_word(page: QWidget) -> str:
    """Everything a page shows or says: texts, tooltips, names and descriptions for screen readers."""
    return "\n".join(said for said in _said(page) if said)


def unnamed(page: QWidget) -> list[str]:
    """The controls of a page that a screen reader has no name for."""
    found = []
    for control in page.findChildren(QWidget):
        is_control = isinstance(
            control, QAbstractButton | QAbstractItemView | QLineEdit | QPlainTextEdit | QComboBox
        )
        is_inner = not control.objectName() or control.objectName().startswith("qt_")
        interface = QAccessible.queryAccessibleInterface(control)
        if is_control and not is_inner and not interface.text(QAccessible.Text.Name).strip():
            found.append(control.objectName())
    return found


def _said(page: QWidget) -> Iterator[str]:
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isHidden() or (widget is not page and not widget.isVisibleTo(page)):
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        yield widget.toolTip()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QPlainTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _cells(widget.model(), QModelIndex())


def _cells(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    for row in range(model.rowCount(parent)):
        # The model of a list widget keeps its one column to itself.
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role) or "") for role in ROLES)
        yield from _cells(model, model.index(row, 0, parent))
