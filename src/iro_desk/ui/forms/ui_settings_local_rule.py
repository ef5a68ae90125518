# Compiled from ui/settings_local_rule.ui by `make forms`. Never edited by hand.
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
from iro_desk.ui.widgets.date_field import DateField
class Ui_SettingsLocalRuleForm(object):
    def setupUi(self, SettingsLocalRuleForm: QWidget) -> None:
        if not SettingsLocalRuleForm.objectName():
            SettingsLocalRuleForm.setObjectName(u"SettingsLocalRuleForm")
        SettingsLocalRuleForm.resize(820, 420)
        self.outer = QVBoxLayout(SettingsLocalRuleForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsLocalRuleForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.rows = QVBoxLayout(self.card)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(4)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(self.card)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(self.card)
        self.name.setObjectName(u"name")

        self.name_field.addWidget(self.name)


        self.rows.addLayout(self.name_field)

        self.rule_id_field = QVBoxLayout()
        self.rule_id_field.setSpacing(4)
        self.rule_id_field.setObjectName(u"rule_id_field")
        self.rule_id_field.setContentsMargins(0, 0, 0, 0)
        self.rule_id_label = QLabel(self.card)
        self.rule_id_label.setObjectName(u"rule_id_label")
        self.rule_id_label.setProperty(u"role", u"strong")

        self.rule_id_field.addWidget(self.rule_id_label)

        self.rule_id = ChoiceField(self.card)
        self.rule_id.setObjectName(u"rule_id")

        self.rule_id_field.addWidget(self.rule_id)


        self.rows.addLayout(self.rule_id_field)

        self.law_words = QLabel(self.card)
        self.law_words.setObjectName(u"law_words")
        self.law_words.setTextFormat(Qt.TextFormat.PlainText)
        self.law_words.setWordWrap(True)
        self.law_words.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.law_words)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(8)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.interval_field = QVBoxLayout()
        self.interval_field.setSpacing(4)
        self.interval_field.setObjectName(u"interval_field")
        self.interval_field.setContentsMargins(0, 0, 0, 0)
        self.interval_label = QLabel(self.card)
        self.interval_label.setObjectName(u"interval_label")
        self.interval_label.setProperty(u"role", u"strong")

        self.interval_field.addWidget(self.interval_label)

        self.interval = QSpinBox(self.card)
        self.interval.setObjectName(u"interval")
        self.interval.setMaximum(500)

        self.interval_field.addWidget(self.interval)


        self.fields.addLayout(self.interval_field, 0, 0, 1, 1)

        self.unit_field = QVBoxLayout()
        self.unit_field.setSpacing(4)
        self.unit_field.setObjectName(u"unit_field")
        self.unit_field.setContentsMargins(0, 0, 0, 0)
        self.unit_label = QLabel(self.card)
        self.unit_label.setObjectName(u"unit_label")
        self.unit_label.setProperty(u"role", u"strong")

        self.unit_field.addWidget(self.unit_label)

        self.unit = ChoiceField(self.card)
        self.unit.setObjectName(u"unit")

        self.unit_field.addWidget(self.unit)


        self.fields.addLayout(self.unit_field, 0, 1, 1, 1)

        self.condition_field = QVBoxLayout()
        self.condition_field.setSpacing(4)
        self.condition_field.setObjectName(u"condition_field")
        self.condition_field.setContentsMargins(0, 0, 0, 0)
        self.condition_label = QLabel(self.card)
        self.condition_label.setObjectName(u"condition_label")
        self.condition_label.setProperty(u"role", u"strong")

        self.condition_field.addWidget(self.condition_label)

        self.condition = ChoiceField(self.card)
        self.condition.setObjectName(u"condition")

        self.condition_field.addWidget(self.condition)


        self.fields.addLayout(self.condition_field, 1, 0, 1, 1)

        self.age_box = QWidget(self.card)
        self.age_box.setObjectName(u"age_box")
        self.age_field = QVBoxLayout(self.age_box)
        self.age_field.setSpacing(4)
        self.age_field.setObjectName(u"age_field")
        self.age_field.setContentsMargins(0, 0, 0, 0)
        self.age_label = QLabel(self.age_box)
        self.age_label.setObjectName(u"age_label")
        self.age_label.setProperty(u"role", u"strong")

        self.age_field.addWidget(self.age_label)

        self.age = QSpinBox(self.age_box)
        self.age.setObjectName(u"age")
        self.age.setMinimum(1)
        self.age.setMaximum(25)

        self.age_field.addWidget(self.age)


        self.fields.addWidget(self.age_box, 1, 1, 1, 1)

        self.from_on_field = QVBoxLayout()
        self.from_on_field.setSpacing(4)
        self.from_on_field.setObjectName(u"from_on_field")
        self.from_on_field.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(self.card)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"role", u"strong")

        self.from_on_field.addWidget(self.from_on_label)

        self.from_on = DateField(self.card)
        self.from_on.setObjectName(u"from_on")

        self.from_on_field.addWidget(self.from_on)


        self.fields.addLayout(self.from_on_field, 2, 0, 1, 1)

        self.to_on_field = QVBoxLayout()
        self.to_on_field.setSpacing(4)
        self.to_on_field.setObjectName(u"to_on_field")
        self.to_on_field.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(self.card)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"role", u"strong")

        self.to_on_field.addWidget(self.to_on_label)

        self.to_on = DateField(self.card)
        self.to_on.setObjectName(u"to_on")

        self.to_on_field.addWidget(self.to_on)


        self.fields.addLayout(self.to_on_field, 2, 1, 1, 1)


        self.rows.addLayout(self.fields)

        self.problem = QLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(self.card)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(self.card)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(self.card)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.remove = QPushButton(self.card)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.foot.addWidget(self.remove)


        self.rows.addLayout(self.foot)


        self.outer.addWidget(self.card)

        self.name_label.setBuddy(self.name)
        self.rule_id_label.setBuddy(self.rule_id)
        self.interval_label.setBuddy(self.interval)
        self.unit_label.setBuddy(self.unit)
        self.condition_label.setBuddy(self.condition)
        self.age_label.setBuddy(self.age)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        QWidget.setTabOrder(self.name, self.rule_id)
        QWidget.setTabOrder(self.rule_id, self.interval)
        QWidget.setTabOrder(self.interval, self.unit)
        QWidget.setTabOrder(self.unit, self.condition)
        QWidget.setTabOrder(self.condition, self.age)
        QWidget.setTabOrder(self.age, self.from_on)
        QWidget.setTabOrder(self.from_on, self.to_on)
        QWidget.setTabOrder(self.to_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(SettingsLocalRuleForm)
    # setupUi

    def retranslateUi(self, SettingsLocalRuleForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"A new local rule", None))
        self.name_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"&Name", None))
        self.rule_id_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"&Rule that it tightens", None))
        self.law_words.setText("")
        self.interval_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"Inter&val", None))
        self.unit_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"&Unit", None))
        self.condition_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"F&or", None))
        self.age_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"A&ge in years", None))
        self.from_on_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"First da&y", None))
        self.from_on.setAccessibleName(QCoreApplication.translate("SettingsLocalRuleForm", u"First day, empty: from the beginning", None))
        self.to_on_label.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"Last day (&empty: none)", None))
        self.to_on.setAccessibleName(QCoreApplication.translate("SettingsLocalRuleForm", u"Last day, empty: without an end", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"See what would &move", None))
        self.discard.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("SettingsLocalRuleForm", u"Remove", None))
        pass
    # retranslateUi
