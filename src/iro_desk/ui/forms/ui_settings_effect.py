# Compiled from ui/settings_effect.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QTableView, QVBoxLayout, QWidget)
class Ui_SettingsEffectForm(object):
    def setupUi(self, SettingsEffectForm: QWidget) -> None:
        if not SettingsEffectForm.objectName():
            SettingsEffectForm.setObjectName(u"SettingsEffectForm")
        SettingsEffectForm.resize(820, 300)
        self.outer = QVBoxLayout(SettingsEffectForm)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(SettingsEffectForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.rows = QVBoxLayout(self.card)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(14, 12, 14, 12)
        self.heading = QLabel(self.card)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.rows.addWidget(self.heading)

        self.summary = QLabel(self.card)
        self.summary.setObjectName(u"summary")
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self.summary.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.summary)

        self.rows_table = QTableView(self.card)
        self.rows_table.setObjectName(u"rows_table")

        self.rows.addWidget(self.rows_table)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.accept = QPushButton(self.card)
        self.accept.setObjectName(u"accept")
        self.accept.setProperty(u"role", u"primary")

        self.foot.addWidget(self.accept)

        self.decline = QPushButton(self.card)
        self.decline.setObjectName(u"decline")
        self.decline.setProperty(u"role", u"link")

        self.foot.addWidget(self.decline)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)


        self.rows.addLayout(self.foot)


        self.outer.addWidget(self.card)

        QWidget.setTabOrder(self.rows_table, self.accept)
        QWidget.setTabOrder(self.accept, self.decline)

        self.retranslateUi(SettingsEffectForm)
    # setupUi

    def retranslateUi(self, SettingsEffectForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsEffectForm", u"What would move", None))
        self.summary.setText("")
        self.rows_table.setAccessibleName(QCoreApplication.translate("SettingsEffectForm", u"What would change", None))
        self.accept.setText(QCoreApplication.translate("SettingsEffectForm", u"&Save", None))
        self.decline.setText(QCoreApplication.translate("SettingsEffectForm", u"&Keep as it is", None))
        pass
    # retranslateUi
