# Compiled from ui/settings_rule.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsRuleForm(object):
    def setupUi(self, SettingsRuleForm: QWidget) -> None:
        if not SettingsRuleForm.objectName():
            SettingsRuleForm.setObjectName(u"SettingsRuleForm")
        SettingsRuleForm.resize(820, 320)
        self.outer = QVBoxLayout(SettingsRuleForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsRuleForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.rows = QVBoxLayout(self.card)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.words = QLabel(self.card)
        self.words.setObjectName(u"words")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)

        self.rows.addWidget(self.words)

        self.source_words = QLabel(self.card)
        self.source_words.setObjectName(u"source_words")
        self.source_words.setTextFormat(Qt.TextFormat.PlainText)
        self.source_words.setWordWrap(True)
        self.source_words.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.source_words)

        self.how = QLabel(self.card)
        self.how.setObjectName(u"how")
        self.how.setTextFormat(Qt.TextFormat.PlainText)
        self.how.setWordWrap(True)
        self.how.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.how)

        self.law = QWidget(self.card)
        self.law.setObjectName(u"law")
        self.law_rows = QVBoxLayout(self.law)
        self.law_rows.setSpacing(8)
        self.law_rows.setObjectName(u"law_rows")
        self.law_rows.setContentsMargins(0, 0, 0, 0)
        self.law_fields = QGridLayout()
        self.law_fields.setObjectName(u"law_fields")
        self.law_fields.setHorizontalSpacing(16)
        self.law_fields.setVerticalSpacing(8)
        self.law_fields.setContentsMargins(0, 0, 0, 0)
        self.interval_field = QVBoxLayout()
        self.interval_field.setSpacing(4)
        self.interval_field.setObjectName(u"interval_field")
        self.interval_field.setContentsMargins(0, 0, 0, 0)
        self.interval_label = QLabel(self.law)
        self.interval_label.setObjectName(u"interval_label")
        self.interval_label.setProperty(u"role", u"strong")

        self.interval_field.addWidget(self.interval_label)

        self.interval = QSpinBox(self.law)
        self.interval.setObjectName(u"interval")
        self.interval.setMinimum(0)
        self.interval.setMaximum(500)

        self.interval_field.addWidget(self.interval)


        self.law_fields.addLayout(self.interval_field, 0, 0, 1, 1)

        self.unit_field = QVBoxLayout()
        self.unit_field.setSpacing(4)
        self.unit_field.setObjectName(u"unit_field")
        self.unit_field.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(self.law)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"strong")

        self.unit_field.addWidget(self.unit_label)

        self.unit = ChoiceField(self.law)
        self.unit.setObjectName(u"unit")

        self.unit_field.addWidget(self.unit)


        self.law_fields.addLayout(self.unit_field, 0, 1, 1, 1)


        self.law_rows.addLayout(self.law_fields)

        self.source_field = QVBoxLayout()
        self.source_field.setSpacing(4)
        self.source_field.setObjectName(u"source_field")
        self.source_field.setContentsMargins(0, 0, 0, 0)
        self.source_label = QLabel(self.law)
        self.source_label.setObjectName(u"source_label")
        self.source_label.setProperty(u"role", u"strong")

        self.source_field.addWidget(self.source_label)

        self.source = QLineEdit(self.law)
        self.source.setObjectName(u"source")

        self.source_field.addWidget(self.source)


        self.law_rows.addLayout(self.source_field)

        self.problem = QLabel(self.law)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.law_rows.addWidget(self.problem)

        self.note = QLabel(self.law)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.law_rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(self.law)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(self.law)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.to_shipped = QPushButton(self.law)
        self.to_shipped.setObjectName(u"to_shipped")
        self.to_shipped.setProperty(u"role", u"link")

        self.foot.addWidget(self.to_shipped)


        self.law_rows.addLayout(self.foot)


        self.rows.addWidget(self.law)

        self.local_foot = QHBoxLayout()
        self.local_foot.setSpacing(8)
        self.local_foot.setObjectName(u"local_foot")
        self.local_foot.setContentsMargins(0, 0, 0, 0)
        self.tighten = QPushButton(self.card)
        self.tighten.setObjectName(u"tighten")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.tighten.setIcon(icon)

        self.local_foot.addWidget(self.tighten)

        self.local_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.local_foot.addItem(self.local_gap)


        self.rows.addLayout(self.local_foot)


        self.outer.addWidget(self.card)

        self.interval_label.setBuddy(self.interval)
        self.unit_label.setBuddy(self.unit)
        self.source_label.setBuddy(self.source)
        QWidget.setTabOrder(self.interval, self.unit)
        QWidget.setTabOrder(self.unit, self.source)
        QWidget.setTabOrder(self.source, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.to_shipped)
        QWidget.setTabOrder(self.to_shipped, self.tighten)

        self.retranslateUi(SettingsRuleForm)
    # setupUi

    def retranslateUi(self, SettingsRuleForm: QWidget) -> None:
        self.heading.setText("")
        self.words.setText("")
        self.source_words.setText("")
        self.how.setText("")
        self.interval_label.setText(QCoreApplication.translate("SettingsRuleForm", u"Interval &by law", None))
        self.unit_label.setText(QCoreApplication.translate("SettingsRuleForm", u"&Unit", None))
        self.source_label.setText(QCoreApplication.translate("SettingsRuleForm", u"&Where it stands", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsRuleForm", u"See what would &move", None))
        self.discard.setText(QCoreApplication.translate("SettingsRuleForm", u"Discard changes", None))
        self.to_shipped.setText(QCoreApplication.translate("SettingsRuleForm", u"&Put the shipped one back", None))
        self.tighten.setText(QCoreApplication.translate("SettingsRuleForm", u"A &tighter local rule for this", None))
        pass
    # retranslateUi
