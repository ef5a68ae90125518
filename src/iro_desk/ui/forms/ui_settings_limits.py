# Compiled from ui/settings_limits.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_SettingsLimitsForm(object):
    def setupUi(self, SettingsLimitsForm: QWidget) -> None:
        if not SettingsLimitsForm.objectName():
            SettingsLimitsForm.setObjectName(u"SettingsLimitsForm")
        SettingsLimitsForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsLimitsForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsLimitsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsLimitsForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.soon_within_field = QVBoxLayout()
        self.soon_within_field.setSpacing(4)
        self.soon_within_field.setObjectName(u"soon_within_field")
        self.soon_within_field.setContentsMargins(0, 0, 0, 0)
        self.soon_within_label = QLabel(SettingsLimitsForm)
        self.soon_within_label.setObjectName(u"soon_within_label")
        self.soon_within_label.setProperty(u"role", u"strong")

        self.soon_within_field.addWidget(self.soon_within_label)

        self.soon_row = QHBoxLayout()
        self.soon_row.setSpacing(8)
        self.soon_row.setObjectName(u"soon_row")
        self.soon_row.setContentsMargins(0, 0, 0, 0)
        self.soon_within = QSpinBox(SettingsLimitsForm)
        self.soon_within.setObjectName(u"soon_within")
        self.soon_within.setMaximum(250)

        self.soon_row.addWidget(self.soon_within)

        self.soon_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.soon_row.addItem(self.soon_gap)


        self.soon_within_field.addLayout(self.soon_row)

        self.soon_note = QLabel(SettingsLimitsForm)
        self.soon_note.setObjectName(u"soon_note")
        self.soon_note.setTextFormat(Qt.TextFormat.PlainText)
        self.soon_note.setWordWrap(True)
        self.soon_note.setProperty(u"role", u"quiet")

        self.soon_within_field.addWidget(self.soon_note)


        self.rows.addLayout(self.soon_within_field)

        self.critical_after_field = QVBoxLayout()
        self.critical_after_field.setSpacing(4)
        self.critical_after_field.setObjectName(u"critical_after_field")
        self.critical_after_field.setContentsMargins(0, 0, 0, 0)
        self.critical_after_label = QLabel(SettingsLimitsForm)
        self.critical_after_label.setObjectName(u"critical_after_label")
        self.critical_after_label.setProperty(u"role", u"strong")

        self.critical_after_field.addWidget(self.critical_after_label)

        self.critical_row = QHBoxLayout()
        self.critical_row.setSpacing(8)
        self.critical_row.setObjectName(u"critical_row")
        self.critical_row.setContentsMargins(0, 0, 0, 0)
        self.critical_after = QSpinBox(SettingsLimitsForm)
        self.critical_after.setObjectName(u"critical_after")
        self.critical_after.setMaximum(250)

        self.critical_row.addWidget(self.critical_after)

        self.critical_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.critical_row.addItem(self.critical_gap)


        self.critical_after_field.addLayout(self.critical_row)

        self.critical_note = QLabel(SettingsLimitsForm)
        self.critical_note.setObjectName(u"critical_note")
        self.critical_note.setTextFormat(Qt.TextFormat.PlainText)
        self.critical_note.setWordWrap(True)
        self.critical_note.setProperty(u"role", u"quiet")

        self.critical_after_field.addWidget(self.critical_note)


        self.rows.addLayout(self.critical_after_field)

        self.problem = QLabel(SettingsLimitsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsLimitsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsLimitsForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsLimitsForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)

        self.defaults = QPushButton(SettingsLimitsForm)
        self.defaults.setObjectName(u"defaults")
        self.defaults.setProperty(u"role", u"link")

        self.foot.addWidget(self.defaults)


        self.rows.addLayout(self.foot)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.soon_within_label.setBuddy(self.soon_within)
        self.critical_after_label.setBuddy(self.critical_after)
        QWidget.setTabOrder(self.soon_within, self.critical_after)
        QWidget.setTabOrder(self.critical_after, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.defaults)

        self.retranslateUi(SettingsLimitsForm)
    # setupUi

    def retranslateUi(self, SettingsLimitsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsLimitsForm", u"Limits", None))
        self.about.setText(QCoreApplication.translate("SettingsLimitsForm", u"They decide under which heading a duty stands on every page, list and export. The statutory dates themselves never change.", None))
        self.soon_within_label.setText(QCoreApplication.translate("SettingsLimitsForm", u"Due &soon within", None))
        self.soon_within.setSuffix(QCoreApplication.translate("SettingsLimitsForm", u" working days", None))
        self.soon_note.setText(QCoreApplication.translate("SettingsLimitsForm", u"Default 10 working days. A practice choice: about two weeks to arrange what is due.", None))
        self.critical_after_label.setText(QCoreApplication.translate("SettingsLimitsForm", u"&Critically overdue after", None))
        self.critical_after.setSuffix(QCoreApplication.translate("SettingsLimitsForm", u" working days late", None))
        self.critical_note.setText(QCoreApplication.translate("SettingsLimitsForm", u"Default: more than 10 working days late. A practice choice, and only for statutory duties; the regulations know late or in time.", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsLimitsForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsLimitsForm", u"Discard changes", None))
        self.defaults.setText(QCoreApplication.translate("SettingsLimitsForm", u"Put the &defaults back", None))
        pass
    # retranslateUi
