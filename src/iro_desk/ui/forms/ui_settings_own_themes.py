# Compiled from ui/settings_own_themes.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_SettingsOwnThemesForm(object):
    def setupUi(self, SettingsOwnThemesForm: QWidget) -> None:
        if not SettingsOwnThemesForm.objectName():
            SettingsOwnThemesForm.setObjectName(u"SettingsOwnThemesForm")
        self.rows = QVBoxLayout(SettingsOwnThemesForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.none_yet = QLabel(SettingsOwnThemesForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.none_yet)

        self.themes = QWidget(SettingsOwnThemesForm)
        self.themes.setObjectName(u"themes")
        self.theme_rows = QVBoxLayout(self.themes)
        self.theme_rows.setSpacing(4)
        self.theme_rows.setObjectName(u"theme_rows")
        self.theme_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.themes)

        self.adding = QHBoxLayout()
        self.adding.setSpacing(8)
        self.adding.setObjectName(u"adding")
        self.adding.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(SettingsOwnThemesForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"link")

        self.adding.addWidget(self.add)

        self.gap_4 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adding.addItem(self.gap_4)


        self.rows.addLayout(self.adding)

        self.problem = QLabel(SettingsOwnThemesForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsOwnThemesForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsOwnThemesForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsOwnThemesForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.gap_6 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_6)


        self.rows.addLayout(self.foot)

        QWidget.setTabOrder(self.add, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(SettingsOwnThemesForm)
    # setupUi

    def retranslateUi(self, SettingsOwnThemesForm: QWidget) -> None:
        self.none_yet.setText(QCoreApplication.translate("SettingsOwnThemesForm", u"None yet.", None))
        self.add.setText(QCoreApplication.translate("SettingsOwnThemesForm", u"&Add a theme", None))
        self.done.setText(QCoreApplication.translate("SettingsOwnThemesForm", u"&Done", None))
        self.discard.setText(QCoreApplication.translate("SettingsOwnThemesForm", u"Discard &changes", None))
        pass
    # retranslateUi
