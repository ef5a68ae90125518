# Compiled from ui/settings_passphrase.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

class Ui_SettingsPassphraseForm(object):
    def setupUi(self, SettingsPassphraseForm: QWidget) -> None:
        if not SettingsPassphraseForm.objectName():
            SettingsPassphraseForm.setObjectName(u"SettingsPassphraseForm")
        SettingsPassphraseForm.resize(700, 360)
        self.rows = QVBoxLayout(SettingsPassphraseForm)
        self.rows.setSpacing(6)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 8, 12, 12)
        self.heading = QLabel(SettingsPassphraseForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsPassphraseForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.current_label = QLabel(SettingsPassphraseForm)
        self.current_label.setObjectName(u"current_label")
        self.current_label.setProperty(u"role", u"strong")

        self.rows.addWidget(self.current_label)

        self.current = QLineEdit(SettingsPassphraseForm)
        self.current.setObjectName(u"current")
        self.current.setEchoMode(QLineEdit.EchoMode.Password)

        self.rows.addWidget(self.current)

        self.passphrase_label = QLabel(SettingsPassphraseForm)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.rows.addWidget(self.passphrase_label)

        self.passphrase_row = QHBoxLayout()
        self.passphrase_row.setSpacing(8)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_row.setContentsMargins(0, 0, 0, 0)
        self.passphrase = QLineEdit(SettingsPassphraseForm)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_row.addWidget(self.passphrase)

        self.show_passphrase = QPushButton(SettingsPassphraseForm)
        self.show_passphrase.setObjectName(u"show_passphrase")
        self.show_passphrase.setCheckable(True)

        self.passphrase_row.addWidget(self.show_passphrase)

        self.passphrase_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.passphrase_row.addItem(self.passphrase_gap)

        self.passphrase_row.setStretch(0, 1)

        self.rows.addLayout(self.passphrase_row)

        self.again_label = QLabel(SettingsPassphraseForm)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"strong")

        self.rows.addWidget(self.again_label)

        self.again = QLineEdit(SettingsPassphraseForm)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.rows.addWidget(self.again)

        self.verdict = QLabel(SettingsPassphraseForm)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.verdict)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.change = QPushButton(SettingsPassphraseForm)
        self.change.setObjectName(u"change")

        self.foot.addWidget(self.change)

        self.foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)


        self.rows.addLayout(self.foot)

        self.current_label.setBuddy(self.current)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
        QWidget.setTabOrder(self.current, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.show_passphrase)
        QWidget.setTabOrder(self.show_passphrase, self.again)
        QWidget.setTabOrder(self.again, self.change)

        self.retranslateUi(SettingsPassphraseForm)
    # setupUi

    def retranslateUi(self, SettingsPassphraseForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsPassphraseForm", u"Passphrase", None))
        self.about.setText(QCoreApplication.translate("SettingsPassphraseForm", u"Type the present passphrase, or the recovery key, and then the new passphrase twice: at least 15 characters, or four words. Backups made before still open with the former one.", None))
        self.current_label.setText(QCoreApplication.translate("SettingsPassphraseForm", u"P&resent passphrase, or recovery key", None))
        self.passphrase_label.setText(QCoreApplication.translate("SettingsPassphraseForm", u"Ne&w passphrase", None))
        self.show_passphrase.setText(QCoreApplication.translate("SettingsPassphraseForm", u"S&how", None))
        self.again_label.setText(QCoreApplication.translate("SettingsPassphraseForm", u"New passphrase a&gain", None))
        self.verdict.setText("")
        self.change.setText(QCoreApplication.translate("SettingsPassphraseForm", u"Change &passphrase", None))
        pass
    # retranslateUi
