"""The five questions that come before any deletion, and what their answers change.

Deleting what bears on a complaint or a lawsuit can look like hiding it (spoliation); a message
with a client may be part of their record; posts from an agency account may be public records.
"""

from __future__ import annotations

from auditor.models import Gate

GATES: tuple[Gate, ...] = (
    Gate(
        number=1,
        question="Do you know of, or expect, a complaint, a court case or a review that touches "
        "your agency or one of these clients?",
        example="For example a licensing board inquiry, a subpoena, a grievance, or the review of "
        "a child’s death.",
        if_yes="Then please delete nothing yet, and change no settings. Removing things now could "
        "look like hiding them. Ask your lawyer, your union or your privacy lead first.",
        stops_all=True,
    ),
    Gate(
        number=2,
        question="Are any of these messages with a client, or do any hold a threat, a disclosure "
        "or a report of harm?",
        example="They may be part of the client’s record, or evidence.",
        if_yes="Keep those as they are and tell your supervisor. The steps for the others stay.",
        codes=("T16", "T20"),
    ),
    Gate(
        number=3,
        question="Was any of it posted from an agency account, phone or computer?",
        example="Agency posts can be public records, and the agency may have rules on how long to "
        "keep them.",
        if_yes="Then please delete nothing yet. Ask your privacy lead which rules apply.",
        stops_all=True,
    ),
    Gate(
        number=4,
        question="Did someone else write any of it?",
        example="For example a client’s relative who tagged you, or a colleague in a group.",
        if_yes="You cannot delete what others wrote. Untag yourself, and ask them or report it; do "
        "not argue about it in public.",
    ),
    Gate(
        number=5,
        question="Has someone already reacted to it, shared it or reported it?",
        example="Likes, answers, shares, a message about it, a question from a colleague.",
        if_yes="Then tell your privacy lead before you delete: it may count as a breach already, "
        "and the client may have to be told.",
        tell_first=True,
    ),
)
