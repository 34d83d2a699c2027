"""S of `E = S x I + C`: how sensitive what is told is, 1 to 4. docs/scoring.md has the table.

1 contact data of somebody who is no client; 2 family, behaviour, housing, school, a friendly
tie; 3 that somebody is a client of a general agency, money, custody; 4 health, addiction,
violence, immigration, crime, child protection, or a service whose name says so. A child, violence
or a death adds 1, up to 4.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from auditor.exposure.wording import words_of
from auditor.models import Element, Factor, Finding, Item, Term, Tier, Worker

_MOST = 4
_RAISES = (
    ("minor", "a child or teenager"),
    ("violence", "violence or abuse"),
    ("deceased", "a death"),
)
_SPECIALTY = re.compile(
    r"\b(?:addict\w+|substance|recovery|detox|rehab\w*|mental|psych\w+|hospice|palliative|hospital|"
    r"child(?:ren)?(?:['’]s)? (?:protecti\w+|welfare|services)|protective|cps|dcfs?|acs|foster\w*|"
    r"adopti\w+|safeguarding|domestic|violence|refuge|shelter|trauma|asylum|refugees?|immigration|"
    r"nurs(?:e|es|ing)|physicians?|midwi(?:fe|ves|fery)|paramedics?|oncolog\w+|dialysis|n?icu|"
    r"enfermer[ao]s?|probation|parole|prisons?|corrections?|forensic|hiv|salud mental|adicci\w+|"
    r"menores|protecci[oó]n)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[A-Z]{2,5}")
# What courts and agencies write before a number, and what they mean by it.
_MATTERS = {
    letters: meaning
    for meaning, all_letters in {
        "child protection or juvenile court": "JV JD JC JU JUV DEP CHINS CPS TPR AD ADO",
        "violence at home": "DV DVPO PO",
        "mental health": "MH MI",
        "substance use": "SU SA SUD",
        "immigration": "IM IMM",
        "a criminal case": "CR CRF",
        "guardianship": "GDN GA GN",
    }.items()
    for letters in all_letters.split()
}


def sensitivity(
    item: Item, findings: Sequence[Finding], worker: Worker, *, advice_only: bool
) -> Factor:
    """S with the words for it; `advice_only`: nobody here is, as far as told, a client."""
    if advice_only:
        return _factor(1, "contact data of somebody who may be no client")
    level, why = max((_told(item, finding) for finding in findings), key=lambda told: told[0])
    reasons = [why]
    traits = {trait for finding in findings for trait in finding.traits}
    if level == 3 and (matter := _matter(traits)):
        level, reasons = 4, [f"that somebody is a client, by your list in a matter of {matter}"]
    elif level == 3 and (service := specialty(worker)):
        level, reasons = 4, [f"that somebody is a client, and your work says of what: {service}"]
    for trait, words in _RAISES:
        if trait in traits:
            reasons.append(words if level < _MOST else f"{words} (already at the most)")
            level = min(level + 1, _MOST)
    return _factor(level, ", ".join(reasons))


def specialty(worker: Worker) -> str:
    """The word of a workplace or role that says what its clients come for; "" when none does."""
    match = _SPECIALTY.search(f"{worker.employer}\n{worker.role}")
    return match[0].lower() if match else ""


def _told(item: Item, finding: Finding) -> tuple[int, str]:
    if finding.element is Element.CASE_NUMBER:
        return _case(item, finding)
    if finding.sensitivity:
        return finding.sensitivity, finding.label
    if finding.element is Element.CONNECTION:
        return 3, "that you know each other through work"
    if finding.element in (Element.CLIENT_TRACE, Element.CONFIRMATION):
        return 3, "that somebody is a client"
    if finding.client and not (
        finding.element is Element.PARTIAL_NAME and finding.tier is not Tier.STRONG
    ):
        return 3, "that somebody is a client"
    return 2, "a tie to a client"


def _case(item: Item, finding: Finding) -> tuple[int, str]:
    for letters in _LETTERS.findall(words_of(item, finding).upper()):
        if letters in _MATTERS:
            return 4, f"a case number of {_MATTERS[letters]}"
    return max(3, finding.sensitivity), "that there is a case"


def _matter(traits: Iterable[str]) -> str:
    for trait in sorted(traits):
        kind, _, letters = trait.partition(":")
        if kind == "matter" and letters in _MATTERS:
            return _MATTERS[letters]
    return ""


def _factor(value: float, why: str) -> Factor:
    return Factor(name="How sensitive", value=float(value), why=why, term=Term.SENSITIVITY)
