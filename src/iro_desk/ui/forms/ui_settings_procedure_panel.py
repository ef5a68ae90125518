# Compiled from ui/settings_procedure_panel.ui by `make forms`. Never edited by hand.
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
    QPushButton, QSizePolicy, QSpacerItem, QSpinBox,
    QVBoxLayout, QWidget)
class Ui_SettingsProcedurePanelForm(object):
    def setupUi(self, SettingsProcedurePanelForm: QWidget) -> None:
        if not SettingsProcedurePanelForm.objectName():
            SettingsProcedurePanelForm.setObjectName(u"SettingsProcedurePanelForm")
        self.rows = QVBoxLayout(SettingsProcedurePanelForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsProcedurePanelForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.is_used = QLabel(SettingsProcedurePanelForm)
        self.is_used.setObjectName(u"is_used")
        self.is_used.setTextFormat(Qt.TextFormat.PlainText)
        self.is_used.setWordWrap(True)
        self.is_used.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.is_used)

        self.first = QHBoxLayout()
        self.first.setSpacing(12)
        self.first.setObjectName(u"first")
        self.first.setContentsMargins(0, 0, 0, 0)
        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.name_label = QLabel(SettingsProcedurePanelForm)
        self.name_label.setObjectName(u"name_label")
        self.name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.name_label)

        self.name = QLineEdit(SettingsProcedurePanelForm)
        self.name.setObjectName(u"name")
        self.name.setMaxLength(120)

        self.column_3.addWidget(self.name)


        self.first.addLayout(self.column_3)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.overall_limit_wd_label = QLabel(SettingsProcedurePanelForm)
        self.overall_limit_wd_label.setObjectName(u"overall_limit_wd_label")
        self.overall_limit_wd_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.overall_limit_wd_label)

        self.overall_limit_wd = QSpinBox(SettingsProcedurePanelForm)
        self.overall_limit_wd.setObjectName(u"overall_limit_wd")
        self.overall_limit_wd.setMinimum(1)
        self.overall_limit_wd.setMaximum(99)

        self.column_4.addWidget(self.overall_limit_wd)


        self.first.addLayout(self.column_4)

        self.first.setStretch(0, 3)
        self.first.setStretch(1, 1)

        self.rows.addLayout(self.first)

        self.stages_title = QLabel(SettingsProcedurePanelForm)
        self.stages_title.setObjectName(u"stages_title")
        self.stages_title.setTextFormat(Qt.TextFormat.PlainText)
        self.stages_title.setProperty(u"role", u"strong")

        self.rows.addWidget(self.stages_title)

        self.stages_about = QLabel(SettingsProcedurePanelForm)
        self.stages_about.setObjectName(u"stages_about")
        self.stages_about.setTextFormat(Qt.TextFormat.PlainText)
        self.stages_about.setWordWrap(True)
        self.stages_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.stages_about)

        self.stages = QWidget(SettingsProcedurePanelForm)
        self.stages.setObjectName(u"stages")
        self.stage_rows = QVBoxLayout(self.stages)
        self.stage_rows.setSpacing(10)
        self.stage_rows.setObjectName(u"stage_rows")
        self.stage_rows.setContentsMargins(0, 0, 0, 0)

        self.rows.addWidget(self.stages)

        self.adding = QHBoxLayout()
        self.adding.setSpacing(8)
        self.adding.setObjectName(u"adding")
        self.adding.setContentsMargins(0, 0, 0, 0)
        self.add = QPushButton(SettingsProcedurePanelForm)
        self.add.setObjectName(u"add")
        self.add.setProperty(u"role", u"link")

        self.adding.addWidget(self.add)

        self.gap_7 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.adding.addItem(self.gap_7)


        self.rows.addLayout(self.adding)

        self.doubts = QLabel(SettingsProcedurePanelForm)
        self.doubts.setObjectName(u"doubts")
        self.doubts.setTextFormat(Qt.TextFormat.PlainText)
        self.doubts.setWordWrap(True)
        self.doubts.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.doubts)

        self.problem = QLabel(SettingsProcedurePanelForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsProcedurePanelForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsProcedurePanelForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsProcedurePanelForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.discard)

        self.use = QPushButton(SettingsProcedurePanelForm)
        self.use.setObjectName(u"use")

        self.foot.addWidget(self.use)

        self.restore = QPushButton(SettingsProcedurePanelForm)
        self.restore.setObjectName(u"restore")
        self.restore.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.restore)

        self.remove = QPushButton(SettingsProcedurePanelForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.remove)

        self.gap_9 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.gap_9)


        self.rows.addLayout(self.foot)

        self.name_label.setBuddy(self.name)
        self.overall_limit_wd_label.setBuddy(self.overall_limit_wd)
        QWidget.setTabOrder(self.name, self.overall_limit_wd)
        QWidget.setTabOrder(self.overall_limit_wd, self.add)
        QWidget.setTabOrder(self.add, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.use)
        QWidget.setTabOrder(self.use, self.restore)
        QWidget.setTabOrder(self.restore, self.remove)

        self.retranslateUi(SettingsProcedurePanelForm)
    # setupUi

    def retranslateUi(self, SettingsProcedurePanelForm: QWidget) -> None:
        self.name_label.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"&Name", None))
        self.overall_limit_wd_label.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"&Working days in all", None))
        self.stages_title.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"Stages, in order", None))
        self.stages_about.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"Each has a name, who answers, and in how many working days (wd). One without has the day the IRO sets, at the latest the last of all. A tier that is new, or ends, has its days.", None))
        self.add.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"Add a &stage", None))
        self.done.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"&Done", None))
        self.discard.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"Discard &changes", None))
        self.use.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"&Use for new alerts", None))
        self.restore.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"Put &back as shipped", None))
        self.remove.setText(QCoreApplication.translate("SettingsProcedurePanelForm", u"&Remove", None))
        pass
    # retranslateUi
