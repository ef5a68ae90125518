# Compiled from ui/child_events.ui by `make forms`. Never edited by hand.
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
    QVBoxLayout, QWidget)

from iro_desk.ui.widgets.grid import Grid
class Ui_ChildEventsForm(object):
    def setupUi(self, ChildEventsForm: QWidget) -> None:
        if not ChildEventsForm.objectName():
            ChildEventsForm.setObjectName(u"ChildEventsForm")
        self.column = QVBoxLayout(ChildEventsForm)
        self.column.setSpacing(12)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 12, 8, 8)
        self.standing = QWidget(ChildEventsForm)
        self.standing.setObjectName(u"standing")

        self.column.addWidget(self.standing)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.duties_column = QVBoxLayout()
        self.duties_column.setSpacing(6)
        self.duties_column.setObjectName(u"duties_column")
        self.duties_title = QLabel(ChildEventsForm)
        self.duties_title.setObjectName(u"duties_title")
        self.duties_title.setTextFormat(Qt.TextFormat.PlainText)
        self.duties_title.setProperty(u"role", u"section")

        self.duties_column.addWidget(self.duties_title)

        self.duties_words = QLabel(ChildEventsForm)
        self.duties_words.setObjectName(u"duties_words")
        self.duties_words.setTextFormat(Qt.TextFormat.PlainText)
        self.duties_words.setWordWrap(True)
        self.duties_words.setProperty(u"role", u"quiet")

        self.duties_column.addWidget(self.duties_words)

        self.duties_list = Grid(ChildEventsForm)
        self.duties_list.setObjectName(u"duties_list")

        self.duties_column.addWidget(self.duties_list)

        self.under_duties = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.duties_column.addItem(self.under_duties)


        self.halves.addLayout(self.duties_column)

        self.record_column = QVBoxLayout()
        self.record_column.setSpacing(8)
        self.record_column.setObjectName(u"record_column")
        self.ways = QWidget(ChildEventsForm)
        self.ways.setObjectName(u"ways")
        self.log_event = QPushButton(self.ways)
        self.log_event.setObjectName(u"log_event")
        self.open_care_plan = QPushButton(self.ways)
        self.open_care_plan.setObjectName(u"open_care_plan")

        self.record_column.addWidget(self.ways)

        self.editor = QFrame(ChildEventsForm)
        self.editor.setObjectName(u"editor")
        self.editor.setProperty(u"role", u"card")

        self.record_column.addWidget(self.editor)

        self.events_title = QLabel(ChildEventsForm)
        self.events_title.setObjectName(u"events_title")
        self.events_title.setTextFormat(Qt.TextFormat.PlainText)
        self.events_title.setProperty(u"role", u"section")

        self.record_column.addWidget(self.events_title)

        self.none_yet = QLabel(ChildEventsForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.record_column.addWidget(self.none_yet)

        self.events_list = Grid(ChildEventsForm)
        self.events_list.setObjectName(u"events_list")

        self.record_column.addWidget(self.events_list)

        self.entry_words = QLabel(ChildEventsForm)
        self.entry_words.setObjectName(u"entry_words")
        self.entry_words.setTextFormat(Qt.TextFormat.PlainText)
        self.entry_words.setWordWrap(True)
        self.entry_words.setProperty(u"role", u"quiet")

        self.record_column.addWidget(self.entry_words)

        self.entry_buttons = QHBoxLayout()
        self.entry_buttons.setSpacing(8)
        self.entry_buttons.setObjectName(u"entry_buttons")
        self.change_event = QPushButton(ChildEventsForm)
        self.change_event.setObjectName(u"change_event")

        self.entry_buttons.addWidget(self.change_event)

        self.remove_event = QPushButton(ChildEventsForm)
        self.remove_event.setObjectName(u"remove_event")
        self.remove_event.setProperty(u"role", u"link")

        self.entry_buttons.addWidget(self.remove_event)

        self.after_entry_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.entry_buttons.addItem(self.after_entry_buttons)


        self.record_column.addLayout(self.entry_buttons)

        self.under_events = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.record_column.addItem(self.under_events)


        self.halves.addLayout(self.record_column)

        self.halves.setStretch(0, 12)
        self.halves.setStretch(1, 5)

        self.column.addLayout(self.halves)

        self.under_all = QSpacerItem(10, 4, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.under_all)

        QWidget.setTabOrder(self.duties_list, self.log_event)
        QWidget.setTabOrder(self.log_event, self.open_care_plan)
        QWidget.setTabOrder(self.open_care_plan, self.events_list)
        QWidget.setTabOrder(self.events_list, self.change_event)
        QWidget.setTabOrder(self.change_event, self.remove_event)

        self.retranslateUi(ChildEventsForm)
    # setupUi

    def retranslateUi(self, ChildEventsForm: QWidget) -> None:
        self.standing.setAccessibleName(QCoreApplication.translate("ChildEventsForm", u"How the plan stands", None))
        self.duties_title.setText(QCoreApplication.translate("ChildEventsForm", u"Duties", None))
        self.duties_list.setAccessibleName(QCoreApplication.translate("ChildEventsForm", u"Duties", None))
        self.duties_list.setAccessibleDescription(QCoreApplication.translate("ChildEventsForm", u"Enter records it or opens where it is done, Space says why it is due", None))
        self.ways.setAccessibleName(QCoreApplication.translate("ChildEventsForm", u"Record", None))
        self.log_event.setText(QCoreApplication.translate("ChildEventsForm", u"&Log an event", None))
        self.log_event.setToolTip(QCoreApplication.translate("ChildEventsForm", u"Ctrl+Shift+E", None))
        self.open_care_plan.setText(QCoreApplication.translate("ChildEventsForm", u"&Care plan", None))
        self.events_title.setText(QCoreApplication.translate("ChildEventsForm", u"Recorded", None))
        self.none_yet.setText(QCoreApplication.translate("ChildEventsForm", u"Nothing is recorded yet.", None))
        self.events_list.setAccessibleName(QCoreApplication.translate("ChildEventsForm", u"Recorded", None))
        self.events_list.setAccessibleDescription(QCoreApplication.translate("ChildEventsForm", u"Enter changes the entry, Delete removes it", None))
        self.change_event.setText(QCoreApplication.translate("ChildEventsForm", u"C&hange", None))
        self.remove_event.setText(QCoreApplication.translate("ChildEventsForm", u"Re&move", None))
        self.remove_event.setToolTip(QCoreApplication.translate("ChildEventsForm", u"Delete", None))
        pass
    # retranslateUi
