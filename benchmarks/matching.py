"""How well, how quietly and how quickly listed clients are found.

    python -m benchmarks.matching [--posts 60000] [--peers]

Recall of 45 written variants of 600 names; posts that a list of 200, 2,000 and 20,000 clients
marks without naming one of them literally; posts a second of one core beside what plain search
tools reach; opening time and memory of a list of 2,000 clients. Same seed, same numbers. Times
are processor time, so that a busy machine tells the same.
"""

from __future__ import annotations

import argparse
import random
import re
import resource
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import Tier
from benchmarks import matching_memory, matching_peers, matching_text
from benchmarks.matching_variants import VARIANTS, Name, Variant

_NAMES = 600
_SIZES = (200, 2_000, 20_000)
_FRAMES = ("saw {} at the bus stop", "{} called again", "thinking of {} today")
_RANKS = list(Tier)


def recall() -> Iterator[str]:
    """A table row for each variant: how many of the names were found, as surely as wanted."""
    chance = random.Random(matching_text.SEED)  # noqa: S311 - the same names for the same seed
    clients = [
        Client(client_id=client.client_id, full_name=client.full_name)
        for client in matching_text.clients(_NAMES * 2)
        if re.fullmatch(r"[^\W\d_]{4,} [^\W\d_]{4,}", client.full_name)
    ][:_NAMES]
    index = identifiers.index_of_clients(clients)
    yield "| variant | wanted | found | in some way |"
    yield "|---|---|---|---|"
    for variant in VARIANTS:
        surely, somehow, tried = _found(index, clients, variant, chance)
        share = (100 * surely / tried, 100 * somehow / tried)
        yield f"| {variant.label} | {variant.least} | {share[0]:.1f} % | {share[1]:.1f} % |"


def _found(
    index: ClientIndex, clients: Sequence[Client], variant: Variant, chance: random.Random
) -> tuple[int, int, int]:
    surely = somehow = tried = 0
    for number, client in enumerate(clients):
        given, _, family = client.full_name.partition(" ")
        written = variant.write(Name(given, family, chance))
        if not written:
            continue
        tried += 1
        found = [
            match.tier
            for match in index.find(chance.choice(_FRAMES).format(written))
            if match.number == number
        ]
        somehow += bool(found)
        surely += any(_RANKS.index(tier) <= _RANKS.index(variant.least) for tier in found)
    return surely, somehow, tried


def false_alarms(posts: Sequence[str]) -> Iterator[str]:
    """A table row for each size of list: marked posts that name no client literally."""
    yield "| clients | forms | posts marked strong | not a literal namesake |"
    yield "|---|---|---|---|"
    for size in _SIZES:
        clients = matching_text.clients(size)
        index = identifiers.index_of_clients(clients)
        literal = {_plain(client.full_name) for client in clients}
        marked = other = 0
        for post in posts:
            strong = [match for match in index.find(post) if match.tier is Tier.STRONG]
            marked += bool(strong)
            written = {_plain(post[match.start : match.end]) for match in strong}
            other += not written <= literal
        yield (
            f"| {size:,} | {len(index._vault.tags):,} | {100 * marked / len(posts):.3f} % "
            f"| {100 * other / len(posts):.3f} % |"
        )


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


def speed(posts: Sequence[str], *, with_peers: bool) -> Iterator[str]:
    """A table row for each way to search 2,000 names, all in this run.

    "first reading" is a new process with an empty memory. The last rows put two words into each
    post that no other has: of 30,000 public tweets of many people, 72,000 words and names of
    accounts stand in one only; an archive of one person repeats itself more.
    """
    clients = matching_text.clients(2_000)
    vault = identifiers.index_of_clients(clients)._vault
    yield _variety(posts)
    yield ""
    yield "| method | posts a second | posts marked |"
    yield "|---|---|---|"
    yield f"| splitting into words alone | {_words_a_second(posts):,.0f} | |"
    for label, misspellings in (("variants", False), ("variants and misspellings", True)):
        index = ClientIndex(vault, misspellings=misspellings)
        yield _pace(f"{label}, first reading", index, posts)
        yield _pace(f"{label}, read again", index, posts)
    rare = list(matching_text.with_rare_words(posts))
    for label, misspellings in (("variants", False), ("variants and misspellings", True)):
        index = ClientIndex(vault, misspellings=misspellings)
        yield _pace(f"{label}, first reading, two new words a post", index, rare)
    if with_peers:
        for peer in matching_peers.paces([client.full_name for client in clients], posts):
            share = f"{peer.marked:,} of {peer.given:,}"
            yield f"| {peer.label} | {peer.posts_a_second:,.0f} | {share} |"


def _variety(posts: Sequence[str]) -> str:
    """How much the posts repeat themselves."""
    stretches = [stretch for post in posts for stretch in post.split()]
    distinct = len(set(stretches))
    return (
        f"{len(posts):,} posts of {len(stretches) / len(posts):.1f} words between blanks; "
        f"{distinct:,} are distinct ({100 * distinct / len(stretches):.1f} %)"
    )


def _pace(label: str, index: ClientIndex, posts: Sequence[str]) -> str:
    start = time.process_time()
    marked = sum(any(m.tier is Tier.STRONG for m in index.find(post)) for post in posts)
    pace = len(posts) / (time.process_time() - start)
    return f"| {label} | {pace:,.0f} | {marked:,} |"


def _words_a_second(posts: Sequence[str]) -> float:
    find = re.compile(r"[^\W_]+(?:['’][^\W_]+)*").findall
    start = time.process_time()
    for post in posts:
        find(post)
    return len(posts) / (time.process_time() - start)


def opening(posts: Sequence[str]) -> Iterator[str]:
    """Time and memory for opening a sealed list of 2,000 clients and matching with it."""
    from auditor.identifiers.sealed import body, container

    index = identifiers.index_of_clients(matching_text.clients(2_000))
    data = index._vault.sealed("four plain words here", canonicaliser=1)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "clients.hashed")
        path.write_bytes(data)
        cost = matching_memory.measured(path, "four plain words here", posts)
    memory = container.STANDARD.memory_kib // 1024
    yield f"{len(data):,} bytes, {len(index._vault.tags):,} forms, tag size {body.TAG_SIZE}"
    yield f"opened in {cost.seconds:.2f} s of processor time, Argon2id with {memory} MiB among it"
    yield f"at most {cost.peak} MB while it opens, Argon2id's {memory} MiB among them"
    yield (
        f"{cost.opened} MB resident when it is open ({cost.before} MB before), {cost.matched} MB "
        f"after {len(posts):,} posts, which are held in memory here"
    )


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=60_000)
    parser.add_argument("--peers", action="store_true", help="run the other tools too")
    options = parser.parse_args()
    posts = list(matching_text.posts(options.posts))
    for title, lines in (
        ("Recall", recall()),
        ("False alarms", false_alarms(posts)),
        ("Speed, one core, 2,000 clients", speed(posts, with_peers=options.peers)),
        ("Opening, in a process of its own", opening(posts)),
    ):
        sys.stdout.write(f"\n## {title}\n")
        for line in lines:
            sys.stdout.write(f"{line}\n")
            sys.stdout.flush()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(f"\npeak memory of the whole run {peak:,.0f} MB\n")


if __name__ == "__main__":
    main()
