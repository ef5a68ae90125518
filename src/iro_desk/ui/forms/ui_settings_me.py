# Compiled from ui/settings_me.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QGridLayout, QHBoxLayout, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTimeEdit, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.text_area import TextArea
class Ui_SettingsMeForm(object):
    def setupUi(self, SettingsMeForm: QWidget) -> None:
        if not SettingsMeForm.objectName():
            SettingsMeForm.setObjectName(u"SettingsMeForm")
        SettingsMeForm.resize(700, 640)
        self.rows = QVBoxLayout(SettingsMeForm)
        self.rows.setSpacing(10)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.heading = QLabel(SettingsMeForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.rows.addWidget(self.heading)

        self.about = QLabel(SettingsMeForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.fields = QGridLayout()
        self.fields.setObjectName(u"fields")
        self.fields.setHorizontalSpacing(16)
        self.fields.setVerticalSpacing(12)
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.iro_name_field = QVBoxLayout()
        self.iro_name_field.setSpacing(4)
        self.iro_name_field.setObjectName(u"iro_name_field")
        self.iro_name_field.setContentsMargins(0, 0, 0, 0)
        self.iro_name_label = QLabel(SettingsMeForm)
        self.iro_name_label.setObjectName(u"iro_name_label")
        self.iro_name_label.setProperty(u"role", u"strong")

        self.iro_name_field.addWidget(self.iro_name_label)

        self.iro_name = QLineEdit(SettingsMeForm)
        self.iro_name.setObjectName(u"iro_name")
        self.iro_name.setMaxLength(200)

        self.iro_name_field.addWidget(self.iro_name)


        self.fields.addLayout(self.iro_name_field, 0, 0, 1, 1)

        self.iro_email_field = QVBoxLayout()
        self.iro_email_field.setSpacing(4)
        self.iro_email_field.setObjectName(u"iro_email_field")
        self.iro_email_field.setContentsMargins(0, 0, 0, 0)
        self.iro_email_label = QLabel(SettingsMeForm)
        self.iro_email_label.setObjectName(u"iro_email_label")
        self.iro_email_label.setProperty(u"role", u"strong")

        self.iro_email_field.addWidget(self.iro_email_label)

        self.iro_email = QLineEdit(SettingsMeForm)
        self.iro_email.setObjectName(u"iro_email")
        self.iro_email.setMaxLength(200)

        self.iro_email_field.addWidget(self.iro_email)


        self.fields.addLayout(self.iro_email_field, 0, 1, 1, 1)

        self.iro_phone_field = QVBoxLayout()
        self.iro_phone_field.setSpacing(4)
        self.iro_phone_field.setObjectName(u"iro_phone_field")
        self.iro_phone_field.setContentsMargins(0, 0, 0, 0)
        self.iro_phone_label = QLabel(SettingsMeForm)
        self.iro_phone_label.setObjectName(u"iro_phone_label")
        self.iro_phone_label.setProperty(u"role", u"strong")

        self.iro_phone_field.addWidget(self.iro_phone_label)

        self.iro_phone = QLineEdit(SettingsMeForm)
        self.iro_phone.setObjectName(u"iro_phone")
        self.iro_phone.setMaxLength(60)

        self.iro_phone_field.addWidget(self.iro_phone)


        self.fields.addLayout(self.iro_phone_field, 1, 0, 1, 1)

        self.service_field = QVBoxLayout()
        self.service_field.setSpacing(4)
        self.service_field.setObjectName(u"service_field")
        self.service_field.setContentsMargins(0, 0, 0, 0)
        self.service_label = QLabel(SettingsMeForm)
        self.service_label.setObjectName(u"service_label")
        self.service_label.setProperty(u"role", u"strong")

        self.service_field.addWidget(self.service_label)

        self.service = QLineEdit(SettingsMeForm)
        self.service.setObjectName(u"service")
        self.service.setMaxLength(200)

        self.service_field.addWidget(self.service)


        self.fields.addLayout(self.service_field, 1, 1, 1, 1)

        self.authority_field = QVBoxLayout()
        self.authority_field.setSpacing(4)
        self.authority_field.setObjectName(u"authority_field")
        self.authority_field.setContentsMargins(0, 0, 0, 0)
        self.authority_label = QLabel(SettingsMeForm)
        self.authority_label.setObjectName(u"authority_label")
        self.authority_label.setProperty(u"role", u"strong")

        self.authority_field.addWidget(self.authority_label)

        self.authority = QLineEdit(SettingsMeForm)
        self.authority.setObjectName(u"authority")
        self.authority.setMaxLength(200)

        self.authority_field.addWidget(self.authority)


        self.fields.addLayout(self.authority_field, 2, 0, 1, 1)

        self.registration_field = QVBoxLayout()
        self.registration_field.setSpacing(4)
        self.registration_field.setObjectName(u"registration_field")
        self.registration_field.setContentsMargins(0, 0, 0, 0)
        self.registration_label = QLabel(SettingsMeForm)
        self.registration_label.setObjectName(u"registration_label")
        self.registration_label.setProperty(u"role", u"strong")

        self.registration_field.addWidget(self.registration_label)

        self.registration = QLineEdit(SettingsMeForm)
        self.registration.setObjectName(u"registration")
        self.registration.setMaxLength(60)

        self.registration_field.addWidget(self.registration)


        self.fields.addLayout(self.registration_field, 2, 1, 1, 1)

        self.address_field = QVBoxLayout()
        self.address_field.setSpacing(4)
        self.address_field.setObjectName(u"address_field")
        self.address_field.setContentsMargins(0, 0, 0, 0)
        self.address_label = QLabel(SettingsMeForm)
        self.address_label.setObjectName(u"address_label")
        self.address_label.setProperty(u"role", u"strong")

        self.address_field.addWidget(self.address_label)

        self.address = TextArea(SettingsMeForm)
        self.address.setObjectName(u"address")

        self.address_field.addWidget(self.address)


        self.fields.addLayout(self.address_field, 3, 0, 1, 2)


        self.rows.addLayout(self.fields)

        self.hours_title = QLabel(SettingsMeForm)
        self.hours_title.setObjectName(u"hours_title")
        self.hours_title.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_title.setProperty(u"role", u"section")

        self.rows.addWidget(self.hours_title)

        self.hours_about = QLabel(SettingsMeForm)
        self.hours_about.setObjectName(u"hours_about")
        self.hours_about.setTextFormat(Qt.TextFormat.PlainText)
        self.hours_about.setWordWrap(True)
        self.hours_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.hours_about)

        self.hours = QGridLayout()
        self.hours.setObjectName(u"hours")
        self.hours.setHorizontalSpacing(16)
        self.hours.setVerticalSpacing(8)
        self.hours.setContentsMargins(0, 0, 0, 0)
        self.monday_field = QVBoxLayout()
        self.monday_field.setSpacing(2)
        self.monday_field.setObjectName(u"monday_field")
        self.monday_field.setContentsMargins(0, 0, 0, 0)
        self.monday_label = QLabel(SettingsMeForm)
        self.monday_label.setObjectName(u"monday_label")

        self.monday_field.addWidget(self.monday_label)

        self.monday = QTimeEdit(SettingsMeForm)
        self.monday.setObjectName(u"monday")

        self.monday_field.addWidget(self.monday)


        self.hours.addLayout(self.monday_field, 0, 0, 1, 1)

        self.tuesday_field = QVBoxLayout()
        self.tuesday_field.setSpacing(2)
        self.tuesday_field.setObjectName(u"tuesday_field")
        self.tuesday_field.setContentsMargins(0, 0, 0, 0)
        self.tuesday_label = QLabel(SettingsMeForm)
        self.tuesday_label.setObjectName(u"tuesday_label")

        self.tuesday_field.addWidget(self.tuesday_label)

        self.tuesday = QTimeEdit(SettingsMeForm)
        self.tuesday.setObjectName(u"tuesday")

        self.tuesday_field.addWidget(self.tuesday)


        self.hours.addLayout(self.tuesday_field, 0, 1, 1, 1)

        self.wednesday_field = QVBoxLayout()
        self.wednesday_field.setSpacing(2)
        self.wednesday_field.setObjectName(u"wednesday_field")
        self.wednesday_field.setContentsMargins(0, 0, 0, 0)
        self.wednesday_label = QLabel(SettingsMeForm)
        self.wednesday_label.setObjectName(u"wednesday_label")

        self.wednesday_field.addWidget(self.wednesday_label)

        self.wednesday = QTimeEdit(SettingsMeForm)
        self.wednesday.setObjectName(u"wednesday")

        self.wednesday_field.addWidget(self.wednesday)


        self.hours.addLayout(self.wednesday_field, 0, 2, 1, 1)

        self.thursday_field = QVBoxLayout()
        self.thursday_field.setSpacing(2)
        self.thursday_field.setObjectName(u"thursday_field")
        self.thursday_field.setContentsMargins(0, 0, 0, 0)
        self.thursday_label = QLabel(SettingsMeForm)
        self.thursday_label.setObjectName(u"thursday_label")

        self.thursday_field.addWidget(self.thursday_label)

        self.thursday = QTimeEdit(SettingsMeForm)
        self.thursday.setObjectName(u"thursday")

        self.thursday_field.addWidget(self.thursday)


        self.hours.addLayout(self.thursday_field, 0, 3, 1, 1)

        self.friday_field = QVBoxLayout()
        self.friday_field.setSpacing(2)
        self.friday_field.setObjectName(u"friday_field")
        self.friday_field.setContentsMargins(0, 0, 0, 0)
        self.friday_label = QLabel(SettingsMeForm)
        self.friday_label.setObjectName(u"friday_label")

        self.friday_field.addWidget(self.friday_label)

        self.friday = QTimeEdit(SettingsMeForm)
        self.friday.setObjectName(u"friday")

        self.friday_field.addWidget(self.friday)


        self.hours.addLayout(self.friday_field, 1, 0, 1, 1)

        self.saturday_field = QVBoxLayout()
        self.saturday_field.setSpacing(2)
        self.saturday_field.setObjectName(u"saturday_field")
        self.saturday_field.setContentsMargins(0, 0, 0, 0)
        self.saturday_label = QLabel(SettingsMeForm)
        self.saturday_label.setObjectName(u"saturday_label")

        self.saturday_field.addWidget(self.saturday_label)

        self.saturday = QTimeEdit(SettingsMeForm)
        self.saturday.setObjectName(u"saturday")

        self.saturday_field.addWidget(self.saturday)


        self.hours.addLayout(self.saturday_field, 1, 1, 1, 1)

        self.sunday_field = QVBoxLayout()
        self.sunday_field.setSpacing(2)
        self.sunday_field.setObjectName(u"sunday_field")
        self.sunday_field.setContentsMargins(0, 0, 0, 0)
        self.sunday_label = QLabel(SettingsMeForm)
        self.sunday_label.setObjectName(u"sunday_label")

        self.sunday_field.addWidget(self.sunday_label)

        self.sunday = QTimeEdit(SettingsMeForm)
        self.sunday.setObjectName(u"sunday")

        self.sunday_field.addWidget(self.sunday)


        self.hours.addLayout(self.sunday_field, 1, 2, 1, 1)


        self.rows.addLayout(self.hours)

        self.week = QHBoxLayout()
        self.week.setSpacing(16)
        self.week.setObjectName(u"week")
        self.week.setContentsMargins(0, 0, 0, 0)
        self.week_total = QLabel(SettingsMeForm)
        self.week_total.setObjectName(u"week_total")
        self.week_total.setTextFormat(Qt.TextFormat.PlainText)

        self.week.addWidget(self.week_total)

        self.fte_label = QLabel(SettingsMeForm)
        self.fte_label.setObjectName(u"fte_label")

        self.week.addWidget(self.fte_label)

        self.fte = QLineEdit(SettingsMeForm)
        self.fte.setObjectName(u"fte")
        self.fte.setMaxLength(6)

        self.week.addWidget(self.fte)

        self.week_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.week.addItem(self.week_end)


        self.rows.addLayout(self.week)

        self.problem = QLabel(SettingsMeForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.problem)

        self.note = QLabel(SettingsMeForm)
        self.note.setObjectName(u"note")
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.note)

        self.foot = QHBoxLayout()
        self.foot.setSpacing(8)
        self.foot.setObjectName(u"foot")
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.done = QPushButton(SettingsMeForm)
        self.done.setObjectName(u"done")

        self.foot.addWidget(self.done)

        self.discard = QPushButton(SettingsMeForm)
        self.discard.setObjectName(u"discard")
        self.discard.setProperty(u"role", u"link")

        self.foot.addWidget(self.discard)

        self.foot_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.foot.addItem(self.foot_end)


        self.rows.addLayout(self.foot)

        self.before_logo = QSpacerItem(20, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

        self.rows.addItem(self.before_logo)

        self.logo_title = QLabel(SettingsMeForm)
        self.logo_title.setObjectName(u"logo_title")
        self.logo_title.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_title.setProperty(u"role", u"section")

        self.rows.addWidget(self.logo_title)

        self.logo_about = QLabel(SettingsMeForm)
        self.logo_about.setObjectName(u"logo_about")
        self.logo_about.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_about.setWordWrap(True)
        self.logo_about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.logo_about)

        self.logo_row = QHBoxLayout()
        self.logo_row.setSpacing(16)
        self.logo_row.setObjectName(u"logo_row")
        self.logo_row.setContentsMargins(0, 0, 0, 0)
        self.logo = QLabel(SettingsMeForm)
        self.logo.setObjectName(u"logo")
        self.logo.setTextFormat(Qt.TextFormat.PlainText)

        self.logo_row.addWidget(self.logo)

        self.logo_buttons = QVBoxLayout()
        self.logo_buttons.setSpacing(4)
        self.logo_buttons.setObjectName(u"logo_buttons")
        self.logo_buttons.setContentsMargins(0, 0, 0, 0)
        self.choose_logo = QPushButton(SettingsMeForm)
        self.choose_logo.setObjectName(u"choose_logo")
        icon = QIcon(QIcon.fromTheme(u"folder-open"))
        self.choose_logo.setIcon(icon)

        self.logo_buttons.addWidget(self.choose_logo)

        self.remove_logo = QPushButton(SettingsMeForm)
        self.remove_logo.setObjectName(u"remove_logo")
        self.remove_logo.setProperty(u"role", u"link")

        self.logo_buttons.addWidget(self.remove_logo)

        self.logo_buttons_end = QSpacerItem(20, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.logo_buttons.addItem(self.logo_buttons_end)


        self.logo_row.addLayout(self.logo_buttons)

        self.logo_end = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.logo_row.addItem(self.logo_end)


        self.rows.addLayout(self.logo_row)

        self.logo_problem = QLabel(SettingsMeForm)
        self.logo_problem.setObjectName(u"logo_problem")
        self.logo_problem.setTextFormat(Qt.TextFormat.PlainText)
        self.logo_problem.setWordWrap(True)
        self.logo_problem.setProperty(u"role", u"problem")

        self.rows.addWidget(self.logo_problem)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.iro_name_label.setBuddy(self.iro_name)
        self.iro_email_label.setBuddy(self.iro_email)
        self.iro_phone_label.setBuddy(self.iro_phone)
        self.service_label.setBuddy(self.service)
        self.authority_label.setBuddy(self.authority)
        self.registration_label.setBuddy(self.registration)
        self.address_label.setBuddy(self.address)
        self.monday_label.setBuddy(self.monday)
        self.tuesday_label.setBuddy(self.tuesday)
        self.wednesday_label.setBuddy(self.wednesday)
        self.thursday_label.setBuddy(self.thursday)
        self.friday_label.setBuddy(self.friday)
        self.saturday_label.setBuddy(self.saturday)
        self.sunday_label.setBuddy(self.sunday)
        self.fte_label.setBuddy(self.fte)
        QWidget.setTabOrder(self.iro_name, self.iro_email)
        QWidget.setTabOrder(self.iro_email, self.iro_phone)
        QWidget.setTabOrder(self.iro_phone, self.service)
        QWidget.setTabOrder(self.service, self.authority)
        QWidget.setTabOrder(self.authority, self.registration)
        QWidget.setTabOrder(self.registration, self.address)
        QWidget.setTabOrder(self.address, self.monday)
        QWidget.setTabOrder(self.monday, self.tuesday)
        QWidget.setTabOrder(self.tuesday, self.wednesday)
        QWidget.setTabOrder(self.wednesday, self.thursday)
        QWidget.setTabOrder(self.thursday, self.friday)
        QWidget.setTabOrder(self.friday, self.saturday)
        QWidget.setTabOrder(self.saturday, self.sunday)
        QWidget.setTabOrder(self.sunday, self.fte)
        QWidget.setTabOrder(self.fte, self.done)
        QWidget.setTabOrder(self.done, self.discard)
        QWidget.setTabOrder(self.discard, self.choose_logo)
        QWidget.setTabOrder(self.choose_logo, self.remove_logo)

        self.retranslateUi(SettingsMeForm)
    # setupUi

    def retranslateUi(self, SettingsMeForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsMeForm", u"Me and my authority", None))
        self.about.setText(QCoreApplication.translate("SettingsMeForm", u"This stands at the head of every letter and form.", None))
        self.iro_name_label.setText(QCoreApplication.translate("SettingsMeForm", u"My &name", None))
        self.iro_email_label.setText(QCoreApplication.translate("SettingsMeForm", u"&Email", None))
        self.iro_phone_label.setText(QCoreApplication.translate("SettingsMeForm", u"&Telephone", None))
        self.service_label.setText(QCoreApplication.translate("SettingsMeForm", u"Ser&vice", None))
        self.authority_label.setText(QCoreApplication.translate("SettingsMeForm", u"My a&uthority", None))
        self.registration_label.setText(QCoreApplication.translate("SettingsMeForm", u"Re&gistration number", None))
        self.address_label.setText(QCoreApplication.translate("SettingsMeForm", u"A&ddress", None))
        self.hours_title.setText(QCoreApplication.translate("SettingsMeForm", u"My working week", None))
        self.hours_about.setText(QCoreApplication.translate("SettingsMeForm", u"Hours and minutes worked on each day; 0:00 is a day off. The planner and the weeks ahead reckon with them.", None))
        self.monday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Monday", None))
        self.monday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.tuesday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Tuesday", None))
        self.tuesday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.wednesday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Wednesday", None))
        self.wednesday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.thursday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Thursday", None))
        self.thursday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.friday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Friday", None))
        self.friday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.saturday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Saturday", None))
        self.saturday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.sunday_label.setText(QCoreApplication.translate("SettingsMeForm", u"Sunday", None))
        self.sunday.setDisplayFormat(QCoreApplication.translate("SettingsMeForm", u"H:mm", None))
        self.week_total.setText("")
        self.fte_label.setText(QCoreApplication.translate("SettingsMeForm", u"&Full-time equivalent", None))
        self.problem.setText("")
        self.note.setText("")
        self.done.setText(QCoreApplication.translate("SettingsMeForm", u"D&one", None))
        self.discard.setText(QCoreApplication.translate("SettingsMeForm", u"Discard changes", None))
        self.logo_title.setText(QCoreApplication.translate("SettingsMeForm", u"Logo", None))
        self.logo_about.setText(QCoreApplication.translate("SettingsMeForm", u"A PNG or JPEG picture of your authority, printed beside its name at the head of letters.", None))
        self.logo.setText("")
        self.choose_logo.setText(QCoreApplication.translate("SettingsMeForm", u"Choose a &picture\u2026", None))
        self.remove_logo.setText(QCoreApplication.translate("SettingsMeForm", u"&Remove the logo", None))
        self.logo_problem.setText("")
        pass
    # retranslateUi
