"""Words by which English tells a place from a person, an organisation or a common word. All in lower case."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


LINKS = _words(
    "of the de del da das do dos di du des la le les el al an y e i und upon on under by sur sous en in am and"
)
"""Small words inside a name: "Isle of Man", "Rio de Janeiro"."""

TITLES = _words("""
    mr mrs ms miss dr sir lord lady dame prof professor president senator sen rep representative congressman
    congresswoman governor gov mayor minister premier chancellor king queen prince princess duke duchess emperor emir
    sheikh sergeant sgt captain capt commander colonel col general gen lieutenant lt admiral brigadier corporal private
    major judge justice attorney pope bishop archbishop cardinal imam rabbi rev reverend father sister brother saint
    secretary ambassador spokesman spokeswoman spokesperson officer detective constable inspector superintendent
    commissioner director chairman chairwoman ceo actor actress singer rapper coach chef author writer journalist
    reporter photographer pilot driver engineer analyst economist seismologist meteorologist geologist scientist
    researcher lawyer manager striker midfielder goalkeeper defender pitcher quarterback cyclist swimmer boxer
    councillor councilman councilwoman alderman deputy delegate chief sheriff marshal
    wife husband son daughter mother uncle aunt cousin friend girlfriend boyfriend
""")
"""A name after one of these is a person's."""

LOCALS = _words("""
    man woman men women resident residents native natives teenager teen police officials area suburb suburbs
    neighborhood neighbourhood councillor authorities firefighters judge jury court mayor survivors villagers
    voters protesters
""")
"""A name before one of these is mostly a place's: "a Cleveland man"."""

COMERS = _words("""
    man woman boy girl student students driver resident people tourist tourists soldiers soldier passenger passengers
    migrants refugees team crew crews firefighters came arrived flew drove travelled traveled moved returned fled
""")
"""From a name after one of these and "from" they come: it is a place's."""

SAID = _words("said says told added wrote tweeted who whose himself herself explained testified replied argued")
"""A name before one of these is mostly a person's."""

ORGANISATIONS = _words("""
    university universities college institute institution academy polytechnic police department departments ministry
    agency agencies association company companies corporation corp inc ltd plc llc gmbh bank banks times post news
    herald tribune telegraph journal guardian press gazette mail mirror observer chronicle star sun express dispatch
    globe inquirer examiner airlines airways airline aviation fc united city's party army navy force forces guard
    council court courts committee commission parliament assembly congress senate team club league cup olympics games
    championship championships marathon prix open union federation service services authority authorities board
    government foundation society organization organisation administration bureau office act treaty accord agreement
    accords convention protocol pact declaration railway railways newspaper magazine group motors energy records
    studios pictures entertainment hurricane storm typhoon cyclone virus flu fever dollar dollars sheriff sheriff's
    patrol rescue brigade ambulance transport embassy consulate observatory survey network broadcasting television
    radio channel tv football rugby cricket basketball hockey rangers rovers wanderers athletic albion dynamo
    exchange stock securities insurance holdings industries technologies systems electric oil gas petroleum mining
    steel brewery hotel hotels resort restaurant school schools church diocese orchestra symphony opera ballet
    tech seminary festival fire fires war wars massacre bombing bombings revolution uprising derby film prize
    award awards medal summit conference review initiative project program
    programme campaign
    front movement brigades militia front's tigers panthers eagles lions bears giants patriots cowboys
    division regiment battalion squadron fleet command corps
""")
"""A name with one of these after it, in capitals, belongs to an organisation or the like."""

ORGANISATIONS_OF = _words("""
    university universities college institute academy bank church bishop archbishop duke duchess prince princess
    king queen earl lord treaty battle siege declaration convention department ministry minister ministers
    secretary president government governor parliament congress senate republic's party federation association
    society museum library embassy consulate council chamber board house commonwealth statute sea-lords
    representatives protocol accord sons daughters bay's times journal court supreme star voice
""")
"""In "X of Y", with X of these in capitals, Y belongs to an organisation or a title."""

ORGANISATIONS_FIRST = _words("air radio team hotel miss real inter borussia sporting club atletico fc ac sc")
"""A name with one of these before it, in capitals, belongs to an organisation: "Air France"."""

PLURALS = {
    "counties": "county",
    "provinces": "province",
    "districts": "district",
    "prefectures": "prefecture",
    "regions": "region",
    "states": "state",
    "governorates": "governorate",
    "parishes": "parish",
    "islands": "island",
    "airports": "airport",
}
"""After a list, one of these says what each name is: "Broward and Palm Beach counties"."""

FEATURES = _words("""
    airport airfield aerodrome airbase station hospital infirmary mosque cathedral abbey basilica stadium arena
    park square
    bridge tunnel palace castle tower gardens garden street road drive lane avenue boulevard highway motorway
    interstate base camp
    fort harbour harbor port bay lake lagoon reservoir dam mount river creek falls island islands isle isles islet
    atoll cay cays key keys archipelago valley peninsula sea ocean gulf strait straits channel sound fjord county
    district province prefecture parish region governorate oblast voivodeship canton municipality borough barangay
    coast canyon gorge desert mountain mountains mount range ridge peak volcano hill hills plateau plain
    beach cape point head headland reservation forest jungle memorial monument prison jail zoo refinery oilfield
    mine basin reef shoal shoals bank spaceport cosmodrome terminal junction pier wharf canal pass glacier
    cemetery crossing village township suburb neighborhood neighbourhood marina
    state territory emirate crater cave caves swamp marsh wetlands delta estuary cove inlet springs spring plaza
    courthouse lighthouse shipyard quarry capitol
""")
"""A name that ends with one of these in capitals is a place, whether or not it is known."""

FEATURES_SMALL = _words("""
    airport airfield airbase station prefecture province county district region governorate oblast island islands
    islet atoll archipelago river mosque hospital peninsula coast reef valley municipality volcano strait
    mountains desert canal prison dam mine camp base refinery oilfield shipyard state
""")
"""So is a known or unknown name before one of these in small letters."""

FEATURES_WITHIN = _words("""
    airport airfield aerodrome airbase station hospital infirmary mosque cathedral abbey basilica stadium arena
    park square
    bridge tunnel palace castle tower gardens garden street road avenue boulevard base camp terminal junction
    pier wharf cemetery zoo prison jail refinery courthouse memorial monument plaza marina shipyard
""")
"""Of the features, those that stand in or by the town that they are named after."""

SMALL_COMPOUNDS = frozenset(
    {
        "oil field",
        "gas field",
        "oil terminal",
        "power plant",
        "power station",
        "nuclear plant",
        "air base",
        "naval base",
        "refugee camp",
        "military base",
        "railway station",
        "train station",
        "metro station",
        "test site",
        "nature reserve",
        "national park",
        "game reserve",
        "industrial park",
        "border crossing",
    }
)
"""And before two of these."""

SUFFIXES = _words("gu dong ri si do gun myeon eup ku cho shi ken machi mura jima shima dake san gawa oblast krai raion")
"""A name with one of these after a hyphen is a place."""

PARTS_OF_COUNTRIES = _words("""
    county district province prefecture parish region governorate oblast voivodeship canton municipality state
    territory emirate
""")

OF_WORDS = _words("bay gulf strait straits sea mountains isle isles cape port mouth lake state province island islands")
"""A name that begins with one of these, and "of", is a place, whether or not it is known."""

FIRST_WORDS = _words("mount mt lake cape fort ft port raf camp river")
"""A name that begins with one of these in capitals is a place, whether or not it is known."""

LEADING = _words(
    "in at from near to outside around toward towards off across through via between inside throughout beyond within "
    "along above below under over behind by on for of into onto against amid"
)
"""Prepositions: at the beginning of a sentence they are no part of a name, unless the gazetteer knows it."""

AT = _words(
    "in at from near to outside around toward towards off across through via between inside throughout beyond "
    "within reach reached leaving left hit struck visiting visited into entering entered over above "
    "took seized retook recaptured overran stormed pounded liberated "
    "shook rocked devastated battered flooded threatened invaded captured bombed besieged shelled toured"
)
"""After one of these, a name may well be a place's."""

CAPTURED = _words("took seized captured retook recaptured overran stormed entered besieged liberated reached fled left")
"""After one of these, an unknown name may be a place's."""

AT_LEAST = _words("in near outside inside throughout")
"""Of these, the ones after which a name is hardly ever a person's."""

SETTLEMENTS = _words("""
    village town city suburb district neighborhood neighbourhood hamlet municipality port capital settlement
    township borough commune community resort county province region island state prefecture governorate parish
    peninsula archipelago district's territory republic kingdom
""")
"""A name after "the town of" is a place, whether or not it is known."""

OF_PLACES = SETTLEMENTS | _words("post outpost camp stronghold enclave base crossing oasis")
"""After one of these and "of", a name is a place's."""

SIDES = _words("""
    north south east west northeast northwest southeast southwest north-east north-west south-east south-west
    northern southern eastern western central northeastern northwestern southeastern southwestern coast side part
    outskirts center centre north-eastern north-western south-eastern south-western downtown upstate mainland
    rural miles km kilometers kilometres kilometer kilometre mile people residents parts coasts shores shore
    suburbs edge border interior mouth middle streets
""")
"""After "north of" and the like, a name is mostly a place's."""

CALENDAR = _words("""
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    easter christmas ramadan
""")

NEVER = CALENDAR | _words("""
    the a an i he she it we they you but this that these those of and or nor so yet if as at by for from in into on
    to with his her its our their my your all some many most more no not one two three four five six seven eight
    nine ten both each who what when where why how here there then than also still just only even after before
    during while since until because although though however meanwhile according about over under
    north south east west northern southern eastern western central northeast northwest southeast southwest
    federal national international royal new old great upper lower saint san santa los las el la le
    utc gmt est edt cst cdt mst mdt pst pdt bst cet ist jst kst am pm ad bc
    president minister king queen pope god lord ltd inc covid
    is was are were be been being have has had do does did will would can could may might must shall should
    off says said new yes like such other another first second third last next
    mr mrs ms dr sir prof gen col capt lt sgt rev sen gov rep
    capital police army navy government party court congress senate parliament university college
    heaven facebook twitter google youtube netflix instagram microsoft tesla bitcoin wikipedia islam christianity
    buddhism hinduism judaism ebola commonwealth internet english christian islam muslim jewish
""")
"""A single word of these is no place, whatever bears the name."""

SHORT = _words("us usa uk uae drc prc uss")
"""Abbreviations of up to four letters that are known well enough to stand alone."""

DISEASE = _words(
    "virus strain flu disease fever variant outbreak syndrome ebolavirus "
    "dollar dollars franc francs pound pounds yen yuan rupee rupees peso pesos krone kronor crude"
)
"""A name before one of these is a disease's or a currency's."""

COMPASS = _words("n s e w ne nw se sw nne ene ese sse ssw wsw wnw nnw")
"""Directions in short: "12 km SSW of"."""

VESSELS = _words(
    "shuttle spacecraft ship vessel yacht ferry tanker frigate destroyer submarine freighter trawler steamer"
)
"""A name after one of these is a ship's."""

SHIPS = _words("sank sailed capsized collided docked foundered")
"""A name after "the" and before one of these is a ship's."""

AFTER_A_THING = _words("from to in of and or with at on was is had by for that which who flew carried sailed")
"""A name after "a" and before one of these is no place's: "a Nimrod from"."""

STORMS = _words(
    "hurricane typhoon cyclone storm depression operation tropical uss hms ss mv rv hmas hmcs ins jds cosco"
)
"""A name after one of these is a storm's, a ship's or an operation's."""

OF_A_COUNTRY = _words("ministry ministries government parliament department president presidents")
"""Words for a body after the name of a country, which is then a country all the same: "DRC Ministry of Health"."""

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota",
    "MS": "Mississippi", "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada",
    "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico", "NY": "New York", "NC": "North Carolina",
    "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania",
    "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas",
    "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington", "WV": "West Virginia",
    "WI": "Wisconsin", "WY": "Wyoming", "DC": "Washington, D.C.",
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois",
    "Ind": "Indiana", "Kan": "Kansas", "Kans": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Md": "Maryland",
    "Mass": "Massachusetts", "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri",
    "Mont": "Montana", "Neb": "Nebraska", "Nev": "Nevada", "Okla": "Oklahoma", "Ore": "Oregon", "Pa": "Pennsylvania",
    "Penn": "Pennsylvania", "Tenn": "Tennessee", "Tex": "Texas", "Va": "Virginia", "Vt": "Vermont",
    "Wash": "Washington", "Wis": "Wisconsin", "Wyo": "Wyoming", "Ont": "Ontario", "Que": "Quebec",
    "NSW": "New South Wales", "BC": "British Columbia",
}  # fmt: skip
"""Abbreviations of states and provinces: places after a town and a comma."""

GIVEN = _words("""
    mohammed muhammad mohamed ahmed ahmad ali hassan hussein hossein omar osama ibrahim yusuf mustafa mehmet recep
    tayyip bashar abdul abdullah abdel khalid saeed salman fatima aisha hamid mahmoud reza vladimir dmitry dmitri sergei
    sergey alexei alexey mikhail nikolai boris yuri igor oleg ivan pavel andrei viktor volodymyr petro yulia olga
    natalia svetlana jose juan carlos luis jorge pedro miguel fernando alejandro javier diego pablo manuel
    rafael ricardo
    eduardo gustavo hugo evo nicolas lula jair joao paulo luiz dilma giovanni giuseppe matteo mario silvio paolo
    francesco lorenzo giorgio jean pierre francois jacques emmanuel nicolas marine michel philippe laurent hans
    jurgen helmut angela gerhard olaf wolfgang klaus dieter jens lars sven bjorn erik anders magnus nils ole
    shinzo yoshihide fumio taro junichiro hiroshi kenji takashi akira yuki naoto yukio toshiro kim park lee moon
    xi hu jiang wang li zhang chen liu zhao narendra manmohan rahul sonia rajiv indira sanjay amit arvind imran
    nawaz benazir asif pervez sheikh hasina nelson thabo jacob cyril robert morgan kofi goodluck muhammadu olusegun
    uhuru mwai raila paul joseph desmond aung suu benigno rodrigo gloria corazon ferdinand joko susilo abdurrahman
    mahathir najib anwar thaksin yingluck prayut benjamin ariel ehud shimon yitzhak avigdor mahmoud yasser
    madison brooklyn mackenzie cheyenne savannah sierra dakota logan mason hunter carter parker taylor kobe zion
    kevin julia tony malcolm scott jacinda helen winston gordon theresa boris keir nigel nicola
""")
"""Given names beside those of data/extract/first-names.txt."""

STATES_ALONE = frozenset({"NY", "DC", "NSW"})
"""Of them, those that stand without a town."""

COMPANIES = _words("southern northern western eastern central national pacific atlantic steel")
"""A town with one of these after it, in capitals, is mostly a company: "Norfolk Southern"."""

PARTICLES = _words("de del da do di du von van bin ibn dos das della")
"""Small words inside people's names."""


COMPOUNDS = {
    "center": _words("medical space shopping detention convention trade research correctional"),
    "centre": _words("medical space shopping detention convention trade research sports leisure"),
    "plant": _words("power nuclear"),
    "mall": _words("shopping city"),
    "field": _words("oil gas"),
}
"""A name is a place if it ends with one of these after one of those: "Medical Center"."""

FEATURE_KINDS: dict[str, frozenset[str]] = {
    **dict.fromkeys(PARTS_OF_COUNTRIES, frozenset({"division", "district", "region"})),
    **dict.fromkeys(_words("island islands isle isles islet archipelago atoll"), frozenset({"island", "reef"})),
    **dict.fromkeys(_words("airport airfield airbase aerodrome"), frozenset({"airport", "airfield", "base"})),
    **dict.fromkeys(_words("mountains mountain mount volcano range peak"), frozenset({"mountain"})),
    "base": frozenset({"base"}),
    "desert": frozenset({"desert"}),
    "lake": frozenset({"lake"}),
    "peninsula": frozenset({"region", "cape"}),
    "sea": frozenset({"sea"}),
    "strait": frozenset({"strait"}),
    "river": frozenset({"river"}),
    "valley": frozenset({"region"}),
    "city": frozenset({"city", "capital"}),
}
"""The kinds of the gazetteer that a word for a feature may mean."""

SURNAMES = _words(
    "park street hill hills bridge lake rivers river port fields wood woods castle palace banks point cave beach "
    "marsh forest parks keys key cliffs cross range"
)
"""Words for features that are surnames, too."""

AT_UNKNOWN = _words("in at near outside")
"""After one of these, an unknown name may well be a place's."""

COMMON = NEVER | _words("local state main central regional provincial nearby major county district")
"""Words at the beginning of a sentence that are no part of a name."""
