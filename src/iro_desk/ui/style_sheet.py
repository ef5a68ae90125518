"""The one style sheet; @names@ are filled from the colours and sizes of `style`."""

from __future__ import annotations

SHEET = """
QWidget { color: @text@; }
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: @page@; }
QScrollArea { border: none; }
QScrollArea[role="desk"], QScrollArea[role="desk"] > QWidget > QWidget { background: @navigation@; }
QScrollArea[role="desk"] { border: 2px solid transparent; border-radius: 6px; }
QScrollArea[role="desk"]:focus { border: 2px solid @accent@; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title_px@; font-weight: 600; }
QLabel[role="section"] { font-size: @section_px@; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="quiet"] { font-size: @quiet_px@; color: @quiet@; }
QLabel[role="problem"] { font-size: @quiet_px@; color: @late@; font-weight: 600; }

QPushButton { background: @page@; border: 1px solid @border@; border-radius: 6px; padding: 4px 12px;
  min-height: @control_px@; icon-size: @indicator_px@; }
QPushButton:hover { background: @hover@; border-color: @quiet@; }
QPushButton:pressed, QPushButton:checked { background: @selected@; color: @accent@; font-weight: 600; }
QPushButton:focus { border: 2px solid @accent@; padding: 3px 11px; }
QPushButton:disabled { color: @quiet@; border-color: @line@; }
QPushButton[role="primary"] { background: @accent@; border-color: @accent@; color: @on_accent@;
  font-weight: 600; }
QPushButton[role="primary"]:hover { background: @accent_hover@; border-color: @accent_hover@; }
QPushButton[role="primary"]:focus { border: 2px solid @text@; padding: 3px 11px; }
QPushButton[role="primary"]:disabled { background: @quiet_ground@; border-color: @line@; color: @quiet@; }
QPushButton[role="link"], QPushButton[role="quiet"] { background: transparent; border: 2px solid transparent;
  padding: 1px 4px; }
QPushButton[role="link"] { color: @accent@; }
QPushButton[role="link"]:checked { font-weight: 400; }
QPushButton[role="link"][tone="late"] { color: @late@; font-weight: 600; }
QPushButton[role="date"] { background: transparent; border: 2px solid transparent; padding: 1px;
  min-height: 0; text-align: left; font-weight: 600; }
QPushButton[role="date"][tone="late"] { color: @late@; }
QPushButton[role="quiet"] { color: @quiet@; font-size: @quiet_px@; font-weight: 400; }
QPushButton[role="link"]:hover, QPushButton[role="date"]:hover, QPushButton[role="quiet"]:hover {
  background: @hover@;
  border-color: transparent; }
QPushButton[role="link"]:focus, QPushButton[role="date"]:focus, QPushButton[role="quiet"]:focus {
  border: 2px solid @accent@;
  padding: 1px 4px; }
QPushButton[role="date"]:focus { padding: 1px; }
QPushButton[role="filter"] { background: @selected@; color: @accent@; border: 2px solid transparent;
  padding: 1px 8px; }
QPushButton[role="filter"]:hover { background: @hover@; border-color: @accent@; }
QPushButton[role="filter"]:focus { border: 2px solid @accent@; padding: 1px 8px; }
QPushButton::menu-indicator { image: none; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 3px; background: transparent; }
QToolButton:hover { background: @hover@; }
QToolButton:focus { border: 2px solid @accent@; }

QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { background: @page@; color: @text@;
  border: 1px solid @border@; border-radius: 6px; padding: 4px 8px;
  selection-background-color: @accent@; selection-color: @on_accent@; }
QLineEdit, QComboBox, QSpinBox, QDateEdit, QTimeEdit { min-height: @control_px@; }
QPlainTextEdit { font-size: @editor_px@; padding: 6px 8px; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus {
  border: 2px solid @accent@; padding: 3px 7px; }
QPlainTextEdit:focus { padding: 5px 7px; }
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] { border: 2px solid @late@;
  padding: 3px 7px; }
QTextEdit { background: transparent; border: 2px solid transparent; border-radius: 4px;
  selection-background-color: @accent@; selection-color: @on_accent@; }
QTextEdit:focus { border: 2px solid @accent@; }
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] { background: @hover@; border-color: @line@; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QSpinBox:disabled { color: @quiet@;
  border-color: @line@; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(@icons@/caret-down.svg); width: @arrow_px@; height: @arrow_px@; }
QComboBox QAbstractItemView { background: @page@; border: 1px solid @border@; outline: none;
  selection-background-color: @selected@; selection-color: @text@; }
QSpinBox::up-button, QSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { border: none;
  width: 20px; background: transparent; }
QSpinBox::up-arrow, QTimeEdit::up-arrow { image: url(@icons@/caret-up.svg); width: @arrow_px@;
  height: @arrow_px@; }
QSpinBox::down-arrow, QTimeEdit::down-arrow { image: url(@icons@/caret-down.svg); width: @arrow_px@;
  height: @arrow_px@; }

QCheckBox, QRadioButton { background: transparent; border: 2px solid transparent; border-radius: 6px;
  padding: 2px 4px; spacing: 8px; }
QCheckBox:focus, QRadioButton:focus { border: 2px solid @accent@; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator { width: @indicator_px@;
  height: @indicator_px@;
  border: 1px solid @border@; background: @page@; }
QCheckBox::indicator, QListView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: @round_px@; }
QCheckBox::indicator:checked, QListView::indicator:checked { image: url(@icons@/check.svg);
  background: @selected@;
  border-color: @accent@; }
QRadioButton::indicator:checked { border: @dot_px@ solid @accent@; width: @inner_px@; height: @inner_px@;
  border-radius: @round_px@; }
QCheckBox::indicator:indeterminate { background: @line@; }

QTableView, QListView, QTreeView { background: @page@; border: none; outline: none; gridline-color: @line@;
  selection-background-color: @selected@; selection-color: @text@; alternate-background-color: @hover@; }
QTableView::item { padding: 0 8px; border-bottom: 1px solid @line@; }
QListView::item { padding: 4px 8px; }
QTableView::item:hover, QListView::item:hover { background: @hover@; }
QTableView::item:selected, QListView::item:selected { background: @selected@; }
QListView::item:selected { color: @text@; }
QTableView:focus, QListView:focus, QTreeView:focus { border: 2px solid @accent@; border-radius: 4px; }
QTableView, QListView, QTreeView { border: 2px solid transparent; }
QHeaderView { background: @page@; border: none; }
QHeaderView::section { background: @page@; color: @quiet@; border: none; border-bottom: 1px solid @border@;
  padding: 6px 11px; font-size: @quiet_px@; font-weight: 400; }
QHeaderView::section:hover { background: @hover@; color: @text@; }
QHeaderView::up-arrow { image: url(@icons@/caret-up.svg); width: @arrow_px@; height: @arrow_px@; }
QHeaderView::down-arrow { image: url(@icons@/caret-down.svg); width: @arrow_px@; height: @arrow_px@; }
QTableCornerButton::section { background: @page@; border: none; }

QTabWidget::pane { border: none; }
QTabWidget::tab-bar { left: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @quiet@; padding: 8px 10px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @accent@; font-weight: 600; border-bottom: 2px solid @accent@; }
QTabBar::tab:hover { background: @hover@; }
QTabBar::tab:focus { border: 2px solid @accent@; border-radius: 4px; }

QFrame[role="navigation"] { background: @navigation@; border: none; border-right: 1px solid @line@; }
QFrame[role="status"] { background: @navigation@; border: none; border-top: 1px solid @line@; }
QFrame[role="card"] { background: @page@; border: 1px solid @line@; border-radius: 8px; }
QFrame[role="card"][current="true"] { border: 2px solid @accent@; }
QFrame[role="rule"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="notice"] { background: @selected@; border: none; border-radius: 6px; }
QFrame[role="notice"][tone="problem"] { background: @late_ground@; }
QFrame[role="notice"][tone="problem"] QLabel { color: @late@; }
QFrame[role="notice"] QLabel { font-weight: 600; }

QToolTip { background: @navigation@; color: @text@; border: 1px solid @border@; padding: 4px 8px; }
QMenu { background: @page@; border: 1px solid @border@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 8px; }
QProgressBar { border: 1px solid @border@; border-radius: 6px; background: @page@; text-align: center; }
QProgressBar::chunk { background: @selected@; border-radius: 5px; }
QSplitter::handle { background: @line@; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @border@; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
