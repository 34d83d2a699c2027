"""The headline that Facebook writes above a post or a comment, in the account's language.

It is often the only place that says on whose post, in which group or with whom: "A B commented
on C D's photo." What the patterns do not know stays in the item's text as it is, so that no
name is lost in a language that is not listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from msgspec import Struct

_END = r"\s*[.。!]?\s*$"
# On whose post, photo, comment or timeline; the first pattern that gives a name counts.
_WHOSE = tuple(
    re.compile(pattern)
    for pattern in (
        # English
        r"\b(?:on|to|with) (?P<name>[^.:]+?)['’](?:s\b|(?= ))",
        # German
        r"\bvon (?P<name>.+?) (?:kommentiert|geantwortet|geteilt|gepostet|reagiert|geschrieben)\b",
        # Dutch
        r"\bop .*?\bvan (?P<name>.+?)(?: gereageerd| geplaatst| geantwoord)?" + _END,
        # French, Spanish, Portuguese, Italian
        r"\b(?:public\w+|commentaire|comentário|comentario|commento|journal|biografía|perfil|profil"
        r"|profilo|diario|linha do tempo|post|photo|foto|vidéo|vídeo|video|lien|enlace|link|reel"
        r"|statut|estado|stato|album|álbum|nota|note) (?:de |di |d['’]|do |da |del )"
        r"(?P<name>.+?)" + _END,
        # Vietnamese
        r"\bcủa (?P<name>.+?)" + _END,
        # Chinese
        r"了\s*(?P<name>[^了的，。]+?)\s*(?:的|发|發)",
        r"在\s*(?P<name>[^了的，。]+?)\s*的(?:时间线|動態時報|个人主页|貼文|帖子|相片|照片)",
    )
)
# In which group, where the sentence has a word for it.
_GROUP = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:to|in) the group:? (?P<name>.+?)" + _END,
        r"\b(?:en|al) el grupo:? (?P<name>.+?)" + _END,
        r"\bdans le groupe:? (?P<name>.+?)" + _END,
        r"\bin (?:der|die) Gruppe:? (?P<name>.+?)(?: gepostet| kommentiert| geteilt)?" + _END,
        r"\b(?:no|em o|ao) grupo:? (?P<name>.+?)" + _END,
        r"\bnel gruppo:? (?P<name>.+?)" + _END,
        r"\bin de groep:? (?P<name>.+?)(?: geplaatst| gereageerd| gedeeld)?" + _END,
        r"\btrong nhóm:? (?P<name>.+?)" + _END,
    )
)
# In which group, in files that hold nothing but what was written in groups.
_WITHIN = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bin (?P<name>.+?)(?: gepostet| kommentiert| geteilt| geplaatst| gereageerd| gedeeld)?"
        + _END,
        r"\b(?:en|em|dans|su|trong) (?P<name>.+?)" + _END,
        r"[在到]\s*(?P<name>.+?)\s*(?:中|上|裡|里|發|发|留|張|分)",
    )
)
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Capitalised words of headlines that are no names; German writes every noun so.
_NO_NAMES = frozenset(
    "Facebook Beitrag Beiträge Foto Fotos Status Link Video Videos Kommentar Chronik Gruppe Album"
    " Profil Profilbild Titelbild Erinnerung Erinnerungen Reel Story Veranstaltung Ort Bild Bilder"
    " Neues Neue Timeline Profile Live".split(" ")
)
_LONGEST_NAME = 120


class Headline(Struct, frozen=True):
    """Whose post, photo or timeline it is about, in which group; "" where it does not say."""

    target: str = ""
    group: str = ""

    def __repr__(self) -> str:
        return "Headline()"


@lru_cache(maxsize=1 << 13)
def read_headline(title: str, owners: frozenset[str], in_groups: bool = False) -> Headline:
    """What a headline tells. `in_groups` when the file holds nothing but posts in groups."""
    sentence = without_owner(title, owners)
    group = _first(_GROUP, sentence) or (_first(_WITHIN, sentence) if in_groups else "")
    target = _first(_WHOSE, sentence) if group not in sentence or not group else ""
    return Headline(target, group)


def without_owner(title: str, owners: Iterable[str]) -> str:
    """The headline without the owner's name at its beginning."""
    for owner in sorted(owners, key=len, reverse=True):
        if owner and title.startswith(owner):
            return title[len(owner) :]
    return title


@lru_cache(maxsize=1 << 13)
def tells_more(title: str, owners: frozenset[str], known: tuple[str, ...]) -> bool:
    """Whether a headline names something that is not among what is known of the item already.

    Scripts without capital letters cannot be told apart so, and count as telling more.
    """
    rest = without_owner(title, owners)
    for name in sorted(filter(None, known), key=len, reverse=True):
        rest = rest.replace(name, " ")
    words = _WORD.findall(rest)
    names = (word for word in words if word not in _NO_NAMES)
    return any(not word[0].islower() and word[0].isalpha() for word in names)


def _first(patterns: Iterable[re.Pattern[str]], sentence: str) -> str:
    for pattern in patterns:
        match = pattern.search(sentence)
        name = match.group("name").strip() if match else ""
        # "his own post": a name begins with a capital, or stands in a script without.
        if name and len(name) <= _LONGEST_NAME and not name[0].islower():
            return name
    return ""
