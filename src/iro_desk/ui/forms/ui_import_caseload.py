# Compiled from ui/import_caseload.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QHeaderView, QLabel, QLineEdit, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabWidget, QTableView, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_ImportCaseloadForm(object):
    def setupUi(self, ImportCaseloadForm: QWidget) -> None:
        if not ImportCaseloadForm.objectName():
            ImportCaseloadForm.setObjectName(u"ImportCaseloadForm")
        ImportCaseloadForm.resize(1100, 640)
        self.page_rows = QVBoxLayout(ImportCaseloadForm)
        self.page_rows.setSpacing(8)
        self.page_rows.setObjectName(u"page_rows")
        self.page_rows.setContentsMargins(0, 0, 0, 12)
        self.title = QLabel(ImportCaseloadForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setProperty(u"role", u"title")

        self.page_rows.addWidget(self.title)

        self.progress = QLabel(ImportCaseloadForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty(u"role", u"quiet")

        self.page_rows.addWidget(self.progress)

        self.steps = QStackedWidget(ImportCaseloadForm)
        self.steps.setObjectName(u"steps")
        self.files_step = QScrollArea()
        self.files_step.setObjectName(u"files_step")
        self.files_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.files_step.setWidgetResizable(True)
        self.files_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files_step_content = QWidget()
        self.files_step_content.setObjectName(u"files_step_content")
        self.files_step_rows = QVBoxLayout(self.files_step_content)
        self.files_step_rows.setSpacing(12)
        self.files_step_rows.setObjectName(u"files_step_rows")
        self.files_step_rows.setContentsMargins(4, 0, 12, 8)
        self.drop = QFrame(self.files_step_content)
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

        self.choose_folder = QPushButton(self.drop)
        self.choose_folder.setObjectName(u"choose_folder")
        icon1 = QIcon(QIcon.fromTheme(u"folder-open"))
        self.choose_folder.setIcon(icon1)

        self.drop_buttons.addWidget(self.choose_folder)

        self.drop_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.drop_buttons.addItem(self.drop_gap)


        self.drop_rows.addLayout(self.drop_buttons)


        self.files_step_rows.addWidget(self.drop)

        self.as_at_field = QVBoxLayout()
        self.as_at_field.setSpacing(4)
        self.as_at_field.setObjectName(u"as_at_field")
        self.as_at_field.setContentsMargins(0, 0, 0, 0)
        self.as_at_label = QLabel(self.files_step_content)
        self.as_at_label.setObjectName(u"as_at_label")
        self.as_at_label.setProperty(u"role", u"strong")

        self.as_at_field.addWidget(self.as_at_label)

        self.as_at = DateField(self.files_step_content)
        self.as_at.setObjectName(u"as_at")

        self.as_at_field.addWidget(self.as_at)


        self.files_step_rows.addLayout(self.as_at_field)

        self.as_at_note = QLabel(self.files_step_content)
        self.as_at_note.setObjectName(u"as_at_note")
        self.as_at_note.setTextFormat(Qt.TextFormat.PlainText)
        self.as_at_note.setWordWrap(True)
        self.as_at_note.setProperty(u"role", u"quiet")

        self.files_step_rows.addWidget(self.as_at_note)

        self.found_part = QWidget(self.files_step_content)
        self.found_part.setObjectName(u"found_part")
        self.found_rows = QVBoxLayout(self.found_part)
        self.found_rows.setSpacing(6)
        self.found_rows.setObjectName(u"found_rows")
        self.found_rows.setContentsMargins(0, 0, 0, 0)
        self.found_head = QHBoxLayout()
        self.found_head.setSpacing(8)
        self.found_head.setObjectName(u"found_head")
        self.found_head.setContentsMargins(0, 0, 0, 0)
        self.found_title = QLabel(self.found_part)
        self.found_title.setObjectName(u"found_title")
        self.found_title.setTextFormat(Qt.TextFormat.PlainText)
        self.found_title.setProperty(u"role", u"section")

        self.found_head.addWidget(self.found_title)

        self.found_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.found_head.addItem(self.found_gap)

        self.clear_files = QPushButton(self.found_part)
        self.clear_files.setObjectName(u"clear_files")
        self.clear_files.setProperty(u"role", u"link")

        self.found_head.addWidget(self.clear_files)


        self.found_rows.addLayout(self.found_head)

        self.found = QTableView(self.found_part)
        self.found.setObjectName(u"found")

        self.found_rows.addWidget(self.found)

        self.found_note = QLabel(self.found_part)
        self.found_note.setObjectName(u"found_note")
        self.found_note.setTextFormat(Qt.TextFormat.PlainText)
        self.found_note.setWordWrap(True)
        self.found_note.setProperty(u"role", u"quiet")

        self.found_rows.addWidget(self.found_note)

        self.found_problem = QLabel(self.found_part)
        self.found_problem.setObjectName(u"found_problem")
        self.found_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.found_problem.setWordWrap(True)
        self.found_problem.setProperty(u"role", u"problem")

        self.found_rows.addWidget(self.found_problem)


        self.files_step_rows.addWidget(self.found_part)

        self.files_step_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.files_step_rows.addItem(self.files_step_end)

        self.files_step.setWidget(self.files_step_content)
        self.steps.addWidget(self.files_step)
        self.whose_step = QScrollArea()
        self.whose_step.setObjectName(u"whose_step")
        self.whose_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.whose_step.setWidgetResizable(True)
        self.whose_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.whose_step_content = QWidget()
        self.whose_step_content.setObjectName(u"whose_step_content")
        self.whose_step_rows = QVBoxLayout(self.whose_step_content)
        self.whose_step_rows.setSpacing(12)
        self.whose_step_rows.setObjectName(u"whose_step_rows")
        self.whose_step_rows.setContentsMargins(4, 0, 12, 8)
        self.whose_about = QLabel(self.whose_step_content)
        self.whose_about.setObjectName(u"whose_about")
        self.whose_about.setTextFormat(Qt.TextFormat.PlainText)
        self.whose_about.setWordWrap(True)

        self.whose_step_rows.addWidget(self.whose_about)

        self.by_iro_rows = QVBoxLayout()
        self.by_iro_rows.setSpacing(4)
        self.by_iro_rows.setObjectName(u"by_iro_rows")
        self.by_iro_rows.setContentsMargins(0, 0, 0, 0)
        self.by_iro = QRadioButton(self.whose_step_content)
        self.by_iro.setObjectName(u"by_iro")

        self.by_iro_rows.addWidget(self.by_iro)

        self.iro_row = QHBoxLayout()
        self.iro_row.setSpacing(8)
        self.iro_row.setObjectName(u"iro_row")
        self.iro_row.setContentsMargins(0, 0, 0, 0)
        self.iro = ChoiceField(self.whose_step_content)
        self.iro.setObjectName(u"iro")

        self.iro_row.addWidget(self.iro)

        self.iro_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.iro_row.addItem(self.iro_gap)


        self.by_iro_rows.addLayout(self.iro_row)


        self.whose_step_rows.addLayout(self.by_iro_rows)

        self.by_all = QRadioButton(self.whose_step_content)
        self.by_all.setObjectName(u"by_all")

        self.whose_step_rows.addWidget(self.by_all)

        self.by_ids_rows = QVBoxLayout()
        self.by_ids_rows.setSpacing(4)
        self.by_ids_rows.setObjectName(u"by_ids_rows")
        self.by_ids_rows.setContentsMargins(0, 0, 0, 0)
        self.by_ids = QRadioButton(self.whose_step_content)
        self.by_ids.setObjectName(u"by_ids")

        self.by_ids_rows.addWidget(self.by_ids)

        self.ids = TextArea(self.whose_step_content)
        self.ids.setObjectName(u"ids")

        self.by_ids_rows.addWidget(self.ids)


        self.whose_step_rows.addLayout(self.by_ids_rows)

        self.whose_problem = QLabel(self.whose_step_content)
        self.whose_problem.setObjectName(u"whose_problem")
        self.whose_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.whose_problem.setWordWrap(True)
        self.whose_problem.setProperty(u"role", u"problem")

        self.whose_step_rows.addWidget(self.whose_problem)

        self.whose_step_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.whose_step_rows.addItem(self.whose_step_end)

        self.whose_step.setWidget(self.whose_step_content)
        self.steps.addWidget(self.whose_step)
        self.check_step = QScrollArea()
        self.check_step.setObjectName(u"check_step")
        self.check_step.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.check_step.setWidgetResizable(True)
        self.check_step.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.check_step_content = QWidget()
        self.check_step_content.setObjectName(u"check_step_content")
        self.check_step_rows = QVBoxLayout(self.check_step_content)
        self.check_step_rows.setSpacing(8)
        self.check_step_rows.setObjectName(u"check_step_rows")
        self.check_step_rows.setContentsMargins(4, 0, 12, 8)
        self.sums = QHBoxLayout()
        self.sums.setSpacing(8)
        self.sums.setObjectName(u"sums")
        self.sums.setContentsMargins(0, 0, 0, 0)
        self.totals = QLabel(self.check_step_content)
        self.totals.setObjectName(u"totals")
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.totals.setWordWrap(True)
        self.totals.setProperty(u"role", u"strong")

        self.sums.addWidget(self.totals)


        self.check_step_rows.addLayout(self.sums)

        self.standings = QLabel(self.check_step_content)
        self.standings.setObjectName(u"standings")
        self.standings.setTextFormat(Qt.TextFormat.PlainText)
        self.standings.setWordWrap(True)

        self.check_step_rows.addWidget(self.standings)

        self.stop_row = QHBoxLayout()
        self.stop_row.setSpacing(8)
        self.stop_row.setObjectName(u"stop_row")
        self.stop_row.setContentsMargins(0, 0, 0, 0)
        self.stopped = QLabel(self.check_step_content)
        self.stopped.setObjectName(u"stopped")
        self.stopped.setTextFormat(Qt.TextFormat.PlainText)
        self.stopped.setWordWrap(True)
        self.stopped.setProperty(u"role", u"problem")

        self.stop_row.addWidget(self.stopped)


        self.check_step_rows.addLayout(self.stop_row)

        self.leave_out = QCheckBox(self.check_step_content)
        self.leave_out.setObjectName(u"leave_out")

        self.check_step_rows.addWidget(self.leave_out)

        self.lists = QTabWidget(self.check_step_content)
        self.lists.setObjectName(u"lists")
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
        self.mend_rows = QVBoxLayout(self.mend_part)
        self.mend_rows.setSpacing(6)
        self.mend_rows.setObjectName(u"mend_rows")
        self.mend_rows.setContentsMargins(0, 0, 0, 0)
        self.problem_words = QLabel(self.mend_part)
        self.problem_words.setObjectName(u"problem_words")
        self.problem_words.setTextFormat(Qt.TextFormat.PlainText)
        self.problem_words.setWordWrap(True)

        self.mend_rows.addWidget(self.problem_words)

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
        self.mend.setMaxLength(500)

        self.mend_row.addWidget(self.mend)

        self.use_mend = QPushButton(self.mend_part)
        self.use_mend.setObjectName(u"use_mend")

        self.mend_row.addWidget(self.use_mend)

        self.mend_gap = QSpacerItem(20, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.mend_row.addItem(self.mend_gap)


        self.mend_rows.addLayout(self.mend_row)


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
        self.children_tab = QWidget()
        self.children_tab.setObjectName(u"children_tab")
        self.children_rows = QVBoxLayout(self.children_tab)
        self.children_rows.setSpacing(8)
        self.children_rows.setObjectName(u"children_rows")
        self.children_rows.setContentsMargins(0, 8, 0, 0)
        self.children = QTableView(self.children_tab)
        self.children.setObjectName(u"children")

        self.children_rows.addWidget(self.children)

        self.lists.addTab(self.children_tab, "")
        self.own_tab = QWidget()
        self.own_tab.setObjectName(u"own_tab")
        self.own_rows = QVBoxLayout(self.own_tab)
        self.own_rows.setSpacing(8)
        self.own_rows.setObjectName(u"own_rows")
        self.own_rows.setContentsMargins(0, 8, 0, 0)
        self.own_about = QLabel(self.own_tab)
        self.own_about.setObjectName(u"own_about")
        self.own_about.setTextFormat(Qt.TextFormat.PlainText)
        self.own_about.setWordWrap(True)
        self.own_about.setProperty(u"role", u"quiet")

        self.own_rows.addWidget(self.own_about)

        self.own = QTableView(self.own_tab)
        self.own.setObjectName(u"own")

        self.own_rows.addWidget(self.own)

        self.lists.addTab(self.own_tab, "")

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
        self.see_today = QPushButton(self.done_step_content)
        self.see_today.setObjectName(u"see_today")
        icon2 = QIcon(QIcon.fromTheme(u"sun-horizon"))
        self.see_today.setIcon(icon2)

        self.done_buttons.addWidget(self.see_today)

        self.see_caseload = QPushButton(self.done_step_content)
        self.see_caseload.setObjectName(u"see_caseload")
        icon3 = QIcon(QIcon.fromTheme(u"users-three"))
        self.see_caseload.setIcon(icon3)

        self.done_buttons.addWidget(self.see_caseload)

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

        self.problem = QLabel(ImportCaseloadForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.page_rows.addWidget(self.problem)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(12)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.busy = QLabel(ImportCaseloadForm)
        self.busy.setObjectName(u"busy")
        self.busy.setTextFormat(Qt.TextFormat.PlainText)
        self.busy.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.busy)

        self.cancel = QPushButton(ImportCaseloadForm)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setProperty(u"role", u"link")

        self.foot.addWidget(self.cancel)

        self.back = QPushButton(ImportCaseloadForm)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.next = QPushButton(ImportCaseloadForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.foot.addWidget(self.next)


        self.page_rows.addLayout(self.foot)

        self.as_at_label.setBuddy(self.as_at)
        self.mend_label.setBuddy(self.mend)
        QWidget.setTabOrder(self.choose_files, self.choose_folder)
        QWidget.setTabOrder(self.choose_folder, self.as_at)
        QWidget.setTabOrder(self.as_at, self.clear_files)
        QWidget.setTabOrder(self.clear_files, self.found)
        QWidget.setTabOrder(self.found, self.by_iro)
        QWidget.setTabOrder(self.by_iro, self.iro)
        QWidget.setTabOrder(self.iro, self.by_all)
        QWidget.setTabOrder(self.by_all, self.by_ids)
        QWidget.setTabOrder(self.by_ids, self.ids)
        QWidget.setTabOrder(self.ids, self.leave_out)
        QWidget.setTabOrder(self.leave_out, self.problems)
        QWidget.setTabOrder(self.problems, self.mend)
        QWidget.setTabOrder(self.mend, self.use_mend)
        QWidget.setTabOrder(self.use_mend, self.children)
        QWidget.setTabOrder(self.children, self.own)
        QWidget.setTabOrder(self.own, self.see_today)
        QWidget.setTabOrder(self.see_today, self.see_caseload)
        QWidget.setTabOrder(self.see_caseload, self.again)
        QWidget.setTabOrder(self.again, self.cancel)
        QWidget.setTabOrder(self.cancel, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(ImportCaseloadForm)
    # setupUi

    def retranslateUi(self, ImportCaseloadForm: QWidget) -> None:
        self.title.setText(QCoreApplication.translate("ImportCaseloadForm", u"Import a caseload", None))
        self.progress.setText("")
        self.drop.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Files to import", None))
        self.drop_words.setText(QCoreApplication.translate("ImportCaseloadForm", u"Drop the council's files here, or a folder with all of them", None))
        self.drop_kinds.setText(QCoreApplication.translate("ImportCaseloadForm", u"SSDA903 files of one or two years, CSV or XML, Annex A List 8 as workbook or CSV, a local list of id, name, IRO, social worker and team: any mix. They are known by their headings, not by their names.", None))
        self.choose_files.setText(QCoreApplication.translate("ImportCaseloadForm", u"Choose &files\u2026", None))
        self.choose_folder.setText(QCoreApplication.translate("ImportCaseloadForm", u"Choose a f&older\u2026", None))
        self.as_at_label.setText(QCoreApplication.translate("ImportCaseloadForm", u"The &day these files describe", None))
        self.as_at.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"The day these files describe", None))
        self.as_at_note.setText(QCoreApplication.translate("ImportCaseloadForm", u"Who is looked after on this day is taken from the files. Usually the day they were made.", None))
        self.found_title.setText(QCoreApplication.translate("ImportCaseloadForm", u"What was recognised", None))
        self.clear_files.setText(QCoreApplication.translate("ImportCaseloadForm", u"Ta&ke all files away", None))
        self.found.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Files recognised", None))
        self.found_note.setText("")
        self.found_problem.setText("")
        self.whose_about.setText(QCoreApplication.translate("ImportCaseloadForm", u"Only the children you choose are kept; of the others nothing is stored.", None))
        self.by_iro.setText(QCoreApplication.translate("ImportCaseloadForm", u"Those the local list gives to &this IRO", None))
        self.iro.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"IRO named in the local list", None))
        self.by_all.setText(QCoreApplication.translate("ImportCaseloadForm", u"&All children in the files", None))
        self.by_ids.setText(QCoreApplication.translate("ImportCaseloadForm", u"Those with these &ids", None))
        self.ids.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Child ids, one a line or with commas", None))
        self.whose_problem.setText("")
        self.totals.setText("")
        self.standings.setText("")
        self.stopped.setText("")
        self.leave_out.setText(QCoreApplication.translate("ImportCaseloadForm", u"&Leave out the children whose rows stop the import", None))
        self.lists.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"What the import would do", None))
        self.problems.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Problems in the files", None))
        self.problem_words.setText("")
        self.mend_label.setText(QCoreApplication.translate("ImportCaseloadForm", u"P&ut instead", None))
        self.use_mend.setText(QCoreApplication.translate("ImportCaseloadForm", u"Use this &value", None))
        self.mended.setText("")
        self.lists.setTabText(self.lists.indexOf(self.problems_tab), QCoreApplication.translate("ImportCaseloadForm", u"Problems", None))
        self.children.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Children of the import", None))
        self.lists.setTabText(self.lists.indexOf(self.children_tab), QCoreApplication.translate("ImportCaseloadForm", u"Children", None))
        self.own_about.setText(QCoreApplication.translate("ImportCaseloadForm", u"What you entered or corrected stays; the files say something else.", None))
        self.own.setAccessibleName(QCoreApplication.translate("ImportCaseloadForm", u"Your own entries that stay", None))
        self.lists.setTabText(self.lists.indexOf(self.own_tab), QCoreApplication.translate("ImportCaseloadForm", u"Your own entries", None))
        self.outcome.setText("")
        self.outcome_more.setText("")
        self.see_today.setText(QCoreApplication.translate("ImportCaseloadForm", u"&See what is due", None))
        self.see_caseload.setText(QCoreApplication.translate("ImportCaseloadForm", u"Open the &caseload", None))
        self.again.setText(QCoreApplication.translate("ImportCaseloadForm", u"Import &more", None))
        self.problem.setText("")
        self.busy.setText("")
        self.cancel.setText(QCoreApplication.translate("ImportCaseloadForm", u"Ca&ncel", None))
        self.back.setText(QCoreApplication.translate("ImportCaseloadForm", u"&Back", None))
        self.next.setText(QCoreApplication.translate("ImportCaseloadForm", u"Ne&xt", None))
        pass
    # retranslateUi
