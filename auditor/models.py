"""The frozen values that every room passes along: Item, Finding, Exposure, Task, Audit.

Values that hold what people wrote, or who they are, print nothing of it: their `repr` names
the reference only. msgspec structs carry them because they are built by the hundred thousand
(several times faster to make than dataclasses) and serialise to JSON without further code.
"""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum, StrEnum

from msgspec import Struct


class Surface(StrEnum):
    """Where on a platform an item stands; it decides who saw it and how it is removed."""

    POST = "post"
    REPLY = "reply"
    REPOST = "repost"
    COMMENT = "comment"
    GROUP_POST = "group_post"
    GROUP_COMMENT = "group_comment"
    STORY = "story"
    DIRECT_MESSAGE = "direct_message"
    LIKE = "like"
    SEARCH = "search"
    SYNCED_CONTACT = "synced_contact"
    CONNECTION = "connection"
    PROFILE = "profile"
    EVENT = "event"
    REVIEW = "review"
    LISTING = "listing"
    PHOTO = "photo"
    VIDEO = "video"
    NOTE = "note"
    CHECK_IN = "check_in"
    TAG = "tag"
    POLL = "poll"
    LIST = "list"
    AI_CHAT = "ai_chat"
    EDIT_HISTORY = "edit_history"
    DELETED = "deleted"
    DRAFT = "draft"
    OTHER = "other"


class Audience(StrEnum):
    """Who could see an item. Unknown is a member, never a guess: most exports do not say."""

    PUBLIC = "public"
    FOLLOWERS = "followers"
    FRIENDS = "friends"
    GROUP = "group"
    DIRECT = "direct"
    ONLY_ME = "only_me"
    UNKNOWN = "unknown"


class Precision(StrEnum):
    """How exact `Item.posted_at` is. LOCAL: minutes are right but the zone is not recorded."""

    SECOND = "second"
    MINUTE = "minute"
    LOCAL = "local"
    DAY = "day"
    MONTH = "month"
    NONE = "none"


class Author(StrEnum):
    """Whose words an item holds."""

    OWNER = "owner"
    OTHER = "other"
    UNKNOWN = "unknown"


class Role(StrEnum):
    """What a person has to do with an item."""

    AUTHOR = "author"
    RECIPIENT = "recipient"
    PARTICIPANT = "participant"
    MENTIONED = "mentioned"
    TAGGED = "tagged"
    CONNECTION = "connection"
    CONTACT = "contact"
    TARGET = "target"


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """Someone other than the owner, as the export names them."""

    role: Role
    name: str = ""
    handle: str = ""
    native_id: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Person({self.role})"


class Place(Struct, frozen=True, kw_only=True, gc=False):
    """Where something was posted or taken. Coordinates in degrees (WGS 84).

    `basis` says how it is known: "check_in", "geotag", "exif", "tagged", "event", "listing".
    """

    basis: str
    name: str = ""
    address: str = ""
    latitude: float | None = None
    longitude: float | None = None

    def __repr__(self) -> str:
        return f"Place({self.basis})"


class Media(Struct, frozen=True, kw_only=True):
    """A picture, video, audio file or document that belongs to an item.

    `path` is relative to the export's root; "" when the export only names a remote file.
    `caption` is text that stands with this file and is not in `Item.text` already, with the words
    in the picture when those were read. `faces` counts faces that seem to be visible; None when
    nobody looked.
    """

    kind: str
    path: str = ""
    caption: str = ""
    taken_at: datetime | None = None
    place: Place | None = None
    faces: int | None = None

    def __repr__(self) -> str:
        return f"Media({self.kind})"


class Source(Struct, frozen=True, gc=False):
    """Where a record stands: the archive as the user named it, the file inside, the record.

    `pointer` is a JSON pointer ("/12/tweet"), or "row 12" / "box 12" in tables and HTML pages.
    """

    archive: str
    file: str
    pointer: str = ""


class Account(Struct, frozen=True, kw_only=True):
    """Whose archive it is; the owner's own identifiers are never a client's."""

    platform: str
    native_id: str = ""
    handle: str = ""
    name: str = ""
    other_names: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    bio: str = ""
    workplaces: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Account({self.platform})"


class Item(Struct, frozen=True, kw_only=True):
    """One thing that an archive holds: a post, a message, a friend, a search, a photo.

    `ref` is unique and survives a second export of the same account (see
    `platforms.base.item_ref`). `text` is what a reader of the platform would see, mentions and
    links resolved. `thread` groups messages of one conversation or posts of one thread.
    `engagement` counts likes, replies and shares where the export tells; None where not.
    """

    ref: str
    platform: str
    surface: Surface
    source: Source
    text: str = ""
    native_id: str = ""
    posted_at: datetime | None = None
    precision: Precision = Precision.NONE
    author: Author = Author.OWNER
    audience: Audience = Audience.UNKNOWN
    audience_basis: str = ""
    people: tuple[Person, ...] = ()
    place: Place | None = None
    media: tuple[Media, ...] = ()
    urls: tuple[str, ...] = ()
    group: str = ""
    thread: str = ""
    permalink: str = ""
    locate_hint: str = ""
    engagement: int | None = None
    truncated: bool = False

    def __repr__(self) -> str:
        return f"Item({self.ref})"


class Problem(Struct, frozen=True):
    """A file or record that could not be read. `message` says what and never holds content."""

    source: Source
    message: str


class FileStatus(StrEnum):
    """What became of one file of an archive."""

    READ = "read"
    SKIPPED = "skipped"
    UNREAD = "unread"


class Coverage(Struct, frozen=True, kw_only=True):
    """What became of one file: `records` seen = `items` + `duplicates` + `problems`.

    A reader yields it once for every file of its tree with `status`, `reason` and `records`;
    the pipeline fills in the counts of what really came out, so that both must agree.
    `kind` says in plain words what the file holds ("posts", "messages", "advertising").
    """

    archive: str
    file: str
    status: FileStatus
    kind: str = ""
    reason: str = ""
    records: int = 0
    items: int = 0
    duplicates: int = 0
    problems: int = 0


class Element(StrEnum):
    """Which kind of detail a finding points at; exposure/ counts and weighs by it."""

    FULL_NAME = "full_name"
    PARTIAL_NAME = "partial_name"
    HANDLE = "handle"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    BIRTH_DATE = "birth_date"
    CASE_NUMBER = "case_number"
    RECORD_NUMBER = "record_number"
    PLATE = "plate"
    CONNECTION = "connection"
    CLIENT_TRACE = "client_trace"
    AGE = "age"
    AGE_CLASS = "age_class"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    FAMILY_SHAPE = "family_shape"
    RELATIVE = "relative"
    PLACE = "place"
    FACILITY = "facility"
    SCHOOL = "school"
    CONFIDENTIAL_SITE = "confidential_site"
    GEOTAG = "geotag"
    RARE_EVENT = "rare_event"
    NEWS_LINK = "news_link"
    HABIT = "habit"
    TIME_CUE = "time_cue"
    WORKPLACE = "workplace"
    STATUS = "status"
    CONFIRMATION = "confirmation"
    QUOTATION = "quotation"
    IMAGE = "image"
    SETTING = "setting"
    TONE = "tone"


class Tier(StrEnum):
    """How far a finding stands by itself.

    STRONG makes an exposure. MEDIUM needs a second sign of the same client or case talk. WEAK
    only raises what is there already.
    """

    STRONG = "strong"
    MEDIUM = "medium"
    WEAK = "weak"


class Confidence(StrEnum):
    """How sure a finding is; shown beside the score and never multiplied into it."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """One detail in one item, the words that show it, and why it counts.

    `start` and `end` are code point offsets into the string that `field` names: "text", or
    "people/0/name", "place/name", "group", "media/1/caption"; both 0 for the item as a whole.
    `label` is the word on the tape that covers it ("first name", "street"); `reason` a full
    sentence without the client's identifiers. `sensitivity` 1 to 4 by docs/scoring.md, 0 when
    the detail says nothing of it. `traits` are facts about the client or matter that the score
    needs: "minor", "deceased", "former", "open_case", "violence", and "matter:JV" for the letters
    that a listed case number begins with.
    """

    detector: str
    code: str
    element: Element
    reason: str
    label: str
    start: int = 0
    end: int = 0
    field: str = "text"
    tier: Tier = Tier.STRONG
    confidence: Confidence = Confidence.LIKELY
    client: str | None = None
    sensitivity: int = 0
    traits: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"Finding({self.detector}, {self.code}, {self.start}-{self.end})"


class Severity(IntEnum):
    """The four bands of docs/scoring.md; the order is the rank."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4

    @property
    def word(self) -> str:
        """The band as a lower-case word, as audit.json and the checklist write it."""
        return self.name.lower()


class Reach(StrEnum):
    """The widest circle of people who could recognise the client."""

    CLIENT = "client"
    FAMILY = "family"
    LOCAL = "local"
    ANYONE = "anyone"


class Term(StrEnum):
    """Which part of `E = S x I + C` a factor belongs to; FLOOR lifts a band, NOTE adds nothing."""

    SENSITIVITY = "S"
    IDENTIFIABILITY = "I"
    CIRCUMSTANCE = "C"
    UNIT = "unit"
    FLOOR = "floor"
    NOTE = "note"


class Factor(Struct, frozen=True, kw_only=True, gc=False):
    """One term of a score: its name, its value, and why, in a sentence."""

    name: str
    value: float
    why: str
    term: Term


class Evidence(Struct, frozen=True):
    """An item with what was found in it."""

    item: Item
    findings: tuple[Finding, ...]


class Exposure(Struct, frozen=True, kw_only=True):
    """One thing that could let someone recognise a client: an item, or a mosaic of several.

    `id` is stable across runs and re-exports. `people` is about how many people the details
    fit (low, high), None when the words do not allow an estimate. `title` names a kind of
    detail, never a client. `lowers` says what would bring the weight down most, and `key` is the
    place in `evidence` of the item to begin with.
    """

    id: str
    kind: str
    title: str
    severity: Severity
    score: float
    factors: tuple[Factor, ...]
    evidence: tuple[Evidence, ...]
    reach: Reach
    who: str
    confidence: Confidence
    codes: tuple[str, ...]
    clients: tuple[str, ...] = ()
    people: tuple[int, int] | None = None
    rules: tuple[str, ...] = ()
    lowers: str = ""
    key: int = 0


class Action(StrEnum):
    """What a task asks for."""

    DELETE = "delete"
    EDIT = "edit"
    LIMIT = "limit"
    UNTAG = "untag"
    REMOVE_PLACE = "remove_place"
    REMOVE_CONNECTION = "remove_connection"
    UNSYNC = "unsync"
    CLEAR_SEARCH = "clear_search"
    UNLIKE = "unlike"
    PRESERVE = "preserve"
    ASK = "ask"
    LOOK = "look"


class Task(Struct, frozen=True, kw_only=True):
    """One line of the checklist.

    `link` opens the item on its platform; `route` says where to find it when the export holds
    no link. `gates` are the numbers of the questions that can stop or change it (docs and
    remediation/gates). `tell_first`: a supervisor or privacy lead comes before any step.
    `batch` groups lines that are done in one sitting. `checked` is the date on which the menu
    names were last looked at (ISO day).
    """

    id: str
    exposure_id: str
    action: Action
    title: str
    steps: tuple[str, ...]
    platform: str
    severity: Severity
    link: str = ""
    route: str = ""
    batch: str = ""
    gates: tuple[int, ...] = ()
    tell_first: bool = False
    minutes: int = 5
    checked: str = ""
    copies: str = ""


class Gate(Struct, frozen=True, kw_only=True):
    """A question before any deletion, and what "yes" or "not sure" changes.

    `stops_all`: no steps are shown at all. `codes`: only exposures with one of these stop.
    `tell_first`: "tell" comes before "delete" everywhere.
    """

    number: int
    question: str
    example: str
    if_yes: str
    stops_all: bool = False
    codes: tuple[str, ...] = ()
    tell_first: bool = False


class MediaLook(Struct, frozen=True, kw_only=True):
    """A picture or video that only a person can judge, with what is known about it."""

    item: Item
    media: Media
    rank: int
    why: tuple[str, ...]


class SelfCheck(Struct, frozen=True):
    """How the planted test posts fared with this list, this key and this machine."""

    planted: int
    found: int
    missed: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        """True when every planted post was found; only then may a report say "nothing found"."""
        return self.planted > 0 and self.found == self.planted


class Count(Struct, frozen=True, gc=False):
    """How many items of one kind were read; `year` 0 stands for no date."""

    platform: str
    surface: Surface
    year: int
    items: int


class ClientListInfo(Struct, frozen=True, kw_only=True):
    """What may be told about the client list: never a name."""

    clients: int
    made_on: str
    fingerprint: str
    expires_on: str = ""


class Audit(Struct, frozen=True, kw_only=True):
    """All that one run found and read; the only thing that report/ sees."""

    generated_at: datetime
    version: str
    archives: tuple[str, ...]
    accounts: tuple[Account, ...]
    coverage: tuple[Coverage, ...]
    problems: tuple[Problem, ...]
    counts: tuple[Count, ...]
    exposures: tuple[Exposure, ...]
    tasks: tuple[Task, ...]
    self_check: SelfCheck
    client_list: ClientListInfo | None = None
    media: tuple[MediaLook, ...] = ()
    not_covered: tuple[str, ...] = ()

    @property
    def items_read(self) -> int:
        """Items of all archives together, duplicates left out."""
        return sum(count.items for count in self.counts)


class Worker(Struct, frozen=True, kw_only=True):
    """What the worker told about themself once; every field may be empty.

    `catchment` is the population that the workplace serves, `caseload` the number of open
    cases. `own_people` are names of family and friends, who are nobody's clients.
    """

    employer: str = ""
    role: str = ""
    town: str = ""
    catchment: int = 0
    caseload: int = 0
    own_people: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Worker()"
