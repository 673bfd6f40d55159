"""The words by which English relates places: directions, kinds of places, events, and ways."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


DIRECTION = (
    r"(?:[Nn]orth|[Ss]outh)[- ]?(?:by[- ])?(?:north|south)?[- ]?(?:[Ee]ast|[Ww]est)(?:ern|erly)?(?![^\W_])"
    r"|(?:[Nn]orth|[Ss]outh)(?:ern|erly)?(?![^\W_])"
    r"|(?:[Ee]ast|[Ww]est)(?:[- ](?:by[- ])?(?:north|south)[- ]?(?:east|west))?(?:ern|erly)?(?![^\W_])"
)
"""A point of the compass in words; as an adjective it ends in "ern" or "erly"."""

DIRECTION_SIGN = r"(?:NNE|ENE|ESE|SSE|SSW|WSW|WNW|NNW|NE|SE|SW|NW|[NESW])(?=\s(?:of|OF)\b)"
"""A point of the compass as a sign: only before "of"."""

PLACE_NOUNS: dict[str, frozenset[str]] = {
    noun: _set(kinds)
    for nouns, kinds in (
        ("town city municipality suburb settlement port resort community township metropolis", "city capital"),
        ("village hamlet", "city site"),
        ("capital", "city capital"),
        ("island islands isle atoll archipelago islet", "island country reef division"),
        ("country nation kingdom republic", "country"),
        ("state province prefecture county region district territory department oblast", "division region country"),
        ("base airbase airfield", "base airfield airport site"),
        ("airport", "airport airfield"),
        ("mountain volcano peak summit", "mountain"),
        ("lake reservoir", "lake"),
        ("sea", "sea"),
        ("ocean", "ocean"),
        ("strait channel", "strait"),
        ("gulf", "gulf"),
        ("bay", "bay"),
        ("cape peninsula", "cape region"),
        ("desert", "desert"),
        ("reef shoal", "reef"),
        ("continent", "continent"),
        ("site facility plant complex station field mine refinery camp launchpad cosmodrome spaceport reactor", "site"),
    )
    for noun in nouns.split()
}
"""The nouns by which a text takes up a place again, each with the kinds of the gazetteer that it may mean."""

NOT_PLACED = _set(
    """
    epicentre epicenter hypocentre hypocenter earthquake quake tremor temblor aftershock shock storm hurricane cyclone
    typhoon depression tornado eye wreck wreckage ship vessel boat tanker freighter ferry trawler yacht submarine
    aircraft plane jet airliner helicopter drone missile rocket satellite balloon convoy crash collision accident fire
    blaze wildfire explosion blast attack attacks attackers shooting bombing strike incident iceberg whale debris body
    bodies remains man woman boy girl family group crew troops soldiers team car bus truck train driver gunmen survivors
    swimmer climber fishermen location position centre center carrier destroyer frigate flagship fleet meteorite spill
    landslide avalanche eruption ambush offensive thrust assault raid raids airstrike airstrikes clash clashes fighting
    battle shelling derailment hijacking rig rigs platform tremors strikes explosions
    """
)
"""Things and events that a text places, but that no gazetteer has."""

SAME = {
    noun: nouns[0]
    for nouns in (
        ["quake", "earthquake", "tremor", "temblor", "epicentre", "epicenter", "hypocentre", "hypocenter"],
        ["wreck", "wreckage"],
        ["crash", "collision", "accident"],
        ["explosion", "blast"],
        ["fire", "blaze", "wildfire"],
        ["volcano", "crater", "eruption"],
    )
    for noun in nouns
}
"""Nouns for one and the same thing that stays where it is, each with the one that stands for all."""

TARGET_NOUNS = _set(
    """
    epicentre epicenter hypocentre hypocenter coast coastline shore shoreline seashore border frontier site scene
    mainland land neighbour neighbor island islands capital city town village airport base area zone line front
    frontline plant wreck wreckage crash blast explosion volcano crater eruption house home school farm
    destination target equator centre center station river camp reactor runway summit port harbour harbor storm eye
    quake earthquake ship vessel sea ocean lake beach facility facilities complex mine field region country state
    province prefecture district continent peninsula archipelago atoll reef pole location position fire
    boundary barrier checkpoint crossing headquarters palace parliament embassy hospital
    """
)
"""What a distance or a direction may be told from, if it is not named."""

ISLANDS = _set("island islands isle archipelago islet atoll")
MAINLANDS = _set("mainland landmass")
COASTS = _set("coast coasts coastline shore shores shoreline seaboard") | MAINLANDS
"""What lies off these is told from a coast; the mainland of another country may also be reached by land."""
BORDERS = _set("border borders frontier boundary")

OF_PLACES = _set(
    """
    the a an its their his her this that of with in at on near to and nearby downtown central inner greater metropolitan
    city town village hamlet capital summer winter port island islands isle atoll coast coastline shore shores border
    frontier boundary state province prefecture district county region area centre center suburb suburbs outskirts edge
    tip landfall landmass
    airport base mainland peninsula resort neighbouring neighboring nearest closest main largest biggest second
    inhabited populated
    second-largest third-largest old ancient historic holy former small tiny big large major industrial commercial
    financial provincial state regional national federal coastal mountain mining oil oil-rich northern southern eastern
    western north south east west northeast northwest southeast southwest famous popular tourist seaside border
    university country nation kingdom republic community township municipality settlement local rebel-held
    government-held besieged strategic busy inland remote lakeside riverside air naval military army space launch
    nuclear power plant station site sea land maritime disputed southernmost northernmost easternmost westernmost
    city's country's state's island's called named known as downtown-area landlocked tropical volcanic uninhabited
    """
)
"""The words that may stand between a preposition and the name of a place that belongs to it."""

ROUTE_NOUNS: dict[str, str] = {
    noun: route
    for route, nouns in (
        (
            "road",
            """journey trip drive route road highway motorway march walk trek hike ride commute pilgrimage procession
            race relay detour trail canal expressway run pipeline
            bus""",
        ),
        ("rail", "railway railroad line rail train"),
        ("flight", "flight hop"),
        ("sea", "voyage crossing sail cruise ferry passage swim"),
    )
    for noun in nouns.split()
}
"""Ways, with the claim's route for each."""

ROUTE_VERBS: dict[str, str] = {
    verb: route
    for route, verbs in (
        (
            "road",
            """travel travels travelled traveled travelling traveling drive drives drove driven driving walk walks
            walked walking march marched marching trek trekked trekking hike hiked hiking cycle cycled cycling ride rode
            riding ran running covered covering cover transported transport bused bussed trucked hauled journeyed raced
            moved moving carried hitchhiked ridden commute commuted commuting evacuated relocated fled""",
        ),
        ("flight", "flew flown flying flies fly airlifted"),
        ("sea", "sailed sail sailing sails rowed rowing swam swum swimming paddled ferried towed"),
    )
    for verb in verbs.split()
}
"""Verbs of travel, with the claim's route for each."""

LENGTHS = (
    r"(?:wide|broad|high|tall|deep|thick|across|square|radius|diameter|perimeter|exclusion|buffer|per|an hour|above"
    r"|below|underground|race|stretch|section|queue|tailback|column|longer|shorter|closer|nearer|higher|wider|deeper|faster|marathon|visibility|range|altitude|elevation|depth"
    r"|in (?:length|width|height|depth|diameter)|under(?:ground|water)?|[a-z]+ (?:radius|perimeter|zone|buffer))\b"
)
"""What stands behind a length that is no distance between two places."""

STANDS = (
    r"(?:is|are|was|were|lies|lie|lay|sits|sit|sat|stands|stand|stood|located|situated|based|lying|sitting|standing"
    r"|centred|centered|positioned|found|set|perched|nestled|nestles|being|stationed|sited|ranges?|remains|remained)"
)
"""The verbs of being somewhere."""

FILLER = (
    r"(?:just|only|some|a|an|about|around|roughly|approximately|nearly|almost|over|mere|barely|scarcely|well|still|now"
    r"|also|at least|more than|less than|no more than|up to|itself|currently|then|alone|far|perhaps|maybe|respectively"
    r"|both|another|estimated|directly|immediately|right|half|little|further|not far|even|once|today|here|within"
    r"|to the|in the|to|due|at a distance of|a distance of|distance of)"
)
"""Words before a distance or a direction that leave open of what it is told."""

PRONOUNS = _set("it they there here this which that where")
"""What may take up a place that the sentence before tells of."""

AWAY_FROM = _set("off beyond")
NEAR = AWAY_FROM | _set("near outside around toward towards past over between")
MOVING = _set("to from with and for")
"""Words before a name that say: it is not there; it is not quite there; only a comma tells whether it is there."""

BEING_AT = _set(
    """go goes went gone going come came flew flies flown flying drove driven driving walked walking sailed sailing
    marched marching travelled traveled travelling traveling moved moving returned returning headed heading arrived
    arrives arriving landed fled lived lives living born worked working held"""
)
"""Verbs behind which only a place can be, in forms that are no nouns: "went to A, which is"."""

PREPOSITIONS = NEAR | MOVING | _set("in at on of")
