"""Dispute procedures: the four shipped, and what is asked of an authority's own (statutory.md 2.3, 2.4).

A procedure is local, its limit is national: the formal stages take at most 20 working days together
(IRO Handbook 6.2). A tier may be added or end in the middle of a year (row K14), so every stage is asked
whether it stands on the day.
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import DisputeTemplate, Stage
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.people import TIERS
from iro_desk.domain.wording import counted, short_date

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

NATIONAL_LIMIT_WD = 20
"""Working days the whole formal process may take (IRO Handbook 6.2)."""

_MANAGER, _SERVICE, _HEAD = "team_manager", "service_manager", "head_of_service"
_ASSISTANT, _DIRECTOR = "assistant_director", "director"

SHIPPED: tuple[DisputeTemplate, ...] = (
    DisputeTemplate(
        key="default_5555",
        name="Four stages of 5 working days",
        is_used=True,
        stages=(
            Stage(position=0, label="Informal", escalates_to_role="", is_formal=False),
            Stage(position=1, label="Team manager", escalates_to_role=_MANAGER, response_wd=5),
            Stage(
                position=2,
                label="Head of service",
                escalates_to_role=_HEAD,
                copy_to_roles=frozenset({_MANAGER}),
                response_wd=5,
            ),
            Stage(
                position=3,
                label="Assistant director",
                escalates_to_role=_ASSISTANT,
                copy_to_roles=frozenset({_MANAGER, _HEAD}),
                response_wd=5,
            ),
            Stage(
                position=4,
                label="Director of children's services",
                escalates_to_role=_DIRECTOR,
                copy_to_roles=frozenset({_HEAD, _ASSISTANT}),
                response_wd=5,
            ),
        ),
    ),
    DisputeTemplate(
        key="alerts_4x5",
        name="Alerts protocol: three times 5 working days, then the rest of 20",
        stages=(
            Stage(position=1, label="Team manager", escalates_to_role=_MANAGER, response_wd=5),
            Stage(
                position=2,
                label="Head of service",
                escalates_to_role=_HEAD,
                copy_to_roles=frozenset({_MANAGER}),
                response_wd=5,
            ),
            Stage(
                position=3,
                label="Executive head of children's services",
                escalates_to_role=_ASSISTANT,
                copy_to_roles=frozenset({_MANAGER, _HEAD}),
                response_wd=5,
            ),
            Stage(
                position=4,
                label="Strategic director",
                escalates_to_role=_DIRECTOR,
                copy_to_roles=frozenset({_HEAD, _ASSISTANT}),
            ),
        ),
    ),
    DisputeTemplate(
        key="alert10_then_formal",
        name="Alert of 10 working days, then three formal stages",
        stages=(
            Stage(
                position=1,
                label="Alert",
                escalates_to_role=_MANAGER,
                response_wd=10,
                is_formal=False,
            ),
            Stage(position=2, label="Head of service", escalates_to_role=_HEAD),
            Stage(
                position=3,
                label="Assistant director",
                escalates_to_role=_ASSISTANT,
                copy_to_roles=frozenset({_HEAD}),
            ),
            Stage(
                position=4,
                label="Director of children's services",
                escalates_to_role=_DIRECTOR,
                copy_to_roles=frozenset({_ASSISTANT}),
            ),
        ),
    ),
    DisputeTemplate(
        key="iro_sets_deadline",
        name="The IRO sets each deadline",
        stages=(
            Stage(position=0, label="Informal", escalates_to_role="", is_formal=False),
            Stage(position=1, label="Team manager", escalates_to_role=_MANAGER),
            Stage(position=2, label="Service manager", escalates_to_role=_SERVICE),
            Stage(position=3, label="Head of service", escalates_to_role=_HEAD),
            Stage(position=4, label="Assistant director", escalates_to_role=_ASSISTANT),
            Stage(position=5, label="Director of children's services", escalates_to_role=_DIRECTOR),
        ),
    ),
)
"""The procedures shipped (statutory.md 2.4); the authority's own stand beside them in the case file.

A stage without a number of working days takes the day that the IRO sets, at the latest the last of the 20.
"""


def standing_stages(template: DisputeTemplate, on: date) -> tuple[Stage, ...]:
    """The stages that are part of the procedure on that day, in order."""
    return tuple(sorted((one for one in template.stages if one.stands(on)), key=lambda stage: stage.position))


def formal_stages(template: DisputeTemplate, on: date) -> tuple[Stage, ...]:
    """The formal stages of that day, in order: those that count in the 20 working days."""
    return tuple(one for one in standing_stages(template, on) if one.is_formal)


def alert_stage(template: DisputeTemplate, on: date) -> Stage | None:
    """The stage below the formal ones that somebody answers to, where the procedure has one."""
    return next(
        (one for one in standing_stages(template, on) if not one.is_formal and one.escalates_to_role), None
    )


def number_of(template: DisputeTemplate, stage_id: int | None, label: str, on: date) -> int:
    """Which formal stage it is, counted on that day from 1; 0 for one the procedure does not have."""
    for number, stage in enumerate(formal_stages(template, on), 1):
        if is_stage(stage, stage_id, label):
            return number
    return 0


def is_stage(stage: Stage, stage_id: int | None, label: str) -> bool:
    """Whether a step of that stage id, or where neither has one of that label, is of this stage."""
    if stage.id is not None and stage_id is not None:
        return stage.id == stage_id
    return stage.label.casefold() == label.casefold()


def title_of(number: int, label: str) -> str:
    """A formal stage as pages name it: "Stage 2, Head of service"; its label where it has no number."""
    return f"Stage {number}, {label}" if number else label


def role_words(role: str) -> str:
    """The words of a role: a tier of the authority's, else what was typed."""
    return TIERS.get(role, role)


def check(template: DisputeTemplate) -> None:
    """Refuse a procedure that cannot be followed.

    RuleBroken without a name, for a limit over the national one, for no formal stage, a stage without
    a name, without somebody to answer it or with days the wrong way round, and for a formal stage that
    comes before an informal one.
    """
    if not template.name.strip():
        raise RuleBroken("Enter a name for the procedure.", field="name")
    if not 1 <= template.overall_limit_wd <= NATIONAL_LIMIT_WD:
        raise RuleBroken(
            f"The formal stages together may take at most {NATIONAL_LIMIT_WD} working days (IRO Handbook "
            "6.2). Enter 1 to 20.",
            field="overall_limit_wd",
        )
    if not any(stage.is_formal for stage in template.stages):
        raise RuleBroken("Add at least one formal stage.", field="stages")
    for stage in template.stages:
        _check_stage(stage)
    ordered = sorted(template.stages, key=lambda stage: stage.position)
    for before, after in pairwise(ordered):
        if before.is_formal and not after.is_formal and _stand_together(before, after):
            raise RuleBroken(
                f"“{after.label}” is not formal, so it comes before the formal stages. Move it up.",
                field="stages",
            )


def doubts(template: DisputeTemplate, today: date) -> tuple[str, ...]:
    """What to look at again in a procedure, a sentence each; it may be kept all the same."""
    return tuple(dict.fromkeys((*_over_the_limit(template, today), *_twice(template, today))))


def _check_stage(stage: Stage) -> None:
    if not stage.label.strip():
        raise RuleBroken("Each stage needs a name. Enter what it is called.", field="label")
    if stage.is_formal and not stage.escalates_to_role.strip():
        raise RuleBroken(f"Say who answers at “{stage.label}”.", field="escalates_to_role")
    if stage.response_wd is not None and not 1 <= stage.response_wd <= 60:
        raise RuleBroken(
            f"Enter 1 to 60 working days for the answer at “{stage.label}”, or leave it empty.",
            field="response_wd",
        )
    if stage.from_on and stage.to_on and stage.to_on < stage.from_on:
        raise RuleBroken(f"“{stage.label}” ends before it begins. Change one of the two days.", field="to_on")


def _stand_together(one: Stage, other: Stage) -> bool:
    """Whether there is a day on which both are part of the procedure."""
    ends = [stage.to_on for stage in (one, other) if stage.to_on]
    begins = [stage.from_on for stage in (one, other) if stage.from_on]
    return not (ends and begins) or max(begins) <= min(ends)


def _over_the_limit(template: DisputeTemplate, today: date) -> Iterator[str]:
    """The sum of the formal stages on today, and on each later day on which a tier begins."""
    later = sorted(stage.from_on for stage in template.stages if stage.from_on and stage.from_on > today)
    for day in (today, *later):
        total = sum(stage.response_wd or 0 for stage in formal_stages(template, day))
        if total > template.overall_limit_wd:
            when = "" if day == today else f" from {short_date(day)}"
            yield (
                f"The formal stages take {counted(total, 'working day')} together{when}, and the limit is "
                f"{template.overall_limit_wd}: the last ones would end after it."
            )
        if not formal_stages(template, day):
            when = "today" if day == today else f"on {short_date(day)}"
            yield f"No formal stage stands {when}. Look at the days from which they hold."


def _twice(template: DisputeTemplate, today: date) -> Iterator[str]:
    names = Counter(stage.label.strip().casefold() for stage in standing_stages(template, today))
    for stage in standing_stages(template, today):
        if names[stage.label.strip().casefold()] > 1:
            yield f"Two stages are called “{stage.label.strip()}”. Give each a name of its own."
