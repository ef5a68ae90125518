"""Every page of the window, in the order of the navigation; the first is the opening page."""

from __future__ import annotations

from iro_desk.ui.page import PageKind
from iro_desk.ui.pages.actions import ActionsPage
from iro_desk.ui.pages.alerts import AlertsPage
from iro_desk.ui.pages.attachment import AttachmentPage
from iro_desk.ui.pages.caseload import CaseloadPage
from iro_desk.ui.pages.child import ChildPage
from iro_desk.ui.pages.documents import DocumentsPage
from iro_desk.ui.pages.import_actions import ImportActionsPage
from iro_desk.ui.pages.import_caseload import ImportPage
from iro_desk.ui.pages.monitoring import MonitoringPage
from iro_desk.ui.pages.pdf_preview import PreviewPage
from iro_desk.ui.pages.reconcile import ReconcilePage
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.reviews import ReviewsPage
from iro_desk.ui.pages.settings import SettingsPage
from iro_desk.ui.pages.today import TodayPage


def kinds() -> tuple[PageKind, ...]:
    """The pages. They are imported here, after the unlock window has been painted."""
    return (
        PageKind(id="today", word="Today", make=TodayPage, icon="sun-horizon"),
        PageKind(id="caseload", word="Caseload", make=CaseloadPage, icon="users-three"),
        PageKind(id="reviews", word="Reviews", make=ReviewsPage, icon="calendar-blank"),
        PageKind(id="actions", word="Actions", make=ActionsPage, icon="table"),
        PageKind(id="alerts", word="Alerts", make=AlertsPage, icon="warning-circle"),
        PageKind(id="monitoring", word="Monitoring", make=MonitoringPage, icon="eye"),
        PageKind(id="documents", word="Documents", make=DocumentsPage, icon="file-text"),
        PageKind(id="child", word="Child", make=ChildPage, shows_in="caseload"),
        PageKind(id="review", word="Review", make=ReviewPage, shows_in="caseload"),
        PageKind(id="preview", word="Paper", make=PreviewPage, shows_in="caseload"),
        PageKind(id="attachment", word="Attachment", make=AttachmentPage, shows_in="caseload"),
        PageKind(id="import", word="Import", make=ImportPage, shows_in="caseload"),
        PageKind(id="import_actions", word="Import actions", make=ImportActionsPage, shows_in="actions"),
        PageKind(id="reconcile", word="Compare with the return", make=ReconcilePage, shows_in="caseload"),
        PageKind(id="settings", word="Settings", make=SettingsPage, icon="gear", is_last=True),
    )
