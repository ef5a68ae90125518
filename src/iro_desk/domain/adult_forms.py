"""Consultation forms for parents, carers and professionals (statutory.md 4.1, rows C5, C6)."""

from __future__ import annotations

from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.form_questions import YES_NO, BlankForm, FormPart, Kind, Options, Question, about_you

_BARRIERS: Options = (
    ("work", "Work"),
    ("travel", "Travel or its cost"),
    ("childcare", "Looking after other children"),
    ("health", "My health"),
    ("people", "Somebody who will be there"),
    ("nerves", "I find meetings hard"),
    ("language", "Language"),
)
_PARENT_ROLES: Options = (
    ("mother", "Mother"),
    ("father", "Father"),
    ("other_parental_responsibility", "Another person with parental responsibility"),
)
_PROFESSIONALS: Options = tuple(
    (key, PERSON_ROLES[key])
    for key in (
        "social_worker",
        "school",
        "health",
        "advocate",
        "independent_visitor",
        "guardian",
        "other",
    )
)
_LANGUAGE = (
    Question(
        key="interpreter",
        words="Do you want an interpreter?",
        kind=Kind.CHOICE,
        into="interpreter_needed",
        options=YES_NO,
    ),
    Question(key="language", words="Which language?", kind=Kind.LINE, into="language"),
    Question(
        key="needs", words="Anything else that helps you take part?", into="communication_needs", lines=1
    ),
)


def _text(key: str, words: str, into: str, label: str = "", lines: int = 3) -> Question:
    return Question(key=key, words=words, into=into, label=label, lines=lines)


def _sharing(words: str) -> tuple[Question, ...]:
    options = (("all", "All of it"), ("part", "Part of it"), ("none", "None of it"))
    return (
        Question(key="consent", words=words, kind=Kind.CHOICE, into="consent_to_share", options=options),
        _text("share_what", "If part of it: which part may be shared?", "share_what", "", 1),
        _text("private", "What must not be passed on, and to whom?", "not_to_share", "", 2),
    )


_PARENT = BlankForm(
    key="parent",
    name="Parent",
    title="Your views for the review",
    for_whom="For a parent, or another person with parental responsibility",
    introduction=(
        "Your child's review is coming up. It looks at whether the plan is right for your child and "
        "whether people have done what was agreed. I chair it, and I do not work in the social "
        "worker's team. Your views matter, whether or not you can come.\n\n"
        "Answer what you want to. Send the form back to me, or ask somebody you trust to send it. You "
        "can also ring me, and you can meet me on your own, apart from the review.\n\n"
        "I share what you write only as you agree on the last page. If a child or an adult may come "
        "to serious harm, I have to pass that on, and will tell you unless that makes it worse."
    ),
    parts=(
        FormPart(
            heading="How your child is",
            questions=(
                _text("well", "What is going well for your child?", "views_home", "Going well"),
                _text(
                    "home",
                    "What do you think of where your child lives?",
                    "views_home",
                    "Where the child lives",
                ),
                _text(
                    "family", "How is the time your child has with you and the family?", "views_family_time"
                ),
                _text("school", "School, learning, friends and free time", "views_school"),
                _text("health", "Health, and how your child feels", "views_health"),
                _text(
                    "identity",
                    "Your family's culture, religion and language: what should be kept up?",
                    "views_identity",
                ),
            ),
        ),
        FormPart(
            heading="The plan",
            questions=(
                _text("safe", "Is your child safe and cared for? What makes you say so?", "views_safety"),
                _text("plan", "What do you think of the plan for your child?", "views_plan"),
                _text("worries", "What worries you?", "worries"),
                _text("change", "What would you like to change?", "wants_to_change"),
                _text("proud", "What are you proud of in your child?", "proud_of", "", 2),
            ),
        ),
        FormPart(
            heading="Coming to the review",
            questions=(
                Question(
                    key="come",
                    words="Do you want to come?",
                    kind=Kind.CHOICE,
                    into="meeting_wishes",
                    label="Wants to come",
                    options=(("yes", "Yes"), ("part", "To part of it"), ("no", "No"), ("unsure", "Not sure")),
                ),
                Question(
                    key="apart",
                    words="Would you like to meet me apart from the review?",
                    hint="In person, by telephone or by video, before or after it.",
                    kind=Kind.CHOICE,
                    into="meeting_wishes",
                    label="Wants to meet apart from the review",
                    options=YES_NO,
                ),
                _text("when", "When and where would suit you?", "meeting_wishes", "When and where", 2),
                Question(
                    key="barriers",
                    words="What makes coming hard?",
                    kind=Kind.SEVERAL,
                    into="attendance_barrier",
                    options=_BARRIERS,
                ),
                _text("barrier_words", "What would make it easier?", "attendance_barrier", "Would help", 2),
                *_LANGUAGE,
            ),
        ),
        FormPart(
            heading="Sharing, and who you are",
            questions=(
                *_sharing("How much of this may be shared at the review?"),
                *about_you(
                    "Your name",
                    "Date",
                    Question(
                        key="role",
                        words="You are the child's",
                        kind=Kind.CHOICE,
                        into="person_role",
                        options=_PARENT_ROLES,
                    ),
                ),
            ),
        ),
    ),
)

_CARER = BlankForm(
    key="carer",
    name="Carer",
    title="Carer's views for the review",
    for_whom="For a foster carer, a family and friends carer or a key worker",
    role="carer",
    introduction=(
        "The review of the child in your care is coming up. You see the child every day, so what you "
        "write helps the review to judge whether the plan works.\n\n"
        "Send the form back to me at least three working days before the review. Write about the "
        "child as you would want it read by the child in years to come.\n\n"
        "I share what you write only as you tick on the last page: at the review, and with the child "
        "as far as is right. Ring me about anything that cannot wait."
    ),
    parts=(
        FormPart(
            heading="Day to day",
            questions=(
                _text(
                    "home",
                    "How is the child with you? Routines, relationships, behaviour",
                    "views_home",
                    "",
                    4,
                ),
                _text("health", "Health: appointments, sleep, food, mood", "views_health"),
                _text(
                    "school",
                    "School or nursery: attendance, progress, homework, friends there",
                    "views_school",
                ),
                _text("friends", "Friends, clubs and interests", "views_friends_leisure", "", 2),
                _text("family", "Time with the family: before, during and after", "views_family_time"),
                _text(
                    "identity", "Identity, culture, religion, language, life story", "views_identity", "", 2
                ),
            ),
        ),
        FormPart(
            heading="Safe, and the plan",
            questions=(
                _text(
                    "safe", "Is the child safe: at home, outside, online, missing episodes?", "views_safety"
                ),
                _text("plan", "Is the plan right? Is delegated authority clear?", "views_plan"),
                _text(
                    "support",
                    "What support do you need, and who should give it?",
                    "views_other",
                    "Support the carer needs",
                ),
                _text("worries", "What worries you?", "worries", "", 2),
                _text("change", "What should the review change?", "wants_to_change", "", 2),
                _text("proud", "What has the child achieved?", "proud_of", "", 2),
            ),
        ),
        FormPart(
            heading="The meeting",
            questions=(
                Question(
                    key="come",
                    words="Can you come?",
                    kind=Kind.CHOICE,
                    into="meeting_wishes",
                    label="Can come",
                    options=(("yes", "Yes"), ("video", "By video"), ("no", "No")),
                ),
                _text(
                    "when",
                    "What should we think of: time, place, who is there?",
                    "meeting_wishes",
                    "To think of",
                    2,
                ),
                *_LANGUAGE,
            ),
        ),
        FormPart(
            heading="Sharing, and who you are",
            questions=(
                *_sharing("How much of this may be shared at the review?"),
                *about_you("Your name", "Date"),
            ),
        ),
    ),
)

_PROFESSIONAL = BlankForm(
    key="professional",
    name="Professional",
    title="Professional's views for the review",
    for_whom="For school, health, the advocate and others who work with the child",
    introduction=(
        "The statutory review of this child's care plan is coming up. A short, plain account of your "
        "work and your view of the plan is needed even where you attend.\n\n"
        "Send the form back to me at least three working days before the review. Keep to what you "
        "know; say where something comes from others.\n\n"
        "I share what you write only as you tick on the last page. What is shared may be read by the child "
        "and the parents."
    ),
    parts=(
        FormPart(
            heading="Your view of the child",
            questions=(
                _text(
                    "work",
                    "Your work with the child since the last review",
                    "views_other",
                    "Work with the child",
                    4,
                ),
                _text("well", "What is going well?", "proud_of"),
                _text("school", "Education", "views_school"),
                _text("health", "Health and development, emotional wellbeing", "views_health"),
                _text("home", "Where the child lives", "views_home"),
                _text("family", "Family and friends", "views_family_time"),
                _text("identity", "Identity, culture, religion, language", "views_identity", "", 2),
            ),
        ),
        FormPart(
            heading="Your view of the plan",
            questions=(
                _text("safe", "Is the child safe? What are the risks?", "views_safety"),
                _text(
                    "voice",
                    "What has the child told you? How is it acted on?",
                    "views_other",
                    "The child has said",
                ),
                _text("plan", "Does the plan meet the child's needs?", "views_plan"),
                _text("worries", "What worries you?", "worries"),
                _text("change", "What should the review decide: who, what, by when?", "wants_to_change"),
            ),
        ),
        FormPart(
            heading="The meeting, and who you are",
            questions=(
                Question(
                    key="come",
                    words="Will you attend?",
                    kind=Kind.CHOICE,
                    into="meeting_wishes",
                    label="Will attend",
                    options=(("yes", "Yes"), ("video", "By video"), ("no", "No, this is my report")),
                ),
                *_sharing("How much of this may be shared at the review?"),
                *about_you(
                    "Your name and post",
                    "Date",
                    Question(
                        key="role",
                        words="You are",
                        kind=Kind.CHOICE,
                        into="person_role",
                        options=_PROFESSIONALS,
                    ),
                ),
            ),
        ),
    ),
)

ADULT_FORMS = (_PARENT, _CARER, _PROFESSIONAL)
"""The forms for grown-ups."""
