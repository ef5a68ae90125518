# Compiled from ui/first_run.ui by `make forms`. Never edited by hand.
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
    QPushButton, QRadioButton, QScrollArea, QSizePolicy,
    QSpacerItem, QStackedWidget, QVBoxLayout, QWidget)
class Ui_FirstRunForm(object):
    def setupUi(self, FirstRunForm: QWidget) -> None:
        if not FirstRunForm.objectName():
            FirstRunForm.setObjectName(u"FirstRunForm")
        FirstRunForm.resize(680, 600)
        self.outer = QVBoxLayout(FirstRunForm)
        self.outer.setSpacing(10)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(40, 28, 40, 24)
        self.progress = QLabel(FirstRunForm)
        self.progress.setObjectName(u"progress")
        self.progress.setTextFormat(Qt.TextFormat.PlainText)
        self.progress.setProperty(u"role", u"quiet")

        self.outer.addWidget(self.progress)

        self.title = QLabel(FirstRunForm)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"title")

        self.outer.addWidget(self.title)

        self.scroll = QScrollArea(FirstRunForm)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll.setWidgetResizable(True)
        self.scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_content = QWidget()
        self.scroll_content.setObjectName(u"scroll_content")
        self.scroll_rows = QVBoxLayout(self.scroll_content)
        self.scroll_rows.setSpacing(0)
        self.scroll_rows.setObjectName(u"scroll_rows")
        self.scroll_rows.setContentsMargins(0, 0, 0, 0)
        self.steps = QStackedWidget(self.scroll_content)
        self.steps.setObjectName(u"steps")
        self.welcome = QWidget()
        self.welcome.setObjectName(u"welcome")
        self.welcome_rows = QVBoxLayout(self.welcome)
        self.welcome_rows.setSpacing(12)
        self.welcome_rows.setObjectName(u"welcome_rows")
        self.welcome_rows.setContentsMargins(0, 0, 0, 0)
        self.welcome_what = QLabel(self.welcome)
        self.welcome_what.setObjectName(u"welcome_what")
        self.welcome_what.setTextFormat(Qt.TextFormat.PlainText)
        self.welcome_what.setWordWrap(True)

        self.welcome_rows.addWidget(self.welcome_what)

        self.place_title = QLabel(self.welcome)
        self.place_title.setObjectName(u"place_title")
        self.place_title.setTextFormat(Qt.TextFormat.PlainText)
        self.place_title.setProperty(u"role", u"strong")

        self.welcome_rows.addWidget(self.place_title)

        self.place = QLabel(self.welcome)
        self.place.setObjectName(u"place")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setWordWrap(True)

        self.welcome_rows.addWidget(self.place)

        self.place_warning = QLabel(self.welcome)
        self.place_warning.setObjectName(u"place_warning")
        self.place_warning.setTextFormat(Qt.TextFormat.PlainText)
        self.place_warning.setWordWrap(True)
        self.place_warning.setProperty(u"role", u"problem")

        self.welcome_rows.addWidget(self.place_warning)

        self.place_row = QHBoxLayout()
        self.place_row.setSpacing(8)
        self.place_row.setObjectName(u"place_row")
        self.place_row.setContentsMargins(0, 0, 0, 0)
        self.choose_place = QPushButton(self.welcome)
        self.choose_place.setObjectName(u"choose_place")
        icon = QIcon(QIcon.fromTheme(u"folder-open"))
        self.choose_place.setIcon(icon)

        self.place_row.addWidget(self.choose_place)

        self.place_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_row.addItem(self.place_gap)


        self.welcome_rows.addLayout(self.place_row)

        self.before_look = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.welcome_rows.addItem(self.before_look)

        self.look_row = QHBoxLayout()
        self.look_row.setSpacing(8)
        self.look_row.setObjectName(u"look_row")
        self.look_row.setContentsMargins(0, 0, 0, 0)
        self.look_round = QPushButton(self.welcome)
        self.look_round.setObjectName(u"look_round")
        self.look_round.setProperty(u"role", u"link")

        self.look_row.addWidget(self.look_round)

        self.look_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.look_row.addItem(self.look_gap)


        self.welcome_rows.addLayout(self.look_row)

        self.welcome_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.welcome_rows.addItem(self.welcome_end)

        self.steps.addWidget(self.welcome)
        self.about_me = QWidget()
        self.about_me.setObjectName(u"about_me")
        self.about_me_rows = QVBoxLayout(self.about_me)
        self.about_me_rows.setSpacing(12)
        self.about_me_rows.setObjectName(u"about_me_rows")
        self.about_me_rows.setContentsMargins(0, 0, 0, 0)
        self.me_about = QLabel(self.about_me)
        self.me_about.setObjectName(u"me_about")
        self.me_about.setTextFormat(Qt.TextFormat.PlainText)
        self.me_about.setWordWrap(True)

        self.about_me_rows.addWidget(self.me_about)

        self.iro_name_field = QVBoxLayout()
        self.iro_name_field.setSpacing(4)
        self.iro_name_field.setObjectName(u"iro_name_field")
        self.iro_name_field.setContentsMargins(0, 0, 0, 0)
        self.iro_name_label = QLabel(self.about_me)
        self.iro_name_label.setObjectName(u"iro_name_label")
        self.iro_name_label.setProperty(u"role", u"strong")

        self.iro_name_field.addWidget(self.iro_name_label)

        self.iro_name = QLineEdit(self.about_me)
        self.iro_name.setObjectName(u"iro_name")
        self.iro_name.setMaxLength(200)

        self.iro_name_field.addWidget(self.iro_name)


        self.about_me_rows.addLayout(self.iro_name_field)

        self.authority_field = QVBoxLayout()
        self.authority_field.setSpacing(4)
        self.authority_field.setObjectName(u"authority_field")
        self.authority_field.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(self.about_me)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setProperty(u"role", u"strong")

        self.authority_field.addWidget(self.authority_label)

        self.authority = QLineEdit(self.about_me)
        self.authority.setObjectName(u"authority")
        self.authority.setMaxLength(200)

        self.authority_field.addWidget(self.authority)


        self.about_me_rows.addLayout(self.authority_field)

        self.about_me_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.about_me_rows.addItem(self.about_me_end)

        self.steps.addWidget(self.about_me)
        self.secret = QWidget()
        self.secret.setObjectName(u"secret")
        self.secret_rows = QVBoxLayout(self.secret)
        self.secret_rows.setSpacing(12)
        self.secret_rows.setObjectName(u"secret_rows")
        self.secret_rows.setContentsMargins(0, 0, 0, 0)
        self.secret_about = QLabel(self.secret)
        self.secret_about.setObjectName(u"secret_about")
        self.secret_about.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_about.setWordWrap(True)

        self.secret_rows.addWidget(self.secret_about)

        self.passphrase_field = QVBoxLayout()
        self.passphrase_field.setSpacing(4)
        self.passphrase_field.setObjectName(u"passphrase_field")
        self.passphrase_field.setContentsMargins(0, 0, 0, 0)
        self.passphrase_label = QLabel(self.secret)
        self.passphrase_label.setObjectName(u"passphrase_label")
        self.passphrase_label.setProperty(u"role", u"strong")

        self.passphrase_field.addWidget(self.passphrase_label)

        self.passphrase_row = QHBoxLayout()
        self.passphrase_row.setSpacing(8)
        self.passphrase_row.setObjectName(u"passphrase_row")
        self.passphrase_row.setContentsMargins(0, 0, 0, 0)
        self.passphrase = QLineEdit(self.secret)
        self.passphrase.setObjectName(u"passphrase")
        self.passphrase.setMaxLength(1000)
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)

        self.passphrase_row.addWidget(self.passphrase)

        self.show_passphrase = QPushButton(self.secret)
        self.show_passphrase.setObjectName(u"show_passphrase")
        self.show_passphrase.setCheckable(True)

        self.passphrase_row.addWidget(self.show_passphrase)


        self.passphrase_field.addLayout(self.passphrase_row)


        self.secret_rows.addLayout(self.passphrase_field)

        self.again_field = QVBoxLayout()
        self.again_field.setSpacing(4)
        self.again_field.setObjectName(u"again_field")
        self.again_field.setContentsMargins(0, 0, 0, 0)
        self.again_label = QLabel(self.secret)
        self.again_label.setObjectName(u"again_label")
        self.again_label.setProperty(u"role", u"strong")

        self.again_field.addWidget(self.again_label)

        self.again = QLineEdit(self.secret)
        self.again.setObjectName(u"again")
        self.again.setMaxLength(1000)
        self.again.setEchoMode(QLineEdit.EchoMode.Password)

        self.again_field.addWidget(self.again)


        self.secret_rows.addLayout(self.again_field)

        self.verdict = QLabel(self.secret)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setTextFormat(Qt.TextFormat.PlainText)
        self.verdict.setWordWrap(True)
        self.verdict.setProperty(u"role", u"quiet")

        self.secret_rows.addWidget(self.verdict)

        self.secret_note = QLabel(self.secret)
        self.secret_note.setObjectName(u"secret_note")
        self.secret_note.setTextFormat(Qt.TextFormat.PlainText)
        self.secret_note.setWordWrap(True)
        self.secret_note.setProperty(u"role", u"quiet")

        self.secret_rows.addWidget(self.secret_note)

        self.secret_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.secret_rows.addItem(self.secret_end)

        self.steps.addWidget(self.secret)
        self.key_step = QWidget()
        self.key_step.setObjectName(u"key_step")
        self.key_step_rows = QVBoxLayout(self.key_step)
        self.key_step_rows.setSpacing(12)
        self.key_step_rows.setObjectName(u"key_step_rows")
        self.key_step_rows.setContentsMargins(0, 0, 0, 0)
        self.key_place = QVBoxLayout()
        self.key_place.setSpacing(8)
        self.key_place.setObjectName(u"key_place")
        self.key_place.setContentsMargins(0, 0, 0, 0)

        self.key_step_rows.addLayout(self.key_place)

        self.key_step_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.key_step_rows.addItem(self.key_step_end)

        self.steps.addWidget(self.key_step)
        self.start = QWidget()
        self.start.setObjectName(u"start")
        self.start_rows = QVBoxLayout(self.start)
        self.start_rows.setSpacing(12)
        self.start_rows.setObjectName(u"start_rows")
        self.start_rows.setContentsMargins(0, 0, 0, 0)
        self.start_about = QLabel(self.start)
        self.start_about.setObjectName(u"start_about")
        self.start_about.setTextFormat(Qt.TextFormat.PlainText)
        self.start_about.setWordWrap(True)

        self.start_rows.addWidget(self.start_about)

        self.import_rows = QVBoxLayout()
        self.import_rows.setSpacing(0)
        self.import_rows.setObjectName(u"import_rows")
        self.import_rows.setContentsMargins(0, 0, 0, 0)
        self.start_import = QRadioButton(self.start)
        self.start_import.setObjectName(u"start_import")
        self.start_import.setChecked(True)

        self.import_rows.addWidget(self.start_import)

        self.import_about = QLabel(self.start)
        self.import_about.setObjectName(u"import_about")
        self.import_about.setTextFormat(Qt.TextFormat.PlainText)
        self.import_about.setWordWrap(True)
        self.import_about.setProperty(u"role", u"quiet")

        self.import_rows.addWidget(self.import_about)


        self.start_rows.addLayout(self.import_rows)

        self.empty_rows = QVBoxLayout()
        self.empty_rows.setSpacing(0)
        self.empty_rows.setObjectName(u"empty_rows")
        self.empty_rows.setContentsMargins(0, 0, 0, 0)
        self.start_empty = QRadioButton(self.start)
        self.start_empty.setObjectName(u"start_empty")

        self.empty_rows.addWidget(self.start_empty)

        self.empty_about = QLabel(self.start)
        self.empty_about.setObjectName(u"empty_about")
        self.empty_about.setTextFormat(Qt.TextFormat.PlainText)
        self.empty_about.setWordWrap(True)
        self.empty_about.setProperty(u"role", u"quiet")

        self.empty_rows.addWidget(self.empty_about)


        self.start_rows.addLayout(self.empty_rows)

        self.demo_rows = QVBoxLayout()
        self.demo_rows.setSpacing(0)
        self.demo_rows.setObjectName(u"demo_rows")
        self.demo_rows.setContentsMargins(0, 0, 0, 0)
        self.start_demo = QRadioButton(self.start)
        self.start_demo.setObjectName(u"start_demo")

        self.demo_rows.addWidget(self.start_demo)

        self.demo_about = QLabel(self.start)
        self.demo_about.setObjectName(u"demo_about")
        self.demo_about.setTextFormat(Qt.TextFormat.PlainText)
        self.demo_about.setWordWrap(True)
        self.demo_about.setProperty(u"role", u"quiet")

        self.demo_rows.addWidget(self.demo_about)


        self.start_rows.addLayout(self.demo_rows)

        self.start_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.start_rows.addItem(self.start_end)

        self.steps.addWidget(self.start)

        self.scroll_rows.addWidget(self.steps)

        self.scroll.setWidget(self.scroll_content)

        self.outer.addWidget(self.scroll)

        self.problem = QLabel(FirstRunForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.outer.addWidget(self.problem)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(16)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.leave_note = QLabel(FirstRunForm)
        self.leave_note.setObjectName(u"leave_note")
        self.leave_note.setTextFormat(Qt.TextFormat.PlainText)
        self.leave_note.setWordWrap(True)
        self.leave_note.setProperty(u"role", u"quiet")

        self.foot.addWidget(self.leave_note)

        self.back = QPushButton(FirstRunForm)
        self.back.setObjectName(u"back")

        self.foot.addWidget(self.back)

        self.next = QPushButton(FirstRunForm)
        self.next.setObjectName(u"next")
        self.next.setProperty(u"role", u"primary")

        self.foot.addWidget(self.next)


        self.outer.addLayout(self.foot)

        self.iro_name_label.setBuddy(self.iro_name)
        self.authority_label.setBuddy(self.authority)
        self.passphrase_label.setBuddy(self.passphrase)
        self.again_label.setBuddy(self.again)
        QWidget.setTabOrder(self.choose_place, self.look_round)
        QWidget.setTabOrder(self.look_round, self.iro_name)
        QWidget.setTabOrder(self.iro_name, self.authority)
        QWidget.setTabOrder(self.authority, self.passphrase)
        QWidget.setTabOrder(self.passphrase, self.show_passphrase)
        QWidget.setTabOrder(self.show_passphrase, self.again)
        QWidget.setTabOrder(self.again, self.start_import)
        QWidget.setTabOrder(self.start_import, self.start_empty)
        QWidget.setTabOrder(self.start_empty, self.start_demo)
        QWidget.setTabOrder(self.start_demo, self.back)
        QWidget.setTabOrder(self.back, self.next)

        self.retranslateUi(FirstRunForm)

        self.next.setDefault(True)

    # setupUi

    def retranslateUi(self, FirstRunForm: QWidget) -> None:
        FirstRunForm.setWindowTitle(QCoreApplication.translate("FirstRunForm", u"IRO Desk: set up", None))
        self.progress.setText("")
        self.title.setText("")
        self.scroll.setAccessibleName(QCoreApplication.translate("FirstRunForm", u"This step", None))
        self.welcome_what.setText(QCoreApplication.translate("FirstRunForm", u"IRO Desk says what is due for each of your children and why, carries each review from planning to its letters, and keeps all of it on this computer, encrypted. The council's case system stays the legal record.", None))
        self.place_title.setText(QCoreApplication.translate("FirstRunForm", u"Where your case file will stand", None))
        self.place.setText("")
        self.place_warning.setText("")
        self.choose_place.setText(QCoreApplication.translate("FirstRunForm", u"Choose another &place\u2026", None))
        self.look_round.setText(QCoreApplication.translate("FirstRunForm", u"Only &look round, with invented children", None))
        self.me_about.setText(QCoreApplication.translate("FirstRunForm", u"These two stand at the head of every letter and form. Telephone, address, logo and your teams' managers go under Settings when you like.", None))
        self.iro_name_label.setText(QCoreApplication.translate("FirstRunForm", u"My na&me", None))
        self.authority_label.setText(QCoreApplication.translate("FirstRunForm", u"My a&uthority", None))
        self.secret_about.setText(QCoreApplication.translate("FirstRunForm", u"At least 15 characters, or four words; nothing else is asked of it. Four words that have nothing to do with each other are easy to remember and hard to guess. You may paste it.", None))
        self.passphrase_label.setText(QCoreApplication.translate("FirstRunForm", u"Passph&rase", None))
        self.show_passphrase.setText(QCoreApplication.translate("FirstRunForm", u"&Show", None))
        self.show_passphrase.setAccessibleName(QCoreApplication.translate("FirstRunForm", u"Show what is typed", None))
        self.again_label.setText(QCoreApplication.translate("FirstRunForm", u"Passphrase a&gain", None))
        self.verdict.setText("")
        self.secret_note.setText(QCoreApplication.translate("FirstRunForm", u"Nobody can look it up or reset it: only the recovery key of the next step opens the file without it.", None))
        self.start_about.setText(QCoreApplication.translate("FirstRunForm", u"The recovery key is proved. How do you want to start?", None))
        self.start_import.setText(QCoreApplication.translate("FirstRunForm", u"&Import my caseload", None))
        self.import_about.setText(QCoreApplication.translate("FirstRunForm", u"From the council's files: SSDA903 (CSV or XML), Annex A List 8, a local list. You see everything before it is kept.", None))
        self.start_empty.setText(QCoreApplication.translate("FirstRunForm", u"Start with an &empty caseload", None))
        self.empty_about.setText(QCoreApplication.translate("FirstRunForm", u"Import later with Ctrl+I.", None))
        self.start_demo.setText(QCoreApplication.translate("FirstRunForm", u"Look round with in&vented children first", None))
        self.demo_about.setText(QCoreApplication.translate("FirstRunForm", u"65 invented children in a file of their own; they never mix with yours. Yours waits where you put it.", None))
        self.problem.setText("")
        self.leave_note.setText("")
        self.back.setText(QCoreApplication.translate("FirstRunForm", u"&Back", None))
        self.next.setText(QCoreApplication.translate("FirstRunForm", u"&Next", None))
    # retranslateUi
