"""Feedback forms after a review, for child, parent and professional (statutory.md 4.9.1, rows P7, P8)."""

from __future__ import annotations

from iro_desk.domain.form_questions import YES_PARTLY_NO, BlankForm, FormPart, Kind, Question

VIEWS_COUNTED = "views_taken_into_account"
VOICE_CLEAR = "voice_clear"
"""The two questions whose answers the annual report counts, on all three forms."""

COMMENTS = "comments"
"""The question whose answer is the return's comments, not one of its answers."""

DAY = "day"
"""The question whose answer is the day of the return."""


def _ask(key: str, words: str) -> Question:
    return Question(key=key, words=words, kind=Kind.CHOICE, options=YES_PARTLY_NO)


_END = (
    Question(key=COMMENTS, words="Anything else?", lines=4),
    Question(key=DAY, words="Date", kind=Kind.DATE, hint="Day, month, year: 27/03/2027"),
)
_NO_NAME = (
    "You need not give your name. The answers are counted together with others, and help me and my manager "
    "to do better."
)

_CHILD = BlankForm(
    key="child-feedback",
    name="Feedback: child or young person",
    title="How was my review?",
    for_whom="For a child or young person, after the review",
    is_feedback=True,
    introduction=(
        "You had your review. I would like to know how it was for you. It takes five minutes, and you "
        "can leave questions out.\n\n"
        f"Give the form to me, or ask somebody to send it. {_NO_NAME}"
    ),
    parts=(
        FormPart(
            heading="Before the review",
            questions=(
                _ask("prepared", "Did you know what the review was for?"),
                _ask("chose", "Could you choose who came, where and when?"),
                _ask("spoke_before", "Did you talk with me beforehand, as you wanted?"),
            ),
        ),
        FormPart(
            heading="At the review",
            questions=(
                _ask("comfortable", "Did you feel all right there?"),
                _ask(VOICE_CLEAR, "Could you say what you wanted, or have it said?"),
                _ask(VIEWS_COUNTED, "Did people take what you think into account?"),
                _ask("understood", "Did you understand what was decided?"),
            ),
        ),
        FormPart(
            heading="In your own words",
            questions=(
                Question(key="best", words="What was good?", lines=3),
                Question(key="better", words="What should be different next time?", lines=3),
                *_END,
            ),
        ),
    ),
)

_PARENT = BlankForm(
    key="parent-feedback",
    name="Feedback: parent",
    title="How was the review for you?",
    for_whom="For a parent, after the review",
    is_feedback=True,
    introduction=(
        "You were asked for your views for your child's review. How was it for you? It takes five "
        "minutes.\n\n"
        f"Send the form back to me, or ask somebody to send it. {_NO_NAME}"
    ),
    parts=(
        FormPart(
            heading="Before the review",
            questions=(
                _ask("invited_in_time", "Were you invited in good time?"),
                _ask("offered_apart", "Were you offered to meet me apart from the review?"),
                _ask("papers_in_time", "Did you get the reports in time to read them?"),
            ),
        ),
        FormPart(
            heading="The review",
            questions=(
                _ask("respected", "Were you treated with respect?"),
                _ask(VOICE_CLEAR, "Was your child's voice clear at the review?"),
                _ask(VIEWS_COUNTED, "Were your views taken into account?"),
                _ask("understood", "Did you understand what was decided, and why?"),
                _ask("decisions_received", "Did you get the decisions afterwards?"),
            ),
        ),
        FormPart(
            heading="In your own words",
            questions=(
                Question(key="best", words="What helped?", lines=3),
                Question(key="better", words="What should be different next time?", lines=3),
                *_END,
            ),
        ),
    ),
)

_PROFESSIONAL = BlankForm(
    key="professional-feedback",
    name="Feedback: professional",
    title="Feedback on the review",
    for_whom="For professionals, after the review",
    is_feedback=True,
    introduction=(
        "You took part in a child's review or wrote for it. Your answers are counted for the annual "
        "report of the reviewing service.\n\n"
        f"Send the form back to me. {_NO_NAME} Leave out the child's name."
    ),
    parts=(
        FormPart(
            heading="Before the review",
            questions=(
                _ask("invited_in_time", "Was the invitation in good time?"),
                _ask("papers_in_time", "Did you see the reports before the review?"),
            ),
        ),
        FormPart(
            heading="The review",
            questions=(
                _ask(VOICE_CLEAR, "Was the child's voice clear at the review?"),
                _ask(VIEWS_COUNTED, "Were your views taken into account?"),
                _ask("well_chaired", "Was the review chaired well?"),
                _ask("plan_tested", "Was the plan tested, and were delays challenged?"),
                _ask("decisions_clear", "Were the decisions clear: who, what, by when?"),
                _ask("decisions_received", "Did you get the decisions within five working days?"),
            ),
        ),
        FormPart(
            heading="In your own words",
            questions=(
                Question(key="best", words="What worked well?", lines=3),
                Question(key="better", words="What should be different?", lines=3),
                Question(key="post", words="Your agency or post", kind=Kind.LINE),
                *_END,
            ),
        ),
    ),
)

FEEDBACK_FORMS = (_CHILD, _PARENT, _PROFESSIONAL)
"""The forms after a review."""
