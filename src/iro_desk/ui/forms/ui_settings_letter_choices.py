# Compiled from ui/settings_letter_choices.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QSpinBox, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsLetterChoicesForm(object):
    def setupUi(self, SettingsLetterChoicesForm: QWidget) -> None:
        if not SettingsLetterChoicesForm.objectName():
            SettingsLetterChoicesForm.setObjectName(u"SettingsLetterChoicesForm")
        self.rows = QVBoxLayout(SettingsLetterChoicesForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsLetterChoicesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.choose = QHBoxLayout()
        self.choose.setSpacing(8)
        self.choose.setObjectName(u"choose")
        self.choose.setContentsMargins(0, 0, 0, 0)
        self.child_term_field = QVBoxLayout()
        self.child_term_field.setSpacing(4)
        self.child_term_field.setObjectName(u"child_term_field")
        self.child_term_field.setContentsMargins(0, 0, 0, 0)
        self.child_term_label = QLabel(SettingsLetterChoicesForm)
        self.child_term_label.setObjectName(u"child_term_label")
        self.child_term_label.setTextFormat(Qt.TextFormat.PlainText)
        self.child_term_label.setProperty(u"role", u"strong")

        self.child_term_field.addWidget(self.child_term_label)

        self.child_term = ChoiceField(SettingsLetterChoicesForm)
        self.child_term.setObjectName(u"child_term")

        self.child_term_field.addWidget(self.child_term)


        self.choose.addLayout(self.child_term_field)

        self.reading_age_field = QVBoxLayout()
        self.reading_age_field.setSpacing(4)
        self.reading_age_field.setObjectName(u"reading_age_field")
        self.reading_age_field.setContentsMargins(0, 0, 0, 0)
        self.reading_age_label = QLabel(SettingsLetterChoicesForm)
        self.reading_age_label.setObjectName(u"reading_age_label")
        self.reading_age_label.setTextFormat(Qt.TextFormat.PlainText)
        self.reading_age_label.setProperty(u"role", u"strong")

        self.reading_age_field.addWidget(self.reading_age_label)

        self.reading_age = QSpinBox(SettingsLetterChoicesForm)
        self.reading_age.setObjectName(u"reading_age")
        self.reading_age.setMinimum(5)
        self.reading_age.setMaximum(16)

        self.reading_age_field.addWidget(self.reading_age)


        self.choose.addLayout(self.reading_age_field)

        self.choose_gap = QSpacerItem(4, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.choose.addItem(self.choose_gap)


        self.rows.addLayout(self.choose)

        self.child_term_label.setBuddy(self.child_term)
        self.reading_age_label.setBuddy(self.reading_age)
        QWidget.setTabOrder(self.child_term, self.reading_age)

        self.retranslateUi(SettingsLetterChoicesForm)
    # setupUi

    def retranslateUi(self, SettingsLetterChoicesForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsLetterChoicesForm", u"Words for a child, and reading age", None))
        self.child_term_label.setText(QCoreApplication.translate("SettingsLetterChoicesForm", u"&Call a child", None))
        self.reading_age_label.setText(QCoreApplication.translate("SettingsLetterChoicesForm", u"Letters to a child read at a&ge", None))
        pass
    # retranslateUi
