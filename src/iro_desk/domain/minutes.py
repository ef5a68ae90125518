"""The record of review: its sections, from Schedule 7 and the care plan's dimensions (statutory.md 4.2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from iro_desk.domain import prose

STATUSES = {"met": "Met", "concern": "Concern", "n_a": "Not applicable"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One section of the record: its heading, what it is to say, and from which age it is asked.

    `schedule` names the matters of Schedule 7 it covers, empty for a dimension of the care plan alone.
    """

    key: str
    heading: str
    prompt: str
    schedule: tuple[str, ...] = ()
    from_age: int = 0


SECTIONS: tuple[Section, ...] = (
    Section(
        key="changes",
        heading="Changes since the last review",
        prompt="What has changed, and were the last decisions carried out? If not, why?",
        schedule=("sch7_01",),
    ),
    Section(
        key="wishes",
        heading="Wishes and feelings",
        prompt="What the child wants and feels, above all about any change to the plan, and your view of it.",
        schedule=("sch7_12",),
    ),
    Section(
        key="legal_status",
        heading="Legal status",
        prompt="Should a change of legal status be sought? Under section 20: is there drift?",
        schedule=("sch7_02",),
    ),
    Section(
        key="permanence",
        heading="Permanence",
        prompt="Is there a plan for permanence; how far has it got? Adoption: matching, placement, order.",
        schedule=("sch7_03",),
    ),
    Section(
        key="going_home",
        heading="Going home",
        prompt="Could this child safely go home? What would have to change, and who helps with it?",
    ),
    Section(
        key="placement",
        heading="Where the child lives",
        prompt="Is it still the most fitting placement? Any change likely before the next review?",
        schedule=("sch7_05",),
    ),
    Section(
        key="delegated_authority",
        heading="Delegated authority",
        prompt="Do the carers know what they may decide? Is it written in the placement plan?",
        schedule=("sch7_14",),
    ),
    Section(
        key="family_time",
        heading="Family time",
        prompt="Who the child sees, brothers and sisters too; how it goes; whether it should change.",
        schedule=("sch7_04",),
    ),
    Section(
        key="health",
        heading="Health",
        prompt="The last health assessment, dental check, immunisations, SDQ; what is needed now.",
        schedule=("sch7_08",),
    ),
    Section(
        key="emotions",
        heading="Emotional and behavioural development",
        prompt="How the child is in themselves, what helps, and what support there is.",
    ),
    Section(
        key="education",
        heading="Education and training",
        prompt="Needs, progress and attendance; the personal education plan; changes needed.",
        schedule=("sch7_06",),
    ),
    Section(
        key="leisure",
        heading="Leisure and friends",
        prompt="Interests, clubs and friendships, and what stands in the way of them.",
        schedule=("sch7_07",),
    ),
    Section(
        key="identity",
        heading="Identity",
        prompt="Culture, religion, language and heritage, and how the plan meets them. Life-story work.",
        schedule=("sch7_09",),
    ),
    Section(
        key="social_presentation",
        heading="Social presentation and self-care",
        prompt="Clothes, confidence, looking after oneself at this age.",
    ),
    Section(
        key="safety",
        heading="Safety",
        prompt="Missing episodes and return interviews, exploitation, allegations, restraint, online life.",
    ),
    Section(
        key="support",
        heading="Advice, support and visits",
        prompt="Is help for the child fitting and understood? Are visits as often as they must be?",
        schedule=("sch7_10", "sch7_13"),
    ),
    Section(
        key="uasc",
        heading="Arriving alone, or trafficked",
        prompt="Needs that follow from being an unaccompanied child or a victim of trafficking; status.",
        schedule=("sch7_14",),
    ),
    Section(
        key="leaving_care",
        heading="Leaving care",
        prompt="For when the child is no longer looked after: pathway plan, adviser, staying put.",
        schedule=("sch7_11",),
        from_age=15,
    ),
    Section(
        key="parents_views",
        heading="What parents said",
        prompt="Each parent's views and part in the review, and what made coming hard.",
    ),
    Section(
        key="others_views",
        heading="What carers and others said",
        prompt="Carers, school, health, advocate, guardian.",
    ),
)
"""Every section, in the order of the record."""

SECTION_BY_KEY = {section.key: section for section in SECTIONS}


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesSection:
    """What one review's record says in one section. `status` is a key of STATUSES or "".

    `carried_from` is the review whose words these are, unchanged; None for words of this review.
    """

    review_id: int
    key: str
    status: str = ""
    text: str = ""
    strengths: str = ""
    worries: str = ""
    carried_from: int | None = None
    id: int | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not (self.status or self.text.strip() or self.strengths.strip() or self.worries.strip())

    @property
    def said(self) -> tuple[str, str, str, str]:
        """All that it says, to be compared with another section's."""
        return self.status, self.text.strip(), self.strengths.strip(), self.worries.strip()

    @property
    def words(self) -> int:
        """How many words it has."""
        return sum(prose.word_count(text) for text in (self.text, self.strengths, self.worries))


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSection:
    """Words written once for brothers and sisters of one meeting: they stand in each one's record."""

    joint_meeting_id: int
    key: str
    text: str = ""
    id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class JointMeeting:
    """One meeting for several children; each keeps a review and a record of their own (row K6)."""

    name: str = ""
    id: int | None = None


def sections_for(age: int | None, *, is_uasc: bool) -> tuple[Section, ...]:
    """The sections that are asked for a child of that age; all of them while it is not known."""
    return tuple(
        section
        for section in SECTIONS
        if (age is None or age >= section.from_age) and (section.key != "uasc" or is_uasc)
    )


def carried(last: MinutesSection, section: MinutesSection) -> MinutesSection:
    """The section with the last review's words, marked as carried from the review that wrote them."""
    return replace(
        section,
        status=last.status,
        text=last.text,
        strengths=last.strengths,
        worries=last.worries,
        carried_from=last.carried_from or last.review_id,
    )


def kept(section: MinutesSection, last: MinutesSection | None) -> MinutesSection:
    """The section as it is kept: it stays carried only while it says what the last review's does."""
    if section.carried_from is None or (last is not None and last.said == section.said):
        return section
    return replace(section, carried_from=None)
