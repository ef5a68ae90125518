"""Draws texts so that no child has a sentence twice and the caseload repeats as little as it can."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from random import Random
from typing import Any, TypeVar

from iro_desk.services.demo.spec import Thread, fitting, read, threads

T = TypeVar("T")

_RARE = frozenset({"remand", "placed", "adoption", "disabled", "uasc", "kin", "residential"})
"""Situations that a statement has to speak of where a child is in one."""


class Shelf:
    """All texts of the caseload, with how often each was taken."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self._taken: Counter[str] = Counter()

    def take(self, texts: Iterable[T], used: set[str], key: Callable[[T], str] = str) -> T | None:
        """The text taken least so far that is not in `used`; None when all are. Adds it to `used`."""
        left = [text for text in texts if key(text) not in used]
        if not left:
            return None
        least = min(self._taken[key(text)] for text in left)
        chosen = self.chance.choice([text for text in left if self._taken[key(text)] == least])
        self._taken[key(chosen)] += 1
        used.add(key(chosen))
        return chosen

    def thread(self, tags: frozenset[str], age: int, used: set[str], views: set[str]) -> Thread | None:
        """A thread that fits the child; one under a heading of its own where there is one."""
        unused = [
            each
            for each in threads()
            if each.ages[0] <= age <= each.ages[1] and each.needs <= tags and each.id not in used
        ]
        own_heading = [each for each in unused if each.view not in views]
        # What asks for most of the child's own situation says most about the child.
        pool = own_heading or unused
        special = [each for each in pool if each.needs]
        if special and self.chance.random() < 0.7:
            pool = special
        return self.take(pool, used, key=lambda each: each.id)

    def named(self, ids: Iterable[str], used: set[str]) -> list[Thread]:
        """The threads of those names, counted as taken."""
        by_id = {each.id: each for each in threads()}
        found = [by_id[each] for each in ids]
        for each in found:
            self._taken[each.id] += 1
            used.add(each.id)
        return found

    def voice(self, kind: str, age: int, tags: frozenset[str], used: set[str]) -> str:
        """Something of that kind in the words of a child of that age; empty when there is none left."""
        rows = read("voices")["child"][kind]
        of_age = [row for row in rows if row["ages"][0] <= age <= row["ages"][1]]
        return self.take(fitting(of_age, tags), used) or ""

    def took_part(self, code: str, tags: frozenset[str], used: set[str]) -> str:
        """How the child took part in a review of that participation code."""
        (row,) = (row for row in read("voices")["took_part"] if code in row["codes"])
        return self.take(fitting(row["texts"], tags), used) or ""

    def other(self, role: str, tags: frozenset[str], age: int, used: set[str]) -> tuple[str, str] | None:
        """What somebody of that role said: the heading and the words."""
        rows = [
            row
            for row in read("voices")["other"]
            if row["role"] == role
            and row.get("min_age", 0) <= age
            and ("needs" not in row or row["needs"] in tags)
        ]
        pairs = [(row["view"], text) for row in rows for text in fitting(row["texts"], tags)]
        return self.take(pairs, used, key=lambda pair: pair[1])

    def statement(self, tags: frozenset[str], used: set[str]) -> tuple[str, str]:
        """The IRO's agreement and reasons, of those that ask for most of what is true of the child."""
        rows = [
            (len(row["needs"]), row.get("agreement", "agrees"), text, bool(_RARE & set(row["needs"])))
            for row in read("statements")["statement"]
            if set(row["needs"]) <= tags
            for text in fitting(row["texts"], tags)
        ]
        left = [row for row in rows if row[2] not in used]
        left = [row for row in left if row[3]] or left
        most = max((row[0] for row in left), default=0)
        close = [row for row in left if row[0] >= min(most, 2) or row[1] == "agrees"]
        chosen = self.take(close, used, key=lambda row: row[2])
        if chosen is None:
            raise LookupError("There is no statement left for this child: add one to statements.toml.")
        return chosen[1], chosen[2]

    def phrase(self, kind: str, used: set[str]) -> str:
        """A phrase of voices.toml; empty phrases may come again."""
        found = self.take(read("voices")["phrases"][kind], used) or ""
        used.discard("")
        return found

    def absence(self, *, is_family: bool, used: set[str]) -> tuple[str, str]:
        """How somebody missed a review and why."""
        pairs = [
            (row["attended"], text)
            for row in read("voices")["absence"]
            if row["family"] == is_family
            for text in row["texts"]
        ]
        return self.take(pairs, used, key=lambda pair: pair[1]) or ("apologies", "")

    def listed(self, file: str, kind: str, tags: frozenset[str], used: set[str]) -> str:
        """A text under [kind] in that file; empty when all that fit were used."""
        return self.take(fitting(read(file)[kind]["texts"], tags), used) or ""

    def rows(self, file: str, kind: str) -> list[dict[str, Any]]:
        """The tables [[kind]] of that file."""
        found: list[dict[str, Any]] = read(file)[kind]
        return found
