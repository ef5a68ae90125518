# Compiled from ui/review_consult.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QListView,
    QPushButton, QScrollArea, QSizePolicy, QVBoxLayout,
    QWidget)

class Ui_ConsultForm(object):
    def setupUi(self, ConsultForm: QWidget) -> None:
        if not ConsultForm.objectName():
            ConsultForm.setObjectName(u"ConsultForm")
        self.row_1 = QHBoxLayout(ConsultForm)
        self.row_1.setSpacing(16)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.column_1 = QVBoxLayout()
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.add_consultation = QPushButton(ConsultForm)
        self.add_consultation.setObjectName(u"add_consultation")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add_consultation.setIcon(icon)

        self.column_1.addWidget(self.add_consultation)

        self.consultations = QListView(ConsultForm)
        self.consultations.setObjectName(u"consultations")

        self.column_1.addWidget(self.consultations)

        self.none_yet = QLabel(ConsultForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")
        self.none_yet.setAlignment(Qt.AlignmentFlag.AlignLeading|Qt.AlignmentFlag.AlignLeft|Qt.AlignmentFlag.AlignTop)

        self.column_1.addWidget(self.none_yet)

        self.read_form = QPushButton(ConsultForm)
        self.read_form.setObjectName(u"read_form")
        self.read_form.setProperty(u"role", u"link")

        self.column_1.addWidget(self.read_form)

        self.blank_forms = QPushButton(ConsultForm)
        self.blank_forms.setObjectName(u"blank_forms")
        self.blank_forms.setProperty(u"role", u"link")

        self.column_1.addWidget(self.blank_forms)


        self.row_1.addLayout(self.column_1)

        self.editor = QScrollArea(ConsultForm)
        self.editor.setObjectName(u"editor")
        self.editor.setWidgetResizable(True)
        self.editor.setFocusPolicy(Qt.FocusPolicy.NoFocus)

        self.row_1.addWidget(self.editor)

        self.row_1.setStretch(1, 1)
        QWidget.setTabOrder(self.add_consultation, self.consultations)
        QWidget.setTabOrder(self.consultations, self.read_form)
        QWidget.setTabOrder(self.read_form, self.blank_forms)

        self.retranslateUi(ConsultForm)
    # setupUi

    def retranslateUi(self, ConsultForm: QWidget) -> None:
        self.add_consultation.setText(QCoreApplication.translate("ConsultForm", u"Ne&w consultation", None))
        self.consultations.setAccessibleName(QCoreApplication.translate("ConsultForm", u"Consultations of this review", None))
        self.none_yet.setText(QCoreApplication.translate("ConsultForm", u"Nobody has been consulted yet. Start with the child.", None))
        self.read_form.setText(QCoreApplication.translate("ConsultForm", u"Read in a form\u2026", None))
        self.read_form.setToolTip(QCoreApplication.translate("ConsultForm", u"Read in a returned form", None))
        self.blank_forms.setText(QCoreApplication.translate("ConsultForm", u"Blank forms\u2026", None))
        self.blank_forms.setToolTip(QCoreApplication.translate("ConsultForm", u"Forms to print or to fill in on the screen", None))
        self.editor.setAccessibleName(QCoreApplication.translate("ConsultForm", u"The consultation", None))
        pass
    # retranslateUi
