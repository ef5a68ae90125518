# Compiled from ui/settings_monitoring.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsMonitoringForm(object):
    def setupUi(self, SettingsMonitoringForm: QWidget) -> None:
        if not SettingsMonitoringForm.objectName():
            SettingsMonitoringForm.setObjectName(u"SettingsMonitoringForm")
        self.rows = QVBoxLayout(SettingsMonitoringForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsMonitoringForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.gap_head = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.gap_head)

        self.add = QPushButton(SettingsMonitoringForm)
        self.add.setObjectName(u"add")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add.setIcon(icon)

        self.head.addWidget(self.add)


        self.rows.addLayout(self.head)

        self.about = QLabel(SettingsMonitoringForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.entries = QTableView(SettingsMonitoringForm)
        self.entries.setObjectName(u"entries")

        self.rows.addWidget(self.entries)

        self.moves = QHBoxLayout()
        self.moves.setSpacing(8)
        self.moves.setObjectName(u"moves")
        self.moves.setContentsMargins(0, 0, 0, 0)
        self.up = QPushButton(SettingsMonitoringForm)
        self.up.setObjectName(u"up")
        icon1 = QIcon(QIcon.fromTheme(u"caret-up"))
        self.up.setIcon(icon1)

        self.moves.addWidget(self.up)

        self.down = QPushButton(SettingsMonitoringForm)
        self.down.setObjectName(u"down")
        icon2 = QIcon(QIcon.fromTheme(u"caret-down"))
        self.down.setIcon(icon2)

        self.moves.addWidget(self.down)

        self.leave_out = QPushButton(SettingsMonitoringForm)
        self.leave_out.setObjectName(u"leave_out")

        self.moves.addWidget(self.leave_out)

        self.gap_moves = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.moves.addItem(self.gap_moves)


        self.rows.addLayout(self.moves)

        self.resets = QHBoxLayout()
        self.resets.setSpacing(8)
        self.resets.setObjectName(u"resets")
        self.resets.setContentsMargins(0, 0, 0, 0)
        self.reset = QPushButton(SettingsMonitoringForm)
        self.reset.setObjectName(u"reset")
        self.reset.setProperty(u"role", u"link")

        self.resets.addWidget(self.reset)

        self.gap_resets = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.resets.addItem(self.gap_resets)


        self.rows.addLayout(self.resets)

        self.panel_place = QWidget(SettingsMonitoringForm)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_rows = QVBoxLayout(self.panel_place)
        self.panel_rows.setSpacing(8)
        self.panel_rows.setObjectName(u"panel_rows")
        self.panel_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.panel_place)

        self.gap_end = QSpacerItem(20, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.gap_end)

        QWidget.setTabOrder(self.add, self.entries)
        QWidget.setTabOrder(self.entries, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.leave_out)
        QWidget.setTabOrder(self.leave_out, self.reset)

        self.retranslateUi(SettingsMonitoringForm)
    # setupUi

    def retranslateUi(self, SettingsMonitoringForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Monitoring form", None))
        self.add.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Add an &item", None))
        self.about.setText(QCoreApplication.translate("SettingsMonitoringForm", u"What the form asks after each statutory meeting. A form already begun keeps its own items and words. An item keeps its identity when it is reworded: results over time go on with it. For something else, leave it out and add one.", None))
        self.entries.setAccessibleName(QCoreApplication.translate("SettingsMonitoringForm", u"Items of the monitoring form", None))
        self.up.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Move &up", None))
        self.up.setToolTip(QCoreApplication.translate("SettingsMonitoringForm", u"Alt+Up", None))
        self.down.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Move &down", None))
        self.down.setToolTip(QCoreApplication.translate("SettingsMonitoringForm", u"Alt+Down", None))
        self.leave_out.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Leave &out", None))
        self.leave_out.setToolTip(QCoreApplication.translate("SettingsMonitoringForm", u"Del", None))
        self.reset.setText(QCoreApplication.translate("SettingsMonitoringForm", u"Take the shipped form again", None))
        self.reset.setToolTip(QCoreApplication.translate("SettingsMonitoringForm", u"Forget every change of the form", None))
        pass
    # retranslateUi
