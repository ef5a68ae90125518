# Compiled from ui/settings_manager.ui by `make forms`. Never edited by hand.
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
from iro_desk.ui.widgets.date_field import DateField
class Ui_SettingsManagerForm(object):
    def setupUi(self, SettingsManagerForm: QWidget) -> None:
        if not SettingsManagerForm.objectName():
            SettingsManagerForm.setObjectName(u"SettingsManagerForm")
        self.rows = QVBoxLayout(SettingsManagerForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SettingsManagerForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(10)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.name_field = QVBoxLayout()
        self.name_field.setSpacing(4)
        self.name_field.setObjectName(u"name_field")
        self.name_field.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SettingsManagerForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(SettingsManagerForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_field.addWidget(self.name)


        self.fields.addLayout(self.name_field, 0, 0, 1, 1)

        self.email_field = QVBoxLayout()
        self.email_field.setSpacing(4)
        self.email_field.setObjectName(u"email_field")
        self.email_field.setContentsMargins(0, 0, 0, 0)
        self.email_label = QLabel(SettingsManagerForm)
        self.email_label.setObjectName(u"email_label")
        self.email_label.setProperty(u"role", u"strong")

        self.email_field.addWidget(self.email_label)

        self.email = QLineEdit(SettingsManagerForm)
        self.email.setObjectName(u"email")
        self.email.setMaxLength(200)

        self.email_field.addWidget(self.email)


        self.fields.addLayout(self.email_field, 0, 1, 1, 1)

        self.tier_field = QVBoxLayout()
        self.tier_field.setSpacing(4)
        self.tier_field.setObjectName(u"tier_field")
        self.tier_field.setContentsMargins(0, 0, 0, 0)
        self.tier_label = QLabel(SettingsManagerForm)
        self.tier_label.setObjectName(u"tier_label")
        self.tier_label.setProperty(u"role", u"strong")

        self.tier_field.addWidget(self.tier_label)

        self.tier = ChoiceField(SettingsManagerForm)
        self.tier.setObjectName(u"tier")

        self.tier_field.addWidget(self.tier)


        self.fields.addLayout(self.tier_field, 1, 0, 1, 1)

        self.team_id_field = QVBoxLayout()
        self.team_id_field.setSpacing(4)
        self.team_id_field.setObjectName(u"team_id_field")
        self.team_id_field.setContentsMargins(0, 0, 0, 0)
        self.team_id_label = QLabel(SettingsManagerForm)
        self.team_id_label.setObjectName(u"team_id_label")
        self.team_id_label.setProperty(u"role", u"strong")

        self.team_id_field.addWidget(self.team_id_label)

        self.team_id = ChoiceField(SettingsManagerForm)
        self.team_id.setObjectName(u"team_id")

        self.team_id_field.addWidget(self.team_id)


        self.fields.addLayout(self.team_id_field, 1, 1, 1, 1)

        self.from_on_field = QVBoxLayout()
        self.from_on_field.setSpacing(4)
        self.from_on_field.setObjectName(u"from_on_field")
        self.from_on_field.setContentsMargins(0, 0, 0, 0)
        self.from_on_label = QLabel(SettingsManagerForm)
        self.from_on_label.setObjectName(u"from_on_label")
        self.from_on_label.setProperty(u"role", u"strong")

        self.from_on_field.addWidget(self.from_on_label)

        self.from_on = DateField(SettingsManagerForm)
        self.from_on.setObjectName(u"from_on")

        self.from_on_field.addWidget(self.from_on)


        self.fields.addLayout(self.from_on_field, 2, 0, 1, 1)

        self.to_on_field = QVBoxLayout()
        self.to_on_field.setSpacing(4)
        self.to_on_field.setObjectName(u"to_on_field")
        self.to_on_field.setContentsMargins(0, 0, 0, 0)
        self.to_on_label = QLabel(SettingsManagerForm)
        self.to_on_label.setObjectName(u"to_on_label")
        self.to_on_label.setProperty(u"role", u"strong")

        self.to_on_field.addWidget(self.to_on_label)

        self.to_on = DateField(SettingsManagerForm)
        self.to_on.setObjectName(u"to_on")

        self.to_on_field.addWidget(self.to_on)


        self.fields.addLayout(self.to_on_field, 2, 1, 1, 1)


        self.rows.addLayout(self.fields)

        self.post_note = QLabel(SettingsManagerForm)
        self.post_note.setObjectName(u"post_note")
        self.post_note.setTextFormat(Qt.TextFormat.PlainText)
        self.post_note.setWordWrap(True)
        self.post_note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.post_note)

        self.problem = QLabel(SettingsManagerForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsManagerForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsManagerForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsManagerForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)

        self.remove = QPushButton(SettingsManagerForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.foot.addWidget(self.remove)


        self.rows.addLayout(self.foot)

        self.name_label.setBuddy(self.name)
        self.email_label.setBuddy(self.email)
        self.tier_label.setBuddy(self.tier)
        self.team_id_label.setBuddy(self.team_id)
        self.from_on_label.setBuddy(self.from_on)
        self.to_on_label.setBuddy(self.to_on)
        QWidget.setTabOrder(self.name, self.email)
        QWidget.setTabOrder(self.email, self.tier)
        QWidget.setTabOrder(self.tier, self.team_id)
        QWidget.setTabOrder(self.team_id, self.from_on)
        QWidget.setTabOrder(self.from_on, self.to_on)
        QWidget.setTabOrder(self.to_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(SettingsManagerForm)
    # setupUi

    def retranslateUi(self, SettingsManagerForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsManagerForm", u"Manager", None))
        self.name_label.setText(QCoreApplication.translate("SettingsManagerForm", u"&Name", None))
        self.email_label.setText(QCoreApplication.translate("SettingsManagerForm", u"&Email", None))
        self.tier_label.setText(QCoreApplication.translate("SettingsManagerForm", u"T&ier", None))
        self.team_id_label.setText(QCoreApplication.translate("SettingsManagerForm", u"Tea&m", None))
        self.from_on_label.setText(QCoreApplication.translate("SettingsManagerForm", u"&First day", None))
        self.from_on.setAccessibleName(QCoreApplication.translate("SettingsManagerForm", u"First day", None))
        self.to_on_label.setText(QCoreApplication.translate("SettingsManagerForm", u"&Last day", None))
        self.to_on.setAccessibleName(QCoreApplication.translate("SettingsManagerForm", u"Last day", None))
        self.post_note.setText(QCoreApplication.translate("SettingsManagerForm", u"Leave the last day empty while the post is held.", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsManagerForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsManagerForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("SettingsManagerForm", u"Remove manager", None))
        pass
    # retranslateUi
