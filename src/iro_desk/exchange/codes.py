"""The national code sets, and local words for them (data-formats.md 5 and pitfalls 17 and 22)."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from iro_desk import resources
from iro_desk.exchange import cells
from iro_desk.exchange.headings import normalised

_LETTER = re.compile(r"^[a-z]{1,2}\)\s*", re.IGNORECASE)
_LEADING_CODE = re.compile(r"^(?:[a-z]{1,2}\)\s*)?([A-Z]{1,4}\d{0,2}[A-Z]?)(?![A-Za-z0-9])", re.IGNORECASE)
_SEX = {"1": "M", "2": "F", "M": "M", "F": "F", "U": "U", "0": "U", "9": "U"}
_SEX_OF_GROUP = {"amale": "M", "bfemale": "F"}

SET_OF_LIST_8 = {
    "ethnicity": "ethnicity",
    "category_of_need": "category_of_need",
    "legal_status": "legal_status",
    "placement_type": "placement_type",
    "placement_provider": "placement_provider",
    "ceased_reason": "reason_episode_ceased",
}
"""The code set that each coded column of List 8 is brought to."""

_HEADING_OF_LIST_8 = {
    "gender": "Gender",
    "ethnicity": "Ethnicity",
    "category_of_need": "Child's Category of Need",
    "legal_status": "Child's Legal Status",
    "placement_type": "Placement Type",
    "placement_provider": "Placement Provider",
    "ceased_reason": "Reason Ceased to be Looked After",
    "permanence_plan": "What is the permanence plan for this child?",
    "disability": "Does the Child have a Disability",
}


@dataclass(frozen=True, slots=True)
class Coded:
    """A code, or the text as it stands where no code is known for it."""

    value: str | None
    is_known: bool = True


@cache
def code_set(name: str) -> frozenset[str]:
    """The codes of resources/codes/NAME.csv, of every year."""
    return frozenset(row["code"] for row in _rows(f"{name}.csv"))


def of_903(name: str, cell: str) -> Coded:
    """A code of the SSDA903 in capital letters; an unknown one is kept (pitfall 17)."""
    code = cells.code(cell)
    return Coded(code or None, not code or code in code_set(name))


def sex(cell: str) -> Coded:
    """M, F or U, from the codes of any year or from List 8's words."""
    code = cells.code(cell)
    if not code:
        return Coded(None)
    if code in _SEX:
        return Coded(_SEX[code])
    group = _seen().get(("gender", normalised(code)), ("", ""))[0]
    return Coded(_SEX_OF_GROUP.get(normalised(group), "U"), bool(group))


def of_list_8(field: str, cell: str) -> Coded:
    """The 903 code for a cell of List 8: official words, words seen, then a code in front.

    Words come before letters, since old code letters occur with another meaning.
    """
    text = cells.cleaned(cell)
    if not text:
        return Coded(None)
    known = code_set(SET_OF_LIST_8[field])
    if text.upper() in known:
        return Coded(text.upper())
    code = _official().get((field, normalised(text))) or _by_words_seen(field, text)
    if code is None and (found := _LEADING_CODE.match(text)) and found[1].upper() in known:
        code = found[1].upper()
    return Coded(code) if code else Coded(text, is_known=False)


def _by_words_seen(field: str, text: str) -> str | None:
    """The code of a value met before; '' where its words stand for no one code, None if not met."""
    seen = _seen().get((field, normalised(text)))
    return None if seen is None else seen[1] or _only_code(field, seen[0])


def permanence_plan(cell: str) -> Coded:
    """The plan in words; a local word is brought to the official plan it was seen for."""
    text = cells.cleaned(cell)
    if not text:
        return Coded(None)
    labels = _plan_labels()
    group = _seen().get(("permanence_plan", normalised(text)), ("", ""))[0]
    label = labels.get(normalised(_without_letter(text))) or labels.get(normalised(_without_letter(group)))
    return Coded(label) if label else Coded(text, is_known=False)


def disability(cell: str) -> str | None:
    """Yes, No, or None where it is not known; the cell's own words where they say neither."""
    text = cells.cleaned(cell)
    if not text:
        return None
    group = _seen().get(("disability", normalised(text)), ("", ""))[0]
    word = group or _without_letter(text)
    return None if normalised(word) == "unknown" else word


def _without_letter(text: str) -> str:
    return _LETTER.sub("", text)


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resources.path(f"codes/{name}").open(encoding="utf-8-sig", newline="") as opened:
        yield from csv.DictReader(opened)


@cache
def _fields() -> dict[str, str]:
    return {normalised(heading): field for field, heading in _HEADING_OF_LIST_8.items()}


@cache
def _official() -> dict[tuple[str, str], str]:
    """Codes by List 8's own wording, with and without its letter, short and in full."""
    found: dict[tuple[str, str], str] = {}
    for row in _rows("annex_a_list8_codes.csv"):
        field = _fields().get(normalised(row["field"]))
        if field and row["code_903"]:
            for words in (row["preferred_code"], row["detail"], _without_letter(row["preferred_code"])):
                found.setdefault((field, normalised(words)), row["code_903"])
    return {key: code for key, code in found.items() if key[1]}


@cache
def _seen() -> dict[tuple[str, str], tuple[str, str]]:
    """Group and code of every value that was met in councils' lists."""
    found = {}
    for row in _rows("annex_a_list8_values_seen.csv"):
        field = _fields().get(normalised(row["field"]))
        if field:
            found[field, normalised(row["value_seen"])] = (row["group"], row["code_903"])
    return found


@cache
def _codes_by_group() -> dict[tuple[str, str], frozenset[str]]:
    """The codes in each group, the groups told by their words: their letters differ in places."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in _rows("annex_a_list8_codes.csv"):
        field = _fields().get(normalised(row["field"]))
        if field and row["code_903"]:
            official = row["preferred_code"].removeprefix(row["code_903"]).lstrip(" :-")
            for words in {row["ofsted_group"], row["preferred_code"], official}:
                found[field, normalised(_without_letter(words))].add(row["code_903"])
    return {key: frozenset(codes) for key, codes in found.items() if key[1]}


def _only_code(field: str, group: str) -> str:
    """The group's code where it has exactly one."""
    codes = _codes_by_group().get((field, normalised(_without_letter(group))), frozenset())
    return next(iter(codes)) if len(codes) == 1 else ""


@cache
def _plan_labels() -> dict[str, str]:
    return {
        normalised(_without_letter(words)): row["label"]
        for row in _rows("permanence_plan_annex_a.csv")
        for words in (row["code"], row["label"])
    }
