"""Tiny invented Facebook exports in HTML, one an era or a language, and what each holds."""

from __future__ import annotations

from auditor.models import Surface
from tests.contracts.layouts_facebook_shapes import box, in_group, message, page, photo, said, table
from tests.contracts.layouts_instagram import Fixture

FB = "your_facebook_activity"
_DATE = "Jul 26, 2024 1:35:01pm"
_LINK = '<a href="https://example.org/x">Lambs</a>'
_REACTION = '<ul class="_a6-q"><li>😆Rita Moss</li></ul>'
_POLL = (
    '<div class="_a700">Tea?</div><ul><li><input type="checkbox" checked />Yes</li>'
    '<li><input type="checkbox" />No</li></ul>'
)
_PERMALINK = "https://www.facebook.com/rita.moss.9/posts/99"
_CHECK_IN = table(
    ("Message", "here again"),
    ("URL", f'<a href="{_PERMALINK}">{_PERMALINK}</a>'),
    (
        "Place tags",
        table(("Name", "Elm Court"), ("Coordinates", "(52.25 , 4.5)"), ("Address", "1 Elm Road")),
    ),
    ("Tags", table(("Name", "Jo Bo"))),
)
_COUNTS = {
    Surface.PROFILE: 1,
    Surface.POST: 4,
    Surface.COMMENT: 2,
    Surface.GROUP_COMMENT: 1,
    Surface.CONNECTION: 3,
    Surface.DIRECT_MESSAGE: 2,
    Surface.CHECK_IN: 1,
    Surface.SYNCED_CONTACT: 1,
    Surface.SEARCH: 1,
    Surface.PHOTO: 1,
}


def _pages(era: int) -> dict[str, bytes]:
    def one(heading: str, body: str = "", date: str = _DATE, linked: bool = True) -> str:
        return box(heading, body, date, era=era) if linked else box(heading, body, date, "", era)

    details = (("Latitude", "52.25"), ("Longitude", "4.5"))
    picture = photo("posts/media/x/1_2_n_122000000000001.jpg", "by the sea", *details)
    return {
        f"{FB}/posts/your_posts__check_ins__photos_and_videos_1.html": page(
            "Your posts",
            one(
                "Rita Moss updated her status.",
                said("it&#039;s late &lt;3<br />good night", updated=f"Updated {_DATE}"),
            ),
            one("Rita Moss added a new photo.", said("look", picture)),
            one("Rita Moss shared a link.", said("read this", f"<div>{_LINK}</div>")),
            one("Rita Moss created a poll.", said("", _POLL)),
            era=era,
        ),
        f"{FB}/posts/album/0.html": page("Summer", one("", picture), era=era),
        f"{FB}/posts/check-ins.html": page("Check-ins", one("", _CHECK_IN, linked=False), era=era),
        f"{FB}/comments_and_reactions/comments.html": page(
            "Comments",
            one("Rita Moss commented on Jane Poe's photo.", "<div>so tall now</div>"),
            one("Rita Moss replied to Jo Bo's comment.", in_group("Knit & Purl", "in here")),
            one("Rita Moss commented on Jo Bo's post."),
            era=era,
        ),
        "connections/friends/your_friends.html": page(
            "Friends", one("Jo Bo", linked=False), one("Zoë Ng", linked=False), era=era
        ),
        "connections/friends/suggested_friends.html": page(
            "Suggested friends", box("", table(("Name", "Al Ek")), era=era), era=era
        ),
        f"{FB}/messages/inbox/jobo_123456789/message_1.html": page(
            "Jo Bo",
            one(
                "Jo Bo", message("hi", '<ul class="_a6-q"><li>😆Rita Moss</li></ul>'), linked=False
            ),
            one("Rita Moss", message("hello"), linked=False),
            era=era,
        ),
        "personal_information/other_personal_information/your_address_books.html": page(
            "Contacts", one("Ann", '<div class="_a6_p">+1 212 555 0111</div>'), era=era
        ),
        "personal_information/profile_information/profile_information.html": page(
            "Profile",
            box(
                "",
                table(
                    ("Name", "Rita Moss"),
                    ("Username", "rita.moss.9"),
                    ("Emails", "rita.moss@example.com"),
                    ("Phone numbers", "+12125550100"),
                    ("Employers", table(("Name", "Elm Agency"))),
                ),
                era=era,
            ),
            era=era,
        ),
        "logged_information/search/your_search_history.html": page(
            "Search", one("You searched for", '<div>"jane poe"</div>', linked=False), era=era
        ),
        "start_here.html": page("Your information", era=era),
    }


HTML_2018 = Fixture("html-2018", _pages(2018), _COUNTS)
HTML_2022 = Fixture("html-2022", _pages(2022), _COUNTS)
HTML_2024 = Fixture("html-2024", _pages(2024), _COUNTS)
HTML_2026 = Fixture("html-2026", _pages(2026), _COUNTS)


class Tongue:
    """What Facebook writes in a language: headlines, labels, a date."""

    def __init__(self, name: str, date: str, status: str, on_post: str, edited: str, label: str):
        self.name, self.date, self.status = name, date, status
        self.on_post, self.edited, self.label = on_post, edited, label

    def fixture(self) -> Fixture:
        """An export of three pages in the language."""
        updated = self.edited.format(date=self.date)
        return Fixture(
            f"html-{self.name}",
            {
                f"{FB}/posts/your_posts_1.html": page(
                    "1", box(f"Rita Moss {self.status}", said("words", updated=updated), self.date)
                ),
                f"{FB}/comments_and_reactions/comments.html": page(
                    "2", box(self.on_post, "<div>so tall now</div>", self.date)
                ),
                f"{FB}/posts/check-ins.html": page(
                    "3", box("", table((self.label, "here again")), self.date, link="")
                ),
            },
            {Surface.POST: 1, Surface.COMMENT: 1, Surface.CHECK_IN: 1},
        )


TONGUES = (
    Tongue(
        "spanish",
        "26 jul 2024 13:35:01",
        "actualizó su estado.",
        "Rita Moss comentó la publicación de Jane Poe.",
        "Actualización: {date}",
        "Mensaje",
    ),
    Tongue(
        "french",
        "juil 26, 2024 1:35:01pm",
        "a mis à jour son statut.",
        "Rita Moss a commenté la photo de Jane Poe.",
        "Mis à jour : {date}",
        "Texte",
    ),
    Tongue(
        "german",
        "26. Juli 2024 13:35:01",
        "hat ihren Status aktualisiert.",
        "Rita Moss hat den Beitrag von Jane Poe kommentiert.",
        "Aktualisiert am {date}",
        "Nachricht",
    ),
    Tongue(
        "portuguese",
        "26 de jul de 2024 13:35:01",
        "atualizou seu status.",
        "Rita Moss comentou na foto de Jane Poe.",
        "Atualizado em {date}",
        "Mensagem",
    ),
    Tongue(
        "italian",
        "lug 26, 2024 1:35:01pm",
        "ha aggiornato il suo stato.",
        "Rita Moss ha commentato il post di Jane Poe.",
        "Aggiornato il {date}",
        "Messaggio",
    ),
    Tongue(
        "dutch",
        "26 jul. 2024 13:35:01",
        "heeft haar status bijgewerkt.",
        "Rita Moss heeft gereageerd op de foto van Jane Poe.",
        "Bijgewerkt {date}",
        "Bericht",
    ),
    Tongue(
        "vietnamese",
        "26 tháng 7, 2024 1:35:01 CH",
        "đã cập nhật trạng thái.",
        "Rita Moss đã bình luận về ảnh của Jane Poe.",
        "Đã cập nhật {date}",
        "Tin nhắn",
    ),
    Tongue(
        "chinese",
        "7 月 26, 2024 1:35:01 下午",
        "更新了近況。",
        "Rita Moss 回應了 Jane Poe 的貼文。",
        "已在 {date} 更新",
        "訊息",
    ),
    Tongue(
        "unknown-language",
        "2024-07-26 13:35:01",
        "zuzu ku ra.",
        "Rita Moss zuzu Jane Poe ra.",
        "Zuzu {date}",
        "Zuzu",
    ),
)
IN_LANGUAGES = tuple(tongue.fixture() for tongue in TONGUES)


def _old(title: str, body: str) -> bytes:
    """A page of before mid 2018."""
    return (
        f"<html><head><title>Rita Moss - {title}</title><style>.x{{}}</style></head><body>"
        '<div class="nav"><img src="../photos/p.jpg" /><ul><li><a>Timeline</a></li></ul></div>'
        f'<div class="contents"><h1>Rita Moss</h1>{body}</div></body></html>'
    ).encode()


def _old_message(sender: str, date: str, text: str) -> str:
    return (
        f'<div class="message"><div class="message_header"><span class="user">{sender}</span>'
        f'<span class="meta">{date}</span></div></div><p>{text}</p>'
    )


_AUGUST = "Tuesday, August 19, 2014 at 9:23am UTC+02"
OLD_2014 = Fixture(
    "old-2014",
    {
        "index.htm": _old(
            "Profile",
            "<table><tr><th>Email</th><td><ul><li>rita.moss@example.com</li></ul></td></tr>"
            "<tr><th>Employers</th><td>Elm Agency</td></tr></table>",
        ),
        "html/contact_info.htm": _old(
            "Contact Info",
            "<h2>Address Book</h2><table><tr><th><b>Name</b></th><th><b>Contact</b></th></tr>"
            '<tr><td>Ann Lee</td><td><span class="meta"><ul><li>contact: ann@example.org</li>'
            "<li>contact: +12125550111</li></ul></span></td></tr>"
            '<tr><td>Bo</td><td><span class="meta"><ul><li>contact: +12125550112</li></ul></span>'
            "</td></tr></table>",
        ),
        "photos/1234/index.htm": _old(
            "Summer",
            f'<div class="block"><img src="../../photos/1234/1.jpg" />by the sea<div>'
            f'<div class="meta">{_AUGUST}</div><table class="meta"><tr><th>Upload</th>'
            '<td>192.0.2.1</td></tr></table><div class="comment"><span class="user">Jo Bo</span>'
            f'lovely<div class="meta">{_AUGUST}</div></div></div></div>'
            f'<div class="block"><img src="2.jpg" /><div class="meta">{_AUGUST}</div></div>',
        ),
        "html/events.htm": _old(
            "Events",
            f'<ul><li>Fair<p class="meta">The Green {_AUGUST} - {_AUGUST}<br />Attending</p></li>'
            "</ul>",
        ),
        "html/timeline.htm": _old(
            "Timeline",
            '<div><p><div class="meta">Friday, December 12, 2014 at 9:03am UTC+01</div>'
            'Rita Moss shared a link.<div class="comment">it&#039;s late<br />good night</div></p>'
            '<p><div class="meta">Thursday, December 11, 2014 at 9:03am EST</div>'
            "Jane Poe wrote on your timeline.</p></div>",
        ),
        "html/messages.htm": _old(
            "Messages",
            '<div><div class="thread">Rita Moss, Jane Poe'
            + _old_message("Jane Poe", _AUGUST, "hello &amp; you")
            + _old_message("Rita Moss", _AUGUST, "yes")
            + '</div><div class="thread">Jo Bo, Rita Moss</div></div>',
        ),
        "html/friends.htm": _old(
            "Friends", "<h2>Friends</h2><ul><li>Jo Bo (Nov 3, 2013)</li><li>Ann Lee</li></ul>"
        ),
        "html/security.htm": _old("Security", "<p>x</p>"),
        "messages/12.html": _old(
            "Conversation",
            '<div class="thread"><h3>Conversation with Jo Bo</h3>Participants: Jo Bo'
            + _old_message("Jo Bo", _AUGUST, 'hey<img src="../messages/photos/1.jpg" />')
            + "</div>",
        ),
    },
    {
        Surface.POST: 2,
        Surface.DIRECT_MESSAGE: 4,
        Surface.CONNECTION: 2,
        Surface.PROFILE: 2,
        Surface.SYNCED_CONTACT: 2,
        Surface.PHOTO: 2,
        Surface.COMMENT: 1,
        Surface.EVENT: 1,
    },
)
_ENTRY = (
    '<span class="profile fn">{who}</span> <span class="entry-title entry-content">{text}</span>'
    '<div class="timerow"><abbr class="time published" title="2010-09-28T19:47:02+0000">September'
    "</abbr></div>"
)
OLD_2010 = Fixture(
    "old-2010",
    {
        "html/wall.html": _old(
            "Wall",
            '<div class="feedentry hentry">'
            + _ENTRY.format(who="Rita Moss", text="my post")
            + '<div class="comments hfeed"><div class="comment hentry">'
            + _ENTRY.format(who="Jane Poe", text="a comment")
            + "</div></div></div>",
        )
    },
    {Surface.POST: 1, Surface.COMMENT: 1},
)
