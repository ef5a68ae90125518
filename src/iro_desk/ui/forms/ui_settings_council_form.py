# Compiled from ui/settings_council_form.ui by `make forms`. Never edited by hand.
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

class Ui_SettingsCouncilForm(object):
    def setupUi(self, SettingsCouncilForm: QWidget) -> None:
        if not SettingsCouncilForm.objectName():
            SettingsCouncilForm.setObjectName(u"SettingsCouncilForm")
        self.rows_all = QVBoxLayout(SettingsCouncilForm)
        self.rows_all.setSpacing(10)
        self.rows_all.setObjectName(u"rows_all")
        self.rows_all.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsCouncilForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows_all.addWidget(self.heading)

        self.about = QLabel(SettingsCouncilForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setProperty(u"role", u"quiet")
        self.about.setWordWrap(True)

        self.rows_all.addWidget(self.about)

        self.parts = QWidget(SettingsCouncilForm)
        self.parts.setObjectName(u"parts")
        self.parts_rows = QVBoxLayout(self.parts)
        self.parts_rows.setSpacing(6)
        self.parts_rows.setObjectName(u"parts_rows")
        self.parts_rows.setContentsMargins(0, 0, 0, 0)

        self.rows_all.addWidget(self.parts)

        self.problem = QLabel(SettingsCouncilForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setProperty(u"role", u"problem")
        self.problem.setWordWrap(True)

        self.rows_all.addWidget(self.problem)

        self.note = QLabel(SettingsCouncilForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setProperty(u"role", u"quiet")
        self.note.setWordWrap(True)

        self.rows_all.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsCouncilForm)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsCouncilForm)
        self.discard.setObjectName(u"discard")

        self.foot.addWidget(self.discard)

        self.defaults = QPushButton(SettingsCouncilForm)
        self.defaults.setObjectName(u"defaults")

        self.foot.addWidget(self.defaults)

        self.foot_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_gap)

        self.foot.setStretch(3, 1)

        self.rows_all.addLayout(self.foot)

        self.end = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows_all.addItem(self.end)

        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.defaults)

        self.retranslateUi(SettingsCouncilForm)
    # setupUi

    def retranslateUi(self, SettingsCouncilForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsCouncilForm", u"The council\u2019s form", None))
        self.about.setText(QCoreApplication.translate("SettingsCouncilForm", u"The texts to copy into the council\u2019s system stand in this order, under these headings. Give each part the heading of the council\u2019s own form.", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsCouncilForm", u"&Done", None))
        self.discard.setText(QCoreApplication.translate("SettingsCouncilForm", u"Discard c&hanges", None))
        self.defaults.setText(QCoreApplication.translate("SettingsCouncilForm", u"&Put the first order back", None))
        pass
    # retranslateUi
