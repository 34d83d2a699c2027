"""Names that somebody took the trouble to hide, or that a keyboard garbled."""

from __future__ import annotations

from functools import cache

import pytest

from auditor import identifiers
from auditor.identifiers.clients import Client
from auditor.identifiers.matching.index import ClientIndex
from auditor.models import Tier

CLIENTS = (
    Client(client_id="LEO", full_name="Leopold Brackenridge", aliases=("Zeb",)),
    Client(client_id="HAE", full_name="Han Mi-rae"),
    Client(client_id="OLH", full_name="Olha Hryshchenko"),
    Client(client_id="PAM", full_name="Pamela Winterbourne"),
    Client(client_id="FEL", full_name="Felix Oduya"),
    Client(client_id="FAY", full_name="Faith Lorimer"),
)


@cache
def _index() -> ClientIndex:
    return identifiers.index_of_clients(CLIENTS)


def _named(text: str, *least: Tier) -> set[str]:
    wanted = least or tuple(Tier)
    return {_index().reference(m.number) for m in _index().find(text) if m.tier in wanted}


@pytest.mark.parametrize(
    ("text", "client"),
    [
        # capitals that come and go
        ("so proud of lEoPoLd bRaCkEnRiDgE", "LEO"),
        ("PaMeLa WiNtErBoUrNe again", "PAM"),
        # the middle hidden
        ("Pa**la Wint*****rne rang", "PAM"),
        ("Le**old Br********ge rang", "LEO"),
        # letters put in
        ("Pxamxelxa Wxintxerxboxurnxe is fine", "PAM"),
        ("Lezzopozzld Brackezznridge rang", "LEO"),
        ("Hxan Mxi-rxae was moved", "HAE"),
        ("PPaammeellaa WWiinntteerrbboouurrnnee", "PAM"),
        # letters that only look like letters
        ("ⓅⒶⓂⒺⓁⒶ ⓌⒾⓃⓉⒺⓇⒷⓄⓊⓇⓃⒺ", "PAM"),
        ("ᴘᴀᴍᴇʟᴀ ᴡɪɴᴛᴇʀʙᴏᴜʀɴᴇ", "PAM"),
        ("ɐlǝɯɐd ǝuɹnoqɹǝʇuᴉʍ", "PAM"),
        # vowels left out of both names
        ("Lpld Brcknrdg pssd", "LEO"),
        # the keyboard was left on other letters
        ("Jkmuf Uhbotyrj cried", "OLH"),
        ("Зфьудф Цштеукищгкту", "PAM"),
        # the surname fell into two words
        ("Leo Brackn Ridge is back", "LEO"),
        ("Pam Winter Born rang", "PAM"),
        ("Pamela Winter bourne rang", "PAM"),
    ],
)
def test_a_whole_name_in_disguise(text: str, client: str) -> None:
    assert _named(text, Tier.STRONG) == {client}


@pytest.mark.parametrize(
    ("text", "client"),
    [
        ("spelling Papa Alpha Mike Echo Lima Alpha to a man", "PAM"),
        ("zulu, echo, bravo ran off", "ZEB"),
        ("pray for 🇫 🇪 🇱 🇮 🇽", "FEL"),
        ("#teamfelix", "FEL"),
        ("#felixsbigday", "FEL"),
        ("#happybirthdayfelix", "FEL"),
        ("#faithsbigday", "FAY"),
        # a machine that is spoken to parts words as it likes
        ("voice typing sorry, paa mellow winter burn was moved", "PAM"),
        ("dictating this, lee a pold brack in ridge ran off", "LEO"),
        ("won't say who. rhymes with wraith dorimer", "FAY"),
    ],
)
def test_one_name_in_disguise(text: str, client: str) -> None:
    assert _named(text) == {client.replace("ZEB", "LEO")}


@pytest.mark.parametrize(
    "text",
    [
        "a hotel in india with a golf course",
        "papa mike and victor at the hotel",
        "flags 🇺🇸 🇧🇷 🇫🇷",
        "#faithful #keepthefaith #karaoke",
        "#felicitous",
        "Exxon Maxx Extra",
        "McDonald iPhone eBay YouTube",
        "rhythm myths strengths",
        "my voice is gone, lee a pole brack in the bridge",
        "nothing rhymes with orange juice",
    ],
)
def test_other_play_with_letters_names_nobody(text: str) -> None:
    assert _named(text) == set()
