"""The columns of an import's tables: files recognised, problems, children, own entries that stay."""

from __future__ import annotations

from typing import Any

from iro_desk.services.import_choices import KIND_WORDS
from iro_desk.services.import_plan import ChildPlan, OwnEntry, Standing
from iro_desk.ui.models.rows import Column
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import Tone

STANDING_WORDS = {
    Standing.NEW: "New",
    Standing.CHANGED: "Changed",
    Standing.CLOSED: "No longer looked after",
    Standing.UNCHANGED: "Unchanged",
}
_TONES = {
    Standing.NEW: Tone.ACCENT,
    Standing.CHANGED: Tone.SOON,
    Standing.CLOSED: Tone.QUIET,
    Standing.UNCHANGED: Tone.QUIET,
}


def stops(problem: Any) -> bool:  # noqa: ANN401 - a Problem of the exchange
    """Whether a problem holds up the import, or what it stands in."""
    return bool(problem.severity == "stop")


def file_columns() -> list[Column[Any]]:
    """What each file was taken for."""
    return [
        Column(heading="File", text=lambda file: file.file),
        Column(heading="What it is", text=lambda file: KIND_WORDS.get(file.kind, file.kind), is_bold=True),
        Column(
            heading="Rows", text=lambda file: f"{file.rows:,}", sort=lambda file: file.rows, is_number=True
        ),
    ]


def problem_columns(word: str = "Stops", *, names_file: bool = True) -> list[Column[Any]]:
    """Where the problem is and what to do; those that stop have a `word` and a shape of their own.

    Where no column names the file, what is shown under the pointer does.
    """
    file: Column[Any] = Column(
        heading="File", text=lambda problem: problem.file, tooltip=lambda problem: problem.file
    )
    return [
        Column(
            heading="",
            text=lambda problem: word if stops(problem) else "Noted",
            sort=lambda problem: (not stops(problem), problem.file, problem.row or 0),
            tone=lambda problem: Tone.LATE if stops(problem) else Tone.QUIET,
            icon=lambda problem: "warning-fill" if stops(problem) else "info",
            spoken=lambda problem: f"{word if stops(problem) else 'Noted'}: {problem.sentence}",
        ),
        *([file] if names_file else []),
        Column(
            heading="Row",
            text=lambda problem: str(problem.row or ""),
            sort=lambda problem: problem.row,
            is_number=True,
        ),
        Column(heading="Column", text=lambda problem: problem.column),
        Column(heading="Value", text=lambda problem: problem.value, tooltip=lambda problem: problem.value),
        Column(
            heading="What to do",
            text=lambda problem: problem.what_to_do,
            tooltip=lambda problem: problem.what_to_do if names_file else problem.sentence,
        ),
    ]


def child_columns(names: PersonNames) -> list[Column[ChildPlan]]:
    """What becomes of each child."""
    return [
        Column(heading="Reference", text=lambda plan: plan.child_ref),
        Column(heading="Child", text=lambda plan: names.shown(plan.name), is_bold=True),
        Column(
            heading="",
            text=lambda plan: STANDING_WORDS[plan.standing],
            sort=lambda plan: list(Standing).index(plan.standing),
            tone=lambda plan: _TONES[plan.standing],
        ),
        Column(
            heading="What changes",
            text=lambda plan: "; ".join(plan.changes),
            tooltip=lambda plan: "\n".join(plan.changes),
            is_quiet=True,
        ),
    ]


def own_columns() -> list[Column[OwnEntry]]:
    """What stays against the files."""
    return [
        Column(heading="Reference", text=lambda entry: entry.child_ref),
        Column(heading="What", text=lambda entry: entry.what),
        Column(heading="Yours stays", text=lambda entry: entry.own, is_bold=True),
        Column(heading="The file says", text=lambda entry: entry.in_file, is_quiet=True),
        Column(
            heading="File",
            text=lambda entry: f"{entry.source.file}, row {entry.source.row or ''}".rstrip(" ,"),
            is_quiet=True,
        ),
    ]
