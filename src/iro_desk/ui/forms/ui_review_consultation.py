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
        self.column_37 = QVBoxLayout(ConsultationForm)
        self.column_37.setSpacing(10)
        self.column_37.setObjectName(u"column_37")
        self.column_37.setContentsMargins(4, 0, 8, 8)
        self.row_14 = QHBoxLayout()
        self.row_14.setSpacing(8)
        self.row_14.setObjectName(u"row_14")
        self.row_14.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(ConsultationForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setWordWrap(True)
        self.heading.setProperty(u"role", u"section")

        self.row_14.addWidget(self.heading)

        self.remove = QPushButton(ConsultationForm)
        self.remove.setObjectName(u"remove")
        self.remove.setProperty(u"role", u"link")

        self.row_14.addWidget(self.remove)

        self.row_14.setStretch(0, 1)

        self.column_37.addLayout(self.row_14)

        self.problem = QLabel(ConsultationForm)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"problem")

        self.column_37.addWidget(self.problem)

        self.carried = QLabel(ConsultationForm)
        self.carried.setObjectName(u"carried")
        self.carried.setTextFormat(Qt.TextFormat.PlainText)
        self.carried.setWordWrap(True)
        self.carried.setProperty(u"role", u"quiet")

        self.column_37.addWidget(self.carried)

        self.head = QWidget(ConsultationForm)
        self.head.setObjectName(u"head")
        self.column_19 = QVBoxLayout(self.head)
        self.column_19.setSpacing(12)
        self.column_19.setObjectName(u"column_19")
        self.column_19.setContentsMargins(0, 0, 0, 0)
        self.grid_1 = QGridLayout()
        self.grid_1.setObjectName(u"grid_1")
        self.grid_1.setHorizontalSpacing(16)
        self.grid_1.setVerticalSpacing(12)
        self.grid_1.setContentsMargins(0, 0, 0, 0)
        self.column_14 = QVBoxLayout()
        self.column_14.setSpacing(4)
        self.column_14.setObjectName(u"column_14")
        self.column_14.setContentsMargins(0, 0, 0, 0)
        self.person_role_label = QLabel(self.head)
        self.person_role_label.setObjectName(u"person_role_label")
        self.person_role_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_role_label.setWordWrap(True)

        self.column_14.addWidget(self.person_role_label)

        self.person_role = ChoiceField(self.head)
        self.person_role.setObjectName(u"person_role")
        self.person_role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person_role.setMinimumContentsLength(8)

        self.column_14.addWidget(self.person_role)


        self.grid_1.addLayout(self.column_14, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_15 = QVBoxLayout()
        self.column_15.setSpacing(4)
        self.column_15.setObjectName(u"column_15")
        self.column_15.setContentsMargins(0, 0, 0, 0)
        self.person_name_label = QLabel(self.head)
        self.person_name_label.setObjectName(u"person_name_label")
        self.person_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.person_name_label.setWordWrap(True)

        self.column_15.addWidget(self.person_name_label)

        self.person_name = QLineEdit(self.head)
        self.person_name.setObjectName(u"person_name")

        self.column_15.addWidget(self.person_name)


        self.grid_1.addLayout(self.column_15, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_16 = QVBoxLayout()
        self.column_16.setSpacing(4)
        self.column_16.setObjectName(u"column_16")
        self.column_16.setContentsMargins(0, 0, 0, 0)
        self.consulted_on_label = QLabel(self.head)
        self.consulted_on_label.setObjectName(u"consulted_on_label")
        self.consulted_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consulted_on_label.setWordWrap(True)

        self.column_16.addWidget(self.consulted_on_label)

        self.consulted_on = DateField(self.head)
        self.consulted_on.setObjectName(u"consulted_on")

        self.column_16.addWidget(self.consulted_on)


        self.grid_1.addLayout(self.column_16, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_17 = QVBoxLayout()
        self.column_17.setSpacing(4)
        self.column_17.setObjectName(u"column_17")
        self.column_17.setContentsMargins(0, 0, 0, 0)
        self.method_label = QLabel(self.head)
        self.method_label.setObjectName(u"method_label")
        self.method_label.setTextFormat(Qt.TextFormat.PlainText)
        self.method_label.setWordWrap(True)

        self.column_17.addWidget(self.method_label)

        self.method = ChoiceField(self.head)
        self.method.setObjectName(u"method")
        self.method.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.method.setMinimumContentsLength(8)

        self.column_17.addWidget(self.method)


        self.grid_1.addLayout(self.column_17, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_18 = QVBoxLayout()
        self.column_18.setSpacing(4)
        self.column_18.setObjectName(u"column_18")
        self.column_18.setContentsMargins(0, 0, 0, 0)
        self.place_label = QLabel(self.head)
        self.place_label.setObjectName(u"place_label")
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        self.place_label.setWordWrap(True)

        self.column_18.addWidget(self.place_label)

        self.place = QLineEdit(self.head)
        self.place.setObjectName(u"place")

        self.column_18.addWidget(self.place)


        self.grid_1.addLayout(self.column_18, 2, 0, 1, 2, Qt.AlignmentFlag.AlignTop)

        self.grid_1.setColumnStretch(0, 1)
        self.grid_1.setColumnStretch(1, 1)

        self.column_19.addLayout(self.grid_1)

        self.row_15 = QHBoxLayout()
        self.row_15.setSpacing(12)
        self.row_15.setObjectName(u"row_15")
        self.row_15.setContentsMargins(0, 0, 0, 0)
        self.is_iro_visit = QCheckBox(self.head)
        self.is_iro_visit.setObjectName(u"is_iro_visit")

        self.row_15.addWidget(self.is_iro_visit)

        self.seen_alone = QCheckBox(self.head)
        self.seen_alone.setObjectName(u"seen_alone")

        self.row_15.addWidget(self.seen_alone)

        self.spacer_1 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_15.addItem(self.spacer_1)


        self.column_19.addLayout(self.row_15)


        self.column_37.addWidget(self.head)

        self.words_heading = QLabel(ConsultationForm)
        self.words_heading.setObjectName(u"words_heading")
        self.words_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.words_heading.setWordWrap(True)
        self.words_heading.setProperty(u"role", u"section")

        self.column_37.addWidget(self.words_heading)

        self.told = QWidget(ConsultationForm)
        self.told.setObjectName(u"told")
        self.told_grid = QGridLayout(self.told)
        self.told_grid.setObjectName(u"told_grid")
        self.told_grid.setHorizontalSpacing(16)
        self.told_grid.setVerticalSpacing(12)
        self.told_grid.setContentsMargins(0, 0, 0, 0)
        self.cell_views_home = QWidget(self.told)
        self.cell_views_home.setObjectName(u"cell_views_home")
        self.column_1 = QVBoxLayout(self.cell_views_home)
        self.column_1.setSpacing(4)
        self.column_1.setObjectName(u"column_1")
        self.column_1.setContentsMargins(0, 0, 0, 0)
        self.row_1 = QHBoxLayout()
        self.row_1.setSpacing(6)
        self.row_1.setObjectName(u"row_1")
        self.row_1.setContentsMargins(0, 0, 0, 0)
        self.views_home_label = QLabel(self.cell_views_home)
        self.views_home_label.setObjectName(u"views_home_label")
        self.views_home_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_home_label.setWordWrap(True)

        self.row_1.addWidget(self.views_home_label)

        self.private_views_home = QCheckBox(self.cell_views_home)
        self.private_views_home.setObjectName(u"private_views_home")
        self.private_views_home.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_1.addWidget(self.private_views_home)

        self.row_1.setStretch(0, 1)

        self.column_1.addLayout(self.row_1)

        self.views_home = TextArea(self.cell_views_home)
        self.views_home.setObjectName(u"views_home")

        self.column_1.addWidget(self.views_home)


        self.told_grid.addWidget(self.cell_views_home, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_family_time = QWidget(self.told)
        self.cell_views_family_time.setObjectName(u"cell_views_family_time")
        self.column_2 = QVBoxLayout(self.cell_views_family_time)
        self.column_2.setSpacing(4)
        self.column_2.setObjectName(u"column_2")
        self.column_2.setContentsMargins(0, 0, 0, 0)
        self.row_2 = QHBoxLayout()
        self.row_2.setSpacing(6)
        self.row_2.setObjectName(u"row_2")
        self.row_2.setContentsMargins(0, 0, 0, 0)
        self.views_family_time_label = QLabel(self.cell_views_family_time)
        self.views_family_time_label.setObjectName(u"views_family_time_label")
        self.views_family_time_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_family_time_label.setWordWrap(True)

        self.row_2.addWidget(self.views_family_time_label)

        self.private_views_family_time = QCheckBox(self.cell_views_family_time)
        self.private_views_family_time.setObjectName(u"private_views_family_time")
        self.private_views_family_time.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_2.addWidget(self.private_views_family_time)

        self.row_2.setStretch(0, 1)

        self.column_2.addLayout(self.row_2)

        self.views_family_time = TextArea(self.cell_views_family_time)
        self.views_family_time.setObjectName(u"views_family_time")

        self.column_2.addWidget(self.views_family_time)


        self.told_grid.addWidget(self.cell_views_family_time, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_school = QWidget(self.told)
        self.cell_views_school.setObjectName(u"cell_views_school")
        self.column_3 = QVBoxLayout(self.cell_views_school)
        self.column_3.setSpacing(4)
        self.column_3.setObjectName(u"column_3")
        self.column_3.setContentsMargins(0, 0, 0, 0)
        self.row_3 = QHBoxLayout()
        self.row_3.setSpacing(6)
        self.row_3.setObjectName(u"row_3")
        self.row_3.setContentsMargins(0, 0, 0, 0)
        self.views_school_label = QLabel(self.cell_views_school)
        self.views_school_label.setObjectName(u"views_school_label")
        self.views_school_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_school_label.setWordWrap(True)

        self.row_3.addWidget(self.views_school_label)

        self.private_views_school = QCheckBox(self.cell_views_school)
        self.private_views_school.setObjectName(u"private_views_school")
        self.private_views_school.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_3.addWidget(self.private_views_school)

        self.row_3.setStretch(0, 1)

        self.column_3.addLayout(self.row_3)

        self.views_school = TextArea(self.cell_views_school)
        self.views_school.setObjectName(u"views_school")

        self.column_3.addWidget(self.views_school)


        self.told_grid.addWidget(self.cell_views_school, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_health = QWidget(self.told)
        self.cell_views_health.setObjectName(u"cell_views_health")
        self.column_4 = QVBoxLayout(self.cell_views_health)
        self.column_4.setSpacing(4)
        self.column_4.setObjectName(u"column_4")
        self.column_4.setContentsMargins(0, 0, 0, 0)
        self.row_4 = QHBoxLayout()
        self.row_4.setSpacing(6)
        self.row_4.setObjectName(u"row_4")
        self.row_4.setContentsMargins(0, 0, 0, 0)
        self.views_health_label = QLabel(self.cell_views_health)
        self.views_health_label.setObjectName(u"views_health_label")
        self.views_health_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_health_label.setWordWrap(True)

        self.row_4.addWidget(self.views_health_label)

        self.private_views_health = QCheckBox(self.cell_views_health)
        self.private_views_health.setObjectName(u"private_views_health")
        self.private_views_health.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_4.addWidget(self.private_views_health)

        self.row_4.setStretch(0, 1)

        self.column_4.addLayout(self.row_4)

        self.views_health = TextArea(self.cell_views_health)
        self.views_health.setObjectName(u"views_health")

        self.column_4.addWidget(self.views_health)


        self.told_grid.addWidget(self.cell_views_health, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_friends_leisure = QWidget(self.told)
        self.cell_views_friends_leisure.setObjectName(u"cell_views_friends_leisure")
        self.column_5 = QVBoxLayout(self.cell_views_friends_leisure)
        self.column_5.setSpacing(4)
        self.column_5.setObjectName(u"column_5")
        self.column_5.setContentsMargins(0, 0, 0, 0)
        self.row_5 = QHBoxLayout()
        self.row_5.setSpacing(6)
        self.row_5.setObjectName(u"row_5")
        self.row_5.setContentsMargins(0, 0, 0, 0)
        self.views_friends_leisure_label = QLabel(self.cell_views_friends_leisure)
        self.views_friends_leisure_label.setObjectName(u"views_friends_leisure_label")
        self.views_friends_leisure_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_friends_leisure_label.setWordWrap(True)

        self.row_5.addWidget(self.views_friends_leisure_label)

        self.private_views_friends_leisure = QCheckBox(self.cell_views_friends_leisure)
        self.private_views_friends_leisure.setObjectName(u"private_views_friends_leisure")
        self.private_views_friends_leisure.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_5.addWidget(self.private_views_friends_leisure)

        self.row_5.setStretch(0, 1)

        self.column_5.addLayout(self.row_5)

        self.views_friends_leisure = TextArea(self.cell_views_friends_leisure)
        self.views_friends_leisure.setObjectName(u"views_friends_leisure")

        self.column_5.addWidget(self.views_friends_leisure)


        self.told_grid.addWidget(self.cell_views_friends_leisure, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_identity = QWidget(self.told)
        self.cell_views_identity.setObjectName(u"cell_views_identity")
        self.column_6 = QVBoxLayout(self.cell_views_identity)
        self.column_6.setSpacing(4)
        self.column_6.setObjectName(u"column_6")
        self.column_6.setContentsMargins(0, 0, 0, 0)
        self.row_6 = QHBoxLayout()
        self.row_6.setSpacing(6)
        self.row_6.setObjectName(u"row_6")
        self.row_6.setContentsMargins(0, 0, 0, 0)
        self.views_identity_label = QLabel(self.cell_views_identity)
        self.views_identity_label.setObjectName(u"views_identity_label")
        self.views_identity_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_identity_label.setWordWrap(True)

        self.row_6.addWidget(self.views_identity_label)

        self.private_views_identity = QCheckBox(self.cell_views_identity)
        self.private_views_identity.setObjectName(u"private_views_identity")
        self.private_views_identity.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_6.addWidget(self.private_views_identity)

        self.row_6.setStretch(0, 1)

        self.column_6.addLayout(self.row_6)

        self.views_identity = TextArea(self.cell_views_identity)
        self.views_identity.setObjectName(u"views_identity")

        self.column_6.addWidget(self.views_identity)


        self.told_grid.addWidget(self.cell_views_identity, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_safety = QWidget(self.told)
        self.cell_views_safety.setObjectName(u"cell_views_safety")
        self.column_7 = QVBoxLayout(self.cell_views_safety)
        self.column_7.setSpacing(4)
        self.column_7.setObjectName(u"column_7")
        self.column_7.setContentsMargins(0, 0, 0, 0)
        self.row_7 = QHBoxLayout()
        self.row_7.setSpacing(6)
        self.row_7.setObjectName(u"row_7")
        self.row_7.setContentsMargins(0, 0, 0, 0)
        self.views_safety_label = QLabel(self.cell_views_safety)
        self.views_safety_label.setObjectName(u"views_safety_label")
        self.views_safety_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_safety_label.setWordWrap(True)

        self.row_7.addWidget(self.views_safety_label)

        self.private_views_safety = QCheckBox(self.cell_views_safety)
        self.private_views_safety.setObjectName(u"private_views_safety")
        self.private_views_safety.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_7.addWidget(self.private_views_safety)

        self.row_7.setStretch(0, 1)

        self.column_7.addLayout(self.row_7)

        self.views_safety = TextArea(self.cell_views_safety)
        self.views_safety.setObjectName(u"views_safety")

        self.column_7.addWidget(self.views_safety)


        self.told_grid.addWidget(self.cell_views_safety, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_plan = QWidget(self.told)
        self.cell_views_plan.setObjectName(u"cell_views_plan")
        self.column_8 = QVBoxLayout(self.cell_views_plan)
        self.column_8.setSpacing(4)
        self.column_8.setObjectName(u"column_8")
        self.column_8.setContentsMargins(0, 0, 0, 0)
        self.row_8 = QHBoxLayout()
        self.row_8.setSpacing(6)
        self.row_8.setObjectName(u"row_8")
        self.row_8.setContentsMargins(0, 0, 0, 0)
        self.views_plan_label = QLabel(self.cell_views_plan)
        self.views_plan_label.setObjectName(u"views_plan_label")
        self.views_plan_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_plan_label.setWordWrap(True)

        self.row_8.addWidget(self.views_plan_label)

        self.private_views_plan = QCheckBox(self.cell_views_plan)
        self.private_views_plan.setObjectName(u"private_views_plan")
        self.private_views_plan.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_8.addWidget(self.private_views_plan)

        self.row_8.setStretch(0, 1)

        self.column_8.addLayout(self.row_8)

        self.views_plan = TextArea(self.cell_views_plan)
        self.views_plan.setObjectName(u"views_plan")

        self.column_8.addWidget(self.views_plan)


        self.told_grid.addWidget(self.cell_views_plan, 3, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_views_other = QWidget(self.told)
        self.cell_views_other.setObjectName(u"cell_views_other")
        self.column_9 = QVBoxLayout(self.cell_views_other)
        self.column_9.setSpacing(4)
        self.column_9.setObjectName(u"column_9")
        self.column_9.setContentsMargins(0, 0, 0, 0)
        self.row_9 = QHBoxLayout()
        self.row_9.setSpacing(6)
        self.row_9.setObjectName(u"row_9")
        self.row_9.setContentsMargins(0, 0, 0, 0)
        self.views_other_label = QLabel(self.cell_views_other)
        self.views_other_label.setObjectName(u"views_other_label")
        self.views_other_label.setTextFormat(Qt.TextFormat.PlainText)
        self.views_other_label.setWordWrap(True)

        self.row_9.addWidget(self.views_other_label)

        self.private_views_other = QCheckBox(self.cell_views_other)
        self.private_views_other.setObjectName(u"private_views_other")
        self.private_views_other.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_9.addWidget(self.private_views_other)

        self.row_9.setStretch(0, 1)

        self.column_9.addLayout(self.row_9)

        self.views_other = TextArea(self.cell_views_other)
        self.views_other.setObjectName(u"views_other")

        self.column_9.addWidget(self.views_other)


        self.told_grid.addWidget(self.cell_views_other, 4, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_wants_to_change = QWidget(self.told)
        self.cell_wants_to_change.setObjectName(u"cell_wants_to_change")
        self.column_10 = QVBoxLayout(self.cell_wants_to_change)
        self.column_10.setSpacing(4)
        self.column_10.setObjectName(u"column_10")
        self.column_10.setContentsMargins(0, 0, 0, 0)
        self.row_10 = QHBoxLayout()
        self.row_10.setSpacing(6)
        self.row_10.setObjectName(u"row_10")
        self.row_10.setContentsMargins(0, 0, 0, 0)
        self.wants_to_change_label = QLabel(self.cell_wants_to_change)
        self.wants_to_change_label.setObjectName(u"wants_to_change_label")
        self.wants_to_change_label.setTextFormat(Qt.TextFormat.PlainText)
        self.wants_to_change_label.setWordWrap(True)

        self.row_10.addWidget(self.wants_to_change_label)

        self.private_wants_to_change = QCheckBox(self.cell_wants_to_change)
        self.private_wants_to_change.setObjectName(u"private_wants_to_change")
        self.private_wants_to_change.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_10.addWidget(self.private_wants_to_change)

        self.row_10.setStretch(0, 1)

        self.column_10.addLayout(self.row_10)

        self.wants_to_change = TextArea(self.cell_wants_to_change)
        self.wants_to_change.setObjectName(u"wants_to_change")

        self.column_10.addWidget(self.wants_to_change)


        self.told_grid.addWidget(self.cell_wants_to_change, 4, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_worries = QWidget(self.told)
        self.cell_worries.setObjectName(u"cell_worries")
        self.column_11 = QVBoxLayout(self.cell_worries)
        self.column_11.setSpacing(4)
        self.column_11.setObjectName(u"column_11")
        self.column_11.setContentsMargins(0, 0, 0, 0)
        self.row_11 = QHBoxLayout()
        self.row_11.setSpacing(6)
        self.row_11.setObjectName(u"row_11")
        self.row_11.setContentsMargins(0, 0, 0, 0)
        self.worries_label = QLabel(self.cell_worries)
        self.worries_label.setObjectName(u"worries_label")
        self.worries_label.setTextFormat(Qt.TextFormat.PlainText)
        self.worries_label.setWordWrap(True)

        self.row_11.addWidget(self.worries_label)

        self.private_worries = QCheckBox(self.cell_worries)
        self.private_worries.setObjectName(u"private_worries")
        self.private_worries.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_11.addWidget(self.private_worries)

        self.row_11.setStretch(0, 1)

        self.column_11.addLayout(self.row_11)

        self.worries = TextArea(self.cell_worries)
        self.worries.setObjectName(u"worries")

        self.column_11.addWidget(self.worries)


        self.told_grid.addWidget(self.cell_worries, 5, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_proud_of = QWidget(self.told)
        self.cell_proud_of.setObjectName(u"cell_proud_of")
        self.column_12 = QVBoxLayout(self.cell_proud_of)
        self.column_12.setSpacing(4)
        self.column_12.setObjectName(u"column_12")
        self.column_12.setContentsMargins(0, 0, 0, 0)
        self.row_12 = QHBoxLayout()
        self.row_12.setSpacing(6)
        self.row_12.setObjectName(u"row_12")
        self.row_12.setContentsMargins(0, 0, 0, 0)
        self.proud_of_label = QLabel(self.cell_proud_of)
        self.proud_of_label.setObjectName(u"proud_of_label")
        self.proud_of_label.setTextFormat(Qt.TextFormat.PlainText)
        self.proud_of_label.setWordWrap(True)

        self.row_12.addWidget(self.proud_of_label)

        self.private_proud_of = QCheckBox(self.cell_proud_of)
        self.private_proud_of.setObjectName(u"private_proud_of")
        self.private_proud_of.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_12.addWidget(self.private_proud_of)

        self.row_12.setStretch(0, 1)

        self.column_12.addLayout(self.row_12)

        self.proud_of = TextArea(self.cell_proud_of)
        self.proud_of.setObjectName(u"proud_of")

        self.column_12.addWidget(self.proud_of)


        self.told_grid.addWidget(self.cell_proud_of, 5, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.cell_meeting_wishes = QWidget(self.told)
        self.cell_meeting_wishes.setObjectName(u"cell_meeting_wishes")
        self.column_13 = QVBoxLayout(self.cell_meeting_wishes)
        self.column_13.setSpacing(4)
        self.column_13.setObjectName(u"column_13")
        self.column_13.setContentsMargins(0, 0, 0, 0)
        self.row_13 = QHBoxLayout()
        self.row_13.setSpacing(6)
        self.row_13.setObjectName(u"row_13")
        self.row_13.setContentsMargins(0, 0, 0, 0)
        self.meeting_wishes_label = QLabel(self.cell_meeting_wishes)
        self.meeting_wishes_label.setObjectName(u"meeting_wishes_label")
        self.meeting_wishes_label.setTextFormat(Qt.TextFormat.PlainText)
        self.meeting_wishes_label.setWordWrap(True)

        self.row_13.addWidget(self.meeting_wishes_label)

        self.private_meeting_wishes = QCheckBox(self.cell_meeting_wishes)
        self.private_meeting_wishes.setObjectName(u"private_meeting_wishes")
        self.private_meeting_wishes.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

        self.row_13.addWidget(self.private_meeting_wishes)

        self.row_13.setStretch(0, 1)

        self.column_13.addLayout(self.row_13)

        self.meeting_wishes = TextArea(self.cell_meeting_wishes)
        self.meeting_wishes.setObjectName(u"meeting_wishes")

        self.column_13.addWidget(self.meeting_wishes)


        self.told_grid.addWidget(self.cell_meeting_wishes, 6, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.told_grid.setColumnStretch(0, 1)
        self.told_grid.setColumnStretch(1, 1)

        self.column_37.addWidget(self.told)

        self.sharing_heading = QLabel(ConsultationForm)
        self.sharing_heading.setObjectName(u"sharing_heading")
        self.sharing_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.sharing_heading.setWordWrap(True)
        self.sharing_heading.setProperty(u"role", u"section")

        self.column_37.addWidget(self.sharing_heading)

        self.grid_2 = QGridLayout()
        self.grid_2.setObjectName(u"grid_2")
        self.grid_2.setHorizontalSpacing(16)
        self.grid_2.setVerticalSpacing(12)
        self.grid_2.setContentsMargins(0, 0, 0, 0)
        self.column_20 = QVBoxLayout()
        self.column_20.setSpacing(4)
        self.column_20.setObjectName(u"column_20")
        self.column_20.setContentsMargins(0, 0, 0, 0)
        self.consent_to_share_label = QLabel(ConsultationForm)
        self.consent_to_share_label.setObjectName(u"consent_to_share_label")
        self.consent_to_share_label.setTextFormat(Qt.TextFormat.PlainText)
        self.consent_to_share_label.setWordWrap(True)

        self.column_20.addWidget(self.consent_to_share_label)

        self.consent_to_share = ChoiceField(ConsultationForm)
        self.consent_to_share.setObjectName(u"consent_to_share")
        self.consent_to_share.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.consent_to_share.setMinimumContentsLength(8)

        self.column_20.addWidget(self.consent_to_share)


        self.grid_2.addLayout(self.column_20, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.part_group = QWidget(ConsultationForm)
        self.part_group.setObjectName(u"part_group")
        self.column_21 = QVBoxLayout(self.part_group)
        self.column_21.setSpacing(4)
        self.column_21.setObjectName(u"column_21")
        self.column_21.setContentsMargins(0, 0, 0, 0)
        self.share_what_label = QLabel(self.part_group)
        self.share_what_label.setObjectName(u"share_what_label")
        self.share_what_label.setTextFormat(Qt.TextFormat.PlainText)
        self.share_what_label.setWordWrap(True)

        self.column_21.addWidget(self.share_what_label)

        self.share_what = QLineEdit(self.part_group)
        self.share_what.setObjectName(u"share_what")

        self.column_21.addWidget(self.share_what)


        self.grid_2.addWidget(self.part_group, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_2.setColumnStretch(0, 1)
        self.grid_2.setColumnStretch(1, 1)

        self.column_37.addLayout(self.grid_2)

        self.column_22 = QVBoxLayout()
        self.column_22.setSpacing(4)
        self.column_22.setObjectName(u"column_22")
        self.column_22.setContentsMargins(0, 0, 0, 0)
        self.row_16 = QHBoxLayout()
        self.row_16.setSpacing(8)
        self.row_16.setObjectName(u"row_16")
        self.row_16.setContentsMargins(0, 0, 0, 0)
        self.not_to_share_label = QLabel(ConsultationForm)
        self.not_to_share_label.setObjectName(u"not_to_share_label")
        self.not_to_share_label.setTextFormat(Qt.TextFormat.PlainText)

        self.row_16.addWidget(self.not_to_share_label)

        self.never_printed = StatusChip(ConsultationForm)
        self.never_printed.setObjectName(u"never_printed")

        self.row_16.addWidget(self.never_printed)

        self.spacer_2 = QSpacerItem(40, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row_16.addItem(self.spacer_2)


        self.column_22.addLayout(self.row_16)

        self.not_to_share = TextArea(ConsultationForm)
        self.not_to_share.setObjectName(u"not_to_share")

        self.column_22.addWidget(self.not_to_share)


        self.column_37.addLayout(self.column_22)

        self.no_paper = QLabel(ConsultationForm)
        self.no_paper.setObjectName(u"no_paper")
        self.no_paper.setTextFormat(Qt.TextFormat.PlainText)
        self.no_paper.setWordWrap(True)
        self.no_paper.setProperty(u"role", u"quiet")

        self.column_37.addWidget(self.no_paper)

        self.help_group = QWidget(ConsultationForm)
        self.help_group.setObjectName(u"help_group")
        self.column_27 = QVBoxLayout(self.help_group)
        self.column_27.setSpacing(10)
        self.column_27.setObjectName(u"column_27")
        self.column_27.setContentsMargins(0, 0, 0, 0)
        self.help_heading = QLabel(self.help_group)
        self.help_heading.setObjectName(u"help_heading")
        self.help_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.help_heading.setWordWrap(True)
        self.help_heading.setProperty(u"role", u"section")

        self.column_27.addWidget(self.help_heading)

        self.grid_3 = QGridLayout()
        self.grid_3.setObjectName(u"grid_3")
        self.grid_3.setHorizontalSpacing(16)
        self.grid_3.setVerticalSpacing(12)
        self.grid_3.setContentsMargins(0, 0, 0, 0)
        self.column_23 = QVBoxLayout()
        self.column_23.setSpacing(4)
        self.column_23.setObjectName(u"column_23")
        self.column_23.setContentsMargins(0, 0, 0, 0)
        self.communication_needs_label = QLabel(self.help_group)
        self.communication_needs_label.setObjectName(u"communication_needs_label")
        self.communication_needs_label.setTextFormat(Qt.TextFormat.PlainText)
        self.communication_needs_label.setWordWrap(True)

        self.column_23.addWidget(self.communication_needs_label)

        self.communication_needs = TextArea(self.help_group)
        self.communication_needs.setObjectName(u"communication_needs")

        self.column_23.addWidget(self.communication_needs)


        self.grid_3.addLayout(self.column_23, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_24 = QVBoxLayout()
        self.column_24.setSpacing(4)
        self.column_24.setObjectName(u"column_24")
        self.column_24.setContentsMargins(0, 0, 0, 0)
        self.communication_aids_label = QLabel(self.help_group)
        self.communication_aids_label.setObjectName(u"communication_aids_label")
        self.communication_aids_label.setTextFormat(Qt.TextFormat.PlainText)
        self.communication_aids_label.setWordWrap(True)

        self.column_24.addWidget(self.communication_aids_label)

        self.communication_aids = TextArea(self.help_group)
        self.communication_aids.setObjectName(u"communication_aids")

        self.column_24.addWidget(self.communication_aids)


        self.grid_3.addLayout(self.column_24, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_25 = QVBoxLayout()
        self.column_25.setSpacing(4)
        self.column_25.setObjectName(u"column_25")
        self.column_25.setContentsMargins(0, 0, 0, 0)
        self.interpreter_needed = QCheckBox(self.help_group)
        self.interpreter_needed.setObjectName(u"interpreter_needed")

        self.column_25.addWidget(self.interpreter_needed)

        self.interpreter_used = QCheckBox(self.help_group)
        self.interpreter_used.setObjectName(u"interpreter_used")

        self.column_25.addWidget(self.interpreter_used)


        self.grid_3.addLayout(self.column_25, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_26 = QVBoxLayout()
        self.column_26.setSpacing(4)
        self.column_26.setObjectName(u"column_26")
        self.column_26.setContentsMargins(0, 0, 0, 0)
        self.language_label = QLabel(self.help_group)
        self.language_label.setObjectName(u"language_label")
        self.language_label.setTextFormat(Qt.TextFormat.PlainText)
        self.language_label.setWordWrap(True)

        self.column_26.addWidget(self.language_label)

        self.language = QLineEdit(self.help_group)
        self.language.setObjectName(u"language")

        self.column_26.addWidget(self.language)


        self.grid_3.addLayout(self.column_26, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_3.setColumnStretch(0, 1)
        self.grid_3.setColumnStretch(1, 1)

        self.column_27.addLayout(self.grid_3)


        self.column_37.addWidget(self.help_group)

        self.advocate_group = QWidget(ConsultationForm)
        self.advocate_group.setObjectName(u"advocate_group")
        self.column_29 = QVBoxLayout(self.advocate_group)
        self.column_29.setSpacing(8)
        self.column_29.setObjectName(u"column_29")
        self.column_29.setContentsMargins(0, 0, 0, 0)
        self.grid_4 = QGridLayout()
        self.grid_4.setObjectName(u"grid_4")
        self.grid_4.setHorizontalSpacing(16)
        self.grid_4.setVerticalSpacing(12)
        self.grid_4.setContentsMargins(0, 0, 0, 0)
        self.advocate_offered = QCheckBox(self.advocate_group)
        self.advocate_offered.setObjectName(u"advocate_offered")

        self.grid_4.addWidget(self.advocate_offered, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.advocate_accepted = QCheckBox(self.advocate_group)
        self.advocate_accepted.setObjectName(u"advocate_accepted")

        self.grid_4.addWidget(self.advocate_accepted, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_4.setColumnStretch(0, 1)
        self.grid_4.setColumnStretch(1, 1)

        self.column_29.addLayout(self.grid_4)

        self.column_28 = QVBoxLayout()
        self.column_28.setSpacing(4)
        self.column_28.setObjectName(u"column_28")
        self.column_28.setContentsMargins(0, 0, 0, 0)
        self.advocate_name_label = QLabel(self.advocate_group)
        self.advocate_name_label.setObjectName(u"advocate_name_label")
        self.advocate_name_label.setTextFormat(Qt.TextFormat.PlainText)
        self.advocate_name_label.setWordWrap(True)

        self.column_28.addWidget(self.advocate_name_label)

        self.advocate_name = QLineEdit(self.advocate_group)
        self.advocate_name.setObjectName(u"advocate_name")

        self.column_28.addWidget(self.advocate_name)


        self.column_29.addLayout(self.column_28)

        self.independent_visitor_offered = QCheckBox(self.advocate_group)
        self.independent_visitor_offered.setObjectName(u"independent_visitor_offered")

        self.column_29.addWidget(self.independent_visitor_offered)


        self.column_37.addWidget(self.advocate_group)

        self.offered_group = QWidget(ConsultationForm)
        self.offered_group.setObjectName(u"offered_group")
        self.column_30 = QVBoxLayout(self.offered_group)
        self.column_30.setSpacing(6)
        self.column_30.setObjectName(u"column_30")
        self.column_30.setContentsMargins(0, 0, 0, 0)
        self.offered_heading = QLabel(self.offered_group)
        self.offered_heading.setObjectName(u"offered_heading")
        self.offered_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.offered_heading.setWordWrap(True)
        self.offered_heading.setProperty(u"role", u"section")

        self.column_30.addWidget(self.offered_heading)

        self.grid_5 = QGridLayout()
        self.grid_5.setObjectName(u"grid_5")
        self.grid_5.setHorizontalSpacing(16)
        self.grid_5.setVerticalSpacing(4)
        self.grid_5.setContentsMargins(0, 0, 0, 0)
        self.offered_face_to_face = QCheckBox(self.offered_group)
        self.offered_face_to_face.setObjectName(u"offered_face_to_face")

        self.grid_5.addWidget(self.offered_face_to_face, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_phone = QCheckBox(self.offered_group)
        self.offered_phone.setObjectName(u"offered_phone")

        self.grid_5.addWidget(self.offered_phone, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_video = QCheckBox(self.offered_group)
        self.offered_video.setObjectName(u"offered_video")

        self.grid_5.addWidget(self.offered_video, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_text = QCheckBox(self.offered_group)
        self.offered_text.setObjectName(u"offered_text")

        self.grid_5.addWidget(self.offered_text, 1, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_email = QCheckBox(self.offered_group)
        self.offered_email.setObjectName(u"offered_email")

        self.grid_5.addWidget(self.offered_email, 2, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_letter_form = QCheckBox(self.offered_group)
        self.offered_letter_form.setObjectName(u"offered_letter_form")

        self.grid_5.addWidget(self.offered_letter_form, 2, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_app = QCheckBox(self.offered_group)
        self.offered_app.setObjectName(u"offered_app")

        self.grid_5.addWidget(self.offered_app, 3, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.offered_via_advocate = QCheckBox(self.offered_group)
        self.offered_via_advocate.setObjectName(u"offered_via_advocate")

        self.grid_5.addWidget(self.offered_via_advocate, 3, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_5.setColumnStretch(0, 1)
        self.grid_5.setColumnStretch(1, 1)

        self.column_30.addLayout(self.grid_5)


        self.column_37.addWidget(self.offered_group)

        self.rights_group = QWidget(ConsultationForm)
        self.rights_group.setObjectName(u"rights_group")
        self.column_31 = QVBoxLayout(self.rights_group)
        self.column_31.setSpacing(6)
        self.column_31.setObjectName(u"column_31")
        self.column_31.setContentsMargins(0, 0, 0, 0)
        self.rights_heading = QLabel(self.rights_group)
        self.rights_heading.setObjectName(u"rights_heading")
        self.rights_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.rights_heading.setWordWrap(True)
        self.rights_heading.setProperty(u"role", u"section")

        self.column_31.addWidget(self.rights_heading)

        self.grid_6 = QGridLayout()
        self.grid_6.setObjectName(u"grid_6")
        self.grid_6.setHorizontalSpacing(16)
        self.grid_6.setVerticalSpacing(4)
        self.grid_6.setContentsMargins(0, 0, 0, 0)
        self.right_complaint = QCheckBox(self.rights_group)
        self.right_complaint.setObjectName(u"right_complaint")

        self.grid_6.addWidget(self.right_complaint, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.right_advocate = QCheckBox(self.rights_group)
        self.right_advocate.setObjectName(u"right_advocate")

        self.grid_6.addWidget(self.right_advocate, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.right_court = QCheckBox(self.rights_group)
        self.right_court.setObjectName(u"right_court")

        self.grid_6.addWidget(self.right_court, 1, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_6.setColumnStretch(0, 1)
        self.grid_6.setColumnStretch(1, 1)

        self.column_31.addLayout(self.grid_6)


        self.column_37.addWidget(self.rights_group)

        self.column_34 = QVBoxLayout()
        self.column_34.setSpacing(8)
        self.column_34.setObjectName(u"column_34")
        self.column_34.setContentsMargins(0, 0, 0, 0)
        self.forms_heading = QLabel(ConsultationForm)
        self.forms_heading.setObjectName(u"forms_heading")
        self.forms_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.forms_heading.setWordWrap(True)
        self.forms_heading.setProperty(u"role", u"section")

        self.column_34.addWidget(self.forms_heading)

        self.grid_7 = QGridLayout()
        self.grid_7.setObjectName(u"grid_7")
        self.grid_7.setHorizontalSpacing(16)
        self.grid_7.setVerticalSpacing(12)
        self.grid_7.setContentsMargins(0, 0, 0, 0)
        self.column_32 = QVBoxLayout()
        self.column_32.setSpacing(4)
        self.column_32.setObjectName(u"column_32")
        self.column_32.setContentsMargins(0, 0, 0, 0)
        self.form_sent_on_label = QLabel(ConsultationForm)
        self.form_sent_on_label.setObjectName(u"form_sent_on_label")
        self.form_sent_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_sent_on_label.setWordWrap(True)

        self.column_32.addWidget(self.form_sent_on_label)

        self.form_sent_on = DateField(ConsultationForm)
        self.form_sent_on.setObjectName(u"form_sent_on")

        self.column_32.addWidget(self.form_sent_on)


        self.grid_7.addLayout(self.column_32, 0, 0, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.column_33 = QVBoxLayout()
        self.column_33.setSpacing(4)
        self.column_33.setObjectName(u"column_33")
        self.column_33.setContentsMargins(0, 0, 0, 0)
        self.form_returned_on_label = QLabel(ConsultationForm)
        self.form_returned_on_label.setObjectName(u"form_returned_on_label")
        self.form_returned_on_label.setTextFormat(Qt.TextFormat.PlainText)
        self.form_returned_on_label.setWordWrap(True)

        self.column_33.addWidget(self.form_returned_on_label)

        self.form_returned_on = DateField(ConsultationForm)
        self.form_returned_on.setObjectName(u"form_returned_on")

        self.column_33.addWidget(self.form_returned_on)


        self.grid_7.addLayout(self.column_33, 0, 1, 1, 1, Qt.AlignmentFlag.AlignTop)

        self.grid_7.setColumnStretch(0, 1)
        self.grid_7.setColumnStretch(1, 1)

        self.column_34.addLayout(self.grid_7)

        self.feedback_form_given = QCheckBox(ConsultationForm)
        self.feedback_form_given.setObjectName(u"feedback_form_given")

        self.column_34.addWidget(self.feedback_form_given)


        self.column_37.addLayout(self.column_34)

        self.parent_group = QWidget(ConsultationForm)
        self.parent_group.setObjectName(u"parent_group")
        self.column_36 = QVBoxLayout(self.parent_group)
        self.column_36.setSpacing(8)
        self.column_36.setObjectName(u"column_36")
        self.column_36.setContentsMargins(0, 0, 0, 0)
        self.parent_heading = QLabel(self.parent_group)
        self.parent_heading.setObjectName(u"parent_heading")
        self.parent_heading.setTextFormat(Qt.TextFormat.PlainText)
        self.parent_heading.setWordWrap(True)
        self.parent_heading.setProperty(u"role", u"section")

        self.column_36.addWidget(self.parent_heading)

        self.offered_separate_meeting = QCheckBox(self.parent_group)
        self.offered_separate_meeting.setObjectName(u"offered_separate_meeting")

        self.column_36.addWidget(self.offered_separate_meeting)

        self.column_35 = QVBoxLayout()
        self.column_35.setSpacing(4)
        self.column_35.setObjectName(u"column_35")
        self.column_35.setContentsMargins(0, 0, 0, 0)
        self.attendance_barrier_label = QLabel(self.parent_group)
        self.attendance_barrier_label.setObjectName(u"attendance_barrier_label")
        self.attendance_barrier_label.setTextFormat(Qt.TextFormat.PlainText)
        self.attendance_barrier_label.setWordWrap(True)

        self.column_35.addWidget(self.attendance_barrier_label)

        self.attendance_barrier = TextArea(self.parent_group)
        self.attendance_barrier.setObjectName(u"attendance_barrier")

        self.column_35.addWidget(self.attendance_barrier)


        self.column_36.addLayout(self.column_35)


        self.column_37.addWidget(self.parent_group)

        self.spacer_3 = QSpacerItem(40, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column_37.addItem(self.spacer_3)

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
        self.share_what_label.setBuddy(self.share_what)
        self.not_to_share_label.setBuddy(self.not_to_share)
        self.communication_needs_label.setBuddy(self.communication_needs)
        self.communication_aids_label.setBuddy(self.communication_aids)
        self.language_label.setBuddy(self.language)
        self.advocate_name_label.setBuddy(self.advocate_name)
        self.form_sent_on_label.setBuddy(self.form_sent_on)
        self.form_returned_on_label.setBuddy(self.form_returned_on)
        self.attendance_barrier_label.setBuddy(self.attendance_barrier)
        QWidget.setTabOrder(self.person_role, self.person_name)
        QWidget.setTabOrder(self.person_name, self.consulted_on)
        QWidget.setTabOrder(self.consulted_on, self.method)
        QWidget.setTabOrder(self.method, self.place)
        QWidget.setTabOrder(self.place, self.is_iro_visit)
        QWidget.setTabOrder(self.is_iro_visit, self.seen_alone)
        QWidget.setTabOrder(self.seen_alone, self.views_home)
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
        QWidget.setTabOrder(self.consent_to_share, self.share_what)
        QWidget.setTabOrder(self.share_what, self.not_to_share)
        QWidget.setTabOrder(self.not_to_share, self.communication_needs)
        QWidget.setTabOrder(self.communication_needs, self.communication_aids)
        QWidget.setTabOrder(self.communication_aids, self.interpreter_needed)
        QWidget.setTabOrder(self.interpreter_needed, self.interpreter_used)
        QWidget.setTabOrder(self.interpreter_used, self.language)
        QWidget.setTabOrder(self.language, self.advocate_offered)
        QWidget.setTabOrder(self.advocate_offered, self.advocate_accepted)
        QWidget.setTabOrder(self.advocate_accepted, self.advocate_name)
        QWidget.setTabOrder(self.advocate_name, self.independent_visitor_offered)
        QWidget.setTabOrder(self.independent_visitor_offered, self.offered_face_to_face)
        QWidget.setTabOrder(self.offered_face_to_face, self.offered_phone)
        QWidget.setTabOrder(self.offered_phone, self.offered_video)
        QWidget.setTabOrder(self.offered_video, self.offered_text)
        QWidget.setTabOrder(self.offered_text, self.offered_email)
        QWidget.setTabOrder(self.offered_email, self.offered_letter_form)
        QWidget.setTabOrder(self.offered_letter_form, self.offered_app)
        QWidget.setTabOrder(self.offered_app, self.offered_via_advocate)
        QWidget.setTabOrder(self.offered_via_advocate, self.right_complaint)
        QWidget.setTabOrder(self.right_complaint, self.right_advocate)
        QWidget.setTabOrder(self.right_advocate, self.right_court)
        QWidget.setTabOrder(self.right_court, self.form_sent_on)
        QWidget.setTabOrder(self.form_sent_on, self.form_returned_on)
        QWidget.setTabOrder(self.form_returned_on, self.feedback_form_given)
        QWidget.setTabOrder(self.feedback_form_given, self.offered_separate_meeting)
        QWidget.setTabOrder(self.offered_separate_meeting, self.attendance_barrier)
        QWidget.setTabOrder(self.attendance_barrier, self.remove)

        self.retranslateUi(ConsultationForm)
    # setupUi

    def retranslateUi(self, ConsultationForm: QWidget) -> None:
        self.heading.setText("")
        self.remove.setText(QCoreApplication.translate("ConsultationForm", u"Remove", None))
        self.remove.setToolTip(QCoreApplication.translate("ConsultationForm", u"Remove this consultation", None))
        self.remove.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Remove this consultation", None))
        self.problem.setText("")
        self.carried.setText("")
        self.person_role_label.setText(QCoreApplication.translate("ConsultationForm", u"Who", None))
        self.person_name_label.setText(QCoreApplication.translate("ConsultationForm", u"Name", None))
        self.consulted_on_label.setText(QCoreApplication.translate("ConsultationForm", u"When", None))
        self.method_label.setText(QCoreApplication.translate("ConsultationForm", u"How", None))
        self.place_label.setText(QCoreApplication.translate("ConsultationForm", u"Place", None))
        self.is_iro_visit.setText(QCoreApplication.translate("ConsultationForm", u"My visit", None))
        self.seen_alone.setText(QCoreApplication.translate("ConsultationForm", u"Seen alone", None))
        self.words_heading.setText(QCoreApplication.translate("ConsultationForm", u"In their own words", None))
        self.views_home_label.setText(QCoreApplication.translate("ConsultationForm", u"Where I live", None))
        self.private_views_home.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Where I live: keep private", None))
        self.private_views_home.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_home.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_family_time_label.setText(QCoreApplication.translate("ConsultationForm", u"Family time", None))
        self.private_views_family_time.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Family time: keep private", None))
        self.private_views_family_time.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_family_time.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_school_label.setText(QCoreApplication.translate("ConsultationForm", u"School", None))
        self.private_views_school.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"School: keep private", None))
        self.private_views_school.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_school.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_health_label.setText(QCoreApplication.translate("ConsultationForm", u"Health", None))
        self.private_views_health.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Health: keep private", None))
        self.private_views_health.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_health.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_friends_leisure_label.setText(QCoreApplication.translate("ConsultationForm", u"Friends and leisure", None))
        self.private_views_friends_leisure.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Friends and leisure: keep private", None))
        self.private_views_friends_leisure.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_friends_leisure.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_identity_label.setText(QCoreApplication.translate("ConsultationForm", u"Who I am", None))
        self.private_views_identity.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Who I am: keep private", None))
        self.private_views_identity.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_identity.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_safety_label.setText(QCoreApplication.translate("ConsultationForm", u"Feeling safe", None))
        self.private_views_safety.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Feeling safe: keep private", None))
        self.private_views_safety.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_safety.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_plan_label.setText(QCoreApplication.translate("ConsultationForm", u"My plan", None))
        self.private_views_plan.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"My plan: keep private", None))
        self.private_views_plan.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_plan.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.views_other_label.setText(QCoreApplication.translate("ConsultationForm", u"Anything else", None))
        self.private_views_other.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Anything else: keep private", None))
        self.private_views_other.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_views_other.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.wants_to_change_label.setText(QCoreApplication.translate("ConsultationForm", u"What I want to change", None))
        self.private_wants_to_change.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"What I want to change: keep private", None))
        self.private_wants_to_change.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_wants_to_change.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.worries_label.setText(QCoreApplication.translate("ConsultationForm", u"What worries me", None))
        self.private_worries.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"What worries me: keep private", None))
        self.private_worries.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_worries.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.proud_of_label.setText(QCoreApplication.translate("ConsultationForm", u"What I am proud of", None))
        self.private_proud_of.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"What I am proud of: keep private", None))
        self.private_proud_of.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_proud_of.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.meeting_wishes_label.setText(QCoreApplication.translate("ConsultationForm", u"Wishes for the meeting", None))
        self.private_meeting_wishes.setAccessibleName(QCoreApplication.translate("ConsultationForm", u"Wishes for the meeting: keep private", None))
        self.private_meeting_wishes.setToolTip(QCoreApplication.translate("ConsultationForm", u"Kept private, it is in no paper (Ctrl+Shift+H in the field)", None))
        self.private_meeting_wishes.setText(QCoreApplication.translate("ConsultationForm", u"Private", None))
        self.sharing_heading.setText(QCoreApplication.translate("ConsultationForm", u"Sharing", None))
        self.consent_to_share_label.setText(QCoreApplication.translate("ConsultationForm", u"What may be shared at the review", None))
        self.share_what_label.setText(QCoreApplication.translate("ConsultationForm", u"Which part", None))
        self.not_to_share_label.setText(QCoreApplication.translate("ConsultationForm", u"Not to be shared", None))
        self.no_paper.setText("")
        self.help_heading.setText(QCoreApplication.translate("ConsultationForm", u"Help to be heard", None))
        self.communication_needs_label.setText(QCoreApplication.translate("ConsultationForm", u"Communication needs", None))
        self.communication_aids_label.setText(QCoreApplication.translate("ConsultationForm", u"Aids used, such as symbols or signing", None))
        self.interpreter_needed.setText(QCoreApplication.translate("ConsultationForm", u"Interpreter needed", None))
        self.interpreter_used.setText(QCoreApplication.translate("ConsultationForm", u"Interpreter used", None))
        self.language_label.setText(QCoreApplication.translate("ConsultationForm", u"Language", None))
        self.advocate_offered.setText(QCoreApplication.translate("ConsultationForm", u"Advocate offered", None))
        self.advocate_accepted.setText(QCoreApplication.translate("ConsultationForm", u"Advocate accepted", None))
        self.advocate_name_label.setText(QCoreApplication.translate("ConsultationForm", u"Advocate's name", None))
        self.independent_visitor_offered.setText(QCoreApplication.translate("ConsultationForm", u"Independent visitor offered", None))
        self.offered_heading.setText(QCoreApplication.translate("ConsultationForm", u"Ways to be heard that were offered", None))
        self.offered_face_to_face.setText(QCoreApplication.translate("ConsultationForm", u"Face to face", None))
        self.offered_phone.setText(QCoreApplication.translate("ConsultationForm", u"Telephone", None))
        self.offered_video.setText(QCoreApplication.translate("ConsultationForm", u"Video call", None))
        self.offered_text.setText(QCoreApplication.translate("ConsultationForm", u"Text message", None))
        self.offered_email.setText(QCoreApplication.translate("ConsultationForm", u"Email", None))
        self.offered_letter_form.setText(QCoreApplication.translate("ConsultationForm", u"Letter or form", None))
        self.offered_app.setText(QCoreApplication.translate("ConsultationForm", u"App", None))
        self.offered_via_advocate.setText(QCoreApplication.translate("ConsultationForm", u"Through an advocate", None))
        self.rights_heading.setText(QCoreApplication.translate("ConsultationForm", u"Rights explained", None))
        self.right_complaint.setText(QCoreApplication.translate("ConsultationForm", u"How to complain", None))
        self.right_advocate.setText(QCoreApplication.translate("ConsultationForm", u"Having an advocate", None))
        self.right_court.setText(QCoreApplication.translate("ConsultationForm", u"Applying to court", None))
        self.forms_heading.setText(QCoreApplication.translate("ConsultationForm", u"Forms", None))
        self.form_sent_on_label.setText(QCoreApplication.translate("ConsultationForm", u"Consultation form sent on", None))
        self.form_returned_on_label.setText(QCoreApplication.translate("ConsultationForm", u"Returned on", None))
        self.feedback_form_given.setText(QCoreApplication.translate("ConsultationForm", u"Feedback form given", None))
        self.parent_heading.setText(QCoreApplication.translate("ConsultationForm", u"Coming to the review", None))
        self.offered_separate_meeting.setText(QCoreApplication.translate("ConsultationForm", u"A meeting apart from the review was offered", None))
        self.attendance_barrier_label.setText(QCoreApplication.translate("ConsultationForm", u"What makes coming hard", None))
        pass
    # retranslateUi
