"""How well contact and identity data is found: precision, recall and F1 by type.

    python -m benchmarks.contact_data [--sentences 2400] [--seed 20] [--misses 5]

The corpus is made with Faker from templates in many voices and six locales; every gold span is
known because the value was put there. A found span counts when it overlaps a gold span of the same
type. The second table counts alarms on everyday text, which holds none. The same seed gives the
same corpus.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

from faker import Faker

from auditor.detectors.contact_data import Kind, spots

LOCALES = ("en_US", "en_US", "en_GB", "en_CA", "es_ES", "fr_FR", "de_DE")
ENGLISH = frozenset(("en_US", "en_GB", "en_CA"))

TEMPLATES: dict[str, tuple[str, ...]] = {
    "en": (
        "ok {name} finally picked up, new phone is {phone} pass it on",
        "if anything happens ring her mum on {phone} not the landline",
        "{phone} <- that's the sister. she only answers after six",
        "Voicemail from {phone} again, third time this week 🙄",
        "tell {name} to text me back ({phone}) before court",
        "He wrote his digits on a napkin: {phone}. Keep it safe.",
        "Kontakt for the uncle: mobile {phone}, fax {phone}",
        "anyone recognise this number?? {phone} keeps calling the ward",
        "She's on {email} most days, or {phone} if it's urgent",
        "sent the forms to {email}, bounced. is there another one?",
        "reply-all disaster: {email} and {email} both got the referral 😬",
        "His login was literally {email} with the password on a post-it",
        "DM or write {email} if you have a spare cot for them",
        "They moved to {address}. Top bell, don't knock.",
        "Pick up is at {address} at half seven, bring the car seat",
        "{name} lives at {address} now and says the heating is broken",
        "Send the card to {name}, {address}, she'd love post",
        "removal at {address} tonight. neighbours filmed it.",
        "old address {street}, new one {street}, same landlord",
        "police were at {street} when i got there",
        "born {date}, so she ages out next spring",
        "DOB {date}. Allergic to penicillin. Mum not told.",
        "Hearing moved from {date} to {date}, of course",
        "his {date} appointment is the only one they offered",
        "Since {date} nobody has seen the dad.",
        "we met on {date} and she still has the same coat",
        "the card on file ends the usual way, full number {card}, don't ask how i know",
        "who posts a photo with {card} readable on the front?!",
        "refund goes to {card} exp 09/27",
        "Rent account: {iban}, reference flat 4",
        "his benefits go into {iban} now",
        "social is {ssn}, I typed it wrong twice",
        "they asked for {ssn} over the phone in a full waiting room",
        "SSN {ssn} / DOB {date} / {phone}",
        "the whole story is on {url} with her picture",
        "see {url} for the wish list",
        "{url} has the docket online, I can't believe it",
        "server log says {ip} opened the file at 3am",
        "traced to {ip}, that's the library",
        "license plate {plate}, grey van, two kids in the back",
        "if you see the plate {plate} call it in",
        "case number {case} is finally closed",
        "Docket {case}, courtroom 4, 9am, wish us luck",
        "FYI {name} ({date}), {street}, {phone}, {email}",
        "Emergency sheet: {name} / {address} / {phone}",
    ),
    "es": (
        "llama a la abuela al {phone}, ella tiene las llaves",
        "su número nuevo es {phone}, no se lo des a nadie",
        "me escribió desde {email} a las tres de la mañana",
        "viven en {street} desde marzo",
        "nació el {date} y ya camina",
        "la audiencia es el {date}, recen",
        "cobra en la cuenta {iban}",
        "está todo en {url}, qué vergüenza",
    ),
    "fr": (
        "tu peux la joindre au {phone} après 18h",
        "écris à {email}, elle répond vite",
        "ils habitent {street}, deuxième étage",
        "née le {date}, placée depuis",
        "l'audience est le {date}",
        "virement sur {iban} s'il te plaît",
        "tout est sur {url}",
    ),
    "de": (
        "ruf die Oma an, {phone}, sie hat den Schlüssel",
        "schreib an {email}, sie antwortet schnell",
        "sie wohnen jetzt {street}",
        "geboren am {date}, seit drei Wochen bei uns",
        "der Termin ist am {date}",
        "Konto {iban}, Betreff Miete",
        "steht alles auf {url}",
    ),
}
EVERYDAY = (
    "ran {n} km in {m} minutes, knees disagree",
    "{n} days until the beach, {m} emails left",
    "scored {n}-{m} in overtime, I have no voice",
    "flight {c}{n} delayed to {h}:{m}, of course",
    "order #{long} still says shipped",
    "chapter {n}, page {m}, cried on the train",
    "paid ${n}.{m} for a sandwich??",
    "room {n} booked {h}:00-{h2}:00 for the {word} meeting",
    "version {n}.{m}.{h} broke the {word} again",
    "the {n}s called, they want their {word} back",
    "{n} people, {m} chairs, one {word}",
    "bus {n} then the {m}, then walk past the {word}",
    "{word} at {h}, {word} at {h2}, bed at {h2}",
    "population {long}, apparently, and one decent {word}",
    "May I say: march on, august {word}",
    "half past {h}, mile {n}, and I may quit",
    "{sentence}",
    "{sentence} {sentence}",
)
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre "
    "diciembre",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
}
_SLOT = re.compile(r"\{(\w+)\}")
KINDS = {
    "phone": Kind.PHONE, "email": Kind.EMAIL, "address": Kind.ADDRESS, "street": Kind.ADDRESS,
    "date": Kind.DATE, "card": Kind.CARD, "iban": Kind.IBAN, "ssn": Kind.SSN, "url": Kind.URL,
    "ip": Kind.IP, "plate": Kind.PLATE, "case": Kind.CASE,
}  # fmt: skip


class Gold(NamedTuple):
    """A value that was put into a text."""

    start: int
    end: int
    kind: Kind


class Corpus:
    """Sentences with gold spans, from one seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 - the same corpus every time
        self._fakers = {locale: Faker(locale) for locale in dict.fromkeys(LOCALES)}
        for number, faker in enumerate(self._fakers.values()):
            faker.seed_instance(seed + number)

    def sentences(self, count: int) -> Iterator[tuple[str, list[Gold]]]:
        """Texts that hold contact data."""
        for _ in range(count):
            locale = self._random.choice(LOCALES)
            language = "en" if locale in ENGLISH else locale[:2]
            # A writer of English has foreign numbers in the phone too.
            mixed = self._random.random() < 0.25
            template = self._random.choice(TEMPLATES["en" if mixed else language])
            yield self._filled(template, self._fakers[locale], "en" if mixed else language)

    def everyday(self, count: int) -> Iterator[str]:
        """Texts that hold figures and none of anybody's data."""
        faker, pick = self._fakers["en_US"], self._random
        for _ in range(count):
            slots = {
                "n": str(pick.randint(2, 99)), "m": str(pick.randint(10, 59)),
                "h": str(pick.randint(1, 11)), "h2": str(pick.randint(1, 11)),
                "c": pick.choice(("BA", "UA", "AA")), "long": str(pick.randint(10**5, 10**9)),
                "word": faker.word(), "sentence": faker.sentence(),
            }  # fmt: skip
            yield _filled(pick.choice(EVERYDAY), slots)

    def _filled(self, template: str, faker: Faker, language: str) -> tuple[str, list[Gold]]:
        text, gold, at = "", [], 0
        for slot in _SLOT.finditer(template):
            text += template[at : slot.start()]
            value = self._value(slot[1], faker, language)
            if slot[1] in KINDS:
                gold.append(Gold(len(text), len(text) + len(value), KINDS[slot[1]]))
            text, at = text + value, slot.end()
        return text + template[at:], gold

    def _value(self, kind: str, faker: Faker, language: str) -> str:
        made: dict[str, Callable[[], str]] = {
            "name": faker.name,
            "phone": faker.phone_number,
            "email": lambda: self._random.choice((faker.email, faker.company_email))(),
            "address": lambda: faker.address().replace("\n", self._random.choice((", ", "\n"))),
            "street": lambda: faker.street_address().replace("\n", ", ").strip(),
            "date": lambda: self._date(faker, language),
            "card": faker.credit_card_number,
            "iban": faker.iban,
            "ssn": self._fakers["en_US"].ssn,
            "url": lambda: self._random.choice((faker.url, faker.domain_name, self._short))(),
            "ip": lambda: self._random.choice((faker.ipv4, faker.ipv6))(),
            "plate": self._fakers["en_US"].license_plate,
            "case": self._case,
        }
        return made[kind]()

    def _date(self, faker: Faker, language: str) -> str:
        day = faker.date_of_birth(minimum_age=1, maximum_age=90)
        month = MONTHS[language].split()[day.month - 1]
        point, joint = (". ", " ") if language == "de" else (" ", " ")
        joint = " de " if language == "es" else joint
        words = f"{day.day}{point if language == 'de' else joint}{month}{joint}{day.year}"
        forms = [day.isoformat(), f"{day:%d/%m/%Y}", f"{day:%d.%m.%Y}", words]
        if language == "en":
            forms += [
                f"{month} {day.day}, {day.year}", f"{month[:3]} {day.day} {day.year}",
                f"{day:%m/%d/%y}", f"{day:%m-%d-%Y}", f"{day.day} {month[:3]} {day.year}",
                f"{month} {day.day}",
            ]  # fmt: skip
        return self._random.choice(forms)

    def _short(self) -> str:
        letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
        return "https://t.co/" + "".join(self._random.choices(letters, k=10))

    def _case(self) -> str:
        letters = self._random.choice(("JV", "DV", "MH", "CV", "FA"))
        year, number = self._random.randint(2005, 2025), self._random.randint(1, 99_999)
        return self._random.choice(
            (f"{letters}-{year}-{number:05}", f"{year}-{letters}-{number:05}")
        )


class Tally:
    """Hits, misses and false alarms by type."""

    def __init__(self) -> None:
        self.gold: Counter[Kind] = Counter()
        self.hit: Counter[Kind] = Counter()
        self.found: Counter[Kind] = Counter()
        self.right: Counter[Kind] = Counter()
        self.misses: defaultdict[Kind, list[str]] = defaultdict(list)
        self.alarms: defaultdict[Kind, list[str]] = defaultdict(list)

    def add(self, text: str, gold: list[Gold]) -> None:
        """Compare what is found in one text with what was put there."""
        found = spots(text)
        for one in gold:
            self.gold[one.kind] += 1
            if any(_overlaps(one, spot) and spot.kind is one.kind for spot in found):
                self.hit[one.kind] += 1
            else:
                self.misses[one.kind].append(text)
        for spot in found:
            self.found[spot.kind] += 1
            if any(_overlaps(one, spot) and spot.kind is one.kind for one in gold):
                self.right[spot.kind] += 1
            else:
                self.alarms[spot.kind].append(f"{text[spot.start : spot.end]!r} in {text!r}")

    def rows(self) -> Iterator[str]:
        """One line a type: gold, precision, recall, F1."""
        for kind in sorted(self.gold):
            recall = self.hit[kind] / self.gold[kind]
            precision = self.right[kind] / self.found[kind] if self.found[kind] else 0.0
            both = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
            yield f"{kind:<10}{self.gold[kind]:>6}{precision:>8.3f}{recall:>8.3f}{both:>8.3f}"


def _overlaps(one: Gold, spot: tuple[int, int, Kind, bool]) -> bool:
    return one.start < spot[1] and spot[0] < one.end


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _filled(sentence: str, slots: dict[str, str]) -> str:
    return _SLOT.sub(lambda slot: slots[slot[1]], sentence)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", type=int, default=2400)
    parser.add_argument("--everyday", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20)
    parser.add_argument("--misses", type=int, default=0, help="texts to print for each type")
    options = parser.parse_args()
    corpus, tally = Corpus(options.seed), Tally()
    for text, gold in corpus.sentences(options.sentences):
        tally.add(text, gold)
    _say(f"{'type':<10}{'gold':>6}{'P':>8}{'R':>8}{'F1':>8}")
    _say("\n".join(tally.rows()))
    alarms = Tally()
    for text in corpus.everyday(options.everyday):
        alarms.add(text, [])
    told = ", ".join(f"{kind} {count}" for kind, count in sorted(alarms.found.items())) or "none"
    _say(f"\nalarms on {options.everyday:,} everyday texts: {told}")
    for name, texts in (
        ("missed", tally.misses),
        ("alarm", tally.alarms),
        ("alarm", alarms.alarms),
    ):
        for kind, rows in sorted(texts.items()):
            for text in rows[: options.misses]:
                _say(f"{name} {kind}: {text}")


if __name__ == "__main__":
    main()
