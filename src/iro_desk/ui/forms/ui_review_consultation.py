# Compiled from ui/review_consultation.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QGridLayout,
    QHBoxLayout, QLabel, QLineEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
from iro_desk.ui.widgets.date_field import DateField
from iro_desk.ui.widgets.status_chip import StatusChip
from iro_desk.ui.widgets.text_area import TextArea

class Ui_ConsultationForm(object):
    def setupUi(self, ConsultationForm: QWidget) -> None:
        if not ConsultationForm.objectName():
            ConsultationForm.setObjectName(u"ConsultationForm")
        self.column_1 = QVBoxLayout(ConsultationForm)
        self.column_1.setSpacing(10)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(4, 0, 8, 8)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(8)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ConsultationForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.row_1.addWidget(self.heading)

        self.remove = QPushButton(ConsultationForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.row_1.addWidget(self.remove)

        self.row_1.setStretch(0, 1)

        self.column_1.addLayout(self.row_1)

        self.problem = QLabel(ConsultationForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_1.addWidget(self.problem)

        self.grid_1 = QGridLayout()
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(12)
        self.grid_1.setContentsMargins(0, 0, 0, 0)
        self.column_2 = QVBoxLayout()
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.person_role_label = QLabel(ConsultationForm)
        self.person_role_label.setObjectName(u"person_role_label")
        self.person_role_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_2.addWidget(self.person_role_label)

        self.person_role = ChoiceField(ConsultationForm)
        self.person_role.setObjectName(u"person_role")
        self.person_role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_role.setMinimumContentsLength(8)

        self.column_2.addWidget(self.person_role)


        self.grid_1.addLayout(self.column_2, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_3 = QVBoxLayout()
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.person_name_label = QLabel(ConsultationForm)
        self.person_name_label.setObjectName(u"person_name_label")
        self.person_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_3.addWidget(self.person_name_label)

        self.person_name = QLineEdit(ConsultationForm)
        self.person_name.setObjectName(u"person_name")

        self.column_3.addWidget(self.person_name)


        self.grid_1.addLayout(self.column_3, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_4 = QVBoxLayout()
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.consulted_on_label = QLabel(ConsultationForm)
        self.consulted_on_label.setObjectName(u"consulted_on_label")
        self.consulted_on_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_4.addWidget(self.consulted_on_label)

        self.consulted_on = DateField(ConsultationForm)
        self.consulted_on.setObjectName(u"consulted_on")

        self.column_4.addWidget(self.consulted_on)


        self.grid_1.addLayout(self.column_4, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_5 = QVBoxLayout()
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(ConsultationForm)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_5.addWidget(self.method_label)

        self.method = ChoiceField(ConsultationForm)
        self.method.setObjectName(u"method")
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(8)

        self.column_5.addWidget(self.method)


        self.grid_1.addLayout(self.column_5, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)

        self.column_1.addLayout(self.grid_1)

        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(12)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.is_iro_visit = QCheckBox(ConsultationForm)
        self.is_iro_visit.setObjectName(u"is_iro_visit")

        self.row_2.addWidget(self.is_iro_visit)

        self.seen_alone = QCheckBox(ConsultationForm)
        self.seen_alone.setObjectName(u"seen_alone")

        self.row_2.addWidget(self.seen_alone)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_2.addItem(self.spacer_1)


        self.column_1.addLayout(self.row_2)

        self.column_6 = QVBoxLayout()
        self.column_6.setSpacing(4)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(ConsultationForm)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_6.addWidget(self.place_label)

        self.place = QLineEdit(ConsultationForm)
        self.place.setObjectName(u"place")

        self.column_6.addWidget(self.place)


        self.column_1.addLayout(self.column_6)

        self.words_heading = QLabel(ConsultationForm)
        self.words_heading.setObjectName(u"words_heading")
        self.words_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.words_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.words_heading)

        self.grid_2 = QGridLayout()
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2.setHorizontalSpacing(16)
        self.grid_2.setVerticalSpacing(12)
        self.grid_2.setContentsMargins(0, 0, 0, 0)
        self.column_7 = QVBoxLayout()
        self.column_7.setSpacing(4)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(0, 0, 0, 0)
        self.views_home_label = QLabel(ConsultationForm)
        self.views_home_label.setObjectName(u"views_home_label")
        self.views_home_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_7.addWidget(self.views_home_label)

        self.views_home = TextArea(ConsultationForm)
        self.views_home.setObjectName(u"views_home")

        self.column_7.addWidget(self.views_home)


        self.grid_2.addLayout(self.column_7, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_8 = QVBoxLayout()
        self.column_8.setSpacing(4)
        self.column_8.setObjectName(u"column_8")
        self.column_8.setContentsMargins(0, 0, 0, 0)
        self.views_family_time_label = QLabel(ConsultationForm)
        self.views_family_time_label.setObjectName(u"views_family_time_label")
        self.views_family_time_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_8.addWidget(self.views_family_time_label)

        self.views_family_time = TextArea(ConsultationForm)
        self.views_family_time.setObjectName(u"views_family_time")

        self.column_8.addWidget(self.views_family_time)


        self.grid_2.addLayout(self.column_8, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_9 = QVBoxLayout()
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.views_school_label = QLabel(ConsultationForm)
        self.views_school_label.setObjectName(u"views_school_label")
        self.views_school_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_9.addWidget(self.views_school_label)

        self.views_school = TextArea(ConsultationForm)
        self.views_school.setObjectName(u"views_school")

        self.column_9.addWidget(self.views_school)


        self.grid_2.addLayout(self.column_9, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_10 = QVBoxLayout()
        self.column_10.setSpacing(4)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(0, 0, 0, 0)
        self.views_health_label = QLabel(ConsultationForm)
        self.views_health_label.setObjectName(u"views_health_label")
        self.views_health_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_10.addWidget(self.views_health_label)

        self.views_health = TextArea(ConsultationForm)
        self.views_health.setObjectName(u"views_health")

        self.column_10.addWidget(self.views_health)


        self.grid_2.addLayout(self.column_10, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_11 = QVBoxLayout()
        self.column_11.setSpacing(4)
        self.column_11.setObjectName(u"column_11")
        self.column_11.setContentsMargins(0, 0, 0, 0)
        self.views_friends_leisure_label = QLabel(ConsultationForm)
        self.views_friends_leisure_label.setObjectName(u"views_friends_leisure_label")
        self.views_friends_leisure_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_11.addWidget(self.views_friends_leisure_label)

        self.views_friends_leisure = TextArea(ConsultationForm)
        self.views_friends_leisure.setObjectName(u"views_friends_leisure")

        self.column_11.addWidget(self.views_friends_leisure)


        self.grid_2.addLayout(self.column_11, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_12 = QVBoxLayout()
        self.column_12.setSpacing(4)
        self.column_12.setObjectName(u"column_12")
        self.column_12.setContentsMargins(0, 0, 0, 0)
        self.views_identity_label = QLabel(ConsultationForm)
        self.views_identity_label.setObjectName(u"views_identity_label")
        self.views_identity_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_12.addWidget(self.views_identity_label)

        self.views_identity = TextArea(ConsultationForm)
        self.views_identity.setObjectName(u"views_identity")

        self.column_12.addWidget(self.views_identity)


        self.grid_2.addLayout(self.column_12, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_13 = QVBoxLayout()
        self.column_13.setSpacing(4)
        self.column_13.setObjectName(u"column_13")
        self.column_13.setContentsMargins(0, 0, 0, 0)
        self.views_safety_label = QLabel(ConsultationForm)
        self.views_safety_label.setObjectName(u"views_safety_label")
        self.views_safety_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_13.addWidget(self.views_safety_label)

        self.views_safety = TextArea(ConsultationForm)
        self.views_safety.setObjectName(u"views_safety")

        self.column_13.addWidget(self.views_safety)


        self.grid_2.addLayout(self.column_13, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_14 = QVBoxLayout()
        self.column_14.setSpacing(4)
        self.column_14.setObjectName(u"column_14")
        self.column_14.setContentsMargins(0, 0, 0, 0)
        self.views_plan_label = QLabel(ConsultationForm)
        self.views_plan_label.setObjectName(u"views_plan_label")
        self.views_plan_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_14.addWidget(self.views_plan_label)

        self.views_plan = TextArea(ConsultationForm)
        self.views_plan.setObjectName(u"views_plan")

        self.column_14.addWidget(self.views_plan)


        self.grid_2.addLayout(self.column_14, 3, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)

        self.column_1.addLayout(self.grid_2)

        self.column_15 = QVBoxLayout()
        self.column_15.setSpacing(4)
        self.column_15.setObjectName(u"column_15")
        self.column_15.setContentsMargins(0, 0, 0, 0)
        self.views_other_label = QLabel(ConsultationForm)
        self.views_other_label.setObjectName(u"views_other_label")
        self.views_other_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_15.addWidget(self.views_other_label)

        self.views_other = TextArea(ConsultationForm)
        self.views_other.setObjectName(u"views_other")

        self.column_15.addWidget(self.views_other)


        self.column_1.addLayout(self.column_15)

        self.meeting_heading = QLabel(ConsultationForm)
        self.meeting_heading.setObjectName(u"meeting_heading")
        self.meeting_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.meeting_heading)

        self.grid_3 = QGridLayout()
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3.setHorizontalSpacing(16)
        self.grid_3.setVerticalSpacing(12)
        self.grid_3.setContentsMargins(0, 0, 0, 0)
        self.column_16 = QVBoxLayout()
        self.column_16.setSpacing(4)
        self.column_16.setObjectName(u"column_16")
        self.column_16.setContentsMargins(0, 0, 0, 0)
        self.wants_to_change_label = QLabel(ConsultationForm)
        self.wants_to_change_label.setObjectName(u"wants_to_change_label")
        self.wants_to_change_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_16.addWidget(self.wants_to_change_label)

        self.wants_to_change = TextArea(ConsultationForm)
        self.wants_to_change.setObjectName(u"wants_to_change")

        self.column_16.addWidget(self.wants_to_change)


        self.grid_3.addLayout(self.column_16, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_17 = QVBoxLayout()
        self.column_17.setSpacing(4)
        self.column_17.setObjectName(u"column_17")
        self.column_17.setContentsMargins(0, 0, 0, 0)
        self.worries_label = QLabel(ConsultationForm)
        self.worries_label.setObjectName(u"worries_label")
        self.worries_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_17.addWidget(self.worries_label)

        self.worries = TextArea(ConsultationForm)
        self.worries.setObjectName(u"worries")

        self.column_17.addWidget(self.worries)


        self.grid_3.addLayout(self.column_17, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_18 = QVBoxLayout()
        self.column_18.setSpacing(4)
        self.column_18.setObjectName(u"column_18")
        self.column_18.setContentsMargins(0, 0, 0, 0)
        self.proud_of_label = QLabel(ConsultationForm)
        self.proud_of_label.setObjectName(u"proud_of_label")
        self.proud_of_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_18.addWidget(self.proud_of_label)

        self.proud_of = TextArea(ConsultationForm)
        self.proud_of.setObjectName(u"proud_of")

        self.column_18.addWidget(self.proud_of)


        self.grid_3.addLayout(self.column_18, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_19 = QVBoxLayout()
        self.column_19.setSpacing(4)
        self.column_19.setObjectName(u"column_19")
        self.column_19.setContentsMargins(0, 0, 0, 0)
        self.meeting_wishes_label = QLabel(ConsultationForm)
        self.meeting_wishes_label.setObjectName(u"meeting_wishes_label")
        self.meeting_wishes_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_19.addWidget(self.meeting_wishes_label)

        self.meeting_wishes = TextArea(ConsultationForm)
        self.meeting_wishes.setObjectName(u"meeting_wishes")

        self.column_19.addWidget(self.meeting_wishes)


        self.grid_3.addLayout(self.column_19, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)

        self.column_1.addLayout(self.grid_3)

        self.sharing_heading = QLabel(ConsultationForm)
        self.sharing_heading.setObjectName(u"sharing_heading")
        self.sharing_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sharing_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.sharing_heading)

        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(8)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.column_20 = QVBoxLayout()
        self.column_20.setSpacing(4)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 0, 0, 0)
        self.consent_to_share_label = QLabel(ConsultationForm)
        self.consent_to_share_label.setObjectName(u"consent_to_share_label")
        self.consent_to_share_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_20.addWidget(self.consent_to_share_label)

        self.consent_to_share = ChoiceField(ConsultationForm)
        self.consent_to_share.setObjectName(u"consent_to_share")
        self.consent_to_share.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent_to_share.setMinimumContentsLength(8)

        self.column_20.addWidget(self.consent_to_share)


        self.row_3.addLayout(self.column_20)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_3.addItem(self.spacer_2)

        self.row_3.setStretch(0, 1)
        self.row_3.setStretch(1, 1)

        self.column_1.addLayout(self.row_3)

        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(8)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.not_to_share_label = QLabel(ConsultationForm)
        self.not_to_share_label.setObjectName(u"not_to_share_label")
        self.not_to_share_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_4.addWidget(self.not_to_share_label)

        self.never_printed = StatusChip(ConsultationForm)
        self.never_printed.setObjectName(u"never_printed")

        self.row_4.addWidget(self.never_printed)

        self.spacer_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_4.addItem(self.spacer_3)


        self.column_1.addLayout(self.row_4)

        self.not_to_share = TextArea(ConsultationForm)
        self.not_to_share.setObjectName(u"not_to_share")

        self.column_1.addWidget(self.not_to_share)

        self.help_heading = QLabel(ConsultationForm)
        self.help_heading.setObjectName(u"help_heading")
        self.help_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.help_heading.setProperty(u"role", u"section")

        self.column_1.addWidget(self.help_heading)

        self.column_21 = QVBoxLayout()
        self.column_21.setSpacing(4)
        self.column_21.setObjectName(u"column_21")
        self.column_21.setContentsMargins(0, 0, 0, 0)
        self.communication_needs_label = QLabel(ConsultationForm)
        self.communication_needs_label.setObjectName(u"communication_needs_label")
        self.communication_needs_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_21.addWidget(self.communication_needs_label)

        self.communication_needs = TextArea(ConsultationForm)
        self.communication_needs.setObjectName(u"communication_needs")

        self.column_21.addWidget(self.communication_needs)


        self.column_1.addLayout(self.column_21)

        self.grid_4 = QGridLayout()
        self.grid_4.setObjectName(u"grid_4")
        self.grid_4.setHorizontalSpacing(16)
        self.grid_4.setVerticalSpacing(12)
        self.grid_4.setContentsMargins(0, 0, 0, 0)
        self.interpreter_needed = QCheckBox(ConsultationForm)
        self.interpreter_needed.setObjectName(u"interpreter_needed")

        self.grid_4.addWidget(self.interpreter_needed, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.interpreter_used = QCheckBox(ConsultationForm)
        self.interpreter_used.setObjectName(u"interpreter_used")

        self.grid_4.addWidget(self.interpreter_used, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_22 = QVBoxLayout()
        self.column_22.setSpacing(4)
        self.column_22.setObjectName(u"column_22")
        self.column_22.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(ConsultationForm)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_22.addWidget(self.language_label)

        self.language = QLineEdit(ConsultationForm)
        self.language.setObjectName(u"language")

        self.column_22.addWidget(self.language)


        self.grid_4.addLayout(self.column_22, 1, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.advocate_offered = QCheckBox(ConsultationForm)
        self.advocate_offered.setObjectName(u"advocate_offered")

        self.grid_4.addWidget(self.advocate_offered, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.advocate_accepted = QCheckBox(ConsultationForm)
        self.advocate_accepted.setObjectName(u"advocate_accepted")

        self.grid_4.addWidget(self.advocate_accepted, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_23 = QVBoxLayout()
        self.column_23.setSpacing(4)
        self.column_23.setObjectName(u"column_23")
        self.column_23.setContentsMargins(0, 0, 0, 0)
        self.advocate_name_label = QLabel(ConsultationForm)
        self.advocate_name_label.setObjectName(u"advocate_name_label")
        self.advocate_name_label.setTextFormat(Qt.TextFormat.PlainText)

        self.column_23.addWidget(self.advocate_name_label)

        self.advocate_name = QLineEdit(ConsultationForm)
        self.advocate_name.setObjectName(u"advocate_name")

        self.column_23.addWidget(self.advocate_name)


        self.grid_4.addLayout(self.column_23, 3, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.grid_4.setColumnStretch(0, 1)
        self.grid_4.setColumnStretch(1, 1)

        self.column_1.addLayout(self.grid_4)

        self.independent_visitor_offered = QCheckBox(ConsultationForm)
        self.independent_visitor_offered.setObjectName(u"independent_visitor_offered")

        self.column_1.addWidget(self.independent_visitor_offered)

        self.spacer_4 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_1.addItem(self.spacer_4)

        self.person_role_label.setBuddy(self.person_role)
        self.person_name_label.setBuddy(self.person_name)
        self.consulted_on_label.setBuddy(self.consulted_on)
        self.method_label.setBuddy(self.method)
        self.place_label.setBuddy(self.place)
        self.views_home_label.setBuddy(self.views_home)
        self.views_family_time_label.setBuddy(self.views_family_time)
        self.views_school_label.setBuddy(self.views_school)
        self.views_health_label.setBuddy(self.views_health)
        self.views_friends_leisure_label.setBuddy(self.views_friends_leisure)
        self.views_identity_label.setBuddy(self.views_identity)
        self.views_safety_label.setBuddy(self.views_safety)
        self.views_plan_label.setBuddy(self.views_plan)
        self.views_other_label.setBuddy(self.views_other)
        self.wants_to_change_label.setBuddy(self.wants_to_change)
        self.worries_label.setBuddy(self.worries)
        self.proud_of_label.setBuddy(self.proud_of)
        self.meeting_wishes_label.setBuddy(self.meeting_wishes)
        self.consent_to_share_label.setBuddy(self.consent_to_share)
        self.not_to_share_label.setBuddy(self.not_to_share)
        self.communication_needs_label.setBuddy(self.communication_needs)
        self.language_label.setBuddy(self.language)
        self.advocate_name_label.setBuddy(self.advocate_name)
        QWidget.setTabOrder(self.person_role, self.person_name)
        QWidget.setTabOrder(self.person_name, self.consulted_on)
        QWidget.setTabOrder(self.consulted_on, self.method)
        QWidget.setTabOrder(self.method, self.is_iro_visit)
        QWidget.setTabOrder(self.is_iro_visit, self.seen_alone)
        QWidget.setTabOrder(self.seen_alone, self.place)
        QWidget.setTabOrder(self.place, self.views_home)
        QWidget.setTabOrder(self.views_home, self.views_family_time)
        QWidget.setTabOrder(self.views_family_time, self.views_school)
        QWidget.setTabOrder(self.views_school, self.views_health)
        QWidget.setTabOrder(self.views_health, self.views_friends_leisure)
        QWidget.setTabOrder(self.views_friends_leisure, self.views_identity)
        QWidget.setTabOrder(self.views_identity, self.views_safety)
        QWidget.setTabOrder(self.views_safety, self.views_plan)
        QWidget.setTabOrder(self.views_plan, self.views_other)
        QWidget.setTabOrder(self.views_other, self.wants_to_change)
        QWidget.setTabOrder(self.wants_to_change, self.worries)
        QWidget.setTabOrder(self.worries, self.proud_of)
        QWidget.setTabOrder(self.proud_of, self.meeting_wishes)
        QWidget.setTabOrder(self.meeting_wishes, self.consent_to_share)
        QWidget.setTabOrder(self.consent_to_share, self.not_to_share)
        QWidget.setTabOrder(self.not_to_share, self.communication_needs)
        QWidget.setTabOrder(self.communication_needs, self.interpreter_needed)
        QWidget.setTabOrder(self.interpreter_needed, self.interpreter_used)
        QWidget.setTabOrder(self.interpreter_used, self.language)
        QWidget.setTabOrder(self.language, self.advocate_offered)
        QWidget.setTabOrder(self.advocate_offered, self.advocate_accepted)
        QWidget.setTabOrder(self.advocate_accepted, self.advocate_name)
        QWidget.setTabOrder(self.advocate_name, self.independent_visitor_offered)
        QWidget.setTabOrder(self.independent_visitor_offered, self.remove)

        self.retranslateUi(ConsultationForm)
    # setupUi

    def retranslateUi(self, ConsultationForm: QWidget) -> None:
        self.heading.setText("")
        self.remove.setText(QCoreApplication.translate("ConsultationForm", u"Remove", None))
        self.remove.setToolTip(QCoreApplication.translate("ConsultationForm", u"Remove this consultation", None))
        self.remove.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Remove this consultation", None))
        self.problem.setText("")
        self.person_role_label.setText(QCoreApplication.translate("ConsultationForm", u"Who", None))
        self.person_name_label.setText(QCoreApplication.translate("ConsultationForm", u"Name", None))
        self.consulted_on_label.setText(QCoreApplication.translate("ConsultationForm", u"When", None))
        self.method_label.setText(QCoreApplication.translate("ConsultationForm", u"How", None))
        self.is_iro_visit.setText(QCoreApplication.translate("ConsultationForm", u"My visit", None))
        self.seen_alone.setText(QCoreApplication.translate("ConsultationForm", u"Seen alone", None))
        self.place_label.setText(QCoreApplication.translate("ConsultationForm", u"Place", None))
        self.words_heading.setText(QCoreApplication.translate("ConsultationForm", u"In their own words", None))
        self.views_home_label.setText(QCoreApplication.translate("ConsultationForm", u"Where I live", None))
        self.views_family_time_label.setText(QCoreApplication.translate("ConsultationForm", u"Family time", None))
        self.views_school_label.setText(QCoreApplication.translate("ConsultationForm", u"School", None))
        self.views_health_label.setText(QCoreApplication.translate("ConsultationForm", u"Health", None))
        self.views_friends_leisure_label.setText(QCoreApplication.translate("ConsultationForm", u"Friends and leisure", None))
        self.views_identity_label.setText(QCoreApplication.translate("ConsultationForm", u"Who I am", None))
        self.views_safety_label.setText(QCoreApplication.translate("ConsultationForm", u"Feeling safe", None))
        self.views_plan_label.setText(QCoreApplication.translate("ConsultationForm", u"My plan", None))
        self.views_other_label.setText(QCoreApplication.translate("ConsultationForm", u"Anything else", None))
        self.meeting_heading.setText(QCoreApplication.translate("ConsultationForm", u"Hopes and worries", None))
        self.wants_to_change_label.setText(QCoreApplication.translate("ConsultationForm", u"Wants to change", None))
        self.worries_label.setText(QCoreApplication.translate("ConsultationForm", u"Worried about", None))
        self.proud_of_label.setText(QCoreApplication.translate("ConsultationForm", u"Proud of", None))
        self.meeting_wishes_label.setText(QCoreApplication.translate("ConsultationForm", u"Wishes for the meeting", None))
        self.sharing_heading.setText(QCoreApplication.translate("ConsultationForm", u"Sharing", None))
        self.consent_to_share_label.setText(QCoreApplication.translate("ConsultationForm", u"What may be shared at the review", None))
        self.not_to_share_label.setText(QCoreApplication.translate("ConsultationForm", u"Not to be shared", None))
        self.help_heading.setText(QCoreApplication.translate("ConsultationForm", u"Help to be heard", None))
        self.communication_needs_label.setText(QCoreApplication.translate("ConsultationForm", u"Communication needs and aids", None))
        self.interpreter_needed.setText(QCoreApplication.translate("ConsultationForm", u"Interpreter needed", None))
        self.interpreter_used.setText(QCoreApplication.translate("ConsultationForm", u"Interpreter used", None))
        self.language_label.setText(QCoreApplication.translate("ConsultationForm", u"Language", None))
        self.advocate_offered.setText(QCoreApplication.translate("ConsultationForm", u"Advocate offered", None))
        self.advocate_accepted.setText(QCoreApplication.translate("ConsultationForm", u"Advocate accepted", None))
        self.advocate_name_label.setText(QCoreApplication.translate("ConsultationForm", u"Advocate's name", None))
        self.independent_visitor_offered.setText(QCoreApplication.translate("ConsultationForm", u"Independent visitor offered", None))
        pass
    # retranslateUi
