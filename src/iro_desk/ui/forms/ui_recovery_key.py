# Compiled from ui/recovery_key.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)
class Ui_RecoveryKeyForm(object):
    def setupUi(self, RecoveryKeyForm: QWidget) -> None:
        if not RecoveryKeyForm.objectName():
            RecoveryKeyForm.setObjectName(u"RecoveryKeyForm")
        self.rows = QVBoxLayout(RecoveryKeyForm)
        self.rows.setSpacing(0)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(RecoveryKeyForm)
        self.steps.setObjectName(u"steps")
        self.show_step = QWidget()
        self.show_step.setObjectName(u"show_step")
        self.show_rows = QVBoxLayout(self.show_step)
        self.show_rows.setSpacing(12)
        self.show_rows.setObjectName(u"show_rows")
        self.show_rows.setContentsMargins(0, 0, 0, 0)
        self.show_about = QLabel(self.show_step)
        self.show_about.setObjectName(u"show_about")
        self.show_about.setTextFormat(Qt.TextFormat.PlainText)
        self.show_about.setWordWrap(True)

        self.show_rows.addWidget(self.show_about)

        self.key_frame = QFrame(self.show_step)
        self.key_frame.setObjectName(u"key_frame")
        self.key_frame.setProperty(u"role", u"card")
        self.key_rows = QVBoxLayout(self.key_frame)
        self.key_rows.setSpacing(0)
        self.key_rows.setObjectName(u"key_rows")
        self.key_rows.setContentsMargins(16, 14, 16, 14)
        self.key = QLabel(self.key_frame)
        self.key.setObjectName(u"key")
        self.key.setTextFormat(Qt.TextFormat.PlainText)

        self.key_rows.addWidget(self.key)


        self.show_rows.addWidget(self.key_frame)

        self.show_buttons = QHBoxLayout()
        self.show_buttons.setSpacing(8)
        self.show_buttons.setObjectName(u"show_buttons")
        self.show_buttons.setContentsMargins(0, 0, 0, 0)
        self.print_key = QPushButton(self.show_step)
        self.print_key.setObjectName(u"print_key")
        icon = QIcon(QIcon.fromTheme(u"printer"))
        self.print_key.setIcon(icon)

        self.show_buttons.addWidget(self.print_key)

        self.copy_key = QPushButton(self.show_step)
        self.copy_key.setObjectName(u"copy_key")
        icon1 = QIcon(QIcon.fromTheme(u"copy"))
        self.copy_key.setIcon(icon1)

        self.show_buttons.addWidget(self.copy_key)

        self.show_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.show_buttons.addItem(self.show_gap)


        self.show_rows.addLayout(self.show_buttons)

        self.copied = QLabel(self.show_step)
        self.copied.setObjectName(u"copied")
        self.copied.setTextFormat(Qt.TextFormat.PlainText)
        self.copied.setWordWrap(True)
        self.copied.setProperty(u"role", u"quiet")

        self.show_rows.addWidget(self.copied)

        self.show_foot = QHBoxLayout()
        self.show_foot.setSpacing(8)
        self.show_foot.setObjectName(u"show_foot")
        self.show_foot.setContentsMargins(0, 0, 0, 0)
        self.go_prove = QPushButton(self.show_step)
        self.go_prove.setObjectName(u"go_prove")

        self.show_foot.addWidget(self.go_prove)

        self.show_foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.show_foot.addItem(self.show_foot_gap)


        self.show_rows.addLayout(self.show_foot)

        self.show_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.show_rows.addItem(self.show_end)

        self.steps.addWidget(self.show_step)
        self.prove_step = QWidget()
        self.prove_step.setObjectName(u"prove_step")
        self.prove_rows = QVBoxLayout(self.prove_step)
        self.prove_rows.setSpacing(12)
        self.prove_rows.setObjectName(u"prove_rows")
        self.prove_rows.setContentsMargins(0, 0, 0, 0)
        self.prove_about = QLabel(self.prove_step)
        self.prove_about.setObjectName(u"prove_about")
        self.prove_about.setTextFormat(Qt.TextFormat.PlainText)
        self.prove_about.setWordWrap(True)

        self.prove_rows.addWidget(self.prove_about)

        self.typed_label = QLabel(self.prove_step)
        self.typed_label.setObjectName(u"typed_label")
        self.typed_label.setProperty(u"role", u"strong")

        self.prove_rows.addWidget(self.typed_label)

        self.typed = QLineEdit(self.prove_step)
        self.typed.setObjectName(u"typed")
        self.typed.setMaxLength(120)

        self.prove_rows.addWidget(self.typed)

        self.verdict = QLabel(self.prove_step)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty(u"role", u"quiet")

        self.prove_rows.addWidget(self.verdict)

        self.prove_foot = QHBoxLayout()
        self.prove_foot.setSpacing(8)
        self.prove_foot.setObjectName(u"prove_foot")
        self.prove_foot.setContentsMargins(0, 0, 0, 0)
        self.look_again = QPushButton(self.prove_step)
        self.look_again.setObjectName(u"look_again")
        self.look_again.setProperty(u"role", u"link")

        self.prove_foot.addWidget(self.look_again)

        self.prove_foot_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.prove_foot.addItem(self.prove_foot_gap)


        self.prove_rows.addLayout(self.prove_foot)

        self.prove_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.prove_rows.addItem(self.prove_end)

        self.steps.addWidget(self.prove_step)

        self.rows.addWidget(self.steps)

        self.typed_label.setBuddy(self.typed)
        QWidget.setTabOrder(self.print_key, self.copy_key)
        QWidget.setTabOrder(self.copy_key, self.go_prove)
        QWidget.setTabOrder(self.go_prove, self.typed)
        QWidget.setTabOrder(self.typed, self.look_again)

        self.retranslateUi(RecoveryKeyForm)
    # setupUi

    def retranslateUi(self, RecoveryKeyForm: QWidget) -> None:
        self.show_about.setText(QCoreApplication.translate("RecoveryKeyForm", u"This key opens the case file when the passphrase is forgotten. It is shown only now. Print it or write it down, and keep it apart from this computer: a sealed envelope with your manager is good.", None))
        self.key.setText("")
        self.print_key.setText(QCoreApplication.translate("RecoveryKeyForm", u"&Print the key\u2026", None))
        self.copy_key.setText(QCoreApplication.translate("RecoveryKeyForm", u"&Copy the key", None))
        self.copied.setText("")
        self.go_prove.setText(QCoreApplication.translate("RecoveryKeyForm", u"I have it: &type it back", None))
        self.prove_about.setText(QCoreApplication.translate("RecoveryKeyForm", u"Type the key back from your paper. Capitals, dashes and spaces do not matter; two check digits tell a slip.", None))
        self.typed_label.setText(QCoreApplication.translate("RecoveryKeyForm", u"&Recovery key, as you wrote it down", None))
        self.verdict.setText("")
        self.look_again.setText(QCoreApplication.translate("RecoveryKeyForm", u"&Look at the key again", None))
        pass
    # retranslateUi
