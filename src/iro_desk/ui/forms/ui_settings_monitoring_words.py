# Compiled from ui/settings_monitoring_words.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsMonitoringWordsForm(object):
    def setupUi(self, SettingsMonitoringWordsForm: QWidget) -> None:
        if not SettingsMonitoringWordsForm.objectName():
            SettingsMonitoringWordsForm.setObjectName(u"SettingsMonitoringWordsForm")
        self.rows = QVBoxLayout(SettingsMonitoringWordsForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 8, 0, 8)
        self.heading = QLabel(SettingsMonitoringWordsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.answers = QGridLayout()
        self.answers.setSpacing(8)
        self.answers.setObjectName(u"answers")
        self.answer_yes_label = QLabel(SettingsMonitoringWordsForm)
        self.answer_yes_label.setObjectName(u"answer_yes_label")
        self.answer_yes_label.setTextFormat(Qt.TextFormat.AutoText)

        self.answers.addWidget(self.answer_yes_label, 0, 0, 1, 1)

        self.answer_yes = QLineEdit(SettingsMonitoringWordsForm)
        self.answer_yes.setObjectName(u"answer_yes")

        self.answers.addWidget(self.answer_yes, 1, 0, 1, 1)

        self.answer_partly_label = QLabel(SettingsMonitoringWordsForm)
        self.answer_partly_label.setObjectName(u"answer_partly_label")
        self.answer_partly_label.setTextFormat(Qt.TextFormat.AutoText)

        self.answers.addWidget(self.answer_partly_label, 0, 1, 1, 1)

        self.answer_partly = QLineEdit(SettingsMonitoringWordsForm)
        self.answer_partly.setObjectName(u"answer_partly")

        self.answers.addWidget(self.answer_partly, 1, 1, 1, 1)

        self.answer_no_label = QLabel(SettingsMonitoringWordsForm)
        self.answer_no_label.setObjectName(u"answer_no_label")
        self.answer_no_label.setTextFormat(Qt.TextFormat.AutoText)

        self.answers.addWidget(self.answer_no_label, 2, 0, 1, 1)

        self.answer_no = QLineEdit(SettingsMonitoringWordsForm)
        self.answer_no.setObjectName(u"answer_no")

        self.answers.addWidget(self.answer_no, 3, 0, 1, 1)

        self.answer_n_a_label = QLabel(SettingsMonitoringWordsForm)
        self.answer_n_a_label.setObjectName(u"answer_n_a_label")
        self.answer_n_a_label.setTextFormat(Qt.TextFormat.AutoText)

        self.answers.addWidget(self.answer_n_a_label, 2, 1, 1, 1)

        self.answer_n_a = QLineEdit(SettingsMonitoringWordsForm)
        self.answer_n_a.setObjectName(u"answer_n_a")

        self.answers.addWidget(self.answer_n_a, 3, 1, 1, 1)


        self.rows.addLayout(self.answers)

        self.grades_heading = QLabel(SettingsMonitoringWordsForm)
        self.grades_heading.setObjectName(u"grades_heading")
        self.grades_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.grades_heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.grades_heading)

        self.scale_row = QHBoxLayout()
        self.scale_row.setSpacing(8)
        self.scale_row.setObjectName(u"scale_row")
        self.scale_row.setContentsMargins(0, 0, 0, 0)
        self.scale_label = QLabel(SettingsMonitoringWordsForm)
        self.scale_label.setObjectName(u"scale_label")
        self.scale_label.setTextFormat(Qt.TextFormat.AutoText)

        self.scale_row.addWidget(self.scale_label)

        self.scale = ChoiceField(SettingsMonitoringWordsForm)
        self.scale.setObjectName(u"scale")

        self.scale_row.addWidget(self.scale)

        self.gap_scale = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.scale_row.addItem(self.gap_scale)


        self.rows.addLayout(self.scale_row)

        self.grades = QGridLayout()
        self.grades.setSpacing(8)
        self.grades.setObjectName(u"grades")
        self.grade_1_label = QLabel(SettingsMonitoringWordsForm)
        self.grade_1_label.setObjectName(u"grade_1_label")
        self.grade_1_label.setTextFormat(Qt.TextFormat.AutoText)

        self.grades.addWidget(self.grade_1_label, 0, 0, 1, 1)

        self.grade_1 = QLineEdit(SettingsMonitoringWordsForm)
        self.grade_1.setObjectName(u"grade_1")

        self.grades.addWidget(self.grade_1, 1, 0, 1, 1)

        self.grade_2_label = QLabel(SettingsMonitoringWordsForm)
        self.grade_2_label.setObjectName(u"grade_2_label")
        self.grade_2_label.setTextFormat(Qt.TextFormat.AutoText)

        self.grades.addWidget(self.grade_2_label, 0, 1, 1, 1)

        self.grade_2 = QLineEdit(SettingsMonitoringWordsForm)
        self.grade_2.setObjectName(u"grade_2")

        self.grades.addWidget(self.grade_2, 1, 1, 1, 1)

        self.grade_3_label = QLabel(SettingsMonitoringWordsForm)
        self.grade_3_label.setObjectName(u"grade_3_label")
        self.grade_3_label.setTextFormat(Qt.TextFormat.AutoText)

        self.grades.addWidget(self.grade_3_label, 2, 0, 1, 1)

        self.grade_3 = QLineEdit(SettingsMonitoringWordsForm)
        self.grade_3.setObjectName(u"grade_3")

        self.grades.addWidget(self.grade_3, 3, 0, 1, 1)

        self.grade_4_label = QLabel(SettingsMonitoringWordsForm)
        self.grade_4_label.setObjectName(u"grade_4_label")
        self.grade_4_label.setTextFormat(Qt.TextFormat.AutoText)

        self.grades.addWidget(self.grade_4_label, 2, 1, 1, 1)

        self.grade_4 = QLineEdit(SettingsMonitoringWordsForm)
        self.grade_4.setObjectName(u"grade_4")

        self.grades.addWidget(self.grade_4, 3, 1, 1, 1)


        self.rows.addLayout(self.grades)

        self.problem = QLabel(SettingsMonitoringWordsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsMonitoringWordsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsMonitoringWordsForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsMonitoringWordsForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.gap_foot = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_foot)


        self.rows.addLayout(self.foot)

        self.answer_yes_label.setBuddy(self.answer_yes)
        self.answer_partly_label.setBuddy(self.answer_partly)
        self.answer_no_label.setBuddy(self.answer_no)
        self.answer_n_a_label.setBuddy(self.answer_n_a)
        self.scale_label.setBuddy(self.scale)
        self.grade_1_label.setBuddy(self.grade_1)
        self.grade_2_label.setBuddy(self.grade_2)
        self.grade_3_label.setBuddy(self.grade_3)
        self.grade_4_label.setBuddy(self.grade_4)
        QWidget.setTabOrder(self.answer_yes, self.answer_partly)
        QWidget.setTabOrder(self.answer_partly, self.answer_no)
        QWidget.setTabOrder(self.answer_no, self.answer_n_a)
        QWidget.setTabOrder(self.answer_n_a, self.scale)
        QWidget.setTabOrder(self.scale, self.grade_1)
        QWidget.setTabOrder(self.grade_1, self.grade_2)
        QWidget.setTabOrder(self.grade_2, self.grade_3)
        QWidget.setTabOrder(self.grade_3, self.grade_4)
        QWidget.setTabOrder(self.grade_4, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(SettingsMonitoringWordsForm)
    # setupUi

    def retranslateUi(self, SettingsMonitoringWordsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Words of the answers", None))
        self.answer_yes_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"&Yes", None))
        self.answer_partly_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"&Partly", None))
        self.answer_no_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"&No", None))
        self.answer_n_a_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"No&t applicable", None))
        self.grades_heading.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Words of the overall grade", None))
        self.scale_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"&Scale", None))
        self.grade_1_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Best, &1", None))
        self.grade_2_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Grade &2", None))
        self.grade_3_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Grade &3", None))
        self.grade_4_label.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Grade &4", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsMonitoringWordsForm", u"Discard changes", None))
        pass
    # retranslateUi
