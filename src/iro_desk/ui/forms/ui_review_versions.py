# Compiled from ui/review_versions.ui by `make forms`. Never edited by hand.
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
    QSizePolicy, QSpacerItem, QTextEdit, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_VersionsForm(object):
    def setupUi(self, VersionsForm: QWidget) -> None:
        if not VersionsForm.objectName():
            VersionsForm.setObjectName(u"VersionsForm")
        self.column_1 = QVBoxLayout(VersionsForm)
        self.column_1.setSpacing(8)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(VersionsForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"strong")

        self.column_1.addWidget(self.heading)

        self.none_yet = QLabel(VersionsForm)
        self.none_yet.setObjectName(u"none_yet")
        self.none_yet.setTextFormat(Qt.TextFormat.PlainText)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty(u"role", u"quiet")

        self.column_1.addWidget(self.none_yet)

        self.compare = QWidget(VersionsForm)
        self.compare.setObjectName(u"compare")
        self.compare_rows = QVBoxLayout(self.compare)
        self.compare_rows.setSpacing(8)
        self.compare_rows.setObjectName(u"compare_rows")
        self.compare_rows.setContentsMargins(0, 0, 0, 0)
        self.older_row = QHBoxLayout()
        self.older_row.setSpacing(8)
        self.older_row.setObjectName(u"older_row")
        self.older_row.setContentsMargins(0, 0, 0, 0)
        self.older_label = QLabel(self.compare)
        self.older_label.setObjectName(u"older_label")
        self.older_label.setTextFormat(Qt.TextFormat.PlainText)

        self.older_row.addWidget(self.older_label)

        self.older = ChoiceField(self.compare)
        self.older.setObjectName(u"older")

        self.older_row.addWidget(self.older)

        self.older_row.setStretch(1, 1)

        self.compare_rows.addLayout(self.older_row)

        self.newer_row = QHBoxLayout()
        self.newer_row.setSpacing(8)
        self.newer_row.setObjectName(u"newer_row")
        self.newer_row.setContentsMargins(0, 0, 0, 0)
        self.newer_label = QLabel(self.compare)
        self.newer_label.setObjectName(u"newer_label")
        self.newer_label.setTextFormat(Qt.TextFormat.PlainText)

        self.newer_row.addWidget(self.newer_label)

        self.newer = ChoiceField(self.compare)
        self.newer.setObjectName(u"newer")

        self.newer_row.addWidget(self.newer)

        self.newer_row.setStretch(1, 1)

        self.compare_rows.addLayout(self.newer_row)

        self.difference = QTextEdit(self.compare)
        self.difference.setObjectName(u"difference")
        self.difference.setReadOnly(True)
        self.difference.setTabChangesFocus(True)

        self.compare_rows.addWidget(self.difference)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.legend = QLabel(self.compare)
        self.legend.setObjectName(u"legend")
        self.legend.setTextFormat(Qt.TextFormat.PlainText)
        self.legend.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.legend)

        self.gap_2 = QSpacerItem(20, 4, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_2)

        self.restore = QPushButton(self.compare)
        self.restore.setObjectName(u"restore")

        self.foot.addWidget(self.restore)


        self.compare_rows.addLayout(self.foot)


        self.column_1.addWidget(self.compare)

        self.older_label.setBuddy(self.older)
        self.newer_label.setBuddy(self.newer)
        QWidget.setTabOrder(self.older, self.newer)
        QWidget.setTabOrder(self.newer, self.difference)
        QWidget.setTabOrder(self.difference, self.restore)

        self.retranslateUi(VersionsForm)
    # setupUi

    def retranslateUi(self, VersionsForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("VersionsForm", u"Versions of this section", None))
        self.none_yet.setText(QCoreApplication.translate("VersionsForm", u"No version is kept yet. One is kept each time you leave the section.", None))
        self.older_label.setText(QCoreApplication.translate("VersionsForm", u"How version", None))
        self.newer_label.setText(QCoreApplication.translate("VersionsForm", u"became", None))
        self.difference.setAccessibleName(QCoreApplication.translate("VersionsForm", u"How the older version became the newer one", None))
        self.legend.setText(QCoreApplication.translate("VersionsForm", u"[+ added +]  [\u2212 taken out \u2212]", None))
        self.restore.setText(QCoreApplication.translate("VersionsForm", u"Restore the older one", None))
        pass
    # retranslateUi
