"""A caseload from council files: SSDA903 tables, Annex A List 8 and a local list, in any mix.

One path for the dry run and the import. Nothing is guessed silently: what is doubtful is among
the problems, and a problem that stops holds the whole import up (or, with `leave_out`, its child).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from iro_desk.domain.wording import counted
from iro_desk.exchange import care, identities, tables
from iro_desk.exchange.assembly import Assembly
from iro_desk.exchange.cells import child_ref, without_zeros
from iro_desk.exchange.headings import Kind
from iro_desk.exchange.imported import EVERYONE, Choice, ImportedCaseload
from iro_desk.exchange.problems import Findings, Problem, Severity, Source
from iro_desk.exchange.reading import Mended
from iro_desk.exchange.sources import SourceFile
from iro_desk.exchange.tables import Records

_NOBODY = "No file says who is looked after. Add the SSDA903 episodes, or Annex A List 8."
_NO_CHILD = "There is no child in these files. Check that they are the right ones, and export them again."
_REVIEW_OF_NOBODY = (
    "No episode and no row of List 8 shows this child in care, so the review was not used. Ask the council "
    "for the missing rows."
)
_OLD_FILES = (
    "Nothing in these files is from this collection year. If they are of an earlier day, give that day as "
    "the day of the files."
)


def read(
    files: Iterable[SourceFile],
    *,
    as_at: date,
    choice: Choice = EVERYONE,
    leave_out: bool = False,
    known: Mapping[str, date | None] | None = None,
    mended: Mended | None = None,
) -> ImportedCaseload:
    """The caseload in these files as at that day, and every problem found on the way.

    `known` are the ids in the case file with their birth dates, so that ids that lost their
    zeros find them. `leave_out` leaves children out whose rows would stop the import;
    `mended` puts single cells right.
    """
    findings = Findings()
    records = tables.read(files, as_at, findings, mended)
    full = identities.settle(list(records.every()), known or {}, findings)
    births = identities.birth_dates(records.every(), full, findings)
    candidates = _candidates(records, full, findings, leave_out=leave_out)
    _tell_reviews_of_nobody(records, full, candidates, findings)
    chosen = _chosen(candidates, records, full, choice, findings)
    assembly = Assembly(records, full, births, as_at, findings)
    children = tuple(assembly.child(ref) for ref in sorted(chosen))
    _tell_old_files(records, as_at, findings)
    of_chosen = _of_chosen(findings, full, chosen, everyone=choice == EVERYONE)
    stopped = frozenset(
        problem.child_ref for problem in of_chosen if problem.severity is Severity.STOP and problem.child_ref
    )
    headed = {full.get(record.ref, record.ref) for record in records.header}
    return ImportedCaseload(
        as_at=as_at,
        children=tuple(child for child in children if not leave_out or child.child.child_ref not in stopped),
        problems=tuple(_left_out(problem) if leave_out else problem for problem in of_chosen),
        files=tuple(records.files),
        iros_found=_iros(records),
        left_out=stopped if leave_out else frozenset(),
        care_leavers=len(headed - candidates) if records.has(Kind.EPISODES) else 0,
        same_child=full,
        registers=tuple(records.registers),
    )


def _candidates(
    records: Records, full: Mapping[str, str], findings: Findings, *, leave_out: bool
) -> set[str]:
    """The children that a caseload can hold: those with an episode or in List 8.

    Where the files have neither table, the local list alone tells who they are.
    """
    has_care = records.has(Kind.EPISODES) or records.has(Kind.LIST_8)
    rows = [*records.episodes, *records.list_8] if has_care else records.local_list
    stops = [problem for problem in findings if problem.severity is Severity.STOP]
    is_told = any(problem.row is None or not leave_out for problem in stops)
    has_only_actions = bool(records.registers) and not records.files
    if not rows and not is_told and not has_only_actions:
        file = records.files[0].file if records.files else "The files"
        findings.stop(Source(file=file), _NO_CHILD if has_care else _NOBODY)
    return {full.get(record.ref, record.ref) for record in rows}


def _tell_reviews_of_nobody(
    records: Records, full: Mapping[str, str], candidates: set[str], findings: Findings
) -> None:
    """Reviews of children whom no table shows in care are not used: said once for each file."""
    told = {problem.child_ref for problem in findings}
    found: dict[str, dict[str, Source]] = {}
    for record in records.reviews:
        ref = full.get(record.ref, record.ref)
        if ref not in candidates and ref not in told:
            found.setdefault(record.source.file, {}).setdefault(ref, record.source)
    for first, *others in (list(sources.items()) for sources in found.values()):
        ref, source = first
        more = f" The same goes for {counted(len(others), 'more child', 'more children')}." if others else ""
        findings.note(source, f"{_REVIEW_OF_NOBODY}{more}", column="CHILD", value=ref, ref=ref)


def _chosen(
    candidates: set[str],
    records: Records,
    full: Mapping[str, str],
    choice: Choice,
    findings: Findings,
) -> set[str]:
    """The candidates that were asked for."""
    chosen = set(candidates)
    if choice.iro is not None:
        chosen &= _of_iro(choice.iro, records, full, findings)
    if choice.only is not None:
        wanted = {child_ref(ref) for ref in choice.only} - {""}
        by_zeros = {without_zeros(ref) for ref in wanted}
        found = {ref for ref in candidates if ref in wanted or without_zeros(ref) in by_zeros}
        found_zeros = {without_zeros(ref) for ref in found}
        for ref in sorted(ref for ref in wanted if without_zeros(ref) not in found_zeros):
            findings.note(
                Source(file="The list of ids"), "No file has this child.", column="Child id", value=ref
            )
        chosen &= found
    return chosen


def _of_iro(name: str, records: Records, full: Mapping[str, str], findings: Findings) -> set[str]:
    wanted = _plain(name)
    found = {
        full.get(record.ref, record.ref)
        for record in records.local_list
        if record.iro and _plain(record.iro) == wanted
    }
    if not found:
        named = ", ".join(_iros(records))
        files = [file.file for file in records.files if file.kind == Kind.LOCAL_LIST]
        text = (
            f"No child is given to this IRO. The list names: {named}."
            if named
            else "No file says whose the children are. Add a list with child id and IRO."
        )
        findings.stop(Source(file=files[0] if files else "The files"), text, column="IRO", value=name)
    return found


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _iros(records: Records) -> tuple[str, ...]:
    """The IROs that the local list names, the one with most children first."""
    names = Counter(record.iro for record in records.local_list if record.iro)
    return tuple(name for name, _ in names.most_common())


def _tell_old_files(records: Records, as_at: date, findings: Findings) -> None:
    """Files that end before this collection year are told: their as-at day may be another."""
    days = [*care.newest_days(records.episodes).values(), *(record.held_on for record in records.reviews)]
    if days and care.collection_year(max(days)) < care.collection_year(as_at) and not records.list_8:
        findings.note(Source(file=records.files[0].file), _OLD_FILES)


def _of_chosen(
    findings: Findings, full: Mapping[str, str], chosen: set[str], *, everyone: bool
) -> list[Problem]:
    """The problems of the chosen children and of whole files; of others nothing is kept."""
    found = []
    for problem in findings:
        ref = problem.child_ref and full.get(problem.child_ref, problem.child_ref)
        if ref is None or ref in chosen or everyone:
            found.append(replace(problem, child_ref=ref))
    return found


def _left_out(problem: Problem) -> Problem:
    """A stop of one row or child as a note that it was left out; of a whole file it still stops."""
    if problem.severity is Severity.STOP and (problem.child_ref or problem.row is not None):
        what = "The child was left out." if problem.child_ref else "The row was left out."
        return replace(problem, severity=Severity.NOTED, what_to_do=f"{what} {problem.what_to_do}")
    return problem
