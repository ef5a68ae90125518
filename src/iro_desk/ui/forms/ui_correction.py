# Compiled from ui/correction.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QFrame, QHBoxLayout,
    QLabel, QLineEdit, QPushButton, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.effect_view import EffectView
class Ui_CorrectionForm(object):
    def setupUi(self, CorrectionForm: QWidget) -> None:
        if not CorrectionForm.objectName():
            CorrectionForm.setObjectName(u"CorrectionForm")
        self.outer = QVBoxLayout(CorrectionForm)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(CorrectionForm)
        self.card.setObjectName(u"card")
        self.card.setProperty(u"role", u"card")
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(8)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(16, 10, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName(u"head")
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName(u"words")
        self.title = QLabel(self.card)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"section")

        self.words.addWidget(self.title)

        self.on_file = QLabel(self.card)
        self.on_file.setObjectName(u"on_file")
        self.on_file.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file.setWordWrap(True)
        self.on_file.setProperty(u"role", u"quiet")

        self.words.addWidget(self.on_file)


        self.head.addLayout(self.words)

        self.close = QToolButton(self.card)
        self.close.setObjectName(u"close")

        self.head.addWidget(self.close, 0, Qt.AlignTop)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(32)
        self.halves.setObjectName(u"halves")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(4)
        self.fields.setObjectName(u"fields")
        self.new_on_label = QLabel(self.card)
        self.new_on_label.setObjectName(u"new_on_label")
        self.new_on_label.setProperty(u"role", u"quiet")

        self.fields.addWidget(self.new_on_label)

        self.new_on = DateField(self.card)
        self.new_on.setObjectName(u"new_on")

        self.fields.addWidget(self.new_on)

        self.is_gone = QCheckBox(self.card)
        self.is_gone.setObjectName(u"is_gone")

        self.fields.addWidget(self.is_gone)

        self.reason_label = QLabel(self.card)
        self.reason_label.setObjectName(u"reason_label")
        self.reason_label.setProperty(u"role", u"quiet")

        self.fields.addWidget(self.reason_label)

        self.usual = ChoiceField(self.card)
        self.usual.setObjectName(u"usual")

        self.fields.addWidget(self.usual)

        self.reason = QLineEdit(self.card)
        self.reason.setObjectName(u"reason")

        self.fields.addWidget(self.reason)

        self.problem = QLabel(self.card)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.fields.addWidget(self.problem)

        self.under_fields = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.under_fields)


        self.halves.addLayout(self.fields)

        self.effects = QVBoxLayout()
        self.effects.setSpacing(6)
        self.effects.setObjectName(u"effects")
        self.effect_title = QLabel(self.card)
        self.effect_title.setObjectName(u"effect_title")
        self.effect_title.setProperty(u"role", u"quiet")

        self.effects.addWidget(self.effect_title)

        self.effect = EffectView(self.card)
        self.effect.setObjectName(u"effect")

        self.effects.addWidget(self.effect)

        self.under_effect = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.effects.addItem(self.under_effect)


        self.halves.addLayout(self.effects)

        self.halves.setStretch(0, 2)
        self.halves.setStretch(1, 3)

        self.column.addLayout(self.halves)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.save = QPushButton(self.card)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.save)

        self.cancel = QPushButton(self.card)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.note = QLabel(self.card)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.buttons.addWidget(self.note)

        self.buttons.setStretch(2, 1)

        self.column.addLayout(self.buttons)


        self.outer.addWidget(self.card)

        self.new_on_label.setBuddy(self.new_on)
        self.reason_label.setBuddy(self.usual)
        QWidget.setTabOrder(self.new_on, self.is_gone)
        QWidget.setTabOrder(self.is_gone, self.usual)
        QWidget.setTabOrder(self.usual, self.reason)
        QWidget.setTabOrder(self.reason, self.save)
        QWidget.setTabOrder(self.save, self.cancel)
        QWidget.setTabOrder(self.cancel, self.close)

        self.retranslateUi(CorrectionForm)
    # setupUi

    def retranslateUi(self, CorrectionForm: QWidget) -> None:
        self.close.setToolTip(QCoreApplication.translate("CorrectionForm", u"Close without correcting (Esc)", None))
        self.close.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Close without correcting", None))
        self.new_on_label.setText(QCoreApplication.translate("CorrectionForm", u"Right date", None))
        self.is_gone.setText(QCoreApplication.translate("CorrectionForm", u"There is no such date", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectionForm", u"Reason", None))
        self.reason.setAccessibleName(QCoreApplication.translate("CorrectionForm", u"Reason in your own words", None))
        self.reason.setPlaceholderText(QCoreApplication.translate("CorrectionForm", u"In your own words", None))
        self.effect_title.setText(QCoreApplication.translate("CorrectionForm", u"What it changes", None))
        self.save.setText(QCoreApplication.translate("CorrectionForm", u"Save correction", None))
        self.save.setToolTip(QCoreApplication.translate("CorrectionForm", u"Save the correction (Ctrl+Return)", None))
        self.cancel.setText(QCoreApplication.translate("CorrectionForm", u"Cancel", None))
        self.cancel.setToolTip(QCoreApplication.translate("CorrectionForm", u"Forget what is typed and close", None))
        pass
    # retranslateUi
