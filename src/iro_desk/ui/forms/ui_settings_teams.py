# Compiled from ui/settings_teams.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)
class Ui_SettingsTeamsForm(object):
    def setupUi(self, SettingsTeamsForm: QWidget) -> None:
        if not SettingsTeamsForm.objectName():
            SettingsTeamsForm.setObjectName(u"SettingsTeamsForm")
        SettingsTeamsForm.resize(820, 640)
        self.rows = QVBoxLayout(SettingsTeamsForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsTeamsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsTeamsForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.teams_head = QHBoxLayout()
        self.teams_head.setSpacing(8)
        self.teams_head.setObjectName(u"teams_head")
        self.teams_head.setContentsMargins(0, 0, 0, 0)
        self.teams_title = QLabel(SettingsTeamsForm)
        self.teams_title.setObjectName(u"teams_title")
        self.teams_title.setTextFormat(Qt.TextFormat.PlainText)
        self.teams_title.setProperty(u"role", u"strong")

        self.teams_head.addWidget(self.teams_title)

        self.teams_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.teams_head.addItem(self.teams_gap)

        self.add_team = QPushButton(SettingsTeamsForm)
        self.add_team.setObjectName(u"add_team")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add_team.setIcon(icon)

        self.teams_head.addWidget(self.add_team)


        self.rows.addLayout(self.teams_head)

        self.teams = QTableView(SettingsTeamsForm)
        self.teams.setObjectName(u"teams")

        self.rows.addWidget(self.teams)

        self.team_place = QWidget(SettingsTeamsForm)
        self.team_place.setObjectName(u"team_place")
        self.team_rows = QVBoxLayout(self.team_place)
        self.team_rows.setSpacing(8)
        self.team_rows.setObjectName(u"team_rows")
        self.team_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.team_place)

        self.before_managers = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_managers)

        self.managers_head = QHBoxLayout()
        self.managers_head.setSpacing(8)
        self.managers_head.setObjectName(u"managers_head")
        self.managers_head.setContentsMargins(0, 0, 0, 0)
        self.managers_title = QLabel(SettingsTeamsForm)
        self.managers_title.setObjectName(u"managers_title")
        self.managers_title.setTextFormat(Qt.TextFormat.PlainText)
        self.managers_title.setProperty(u"role", u"strong")

        self.managers_head.addWidget(self.managers_title)

        self.managers_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.managers_head.addItem(self.managers_gap)

        self.with_past = QCheckBox(SettingsTeamsForm)
        self.with_past.setObjectName(u"with_past")

        self.managers_head.addWidget(self.with_past)

        self.add_manager = QPushButton(SettingsTeamsForm)
        self.add_manager.setObjectName(u"add_manager")
        self.add_manager.setIcon(icon)

        self.managers_head.addWidget(self.add_manager)


        self.rows.addLayout(self.managers_head)

        self.managers = QTableView(SettingsTeamsForm)
        self.managers.setObjectName(u"managers")

        self.rows.addWidget(self.managers)

        self.manager_place = QWidget(SettingsTeamsForm)
        self.manager_place.setObjectName(u"manager_place")
        self.manager_rows = QVBoxLayout(self.manager_place)
        self.manager_rows.setSpacing(8)
        self.manager_rows.setObjectName(u"manager_rows")
        self.manager_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.manager_place)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        QWidget.setTabOrder(self.add_team, self.teams)
        QWidget.setTabOrder(self.teams, self.with_past)
        QWidget.setTabOrder(self.with_past, self.add_manager)
        QWidget.setTabOrder(self.add_manager, self.managers)

        self.retranslateUi(SettingsTeamsForm)
    # setupUi

    def retranslateUi(self, SettingsTeamsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsTeamsForm", u"Teams and their managers", None))
        self.about.setText(QCoreApplication.translate("SettingsTeamsForm", u"A paper goes to whoever is team manager of the child's team on the day it is issued. Enter the team's name as your caseload files write it.", None))
        self.teams_title.setText(QCoreApplication.translate("SettingsTeamsForm", u"Teams", None))
        self.add_team.setText(QCoreApplication.translate("SettingsTeamsForm", u"Add a &team", None))
        self.teams.setAccessibleName(QCoreApplication.translate("SettingsTeamsForm", u"Teams", None))
        self.managers_title.setText(QCoreApplication.translate("SettingsTeamsForm", u"Managers", None))
        self.with_past.setText(QCoreApplication.translate("SettingsTeamsForm", u"Show &past", None))
        self.add_manager.setText(QCoreApplication.translate("SettingsTeamsForm", u"Add a &manager", None))
        self.managers.setAccessibleName(QCoreApplication.translate("SettingsTeamsForm", u"Managers", None))
        pass
    # retranslateUi
