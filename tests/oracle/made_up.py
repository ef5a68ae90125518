"""Random histories of children, as they happen: each number gives one child and one day to ask about.

Days gather where counting is hard: around bank holidays, ends of months, 29 February, the days a
period, a placement or a review began, and the days something falls due.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

import holidays

from tests.oracle.clock import due_on
from tests.oracle.counting import birthday, months_on
from tests.oracle.reviews import AFTERWARDS, BEFORE
from tests.oracle.story import DEFAULTS, Event, LocalRule, Options, Review, Story, episode

BANK_HOLIDAYS = sorted(holidays.country_holidays("GB", subdiv="ENG", years=range(2011, 2032)))
ONE_OFF = [
    date(2011, 4, 29),
    date(2012, 6, 5),
    date(2020, 5, 8),
    date(2022, 6, 3),
    date(2022, 9, 19),
    date(2023, 5, 8),
]
LEAP_DAYS = [date(year, 2, 29) for year in (2012, 2016, 2020, 2024, 2028)]
LAST_DAY = date(2034, 3, 31)

# What each kind of life is made of: legal status and placement of one episode after another.
PATHS: dict[str, list[list[tuple[str, str]]]] = {
    "plain": [
        [("V2", "U6")],
        [("V2", "U6"), ("C1", "U6"), ("C2", "U6")],
        [("C1", "U1"), ("C2", "U1"), ("C2", "U4")],
        [("V2", "K2"), ("V2", "K2"), ("C2", "H5")],
        [("L1", "U6"), ("L2", "U6"), ("C1", "U4"), ("C2", "U4"), ("C2", "U1")],
    ],
    "home": [
        [("C1", "P1"), ("C2", "P1")],
        [("V2", "U6"), ("C1", "P1"), ("C2", "P1"), ("C2", "U6")],
        [("C2", "U1"), ("C2", "P1")],
        [("C2", "P1"), ("C2", "U6"), ("C2", "P1")],
        [("C1", "U6"), ("C1", "P1"), ("C1", "U6")],
    ],
    "adoption": [
        [("C1", "U6"), ("E1", "U6")],
        [("C1", "U6"), ("E1", "U6"), ("E1", "A5")],
        [("V2", "U6"), ("V2", "A3")],
        [("C2", "U6"), ("E1", "U6"), ("E1", "A5"), ("E1", "U6")],
        [("C2", "U6"), ("E1", "U6"), ("E1", "A5"), ("E1", "A6"), ("E1", "U1"), ("C2", "U1")],
        [("C1", "U1"), ("E1", "U1"), ("C2", "U1"), ("E1", "U1")],
    ],
    "remand": [
        [("J1", "R5")],
        [("J1", "K2")],
        [("J1", "R5"), ("J1", "U6")],
        [("C2", "U6"), ("J1", "R5"), ("C2", "U6")],
        [("J1", "K2"), ("V2", "K2")],
        [("J1", "R5"), ("V2", "K2")],
    ],
    "breaks": [
        [("V4", "U5")],
        [("V4", "U5"), ("V2", "U6")],
        [("V3", "U5")],
        [("V3", "U5"), ("V2", "U6")],
    ],
}
HAPPENS = {
    # kind: (how many at most, how often it was looked for and not found)
    "visit": (3, 0.15),
    "health_assessment": (3, 0.15),
    "dental_check": (2, 0.1),
    "sdq": (2, 0.1),
    "pep": (3, 0.15),
    "care_plan": (2, 0.25),
    "placement_plan": (2, 0.25),
    "detention_plan": (1, 0.3),
    "iro_appointed": (2, 0.25),
    "area_notified": (1, 0.3),
    "needs_assessment": (1, 0.3),
    "pathway_plan": (1, 0.3),
    "pathway_review": (1, 0.0),
    "permanence_plan": (1, 0.3),
    "immunisations": (1, 0.0),
    "development_check": (1, 0.0),
    "personal_adviser": (1, 0.0),
    "staying_put": (1, 0.0),
    "delegated_authority": (1, 0.0),
    "family_time": (1, 0.0),
    "advocate_offered": (1, 0.0),
    "independent_visitor_offered": (1, 0.0),
    "cease_approval": (1, 0.0),
    "post_remand_support": (1, 0.0),
    "midway_check": (1, 0.0),
    "iro_left": (1, 0.0),
    "cease_proposed": (1, 0.0),
    "adoption_plan_changed": (1, 0.0),
    "revocation_applied": (1, 0.0),
    "order_revoked": (1, 0.0),
}
LASTS = ("out_of_area", "long_term_placement", "temporary_with_parent", "temporary_approval", "remand_yda")
TRIGGERS = (
    "iro_request",
    "placement_change",
    "unplanned_move",
    "missing",
    "plan_change_proposed",
    "complaint",
)
CONDITIONS = (
    "everyone",
    "under_age",
    "out_of_area",
    "placement_order",
    "interim_order",
    "section_20",
    "remanded",
)


def days(count: int) -> timedelta:
    return timedelta(days=count)


class Maker:
    """Makes up one child."""

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)
        self.story: Story = {
            "born_on": None,
            "permanence_plan": None,
            "periods": [],
            "episodes": [],
            "reviews": [],
            "events": [],
            "tasks": {},
            "options": DEFAULTS.copy(),
            "local": [],
        }
        self.kind = self.chance.choices(
            ["plain", "home", "adoption", "remand", "breaks"], weights=[40, 14, 22, 12, 12]
        )[0]
        self.end = date.min

    def often(self, share: float) -> bool:
        return self.chance.random() < share

    def between(self, low: int, high: int) -> timedelta:
        return days(self.chance.randint(low, high))

    def make(self) -> tuple[Story, date]:
        since = self.a_start()
        self.born(since)
        self.care(since)
        for period in self.story["periods"]:
            self.reviews(period["since"], period["until"] or self.end)
        if all(each["status"] == "V3" for each in self.story["episodes"]) and self.often(0.3):
            self.breaks_apart()
        self.events()
        self.tasks()
        if self.often(0.5):
            self.options()
        if self.often(0.2):
            self.local_rule()
        return self.story, self.a_day()

    # Care.

    def a_start(self) -> date:
        any_day = date(2011, 1, 3) + self.between(0, 7300)
        where = self.chance.randrange(7)
        if where == 0:
            return self.chance.choice(BANK_HOLIDAYS) + self.between(-4, 3)
        if where == 1:
            return date(self.chance.randint(2011, 2030), 12, 15) + self.between(0, 20)
        if where == 2:
            return months_on(date(any_day.year, any_day.month, 28), 0).replace(day=28) + self.between(0, 3)
        if where == 3:
            return self.chance.choice(LEAP_DAYS) + self.between(-1, 1)
        if where == 4:
            return self.chance.choice(ONE_OFF) - self.between(0, 30)
        return any_day

    def born(self, since: date) -> None:
        low, high = {"remand": (11 * 365, 6550), "adoption": (30, 2500), "breaks": (700, 6400)}.get(
            self.kind, (0, 6500)
        )
        if self.kind in {"plain", "home"} and self.often(0.35):
            low, high = 5000, 6500  # 14 to 17
        elif self.kind == "plain" and self.often(0.3):
            high = 1800  # under 5
        born_on = since - self.between(low, high)
        if self.often(0.04):
            born_on = date(born_on.year // 4 * 4, 2, 29)
        if born_on <= since and self.often(0.97):
            self.story["born_on"] = born_on

    def care(self, since: date) -> None:
        for number in range(1 + self.often(0.2) + self.often(0.04)):
            length = min(1300, 20 + int(self.chance.expovariate(1 / 380)))
            if number:
                since = self.end + self.between(0, self.chance.choice([1, 30, 400]))
            if since + days(20) > LAST_DAY:
                break
            self.end = min(since + days(length), LAST_DAY)
            is_last = self.often(0.75)
            self.story["periods"].append(
                {"since": since, "until": self.end, "code": self.chance.choice(["E4A", "E8", "X1"])}
            )
            self.episodes(since, self.end)
            if is_last:
                self.story["periods"][-1]["code"] = self.chance.choice(["E4A", "E2"])
                self.goes_on()
                break

    def goes_on(self) -> None:
        """The last period has no end yet, as most have not."""
        if self.often(0.8):
            self.story["periods"][-1]["until"] = self.story["periods"][-1]["code"] = None
            last = self.story["episodes"][-1]
            if not (last["status"] == "V3" and self.often(0.5)):
                last["until"] = None

    def episodes(self, since: date, until: date) -> None:
        path = self.chance.choice(PATHS[self.kind])
        path = path[: self.chance.randint(1, len(path))] if self.often(0.3) else path
        span = (until - since).days
        cuts = sorted(self.chance.sample(range(1, span), min(len(path) - 1, span - 1)))
        starts = [since, *(since + days(cut) for cut in cuts)]
        before: tuple[str, str] | None = None
        for (status, placement), start, end in zip(path, starts, [*starts[1:], until], strict=False):
            reason = self.reason(before, (status, placement))
            if status == "V3":
                self.breaks(start, end)
            else:
                self.story["episodes"].append(episode(start, status, placement, until=end, reason=reason))
            came_back = before is not None and before[1].startswith("A") and not placement.startswith("A")
            if came_back and self.often(0.85):
                self.event("returned_by_adopters", start)
            before = status, placement

    def reason(self, before: tuple[str, str] | None, now: tuple[str, str]) -> str:
        if before is None:
            return "S"
        if before[1] == now[1]:
            return "L" if before[0] != now[0] else "P"
        return "P" if before[0] == now[0] else "B"

    def breaks(self, since: date, until: date) -> None:
        """Breaks of some days with days at home between, sometimes more than reg 48 allows."""
        usual = self.chance.choice([2, 3, 5, 10])
        rest = self.chance.choice([5, 12, 26])
        places = ["U5", "K2"] if self.often(0.15) else ["U5"]
        start = since
        while start < until:
            length = usual if self.often(0.95) else self.chance.randint(14, 21)
            end = min(start + days(length), until)
            self.story["episodes"].append(episode(start, "V3", self.chance.choice(places), until=end))
            start = end + self.between(rest - 3, rest + 6)

    def breaks_apart(self) -> None:
        """Each break as a period of care of its own, as returns tell them."""
        self.story["periods"] = [
            {"since": each["since"], "until": each["until"], "code": "E8" if each["until"] else None}
            for each in self.story["episodes"]
        ]

    # Reviews.

    def reviews(self, since: date, until: date) -> None:
        day = since + self.between(0, 45)
        count = 0
        while day <= until and len(self.story["reviews"]) < 14:
            day = self.review(day)
            count += 1
            usual = 90 if count == 1 else self.chance.choice([90, 182])
            day += self.between(usual - 60, usual + 40)
            if self.often(0.08):
                break

    def review(self, day: date) -> date:
        """One review; the day of its last meeting."""
        imported = self.often(0.15)
        meetings = [(day, False)]
        while not imported and self.often(0.2) and len(meetings) < 3:
            last = meetings[-1][0]
            if self.often(0.3) and not any(adjourned for _, adjourned in meetings):
                meetings[-1] = last, True
            meetings.append((last + self.between(1, 35), False))
        completed: date | None = meetings[-1][0]
        if not imported and self.often(0.1):
            completed = None
            if self.often(0.4) and not any(adjourned for _, adjourned in meetings):
                meetings[-1] = meetings[-1][0], True
        made: Review = {
            "number": len(self.story["reviews"]) + 1,
            "planned": day if self.often(0.3) else None,
            "meetings": meetings,
            "completed": completed,
            "counts": self.often(0.92),
            "imported": imported,
        }
        self.story["reviews"].append(made)
        return meetings[-1][0]

    # What else happened.

    def key_days(self) -> list[date]:
        found = [each["since"] for each in self.story["periods"]] + [
            each["since"] for each in self.story["episodes"]
        ]
        return found + [each["meetings"][0][0] for each in self.story["reviews"] if each["meetings"]]

    def a_moment(self, keys: list[date]) -> date:
        key = self.chance.choice(keys)
        if self.often(0.2):
            return months_on(key, -3) + self.between(-1, 1)
        if self.often(0.25):
            return months_on(key, 12) + self.between(-1, 1)
        return key + self.between(0, 0) if self.often(0.2) else key + self.between(-20, 120)

    def event(self, kind: str, on: date, *, until: date | None = None, done: bool = True) -> Event:
        made: Event = {"kind": kind, "on": on, "until": until, "done": done, "early_by": None}
        self.story["events"].append(made)
        return made

    def events(self) -> None:
        keys = self.key_days()
        for kind, (most, not_found) in HAPPENS.items():
            for _ in range(self.chance.choice([0, 0, 1, most])):
                on = self.a_moment(keys)
                if on >= self.earliest(kind):
                    self.event(kind, on, done=not self.often(not_found))
        self.lasting(keys)
        self.rare(keys)
        if self.often(0.4):
            self.visits(self.chance.choice(self.story["episodes"])["since"])
        self.story["events"].sort(key=lambda event: event["on"])

    def earliest(self, kind: str) -> date:
        """From what age there is such a thing."""
        from_age = {"pep": 3, "sdq": 4, "pathway_plan": 15, "pathway_review": 16, "needs_assessment": 15}
        born_on = self.story["born_on"]
        return date.min if born_on is None else birthday(born_on, from_age.get(kind, 0))

    def rare(self, keys: list[date]) -> None:
        for kind in TRIGGERS:
            if self.often(0.06):
                made = self.event(kind, self.a_moment(keys))
                made["early_by"] = made["on"] + self.between(2, 60) if self.often(0.7) else None
        if self.often(0.03):
            self.event("eligible", self.a_moment(keys))
        for period in self.story["periods"]:
            if self.often(0.15):
                self.event("transferred_in", period["since"])
        if self.often(0.15):
            self.story["permanence_plan"] = "Long-term fostering"

    def visits(self, since: date) -> None:
        """A year or more of visits to one placement, most of them in time."""
        if self.often(0.5):
            since += days(300)
            if self.often(0.5):
                self.event("long_term_placement", since)
        for _ in range(self.chance.randint(3, 11)):
            since += self.between(4, 70)
            self.event("visit", since, done=self.often(0.95))

    def lasting(self, keys: list[date]) -> None:
        for kind in LASTS:
            if self.often(0.3 if kind == "long_term_placement" else 0.12):
                on = self.a_moment(keys)
                self.event(kind, on, until=on + self.between(0, 400) if self.often(0.4) else None)

    def tasks(self) -> None:
        for review in self.story["reviews"]:
            if review["completed"] is None:
                continue
            for rule in (*AFTERWARDS, "POST_MGR_RESPONSE"):
                if self.often(0.55):
                    self.story["tasks"][review["number"], rule] = review["completed"] + self.between(0, 40)
            sent_on = self.story["tasks"].get((review["number"], "POST_DECISIONS"))
            if sent_on is not None and self.often(0.4):
                self.story["tasks"][review["number"], "DECISIONS_RECEIVED"] = sent_on + self.between(0, 6)

    def plan(self, today: date) -> None:
        """A review planned and not yet held, with some of the tasks before it done."""
        number = len(self.story["reviews"]) + 1
        planned: Review = {
            "number": number,
            "planned": today + self.between(-6, 60),
            "meetings": [],
            "completed": None,
            "counts": True,
            "imported": False,
        }
        self.story["reviews"].append(planned)
        for rule in BEFORE:
            if self.often(0.3):
                self.story["tasks"][number, rule] = today + self.between(-20, 5)

    # Settings.

    def options(self) -> None:
        chance = self.chance
        changed: Options = {
            "count_start_day": self.often(0.25),
            "month_mode": "fixed_days" if self.often(0.25) else "calendar",
            "next_leg_from": "completed" if self.often(0.25) else "commenced",
            "transfer_in_continues_clock": self.often(0.5),
            "adoption_track_replaces_reg33": self.often(0.3),
            "mgr_from": "received" if self.often(0.4) else "sent",
            "rha_crossing_five": "lenient" if self.often(0.4) else "strict",
            "ado_returned_from": chance.choice([28, 14]),
            "ado_returned_to": chance.choice([42, 30]),
            "dental_months": chance.choice([12, 6]),
            "midway_rule": chance.choice(["midpoint", "midpoint", "fixed_months", "off"]),
            "midway_months": chance.choice([3, 2]),
            "midway_min_gap_days": chance.choice([120, 120, 60, 0]),
            "review_date_basis": "completed" if self.often(0.25) else "commenced",
            "overrun_series_counts_late": self.often(0.25),
        }
        self.story["options"] = changed

    def local_rule(self) -> None:
        rule, count, unit = self.chance.choice(
            [
                ("REV_FIRST", 15, "working days"),
                ("REV_SECOND", 2, "months"),
                ("REV_NEXT", 3, "months"),
                ("REV_NEXT", 16, "weeks"),
                ("REV_ADO_AUTH_FIRST", 28, "days"),
                ("REV_ADO_AUTH_NEXT", 3, "months"),
                ("REV_ADO_PLACED_NEXT", 3, "months"),
                ("VISIT_YEAR1", 28, "days"),
                ("VISIT_FIRST", 3, "days"),
                ("RHA_5PLUS", 6, "months"),
                ("CP_FIRST", 5, "working days"),
                ("IHA", 10, "working days"),
                ("POST_RECORD", 10, "working days"),
                ("POST_DISTRIBUTE", 2, "weeks"),
            ]
        )
        condition = self.chance.choice(CONDITIONS)
        made: LocalRule = {
            "rule": rule,
            "count": count,
            "unit": unit,
            "condition": condition,
            "age": self.chance.randint(3, 12) if condition == "under_age" else None,
            "since": self.end - self.between(0, 500) if self.often(0.2) else None,
            "until": self.end - self.between(0, 200) if self.often(0.2) else None,
        }
        self.story["local"].append(made)

    # The day to ask about.

    def a_day(self) -> date:
        first = self.story["periods"][0]["since"]
        happened = [each["on"] for each in self.story["events"] if each["kind"] == "visit"]
        keys = happened if happened and self.often(0.3) else self.key_days()
        day = self.chance.choice(keys) + self.between(0, 200)
        day = max(first, min(day, self.end + days(150), LAST_DAY))
        if self.often(0.5):
            self.plan(day)
        if self.often(0.5):
            answer = due_on(self.story, day)
            due = [row.due for row in (*answer.reviews, *answer.rows) if row.due is not None]
            if due:
                day = max(first, min(self.chance.choice(due) + self.between(0, 1), LAST_DAY))
        return day


def made_up(number: int) -> tuple[Story, date]:
    """The child of that number, and the day to ask about."""
    return Maker(number).make()
