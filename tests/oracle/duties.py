"""What the authority has to do, and what is not recorded (statutory.md 1.12)."""

from __future__ import annotations

from datetime import date

from tests.oracle.counting import age, birthday, months_on, working_days_on
from tests.oracle.reviews import Row, is_on_breaks, is_placed
from tests.oracle.rules import latest
from tests.oracle.walk import Life

DONE_BY = {
    "CP_FIRST": "care_plan",
    "CP_REMAND": "care_plan",
    "PLACEMENT_PLAN": "placement_plan",
    "DETENTION_PLAN": "detention_plan",
    "IHA": "health_assessment",
    "PEP_FIRST": "pep",
    "IRO_APPOINT": "iro_appointed",
    "OOA_NOTIFY": "area_notified",
    "NEEDS_ASSESS_16": "needs_assessment",
    "PATHWAY_PLAN": "pathway_plan",
    "VISIT_FIRST": "visit",
    "VISIT_TEMP": "visit",
    "VISIT_ICO_PARENT": "visit",
    "VISIT_CO_PARENT": "visit",
    "VISIT_ADO": "visit",
    "PERMANENCE": "permanence_plan",
}
AT_EACH_REVIEW = {
    "DELEGATED": "delegated_authority",
    "FAMILY_TIME": "family_time",
    "ADVOCATE": "advocate_offered",
    "INDEP_VISITOR": "independent_visitor_offered",
}


class Ledger:
    """The authority's duties of one child on one day: dated rows, and rules not recorded.

    `unknown` are the rules of which nothing is on file, whether or not their day has come.
    """

    def __init__(self, life: Life, today: date) -> None:
        assert life.period is not None
        assert life.episode is not None
        self.life, self.today, self.options = life, today, life.story["options"]
        self.since = life.period["since"]
        self.status, self.placement = life.episode["status"], life.episode["placement"]
        self.placed_since = life.placement_since or self.since
        born_on = life.story["born_on"]
        self.age = None if born_on is None else age(born_on, today)
        self.rows: list[Row] = []
        self.missing: set[str] = set()
        self.unknown: set[str] = set()

    # The three kinds of duty.

    def once(self, rule: str, since: date, *, by: date | None = None, span: date | None = None) -> None:
        """Done once from a day on; overdue only where it was looked for and not found."""
        kind = DONE_BY[rule]
        begins = months_on(since, -3) if span is None else span
        if any(day >= begins for day in self.life.done.get(kind, ())):
            return
        by = latest(rule, since, self.options) if by is None else by
        was_looked_for = any(day >= begins for day in self.life.not_done.get(kind, ()))
        if not was_looked_for:
            self.unknown.add(rule)
        if self.today <= by or was_looked_for:
            self.rows.append(Row(rule, by, since))
        else:
            self.missing.add(rule)

    def again(self, rule: str, last: date, words: str = "") -> None:
        """Due again some time after it was last done."""
        self.rows.append(Row(rule, latest(rule, last, self.options, words), last))

    def on_file(self, rule: str, kind: str, since: date | None = None) -> None:
        """Not recorded where nothing is on file, since a day if one is given."""
        if not any(since is None or day >= since for day in self.life.done.get(kind, ())):
            self.missing.add(rule)

    def last(self, *kinds: str) -> date | None:
        """The last day on which one of them was done."""
        return max((day for kind in kinds for day in self.life.done.get(kind, ())), default=None)

    # Statutory.md 1.12, and 1.2, 1.5, 1.7 where they ask something of the authority.

    def write(self) -> None:
        """Every duty that this child gives rise to."""
        life = self.life
        self.iro()
        self.order_no_longer_wanted()
        if "remand" in life.runs:
            self.on_file("POST_REMAND_SUPPORT", "post_remand_support", self.since)
        if is_placed(life):
            self.visits_to_adopters()
        elif not is_on_breaks(life):
            self.plans()
            self.visits()
            self.health()
            self.education()
            self.leaving_care()
            self.permanence()
            self.considered()

    def iro(self) -> None:
        since = self.life.runs["breaks"] if is_on_breaks(self.life) else self.since
        self.once("IRO_APPOINT", since)
        left = max(
            (event["on"] for event in self.life.lasting.get("iro_left", ()) if event["on"] >= since),
            default=None,
        )
        if left is not None and not any(day >= left for day in self.life.done.get("iro_appointed", ())):
            self.missing.add("IRO_REAPPOINT")

    def order_no_longer_wanted(self) -> None:
        changed = self.last("adoption_plan_changed")
        revoked = self.last("order_revoked")
        ordered = self.life.runs.get("order")
        if ordered is None or changed is None or changed < ordered:
            return
        if revoked is None or revoked < changed:
            self.rows.append(Row("REVOKE_ORDER", None))

    def plans(self) -> None:
        life = self.life
        yda = self.newest("remand_yda")
        detained = life.runs.get("detained") if yda is None else yda
        if detained is None:
            self.once("PLACEMENT_PLAN", self.placed_since)
        else:
            self.once("DETENTION_PLAN", detained)
        if detained is None or life.statuses != {"J1"}:
            remanded = life.remand_at_large
            self.once("CP_FIRST" if remanded is None else "CP_REMAND", remanded or self.since)
        away = self.newest("out_of_area")
        if away is not None:
            self.once("OOA_NOTIFY", away)

    def newest(self, kind: str) -> date | None:
        """Since when something has lasted that began while the child was looked after this time."""
        lasting = [event["on"] for event in self.life.lasting.get(kind, ())]
        return max((day for day in lasting if day >= self.since), default=None)

    def visits(self) -> None:
        life, since = self.life, self.placed_since
        reviewed = bool(life.held)
        visited = [day for day in life.done.get("visit", ()) if day >= since]
        if life.lasting.get("temporary_with_parent"):
            self.weekly("VISIT_TEMP", since, visited, "42 days" if reviewed else "7 days")
        elif life.lasting.get("temporary_approval") or "interim_at_home" in life.runs:
            self.weekly("VISIT_ICO_PARENT", since, visited, "28 days" if reviewed else "7 days")
        elif "order_at_home" in life.runs:
            ordered = life.runs["order_at_home"]
            visited = [day for day in visited if day >= ordered]
            self.weekly("VISIT_CO_PARENT", ordered, visited, "42 days" if visited else "7 days")
        elif not visited:
            self.once("VISIT_FIRST", since, span=since)
        else:
            self.later_visits(since, max(visited))

    def weekly(self, rule: str, since: date, visited: list[date], words: str) -> None:
        """Visits as often as `words` say from the last one, or from the start where there was none."""
        if visited:
            self.again(rule, max(visited), words)
        else:
            self.once(rule, since, span=since, by=latest(rule, since, self.options, words))

    def later_visits(self, since: date, last: date) -> None:
        is_long_term = bool(self.life.lasting.get("long_term_placement"))
        if last < months_on(since, 12):
            self.again("VISIT_YEAR1", last)
        elif is_long_term and self.placement in {"U1", "U4"}:
            self.again("VISIT_LTF", last)
        else:
            self.again("VISIT_LATER", last, "3 months" if is_long_term else "42 days")

    def visits_to_adopters(self) -> None:
        placed = self.life.runs["placed"]
        if any(review["meetings"][0][0] > placed for review in self.life.held):
            return
        self.weekly(
            "VISIT_ADO", placed, [day for day in self.life.done.get("visit", ()) if day >= placed], "7 days"
        )

    def health(self) -> None:
        born_on = self.life.story["born_on"]
        self.once("IHA", self.since)
        last = self.last("health_assessment")
        if last is not None and last >= months_on(self.since, -3):
            self.assessed_again(last, None if born_on is None else birthday(born_on, 5))
        checked = self.last("dental_check")
        if checked is not None:
            self.again("DENTAL", checked, f"{self.options['dental_months']} months")
        else:
            self.on_file("DENTAL", "dental_check")
        self.on_file("IMMUNISATION", "immunisations")
        if self.age is not None and self.age < 5:
            self.on_file("DEV_CHECK", "development_check")
        asked = self.last("sdq")
        if asked is not None and born_on is not None:
            by = latest("SDQ", asked, self.options)
            if age(born_on, by) <= 16:
                self.rows.append(Row("SDQ", by, asked))
        elif self.age is not None and 4 <= self.age <= 16 and months_on(self.since, 12) <= self.today:
            self.on_file("SDQ", "sdq")

    def assessed_again(self, last: date, fifth: date | None) -> None:
        """Six-monthly while under 5 at the last assessment (A22)."""
        is_lenient = self.options["rha_crossing_five"] == "lenient"
        counts_from = latest("RHA_U5", last, self.options) if is_lenient else last
        is_five = fifth is not None and counts_from >= fifth
        self.again("RHA_5PLUS" if is_five else "RHA_U5", last)

    def education(self) -> None:
        if self.age is not None and 3 <= self.age <= 17:
            self.once("PEP_FIRST", self.since)
        last = self.last("pep")
        if last is not None and last >= months_on(self.since, -3):
            self.again("PEP_REVIEW", last)

    def leaving_care(self) -> None:
        life = self.life
        eligible = life.told_eligible_on or life.became_eligible_on
        if self.age is not None and self.age >= 16 and self.placement.startswith("U"):
            assert life.story["born_on"] is not None
            sixteenth = birthday(life.story["born_on"], 16)
            if any(review["meetings"][0][0] >= sixteenth for review in life.held):
                self.on_file("STAYING_PUT", "staying_put", sixteenth)
        if eligible is None:
            return
        self.once("NEEDS_ASSESS_16", eligible)
        self.on_file("PA", "personal_adviser")
        last = self.last("pathway_review", "pathway_plan")
        if last is None:
            self.once("PATHWAY_PLAN", eligible)
        else:  # a plan that was reviewed had been made
            self.again("PATHWAY_REVIEW", last)

    def permanence(self) -> None:
        held = [review["meetings"][0][0] for review in self.life.held]
        if self.life.story["permanence_plan"]:
            return
        if len(held) > 1:
            by = held[1]
        elif held:
            by = latest("REV_SECOND", held[0], self.options)
        else:
            by = latest(
                "REV_SECOND", latest("REV_FIRST", self.life.legs["care"].since, self.options), self.options
            )
        self.once("PERMANENCE", self.since, by=by)

    def considered(self) -> None:
        """What is considered at each review, and before care is to end."""
        life = self.life
        last = life.held[-1]["meetings"][0][0] if life.held else self.since
        for rule, kind in AT_EACH_REVIEW.items():
            self.on_file(rule, kind, last)
        proposed = max(
            (day for day in life.done.get("cease_proposed", ()) if day >= self.since), default=None
        )
        if proposed is not None and working_days_on(self.since, 20) <= self.today:
            self.on_file("CEASE_APPROVAL", "cease_approval", proposed)
