# Compiled from ui/settings_words.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QTableView,
    QVBoxLayout, QWidget)
class Ui_SettingsWordsForm(object):
    def setupUi(self, SettingsWordsForm: QWidget) -> None:
        if not SettingsWordsForm.objectName():
            SettingsWordsForm.setObjectName(u"SettingsWordsForm")
        self.rows = QVBoxLayout(SettingsWordsForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsWordsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.gap_1 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_1)

        self.reset = QPushButton(SettingsWordsForm)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"role", u"link")

        self.head.addWidget(self.reset)

        self.add = QPushButton(SettingsWordsForm)
        self.add.setObjectName(u"add")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add.setIcon(icon)

        self.head.addWidget(self.add)


        self.rows.addLayout(self.head)

        self.about = QLabel(SettingsWordsForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.none_yet = QLabel(SettingsWordsForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.none_yet)

        self.entries = QTableView(SettingsWordsForm)
        self.entries.setObjectName(u"entries")

        self.rows.addWidget(self.entries)

        self.panel_place = QWidget(SettingsWordsForm)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_rows = QVBoxLayout(self.panel_place)
        self.panel_rows.setSpacing(8)
        self.panel_rows.setObjectName(u"panel_rows")
        self.panel_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.panel_place)

        self.gap_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.gap_2)

        QWidget.setTabOrder(self.reset, self.add)
        QWidget.setTabOrder(self.add, self.entries)

        self.retranslateUi(SettingsWordsForm)
    # setupUi

    def retranslateUi(self, SettingsWordsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsWordsForm", u"My words", None))
        self.reset.setText(QCoreApplication.translate("SettingsWordsForm", u"Remove every word", None))
        self.reset.setToolTip(QCoreApplication.translate("SettingsWordsForm", u"Forget all the words you added", None))
        self.add.setText(QCoreApplication.translate("SettingsWordsForm", u"Add a &word", None))
        self.about.setText(QCoreApplication.translate("SettingsWordsForm", u"Words you added to the dictionary. They are kept encrypted in the case file. Every name on your caseload is right already. While typing, F7 goes to the next word marked and Ctrl+. offers what may have been meant.", None))
        self.none_yet.setText("")
        self.entries.setAccessibleName(QCoreApplication.translate("SettingsWordsForm", u"My words", None))
        pass
    # retranslateUi
