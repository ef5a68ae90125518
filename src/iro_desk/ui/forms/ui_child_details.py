# Compiled from ui/child_details.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QLineEdit,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
class Ui_ChildDetailsForm(object):
    def setupUi(self, ChildDetailsForm: QWidget) -> None:
        if not ChildDetailsForm.objectName():
            ChildDetailsForm.setObjectName(u"ChildDetailsForm")
        self.column = QVBoxLayout(ChildDetailsForm)
        self.column.setSpacing(4)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(ChildDetailsForm)
        self.name_label.setObjectName(u"name_label")

        self.column.addWidget(self.name_label)

        self.name = QLineEdit(ChildDetailsForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(200)

        self.column.addWidget(self.name)

        self.known_as_label = QLabel(ChildDetailsForm)
        self.known_as_label.setObjectName(u"known_as_label")

        self.column.addWidget(self.known_as_label)

        self.known_as = QLineEdit(ChildDetailsForm)
        self.known_as.setObjectName(u"known_as")
        self.known_as.setMaxLength(200)

        self.column.addWidget(self.known_as)

        self.social_worker_label = QLabel(ChildDetailsForm)
        self.social_worker_label.setObjectName(u"social_worker_label")

        self.column.addWidget(self.social_worker_label)

        self.social_worker = QLineEdit(ChildDetailsForm)
        self.social_worker.setObjectName(u"social_worker")
        self.social_worker.setMaxLength(200)

        self.column.addWidget(self.social_worker)

        self.team_label = QLabel(ChildDetailsForm)
        self.team_label.setObjectName(u"team_label")

        self.column.addWidget(self.team_label)

        self.team = ChoiceField(ChildDetailsForm)
        self.team.setObjectName(u"team")

        self.column.addWidget(self.team)

        self.iro_allocated_on_label = QLabel(ChildDetailsForm)
        self.iro_allocated_on_label.setObjectName(u"iro_allocated_on_label")

        self.column.addWidget(self.iro_allocated_on_label)

        self.iro_allocated_on = DateField(ChildDetailsForm)
        self.iro_allocated_on.setObjectName(u"iro_allocated_on")

        self.column.addWidget(self.iro_allocated_on)

        self.last_iro_contact_on_label = QLabel(ChildDetailsForm)
        self.last_iro_contact_on_label.setObjectName(u"last_iro_contact_on_label")
        self.last_iro_contact_on_label.setWordWrap(True)

        self.column.addWidget(self.last_iro_contact_on_label)

        self.last_iro_contact_on = DateField(ChildDetailsForm)
        self.last_iro_contact_on.setObjectName(u"last_iro_contact_on")

        self.column.addWidget(self.last_iro_contact_on)

        self.problem = QLabel(ChildDetailsForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.done = QPushButton(ChildDetailsForm)
        self.done.setObjectName(u"done")

        self.buttons.addWidget(self.done)

        self.discard = QPushButton(ChildDetailsForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.buttons.addWidget(self.discard)

        self.note = QLabel(ChildDetailsForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.buttons.addWidget(self.note)

        self.after_buttons = QSpacerItem(10, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.after_buttons)


        self.column.addLayout(self.buttons)

        self.under_fields = QSpacerItem(10, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.under_fields)

        self.name_label.setBuddy(self.name)
        self.known_as_label.setBuddy(self.known_as)
        self.social_worker_label.setBuddy(self.social_worker)
        self.team_label.setBuddy(self.team)
        self.iro_allocated_on_label.setBuddy(self.iro_allocated_on)
        self.last_iro_contact_on_label.setBuddy(self.last_iro_contact_on)
        QWidget.setTabOrder(self.name, self.known_as)
        QWidget.setTabOrder(self.known_as, self.social_worker)
        QWidget.setTabOrder(self.social_worker, self.team)
        QWidget.setTabOrder(self.team, self.iro_allocated_on)
        QWidget.setTabOrder(self.iro_allocated_on, self.last_iro_contact_on)
        QWidget.setTabOrder(self.last_iro_contact_on, self.done)
        QWidget.setTabOrder(self.done, self.discard)

        self.retranslateUi(ChildDetailsForm)
    # setupUi

    def retranslateUi(self, ChildDetailsForm: QWidget) -> None:
        self.name_label.setText(QCoreApplication.translate("ChildDetailsForm", u"&Name", None))
        self.known_as_label.setText(QCoreApplication.translate("ChildDetailsForm", u"Likes to be &called", None))
        self.social_worker_label.setText(QCoreApplication.translate("ChildDetailsForm", u"Social &worker", None))
        self.team_label.setText(QCoreApplication.translate("ChildDetailsForm", u"&Team", None))
        self.team.setAccessibleName(QCoreApplication.translate("ChildDetailsForm", u"Team", None))
        self.iro_allocated_on_label.setText(QCoreApplication.translate("ChildDetailsForm", u"&Allocated to me on", None))
        self.iro_allocated_on.setAccessibleName(QCoreApplication.translate("ChildDetailsForm", u"Allocated to me on", None))
        self.last_iro_contact_on_label.setText(QCoreApplication.translate("ChildDetailsForm", u"Last &seen by me, beside the visits recorded in a review", None))
        self.last_iro_contact_on.setAccessibleName(QCoreApplication.translate("ChildDetailsForm", u"Last seen by me", None))
        self.done.setText(QCoreApplication.translate("ChildDetailsForm", u"Done", None))
        self.discard.setText(QCoreApplication.translate("ChildDetailsForm", u"Discard changes", None))
        pass
    # retranslateUi
