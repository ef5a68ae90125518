"""What a table is, told by its headings alone (data-formats.md 1, 4, 7 and pitfalls 5, 6, 26)."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from iro_desk import resources
from iro_desk.exchange.sources import Line, Table

ROWS_SEARCHED = 10
_ENOUGH_WITHOUT_KEYS = 3


class Kind(StrEnum):
    """The tables that are known: the twelve of the SSDA903, List 8, and the local list."""

    HEADER = "header"
    EPISODES = "episodes"
    REVIEWS = "reviews"
    UASC = "uasc"
    MISSING = "missing"
    PLACED_ADOPTION = "placed_for_adoption"
    AD1 = "ad1"
    PREVIOUS_PERMANENCE = "previous_permanence"
    OC2 = "oc2"
    OC3 = "oc3"
    SW_EPISODES = "sw_episodes"
    DOLO = "dolo"
    LIST_8 = "annex_a_list_8"
    LOCAL_LIST = "local_list"


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns of a kind of table: fields with the headings they go by.

    `keys` are the fields without which the table says nothing. `own` are fields that show
    which table it is: at least `own_needed` of them must be there.
    """

    kind: Kind
    headings: Mapping[str, tuple[str, ...]]
    keys: tuple[str, ...]
    own: frozenset[str]
    own_needed: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Recognised:
    """A table known for what it is. `columns` gives each field's place; `lines` are its rows of data."""

    table: Table
    layout: Layout
    columns: Mapping[str, int]
    heading_row: int
    missing: tuple[str, ...]
    lines: tuple[Line, ...]

    @property
    def missing_keys(self) -> tuple[str, ...]:
        """Headings of the key columns that are not there."""
        return tuple(self.heading(field) for field in self.layout.keys if field not in self.columns)

    def heading(self, field: str) -> str:
        """The field's usual heading."""
        return self.layout.headings[field][0]


def normalised(heading: str) -> str:
    """Letters and figures only: letter case, blanks, quotes, brackets and marks say nothing."""
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return "".join(mark for mark in plain if mark.isalnum())


_SSDA903: dict[Kind, tuple[str, str, str]] = {
    # kind: all columns, the key columns, the columns that only this table has
    Kind.HEADER: ("CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB", "CHILD DOB", "ETHNIC UPN MOTHER MC_DOB"),
    Kind.EPISODES: (
        "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN",
        "CHILD DECOM DEC",
        "DECOM RNE LS PLACE PLACE_PROVIDER REASON_PLACE_CHANGE PL_POST",
    ),
    Kind.REVIEWS: ("CHILD DOB REVIEW REVIEW_CODE", "CHILD REVIEW", "REVIEW REVIEW_CODE"),
    Kind.UASC: ("CHILD SEX DOB DUC", "CHILD DUC", "DUC"),
    Kind.MISSING: ("CHILD DOB MISSING MIS_START MIS_END", "CHILD MIS_START", "MISSING MIS_START MIS_END"),
    Kind.PLACED_ADOPTION: (
        "CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
        "CHILD DATE_PLACED",
        "DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED",
    ),
    Kind.AD1: (
        "CHILD DOB DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
        "CHILD",
        "DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR",
    ),
    Kind.PREVIOUS_PERMANENCE: (
        "CHILD DOB PREV_PERM LA_PERM DATE_PERM",
        "CHILD",
        "PREV_PERM LA_PERM DATE_PERM",
    ),
    Kind.OC2: (
        "CHILD DOB SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT",
        "CHILD",
        "SDQ_SCORE SDQ_REASON CONVICTED HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT",
    ),
    Kind.OC3: ("CHILD DOB IN_TOUCH ACTIV ACCOM", "CHILD", "IN_TOUCH ACTIV ACCOM"),
    Kind.SW_EPISODES: (
        "CHILD DOB SW_ID SW_DECOM SW_DEC SW_REASON",
        "CHILD",
        "SW_ID SW_DECOM SW_DEC SW_REASON",
    ),
    Kind.DOLO: ("CHILD DOB DOLO_START DOLO_END", "CHILD DOLO_START", "DOLO_START DOLO_END"),
}

_OTHER_NAMES = {
    "CHILD": ("CHILD_LA_CODE", "CHILDID", "CHILD_ID"),
    "REVIEW": ("REVIEW_DATE",),
    "REVIEW_CODE": ("PARTICIPATION", "PARTICIPATION_CODE"),
    "PLACE": ("PL",),
    "LS": ("LEGAL_STATUS",),
    "ETHNIC": ("ETHNIC_CODE",),
}
"""Names of the collection site's reports and of the XML return (data-formats.md 2 and 7)."""

_LOCAL_LIST = {
    "child_id": (
        "Child ID",
        "Child",
        "ID",
        "Child Unique ID",
        "Child reference",
        "Reference",
        "Child ref",
        "Person ID",
        "Client ID",
        "Case number",
        "DIM_PERSON_ID",
        "PERSONID",
        "CHILD_LA_CODE",
    ),
    "name": (
        "Child name",
        "Name",
        "Full name",
        "Name of child",
        "Child's name",
        "Young person",
        "Person name",
    ),
    "first_name": ("First name", "Forename", "Given name"),
    "last_name": ("Last name", "Surname", "Family name"),
    "born_on": ("Date of birth", "DOB", "Birth date", "Born"),
    "iro": (
        "IRO",
        "Independent Reviewing Officer",
        "IRO name",
        "Reviewing officer",
        "Name of IRO",
        "Allocated IRO",
    ),
    "social_worker": (
        "Social worker",
        "Allocated worker",
        "Worker",
        "SW",
        "Social worker name",
        "Case worker",
    ),
    "team": ("Team", "Allocated team", "Social work team", "Team name"),
}

_LIST_8_OWN = frozenset(
    {
        "started_looked_after",
        "category_of_need",
        "legal_status_start",
        "legal_status",
        "latest_review",
        "permanence_plan",
        "last_iro_contact",
        "placement_start",
        "placements_12m",
    }
)


@cache
def layouts() -> tuple[Layout, ...]:
    """Every layout that is known."""
    found = [
        Layout(
            kind=kind,
            headings={name: (name, *_OTHER_NAMES.get(name, ())) for name in columns.split()},
            keys=tuple(keys.split()),
            own=frozenset(own.split()),
        )
        for kind, (columns, keys, own) in _SSDA903.items()
    ]
    found.append(_list_8())
    found.append(
        Layout(
            kind=Kind.LOCAL_LIST,
            headings=_LOCAL_LIST,
            keys=("child_id",),
            own=frozenset({"name", "first_name", "last_name", "iro"}),
        )
    )
    return tuple(found)


def _list_8() -> Layout:
    """List 8 with its variants (resources/codes/annex_a_list8_headings.csv)."""
    headings = {}
    with resources.path("codes/annex_a_list8_headings.csv").open(encoding="utf-8-sig", newline="") as opened:
        for row in csv.DictReader(opened):
            names = (row["ofsted_heading"].strip(), row["variant_seen"], row["public_extract_heading"])
            headings[row["field"]] = tuple(name for name in names if name and name != "(absent)")
    return Layout(
        kind=Kind.LIST_8,
        headings=headings,
        keys=("child_id", "started_looked_after"),
        own=_LIST_8_OWN,
        own_needed=2,
    )


def recognise(table: Table) -> Recognised | None:
    """What the table is, by the best heading row among its first ten; None for none that is known."""
    best: tuple[tuple[int, int, float], Recognised] | None = None
    for place, line in enumerate(table.lines[:ROWS_SEARCHED]):
        cells = [normalised(cell) for cell in line.cells]
        for layout in layouts():
            columns = _columns(layout, cells)
            fit = _fit(layout, columns)
            if fit is None or (best is not None and fit <= best[0]):
                continue
            missing = tuple(layout.headings[field][0] for field in layout.headings if field not in columns)
            lines = table.lines[place + 1 :]
            best = (
                fit,
                Recognised(
                    table=table,
                    layout=layout,
                    columns=columns,
                    heading_row=line.number,
                    missing=missing,
                    lines=lines,
                ),
            )
    return best[1] if best else None


def is_about_children(table: Table) -> bool:
    """Whether some heading is a child's id: another list of the council's, not a wrong file."""
    ids = {normalised(name) for name in ("CHILD", "Child Unique ID", "ChildUniqueID", "CHILD_LA_CODE")}
    return any(
        normalised(cell) in ids for line in table.lines[:ROWS_SEARCHED] for cell in line.cells if cell.strip()
    )


def _columns(layout: Layout, cells: list[str]) -> dict[str, int]:
    """The place of each field that has a column; the first where a heading stands twice."""
    names = _names(layout.kind)
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        field = names.get(cell)
        if field is not None:
            found.setdefault(field, place)
    return found


@cache
def _names(kind: Kind) -> dict[str, str]:
    layout = next(layout for layout in layouts() if layout.kind is kind)
    return {normalised(name): field for field, names in layout.headings.items() for name in names}


def _fit(layout: Layout, columns: Iterable[str]) -> tuple[int, int, float] | None:
    """How well the columns fit: all keys there, columns only this table has, share of its columns."""
    there = set(columns)
    own = len(there & layout.own)
    has_keys = there.issuperset(layout.keys)
    if own < layout.own_needed or not (has_keys or len(there) >= _ENOUGH_WITHOUT_KEYS):
        return None
    return (int(has_keys), own, len(there) / len(layout.headings))
