"""One child of the files against the same child in the case file: which rows to write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from iro_desk.domain.child import Basis, CarePeriod, Episode
from iro_desk.domain.events import WORDS, told_by_files
from iro_desk.domain.wording import short_date
from iro_desk.exchange.imported import ImportedChild
from iro_desk.exchange.problems import Source
from iro_desk.services import import_reviews
from iro_desk.services.import_plan import (
    ChildPlan,
    Gathering,
    Held,
    Outcome,
    RowWrite,
    Rules,
    Standing,
    as_text,
    is_blank,
)
from iro_desk.store.rows import to_row

_NOT_FROM_FILES = frozenset({"share_ref", "known_as", "reviews_known_from", "basis"})
_START = ("became_looked_after_on", "start_known")


def plan(child: ImportedChild, held: Held | None, as_at: date) -> ChildPlan:
    """What the import writes for this child, in rows and in words. `held`: what is on file now."""
    draft = _Draft(child, held, as_at)
    draft.plan_child()
    draft.plan_periods()
    draft.plan_episodes()
    draft.plan_checks()
    import_reviews.gather(child, held.reviews if held else (), draft.rules, draft.gathering)
    return draft.finished()


class _Draft:
    """Gathers what becomes of the child's own row, its periods of care and its episodes."""

    def __init__(self, child: ImportedChild, held: Held | None, as_at: date) -> None:
        self.rules = Rules(provenance=held.provenance if held else {}, as_at=as_at)
        self.gathering = Gathering(child.child.child_ref)
        self._child = child
        self._held = held
        self._has_ended = False

    def finished(self) -> ChildPlan:
        """The plan of the child."""
        standing = Standing.UNCHANGED
        if self._held is None:
            standing = Standing.NEW
        elif self.gathering.writes:
            standing = Standing.CLOSED if self._has_ended else Standing.CHANGED
        return ChildPlan(
            child_ref=self._child.child.child_ref,
            name=(self._held.child.name if self._held else "") or self._child.child.name,
            standing=standing,
            child_id=self._held.child.id if self._held else None,
            changes=tuple(self.gathering.changes),
            own_entries=tuple(self.gathering.own),
            writes=tuple(self.gathering.writes),
        )

    def plan_child(self) -> None:
        """The child's own row."""
        columns = to_row(self._child.child)
        wanted = self._wanted("child", "", columns)
        if self._held is None:
            self.gathering.writes.append(RowWrite(table="child", columns=columns, facts=wanted))
            return
        held = self._held.child
        outcome = self.rules.row("child", held.id, to_row(held), wanted)
        new = self._child.child.reviews_known_from
        if held.reviews_known_from and new and new < held.reviews_known_from:
            outcome.columns["reviews_known_from"] = new.isoformat()
        self.gathering.keep("child", held.id, outcome)

    def plan_periods(self) -> None:
        """Periods of care; a start that is not known never replaces one that is, or an earlier one."""
        held = list(self._held.care_periods) if self._held else []
        for period in self._child.care_periods:
            start = period.became_looked_after_on
            wanted = self._wanted("care_period", start.isoformat(), to_row(period))
            match = self._match_period(period, held)
            if match is None:
                write = RowWrite(table="care_period", columns=to_row(period), facts=wanted)
                self.gathering.add(write, f"Looked after since {short_date(start)}")
                continue
            held.remove(match)
            outcome = self._outcome_of_period(period, match, wanted)
            self._has_ended = self._has_ended or "ceased_on" in outcome.columns
            self.gathering.keep("care_period", match.id, outcome)

    def _outcome_of_period(
        self, period: CarePeriod, match: CarePeriod, wanted: dict[str, tuple[Any, Source]]
    ) -> Outcome:
        """What to write of a period. Last year's file, read after this year's, may hold the start.

        So a start on file that is not known gives way to one that is, or to an earlier one,
        however old the file; and a start counts as known only with the day that is known.
        """
        is_earlier = period.became_looked_after_on < match.became_looked_after_on
        is_learned = not match.start_known and (period.start_known or is_earlier)
        start = {name: wanted.pop(name) for name in _START if name in wanted}
        outcome = self.rules.row("care_period", match.id, to_row(match), wanted)
        if not period.start_known and (match.start_known or not is_earlier):
            return outcome
        rules = replace(self.rules, as_at=date.max) if is_learned else self.rules
        found = rules.row("care_period", match.id, to_row(match), start)
        is_moved = "became_looked_after_on" in found.columns
        if is_moved or period.became_looked_after_on == match.became_looked_after_on:
            outcome.columns.update(found.columns)
            outcome.facts.update(found.facts)
        outcome.own.extend(found.own)
        return outcome

    def _match_period(self, period: CarePeriod, held: Iterable[CarePeriod]) -> CarePeriod | None:
        """By its start, by the start an earlier file gave, else one that it overlaps."""
        start, end = period.became_looked_after_on, period.ceased_on or date.max
        for other in held:
            earlier = self.rules.earlier("care_period", other.id, "became_looked_after_on")
            if other.became_looked_after_on == start or (earlier and earlier.value == start.isoformat()):
                return other
        overlapping = (
            other
            for other in held
            if other.became_looked_after_on < end and start < (other.ceased_on or date.max)
        )
        return next(overlapping, None)

    def plan_episodes(self) -> None:
        """Episodes by their start; one that the newer history no longer has is taken out."""
        held = self._held.episodes if self._held else ()
        if held and not self._child.has_history:
            if self._child.episodes:
                self._plan_state(held[-1])
            return
        matched = set()
        for episode in self._child.episodes:
            match = self._match_episode(episode, held)
            if match is None:
                self._add_episode(episode)
                continue
            matched.add(match.id)
            wanted = self._wanted("episode", episode.started_on.isoformat(), to_row(episode))
            outcome = self.rules.row("episode", match.id, to_row(match), wanted)
            self.gathering.keep("episode", match.id, outcome, _named(match))
        for other in held:
            is_within = self._child.episodes and other.started_on >= self._child.episodes[0].started_on
            if other.id not in matched and is_within and self._is_untouched(other):
                write = RowWrite(table="episode", row_id=other.id, is_removed=True)
                self.gathering.add(write, f"{_title(other)}: no longer in the files")

    def plan_checks(self) -> None:
        """What the health table says, where nothing of that year is on file that says so, or better."""
        known = told_by_files(self._child.child)
        if self._held is not None:
            known += [*self._held.events, *told_by_files(self._held.child)]
        for check in self._child.checks:
            wanted = check.event
            same = [
                one
                for one in known
                if one.kind is wanted.kind and check.since <= one.happened_on <= _year_end(check.since)
            ]
            if any(one.is_done or one.is_done == wanted.is_done for one in same):
                continue
            # Done since an earlier table of the year said that it was not.
            told = [one.happened_on for one in same if one.basis is Basis.IMPORTED]
            wanted = replace(wanted, happened_on=max([wanted.happened_on, *told]))
            facts = {"happened_on": (wanted.happened_on.isoformat(), check.source)}
            words = f"{WORDS[wanted.kind]}: {'done' if wanted.is_done else 'not done'}"
            when = "since" if check.event.happened_on == check.since else "by"
            self.gathering.add(
                RowWrite(table="event", columns=to_row(wanted), facts=facts),
                f"{words} {when} {short_date(wanted.happened_on)}",
            )

    def _match_episode(self, episode: Episode, held: Iterable[Episode]) -> Episode | None:
        day = episode.started_on
        for other in held:
            earlier = self.rules.earlier("episode", other.id, "started_on")
            if other.started_on == day or (earlier and earlier.value == day.isoformat()):
                return other
        return None

    def _is_untouched(self, episode: Episode) -> bool:
        """Whether every column is what an earlier import, no newer than this, gave."""
        for column, value in to_row(episode).items():
            earlier = self.rules.earlier("episode", episode.id, column)
            if not is_blank(value) and (
                earlier is None or earlier.value != as_text(value) or earlier.as_at > self.rules.as_at
            ):
                return False
        return True

    def _plan_state(self, last: Episode) -> None:
        """List 8 alone: a new episode only where status or placement is another than on file."""
        now = self._child.episodes[-1]
        is_other = (now.legal_status or last.legal_status, now.placement_type or last.placement_type) != (
            last.legal_status,
            last.placement_type,
        )
        end = now.ended_on
        if is_other and now.started_on > last.started_on:
            self._add_episode(now)
            end = now.started_on
        if end and last.ended_on is None and end > last.started_on:
            source = self._child.sources["episode", now.started_on.isoformat(), ""]
            ended = {"ended_on": (end.isoformat(), source)}
            outcome = self.rules.row("episode", last.id, to_row(last), ended)
            self.gathering.keep("episode", last.id, outcome, _named(last))

    def _add_episode(self, episode: Episode) -> None:
        wanted = self._wanted("episode", episode.started_on.isoformat(), to_row(episode))
        write = RowWrite(table="episode", columns=to_row(episode), facts=wanted)
        self.gathering.add(write, _title(episode))

    def _wanted(self, table: str, key: str, columns: Mapping[str, Any]) -> dict[str, tuple[Any, Source]]:
        """The columns that the files give, with their sources; blanks give nothing."""
        sources = self._child.sources
        found = {}
        for column, value in columns.items():
            source = sources.get((table, key, column)) or sources.get((table, key, ""))
            if column == "child_ref":
                source = next(iter(sources.values()), None)
            if source and column not in _NOT_FROM_FILES and not is_blank(value):
                found[column] = (value, source)
        return found


def _year_end(since: date) -> date:
    return date(since.year + 1, 3, 31)


def _named(episode: Episode) -> str:
    return f"episode from {short_date(episode.started_on)}"


def _title(episode: Episode) -> str:
    return f"Episode from {short_date(episode.started_on)}"
