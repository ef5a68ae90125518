"""The wording that letters and papers are shipped with; domain.letters says how it is read.

A child's letter is written to the child, in the first person and in short words, for three ages.
"""

from __future__ import annotations

from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    CONSULTATION_LETTER,
    DECISION_LETTER,
    INVITATION,
    MONITORING_FORM,
    PARENTS_LETTER,
    REVIEW_RECORD,
)

CHILD_UNDER_8 = """\
Your review was on {review_date}. A review is a meeting about you. We talk about how you are and
what you need.

I am {iro}. My job is to make sure that grown-ups listen to you and do what they say.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What will happen now
{decisions}

## What I said I would do
{promises}

## If you are not happy
You can tell me. You can tell {social_worker}. You can tell any grown-up you trust. {advocate} can
help you say it. If you want someone just for you, to help you say what you think, ask me. That
person is called an advocate. It does not cost anything.

## What comes next
Your next review is {next_review}. You can help to choose where a review is and who comes.

## How to talk to me
{how_to_reach_me}
You can also ask a grown-up to help you.
"""
CHILD_8_TO_12 = """\
This letter is about your review on {review_date}. It says what we talked about and what will happen
now. It is yours to keep.

My name is {iro}. I am the person who checks that the plan for you is a good one, and that people do
what they said they would.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What we agreed
{decisions}

## What I said I would do
{promises}

## If you do not agree
Tell me if something here is wrong, or if you do not like it. You can also tell {social_worker}. I
will listen, and I can ask people to think again. You can make a complaint if you are not happy with
how you are looked after. I will tell you how. {advocate} is your advocate and can help you with it.
You can have an advocate if you want one. An advocate is someone on your side who helps you to be
heard. It is free.

## Your next review
Your next review is {next_review}. Think about where you would like your next review to be, who
should come, and what you want to talk about. You can help me to run it.

## How to reach me
{how_to_reach_me} You do not have to wait for your next review.
"""
CHILD_13 = """\
This letter is about your review on {review_date}. I am writing it to you because it is your review
and your plan.

{personal}

## What you told me
{what_you_told_me}

## What people are proud of
{proud_of}

## What we agreed
{decisions}

## What I said I would do
{promises}

## If you do not agree
If you think something here is wrong or missing, tell me. I can put it right, and I can ask managers
to think again if I believe that your plan is not good enough for you. You can also talk to
{social_worker}. You have the right to make a complaint about how you are looked after, and I can
explain how. {advocate} is your advocate and can help you. You have the right to an advocate:
someone who is on your side and helps you to be heard. It is free. You can also ask a solicitor for
advice about going to court.

## Your next review
Your next review is {next_review}. You can help to choose where a review is, who comes and what we
talk about. You can lead it yourself if you like, and I will help you to get ready.

## How to reach me
{how_to_reach_me} You can get in touch at any time, not only before a review.
"""
PARENTS = """\
I am writing to you about {child}'s review on {review_date}. This letter tells you what was agreed
and what you can do if you do not agree.

{personal}

## What you told me
{what_you_told_me}

## What others said
{what_others_said}

## What was agreed
{decisions}

## What I think of the plan
{opinion}

## If you do not agree
Tell me if you think that something in this letter is wrong, or that your views were left out. You
can also speak to {social_worker}. If you are not satisfied with what the authority does, you can
make a complaint to {authority}; I can tell you how.

## The next review
The next review is {next_review}. I would like to hear from you before every review. We can meet on
another day if you would rather not come to the meeting.

## How to reach me
{how_to_reach_me}
"""
CARERS = """\
Thank you for looking after {child}. This letter tells you what the review on {review_date} means
for the care you give.

{personal}

## What you told me
{what_you_told_me}

## What was agreed
{decisions}

{record}

## The next review
The next review is {next_review}. If anything in this letter can't be done, tell me at once. You can
also tell {social_worker}.

## How to reach me
{how_to_reach_me}

Keep this letter where others can't read it. It holds only what you need for {child}'s care.
"""
INVITE_CHILD = """\
Your review is on {review_date}. It begins at {review_time}. The place: {review_place}.

A review is a meeting about you. We look at how things are and what should happen next. I will be
there to make sure that you are heard.

{personal}

## Who is asked to come
These people are asked to come: {who_comes}. If there is someone you do not want there, or someone
you would like to come, tell me.

## Your part
You do not have to sit through all of it. You can come for a part, talk to me before, or tell me
what you think in a letter, a picture or a call. You can help me to run the meeting. If the day or
the place is not good for you, tell me and I will try to change it.

## If you do not want to come
Send me what you think by {views_by}, or ask someone you trust to say it for you.

## How to reach me
{how_to_reach_me}
"""
INVITE_ADULT = """\
I invite you to the review for {child} on {review_date}. It begins at {review_time}. The place:
{review_place}.

The review looks at the care plan: whether it meets {child}'s needs, whether the last decisions were
carried out, and what should happen next.

{personal}

## Who is asked to come
Asked to come: {who_comes}.

## If you can't come
Send me your views in writing by {views_by}, or ring me. They count as much as if you were there.
Tell me if another day, a call or a meeting apart would let you take part, or if you need an
interpreter.

## How to reach me
{how_to_reach_me}
"""
CONSULT_CHILD = """\
Your review is on {review_date}. Before it I would like to know what you think.

With this letter is a form called “{form}”. You can write, draw or ask someone to help you. You do
not have to answer it all.

{personal}

Say on the form what I may tell other people, and what you want to keep between us. If I am worried
that you are not safe, I will have to tell someone; I will talk to you first if I can.

It would be good to have it by {views_by}. If you would rather talk, ring me or ask to see me.

{how_to_reach_me}
"""
CONSULT_ADULT = """\
{child}'s review is on {review_date}. Your views matter to it, whether or not you come.

The form “{form}” comes with this letter. Send it back by {views_by} if you can, or tell me your
views by telephone.

{personal}

Say on the form which of your views may be shared at the review and in its papers, and which may
not. I can meet you on another day than the review if you would rather.

{how_to_reach_me}
"""
DECISIONS_OPENING = "The decisions below are for you to check with the people named."
DECISIONS_REPLY = """\
Please reply by {reply_by} ({reply_window}). If I have not heard from you by the end of that day the
decisions count as agreed from {agreed_from} and should be carried out.
"""
DECISIONS_RETURN = "Return this to {iro} by {reply_by}."
DECISIONS_CLOSING = "Next review {next_review}."
MONITORING_OPENING = """\
Overall grade: {grade}

Of {points} points: {answers}.
"""
EMAILS = {
    CHILD_LETTER: "It is my letter to you after your review. You can write back, ring me or ask to see me.",
    PARENTS_LETTER: """\
It says what was agreed. Tell me if anything in it is wrong, or if you would like to talk about it.
""",
    CARERS_COPY: """\
It says what the review means for the care you give. Keep it where others can't read it.
""",
    INVITATION: "Tell me whether you can come. If you can't, send me your views or ring me.",
    CONSULTATION_LETTER: """\
It asks for your views before a review. Answer in the way that suits you: the form, a message or a call.
""",
    DECISION_LETTER: """\
It says what was decided, who does it and by when, and by when I need your reply.
""",
    MONITORING_FORM: """\
It says how the care plan and the work on it stand, what went well and what concerns me.
""",
    REVIEW_RECORD: "It goes on the child's file. Share it only with those it is for.",
}
"""What an e-mail says of the paper that goes with it, by the kind of paper; it names no child (row X7)."""
