# Compiled from ui/settings_backup.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_SettingsBackupForm(object):
    def setupUi(self, SettingsBackupForm: QWidget) -> None:
        if not SettingsBackupForm.objectName():
            SettingsBackupForm.setObjectName(u"SettingsBackupForm")
        SettingsBackupForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsBackupForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsBackupForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsBackupForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.facts = QGridLayout()
        self.facts.setObjectName(u"facts")
        self.facts.setHorizontalSpacing(16)
        self.facts.setVerticalSpacing(8)
        self.facts.setContentsMargins(0, 0, 0, 0)
        self.last_label = QLabel(SettingsBackupForm)
        self.last_label.setObjectName(u"last_label")
        self.last_label.setTextFormat(Qt.TextFormat.PlainText)
        self.last_label.setProperty(u"role", u"strong")

        self.facts.addWidget(self.last_label, 0, 0, 1, 1)

        self.last = QLabel(SettingsBackupForm)
        self.last.setObjectName(u"last")
        self.last.setTextFormat(Qt.TextFormat.PlainText)
        self.last.setWordWrap(True)

        self.facts.addWidget(self.last, 0, 1, 1, 1)

        self.where_label = QLabel(SettingsBackupForm)
        self.where_label.setObjectName(u"where_label")
        self.where_label.setTextFormat(Qt.TextFormat.PlainText)
        self.where_label.setProperty(u"role", u"strong")

        self.facts.addWidget(self.where_label, 1, 0, 1, 1)

        self.place = QLabel(SettingsBackupForm)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)

        self.facts.addWidget(self.place, 1, 1, 1, 1)

        self.holds_label = QLabel(SettingsBackupForm)
        self.holds_label.setObjectName(u"holds_label")
        self.holds_label.setTextFormat(Qt.TextFormat.PlainText)
        self.holds_label.setProperty(u"role", u"strong")

        self.facts.addWidget(self.holds_label, 2, 0, 1, 1)

        self.holds = QLabel(SettingsBackupForm)
        self.holds.setObjectName(u"holds")
        self.holds.setTextFormat(Qt.TextFormat.PlainText)
        self.holds.setWordWrap(True)

        self.facts.addWidget(self.holds, 2, 1, 1, 1)

        self.file_label = QLabel(SettingsBackupForm)
        self.file_label.setObjectName(u"file_label")
        self.file_label.setTextFormat(Qt.TextFormat.PlainText)
        self.file_label.setProperty(u"role", u"strong")

        self.facts.addWidget(self.file_label, 3, 0, 1, 1)

        self.file = QLabel(SettingsBackupForm)
        self.file.setObjectName(u"file")
        self.file.setTextFormat(Qt.TextFormat.PlainText)
        self.file.setWordWrap(True)

        self.facts.addWidget(self.file, 3, 1, 1, 1)


        self.rows.addLayout(self.facts)

        self.before_buttons = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_buttons)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.back_up = QPushButton(SettingsBackupForm)
        self.back_up.setObjectName(u"back_up")
        icon = QIcon(QIcon.fromTheme(u"shield-check"))
        self.back_up.setIcon(icon)

        self.buttons.addWidget(self.back_up)

        self.back_up_to = QPushButton(SettingsBackupForm)
        self.back_up_to.setObjectName(u"back_up_to")
        icon1 = QIcon(QIcon.fromTheme(u"folder-open"))
        self.back_up_to.setIcon(icon1)

        self.buttons.addWidget(self.back_up_to)

        self.buttons_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_end)


        self.rows.addLayout(self.buttons)

        self.outcome = QLabel(SettingsBackupForm)
        self.outcome.setObjectName(u"outcome")
        self.outcome.setTextFormat(Qt.TextFormat.PlainText)
        self.outcome.setWordWrap(True)

        self.rows.addWidget(self.outcome)

        self.problem = QLabel(SettingsBackupForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.advice = QLabel(SettingsBackupForm)
        self.advice.setObjectName(u"advice")
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.advice.setWordWrap(True)
        self.advice.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.advice)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        QWidget.setTabOrder(self.back_up, self.back_up_to)

        self.retranslateUi(SettingsBackupForm)
    # setupUi

    def retranslateUi(self, SettingsBackupForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsBackupForm", u"Backup", None))
        self.about.setText(QCoreApplication.translate("SettingsBackupForm", u"A backup is made each day at the first unlock and before every import. It counts only once it has been opened again with its key, read whole and compared with the case file.", None))
        self.last_label.setText(QCoreApplication.translate("SettingsBackupForm", u"Last proved", None))
        self.last.setText("")
        self.where_label.setText(QCoreApplication.translate("SettingsBackupForm", u"Where", None))
        self.place.setText("")
        self.holds_label.setText(QCoreApplication.translate("SettingsBackupForm", u"What it holds", None))
        self.holds.setText("")
        self.file_label.setText(QCoreApplication.translate("SettingsBackupForm", u"The case file", None))
        self.file.setText("")
        self.back_up.setText(QCoreApplication.translate("SettingsBackupForm", u"&Back up now", None))
        self.back_up_to.setText(QCoreApplication.translate("SettingsBackupForm", u"Back up to another &folder\u2026", None))
        self.outcome.setText("")
        self.problem.setText("")
        self.advice.setText(QCoreApplication.translate("SettingsBackupForm", u"Keep one copy on another device: a backup on the same disk is lost with it. A backup is encrypted like the case file; the passphrase or the recovery key opens it.", None))
        pass
    # retranslateUi
