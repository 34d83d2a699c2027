"""What a profile tells readers of the worker's role and workplace, and what it changes."""

from __future__ import annotations

import pytest

from auditor.exposure import Judge
from auditor.exposure.profile import as_readers_know, posts_in
from auditor.models import Account, Element, Exposure, Term, Worker
from tests.exposure.invented import finding, item, trace

STATED = [
    ("child protection social worker at Hollis County | dog aunt", "Hollis County"),
    ("LCSW. opinions mine", ""),
    ("CPS investigator @ Hollis Co, baker of bread", "Hollis Co"),
    ("Hospice social worker for the St Anne Foundation, runner", "St Anne Foundation"),
    ("retired case manager", ""),
    ("Trabajadora social en Larchmont. Mamá de dos", "Larchmont"),
    ("éducatrice spécialisée, trois chats", ""),
    ("Mum of two\nSchool social worker with Dellwood Unified", "Dellwood Unified"),
]
NOBODYS = [
    "future social worker",
    "MSW student",
    "proud wife of a social worker",
    "my social worker saved me",
    "massage therapist, camp counselor",
    "social work memes",
    "not a therapist",
    "bread, dogs, the allotment",
    "",
]


@pytest.mark.parametrize(("bio", "employer"), STATED)
def test_a_stated_role_is_known(bio: str, employer: str) -> None:
    (post,) = posts_in(bio)
    assert post.role
    assert post.role in bio
    assert post.employer == employer


@pytest.mark.parametrize("bio", NOBODYS)
def test_what_is_not_the_owners_work_is_no_role(bio: str) -> None:
    assert list(posts_in(bio)) == []


def test_what_the_worker_told_stands() -> None:
    account = Account(platform="x", bio="LCSW at Hollis County", workplaces=("Old Mill",))
    assert as_readers_know(Worker(employer="Birch House"), (account,)).employer == "Birch House"
    assert as_readers_know(Worker(), (account,)).employer == "Hollis County"
    listed = Account(platform="facebook", workplaces=("Old Mill",))
    assert as_readers_know(Worker(), (listed,)).employer == "Old Mill"


def judged(bio: str, *elements: Element) -> Exposure:
    judge = Judge(Worker(), (Account(platform="twitter", bio=bio),))
    found = judge.judge(item(), [trace(), *(finding(element) for element in elements)])
    assert found is not None
    return found


def units(found: Exposure) -> list[str]:
    return [factor.name for factor in found.factors if factor.term is Term.UNIT]


ROLE = "social worker, runner"


def test_a_role_in_the_profile_is_a_unit_beside_one_of_the_person() -> None:
    with_role, without = judged(ROLE, Element.AGE), judged("runner", Element.AGE)
    assert units(with_role) == ["age", "workplace"]
    assert units(without) == ["age"]
    assert with_role.score > without.score


def test_a_role_alone_narrows_down_nobody() -> None:
    assert units(judged(ROLE)) == []
    assert judged(ROLE).score == judged("runner").score


def test_a_role_that_says_what_clients_come_for_raises_what_is_told() -> None:
    named = judged("child protection social worker", Element.AGE)
    assert named.score > judged(ROLE, Element.AGE).score
