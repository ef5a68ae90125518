# Compiled from ui/settings_themes.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QLabel, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_SettingsThemesForm(object):
    def setupUi(self, SettingsThemesForm: QWidget) -> None:
        if not SettingsThemesForm.objectName():
            SettingsThemesForm.setObjectName(u"SettingsThemesForm")
        self.rows = QVBoxLayout(SettingsThemesForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsThemesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsThemesForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.shipped_title = QLabel(SettingsThemesForm)
        self.shipped_title.setObjectName(u"shipped_title")
        self.shipped_title.setTextFormat(Qt.TextFormat.PlainText)
        self.shipped_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.shipped_title)

        self.shipped = QLabel(SettingsThemesForm)
        self.shipped.setObjectName(u"shipped")
        self.shipped.setTextFormat(Qt.TextFormat.PlainText)
        self.shipped.setWordWrap(True)

        self.rows.addWidget(self.shipped)

        self.own_title = QLabel(SettingsThemesForm)
        self.own_title.setObjectName(u"own_title")
        self.own_title.setTextFormat(Qt.TextFormat.PlainText)
        self.own_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.own_title)

        self.panel_place = QWidget(SettingsThemesForm)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_rows = QVBoxLayout(self.panel_place)
        self.panel_rows.setSpacing(0)
        self.panel_rows.setObjectName(u"panel_rows")
        self.panel_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.panel_place)

        self.gap_3 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.gap_3)


        self.retranslateUi(SettingsThemesForm)
    # setupUi

    def retranslateUi(self, SettingsThemesForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsThemesForm", u"Themes of alerts and actions", None))
        self.about.setText(QCoreApplication.translate("SettingsThemesForm", u"Alerts and actions are counted by these. The first four are those of the annual report.", None))
        self.shipped_title.setText(QCoreApplication.translate("SettingsThemesForm", u"In IRO Desk", None))
        self.own_title.setText(QCoreApplication.translate("SettingsThemesForm", u"Our own", None))
        pass
    # retranslateUi
