# Compiled from ui/settings_wording_choice.ui by `make forms`. Never edited by hand.
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
class Ui_SettingsWordingChoiceForm(object):
    def setupUi(self, SettingsWordingChoiceForm: QWidget) -> None:
        if not SettingsWordingChoiceForm.objectName():
            SettingsWordingChoiceForm.setObjectName(u"SettingsWordingChoiceForm")
        self.rows = QVBoxLayout(SettingsWordingChoiceForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsWordingChoiceForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsWordingChoiceForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.choose = QHBoxLayout()
        self.choose.setSpacing(8)
        self.choose.setObjectName(u"choose")
        self.choose.setContentsMargins(0, 0, 0, 0)
        self.paper_field = QVBoxLayout()
        self.paper_field.setSpacing(4)
        self.paper_field.setObjectName(u"paper_field")
        self.paper_field.setContentsMargins(0, 0, 0, 0)
        self.paper_label = QLabel(SettingsWordingChoiceForm)
        self.paper_label.setObjectName(u"paper_label")
        self.paper_label.setTextFormat(Qt.TextFormat.PlainText)
        self.paper_label.setProperty(u"role", u"strong")

        self.paper_field.addWidget(self.paper_label)

        self.paper = ChoiceField(SettingsWordingChoiceForm)
        self.paper.setObjectName(u"paper")

        self.paper_field.addWidget(self.paper)


        self.choose.addLayout(self.paper_field)

        self.part_of_field = QVBoxLayout()
        self.part_of_field.setSpacing(4)
        self.part_of_field.setObjectName(u"part_of_field")
        self.part_of_field.setContentsMargins(0, 0, 0, 0)
        self.part_of_label = QLabel(SettingsWordingChoiceForm)
        self.part_of_label.setObjectName(u"part_of_label")
        self.part_of_label.setTextFormat(Qt.TextFormat.PlainText)
        self.part_of_label.setProperty(u"role", u"strong")

        self.part_of_field.addWidget(self.part_of_label)

        self.part_of = ChoiceField(SettingsWordingChoiceForm)
        self.part_of.setObjectName(u"part_of")

        self.part_of_field.addWidget(self.part_of)


        self.choose.addLayout(self.part_of_field)

        self.choose_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose.addItem(self.choose_gap)


        self.rows.addLayout(self.choose)

        self.fields = QHBoxLayout()
        self.fields.setSpacing(8)
        self.fields.setObjectName(u"fields")
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.field_name_field = QVBoxLayout()
        self.field_name_field.setSpacing(4)
        self.field_name_field.setObjectName(u"field_name_field")
        self.field_name_field.setContentsMargins(0, 0, 0, 0)
        self.field_name_label = QLabel(SettingsWordingChoiceForm)
        self.field_name_label.setObjectName(u"field_name_label")
        self.field_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.field_name_label.setProperty(u"role", u"strong")

        self.field_name_field.addWidget(self.field_name_label)

        self.field_name = ChoiceField(SettingsWordingChoiceForm)
        self.field_name.setObjectName(u"field_name")

        self.field_name_field.addWidget(self.field_name)


        self.fields.addLayout(self.field_name_field)

        self.fields_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fields.addItem(self.fields_gap)


        self.rows.addLayout(self.fields)

        self.putting = QHBoxLayout()
        self.putting.setSpacing(8)
        self.putting.setObjectName(u"putting")
        self.putting.setContentsMargins(0, 0, 0, 0)
        self.insert = QPushButton(SettingsWordingChoiceForm)
        self.insert.setObjectName(u"insert")

        self.putting.addWidget(self.insert)

        self.putting_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.putting.addItem(self.putting_gap)


        self.rows.addLayout(self.putting)

        self.paper_label.setBuddy(self.paper)
        self.part_of_label.setBuddy(self.part_of)
        self.field_name_label.setBuddy(self.field_name)
        QWidget.setTabOrder(self.paper, self.part_of)
        QWidget.setTabOrder(self.part_of, self.field_name)
        QWidget.setTabOrder(self.field_name, self.insert)

        self.retranslateUi(SettingsWordingChoiceForm)
    # setupUi

    def retranslateUi(self, SettingsWordingChoiceForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"Wording", None))
        self.about.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"The words your papers are filled from. A field in braces is filled in. An empty line parts paragraphs, ## begins a heading, - a bullet. A sentence with a field that has no value is left out.", None))
        self.paper_label.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"Pa&per", None))
        self.part_of_label.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"Part &of it", None))
        self.field_name_label.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"&Field to put in", None))
        self.insert.setText(QCoreApplication.translate("SettingsWordingChoiceForm", u"Put it &in at the cursor", None))
        pass
    # retranslateUi
