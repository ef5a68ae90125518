"""Hands that type into whatever field a form has, and eyes that see what stands in each.

Nothing here asks the form itself: fields are found as a person finds them, by looking.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from iro_desk.ui.widgets.answer_field import AnswerField
from iro_desk.ui.widgets.date_field import DateField
from tests.at_once import type_into

MARK = "Zörg"
"""A word that stands nowhere but where these hands typed it."""

NO_DATE = "31/6"
ROUNDS = 4
"""Typing brings further fields into sight; so often is looked again."""

Field = QPlainTextEdit | QLineEdit | QComboBox | QAbstractSpinBox | QCheckBox | AnswerField
_KINDS = (QPlainTextEdit, QLineEdit, QComboBox, QAbstractSpinBox, QCheckBox, AnswerField)


def fields(within: QWidget) -> Iterator[Field]:
    """Every field a person could type into or set, whether in sight or not."""
    for found in within.findChildren(QWidget):
        if not isinstance(found, _KINDS):
            continue
        is_part = isinstance(found.parentWidget(), QAbstractSpinBox | QComboBox)
        if not is_part and not found.property("isReadOnly"):
            yield found


def is_ready(field: Field) -> bool:
    """Whether it stands in sight and takes typing."""
    return field.isVisible() and field.isEnabled() and not field.property("readOnly")


def name_of(field: QWidget) -> str:
    """The field's own name, or that of the date it belongs to."""
    parent = field.parentWidget()
    return field.objectName() or (parent.objectName() if isinstance(parent, DateField) else "")


def shown(field: Field) -> str:
    """What a person reads in the field."""
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    if isinstance(field, QLineEdit):
        return field.text()
    if isinstance(field, QComboBox):
        return field.currentText()
    if isinstance(field, QCheckBox):
        return str(field.isChecked())
    return str(field.value()) if isinstance(field, AnswerField) else field.text()


def all_shown(within: QWidget) -> list[tuple[str, str, str]]:
    """Kind, name and content of every field in sight, in order."""
    QApplication.processEvents()
    return [(type(one).__name__, name_of(one), shown(one)) for one in fields(within) if one.isVisible()]


def type_everywhere(form: QWidget, aside: frozenset[str] = frozenset()) -> list[Field]:
    """Type into every field in sight, and into those that come into sight by it; gives them in order.

    The last day in sight gets what no day is. `aside` names what only chooses what is shown.
    """
    typed: list[Field] = []
    for _ in range(ROUNDS):
        QApplication.processEvents()  # what was added to a form is shown only now
        ready = [one for one in fields(form) if is_ready(one) and name_of(one) not in aside]
        fresh = [one for one in ready if not any(one is held for held in typed)]
        for field in fresh:
            if is_ready(field):
                _type(field, f"{MARK} {len(typed) + 1}")
                typed.append(field)
    days = [one for one in typed if isinstance(one.parentWidget(), DateField) and is_ready(one)]
    for line in days[-1:]:
        _type_over(line, NO_DATE)
    return typed


def rest_on_words(form: QWidget) -> str:
    """Put the cursor into the last field in sight that holds words of these hands; gives its name, or ""."""
    words = [one for one in fields(form) if is_ready(one) and MARK in shown(one)]
    if not words:
        return ""
    words[-1].setFocus()
    return name_of(words[-1])


def _type(field: Field, words: str) -> None:
    field.setFocus()
    before = shown(field)
    if isinstance(field, QPlainTextEdit):
        field.moveCursor(QTextCursor.MoveOperation.End)
        type_into(field, f"{words} said: “Łukasz’s rabbit\nis called Bun”, and so on.")
    elif isinstance(field, QLineEdit) and isinstance(field.parentWidget(), DateField):
        _type_over(field, "12/12/2026")
        return
    elif isinstance(field, QLineEdit):
        field.end(False)
        type_into(field, words)
    elif isinstance(field, QComboBox):
        at = field.currentIndex()
        QTest.keyClick(field, Qt.Key.Key_Down if at + 1 < field.count() else Qt.Key.Key_Up)
        if field.count() < 2:
            return
    elif isinstance(field, AnswerField):
        QTest.keyClick(
            field.focusProxy() or field, Qt.Key.Key_1 if field.value() is None else Qt.Key.Key_Delete
        )
    elif isinstance(field, QCheckBox):
        QTest.keyClick(field, Qt.Key.Key_Space)
    elif isinstance(field, QSpinBox | QTimeEdit):
        QTest.keyClick(field, Qt.Key.Key_Up)
        if shown(field) == before:
            QTest.keyClick(field, Qt.Key.Key_Down)
    assert shown(field) != before, f"{name_of(field)} took nothing"


def _type_over(line: QWidget, text: str) -> None:
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    type_into(line, text)
