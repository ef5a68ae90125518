"""J1: every control of every form has a name that a screen reader can say."""

from __future__ import annotations

import importlib
import pkgutil
from typing import Any

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from iro_desk.ui import forms
from iro_desk.ui.widgets.date_field import DateField

FORMS = sorted(module.name for module in pkgutil.iter_modules(forms.__path__))
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    DateField,
)


def built(name: str) -> QWidget:
    module = importlib.import_module(f"iro_desk.ui.forms.{name}")
    form: Any = next(
        getattr(module, attribute) for attribute in vars(module) if attribute.startswith("Ui_")
    )()
    for shell in (QWidget, QMainWindow):
        window = shell()
        try:
            form.setupUi(window)
        except AttributeError:
            continue
        return window
    raise AssertionError(name)


def said(control: QWidget) -> str:
    """The name a screen reader says: its own, or that of the label whose buddy it is."""
    interface = QAccessible.queryAccessibleInterface(control)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return name or control.accessibleName()


def is_inner(control: QWidget) -> bool:
    """Parts that Qt or one of our fields made: the field itself is what is named."""
    name = control.objectName()
    if not name or name.startswith("qt_"):
        return True
    parent = control.parentWidget()
    return isinstance(parent, QComboBox | QAbstractSpinBox | DateField)


@pytest.mark.parametrize("name", FORMS)
def test_check_J1_every_control_is_named(name: str, qtbot: QtBot) -> None:
    window = built(name)
    qtbot.addWidget(window)
    unnamed = [
        control.objectName()
        for control in window.findChildren(QWidget)
        if isinstance(control, CONTROLS) and not is_inner(control) and not said(control).strip()
    ]
    assert not unnamed


@pytest.mark.parametrize("name", FORMS)
def test_check_J3_no_access_key_is_used_twice(name: str, qtbot: QtBot) -> None:
    window = built(name)
    qtbot.addWidget(window)
    texts = [w.text() for w in window.findChildren(QWidget) if isinstance(w, QAbstractButton | QLabel)]
    keys = [text[text.index("&") + 1].casefold() for text in texts if "&" in text.replace("&&", "")]
    assert len(keys) == len(set(keys)), sorted(keys)


def test_an_unnamed_control_is_seen(qtbot: QtBot) -> None:
    """The walk finds what it is there to find."""
    window = QWidget()
    qtbot.addWidget(window)
    line = QLineEdit(window)
    line.setObjectName("nameless")
    assert said(line) == ""
    label = QLabel("&Held on", window)
    label.setBuddy(line)
    assert said(line).replace("&", "") == "Held on"
