"""What an IRO recorded of one review: voices, progress, decisions and statement."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from iro_desk.domain.child import Child, Episode
from iro_desk.domain.consultation import Consultation
from iro_desk.domain.days import add_weeks, age_on
from iro_desk.domain.decisions import Decision, Progress
from iro_desk.domain.review import Agreement, Attendance
from iro_desk.services.demo.cast import Cast, carer_label, tags_of
from iro_desk.services.demo.spec import Thread, read
from iro_desk.services.demo.texts import Shelf
from iro_desk.services.demo.timeline import Clockmaker
from iro_desk.services.demo.values import DemoProgress

_ATTENDS = frozenset({"PN1", "PN2", "PN3", "PN4"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A decision with the thread it came from, so that the next review can take it up."""

    decision: Decision
    thread: Thread


@dataclass(slots=True, kw_only=True)
class Scribe:
    """Writes the reviews of one child; remembers what was said, so that nothing is said twice."""

    child: Child
    cast: Cast
    clockmaker: Clockmaker
    shelf: Shelf
    used: set[str] = field(default_factory=set)
    before: tuple[Made, ...] = ()
    situation: set[str] = field(default_factory=set)

    def tags(self, episode: Episode | None, on: date) -> frozenset[str]:
        """What is true of the child on that day, and of the review being written."""
        return tags_of(self.cast, self.child, episode, on) | self.situation

    def tags_on(self, episode: Episode | None, on: date) -> frozenset[str]:
        """What is true of the child on that day, whichever review is being written."""
        return tags_of(self.cast, self.child, episode, on)

    def say(self, text: str) -> str:
        """A text with the child's names and pronouns in it, each sentence beginning with a capital."""
        said = text.format_map(self.cast.words)
        return said[:1].upper() + said[1:]

    def age(self, on: date) -> int:
        """The child's age on that day, in years."""
        return age_on(self.child.born_on, on) if self.child.born_on else 0

    def threads(self, episode: Episode | None, on: date, ids: tuple[str, ...]) -> list[Thread]:
        """What a review is about: the listed threads, else three or four that fit the child."""
        if ids:
            return self.shelf.named(ids, self.used)
        tags = self.tags(episode, on)
        found: list[Thread] = []
        for _ in range(self.shelf.chance.choice((3, 3, 4))):
            views = {each.view for each in found}
            thread = self.shelf.thread(tags, self.age(on), self.used, views)
            if thread is not None:
                found.append(thread)
        return found

    def participation(self, on: date) -> str:
        """A participation code that fits the child's age on the review date (A23)."""
        chance = self.shelf.chance
        age = self.age(on)
        if age < 4:
            return "PN0"
        if self.cast.spec.path == "disabled":
            return "PN3"
        if age < 7:
            return chance.choice(("PN1", "PN1", "PN5", "PN6"))
        return chance.choice(("PN1",) * 7 + ("PN2", "PN5", "PN5", "PN6", "PN6", "PN6"))

    def consultations(
        self, episode: Episode | None, on: date, about: list[Thread], *, others: int
    ) -> tuple[Consultation, ...]:
        """The child's views first, then those of up to `others` people around the child."""
        tags = self.tags(episode, on)
        roles = ["carer", "mother", "social_worker", "school", "guardian", "advocate", "father", "health"]
        wanted = [role for role in roles if self._is_there(role, tags, self.age(on))][:others]
        found = [self._child_says(on, about, tags)]
        for role in wanted:
            said = self.shelf.other(role, tags, self.age(on), self.used)
            if said is not None:
                found.append(self._other_says(role, on, *said))
        return tuple(found)

    def _is_there(self, role: str, tags: frozenset[str], age: int) -> bool:
        if role in {"mother", "father"} and "birth" not in tags:
            return False
        if role == "school":
            return age >= 5
        if role == "father":
            return self.cast.has_two_parents
        return not (role == "guardian" and "ico" not in tags)

    def _child_says(self, on: date, about: list[Thread], tags: frozenset[str]) -> Consultation:
        chance, age = self.shelf.chance, self.age(on)
        is_young = age < 4 or self.cast.spec.path == "disabled"
        places = read("voices")["phrases"]["baby_places" if age < 4 else "visit_places"]
        views: dict[str, str] = {}
        for thread in about:
            text = thread.said_young if age < 4 and thread.said_young else thread.said
            views.setdefault(thread.view, self.say(text))
        secret = chance.random() < 0.12 and age >= 8
        self.situation.discard("secret")
        if secret:
            self.situation.add("secret")
        method = "observation" if is_young else chance.choice(("face_to_face",) * 5 + ("app", "video"))
        language = {"uasc": "Tigrinya" if self.cast.spec.ethnicity == "BAFR" else "Kurdish Sorani"}
        spoken = language.get(self.cast.spec.path, "")
        return Consultation(
            person_role="child",
            person_name=self.child.name,
            method=method,
            consulted_on=self.clockmaker.before(on, 2, 7),
            is_iro_visit=True,
            place="" if method in {"app", "video"} else self.say(chance.choice(places)),
            seen_alone=age >= 4,
            interpreter_needed=bool(spoken),
            interpreter_used=bool(spoken),
            language=spoken,
            advocate_offered=age >= 5,
            advocate_accepted=age >= 9 and chance.random() < 0.3,
            advocate_name="",
            independent_visitor_offered=age >= 8,
            views=views,
            wants_to_change="" if is_young else self.shelf.voice("wants_to_change", age, tags, self.used),
            worries="" if is_young else self.shelf.voice("worries", age, tags, self.used),
            proud_of="" if is_young else self.shelf.voice("proud_of", age, tags, self.used),
            meeting_wishes="" if is_young else self.shelf.voice("meeting_wishes", age, tags, self.used),
            consent_to_share=None if age < 4 else "part" if secret else "all",
            not_to_share=self.say(chance.choice(read("voices")["child"]["not_to_share"])) if secret else "",
        )

    def _other_says(self, role: str, on: date, view: str, text: str) -> Consultation:
        methods = {"carer": "face_to_face", "school": "email", "health": "email", "social_worker": "phone"}
        return Consultation(
            person_role=role,
            person_name=self.cast.names[role],
            method=methods.get(role) or self.shelf.chance.choice(("phone", "face_to_face", "video")),
            consulted_on=self.clockmaker.before(on, 1, 8),
            views={view: self.say(text)},
        )

    def progress(self, since: date, on: date) -> tuple[DemoProgress, ...]:
        """What became of the decisions of the review before."""
        chance = self.shelf.chance
        found = []
        for place, made in enumerate(self.before):
            if chance.random() < 0.62:
                first = self.clockmaker.soon_after(since, 3, 8)
                days = max((min(made.decision.due_on or on, on) - first).days, 0)
                done_on = self.clockmaker.calendar.practical_by(
                    first + timedelta(days=chance.randint(0, days))
                )
                reason = self.say(self.shelf.phrase("done", self.used))
                found.append(
                    DemoProgress(decision=place, progress=Progress.DONE, done_on=done_on, reason=reason)
                )
            else:
                progress = Progress(made.thread.stuck_means)
                found.append(
                    DemoProgress(decision=place, progress=progress, reason=self.say(made.thread.stuck))
                )
        self.situation -= {"finished", "unfinished"}
        if found:
            is_finished = all(each.progress is Progress.DONE for each in found)
            self.situation.add("finished" if is_finished else "unfinished")
        return tuple(found)

    def decide(
        self, episode: Episode | None, on: date, about: list[Thread], progress: tuple[DemoProgress, ...]
    ) -> tuple[Decision, ...]:
        """The review's decisions: what the child asked for, then one that is carried over."""
        placement = (episode.placement_type if episode else None) or ""
        made = [Made(decision=self._decision(thread, on, placement), thread=thread) for thread in about]
        stuck = [each for each in progress if each.progress is not Progress.DONE]
        for late in stuck[:1]:
            old = self.before[late.decision]
            decision = replace(
                self._decision(old.thread, on, placement),
                meaning=self.say(self.shelf.phrase("carried", self.used)),
                carried_from=late.decision,
                starred=late.progress is Progress.NOT_DONE,
            )
            made.append(Made(decision=decision, thread=old.thread))
        self.before = tuple(made)
        return tuple(each.decision for each in made)

    def _decision(self, thread: Thread, on: date, placement: str) -> Decision:
        who = thread.who
        if who == "keyworker" and carer_label(placement) == "foster carer":
            who = "carer"
        return Decision(
            text=self.say(thread.decision),
            meaning=self.say(thread.meaning),
            category=thread.category,
            responsible_name=self.cast.names[who],
            responsible_role=self.cast.role_label(who, placement),
            due_on=self.clockmaker.calendar.practical_by(add_weeks(on, thread.weeks)),
            is_recommendation=thread.category == "legal" and who == "guardian",
        )

    def statement(self, episode: Episode | None, on: date) -> tuple[Agreement, str]:
        """Whether the IRO agrees with the plan, and why, and what the IRO will do."""
        agreement, text = self.shelf.statement(self.tags(episode, on), self.used)
        closing = self.shelf.listed("statements", "closing", self.tags(episode, on), self.used)
        return Agreement(agreement), f"{self.say(text)} {self.say(closing)}".strip()

    def attendance(
        self, episode: Episode | None, on: date, code: str, *, by_video: bool = False
    ) -> tuple[Attendance, ...]:
        """Who was asked to the review and how they took part; the child, perhaps, `by_video`."""
        chance, age = self.shelf.chance, self.age(on)
        placement = (episode.placement_type if episode else None) or ""
        tags = self.tags(episode, on)
        came = "in_person" if code in _ATTENDS else "sent_views" if code in {"PN5", "PN6"} else "not_invited"
        came = "video" if by_video else came
        rows = [Attendance(role="child", name=self.child.name, attended=came)]
        if code == "PN0":
            rows = []
        report_on = self.clockmaker.before(on, 2, 6)
        rows.append(
            Attendance(
                role="social_worker", name=self.cast.names["social_worker"], report_received_on=report_on
            )
        )
        rows.append(
            Attendance(role="mother" if placement == "P1" else "carer", name=self.cast.names["carer"])
        )
        for role in ("mother", "father", "school"):
            if self._is_there(role, tags, age) and self.cast.names[role] != self.cast.names["carer"]:
                rows.append(self._invited(role, self.cast.names[role], is_family=role != "school"))
        if chance.random() < 0.4:
            rows.append(self._invited("health", self.cast.names["health"]))
        if "ico" in tags:
            rows.append(self._invited("guardian", self.cast.names["guardian"]))
        return tuple(rows)

    def _invited(self, role: str, name: str, *, is_family: bool = False) -> Attendance:
        chance = self.shelf.chance
        if chance.random() < 0.7:
            return Attendance(
                role=role, name=name, attended=chance.choice(("in_person", "in_person", "video"))
            )
        attended, reason = self.shelf.absence(is_family=is_family, used=self.used)
        return Attendance(role=role, name=name, attended=attended, reason=reason)
