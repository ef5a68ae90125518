# Compiled from ui/settings_lock.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsLockForm(object):
    def setupUi(self, SettingsLockForm: QWidget) -> None:
        if not SettingsLockForm.objectName():
            SettingsLockForm.setObjectName(u"SettingsLockForm")
        SettingsLockForm.resize(700, 500)
        self.rows = QVBoxLayout(SettingsLockForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsLockForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsLockForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.lock_minutes_field = QVBoxLayout()
        self.lock_minutes_field.setSpacing(4)
        self.lock_minutes_field.setObjectName(u"lock_minutes_field")
        self.lock_minutes_field.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes_label = QLabel(SettingsLockForm)
        self.lock_minutes_label.setObjectName(u"lock_minutes_label")
        self.lock_minutes_label.setProperty(u"role", u"strong")

        self.lock_minutes_field.addWidget(self.lock_minutes_label)

        self.lock_row = QHBoxLayout()
        self.lock_row.setSpacing(8)
        self.lock_row.setObjectName(u"lock_row")
        self.lock_row.setContentsMargins(0, 0, 0, 0)
        self.lock_minutes = QSpinBox(SettingsLockForm)
        self.lock_minutes.setObjectName(u"lock_minutes")
        self.lock_minutes.setMinimum(1)
        self.lock_minutes.setMaximum(60)

        self.lock_row.addWidget(self.lock_minutes)

        self.lock_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.lock_row.addItem(self.lock_gap)


        self.lock_minutes_field.addLayout(self.lock_row)

        self.lock_note = QLabel(SettingsLockForm)
        self.lock_note.setObjectName(u"lock_note")
        self.lock_note.setTextFormat(Qt.TextFormat.PlainText)
        self.lock_note.setWordWrap(True)
        self.lock_note.setProperty(u"role", u"quiet")

        self.lock_minutes_field.addWidget(self.lock_note)


        self.rows.addLayout(self.lock_minutes_field)

        self.problem = QLabel(SettingsLockForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsLockForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsLockForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsLockForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)


        self.rows.addLayout(self.foot)

        self.before_key = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_key)

        self.key_title = QLabel(SettingsLockForm)
        self.key_title.setObjectName(u"key_title")
        self.key_title.setTextFormat(Qt.TextFormat.PlainText)
        self.key_title.setProperty(u"role", u"section")

        self.rows.addWidget(self.key_title)

        self.key_about = QLabel(SettingsLockForm)
        self.key_about.setObjectName(u"key_about")
        self.key_about.setTextFormat(Qt.TextFormat.PlainText)
        self.key_about.setWordWrap(True)
        self.key_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.key_about)

        self.key_state = QLabel(SettingsLockForm)
        self.key_state.setObjectName(u"key_state")
        self.key_state.setTextFormat(Qt.TextFormat.PlainText)
        self.key_state.setWordWrap(True)

        self.rows.addWidget(self.key_state)

        self.key_row = QHBoxLayout()
        self.key_row.setSpacing(8)
        self.key_row.setObjectName(u"key_row")
        self.key_row.setContentsMargins(0, 0, 0, 0)
        self.new_key = QPushButton(SettingsLockForm)
        self.new_key.setObjectName(u"new_key")
        icon = QIcon(QIcon.fromTheme(u"key"))
        self.new_key.setIcon(icon)

        self.key_row.addWidget(self.new_key)

        self.key_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.key_row.addItem(self.key_gap)


        self.rows.addLayout(self.key_row)

        self.key_place = QWidget(SettingsLockForm)
        self.key_place.setObjectName(u"key_place")
        self.key_rows = QVBoxLayout(self.key_place)
        self.key_rows.setSpacing(8)
        self.key_rows.setObjectName(u"key_rows")
        self.key_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.key_place)

        self.key_problem = QLabel(SettingsLockForm)
        self.key_problem.setObjectName(u"key_problem")
        self.key_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.key_problem.setWordWrap(True)
        self.key_problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.key_problem)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.lock_minutes_label.setBuddy(self.lock_minutes)
        QWidget.setTabOrder(self.lock_minutes, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.new_key)

        self.retranslateUi(SettingsLockForm)
    # setupUi

    def retranslateUi(self, SettingsLockForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsLockForm", u"Lock", None))
        self.about.setText(QCoreApplication.translate("SettingsLockForm", u"After these minutes without a key or a movement of the mouse IRO Desk locks and asks for the passphrase. Nothing typed is lost: you come back to the same page and word.", None))
        self.lock_minutes_label.setText(QCoreApplication.translate("SettingsLockForm", u"Lock after &minutes", None))
        self.lock_minutes.setSuffix(QCoreApplication.translate("SettingsLockForm", u" minutes", None))
        self.lock_note.setText(QCoreApplication.translate("SettingsLockForm", u"1 to 60; default 5. A minute before, the status line says so. Ctrl+L locks at once.", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsLockForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsLockForm", u"Discard changes", None))
        self.key_title.setText(QCoreApplication.translate("SettingsLockForm", u"Recovery key", None))
        self.key_about.setText(QCoreApplication.translate("SettingsLockForm", u"It opens the case file when the passphrase is forgotten. If the printed one is lost or was seen by somebody, make a new one: the old one then opens nothing.", None))
        self.key_state.setText("")
        self.new_key.setText(QCoreApplication.translate("SettingsLockForm", u"Make a &new recovery key", None))
        self.key_problem.setText("")
        pass
    # retranslateUi
