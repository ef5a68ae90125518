# Compiled from ui/copy_panel.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QVBoxLayout, QWidget)

class Ui_CopyForm(object):
    def setupUi(self, CopyForm: QWidget) -> None:
        if not CopyForm.objectName():
            CopyForm.setObjectName(u"CopyForm")
        self.rows = QVBoxLayout(CopyForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.encrypt = QCheckBox(CopyForm)
        self.encrypt.setObjectName(u"encrypt")
        self.encrypt.setChecked(True)

        self.rows.addWidget(self.encrypt)

        self.password_part = QWidget(CopyForm)
        self.password_part.setObjectName(u"password_part")
        self.password_rows = QVBoxLayout(self.password_part)
        self.password_rows.setSpacing(4)
        self.password_rows.setObjectName(u"password_rows")
        self.password_rows.setContentsMargins(0, 0, 0, 0)
        self.password_label = QLabel(self.password_part)
        self.password_label.setObjectName(u"password_label")
        self.password_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_rows.addWidget(self.password_label)

        self.password = QLineEdit(self.password_part)
        self.password.setObjectName(u"password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_rows.addWidget(self.password)

        self.again_label = QLabel(self.password_part)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setTextFormat(Qt.TextFormat.PlainText)

        self.password_rows.addWidget(self.again_label)

        self.again = QLineEdit(self.password_part)
        self.again.setObjectName(u"again")
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.password_rows.addWidget(self.again)

        self.suggest = QPushButton(self.password_part)
        self.suggest.setObjectName(u"suggest")
        self.suggest.setProperty(u"role", u"link")

        self.password_rows.addWidget(self.suggest)

        self.suggested = QLineEdit(self.password_part)
        self.suggested.setObjectName(u"suggested")
        self.suggested.setReadOnly(True)

        self.password_rows.addWidget(self.suggested)


        self.rows.addWidget(self.password_part)

        self.problem = QLabel(CopyForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.rows.addWidget(self.problem)

        self.save_copy = QPushButton(CopyForm)
        self.save_copy.setObjectName(u"save_copy")
        icon = QIcon(QIcon.fromTheme(u"download-simple"))
        self.save_copy.setIcon(icon)

        self.rows.addWidget(self.save_copy)

        self.email = QPushButton(CopyForm)
        self.email.setObjectName(u"email")

        self.rows.addWidget(self.email)

        self.take_note = QLabel(CopyForm)
        self.take_note.setObjectName(u"take_note")
        self.take_note.setTextFormat(Qt.TextFormat.PlainText)
        self.take_note.setProperty(u"role", u"quiet")
        self.take_note.setWordWrap(True)

        self.rows.addWidget(self.take_note)

        self.password_label.setBuddy(self.password)
        self.again_label.setBuddy(self.again)
        QWidget.setTabOrder(self.encrypt, self.password)
        QWidget.setTabOrder(self.password, self.again)
        QWidget.setTabOrder(self.again, self.suggest)
        QWidget.setTabOrder(self.suggest, self.suggested)
        QWidget.setTabOrder(self.suggested, self.save_copy)
        QWidget.setTabOrder(self.save_copy, self.email)

        self.retranslateUi(CopyForm)
    # setupUi

    def retranslateUi(self, CopyForm: QWidget) -> None:
        self.encrypt.setText(QCoreApplication.translate("CopyForm", u"En&crypt the copy", None))
        self.password_label.setText(QCoreApplication.translate("CopyForm", u"Pass&word of the copy", None))
        self.again_label.setText(QCoreApplication.translate("CopyForm", u"The sa&me password again", None))
        self.suggest.setText(QCoreApplication.translate("CopyForm", u"Su&ggest a password", None))
        self.suggested.setAccessibleName(QCoreApplication.translate("CopyForm", u"Suggested password", None))
        self.problem.setText("")
        self.save_copy.setText(QCoreApplication.translate("CopyForm", u"Save a cop&y\u2026", None))
        self.email.setText(QCoreApplication.translate("CopyForm", u"Save an &e-mail draft\u2026", None))
        self.take_note.setText("")
        pass
    # retranslateUi
