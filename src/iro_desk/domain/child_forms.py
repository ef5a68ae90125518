"""Consultation forms for children and young people before a review (statutory.md 4.1, rows C3, C4, C8)."""

from __future__ import annotations

from iro_desk.domain.form_questions import (
    FACES,
    YES_NO,
    YES_NO_UNSURE,
    BlankForm,
    FormPart,
    Kind,
    Options,
    Question,
    about_you,
)

_HOW_OFTEN: Options = (
    ("always", "Yes, always"),
    ("mostly", "Most of the time"),
    ("sometimes", "Sometimes"),
    ("never", "No"),
    ("unsure", "Not sure"),
)
_KEEP_PRIVATE: Options = (
    ("views_home", "Where I live"),
    ("views_family_time", "Family"),
    ("views_school", "School or college"),
    ("views_health", "Health"),
    ("views_friends_leisure", "Friends and free time"),
    ("views_identity", "Who I am"),
    ("views_safety", "Feeling safe"),
    ("views_plan", "My plan"),
    ("wants_to_change", "What I would change"),
    ("worries", "My worries"),
    ("views_other", "Whether adults listen to me"),
    ("proud_of", "What I am proud of"),
    ("meeting_wishes", "My meeting"),
)


def _faces(key: str, words: str, into: str, label: str) -> Question:
    return Question(key=key, words=words, kind=Kind.FACES, into=into, label=label, options=FACES)


def _often(key: str, words: str, into: str, label: str) -> Question:
    return Question(key=key, words=words, kind=Kind.CHOICE, into=into, label=label, options=_HOW_OFTEN)


def _text(key: str, words: str, into: str, label: str = "", lines: int = 3) -> Question:
    return Question(key=key, words=words, into=into, label=label, lines=lines)


def _maybe(key: str, words: str, into: str, label: str = "", hint: str = "") -> Question:
    return Question(
        key=key, words=words, kind=Kind.CHOICE, into=into, label=label, hint=hint, options=YES_NO_UNSURE
    )


def _consent(words: str, part: str, none: str) -> Question:
    options = (("all", "All of it"), ("part", part), ("none", none))
    return Question(key="consent", words=words, kind=Kind.CHOICE, into="consent_to_share", options=options)


_UNDER_8 = BlankForm(
    key="child-under-8",
    name="Child under 8",
    title="My review: what I think",
    for_whom="For a child under 8. A grown-up can help.",
    role="child",
    is_large=True,
    introduction=(
        "Hello! Soon some grown-ups will meet and talk about how you are. It is called your review. I "
        "want to know what you think.\n\n"
        "Tick a face. Write or draw in the boxes. You can leave things out. A grown-up can help you, "
        "and can send it to me when you have finished.\n\n"
        "At the end you say who may know what you told me. If I think somebody is not safe, I have to "
        "ask for help. I will tell you if I do."
    ),
    parts=(
        FormPart(
            heading="Where I live",
            questions=(
                _faces("home", "I like it where I live.", "views_home", "Liking it where I live"),
                _faces("cared_for", "I am looked after well.", "views_home", "Being looked after well"),
                _text("home_words", "Tell me about it.", "views_home"),
            ),
        ),
        FormPart(
            heading="Feeling safe",
            questions=(
                _faces("safe", "I feel safe.", "views_safety", "Feeling safe"),
                _text("safe_words", "What makes you feel safe? What does not?", "views_safety"),
                _faces("listened", "Grown-ups listen to me.", "views_other", "Being listened to"),
            ),
        ),
        FormPart(
            heading="My family and my friends",
            questions=(
                _faces("family", "Seeing my family", "views_family_time", "Seeing my family"),
                _text("family_words", "Who would you like to see more? Or less?", "views_family_time"),
                _faces("friends", "Friends and playing", "views_friends_leisure", "Friends and playing"),
            ),
        ),
        FormPart(
            heading="School and feeling well",
            questions=(
                _faces("school", "School or nursery", "views_school", "School or nursery"),
                _text("school_words", "What do you like there? What is hard?", "views_school"),
                _faces("well", "I feel well in my body.", "views_health", "Feeling well"),
            ),
        ),
        FormPart(
            heading="Good things, worries and wishes",
            questions=(
                _text("proud", "I am proud that…", "proud_of"),
                _text("worries", "I worry about…", "worries"),
                _text("wish", "If I had a magic wand, I would…", "wants_to_change"),
            ),
        ),
        FormPart(
            heading="My meeting",
            questions=(
                _maybe("come", "Do you want to come?", "meeting_wishes", "Wants to come"),
                _text("who", "Who do you want there? Who not?", "meeting_wishes", "Who comes", 2),
                _text("where_when", "Where is a good place? When?", "meeting_wishes", "Where and when", 2),
                _maybe("chair", "Do you want to help run it?", "meeting_wishes", "Wants to help run it"),
                _maybe(
                    "advocate",
                    "Do you want somebody to help you say what you think?",
                    "advocate_accepted",
                    "Wants somebody to help",
                    "This person is called an advocate, and is on your side.",
                ),
            ),
        ),
        FormPart(
            heading="Who may know",
            questions=(
                _consent("May I tell the other grown-ups what you said?", "Some of it", "No, only you"),
                _text("private", "What must I not tell?", "not_to_share", "", 2),
                *about_you(
                    "My name",
                    "The day",
                    Question(
                        key="helper",
                        words="Who helped me",
                        kind=Kind.LINE,
                        into="communication_aids",
                        label="Helped with the form",
                    ),
                ),
            ),
        ),
    ),
)

_8_TO_12 = BlankForm(
    key="child-8-to-12",
    name="Child from 8 to 12",
    title="My review: what I think",
    for_whom="For a child from 8 to 12",
    role="child",
    introduction=(
        "Your review is coming up. That is a meeting to check that the plan for you is right and that "
        "people do what they said. I run it, and I want to hear from you first.\n\n"
        "Answer what you like and leave out the rest. There are no wrong answers. Somebody you trust "
        "can help you. When you have finished, give the form to me, or ask a carer or your social "
        "worker to send it to me.\n\n"
        "On the last page you say how much of it I may share. I only share what you agree to. The one "
        "thing I cannot keep to myself is when you or somebody else may be in danger. Then I have to "
        "get help, and I will tell you."
    ),
    parts=(
        FormPart(
            heading="Where I live",
            questions=(
                _often("cared_for", "Do people there care for you well?", "views_home", "Cared for well"),
                _text("home", "What is good there? What would make it better?", "views_home"),
            ),
        ),
        FormPart(
            heading="Feeling safe and being listened to",
            questions=(
                _often("safe", "Do you feel safe?", "views_safety", "Feels safe"),
                _text("safe_words", "Is there a place or a person where you do not?", "views_safety", "", 2),
                _often("listened", "Do adults listen to you?", "views_other", "Adults listen"),
                _text("listened_words", "Who listens best?", "views_other", "Who listens best", 2),
            ),
        ),
        FormPart(
            heading="Family and friends",
            questions=(
                _text(
                    "family",
                    "How is the time with your family? Would you change who you see, or how often?",
                    "views_family_time",
                ),
                _text("friends", "Friends, clubs and free time", "views_friends_leisure"),
            ),
        ),
        FormPart(
            heading="School, health and me",
            questions=(
                _text("school", "How is school? What helps, and what is hard?", "views_school"),
                _text("health", "How are you feeling, in your body and inside?", "views_health"),
                _text(
                    "identity",
                    "What matters to you: your language, religion, where your family comes from, who you are",
                    "views_identity",
                ),
                _text(
                    "plan",
                    "Do you know the plan for you? What do you think of it?",
                    "views_plan",
                ),
            ),
        ),
        FormPart(
            heading="Proud, worried, wishing",
            questions=(
                _text("proud", "I am proud of", "proud_of"),
                _text("worries", "I worry about", "worries"),
                _text("change", "The one thing I would change", "wants_to_change"),
            ),
        ),
        FormPart(
            heading="My meeting",
            note="It is your meeting. You can choose a lot about it.",
            questions=(
                _maybe("come", "Do you want to come?", "meeting_wishes", "Wants to come"),
                _text("who", "Who should be there? Who should not?", "meeting_wishes", "Who comes", 2),
                _text("where", "Where would you like it to be?", "meeting_wishes", "Where", 1),
                _text("when", "Which day and time suit you, outside school?", "meeting_wishes", "When", 1),
                _maybe(
                    "chair", "Would you like to run some of it?", "meeting_wishes", "Wants to run some of it"
                ),
                _maybe(
                    "advocate",
                    "Would you like an advocate?",
                    "advocate_accepted",
                    "Wants an advocate",
                    "An advocate is on your side and helps you say what you want, or says it for you.",
                ),
                Question(
                    key="language",
                    words="Would another language, signs or pictures help? Which?",
                    kind=Kind.LINE,
                    into="communication_needs",
                ),
            ),
        ),
        FormPart(
            heading="Sharing",
            questions=(
                _consent("How much of this may I share with the meeting?", "Some of it", "None of it"),
                _text("private", "What shall I keep to myself?", "not_to_share", "", 2),
                *about_you(
                    "My name",
                    "Today's date",
                    Question(
                        key="helper",
                        words="Who helped me, if anybody",
                        kind=Kind.LINE,
                        into="communication_aids",
                        label="Helped with the form",
                    ),
                ),
            ),
        ),
    ),
)

_YOUNG_PERSON = BlankForm(
    key="young-person",
    name="Young person (13 and over)",
    title="My review: my views",
    for_whom="For a young person aged 13 or over",
    role="child",
    introduction=(
        "Your review checks whether your care plan is right for you and whether people have done what "
        "was agreed. I chair it and I am independent of your social worker's team. Your views come "
        "first.\n\n"
        "Fill in as much or as little as you want. Send the form back to me, or hand it to me when we "
        "meet. If you would rather talk, text or use an app, tell me and leave the form.\n\n"
        "I share only what you agree to: you decide at the end. The limit is serious harm to you or "
        "somebody else. Then I have to act, and I will tell you first wherever I can."
    ),
    parts=(
        FormPart(
            heading="Home and people",
            questions=(
                _often("cared_for", "Do you feel cared for where you live?", "views_home", "Feels cared for"),
                _text("home", "What works there, and what does not?", "views_home"),
                _text("family", "Family time: who, how often, what would you change?", "views_family_time"),
                _text("friends", "Friends and free time", "views_friends_leisure"),
            ),
        ),
        FormPart(
            heading="Safe and heard",
            questions=(
                _often("safe", "Do you feel safe at home, outside and online?", "views_safety", "Feels safe"),
                _text("safe_words", "Anything that makes you feel unsafe?", "views_safety", "", 2),
                _often(
                    "listened", "Do the adults who decide listen to you?", "views_other", "Is listened to"
                ),
            ),
        ),
        FormPart(
            heading="Education, health and identity",
            questions=(
                _text("school", "School, college, training or work: how is it going?", "views_school"),
                _text("health", "Your health, and how you have been feeling", "views_health"),
                _text(
                    "identity",
                    "What should we know about who you are: culture, religion, language, gender, sexuality?",
                    "views_identity",
                ),
            ),
        ),
        FormPart(
            heading="My plan",
            questions=(
                _text("plan", "What do you think of your care plan or pathway plan?", "views_plan"),
                _text(
                    "skills",
                    "What help do you need to get ready for living on your own: money, cooking, documents?",
                    "views_plan",
                    "Getting ready for living on my own",
                ),
                _text("proud", "What are you proud of?", "proud_of", "", 2),
                _text("worries", "What worries you?", "worries"),
                _text("change", "What do you want to change?", "wants_to_change"),
            ),
        ),
        FormPart(
            heading="My meeting",
            questions=(
                _maybe("come", "Do you want to take part?", "meeting_wishes", "Wants to take part"),
                _text("who", "Who should be there, and who should not?", "meeting_wishes", "Who comes", 2),
                _text("where", "Where, or by video?", "meeting_wishes", "Where", 1),
                _text("when", "When? School, college and work come first.", "meeting_wishes", "When", 1),
                _maybe("chair", "Do you want to chair, or co-chair?", "meeting_wishes", "Wants to chair"),
                _maybe(
                    "advocate",
                    "Do you want an advocate?",
                    "advocate_accepted",
                    "Wants an advocate",
                    "An advocate is independent, on your side, and can also help you to complain.",
                ),
                Question(
                    key="interpreter",
                    words="Do you want an interpreter?",
                    kind=Kind.CHOICE,
                    into="interpreter_needed",
                    options=YES_NO,
                ),
                Question(key="language", words="Which language?", kind=Kind.LINE, into="language"),
                _text("needs", "Anything else that helps you take part?", "communication_needs", "", 1),
            ),
        ),
        FormPart(
            heading="Sharing",
            questions=(
                _consent("How much may I share with the review?", "Part of it", "None of it"),
                Question(
                    key="keep",
                    words="Tick what stays between you and me.",
                    kind=Kind.SEVERAL,
                    into="private_fields",
                    options=_KEEP_PRIVATE,
                ),
                _text("private", "Anything else I must not pass on?", "not_to_share", "", 2),
                *about_you("Your name", "Date"),
            ),
        ),
    ),
)

CHILD_FORMS = (_UNDER_8, _8_TO_12, _YOUNG_PERSON)
"""The forms for the child, the youngest first."""
