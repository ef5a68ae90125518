# Compiled from ui/alert_record.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.text_area import TextArea
class Ui_AlertRecordForm(object):
    def setupUi(self, AlertRecordForm: QWidget) -> None:
        if not AlertRecordForm.objectName():
            AlertRecordForm.setObjectName(u"AlertRecordForm")
        self.column = QVBoxLayout(AlertRecordForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(AlertRecordForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.column.addWidget(self.heading)

        self.gaps = QLabel(AlertRecordForm)
        self.gaps.setObjectName(u"gaps")
        self.gaps.setTextFormat(Qt.TextFormat.PlainText)
        self.gaps.setWordWrap(True)
        self.gaps.setProperty(u"role", u"quiet")

        self.column.addWidget(self.gaps)

        self.themes_label = QLabel(AlertRecordForm)
        self.themes_label.setObjectName(u"themes_label")
        self.themes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.themes_label.setProperty(u"role", u"strong")

        self.column.addWidget(self.themes_label)

        self.themes_line = QHBoxLayout()
        self.themes_line.setSpacing(8)
        self.themes_line.setObjectName(u"themes_line")
        self.themes_line.setContentsMargins(0, 0, 0, 0)
        self.themes_words = QLabel(AlertRecordForm)
        self.themes_words.setObjectName(u"themes_words")
        self.themes_words.setTextFormat(Qt.TextFormat.PlainText)
        self.themes_words.setWordWrap(True)

        self.themes_line.addWidget(self.themes_words)

        self.choose_themes = QPushButton(AlertRecordForm)
        self.choose_themes.setObjectName(u"choose_themes")
        self.choose_themes.setProperty(u"role", u"link")
        self.choose_themes.setCheckable(True)

        self.themes_line.addWidget(self.choose_themes)

        self.themes_line.setStretch(0, 1)

        self.column.addLayout(self.themes_line)

        self.themes_part = QWidget(AlertRecordForm)
        self.themes_part.setObjectName(u"themes_part")

        self.column.addWidget(self.themes_part)

        self.agency_part = QWidget(AlertRecordForm)
        self.agency_part.setObjectName(u"agency_part")
        self.agency_rows = QVBoxLayout(self.agency_part)
        self.agency_rows.setSpacing(8)
        self.agency_rows.setObjectName(u"agency_rows")
        self.agency_rows.setContentsMargins(0, 0, 0, 0)
        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.agency_label = QLabel(self.agency_part)
        self.agency_label.setObjectName(u"agency_label")
        self.agency_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.agency_label)

        self.agency = QLineEdit(self.agency_part)
        self.agency.setObjectName(u"agency")
        self.agency.setMaxLength(200)

        self.column_4.addWidget(self.agency)


        self.agency_rows.addLayout(self.column_4)


        self.column.addWidget(self.agency_part)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.what_is_wrong_label = QLabel(AlertRecordForm)
        self.what_is_wrong_label.setObjectName(u"what_is_wrong_label")
        self.what_is_wrong_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.what_is_wrong_label)

        self.what_is_wrong = TextArea(AlertRecordForm)
        self.what_is_wrong.setObjectName(u"what_is_wrong")

        self.column_5.addWidget(self.what_is_wrong)


        self.column.addLayout(self.column_5)

        self.column_6 = QVBoxLayout()
        self.column_6.setSpacing(4)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.impact_label = QLabel(AlertRecordForm)
        self.impact_label.setObjectName(u"impact_label")
        self.impact_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_6.addWidget(self.impact_label)

        self.impact = TextArea(AlertRecordForm)
        self.impact.setObjectName(u"impact")

        self.column_6.addWidget(self.impact)


        self.column.addLayout(self.column_6)

        self.needed_part = QWidget(AlertRecordForm)
        self.needed_part.setObjectName(u"needed_part")
        self.needed_rows = QVBoxLayout(self.needed_part)
        self.needed_rows.setSpacing(8)
        self.needed_rows.setObjectName(u"needed_rows")
        self.needed_rows.setContentsMargins(0, 0, 0, 0)
        self.column_8 = QVBoxLayout()
        self.column_8.setSpacing(4)
        self.column_8.setObjectName(u"column_8")
        self.column_8.setContentsMargins(0, 0, 0, 0)
        self.needed_label = QLabel(self.needed_part)
        self.needed_label.setObjectName(u"needed_label")
        self.needed_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_8.addWidget(self.needed_label)

        self.needed = TextArea(self.needed_part)
        self.needed.setObjectName(u"needed")

        self.column_8.addWidget(self.needed)


        self.needed_rows.addLayout(self.column_8)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.needed_by_label = QLabel(self.needed_part)
        self.needed_by_label.setObjectName(u"needed_by_label")
        self.needed_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.needed_by_label)

        self.needed_by = DateField(self.needed_part)
        self.needed_by.setObjectName(u"needed_by")

        self.column_9.addWidget(self.needed_by)


        self.needed_rows.addLayout(self.column_9)


        self.column.addWidget(self.needed_part)

        self.before_part = QWidget(AlertRecordForm)
        self.before_part.setObjectName(u"before_part")
        self.before_rows = QVBoxLayout(self.before_part)
        self.before_rows.setSpacing(8)
        self.before_rows.setObjectName(u"before_rows")
        self.before_rows.setContentsMargins(0, 0, 0, 0)
        self.before_title = QLabel(self.before_part)
        self.before_title.setObjectName(u"before_title")
        self.before_title.setTextFormat(Qt.TextFormat.PlainText)
        self.before_title.setProperty(u"role", u"section")

        self.before_rows.addWidget(self.before_title)

        self.column_11 = QVBoxLayout()
        self.column_11.setSpacing(4)
        self.column_11.setObjectName(u"column_11")
        self.column_11.setContentsMargins(0, 0, 0, 0)
        self.informal_attempt_label = QLabel(self.before_part)
        self.informal_attempt_label.setObjectName(u"informal_attempt_label")
        self.informal_attempt_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_11.addWidget(self.informal_attempt_label)

        self.informal_attempt = TextArea(self.before_part)
        self.informal_attempt.setObjectName(u"informal_attempt")

        self.column_11.addWidget(self.informal_attempt)


        self.before_rows.addLayout(self.column_11)

        self.informal_row = QHBoxLayout()
        self.informal_row.setSpacing(12)
        self.informal_row.setObjectName(u"informal_row")
        self.informal_row.setContentsMargins(0, 0, 0, 0)
        self.column_13 = QVBoxLayout()
        self.column_13.setSpacing(4)
        self.column_13.setObjectName(u"column_13")
        self.column_13.setContentsMargins(0, 0, 0, 0)
        self.informal_on_label = QLabel(self.before_part)
        self.informal_on_label.setObjectName(u"informal_on_label")
        self.informal_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_13.addWidget(self.informal_on_label)

        self.informal_on = DateField(self.before_part)
        self.informal_on.setObjectName(u"informal_on")

        self.column_13.addWidget(self.informal_on)

        self.gap_14 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_13.addItem(self.gap_14)


        self.informal_row.addLayout(self.column_13)

        self.column_15 = QVBoxLayout()
        self.column_15.setSpacing(4)
        self.column_15.setObjectName(u"column_15")
        self.column_15.setContentsMargins(0, 0, 0, 0)
        self.note_gap = QLabel(self.before_part)
        self.note_gap.setObjectName(u"note_gap")
        self.note_gap.setTextFormat(Qt.TextFormat.PlainText)

        self.column_15.addWidget(self.note_gap)

        self.note_on_file = QCheckBox(self.before_part)
        self.note_on_file.setObjectName(u"note_on_file")

        self.column_15.addWidget(self.note_on_file)

        self.gap_16 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_15.addItem(self.gap_16)


        self.informal_row.addLayout(self.column_15)

        self.informal_row.setStretch(0, 2)
        self.informal_row.setStretch(1, 3)

        self.before_rows.addLayout(self.informal_row)


        self.column.addWidget(self.before_part)

        self.people_title = QLabel(AlertRecordForm)
        self.people_title.setObjectName(u"people_title")
        self.people_title.setTextFormat(Qt.TextFormat.PlainText)
        self.people_title.setProperty(u"role", u"section")

        self.column.addWidget(self.people_title)

        self.discussed_part = QWidget(AlertRecordForm)
        self.discussed_part.setObjectName(u"discussed_part")
        self.discussed_row = QHBoxLayout(self.discussed_part)
        self.discussed_row.setSpacing(8)
        self.discussed_row.setObjectName(u"discussed_row")
        self.discussed_row.setContentsMargins(0, 0, 0, 0)
        self.column_18 = QVBoxLayout()
        self.column_18.setSpacing(4)
        self.column_18.setObjectName(u"column_18")
        self.column_18.setContentsMargins(0, 0, 0, 0)
        self.discussed_with_label = QLabel(self.discussed_part)
        self.discussed_with_label.setObjectName(u"discussed_with_label")
        self.discussed_with_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_18.addWidget(self.discussed_with_label)

        self.discussed_with = QLineEdit(self.discussed_part)
        self.discussed_with.setObjectName(u"discussed_with")
        self.discussed_with.setMaxLength(200)

        self.column_18.addWidget(self.discussed_with)

        self.gap_19 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_18.addItem(self.gap_19)


        self.discussed_row.addLayout(self.column_18)

        self.column_20 = QVBoxLayout()
        self.column_20.setSpacing(4)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 0, 0, 0)
        self.discussed_on_label = QLabel(self.discussed_part)
        self.discussed_on_label.setObjectName(u"discussed_on_label")
        self.discussed_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_20.addWidget(self.discussed_on_label)

        self.discussed_on = DateField(self.discussed_part)
        self.discussed_on.setObjectName(u"discussed_on")

        self.column_20.addWidget(self.discussed_on)

        self.gap_21 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_20.addItem(self.gap_21)


        self.discussed_row.addLayout(self.column_20)

        self.discussed_row.setStretch(0, 3)
        self.discussed_row.setStretch(1, 2)

        self.column.addWidget(self.discussed_part)

        self.column_22 = QVBoxLayout()
        self.column_22.setSpacing(4)
        self.column_22.setObjectName(u"column_22")
        self.column_22.setContentsMargins(0, 0, 0, 0)
        self.copies_to_label = QLabel(AlertRecordForm)
        self.copies_to_label.setObjectName(u"copies_to_label")
        self.copies_to_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_22.addWidget(self.copies_to_label)

        self.copies_to = TextArea(AlertRecordForm)
        self.copies_to.setObjectName(u"copies_to")

        self.column_22.addWidget(self.copies_to)


        self.column.addLayout(self.column_22)

        self.raising_title = QLabel(AlertRecordForm)
        self.raising_title.setObjectName(u"raising_title")
        self.raising_title.setTextFormat(Qt.TextFormat.PlainText)
        self.raising_title.setProperty(u"role", u"section")

        self.column.addWidget(self.raising_title)

        self.raised_row = QHBoxLayout()
        self.raised_row.setSpacing(8)
        self.raised_row.setObjectName(u"raised_row")
        self.raised_row.setContentsMargins(0, 0, 0, 0)
        self.column_24 = QVBoxLayout()
        self.column_24.setSpacing(4)
        self.column_24.setObjectName(u"column_24")
        self.column_24.setContentsMargins(0, 0, 0, 0)
        self.raised_on_label = QLabel(AlertRecordForm)
        self.raised_on_label.setObjectName(u"raised_on_label")
        self.raised_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_24.addWidget(self.raised_on_label)

        self.raised_on = DateField(AlertRecordForm)
        self.raised_on.setObjectName(u"raised_on")

        self.column_24.addWidget(self.raised_on)

        self.gap_25 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_24.addItem(self.gap_25)


        self.raised_row.addLayout(self.column_24)

        self.column_26 = QVBoxLayout()
        self.column_26.setSpacing(4)
        self.column_26.setObjectName(u"column_26")
        self.column_26.setContentsMargins(0, 0, 0, 0)
        self.raised_by_label = QLabel(AlertRecordForm)
        self.raised_by_label.setObjectName(u"raised_by_label")
        self.raised_by_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_26.addWidget(self.raised_by_label)

        self.raised_by = QLineEdit(AlertRecordForm)
        self.raised_by.setObjectName(u"raised_by")
        self.raised_by.setMaxLength(120)

        self.column_26.addWidget(self.raised_by)

        self.gap_27 = QSpacerItem(20, 1, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_26.addItem(self.gap_27)


        self.raised_row.addLayout(self.column_26)

        self.raised_row.setStretch(0, 2)
        self.raised_row.setStretch(1, 3)

        self.column.addLayout(self.raised_row)

        self.team_row = QHBoxLayout()
        self.team_row.setSpacing(8)
        self.team_row.setObjectName(u"team_row")
        self.team_row.setContentsMargins(0, 0, 0, 0)
        self.column_29 = QVBoxLayout()
        self.column_29.setSpacing(4)
        self.column_29.setObjectName(u"column_29")
        self.column_29.setContentsMargins(0, 0, 0, 0)
        self.team_label = QLabel(AlertRecordForm)
        self.team_label.setObjectName(u"team_label")
        self.team_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_29.addWidget(self.team_label)

        self.team = ChoiceField(AlertRecordForm)
        self.team.setObjectName(u"team")

        self.column_29.addWidget(self.team)


        self.team_row.addLayout(self.column_29)

        self.column_30 = QVBoxLayout()
        self.column_30.setSpacing(4)
        self.column_30.setObjectName(u"column_30")
        self.column_30.setContentsMargins(0, 0, 0, 0)
        self.template_label = QLabel(AlertRecordForm)
        self.template_label.setObjectName(u"template_label")
        self.template_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_30.addWidget(self.template_label)

        self.template = ChoiceField(AlertRecordForm)
        self.template.setObjectName(u"template")

        self.column_30.addWidget(self.template)


        self.team_row.addLayout(self.column_30)

        self.team_row.setStretch(0, 1)
        self.team_row.setStretch(1, 1)

        self.column.addLayout(self.team_row)

        self.is_identifiable = QCheckBox(AlertRecordForm)
        self.is_identifiable.setObjectName(u"is_identifiable")

        self.column.addWidget(self.is_identifiable)

        self.law_part = QWidget(AlertRecordForm)
        self.law_part.setObjectName(u"law_part")
        self.law_rows = QVBoxLayout(self.law_part)
        self.law_rows.setSpacing(8)
        self.law_rows.setObjectName(u"law_rows")
        self.law_rows.setContentsMargins(0, 0, 0, 0)
        self.cafcass_considered = QCheckBox(self.law_part)
        self.cafcass_considered.setObjectName(u"cafcass_considered")

        self.law_rows.addWidget(self.cafcass_considered)

        self.column_32 = QVBoxLayout()
        self.column_32.setSpacing(4)
        self.column_32.setObjectName(u"column_32")
        self.column_32.setContentsMargins(0, 0, 0, 0)
        self.legal_advice_label = QLabel(self.law_part)
        self.legal_advice_label.setObjectName(u"legal_advice_label")
        self.legal_advice_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_32.addWidget(self.legal_advice_label)

        self.legal_advice = TextArea(self.law_part)
        self.legal_advice.setObjectName(u"legal_advice")

        self.column_32.addWidget(self.legal_advice)


        self.law_rows.addLayout(self.column_32)


        self.column.addWidget(self.law_part)

        self.lessons_part = QWidget(AlertRecordForm)
        self.lessons_part.setObjectName(u"lessons_part")
        self.lessons_rows = QVBoxLayout(self.lessons_part)
        self.lessons_rows.setSpacing(8)
        self.lessons_rows.setObjectName(u"lessons_rows")
        self.lessons_rows.setContentsMargins(0, 0, 0, 0)
        self.column_34 = QVBoxLayout()
        self.column_34.setSpacing(4)
        self.column_34.setObjectName(u"column_34")
        self.column_34.setContentsMargins(0, 0, 0, 0)
        self.lessons_label = QLabel(self.lessons_part)
        self.lessons_label.setObjectName(u"lessons_label")
        self.lessons_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_34.addWidget(self.lessons_label)

        self.lessons = TextArea(self.lessons_part)
        self.lessons.setObjectName(u"lessons")

        self.column_34.addWidget(self.lessons)


        self.lessons_rows.addLayout(self.column_34)


        self.column.addWidget(self.lessons_part)

        self.problem = QLabel(AlertRecordForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.note = QLabel(AlertRecordForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.column.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(AlertRecordForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.informal = QPushButton(AlertRecordForm)
        self.informal.setObjectName(u"informal")

        self.foot.addWidget(self.informal)

        self.discard = QPushButton(AlertRecordForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_36 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_36)


        self.column.addLayout(self.foot)

        self.gap_37 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_37)

        self.agency_label.setBuddy(self.agency)
        self.what_is_wrong_label.setBuddy(self.what_is_wrong)
        self.impact_label.setBuddy(self.impact)
        self.needed_label.setBuddy(self.needed)
        self.needed_by_label.setBuddy(self.needed_by)
        self.informal_attempt_label.setBuddy(self.informal_attempt)
        self.informal_on_label.setBuddy(self.informal_on)
        self.discussed_with_label.setBuddy(self.discussed_with)
        self.discussed_on_label.setBuddy(self.discussed_on)
        self.copies_to_label.setBuddy(self.copies_to)
        self.raised_on_label.setBuddy(self.raised_on)
        self.raised_by_label.setBuddy(self.raised_by)
        self.team_label.setBuddy(self.team)
        self.template_label.setBuddy(self.template)
        self.legal_advice_label.setBuddy(self.legal_advice)
        self.lessons_label.setBuddy(self.lessons)
        QWidget.setTabOrder(self.choose_themes, self.agency)
        QWidget.setTabOrder(self.agency, self.what_is_wrong)
        QWidget.setTabOrder(self.what_is_wrong, self.impact)
        QWidget.setTabOrder(self.impact, self.needed)
        QWidget.setTabOrder(self.needed, self.needed_by)
        QWidget.setTabOrder(self.needed_by, self.informal_attempt)
        QWidget.setTabOrder(self.informal_attempt, self.informal_on)
        QWidget.setTabOrder(self.informal_on, self.note_on_file)
        QWidget.setTabOrder(self.note_on_file, self.discussed_with)
        QWidget.setTabOrder(self.discussed_with, self.discussed_on)
        QWidget.setTabOrder(self.discussed_on, self.copies_to)
        QWidget.setTabOrder(self.copies_to, self.raised_on)
        QWidget.setTabOrder(self.raised_on, self.raised_by)
        QWidget.setTabOrder(self.raised_by, self.team)
        QWidget.setTabOrder(self.team, self.template)
        QWidget.setTabOrder(self.template, self.is_identifiable)
        QWidget.setTabOrder(self.is_identifiable, self.cafcass_considered)
        QWidget.setTabOrder(self.cafcass_considered, self.legal_advice)
        QWidget.setTabOrder(self.legal_advice, self.lessons)
        QWidget.setTabOrder(self.lessons, self.done)
        QWidget.setTabOrder(self.done, self.informal)
        QWidget.setTabOrder(self.informal, self.discard)

        self.retranslateUi(AlertRecordForm)
    # setupUi

    def retranslateUi(self, AlertRecordForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("AlertRecordForm", u"What it is about", None))
        self.themes_label.setText(QCoreApplication.translate("AlertRecordForm", u"Themes", None))
        self.choose_themes.setText(QCoreApplication.translate("AlertRecordForm", u"C&hoose themes", None))
        self.themes_part.setAccessibleName(QCoreApplication.translate("AlertRecordForm", u"Themes", None))
        self.agency_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Agency", None))
        self.what_is_wrong_label.setText(QCoreApplication.translate("AlertRecordForm", u"&What is wrong: the facts", None))
        self.impact_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Impact on the child", None))
        self.needed_label.setText(QCoreApplication.translate("AlertRecordForm", u"What is &needed", None))
        self.needed_by_label.setText(QCoreApplication.translate("AlertRecordForm", u"&By when", None))
        self.before_title.setText(QCoreApplication.translate("AlertRecordForm", u"Tried before", None))
        self.informal_attempt_label.setText(QCoreApplication.translate("AlertRecordForm", u"Inf&ormal attempts", None))
        self.informal_on_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Last one on", None))
        self.note_gap.setText("")
        self.note_on_file.setText(QCoreApplication.translate("AlertRecordForm", u"A note of it is on the child\u2019s &file", None))
        self.people_title.setText(QCoreApplication.translate("AlertRecordForm", u"People", None))
        self.discussed_with_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Discussed with", None))
        self.discussed_on_label.setText(QCoreApplication.translate("AlertRecordForm", u"Disc&ussed on", None))
        self.copies_to_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Copies to, one a line", None))
        self.raising_title.setText(QCoreApplication.translate("AlertRecordForm", u"Raising it", None))
        self.raised_on_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Raised on", None))
        self.raised_by_label.setText(QCoreApplication.translate("AlertRecordForm", u"Raised b&y", None))
        self.team_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Team", None))
        self.template_label.setText(QCoreApplication.translate("AlertRecordForm", u"&Procedure", None))
        self.is_identifiable.setText(QCoreApplication.translate("AlertRecordForm", u"Papers na&me the child; else they show the reference alone", None))
        self.cafcass_considered.setText(QCoreApplication.translate("AlertRecordForm", u"Cafcass was considered (re&gulation 45)", None))
        self.legal_advice_label.setText(QCoreApplication.translate("AlertRecordForm", u"Legal ad&vice", None))
        self.lessons_label.setText(QCoreApplication.translate("AlertRecordForm", u"L&essons", None))
        self.done.setText(QCoreApplication.translate("AlertRecordForm", u"Done", None))
        self.done.setToolTip(QCoreApplication.translate("AlertRecordForm", u"Done (Ctrl+Enter)", None))
        self.informal.setText(QCoreApplication.translate("AlertRecordForm", u"Keep as an informal note", None))
        self.informal.setToolTip(QCoreApplication.translate("AlertRecordForm", u"Keep it as an informal note; no alert is raised yet", None))
        self.discard.setText(QCoreApplication.translate("AlertRecordForm", u"Discard changes", None))
        pass
    # retranslateUi
