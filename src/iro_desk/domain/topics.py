"""The parts of a case file that a view watches for changes."""

from __future__ import annotations

from enum import Flag, auto


class Topic(Flag):
    """What a change touched; views reread when one of theirs was."""

    NONE = 0
    CASELOAD = auto()
    REVIEWS = auto()
    CONSULTATIONS = auto()
    DECISIONS = auto()
    MONITORING = auto()
    DOCUMENTS = auto()
    SETTINGS = auto()
    EVENTS = auto()
    DIARY = auto()
    RULES = auto()
    MINUTES = auto()
    ACTIONS = auto()
    ATTACHMENTS = auto()
    ALERTS = auto()
    OVERSIGHT = auto()
    PRACTICE = auto()
    ALL = (
        CASELOAD
        | REVIEWS
        | CONSULTATIONS
        | DECISIONS
        | MONITORING
        | DOCUMENTS
        | SETTINGS
        | EVENTS
        | DIARY
        | RULES
        | MINUTES
        | ACTIONS
        | ATTACHMENTS
        | ALERTS
        | OVERSIGHT
        | PRACTICE
    )
