"""Quiet hints at decisions nobody could call done: who, by when, measurable (row D1, statutory.md 4.3).

Hints are never a condition: a decision is kept and issued however many there are.
"""

from __future__ import annotations

import re

from iro_desk.domain.decisions import Decision

VAGUE = (
    "consider",
    "explore",
    "continue",
    "monitor",
    "try",
    "look into",
    "think about",
    "discuss",
    "support",
)
"""Verbs that leave open what will have been done; those of a decision's first words are looked at."""

_ACTION = (
    "add|agree|apply|arrange|ask|attend|begin|book|bring|buy|call|carry|change|check|collect|"
    "complete|confirm|contact|create|decide|draw|ensure|explain|find|finish|fund|get|give|hold|"
    "identify|inform|invite|issue|keep|look|make|meet|move|obtain|offer|open|organise|pay|plan|"
    "prepare|provide|read|refer|register|report|request|review|send|set|share|show|sign|start|"
    "take|talk|tell|update|visit|write|consider|explore|continue|monitor|try|discuss|support"
)
"""Verbs a second action begins with: "and" before one of them joins two actions, not two things."""

_SECOND = re.compile(rf"\b(?:and|then) (?:will |to |then |also )*(?:{_ACTION})\b")
_MEASURED = re.compile(r"\d|\b(?:once|twice|every|weekly|monthly|daily|each|first|copy|written|date)\b")
_LATER = re.compile(r"\b(?:asap|as soon as possible|soon|ongoing|in due course|when possible)\b")
_FIRST_WORDS = 6


def hints(decision: Decision) -> tuple[str, ...]:
    """What would make the decision one that can be seen to be done, in words; empty where nothing would."""
    words = " ".join(decision.text.lower().split())
    if not words:
        return ()
    found = []
    if not (decision.responsible_name.strip() or decision.responsible_role.strip()):
        found.append("Who does it?")
    if decision.due_on is None:
        later = _LATER.search(words)
        found.append(f"By which day? “{later.group()}” is no day." if later else "By which day?")
    if (second := second_action(words)) is not None:
        found.append(f"Two actions in one: “{second}” could be a decision of its own.")
    if (verb := vague_verb(words)) is not None:
        found.append(f"“{verb.capitalize()}” does not say what will have been done.")
    if not decision.measure.strip() and not _MEASURED.search(words):
        found.append("Say how one will see it.")
    return tuple(found)


def vague_verb(words: str) -> str | None:
    """The vague verb among the first words, None where there is none; `words` in small letters."""
    first = " ".join(words.split()[:_FIRST_WORDS])
    return next((verb for verb in VAGUE if re.search(rf"\b{verb}\b", first)), None)


def second_action(words: str) -> str | None:
    """The beginning of a second action joined by "and", None where there is one alone."""
    found = _SECOND.search(words)
    return " ".join(words[found.start() :].split()[:4]) if found else None
