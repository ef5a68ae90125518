"""Actions, alerts and what is done between reviews, in the field's own words, for the list of changes."""

from __future__ import annotations

from collections.abc import Mapping

from iro_desk.domain.case_alerts import ALERT_KINDS, OUTCOMES, STEP_KINDS
from iro_desk.domain.consultation import METHODS as WAYS_OF_ASKING
from iro_desk.domain.oversight import CAFCASS_CONTACTS, ENTRIES, METHODS
from iro_desk.domain.remedial_actions import SOURCES, STATUSES
from iro_desk.services.history_fields import Field, is_, on, one_of, said, whole

FIELDS: Mapping[str, Mapping[str, Field]] = {
    "remedial_action": {
        "action": said("Action"),
        "source": one_of("Comes from", SOURCES),
        "source_on": on("Agreed on"),
        "owner_name": said("Who is to do it"),
        "due_on": on("To be done by"),
        "revised_due_on": on("Moved to"),
        "revision_reason": said("Why it was moved"),
        "status": one_of("Where it stands", STATUSES),
        "completed_on": on("Done on"),
        "evidence_seen": is_("Evidence seen"),
        "evidence_seen_on": on("Evidence seen on"),
        "manager_checked_on": on("Checked on"),
        "manager_checked_by": said("Checked by"),
        "notes": said("Notes"),
        "themes": whole("Themes"),
    },
    "chaser": {
        "chased_on": on("Asked on"),
        "whom": said("Asked whom"),
        "how": one_of("Asked how", WAYS_OF_ASKING),
        "said": said("Answer"),
    },
    "case_alert": {
        "kind": one_of("Kind", ALERT_KINDS),
        "raised_on": on("Raised on"),
        "raised_by": said("Raised by"),
        "team": said("Team"),
        "themes": whole("Themes"),
        "what_is_wrong": said("What is wrong"),
        "impact": said("Impact on the child"),
        "needed": said("What is needed"),
        "needed_by": on("Needed by"),
        "discussed_with": said("Discussed with"),
        "discussed_on": on("Discussed on"),
        "informal_attempt": said("Informal attempts"),
        "informal_on": on("Informal attempt on"),
        "note_on_file": is_("Note on the child’s file"),
        "legal_advice": said("Legal advice"),
        "cafcass_considered": is_("Referral to Cafcass considered"),
        "copies_to": said("Copies to"),
        "agency": said("Agency"),
        "is_identifiable": is_("Papers name the child"),
        "lessons": said("Lessons"),
    },
    "alert_step": {
        "kind": one_of("Step", STEP_KINDS),
        "happened_on": on("Day of the step"),
        "stage": said("Stage"),
        "due_on": on("Response due"),
        "to_whom": said("To whom"),
        "reason": said("Reason"),
        "words": said("In words"),
        "is_satisfied": is_("Settles it"),
        "outcome": one_of("Outcome", OUTCOMES),
    },
    "escalated_action": {},
    "midway_check": {
        "checked_on": on("Checked on"),
        "spoken_to": said("Spoken to"),
        "method": one_of("How", METHODS),
        "progress": whole("Progress of the decisions"),
        "progress_notes": whole("Notes on the decisions"),
        "care_plan_updated": is_("Care plan brought up to date"),
        "visits_in_time": is_("Visits in time"),
        "changes": whole("What has changed"),
        "changes_note": said("More about what has changed"),
        "child_seen_on": on("Child seen on"),
        "child_message": said("The child’s message"),
        "family_time": said("Family time"),
        "health": said("Health"),
        "early_review_needed": is_("Early review needed"),
        "early_review_reason": said("Why an early review"),
        "alert_raised": is_("Alert raised"),
        "note": said("Note for the file"),
        "next_check_on": on("Next check on"),
    },
    "return_interview": {
        "offered_on": on("Offered on"),
        "is_accepted": is_("Accepted"),
        "held_on": on("Held on"),
        "by_whom": said("Held by"),
        "note": said("Note"),
    },
    "event_told": {
        "decided_on": on("Decided on"),
        "told_on": on("Told on"),
        "told_by": said("Told by"),
        "how": one_of("Told how", METHODS),
        "is_never": is_("Never told"),
        "note": said("Note"),
    },
    "oversight_entry": {
        "kind": one_of("Entry", ENTRIES),
        "made_on": on("Day"),
        "method": one_of("How", METHODS),
        "with_whom": said("With whom"),
        "note": said("Note"),
    },
    "panel_paper": {
        "panel": said("Panel"),
        "held_on": on("Panel of"),
        "minutes_received_on": on("Minutes received on"),
        "decision": said("Decision of the panel"),
        "is_agreed": is_("The IRO agrees"),
        "challenged_on": on("Challenged on"),
        "challenged_with": said("Challenged with"),
        "challenge": said("The challenge"),
        "outcome": said("Outcome"),
        "outcome_on": on("Outcome on"),
    },
    "cafcass_contact": {
        "kind": one_of("Contact", CAFCASS_CONTACTS),
        "held_on": on("Day"),
        "with_whom": said("With whom"),
        "note": said("Note"),
        "next_on": on("Next on"),
    },
}
"""The columns a person would know, by table."""

NOUNS: Mapping[str, tuple[str, str]] = {
    "remedial_action": ("Remedial action", "remedial actions"),
    "chaser": ("Chaser", "chasers"),
    "case_alert": ("Alert", "alerts"),
    "alert_step": ("Step of an alert", "steps of alerts"),
    "escalated_action": ("Action taken up by an alert", "actions taken up by alerts"),
    "midway_check": ("Midway check", "midway checks"),
    "return_interview": ("Return interview", "return interviews"),
    "event_told": ("Told of an event", "events told of"),
    "oversight_entry": ("Log entry", "log entries"),
    "panel_paper": ("Panel", "panels"),
    "cafcass_contact": ("Contact with Cafcass", "contacts with Cafcass"),
}
"""What a row of each table is, one and several."""

DAYS = (
    "checked_on",
    "made_on",
    "chased_on",
    "offered_on",
    "told_on",
)
"""The days by which a person knows a row of these tables."""
