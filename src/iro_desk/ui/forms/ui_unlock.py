# Compiled from ui/unlock.ui by `make forms`. Never edited by hand.
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
class Ui_UnlockForm(object):
    def setupUi(self, UnlockForm: QWidget) -> None:
        if not UnlockForm.objectName():
            UnlockForm.setObjectName(u"UnlockForm")
        UnlockForm.resize(520, 380)
        self.outer = QVBoxLayout(UnlockForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(40, 32, 40, 24)
        self.title = QLabel(UnlockForm)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.outer.addWidget(self.title)

        self.file_name = QLabel(UnlockForm)
        self.file_name.setObjectName(u"file_name")
        self.file_name.setTextFormat(Qt.TextFormat.PlainText)
        self.file_name.setWordWrap(True)
        self.file_name.setProperty(u"role", u"quiet")

        self.outer.addWidget(self.file_name)

        self.under_title = QSpacerItem(20, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.outer.addItem(self.under_title)

        self.secret_label = QLabel(UnlockForm)
        self.secret_label.setObjectName(u"secret_label")
        self.secret_label.setProperty(u"role", u"strong")

        self.outer.addWidget(self.secret_label)

        self.secret_row = QHBoxLayout()
        self.secret_row.setSpacing(8)
        self.secret_row.setObjectName(u"secret_row")
        self.secret = QLineEdit(UnlockForm)
        self.secret.setObjectName(u"secret")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(1000)

        self.secret_row.addWidget(self.secret)

        self.show_secret = QPushButton(UnlockForm)
        self.show_secret.setObjectName(u"show_secret")
        self.show_secret.setCheckable(True)

        self.secret_row.addWidget(self.show_secret)


        self.outer.addLayout(self.secret_row)

        self.sentence = QLabel(UnlockForm)
        self.sentence.setObjectName(u"sentence")
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setProperty(u"role", u"problem")

        self.outer.addWidget(self.sentence)

        self.stretch = QSpacerItem(20, 16, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.outer.addItem(self.stretch)

        self.unlock = QPushButton(UnlockForm)
        self.unlock.setObjectName(u"unlock")
        self.unlock.setProperty(u"role", u"primary")

        self.outer.addWidget(self.unlock)

        self.others = QHBoxLayout()
        self.others.setSpacing(8)
        self.others.setObjectName(u"others")
        self.use_recovery_key = QPushButton(UnlockForm)
        self.use_recovery_key.setObjectName(u"use_recovery_key")
        self.use_recovery_key.setProperty(u"role", u"link")

        self.others.addWidget(self.use_recovery_key)

        self.between = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.others.addItem(self.between)

        self.other_file = QPushButton(UnlockForm)
        self.other_file.setObjectName(u"other_file")
        self.other_file.setProperty(u"role", u"link")

        self.others.addWidget(self.other_file)

        self.new_file = QPushButton(UnlockForm)
        self.new_file.setObjectName(u"new_file")
        self.new_file.setProperty(u"role", u"link")

        self.others.addWidget(self.new_file)


        self.outer.addLayout(self.others)

        self.secret_label.setBuddy(self.secret)
        QWidget.setTabOrder(self.secret, self.show_secret)
        QWidget.setTabOrder(self.show_secret, self.unlock)
        QWidget.setTabOrder(self.unlock, self.use_recovery_key)
        QWidget.setTabOrder(self.use_recovery_key, self.other_file)
        QWidget.setTabOrder(self.other_file, self.new_file)

        self.retranslateUi(UnlockForm)

        self.unlock.setDefault(True)

    # setupUi

    def retranslateUi(self, UnlockForm: QWidget) -> None:
        UnlockForm.setWindowTitle(QCoreApplication.translate("UnlockForm", u"IRO Desk: unlock", None))
        self.title.setText(QCoreApplication.translate("UnlockForm", u"Unlock your caseload", None))
        self.secret_label.setText(QCoreApplication.translate("UnlockForm", u"&Passphrase", None))
        self.secret.setAccessibleName(QCoreApplication.translate("UnlockForm", u"Passphrase", None))
        self.show_secret.setText(QCoreApplication.translate("UnlockForm", u"&Show", None))
        self.show_secret.setAccessibleName(QCoreApplication.translate("UnlockForm", u"Show what is typed", None))
        self.unlock.setText(QCoreApplication.translate("UnlockForm", u"Unlock", None))
        self.use_recovery_key.setText(QCoreApplication.translate("UnlockForm", u"Use the &recovery key", None))
        self.other_file.setText(QCoreApplication.translate("UnlockForm", u"&Other file\u2026", None))
        self.other_file.setAccessibleName(QCoreApplication.translate("UnlockForm", u"Open another case file", None))
        self.new_file.setText(QCoreApplication.translate("UnlockForm", u"&New case file\u2026", None))
    # retranslateUi
