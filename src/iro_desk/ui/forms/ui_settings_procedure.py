# Compiled from ui/settings_procedure.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsProcedureForm(object):
    def setupUi(self, SettingsProcedureForm: QWidget) -> None:
        if not SettingsProcedureForm.objectName():
            SettingsProcedureForm.setObjectName(u"SettingsProcedureForm")
        self.rows = QVBoxLayout(SettingsProcedureForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsProcedureForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsProcedureForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.entries = QTableView(SettingsProcedureForm)
        self.entries.setObjectName(u"entries")

        self.rows.addWidget(self.entries)

        self.adding = QHBoxLayout()
        self.adding.setSpacing(8)
        self.adding.setObjectName(u"adding")
        self.adding.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(SettingsProcedureForm)
        self.add.setObjectName(u"add")

        self.adding.addWidget(self.add)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adding.addItem(self.gap_3)


        self.rows.addLayout(self.adding)

        self.panel_place = QWidget(SettingsProcedureForm)
        self.panel_place.setObjectName(u"panel_place")
        self.panel_rows = QVBoxLayout(self.panel_place)
        self.panel_rows.setSpacing(0)
        self.panel_rows.setObjectName(u"panel_rows")
        self.panel_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.panel_place)

        self.gap_5 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.gap_5)

        QWidget.setTabOrder(self.entries, self.add)

        self.retranslateUi(SettingsProcedureForm)
    # setupUi

    def retranslateUi(self, SettingsProcedureForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsProcedureForm", u"Dispute procedure", None))
        self.about.setText(QCoreApplication.translate("SettingsProcedureForm", u"New alerts follow one procedure; alerts that are begun keep theirs. The formal stages take at most 20 working days together (IRO Handbook 6.2), and any of them may be bypassed.", None))
        self.entries.setAccessibleName(QCoreApplication.translate("SettingsProcedureForm", u"Dispute procedures", None))
        self.add.setText(QCoreApplication.translate("SettingsProcedureForm", u"&Add a procedure of our own", None))
        pass
    # retranslateUi
