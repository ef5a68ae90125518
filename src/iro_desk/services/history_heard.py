"""What was heard, promised and received for a review, in the field's own words, for the list of changes."""

from __future__ import annotations

from collections.abc import Mapping

from iro_desk.domain.monitoring import EVERY_GRADE
from iro_desk.domain.paper_kinds import AUDIENCES
from iro_desk.domain.reports import COURT_PAPERS, REPORTS
from iro_desk.services.history_fields import Field, on, one_of, said, whole

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "promise": {
        "text": said("Promised"),
        "made_on": on("Promised on"),
        "due_on": on("To be kept by"),
        "outcome": said("What became of it"),
        "told_on": on("Child told on"),
        "told_how": said("Child told how"),
    },
    "care_plan_audit": {
        "audited_on": on("Gone through on"),
        "answers": whole("Answers"),
        "grade": one_of("Grade", EVERY_GRADE),
        "comments": said("Comments"),
        "sent_on": on("Sent on"),
    },
    "court_paper": {
        "kind": one_of("Kind", COURT_PAPERS),
        "dated_on": on("Dated"),
        "received_on": on("Received on"),
    },
    "feedback_return": {
        "received_on": on("Received on"),
        "answers": whole("Answers"),
        "comments": said("Comments"),
    },
    "report_received": {
        "kind": one_of("Kind", REPORTS),
        "from_whom": said("From whom"),
        "dated_on": on("Dated"),
        "received_on": on("Received on"),
        "note": said("Note"),
    },
    "withheld": {"audience": one_of("Withheld from", AUDIENCES), "reason": said("Why it is withheld")},
}

NOUNS: Mapping[str, tuple[str, str]] = {
    "promise": ("Promise", "promises"),
    "care_plan_audit": ("Care plan gone through", "care plans gone through"),
    "court_paper": ("Court paper", "court papers"),
    "feedback_return": ("Feedback form that came back", "feedback forms that came back"),
    "report_received": ("Report received", "reports received"),
    "withheld": ("Thing withheld", "things withheld"),
}

DAYS = ("audited_on", "made_on", "received_on")
"""The columns of these tables that name a row by its day."""
