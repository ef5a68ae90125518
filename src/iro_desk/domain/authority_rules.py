"""What the authority has to do by a day, and the IRO checks (statutory.md 1.12)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from iro_desk.domain.rule_rows import timed, whole_number, yes_or_no
from iro_desk.domain.rules import Input, Unit

_PLANNING = "Care Planning Regulations 2010"
_LOOKED_AFTER = "when the child became looked after"
_PLACED = "when the placement began"
_LAST_VISIT = "when the last visit was made"
_HEALTH = "Statutory guidance on the health of looked-after children"
_WEEK, _SIX_WEEKS = (7, Unit.DAYS), (42, Unit.DAYS)
_WORKING, _MONTHS, _DAYS = Unit.WORKING_DAYS, Unit.MONTHS, Unit.DAYS

AUTHORITY = (
    timed(
        "CP_FIRST", "Care plan", "when the first placement began", (10, _WORKING), f"{_PLANNING}, reg 4(2)"
    ),
    timed(
        "CP_REMAND",
        "Care plan of a remanded child",
        "when the child was remanded to local authority accommodation",
        (5, _WORKING),
        f"{_PLANNING}, reg 47B",
    ),
    timed("PLACEMENT_PLAN", "Placement plan", _PLACED, (5, _WORKING), f"{_PLANNING}, reg 9"),
    timed("VISIT_FIRST", "First visit", _PLACED, (7, _DAYS), f"{_PLANNING}, reg 28(2)(a)"),
    timed("VISIT_YEAR1", "Visit in the first year", _LAST_VISIT, (42, _DAYS), f"{_PLANNING}, reg 28(2)(b)"),
    replace(
        timed(
            "VISIT_LATER",
            "Visit after the first year",
            _LAST_VISIT,
            (42, _DAYS),
            f"{_PLANNING}, reg 28(2)(c)",
        ),
        inputs=(
            yes_or_no("until_18", "whether the placement is to last until 18", _SIX_WEEKS, (3, _MONTHS)),
        ),
    ),
    replace(
        timed(
            "VISIT_LTF",
            "Visit in a long-term foster placement",
            _LAST_VISIT,
            (6, _MONTHS),
            f"{_PLANNING}, reg 28, as amended in 2015",
        ),
        from_on=date(2015, 4, 1),
    ),
    replace(
        timed(
            "VISIT_TEMP",
            "Visit in a temporary placement with a parent",
            _LAST_VISIT,
            (7, _DAYS),
            f"{_PLANNING}, reg 28(3)",
        ),
        inputs=(yes_or_no("first_review_held", "whether the first review was held", _WEEK, _SIX_WEEKS),),
    ),
    replace(
        timed(
            "VISIT_ICO_PARENT",
            "Visit under an interim care order with a parent, or with a connected person",
            _LAST_VISIT,
            (7, _DAYS),
            f"{_PLANNING}, reg 28(4)",
        ),
        inputs=(yes_or_no("first_review_held", "whether the first review was held", _WEEK, (28, _DAYS)),),
    ),
    replace(
        timed(
            "VISIT_CO_PARENT",
            "Visit under a care order with a parent",
            "when the order was made or the last visit was made",
            (7, _DAYS),
            f"{_PLANNING}, reg 28(5)",
        ),
        inputs=(yes_or_no("first_visit_made", "whether the first visit was made", _WEEK, _SIX_WEEKS),),
    ),
    timed(
        "VISIT_ADO",
        "Weekly visit in the adoptive placement",
        "when the child was placed for adoption or last visited",
        (7, _DAYS),
        "Adoption Agencies Regulations 2005, reg 36(4), until the first review",
    ),
    timed("IHA", "Initial health assessment", _LOOKED_AFTER, (20, _WORKING), _HEALTH),
    replace(
        timed(
            "RHA_U5",
            "Health assessment, under 5 at the last one",
            "when the last health assessment was made",
            (6, _MONTHS),
            _HEALTH,
        ),
        inputs=(Input(name="born_on", meaning="date of birth, for rha_crossing_five"),),
    ),
    timed(
        "RHA_5PLUS",
        "Health assessment, 5 or over",
        "when the last health assessment was made",
        (12, _MONTHS),
        _HEALTH,
    ),
    replace(
        timed(
            "DENTAL",
            "Dental check",
            "when the last dental check was made",
            (12, _MONTHS),
            _HEALTH,
            is_statutory=False,
        ),
        inputs=(whole_number("dental_months", "months between checks"),),
    ),
    timed(
        "SDQ",
        "Strengths and Difficulties Questionnaire",
        "when the last one was made",
        (12, _MONTHS),
        _HEALTH,
    ),
    timed(
        "PEP_FIRST",
        "Personal education plan begun",
        _LOOKED_AFTER,
        (10, _WORKING),
        "Guidance on the education of looked-after children",
    ),
    timed(
        "PEP_REVIEW",
        "Personal education plan reviewed",
        "when it was last reviewed",
        (4, _MONTHS),
        "Each school term; 4 months where no term dates are known",
        is_statutory=False,
    ),
    timed(
        "OOA_NOTIFY",
        "Area authority told of the placement",
        _PLACED,
        (5, _WORKING),
        "SI 2013/3239, in an emergency; otherwise before the placement",
    ),
    timed(
        "NEEDS_ASSESS_16",
        "Needs assessment at 16",
        "when the child turned 16 or became eligible, whichever is later",
        (3, _MONTHS),
        f"{_PLANNING}, reg 42(1)",
    ),
    timed(
        "PATHWAY_PLAN",
        "Pathway plan",
        "when the child turned 16 or became eligible, whichever is later",
        (3, _MONTHS),
        f"{_PLANNING}, regs 41 and 43: as soon as possible after the assessment",
    ),
    timed(
        "PATHWAY_REVIEW",
        "Pathway plan reviewed",
        "when the pathway plan was last reviewed",
        (6, _MONTHS),
        "Practice: at the review",
        is_statutory=False,
    ),
)
"""In the order of statutory.md 1.12."""
