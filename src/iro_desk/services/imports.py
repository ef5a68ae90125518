"""A caseload taken in from council files: looked at first, then written all at once or not at all."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.domain.review import Meeting
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.exchange import caseload, sources
from iro_desk.exchange.imported import EVERYONE, Choice, ImportedCaseload
from iro_desk.exchange.problems import Problem, Severity
from iro_desk.exchange.reading import Mended
from iro_desk.services import case_files, import_rows
from iro_desk.services import children as caseload_children
from iro_desk.services.commands import command
from iro_desk.services.import_plan import ChildPlan, Held, RowWrite, Standing
from iro_desk.store import children, events, provenance, reviews
from iro_desk.store.provenance import Provenance
from iro_desk.store.rows import to_row

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date

    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change

_MISSING = "This child is looked after in the case file and is not among these children. Nothing was changed."
_REGISTER = "This is a sheet of remedial actions. Import it on the page Actions, with Import…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do: totals, problems, and what becomes of each child."""

    caseload: ImportedCaseload
    children: tuple[ChildPlan, ...]
    problems: tuple[Problem, ...]

    @property
    def stopped(self) -> bool:
        """Whether a problem holds the import up."""
        return any(problem.severity is Severity.STOP for problem in self.problems)

    @property
    def changes_nothing(self) -> bool:
        """Whether the case file has all of it already."""
        return not any(plan.writes for plan in self.children)

    def count(self, standing: Standing) -> int:
        """How many children are new, changed, closed or unchanged."""
        return Counter(plan.standing for plan in self.children)[standing]


def choice(*, iro: str | None = None, only: Path | None = None) -> Choice:
    """Whose children to take; `only` is a file with one child id a line. CannotRead where it is not."""
    if only is None:
        return Choice(iro=iro)
    if only.is_dir():
        raise CannotRead(f"“{only.name}” is a folder. Give the file with one child id a line.")
    (file,) = sources.gather([only])
    try:
        lines = [line for table in sources.tables(file) for line in table.lines]
    except CannotRead as error:
        raise CannotRead(f"{file.name}: {error.sentence}") from error
    return Choice(iro=iro, only=frozenset(line.cells[0] for line in lines if line.cells))


def preview(
    desk: Desk,
    paths: Iterable[Path],
    *,
    choice: Choice = EVERYONE,
    on: date,
    leave_out: bool = False,
    mended: Mended | None = None,
    tells_registers: bool = True,
) -> Preview:
    """What these files would do to the case file, as at the day `on`. Nothing is written.

    `mended` holds cells that the IRO put right, by file, row and column of their problem. Sheets of
    actions are no part of a caseload; with `tells_registers` it is told where they are imported.
    """
    read = caseload.read(
        sources.gather(paths),
        as_at=on,
        choice=choice,
        leave_out=leave_out,
        known={child.child_ref: child.born_on for child in children.every(desk.case_file)},
        mended=mended,
    )
    plans = _plans(desk, read)
    told = [*read.problems, *_absent(desk, read, plans), *(_registers(read) if tells_registers else ())]
    return Preview(caseload=read, children=plans, problems=tuple(told))


def commit(desk: Desk, preview: Preview, goes_on: Callable[[], bool] = lambda: True) -> Preview:
    """Write what the preview shows in one change; gives what was really written.

    A backup is made first. RuleBroken while a problem stops the import. `goes_on` is asked
    before each child: once it says no, RuleBroken is raised and nothing is written.
    """
    if preview.stopped:
        raise RuleBroken("The files have problems that stop the import. Nothing was changed.")
    current = replace(preview, children=_plans(desk, preview.caseload))
    if current.changes_nothing:
        return current
    case_files.back_up_first(desk)
    _write(desk, current, goes_on)
    return current


@command("Import a caseload", touches=Topic.CASELOAD | Topic.REVIEWS | Topic.EVENTS)
def _write(desk: Desk, change: Change, current: Preview, goes_on: Callable[[], bool]) -> None:
    read = current.caseload
    held = provenance.every(desk.case_file)
    for plan in current.children:
        if not goes_on():
            raise RuleBroken("The import was cancelled. Nothing was changed.")
        child_id = plan.child_id
        for write in plan.writes:
            child_id = _write_row(change, write, child_id, held, read.as_at)
    provenance.add_batch(
        change,
        at=desk.now().isoformat(),
        as_at=read.as_at,
        files=", ".join(dict.fromkeys(file.file for file in read.files)),
        totals=(len(read.children), read.looked_after, read.reviews),
    )


def _write_row(
    change: Change,
    write: RowWrite,
    child_id: int | None,
    held: dict[tuple[str, int, str], Provenance],
    as_at: date,
) -> int | None:
    """Write one row with its sources; gives the child's id."""
    if write.is_removed and write.row_id is not None:
        change.delete(write.table, write.row_id)
        for (table, row_id, _), fact in held.items():
            if (table, row_id) == (write.table, write.row_id) and fact.id is not None:
                change.delete("provenance", fact.id)
        return child_id
    columns = dict(write.columns)
    if write.table == "child" and write.row_id is None:
        columns["share_ref"] = caseload_children.new_share_ref()
    elif write.table != "child":
        columns["child_id"] = child_id
    row_id = children.save_row(change, write.table, write.row_id, columns)
    if write.held_on:
        meeting = to_row(Meeting(held_on=write.held_on))
        children.save_row(change, "meeting", None, {"review_id": row_id, **meeting})
    for column, (value, source) in write.facts.items():
        earlier = held.get((write.table, row_id, column))
        fact = Provenance(
            table_name=write.table,
            row_id=row_id,
            column_name=column,
            value=str(value),
            file=source.file,
            row=source.row,
            as_at=as_at,
            id=earlier.id if earlier else None,
        )
        provenance.save(change, fact)
    return row_id if write.table == "child" else child_id


def _plans(desk: Desk, read: ImportedCaseload) -> tuple[ChildPlan, ...]:
    held = _held(desk)
    by_ref = {read.same_child.get(ref, ref): one for ref, one in held.items()}
    return tuple(
        import_rows.plan(child, by_ref.get(child.child.child_ref), read.as_at) for child in read.children
    )


def _held(desk: Desk) -> dict[str, Held]:
    """Every child in the case file with what earlier imports gave it."""
    periods = children.care_periods(desk.case_file)
    episodes = children.episodes(desk.case_file)
    held_reviews = reviews.by_child(desk.case_file)
    happened = events.by_child(desk.case_file)
    facts = provenance.every(desk.case_file)
    found = {}
    for child in children.every(desk.case_file):
        key = child.id or 0
        found[child.child_ref] = Held(
            child=child,
            care_periods=periods.get(key, ()),
            episodes=episodes.get(key, ()),
            reviews=held_reviews.get(key, ()),
            events=happened.get(key, ()),
            provenance=facts,
        )
    return found


def _absent(desk: Desk, read: ImportedCaseload, plans: Iterable[ChildPlan]) -> list[Problem]:
    """Children looked after in the case file whom the files of a caseload do not give (any more)."""
    if not read.files:
        return []
    planned = {plan.child_id for plan in plans}
    return [
        Problem(
            severity=Severity.NOTED,
            file=read.files[0].file,
            column="Child id",
            value=held.child.child_ref,
            what_to_do=_MISSING,
            child_ref=held.child.child_ref,
        )
        for held in _held(desk).values()
        if held.child.id not in planned
        and held.child.child_ref not in read.left_out
        and any(period.covers(read.as_at) for period in held.care_periods)
    ]


def _registers(read: ImportedCaseload) -> list[Problem]:
    """Sheets of actions, which stop the import where there is nothing else."""
    severity = Severity.NOTED if read.files else Severity.STOP
    return [Problem(severity=severity, file=table.label, what_to_do=_REGISTER) for table in read.registers]


def as_json(preview: Preview, *, dry_run: bool) -> dict[str, Any]:
    """The preview as plain values."""
    read = preview.caseload
    return {
        "children": len(read.children),
        "looked_after": read.looked_after,
        "reviews": read.reviews,
        "care_leavers": read.care_leavers,
        "as_at": read.as_at.isoformat(),
        "written": not dry_run and not preview.stopped and not preview.changes_nothing,
        "new": preview.count(Standing.NEW),
        "changed": preview.count(Standing.CHANGED),
        "closed": preview.count(Standing.CLOSED),
        "unchanged": preview.count(Standing.UNCHANGED),
        "iros_found": list(read.iros_found),
        "left_out": sorted(read.left_out),
        "files": [{"file": file.file, "kind": file.kind, "rows": file.rows} for file in read.files],
        "own_entries": [
            {
                "child_ref": entry.child_ref,
                "what": entry.what,
                "own": entry.own,
                "in_file": entry.in_file,
                "file": entry.source.file,
                "row": entry.source.row,
            }
            for plan in preview.children
            for entry in plan.own_entries
        ],
        "problems": [_problem_as_json(problem) for problem in preview.problems],
    }


def in_words(preview: Preview, *, dry_run: bool) -> list[str]:
    """The preview as lines: problems, own entries that stay, what each child gets, totals."""
    read = preview.caseload
    lines = [f"{_severity_word(problem)} {problem.sentence}" for problem in preview.problems]
    for plan in preview.children:
        if plan.standing in {Standing.CHANGED, Standing.CLOSED}:
            lines.append(f"{plan.child_ref} {plan.standing}: {'; '.join(plan.changes)}")
        lines.extend(
            f"{plan.child_ref} keeps your own entry, {entry.what}: {entry.own} (file: {entry.in_file})"
            for entry in plan.own_entries
        )
    lines.append(
        f"{counted(len(read.children), 'child', 'children')}, {read.looked_after} looked after on "
        f"{read.as_at:%d/%m/%Y}, {counted(read.reviews, 'review')}."
    )
    counts = ", ".join(f"{preview.count(standing)} {standing}" for standing in Standing)
    if preview.stopped:
        lines.append("Nothing was changed.")
    elif preview.changes_nothing:
        lines.append("The case file has all of this already. Nothing was changed.")
    else:
        lines.append(f"{'Would be written' if dry_run else 'Written'}: {counts}.")
    return lines


def stopped_sentence(preview: Preview) -> str:
    """Why nothing was written, in one sentence."""
    count = sum(1 for problem in preview.problems if problem.severity is Severity.STOP)
    problems = "A problem stops" if count == 1 else f"{count} problems stop"
    first = next(problem for problem in preview.problems if problem.severity is Severity.STOP)
    return f"{problems} the import and nothing was changed. The first: {first.sentence}"


def _severity_word(problem: Problem) -> str:
    return "Stops:" if problem.severity is Severity.STOP else "Noted:"


def _problem_as_json(problem: Problem) -> dict[str, Any]:
    return {
        "severity": problem.severity,
        "file": problem.file,
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "what_to_do": problem.what_to_do,
        "child_ref": problem.child_ref,
    }
