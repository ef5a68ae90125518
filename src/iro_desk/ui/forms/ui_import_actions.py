# Compiled from ui/import_actions.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QGridLayout,
    QHBoxLayout, QHeaderView, QLabel, QLineEdit,
    QPushButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QTableView, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField

class Ui_ImportActionsForm(object):
    def setupUi(self, ImportActionsForm: QWidget) -> None:
        if not ImportActionsForm.objectName():
            ImportActionsForm.setObjectName(u"ImportActionsForm")
        ImportActionsForm.resize(1100, 640)
        self.page_rows = QVBoxLayout(ImportActionsForm)
        self.page_rows.setSpacing(8)
        self.page_rows.setObjectName(u"page_rows")
        self.page_rows.setContentsMargins(0, 0, 0, 12)
        self.title = QLabel(ImportActionsForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.page_rows.addWidget(self.title)

        self.progress = QLabel(ImportActionsForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty(u"role", u"quiet")

        self.page_rows.addWidget(self.progress)

        self.steps = QStackedWidget(ImportActionsForm)
        self.steps.setObjectName(u"steps")
        self.choose_step = QScrollArea()
        self.choose_step.setObjectName(u"choose_step")
        self.choose_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.choose_step.setWidgetResizable(True)
        self.choose_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choose_step_content = QWidget()
        self.choose_step_content.setObjectName(u"choose_step_content")
        self.choose_step_rows = QVBoxLayout(self.choose_step_content)
        self.choose_step_rows.setSpacing(12)
        self.choose_step_rows.setObjectName(u"choose_step_rows")
        self.choose_step_rows.setContentsMargins(4, 0, 12, 8)
        self.drop = QFrame(self.choose_step_content)
        self.drop.setObjectName(u"drop")
        self.drop.setProperty(u"role", u"card")
        self.drop_rows = QVBoxLayout(self.drop)
        self.drop_rows.setSpacing(8)
        self.drop_rows.setObjectName(u"drop_rows")
        self.drop_rows.setContentsMargins(16, 14, 16, 14)
        self.drop_words = QLabel(self.drop)
        self.drop_words.setObjectName(u"drop_words")
        self.drop_words.setTextFormat(Qt.TextFormat.PlainText)
        self.drop_words.setProperty(u"role", u"strong")

        self.drop_rows.addWidget(self.drop_words)

        self.drop_kinds = QLabel(self.drop)
        self.drop_kinds.setObjectName(u"drop_kinds")
        self.drop_kinds.setTextFormat(Qt.TextFormat.PlainText)
        self.drop_kinds.setWordWrap(True)
        self.drop_kinds.setProperty(u"role", u"quiet")

        self.drop_rows.addWidget(self.drop_kinds)

        self.drop_buttons = QHBoxLayout()
        self.drop_buttons.setSpacing(8)
        self.drop_buttons.setObjectName(u"drop_buttons")
        self.drop_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_files = QPushButton(self.drop)
        self.choose_files.setObjectName(u"choose_files")
        icon = QIcon(QIcon.fromTheme(u"file-text"))
        self.choose_files.setIcon(icon)

        self.drop_buttons.addWidget(self.choose_files)

        self.clear_files = QPushButton(self.drop)
        self.clear_files.setObjectName(u"clear_files")
        self.clear_files.setProperty(u"role", u"link")

        self.drop_buttons.addWidget(self.clear_files)

        self.drop_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_buttons.addItem(self.drop_gap)


        self.drop_rows.addLayout(self.drop_buttons)


        self.choose_step_rows.addWidget(self.drop)

        self.columns_part = QWidget(self.choose_step_content)
        self.columns_part.setObjectName(u"columns_part")
        self.columns_part_rows = QVBoxLayout(self.columns_part)
        self.columns_part_rows.setSpacing(8)
        self.columns_part_rows.setObjectName(u"columns_part_rows")
        self.columns_part_rows.setContentsMargins(0, 0, 0, 0)
        self.columns_head = QHBoxLayout()
        self.columns_head.setSpacing(8)
        self.columns_head.setObjectName(u"columns_head")
        self.columns_head.setContentsMargins(0, 0, 0, 0)
        self.columns_title = QLabel(self.columns_part)
        self.columns_title.setObjectName(u"columns_title")
        self.columns_title.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_title.setProperty(u"role", u"section")

        self.columns_head.addWidget(self.columns_title)

        self.columns_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.columns_head.addItem(self.columns_gap)

        self.sheet_label = QLabel(self.columns_part)
        self.sheet_label.setObjectName(u"sheet_label")
        self.sheet_label.setProperty(u"role", u"strong")

        self.columns_head.addWidget(self.sheet_label)

        self.sheet = ChoiceField(self.columns_part)
        self.sheet.setObjectName(u"sheet")

        self.columns_head.addWidget(self.sheet)


        self.columns_part_rows.addLayout(self.columns_head)

        self.columns_note = QLabel(self.columns_part)
        self.columns_note.setObjectName(u"columns_note")
        self.columns_note.setTextFormat(Qt.TextFormat.PlainText)
        self.columns_note.setWordWrap(True)
        self.columns_note.setProperty(u"role", u"quiet")

        self.columns_part_rows.addWidget(self.columns_note)

        self.columns = QFrame(self.columns_part)
        self.columns.setObjectName(u"columns")
        self.columns_grid = QGridLayout(self.columns)
        self.columns_grid.setSpacing(6)
        self.columns_grid.setObjectName(u"columns_grid")
        self.columns_grid.setContentsMargins(0, 0, 0, 0)

        self.columns_part_rows.addWidget(self.columns)

        self.clears = QCheckBox(self.columns_part)
        self.clears.setObjectName(u"clears")

        self.columns_part_rows.addWidget(self.clears)


        self.choose_step_rows.addWidget(self.columns_part)

        self.found_problem = QLabel(self.choose_step_content)
        self.found_problem.setObjectName(u"found_problem")
        self.found_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.found_problem.setWordWrap(True)
        self.found_problem.setProperty(u"role", u"problem")

        self.choose_step_rows.addWidget(self.found_problem)

        self.batches_part = QWidget(self.choose_step_content)
        self.batches_part.setObjectName(u"batches_part")
        self.batches_part_rows = QVBoxLayout(self.batches_part)
        self.batches_part_rows.setSpacing(6)
        self.batches_part_rows.setObjectName(u"batches_part_rows")
        self.batches_part_rows.setContentsMargins(0, 0, 0, 0)
        self.batches_title = QLabel(self.batches_part)
        self.batches_title.setObjectName(u"batches_title")
        self.batches_title.setTextFormat(Qt.TextFormat.PlainText)
        self.batches_title.setProperty(u"role", u"section")

        self.batches_part_rows.addWidget(self.batches_title)

        self.batches = QTableView(self.batches_part)
        self.batches.setObjectName(u"batches")

        self.batches_part_rows.addWidget(self.batches)

        self.take_back_row = QHBoxLayout()
        self.take_back_row.setSpacing(8)
        self.take_back_row.setObjectName(u"take_back_row")
        self.take_back_row.setContentsMargins(0, 0, 0, 0)
        self.take_back = QPushButton(self.batches_part)
        self.take_back.setObjectName(u"take_back")
        icon1 = QIcon(QIcon.fromTheme(u"arrow-counter-clockwise"))
        self.take_back.setIcon(icon1)

        self.take_back_row.addWidget(self.take_back)

        self.take_back_note = QLabel(self.batches_part)
        self.take_back_note.setObjectName(u"take_back_note")
        self.take_back_note.setTextFormat(Qt.TextFormat.PlainText)
        self.take_back_note.setProperty(u"role", u"quiet")

        self.take_back_row.addWidget(self.take_back_note)

        self.take_back_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.take_back_row.addItem(self.take_back_gap)


        self.batches_part_rows.addLayout(self.take_back_row)


        self.choose_step_rows.addWidget(self.batches_part)

        self.choose_step_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.choose_step_rows.addItem(self.choose_step_end)

        self.choose_step.setWidget(self.choose_step_content)
        self.steps.addWidget(self.choose_step)
        self.check_step = QScrollArea()
        self.check_step.setObjectName(u"check_step")
        self.check_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.check_step.setWidgetResizable(True)
        self.check_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.check_step_content = QWidget()
        self.check_step_content.setObjectName(u"check_step_content")
        self.check_step_rows = QVBoxLayout(self.check_step_content)
        self.check_step_rows.setSpacing(12)
        self.check_step_rows.setObjectName(u"check_step_rows")
        self.check_step_rows.setContentsMargins(4, 0, 12, 8)
        self.totals = QLabel(self.check_step_content)
        self.totals.setObjectName(u"totals")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setProperty(u"role", u"strong")

        self.check_step_rows.addWidget(self.totals)

        self.totals_more = QLabel(self.check_step_content)
        self.totals_more.setObjectName(u"totals_more")
        self.totals_more.setTextFormat(Qt.TextFormat.PlainText)
        self.totals_more.setWordWrap(True)
        self.totals_more.setProperty(u"role", u"quiet")

        self.check_step_rows.addWidget(self.totals_more)

        self.lists = QTabWidget(self.check_step_content)
        self.lists.setObjectName(u"lists")
        self.lines_tab = QWidget()
        self.lines_tab.setObjectName(u"lines_tab")
        self.lines_rows = QVBoxLayout(self.lines_tab)
        self.lines_rows.setSpacing(8)
        self.lines_rows.setObjectName(u"lines_rows")
        self.lines_rows.setContentsMargins(0, 8, 0, 0)
        self.lines = QTableView(self.lines_tab)
        self.lines.setObjectName(u"lines")

        self.lines_rows.addWidget(self.lines)

        self.lines_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines_rows.addItem(self.lines_end)

        self.lists.addTab(self.lines_tab, "")
        self.problems_tab = QWidget()
        self.problems_tab.setObjectName(u"problems_tab")
        self.problems_rows = QVBoxLayout(self.problems_tab)
        self.problems_rows.setSpacing(8)
        self.problems_rows.setObjectName(u"problems_rows")
        self.problems_rows.setContentsMargins(0, 8, 0, 0)
        self.problems = QTableView(self.problems_tab)
        self.problems.setObjectName(u"problems")

        self.problems_rows.addWidget(self.problems)

        self.mend_part = QWidget(self.problems_tab)
        self.mend_part.setObjectName(u"mend_part")
        self.mend_part_rows = QVBoxLayout(self.mend_part)
        self.mend_part_rows.setSpacing(6)
        self.mend_part_rows.setObjectName(u"mend_part_rows")
        self.mend_part_rows.setContentsMargins(0, 0, 0, 0)
        self.problem_words = QLabel(self.mend_part)
        self.problem_words.setObjectName(u"problem_words")
        self.problem_words.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_words.setWordWrap(True)

        self.mend_part_rows.addWidget(self.problem_words)

        self.mend_row = QHBoxLayout()
        self.mend_row.setSpacing(8)
        self.mend_row.setObjectName(u"mend_row")
        self.mend_row.setContentsMargins(0, 0, 0, 0)
        self.mend_label = QLabel(self.mend_part)
        self.mend_label.setObjectName(u"mend_label")
        self.mend_label.setProperty(u"role", u"strong")

        self.mend_row.addWidget(self.mend_label)

        self.mend = QLineEdit(self.mend_part)
        self.mend.setObjectName(u"mend")

        self.mend_row.addWidget(self.mend)

        self.use_mend = QPushButton(self.mend_part)
        self.use_mend.setObjectName(u"use_mend")

        self.mend_row.addWidget(self.use_mend)

        self.mend_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mend_row.addItem(self.mend_gap)


        self.mend_part_rows.addLayout(self.mend_row)


        self.problems_rows.addWidget(self.mend_part)

        self.mended = QLabel(self.problems_tab)
        self.mended.setObjectName(u"mended")
        self.mended.setTextFormat(Qt.TextFormat.PlainText)
        self.mended.setWordWrap(True)
        self.mended.setProperty(u"role", u"quiet")

        self.problems_rows.addWidget(self.mended)

        self.problems_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.problems_rows.addItem(self.problems_end)

        self.lists.addTab(self.problems_tab, "")

        self.check_step_rows.addWidget(self.lists)

        self.check_step.setWidget(self.check_step_content)
        self.steps.addWidget(self.check_step)
        self.done_step = QScrollArea()
        self.done_step.setObjectName(u"done_step")
        self.done_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.done_step.setWidgetResizable(True)
        self.done_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.done_step_content = QWidget()
        self.done_step_content.setObjectName(u"done_step_content")
        self.done_step_rows = QVBoxLayout(self.done_step_content)
        self.done_step_rows.setSpacing(12)
        self.done_step_rows.setObjectName(u"done_step_rows")
        self.done_step_rows.setContentsMargins(4, 0, 12, 8)
        self.outcome = QLabel(self.done_step_content)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)
        self.outcome.setProperty(u"role", u"section")

        self.done_step_rows.addWidget(self.outcome)

        self.outcome_more = QLabel(self.done_step_content)
        self.outcome_more.setObjectName(u"outcome_more")
        self.outcome_more.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome_more.setWordWrap(True)

        self.done_step_rows.addWidget(self.outcome_more)

        self.done_buttons = QHBoxLayout()
        self.done_buttons.setSpacing(8)
        self.done_buttons.setObjectName(u"done_buttons")
        self.done_buttons.setContentsMargins(0, 0, 0, 0)
        self.see_actions = QPushButton(self.done_step_content)
        self.see_actions.setObjectName(u"see_actions")
        self.see_actions.setProperty(u"role", u"primary")

        self.done_buttons.addWidget(self.see_actions)

        self.undo = QPushButton(self.done_step_content)
        self.undo.setObjectName(u"undo")
        self.undo.setIcon(icon1)

        self.done_buttons.addWidget(self.undo)

        self.again = QPushButton(self.done_step_content)
        self.again.setObjectName(u"again")
        self.again.setProperty(u"role", u"link")

        self.done_buttons.addWidget(self.again)

        self.done_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.done_buttons.addItem(self.done_gap)


        self.done_step_rows.addLayout(self.done_buttons)

        self.done_step_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.done_step_rows.addItem(self.done_step_end)

        self.done_step.setWidget(self.done_step_content)
        self.steps.addWidget(self.done_step)

        self.page_rows.addWidget(self.steps)

        self.problem = QLabel(ImportActionsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.page_rows.addWidget(self.problem)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.busy = QLabel(ImportActionsForm)
        self.busy.setObjectName(u"busy")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.busy)

        self.cancel = QPushButton(ImportActionsForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"role", u"link")

        self.foot.addWidget(self.cancel)

        self.back = QPushButton(ImportActionsForm)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.next = QPushButton(ImportActionsForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.foot.addWidget(self.next)


        self.page_rows.addLayout(self.foot)

        self.sheet_label.setBuddy(self.sheet)
        self.mend_label.setBuddy(self.mend)
        QWidget.setTabOrder(self.choose_files, self.clear_files)
        QWidget.setTabOrder(self.clear_files, self.sheet)
        QWidget.setTabOrder(self.sheet, self.clears)
        QWidget.setTabOrder(self.clears, self.batches)
        QWidget.setTabOrder(self.batches, self.take_back)
        QWidget.setTabOrder(self.take_back, self.lines)
        QWidget.setTabOrder(self.lines, self.problems)
        QWidget.setTabOrder(self.problems, self.mend)
        QWidget.setTabOrder(self.mend, self.use_mend)
        QWidget.setTabOrder(self.use_mend, self.see_actions)
        QWidget.setTabOrder(self.see_actions, self.undo)
        QWidget.setTabOrder(self.undo, self.again)
        QWidget.setTabOrder(self.again, self.cancel)
        QWidget.setTabOrder(self.cancel, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(ImportActionsForm)
    # setupUi

    def retranslateUi(self, ImportActionsForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ImportActionsForm", u"Import actions", None))
        self.progress.setText("")
        self.drop.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"Spreadsheets to import", None))
        self.drop_words.setText(QCoreApplication.translate("ImportActionsForm", u"Drop your spreadsheet of actions here", None))
        self.drop_kinds.setText(QCoreApplication.translate("ImportActionsForm", u"Excel (XLSX, XLS), OpenDocument (ODS), CSV or TSV. One row for each action; the headings may be your own. Dates are read day first.", None))
        self.choose_files.setText(QCoreApplication.translate("ImportActionsForm", u"Choose &files\u2026", None))
        self.clear_files.setText(QCoreApplication.translate("ImportActionsForm", u"Ta&ke all files away", None))
        self.columns_title.setText(QCoreApplication.translate("ImportActionsForm", u"What each column is", None))
        self.sheet_label.setText(QCoreApplication.translate("ImportActionsForm", u"S&heet", None))
        self.sheet.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"Sheet", None))
        self.columns_note.setText("")
        self.clears.setText(QCoreApplication.translate("ImportActionsForm", u"&Empty cells of the sheet empty what is on file", None))
        self.found_problem.setText("")
        self.batches_title.setText(QCoreApplication.translate("ImportActionsForm", u"Earlier imports", None))
        self.batches.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"Earlier imports of actions", None))
        self.take_back.setText(QCoreApplication.translate("ImportActionsForm", u"&Take this import back", None))
        self.take_back_note.setText("")
        self.totals.setText("")
        self.totals_more.setText("")
        self.lists.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"What the import would do", None))
        self.lines.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"Rows of the import", None))
        self.lists.setTabText(self.lists.indexOf(self.lines_tab), QCoreApplication.translate("ImportActionsForm", u"Rows", None))
        self.problems.setAccessibleName(QCoreApplication.translate("ImportActionsForm", u"Rows to look at", None))
        self.problem_words.setText("")
        self.mend_label.setText(QCoreApplication.translate("ImportActionsForm", u"P&ut instead", None))
        self.use_mend.setText(QCoreApplication.translate("ImportActionsForm", u"Use this &value", None))
        self.mended.setText("")
        self.lists.setTabText(self.lists.indexOf(self.problems_tab), QCoreApplication.translate("ImportActionsForm", u"To look at", None))
        self.outcome.setText("")
        self.outcome_more.setText("")
        self.see_actions.setText(QCoreApplication.translate("ImportActionsForm", u"&See the actions", None))
        self.undo.setText(QCoreApplication.translate("ImportActionsForm", u"Un&do this import", None))
        self.again.setText(QCoreApplication.translate("ImportActionsForm", u"Import &more", None))
        self.problem.setText("")
        self.busy.setText("")
        self.cancel.setText(QCoreApplication.translate("ImportActionsForm", u"Ca&ncel", None))
        self.back.setText(QCoreApplication.translate("ImportActionsForm", u"&Back", None))
        self.next.setText(QCoreApplication.translate("ImportActionsForm", u"Ne&xt", None))
        pass
    # retranslateUi
