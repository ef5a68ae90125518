"""Which rows are about the same child (data-formats.md pitfalls 3, 9 and 10)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from iro_desk.exchange.cells import without_zeros
from iro_desk.exchange.problems import Findings, Source
from iro_desk.exchange.records import Record


def settle(records: Sequence[Record], known: Mapping[str, date | None], findings: Findings) -> dict[str, str]:
    """The full id for each id that lost leading zeros, matched by birth date and noted.

    `known` are the ids already in the case file with their birth dates. Two ids that differ
    only in zeros but not in birth date are two children, and that is noted too.
    """
    births: dict[str, set[date]] = defaultdict(set)
    for ref, born_on in known.items():
        births[ref].update({born_on} if born_on else ())
    sources: dict[str, dict[str, Source]] = defaultdict(dict)
    for record in records:
        births[record.ref].update({record.born_on} if record.born_on else ())
        sources[record.ref].setdefault(record.source.file, record.source)
    groups: dict[str, list[str]] = defaultdict(list)
    for ref in births:
        groups[without_zeros(ref)].append(ref)
    full: dict[str, str] = {}
    for refs in groups.values():
        longest_first = sorted(refs, key=len, reverse=True)
        for place, ref in enumerate(longest_first[1:], start=1):
            match = _match(ref, longest_first[:place], births)
            _tell(
                ref,
                match,
                longest_first[0],
                sources[ref].values(),
                findings,
                is_sure=bool(match and births[match] & births[ref]),
            )
            if match:
                full[ref] = full.get(match, match)
    return full


def birth_dates(records: Iterable[Record], full: Mapping[str, str], findings: Findings) -> dict[str, date]:
    """Each child's birth date. Two for one id stop the import: never merged silently (pitfall 9)."""
    first: dict[str, tuple[date, Source]] = {}
    told: set[tuple[str, date]] = set()
    for record in records:
        if record.born_on is None:
            continue
        ref = full.get(record.ref, record.ref)
        born_on, source = first.setdefault(ref, (record.born_on, record.source))
        if born_on == record.born_on or (ref, record.born_on) in told:
            continue
        told.add((ref, record.born_on))
        findings.stop(
            record.source,
            f"This id has another birth date, {born_on:%d/%m/%Y}, in {source.file}, row {source.row}. "
            "Ask the council which is right and correct the file, or leave the child out.",
            column=record.birth_column,
            value=f"{record.born_on:%d/%m/%Y}",
            ref=ref,
        )
    return {ref: born_on for ref, (born_on, _) in first.items()}


def _match(ref: str, longer: Sequence[str], births: Mapping[str, set[date]]) -> str | None:
    """The longer id of the same child: by birth date, or the only one where no birth date says no."""
    by_birth = [candidate for candidate in longer if births[candidate] & births[ref]]
    if by_birth:
        return by_birth[0]
    open_ones = [candidate for candidate in longer if not births[candidate] or not births[ref]]
    return open_ones[0] if len(open_ones) == 1 == len(longer) else None


def _tell(
    ref: str, match: str | None, longest: str, sources: Iterable[Source], findings: Findings, *, is_sure: bool
) -> None:
    for source in sources:
        if match is None:
            text = f"Like {longest} but for leading zeros; the birth dates differ: taken as another child."
        elif is_sure:
            text = f"The id has lost its leading zeros. It was matched to {match} by the date of birth."
        else:
            text = f"The id has lost its leading zeros. Taken for {match}; no birth date confirms it: check."
        findings.note(source, text, column="Child id", value=ref, ref=match or ref)
