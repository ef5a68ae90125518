"""Words of the practice, for telling what a decision asks for: what is said in two ways, what says little.

The lists are of the field, not of any case: its abbreviations, what a child calls people and places, the
verbs that any decision may be put in. Words are compared by their stems, so one form of each stands here.
"""

from __future__ import annotations

import re

_SAID = {
    "accommodation": "housing | somewhere to live | accommodation",
    "adhd": "attention deficit hyperactivity disorder | attention deficit disorder",
    "audiology": "hearing tests? | audiologist",
    "autism": "autism spectrum (?:disorder|condition) | asd | asc | autistic",
    "bereavement": "grief | grieving",
    "camhs": "(?:child and adolescent |children )?mental health (?:services?|teams?|support)",
    "criminal injuries compensation": "cica | criminal injur(?:y|ies)(?: compensation)?(?: scheme)?",
    "closer": "nearer",
    "contact": "family time",
    "dbs": "disclosure and barring(?: service)? | police checks?",
    "dental": "dentists?",
    "discharge": "revocation | revoke | rescind",
    "ehcp": "education health (?:and )?care plans? | ehc plans?",
    "exploitation": "cse | cce",
    "eyesight": "(?:eye|sight|vision) tests? | eyes tested | opticians? | optometrists?",
    "father": "birth father | dads? | daddy",
    "fgc": "family group (?:conference|meeting) | family network meeting",
    "gp": "general practi(?:ce|tioner) | (?:doctor|gp)s?(?: surgery| practice)? | surgery",
    "grandad": "grandfather | granddad | grandpa",
    "immunisation": "vaccinations? | vaccines? | jabs?",
    # One word, or every visit would be a little like it.
    "independent-visitor": "independent visitors? | iv",
    "initial health assessment": "iha",
    "laptop": "computer",
    "life story work": "lsw",
    "long term": "longterm",
    "mother": "birth m(?:other|um) | mums? | mummy | mam",
    "nan": "nana | nanny | gran | granny | grandma | grandmother",
    "national insurance": "ni number | ni no | national insurance number",
    "nrm": "national referral mechanism",
    "occupational": "occupational therap(?:y|ist)",
    "online": "internet | social media | on line",
    "overnight": "overnight stays? | overnights | stay(?:ing)? (?:overnight|the night) | sleepovers?",
    "orthodontist": "orthodontic | braces",
    "personal adviser": "personal advisor | pa",
    "personal education plan": "pep",
    "reunification": "(?:going|return|returning) home | rehabilitation",
    "review health assessment": "rha",
    "speech language": "salt | slt | speech (?:and )?language therap(?:y|ist) | speech therap(?:y|ist)",
    "savings": "bank account | savings account | junior isa | jisa | isa",
    "sen": "special educational needs",
    "special guardianship": "sgo",
    "sdq": "strengths (?:and )?difficulties questionnaire",
    "brothers sisters": "siblings?",
    "mother side": "maternal",
    "father side": "paternal",
    "substance": "drugs? (?:and|or) alcohol | substance (?:misuse|use|abuse) | drug use | cannabis",
    "therapy": "therapist | therapeutic | counselling | counsellor | psychotherapy",
    "transport": "taxis?",
    "tuition": "tutors? | tutoring",
}

_FAMILY = {
    r"(?:dad|father)s? (?:mum|mother)": "paternal nan",
    r"(?:dad|father)s? (?:dad|father)": "paternal grandad",
    r"(?:mum|mother)s? (?:mum|mother)": "maternal nan",
    r"(?:mum|mother)s? (?:dad|father)": "maternal grandad",
}
"""Whose parent somebody is; read first."""

_WAYS = [
    *((re.compile(rf"\b{said}\b"), meant) for said, meant in _FAMILY.items()),
    *(
        (re.compile("|".join(rf"\b{way.strip()}\b" for way in said.split(" | "))), meant)
        for meant, said in _SAID.items()
    ),
]

_SAYS_NOTHING = """
a about accept achieve add address after again against agree ahead all allocate allow also amend amended
among an and annual annually another any appropriate april are around arrange arrangement as asap ask at
attend august authority autumn available back be been before begin begun being between book both bring
brought but by call can carry change chase child children choose christmas circulate collect commence
commission complete confirm consider consult continue convene could council current daily date day december
decide deliver department detail develop did discuss do does done draft draw drawn due during each early
easter embed encourage endeavour ensure escalate establish every evidence explain explore fast february feel
file final finalise find finish first fit follow for fortnight fortnightly forward found from full further
gather get give given go going gone got half happen has have held help her hers herself him himself his hold
how i identify if immediate immediately implement in include inform initiate instigate instruct into
introduce investigate iro is issue it its january join july june just keep kept la lac last lead least let
liaise list local look made maintain make manager march may meet might mine minute monitor month monthly
more move must my name near necessary need new next no not note november now obtain october of off offer on
once one ongoing only open or organise our out outcome outstanding over overdue oversee own part pass per
permit person place plus possible practicable prepare prioritise process produce professional progress
promote prompt provide purchase pursue put quarter quarterly raise re reach read receive record refresh
regular regularly remind renew request require research resolve respond responsible restart result review
revise revisit round same say second secure see seek send sent separate september set shall share she should
show sign so social soon source speak spoken spring start statutory step still strengthen submit suggest
suitable summer support sure sw take taken talk task team term than that the their them themselves then
there they this those three through time timeframe timely timescale to together too track two under
understand undertake undertaken until up update urge urgent us use very via was way we week weekly well were
what when whether which while who will winter with within work worker would write written year yet you young
your
"""

_SAYS_LITTLE = """
account activity advice agreement application apply appointment assess assessment cancel care carer
certificate check claim class club college contact cost course document eligibility eligible family form
foster fund funding group holiday home independent job legal lesson letter meeting money number order
overnight paid panel parent pay placement plan policy programme provision questionnaire refer referral
register registration regulation report risk safe safety school service session stay test time training trip
visit work youth
"""


def stem(word: str) -> str:
    """A word without its ending: "arranged", "arranging" and "arrange" are one."""
    short = word
    if len(short) > 3 and short.endswith("s") and not short.endswith("ss"):
        short = short[:-1]
    for ending in ("ing", "ed"):
        if short.endswith(ending) and len(short) - len(ending) >= 3:
            short = short[: -len(ending)]
            if short[-1] == short[-2] and short[-1] not in "ls":
                short = short[:-1]
            break
    else:
        short = short.removesuffix("e") if len(short) > 3 else short
    return f"{short[:-1]}y" if short.endswith("i") and len(short) > 3 else short


_LITTLE_STEMS = frozenset(stem(word) for word in _SAYS_LITTLE.split())
_NOTHING_STEMS = frozenset(stem(word) for word in _SAYS_NOTHING.split()) - _LITTLE_STEMS
_WORD = re.compile(r"[a-z][a-z0-9]*")
SUBJECT = 1.0
_LITTLE = 0.25


def as_said(text: str) -> str:
    """The words of a text in small letters, in the way of saying that stands for all of the same meaning."""
    plain = " ".join(_WORD.findall(text.casefold().replace("’s", "").replace("'s", "")))
    for pattern, meant in _WAYS:
        plain = pattern.sub(meant, plain)
    return plain


def weight(word: str) -> float:
    """How much a stem tells of what is asked for: 1 for what names it, 0 for what any decision says."""
    if word in _NOTHING_STEMS:
        return 0.0
    return _LITTLE if word in _LITTLE_STEMS else SUBJECT
