"""Rows of the known tables as values, with the problems of their cells."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from iro_desk.domain.child import Episode
from iro_desk.domain.events import EventKind
from iro_desk.exchange.problems import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every row has: whose it is, the birth date it gives, and where it stands."""

    birth_column: ClassVar[str] = "DOB"

    ref: str
    born_on: date | None
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderRecord(Record):
    """A child as the 903 header gives them; also the sex that the uasc table repeats."""

    sex: str | None = None
    ethnicity: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeRecord(Record):
    """One episode row."""

    episode: Episode


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewRecord(Record):
    """One review row. `code` is kept as it stands where it is no code of the return."""

    held_on: date
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanRecord(Record):
    """A row that is a first and a last day: uasc (last only), adoption decision, deprivation of liberty."""

    from_on: date | None = None
    to_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthRecord(Record):
    """A row of OC2: by kind of event, whether it was done in the year, or held at its end."""

    checks: tuple[tuple[EventKind, bool], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class List8Record(Record):
    """A row of Annex A List 8: how things stood with one child on the day of the list."""

    birth_column: ClassVar[str] = "Date of Birth"

    sex: str | None = None
    ethnicity: str | None = None
    is_uasc: bool = False
    disability: str | None = None
    started_on: date | None = None
    category_of_need: str | None = None
    legal_status_on: date | None = None
    legal_status: str | None = None
    latest_review_on: date | None = None
    last_social_work_visit_on: date | None = None
    permanence_plan: str | None = None
    last_iro_contact_on: date | None = None
    last_health_assessment_on: date | None = None
    last_dental_check_on: date | None = None
    ceased_on: date | None = None
    cease_code: str | None = None
    placement_on: date | None = None
    placement_type: str | None = None
    placement_provider: str | None = None
    placement_postcode: str | None = None
    urn: str | None = None
    team: str | None = None
    social_worker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalRecord(Record):
    """A row of the local list: what neither official format carries."""

    birth_column: ClassVar[str] = "Date of birth"

    name: str = ""
    iro: str | None = None
    social_worker: str | None = None
    team: str | None = None
