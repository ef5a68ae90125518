# Compiled from ui/alert.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)

from iro_desk.ui.widgets.clock_bar import ClockBar
from iro_desk.ui.widgets.why_bar import WhyBar
class Ui_AlertForm(object):
    def setupUi(self, AlertForm: QWidget) -> None:
        if not AlertForm.objectName():
            AlertForm.setObjectName(u"AlertForm")
        self.column = QVBoxLayout(AlertForm)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.way = QHBoxLayout()
        self.way.setSpacing(8)
        self.way.setObjectName(u"way")
        self.way.setContentsMargins(0, 0, 0, 0)
        self.back = QPushButton(AlertForm)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"link")

        self.way.addWidget(self.back)

        self.gap_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.way.addItem(self.gap_3)

        self.place = QLabel(AlertForm)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setProperty(u"role", u"quiet")

        self.way.addWidget(self.place)


        self.column.addLayout(self.way)

        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.head_words = QVBoxLayout()
        self.head_words.setSpacing(2)
        self.head_words.setObjectName(u"head_words")
        self.head_words.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(AlertForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.head_words.addWidget(self.title)

        self.facts = QLabel(AlertForm)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"role", u"quiet")

        self.head_words.addWidget(self.facts)


        self.head.addLayout(self.head_words)

        self.chips = QWidget(AlertForm)
        self.chips.setObjectName(u"chips")

        self.head.addWidget(self.chips)

        self.head.setStretch(0, 1)

        self.column.addLayout(self.head)

        self.clocks = QFrame(AlertForm)
        self.clocks.setObjectName(u"clocks")
        self.clocks.setProperty(u"role", u"card")
        self.clock_row = QHBoxLayout(self.clocks)
        self.clock_row.setSpacing(24)
        self.clock_row.setObjectName(u"clock_row")
        self.clock_row.setContentsMargins(14, 10, 14, 10)
        self.stage_clock = ClockBar(self.clocks)
        self.stage_clock.setObjectName(u"stage_clock")

        self.clock_row.addWidget(self.stage_clock)

        self.formal_clock = ClockBar(self.clocks)
        self.formal_clock.setObjectName(u"formal_clock")

        self.clock_row.addWidget(self.formal_clock)

        self.clock_row.setStretch(0, 1)
        self.clock_row.setStretch(1, 1)

        self.column.addWidget(self.clocks)

        self.why = WhyBar(AlertForm)
        self.why.setObjectName(u"why")

        self.column.addWidget(self.why)

        self.warnings = QWidget(AlertForm)
        self.warnings.setObjectName(u"warnings")

        self.column.addWidget(self.warnings)

        self.moves = QWidget(AlertForm)
        self.moves.setObjectName(u"moves")

        self.column.addWidget(self.moves)

        self.move_place = QFrame(AlertForm)
        self.move_place.setObjectName(u"move_place")
        self.move_place.setProperty(u"role", u"card")
        self.move_rows = QVBoxLayout(self.move_place)
        self.move_rows.setSpacing(0)
        self.move_rows.setObjectName(u"move_rows")
        self.move_rows.setContentsMargins(14, 10, 14, 12)

        self.column.addWidget(self.move_place)

        self.halves = QHBoxLayout()
        self.halves.setSpacing(24)
        self.halves.setObjectName(u"halves")
        self.halves.setContentsMargins(0, 0, 0, 0)
        self.left = QWidget(AlertForm)
        self.left.setObjectName(u"left")
        self.left_rows = QVBoxLayout(self.left)
        self.left_rows.setSpacing(0)
        self.left_rows.setObjectName(u"left_rows")
        self.left_rows.setContentsMargins(0, 0, 0, 0)
        self.hidden_words = QLabel(self.left)
        self.hidden_words.setObjectName(u"hidden_words")
        self.hidden_words.setTextFormat(Qt.TextFormat.PlainText)
        self.hidden_words.setWordWrap(True)
        self.hidden_words.setProperty(u"role", u"quiet")

        self.left_rows.addWidget(self.hidden_words)


        self.halves.addWidget(self.left)

        self.right = QWidget(AlertForm)
        self.right.setObjectName(u"right")
        self.right_rows = QVBoxLayout(self.right)
        self.right_rows.setSpacing(8)
        self.right_rows.setObjectName(u"right_rows")
        self.right_rows.setContentsMargins(0, 0, 0, 0)
        self.steps_head = QHBoxLayout()
        self.steps_head.setSpacing(8)
        self.steps_head.setObjectName(u"steps_head")
        self.steps_head.setContentsMargins(0, 0, 0, 0)
        self.steps_title = QLabel(self.right)
        self.steps_title.setObjectName(u"steps_title")
        self.steps_title.setTextFormat(Qt.TextFormat.PlainText)
        self.steps_title.setProperty(u"role", u"section")

        self.steps_head.addWidget(self.steps_title)

        self.gap_12 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.steps_head.addItem(self.gap_12)

        self.undo_step = QPushButton(self.right)
        self.undo_step.setObjectName(u"undo_step")
        self.undo_step.setProperty(u"role", u"link")

        self.steps_head.addWidget(self.undo_step)


        self.right_rows.addLayout(self.steps_head)

        self.steps = QWidget(self.right)
        self.steps.setObjectName(u"steps")
        self.step_rows = QVBoxLayout(self.steps)
        self.step_rows.setSpacing(0)
        self.step_rows.setObjectName(u"step_rows")
        self.step_rows.setContentsMargins(0, 0, 0, 0)

        self.right_rows.addWidget(self.steps)

        self.taken_part = QWidget(self.right)
        self.taken_part.setObjectName(u"taken_part")
        self.taken_column = QVBoxLayout(self.taken_part)
        self.taken_column.setSpacing(4)
        self.taken_column.setObjectName(u"taken_column")
        self.taken_column.setContentsMargins(0, 0, 0, 0)
        self.taken_title = QLabel(self.taken_part)
        self.taken_title.setObjectName(u"taken_title")
        self.taken_title.setTextFormat(Qt.TextFormat.PlainText)
        self.taken_title.setProperty(u"role", u"section")

        self.taken_column.addWidget(self.taken_title)

        self.taken_rows = QVBoxLayout()
        self.taken_rows.setSpacing(2)
        self.taken_rows.setObjectName(u"taken_rows")
        self.taken_rows.setContentsMargins(0, 0, 0, 0)

        self.taken_column.addLayout(self.taken_rows)


        self.right_rows.addWidget(self.taken_part)

        self.agreed_part = QWidget(self.right)
        self.agreed_part.setObjectName(u"agreed_part")
        self.agreed_rows = QVBoxLayout(self.agreed_part)
        self.agreed_rows.setSpacing(4)
        self.agreed_rows.setObjectName(u"agreed_rows")
        self.agreed_rows.setContentsMargins(0, 0, 0, 0)

        self.right_rows.addWidget(self.agreed_part)

        self.papers_title = QLabel(self.right)
        self.papers_title.setObjectName(u"papers_title")
        self.papers_title.setTextFormat(Qt.TextFormat.PlainText)
        self.papers_title.setProperty(u"role", u"section")

        self.right_rows.addWidget(self.papers_title)

        self.papers = QWidget(self.right)
        self.papers.setObjectName(u"papers")
        self.paper_rows = QVBoxLayout(self.papers)
        self.paper_rows.setSpacing(4)
        self.paper_rows.setObjectName(u"paper_rows")
        self.paper_rows.setContentsMargins(0, 0, 0, 0)

        self.right_rows.addWidget(self.papers)

        self.removing = QHBoxLayout()
        self.removing.setSpacing(8)
        self.removing.setObjectName(u"removing")
        self.removing.setContentsMargins(0, 0, 0, 0)
        self.remove = QPushButton(self.right)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"quiet")

        self.removing.addWidget(self.remove)

        self.gap_19 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.removing.addItem(self.gap_19)


        self.right_rows.addLayout(self.removing)

        self.gap_20 = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.right_rows.addItem(self.gap_20)


        self.halves.addWidget(self.right)

        self.halves.setStretch(0, 3)
        self.halves.setStretch(1, 2)

        self.column.addLayout(self.halves)

        QWidget.setTabOrder(self.back, self.stage_clock)
        QWidget.setTabOrder(self.stage_clock, self.formal_clock)
        QWidget.setTabOrder(self.formal_clock, self.undo_step)
        QWidget.setTabOrder(self.undo_step, self.remove)

        self.retranslateUi(AlertForm)
    # setupUi

    def retranslateUi(self, AlertForm: QWidget) -> None:
        self.back.setText(QCoreApplication.translate("AlertForm", u"All alerts", None))
        self.back.setToolTip(QCoreApplication.translate("AlertForm", u"Back to all alerts (Esc)", None))
        self.chips.setAccessibleName(QCoreApplication.translate("AlertForm", u"How it stands", None))
        self.clocks.setAccessibleName(QCoreApplication.translate("AlertForm", u"Clocks", None))
        self.stage_clock.setAccessibleName(QCoreApplication.translate("AlertForm", u"Response", None))
        self.formal_clock.setAccessibleName(QCoreApplication.translate("AlertForm", u"Formal process", None))
        self.warnings.setAccessibleName(QCoreApplication.translate("AlertForm", u"What to look at", None))
        self.moves.setAccessibleName(QCoreApplication.translate("AlertForm", u"What can be done now", None))
        self.steps_title.setText(QCoreApplication.translate("AlertForm", u"What happened", None))
        self.undo_step.setText(QCoreApplication.translate("AlertForm", u"Undo", None))
        self.taken_title.setText(QCoreApplication.translate("AlertForm", u"Actions it takes up", None))
        self.papers_title.setText(QCoreApplication.translate("AlertForm", u"Papers", None))
        self.remove.setText(QCoreApplication.translate("AlertForm", u"Remove this alert\u2026", None))
        self.remove.setToolTip(QCoreApplication.translate("AlertForm", u"Entered by mistake; anything else is closed", None))
        pass
    # retranslateUi
