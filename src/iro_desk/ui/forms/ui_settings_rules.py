# Compiled from ui/settings_rules.ui by `make forms`. Never edited by hand.
# mypy: disable-error-code="union-attr"
from __future__ import annotations

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QHeaderView, QLabel,
    QLineEdit, QPushButton, QSizePolicy, QSpacerItem,
    QTabWidget, QTableView, QVBoxLayout, QWidget)

from iro_desk.ui.widgets.choice_field import ChoiceField
class Ui_SettingsRulesForm(object):
    def setupUi(self, SettingsRulesForm: QWidget) -> None:
        if not SettingsRulesForm.objectName():
            SettingsRulesForm.setObjectName(u"SettingsRulesForm")
        SettingsRulesForm.resize(820, 640)
        self.rows = QVBoxLayout(SettingsRulesForm)
        self.rows.setSpacing(8)
        self.rows.setObjectName(u"rows")
        self.rows.setContentsMargins(4, 0, 12, 12)
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self.head.setObjectName(u"head")
        self.head.setContentsMargins(0, 0, 0, 0)
        self.heading = QLabel(SettingsRulesForm)
        self.heading.setObjectName(u"heading")
        self.heading.setTextFormat(Qt.TextFormat.PlainText)
        self.heading.setProperty(u"role", u"section")

        self.head.addWidget(self.heading)

        self.head_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.head.addItem(self.head_gap)

        self.add_pack = QPushButton(SettingsRulesForm)
        self.add_pack.setObjectName(u"add_pack")
        icon = QIcon(QIcon.fromTheme(u"plus"))
        self.add_pack.setIcon(icon)

        self.head.addWidget(self.add_pack)


        self.rows.addLayout(self.head)

        self.about = QLabel(SettingsRulesForm)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"quiet")

        self.rows.addWidget(self.about)

        self.pack_row = QHBoxLayout()
        self.pack_row.setSpacing(8)
        self.pack_row.setObjectName(u"pack_row")
        self.pack_row.setContentsMargins(0, 0, 0, 0)
        self.pack_label = QLabel(SettingsRulesForm)
        self.pack_label.setObjectName(u"pack_label")
        self.pack_label.setProperty(u"role", u"strong")

        self.pack_row.addWidget(self.pack_label)

        self.pack = ChoiceField(SettingsRulesForm)
        self.pack.setObjectName(u"pack")

        self.pack_row.addWidget(self.pack)

        self.remove_pack = QPushButton(SettingsRulesForm)
        self.remove_pack.setObjectName(u"remove_pack")
        self.remove_pack.setProperty(u"role", u"link")

        self.pack_row.addWidget(self.remove_pack)

        self.pack_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.pack_row.addItem(self.pack_gap)


        self.rows.addLayout(self.pack_row)

        self.pack_place = QVBoxLayout()
        self.pack_place.setSpacing(8)
        self.pack_place.setObjectName(u"pack_place")
        self.pack_place.setContentsMargins(0, 0, 0, 0)

        self.rows.addLayout(self.pack_place)

        self.search_row = QHBoxLayout()
        self.search_row.setSpacing(8)
        self.search_row.setObjectName(u"search_row")
        self.search_row.setContentsMargins(0, 0, 0, 0)
        self.search_label = QLabel(SettingsRulesForm)
        self.search_label.setObjectName(u"search_label")
        self.search_label.setProperty(u"role", u"strong")

        self.search_row.addWidget(self.search_label)

        self.search = QLineEdit(SettingsRulesForm)
        self.search.setObjectName(u"search")

        self.search_row.addWidget(self.search)

        self.search_gap = QSpacerItem(40, 20, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.search_row.addItem(self.search_gap)

        self.search_row.setStretch(1, 3)
        self.search_row.setStretch(2, 1)

        self.rows.addLayout(self.search_row)

        self.effect_place = QVBoxLayout()
        self.effect_place.setSpacing(8)
        self.effect_place.setObjectName(u"effect_place")
        self.effect_place.setContentsMargins(0, 0, 0, 0)

        self.rows.addLayout(self.effect_place)

        self.tabs = QTabWidget(SettingsRulesForm)
        self.tabs.setObjectName(u"tabs")
        self.readings_tab = QWidget()
        self.readings_tab.setObjectName(u"readings_tab")
        self.readings_rows = QVBoxLayout(self.readings_tab)
        self.readings_rows.setSpacing(8)
        self.readings_rows.setObjectName(u"readings_rows")
        self.readings_rows.setContentsMargins(0, 8, 0, 0)
        self.readings = QTableView(self.readings_tab)
        self.readings.setObjectName(u"readings")

        self.readings_rows.addWidget(self.readings)

        self.reading_place = QVBoxLayout()
        self.reading_place.setSpacing(8)
        self.reading_place.setObjectName(u"reading_place")
        self.reading_place.setContentsMargins(0, 0, 0, 0)

        self.readings_rows.addLayout(self.reading_place)

        self.readings_end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.readings_rows.addItem(self.readings_end)

        self.tabs.addTab(self.readings_tab, "")
        self.rules_tab = QWidget()
        self.rules_tab.setObjectName(u"rules_tab")
        self.rules_rows = QVBoxLayout(self.rules_tab)
        self.rules_rows.setSpacing(8)
        self.rules_rows.setObjectName(u"rules_rows")
        self.rules_rows.setContentsMargins(0, 8, 0, 0)
        self.rules = QTableView(self.rules_tab)
        self.rules.setObjectName(u"rules")

        self.rules_rows.addWidget(self.rules)

        self.rule_place = QVBoxLayout()
        self.rule_place.setSpacing(8)
        self.rule_place.setObjectName(u"rule_place")
        self.rule_place.setContentsMargins(0, 0, 0, 0)

        self.rules_rows.addLayout(self.rule_place)

        self.rules_end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rules_rows.addItem(self.rules_end)

        self.tabs.addTab(self.rules_tab, "")
        self.local_tab = QWidget()
        self.local_tab.setObjectName(u"local_tab")
        self.local_rows = QVBoxLayout(self.local_tab)
        self.local_rows.setSpacing(8)
        self.local_rows.setObjectName(u"local_rows")
        self.local_rows.setContentsMargins(0, 8, 0, 0)
        self.local_head = QHBoxLayout()
        self.local_head.setSpacing(12)
        self.local_head.setObjectName(u"local_head")
        self.local_head.setContentsMargins(0, 0, 0, 0)
        self.local_about = QLabel(self.local_tab)
        self.local_about.setObjectName(u"local_about")
        self.local_about.setTextFormat(Qt.TextFormat.PlainText)
        self.local_about.setWordWrap(True)
        self.local_about.setProperty(u"role", u"quiet")

        self.local_head.addWidget(self.local_about)

        self.add_local = QPushButton(self.local_tab)
        self.add_local.setObjectName(u"add_local")
        self.add_local.setIcon(icon)

        self.local_head.addWidget(self.add_local)

        self.local_head.setStretch(0, 1)

        self.local_rows.addLayout(self.local_head)

        self.local_rules = QTableView(self.local_tab)
        self.local_rules.setObjectName(u"local_rules")

        self.local_rows.addWidget(self.local_rules)

        self.local_place = QVBoxLayout()
        self.local_place.setSpacing(8)
        self.local_place.setObjectName(u"local_place")
        self.local_place.setContentsMargins(0, 0, 0, 0)

        self.local_rows.addLayout(self.local_place)

        self.local_end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.local_rows.addItem(self.local_end)

        self.tabs.addTab(self.local_tab, "")

        self.rows.addWidget(self.tabs)

        self.end = QSpacerItem(20, 20, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rows.addItem(self.end)

        self.pack_label.setBuddy(self.pack)
        self.search_label.setBuddy(self.search)
        QWidget.setTabOrder(self.add_pack, self.pack)
        QWidget.setTabOrder(self.pack, self.remove_pack)
        QWidget.setTabOrder(self.remove_pack, self.search)
        QWidget.setTabOrder(self.search, self.tabs)
        QWidget.setTabOrder(self.tabs, self.readings)
        QWidget.setTabOrder(self.readings, self.rules)
        QWidget.setTabOrder(self.rules, self.local_rules)
        QWidget.setTabOrder(self.local_rules, self.add_local)

        self.retranslateUi(SettingsRulesForm)

        self.tabs.setCurrentIndex(0)

    # setupUi

    def retranslateUi(self, SettingsRulesForm: QWidget) -> None:
        self.heading.setText(QCoreApplication.translate("SettingsRulesForm", u"Rules", None))
        self.add_pack.setText(QCoreApplication.translate("SettingsRulesForm", u"Rules from another &day", None))
        self.about.setText(QCoreApplication.translate("SettingsRulesForm", u"Every rule of the clock, how it is read, and your authority's own tighter standards. A change is saved only after you have seen which dates it moves.", None))
        self.pack_label.setText(QCoreApplication.translate("SettingsRulesForm", u"&In force", None))
        self.remove_pack.setText(QCoreApplication.translate("SettingsRulesForm", u"Remove these rules", None))
        self.search_label.setText(QCoreApplication.translate("SettingsRulesForm", u"&Find", None))
        self.search.setPlaceholderText(QCoreApplication.translate("SettingsRulesForm", u"A word of a rule or a setting", None))
        self.readings.setAccessibleName(QCoreApplication.translate("SettingsRulesForm", u"Settings of the clock", None))
        self.tabs.setTabText(self.tabs.indexOf(self.readings_tab), QCoreApplication.translate("SettingsRulesForm", u"Settings", None))
        self.rules.setAccessibleName(QCoreApplication.translate("SettingsRulesForm", u"Rules", None))
        self.tabs.setTabText(self.tabs.indexOf(self.rules_tab), QCoreApplication.translate("SettingsRulesForm", u"Rules", None))
        self.local_about.setText(QCoreApplication.translate("SettingsRulesForm", u"A local rule may only tighten. Its date is shown as a local target beside the statutory one.", None))
        self.add_local.setText(QCoreApplication.translate("SettingsRulesForm", u"Add a &local rule", None))
        self.local_rules.setAccessibleName(QCoreApplication.translate("SettingsRulesForm", u"Local rules", None))
        self.tabs.setTabText(self.tabs.indexOf(self.local_tab), QCoreApplication.translate("SettingsRulesForm", u"Local rules", None))
        pass
    # retranslateUi
