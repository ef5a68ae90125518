"""The matters every review has to consider, and which of them a record speaks of (statutory.md 4.2).

Schedule 7 of the 2010 Regulations. The words are short forms of its paragraphs.
"""

from __future__ import annotations

from collections.abc import Mapping

from iro_desk.domain.minutes import SECTIONS, MinutesSection, SharedSection

MATTERS = {
    "sch7_01": "Changes since the last review, and whether its decisions were carried out",
    "sch7_02": "Whether to seek a change of legal status",
    "sch7_03": "A plan for permanence",
    "sch7_04": "Time with family and others, and whether it should change",
    "sch7_05": "Whether the placement is still the most fitting",
    "sch7_06": "Education: needs, progress, changes",
    "sch7_07": "Leisure interests",
    "sch7_08": "Health: the latest assessment, changes",
    "sch7_09": "Needs of identity",
    "sch7_10": "Advice, support and help for the child",
    "sch7_11": "Arrangements for when the child is no longer looked after",
    "sch7_12": "The child's wishes and feelings",
    "sch7_13": "How often the child is visited",
    "sch7_14": "Delegated authority, and the needs of a child who arrived alone or was trafficked",
}
"""Every matter, in order."""


def considered(
    sections: Mapping[str, MinutesSection], shared: Mapping[str, SharedSection] | None = None
) -> dict[str, bool]:
    """Which matters the record speaks of, every matter in order.

    A section counts that says something, or says by its status that there is nothing to say; for a
    matter of two sections one of them is enough.
    """
    together = shared or {}
    spoken: set[str] = set()
    for section in SECTIONS:
        own = sections.get(section.key)
        is_shared = section.key in together and bool(together[section.key].text.strip())
        if is_shared or (own is not None and not own.is_empty):
            spoken.update(section.schedule)
    return {matter: matter in spoken for matter in MATTERS}
