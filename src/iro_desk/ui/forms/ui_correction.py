# Compiled from ui/correction.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QMetaObject,
    QObject,
    QPoint,
    QRect,
    QSize,
    QTime,
    QUrl,
    Qt,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QConicalGradient,
    QCursor,
    QFont,
    QFontDatabase,
    QGradient,
    QIcon,
    QImage,
    QKeySequence,
    QLinearGradient,
    QPainter,
    QPalette,
    QPixmap,
    QRadialGradient,
    QTransform,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.effect_view import EffectView


class Ui_CorrectionForm(object):
    def setupUi(self, CorrectionForm: QWidget) -> None:
        if not CorrectionForm.objectName():
            CorrectionForm.setObjectName("CorrectionForm")
        self.outer = QVBoxLayout(CorrectionForm)
        self.outer.setObjectName("outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.card = QFrame(CorrectionForm)
        self.card.setObjectName("card")
        self.card.setProperty("role", "card")
        self.column = QVBoxLayout(self.card)
        self.column.setSpacing(8)
        self.column.setObjectName("column")
        self.column.setContentsMargins(16, 10, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.setObjectName("head")
        self.words = QVBoxLayout()
        self.words.setSpacing(2)
        self.words.setObjectName("words")
        self.title = QLabel(self.card)
        self.title.setObjectName("title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty("role", "section")

        self.words.addWidget(self.title)

        self.on_file = QLabel(self.card)
        self.on_file.setObjectName("on_file")
        self.on_file.setTextFormat(Qt.TextFormat.PlainText)
        self.on_file.setWordWrap(True)
        self.on_file.setProperty("role", "quiet")

        self.words.addWidget(self.on_file)

        self.head.addLayout(self.words)

        self.close = QToolButton(self.card)
        self.close.setObjectName("close")

        self.head.addWidget(self.close, 0, Qt.AlignTop)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(32)
        self.halves.setObjectName("halves")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(4)
        self.fields.setObjectName("fields")
        self.new_on_label = QLabel(self.card)
        self.new_on_label.setObjectName("new_on_label")
        self.new_on_label.setProperty("role", "quiet")

        self.fields.addWidget(self.new_on_label)

        self.new_on = DateField(self.card)
        self.new_on.setObjectName("new_on")

        self.fields.addWidget(self.new_on)

        self.is_gone = QCheckBox(self.card)
        self.is_gone.setObjectName("is_gone")

        self.fields.addWidget(self.is_gone)

        self.reason_label = QLabel(self.card)
        self.reason_label.setObjectName("reason_label")
        self.reason_label.setProperty("role", "quiet")

        self.fields.addWidget(self.reason_label)

        self.usual = ChoiceField(self.card)
        self.usual.setObjectName("usual")

        self.fields.addWidget(self.usual)

        self.reason = QLineEdit(self.card)
        self.reason.setObjectName("reason")

        self.fields.addWidget(self.reason)

        self.problem = QLabel(self.card)
        self.problem.setObjectName("problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")

        self.fields.addWidget(self.problem)

        self.under_fields = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fields.addItem(self.under_fields)

        self.halves.addLayout(self.fields)

        self.effects = QVBoxLayout()
        self.effects.setSpacing(6)
        self.effects.setObjectName("effects")
        self.effect_title = QLabel(self.card)
        self.effect_title.setObjectName("effect_title")
        self.effect_title.setProperty("role", "quiet")

        self.effects.addWidget(self.effect_title)

        self.effect = EffectView(self.card)
        self.effect.setObjectName("effect")

        self.effects.addWidget(self.effect)

        self.under_effect = QSpacerItem(10, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.effects.addItem(self.under_effect)

        self.halves.addLayout(self.effects)

        self.halves.setStretch(0, 2)
        self.halves.setStretch(1, 3)

        self.column.addLayout(self.halves)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName("buttons")
        self.save = QPushButton(self.card)
        self.save.setObjectName("save")
        self.save.setProperty("role", "primary")

        self.buttons.addWidget(self.save)

        self.cancel = QPushButton(self.card)
        self.cancel.setObjectName("cancel")

        self.buttons.addWidget(self.cancel)

        self.note = QLabel(self.card)
        self.note.setObjectName("note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty("role", "quiet")

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
        self.close.setToolTip(
            QCoreApplication.translate("CorrectionForm", "Close without correcting (Esc)", None)
        )
        self.close.setAccessibleName(
            QCoreApplication.translate("CorrectionForm", "Close without correcting", None)
        )
        self.new_on_label.setText(QCoreApplication.translate("CorrectionForm", "Right date", None))
        self.is_gone.setText(QCoreApplication.translate("CorrectionForm", "There is no such date", None))
        self.reason_label.setText(QCoreApplication.translate("CorrectionForm", "Reason", None))
        self.reason.setAccessibleName(
            QCoreApplication.translate("CorrectionForm", "Reason in your own words", None)
        )
        self.reason.setPlaceholderText(
            QCoreApplication.translate("CorrectionForm", "In your own words", None)
        )
        self.effect_title.setText(QCoreApplication.translate("CorrectionForm", "What it changes", None))
        self.save.setText(QCoreApplication.translate("CorrectionForm", "Save correction", None))
        self.save.setToolTip(
            QCoreApplication.translate("CorrectionForm", "Save the correction (Ctrl+Return)", None)
        )
        self.cancel.setText(QCoreApplication.translate("CorrectionForm", "Cancel", None))
        self.cancel.setToolTip(
            QCoreApplication.translate("CorrectionForm", "Forget what is typed and close", None)
        )
        pass

    # retranslateUi
