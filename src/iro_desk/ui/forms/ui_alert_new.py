# Compiled from ui/alert_new.ui by `make forms`. Never edited by hand.
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

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_AlertNewForm(object):
    def setupUi(self, AlertNewForm: QWidget) -> None:
        if not AlertNewForm.objectName():
            AlertNewForm.setObjectName(u"AlertNewForm")
        self.column = QVBoxLayout(AlertNewForm)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.way = QHBoxLayout()
        self.way.setSpacing(8)
        self.way.setObjectName(u"way")
        self.way.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(AlertNewForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"link")

        self.way.addWidget(self.back)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way.addItem(self.gap_3)


        self.column.addLayout(self.way)

        self.title = QLabel(AlertNewForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.column.addWidget(self.title)

        self.about = QLabel(AlertNewForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.column.addWidget(self.about)

        self.child_part = QWidget(AlertNewForm)
        self.child_part.setObjectName(u"child_part")
        self.child_rows = QVBoxLayout(self.child_part)
        self.child_rows.setSpacing(8)
        self.child_rows.setObjectName(u"child_rows")
        self.child_rows.setContentsMargins(0, 0, 0, 0)
        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.child_id_label = QLabel(self.child_part)
        self.child_id_label.setObjectName(u"child_id_label")
        self.child_id_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.child_id_label)

        self.child_id = ChoiceField(self.child_part)
        self.child_id.setObjectName(u"child_id")

        self.column_5.addWidget(self.child_id)


        self.child_rows.addLayout(self.column_5)


        self.column.addWidget(self.child_part)

        self.hidden_words = QLabel(AlertNewForm)
        self.hidden_words.setObjectName(u"hidden_words")
        self.hidden_words.setTextFormat(Qt.TextFormat.PlainText)
        self.hidden_words.setWordWrap(True)
        self.hidden_words.setProperty(u"role", u"quiet")

        self.column.addWidget(self.hidden_words)

        self.record_place = QWidget(AlertNewForm)
        self.record_place.setObjectName(u"record_place")
        self.record_rows = QVBoxLayout(self.record_place)
        self.record_rows.setSpacing(0)
        self.record_rows.setObjectName(u"record_rows")
        self.record_rows.setContentsMargins(0, 0, 0, 0)

        self.column.addWidget(self.record_place)

        self.gap_7 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.gap_7)

        self.child_id_label.setBuddy(self.child_id)
        QWidget.setTabOrder(self.back, self.child_id)

        self.retranslateUi(AlertNewForm)
    # setupUi

    def retranslateUi(self, AlertNewForm: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("AlertNewForm", u"All alerts", None))
        self.back.setToolTip(QCoreApplication.translate("AlertNewForm", u"Back to all alerts (Esc)", None))
        self.child_id_label.setText(QCoreApplication.translate("AlertNewForm", u"Which child", None))
        pass
    # retranslateUi
