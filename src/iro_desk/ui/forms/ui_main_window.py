# Compiled from ui/main_window.ui by `make forms`. Never edited by hand.
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
    QLineEdit, QMainWindow, QSizePolicy, QSpacerItem,
    QStackedWidget, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.notice_bar import NoticeBar
from iro_desk.ui.widgets.status_line import StatusLine
class Ui_MainWindowForm(object):
    def setupUi(self, MainWindowForm: QMainWindow) -> None:
        if not MainWindowForm.objectName():
            MainWindowForm.setObjectName(u"MainWindowForm")
        MainWindowForm.resize(1366, 740)
        self.centre = QWidget(MainWindowForm)
        self.centre.setObjectName(u"centre")
        self.centre_layout = QVBoxLayout(self.centre)
        self.centre_layout.setSpacing(0)
        self.centre_layout.setObjectName(u"centre_layout")
        self.centre_layout.setContentsMargins(0, 0, 0, 0)
        self.body = QHBoxLayout()
        self.body.setSpacing(0)
        self.body.setObjectName(u"body")
        self.navigation = QFrame(self.centre)
        self.navigation.setObjectName(u"navigation")
        self.navigation.setProperty(u"role", u"navigation")
        self.navigation_layout = QVBoxLayout(self.navigation)
        self.navigation_layout.setSpacing(2)
        self.navigation_layout.setObjectName(u"navigation_layout")
        self.navigation_layout.setContentsMargins(10, 14, 10, 12)
        self.app_name = QLabel(self.navigation)
        self.app_name.setObjectName(u"app_name")
        self.app_name.setIndent(10)
        self.app_name.setProperty(u"role", u"section")

        self.navigation_layout.addWidget(self.app_name)

        self.under_name = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.navigation_layout.addItem(self.under_name)

        self.first_pages = QVBoxLayout()
        self.first_pages.setSpacing(2)
        self.first_pages.setObjectName(u"first_pages")

        self.navigation_layout.addLayout(self.first_pages)

        self.between = QSpacerItem(20, 40, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.navigation_layout.addItem(self.between)

        self.last_pages = QVBoxLayout()
        self.last_pages.setSpacing(2)
        self.last_pages.setObjectName(u"last_pages")

        self.navigation_layout.addLayout(self.last_pages)


        self.body.addWidget(self.navigation)

        self.main = QWidget(self.centre)
        self.main.setObjectName(u"main")
        self.main_layout = QVBoxLayout(self.main)
        self.main_layout.setSpacing(12)
        self.main_layout.setObjectName(u"main_layout")
        self.main_layout.setContentsMargins(24, 14, 24, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(10)
        self.top.setObjectName(u"top")
        self.search = QLineEdit(self.main)
        self.search.setObjectName(u"search")
        self.search.setMaxLength(100)

        self.top.addWidget(self.search)

        self.search_key = QLabel(self.main)
        self.search_key.setObjectName(u"search_key")
        self.search_key.setProperty(u"role", u"quiet")

        self.top.addWidget(self.search_key)

        self.after_search = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.after_search)


        self.main_layout.addLayout(self.top)

        self.notice = NoticeBar(self.main)
        self.notice.setObjectName(u"notice")

        self.main_layout.addWidget(self.notice)

        self.pages = QStackedWidget(self.main)
        self.pages.setObjectName(u"pages")

        self.main_layout.addWidget(self.pages)


        self.body.addWidget(self.main)


        self.centre_layout.addLayout(self.body)

        self.status = StatusLine(self.centre)
        self.status.setObjectName(u"status")

        self.centre_layout.addWidget(self.status)

        MainWindowForm.setCentralWidget(self.centre)

        self.retranslateUi(MainWindowForm)
    # setupUi

    def retranslateUi(self, MainWindowForm: QMainWindow) -> None:
        MainWindowForm.setWindowTitle(QCoreApplication.translate("MainWindowForm", u"IRO Desk", None))
        self.navigation.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"Pages", None))
        self.app_name.setText(QCoreApplication.translate("MainWindowForm", u"IRO Desk", None))
        self.search.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"Search children", None))
        self.search.setAccessibleDescription(QCoreApplication.translate("MainWindowForm", u"Type a name or a reference; Down moves to what is found", None))
        self.search.setPlaceholderText(QCoreApplication.translate("MainWindowForm", u"Search children and commands", None))
        self.search_key.setText(QCoreApplication.translate("MainWindowForm", u"Ctrl+K", None))
        self.notice.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"Notice", None))
        self.status.setAccessibleName(QCoreApplication.translate("MainWindowForm", u"Status", None))
    # retranslateUi
