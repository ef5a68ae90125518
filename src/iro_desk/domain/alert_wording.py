"""The shipped wording of an alert's letters and e-mails (statutory.md 2.4, 4.6; rows A3, A4, A10, A12).

Written in the marks of `letters`: the IRO's own wording takes its place. No e-mail names a child.
"""

from __future__ import annotations

from iro_desk.domain.paper_kinds import ALERT_FORM, ALERT_LETTER, CHRONOLOGY

CONCERN = """\
I am the Independent Reviewing Officer for {child}. I am raising a concern with you as {role}. This is
{stage}.

{why_this_stage}

## What is wrong
{what_is_wrong}

## What it means for the child
{impact}

## What is needed
{needed}

It is needed by {needed_by}.

## What was agreed
{agreed}

## What was tried before
{tried}

## Your answer
Your answer is due by {respond_by}. Say what will be done, by whom and by when.

{clock}

If this is not settled in a time that suits the child, I may take it to any further stage. I can refer
the child's case to Cafcass at any point (Children Act 1989, section 25B).
"""
PARTNER_AGENCY = """\
I am the Independent Reviewing Officer for {child}, who is looked after by {authority}. The plan for the
child depends on {agency}, and part of it is not being done. I am raising this with you as {role}. This
is {stage}.

## What is wrong
{what_is_wrong}

## What it means for the child
{impact}

## What is asked of you
{needed}

It is needed by {needed_by}.

## What was agreed
{agreed}

## What was tried before
{tried}

## Your answer
Your answer is due by {respond_by}. Say what will be done, by whom and by when, or whom else I should ask.
"""
GOOD_PRACTICE = """\
I am the Independent Reviewing Officer for {child}. I write to praise work that made a difference.

## What went well
{what_is_wrong}

## What it means for the child
{impact}

## What others can take from it
{needed}

Tell those who did the work that it was seen.
"""
EMAILS = {
    ALERT_FORM: """\
It says what it is about, what it means for the child and what was agreed, by whom and by when.

Your answer is due by {respond_by}.
""",
    ALERT_LETTER: """\
It says what I write to you about and what it means for the child.

Your answer is due by {respond_by}.
""",
    CHRONOLOGY: "It lists every event of the dispute in order, each with its evidence.",
}
"""What an e-mail says of the paper that goes with it, by the kind of paper."""
