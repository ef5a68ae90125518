"""Short words for the SSDA903 codes, as pages and lists show them (full wording: resources/codes)."""

from __future__ import annotations

LEGAL_STATUS = {
    "C1": "Interim care order",
    "C2": "Full care order",
    "D1": "Freeing order",
    "E1": "Placement order",
    "V2": "Section 20",
    "V3": "Short breaks",
    "V4": "Short breaks",
    "L1": "Police protection",
    "L2": "Emergency protection order",
    "L3": "Child assessment order",
    "J1": "Remand",
    "J2": "Accommodated under PACE",
    "J3": "Youth rehabilitation order",
}

PLACEMENT = {
    "U1": "Relatives or friends, long term",
    "U2": "Relatives or friends, fostering for adoption",
    "U3": "Relatives or friends",
    "U4": "Foster care, long term",
    "U5": "Fostering for adoption",
    "U6": "Foster care",
    "A3": "Placed for adoption",
    "A4": "Placed for adoption",
    "A5": "Placed for adoption",
    "A6": "Placed for adoption",
    "P1": "With parents",
    "P2": "Independent living",
    "P3": "Residential employment",
    "H5": "Semi-independent living",
    "K1": "Secure children's home",
    "K2": "Children's home",
    "K3": "Supported accommodation",
    "R1": "Residential care home",
    "R2": "Hospital or nursing care",
    "R3": "Family centre",
    "R5": "Young offender institution",
    "S1": "Residential school",
    "T0": "Temporary move",
    "T1": "In hospital",
    "T2": "On holiday",
    "T3": "Carers on holiday",
    "T4": "Temporary, under 7 days",
    "Z1": "Other placement",
    "Z11": "Other placement",
    "Z12": "Other placement",
    "Z13": "Other placement",
    "Z14": "Other placement",
}

SEX = {"M": "Boy", "F": "Girl", "U": "Not recorded"}


def words(table: dict[str, str], code: str | None) -> str:
    """The short words for a code; the code itself where it is not in the table; '' for none."""
    if not code:
        return ""
    return table.get(code, code)
