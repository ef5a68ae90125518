# Compiled from ui/settings_team.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.date_field import DateField
class Ui_SettingsTeamForm(object):
    def setupUi(self, SettingsTeamForm: QWidget) -> None:
        if not SettingsTeamForm.objectName():
            SettingsTeamForm.setObjectName(u"SettingsTeamForm")
        self.rows = QVBoxLayout(SettingsTeamForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(16, 12, 16, 12)
        self.heading = QLabel(SettingsTeamForm)
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
        self.name_label = QLabel(SettingsTeamForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setProperty(u"role", u"strong")

        self.name_field.addWidget(self.name_label)

        self.name = QLineEdit(SettingsTeamForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.name_field.addWidget(self.name)


        self.fields.addLayout(self.name_field, 0, 0, 1, 2)

        self.opened_on_field = QVBoxLayout()
        self.opened_on_field.setSpacing(4)
        self.opened_on_field.setObjectName(u"opened_on_field")
        self.opened_on_field.setContentsMargins(0, 0, 0, 0)
        self.opened_on_label = QLabel(SettingsTeamForm)
        self.opened_on_label.setObjectName(u"opened_on_label")
        self.opened_on_label.setProperty(u"role", u"strong")

        self.opened_on_field.addWidget(self.opened_on_label)

        self.opened_on = DateField(SettingsTeamForm)
        self.opened_on.setObjectName(u"opened_on")

        self.opened_on_field.addWidget(self.opened_on)


        self.fields.addLayout(self.opened_on_field, 1, 0, 1, 1)

        self.closed_on_field = QVBoxLayout()
        self.closed_on_field.setSpacing(4)
        self.closed_on_field.setObjectName(u"closed_on_field")
        self.closed_on_field.setContentsMargins(0, 0, 0, 0)
        self.closed_on_label = QLabel(SettingsTeamForm)
        self.closed_on_label.setObjectName(u"closed_on_label")
        self.closed_on_label.setProperty(u"role", u"strong")

        self.closed_on_field.addWidget(self.closed_on_label)

        self.closed_on = DateField(SettingsTeamForm)
        self.closed_on.setObjectName(u"closed_on")

        self.closed_on_field.addWidget(self.closed_on)


        self.fields.addLayout(self.closed_on_field, 1, 1, 1, 1)


        self.rows.addLayout(self.fields)

        self.problem = QLabel(SettingsTeamForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsTeamForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsTeamForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsTeamForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)

        self.remove = QPushButton(SettingsTeamForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.foot.addWidget(self.remove)


        self.rows.addLayout(self.foot)

        self.name_label.setBuddy(self.name)
        self.opened_on_label.setBuddy(self.opened_on)
        self.closed_on_label.setBuddy(self.closed_on)
        QWidget.setTabOrder(self.name, self.opened_on)
        QWidget.setTabOrder(self.opened_on, self.closed_on)
        QWidget.setTabOrder(self.closed_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.remove)

        self.retranslateUi(SettingsTeamForm)
    # setupUi

    def retranslateUi(self, SettingsTeamForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsTeamForm", u"Team", None))
        self.name_label.setText(QCoreApplication.translate("SettingsTeamForm", u"&Name of the team", None))
        self.opened_on_label.setText(QCoreApplication.translate("SettingsTeamForm", u"O&pened on", None))
        self.opened_on.setAccessibleName(QCoreApplication.translate("SettingsTeamForm", u"Opened on", None))
        self.closed_on_label.setText(QCoreApplication.translate("SettingsTeamForm", u"&Closed on", None))
        self.closed_on.setAccessibleName(QCoreApplication.translate("SettingsTeamForm", u"Closed on", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsTeamForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsTeamForm", u"Discard changes", None))
        self.remove.setText(QCoreApplication.translate("SettingsTeamForm", u"Remove team", None))
        pass
    # retranslateUi
