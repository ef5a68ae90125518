# Compiled from ui/settings_phrases.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsPhrasesForm(object):
    def setupUi(self, SettingsPhrasesForm: QWidget) -> None:
        if not SettingsPhrasesForm.objectName():
            SettingsPhrasesForm.setObjectName(u"SettingsPhrasesForm")
        self.rows = QVBoxLayout(SettingsPhrasesForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsPhrasesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.gap_4 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_4)

        self.reset = QPushButton(SettingsPhrasesForm)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"role", u"link")

        self.head.addWidget(self.reset)

        self.add = QPushButton(SettingsPhrasesForm)
        self.add.setObjectName(u"add")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add.setIcon(icon)

        self.head.addWidget(self.add)


        self.rows.addLayout(self.head)

        self.about = QLabel(SettingsPhrasesForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.none_yet = QLabel(SettingsPhrasesForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.none_yet)

        self.entries = QTableView(SettingsPhrasesForm)
        self.entries.setObjectName(u"entries")

        self.rows.addWidget(self.entries)

        self.panel_place = QWidget(SettingsPhrasesForm)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_rows = QVBoxLayout(self.panel_place)
        self.panel_rows.setSpacing(8)
        self.panel_rows.setObjectName(u"panel_rows")
        self.panel_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.panel_place)

        self.gap_5 = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.gap_5)

        QWidget.setTabOrder(self.reset, self.add)
        QWidget.setTabOrder(self.add, self.entries)

        self.retranslateUi(SettingsPhrasesForm)
    # setupUi

    def retranslateUi(self, SettingsPhrasesForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsPhrasesForm", u"Phrases", None))
        self.reset.setText(QCoreApplication.translate("SettingsPhrasesForm", u"Take the shipped phrases again", None))
        self.reset.setToolTip(QCoreApplication.translate("SettingsPhrasesForm", u"Forget every change of the phrases", None))
        self.add.setText(QCoreApplication.translate("SettingsPhrasesForm", u"Add a &phrase", None))
        self.about.setText(QCoreApplication.translate("SettingsPhrasesForm", u"Type a semicolon, the key and a space, such as ;ph, and the phrase stands there. In a phrase {child} becomes what the child is called, {social_worker} and {iro} the names, {today} the day, and {here} is where you go on typing.", None))
        self.none_yet.setText("")
        self.entries.setAccessibleName(QCoreApplication.translate("SettingsPhrasesForm", u"Phrases", None))
        pass
    # retranslateUi
