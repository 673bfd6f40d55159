"""Adjectives and names of peoples, by the ISO 3166-1 alpha-2 code of their country, in lower case."""

_BY_COUNTRY = """
AF afghan afghans; AL albanian albanians; DZ algerian algerians; AD andorran; AO angolan angolans; AR argentine
argentinian argentines argentinean; AM armenian armenians; AU australian australians; AT austrian austrians; AZ
azerbaijani azeri azeris; BS bahamian bahamians; BH bahraini bahrainis; BD bangladeshi bangladeshis; BB barbadian; BY
belarusian belarusians; BE belgian belgians; BZ belizean; BJ beninese; BM bermudian; BT bhutanese; BO bolivian
bolivians; BA bosnian bosnians; BW botswanan motswana; BR brazilian brazilians; BN bruneian; BG bulgarian bulgarians;
BF burkinabe; BI burundian burundians; KH cambodian cambodians; CM cameroonian cameroonians; CA canadian canadians; TD
chadian chadians; CL chilean chileans; CN chinese; CO colombian colombians; CD congolese; CR costa-rican; CI ivorian
ivorians; HR croatian croatians croat croats; CU cuban cubans; CY cypriot cypriots; CZ czech czechs; DK danish dane
danes; DJ djiboutian; EC ecuadorian ecuadorean ecuadorians; EG egyptian egyptians; SV salvadoran salvadorans
salvadorean; ER eritrean eritreans; EE estonian estonians; ET ethiopian ethiopians; FJ fijian fijians; FI finnish finn
finns; FR french frenchman frenchwoman; GA gabonese; GM gambian gambians; GE georgian georgians; DE german germans; GH
ghanaian ghanaians; GR greek greeks; GL greenlandic; GT guatemalan guatemalans; GN guinean; GY guyanese; HT haitian
haitians; HN honduran hondurans; HU hungarian hungarians; IS icelandic icelander icelanders; IN indian indians; ID
indonesian indonesians; IR iranian iranians; IQ iraqi iraqis; IE irish irishman; IL israeli israelis; IT italian
italians; JM jamaican jamaicans; JP japanese; JO jordanian jordanians; KZ kazakh kazakhs kazakhstani; KE kenyan
kenyans; KW kuwaiti kuwaitis; KG kyrgyz; LA laotian lao; LV latvian latvians; LB lebanese; LR liberian liberians; LY
libyan libyans; LT lithuanian lithuanians; LU luxembourgish; MK macedonian macedonians; MG malagasy; MW malawian
malawians; MY malaysian malaysians; MV maldivian maldivians; ML malian malians; MT maltese; MR mauritanian; MU
mauritian; MX mexican mexicans; MD moldovan moldovans; MN mongolian mongolians; ME montenegrin; MA moroccan moroccans;
MZ mozambican; MM burmese; NA namibian namibians; NP nepalese nepali nepalis; NL dutch dutchman; NZ kiwi kiwis; NI
nicaraguan nicaraguans; NE nigerien; NG nigerian nigerians; NO norwegian norwegians; OM omani omanis; PK pakistani
pakistanis; PS palestinian palestinians; PA panamanian panamanians; PY paraguayan; PE peruvian peruvians; PH filipino
filipinos filipina philippine; PL polish pole poles; PT portuguese; QA qatari qataris; RO romanian romanians; RU
russian russians; RW rwandan rwandans; WS samoan samoans; SA saudi saudis; SN senegalese; RS serbian serbians serb
serbs; SC seychellois; SL sierra-leonean; SG singaporean singaporeans; SK slovak slovaks slovakian; SI slovenian
slovenians slovene; SO somali somalis somalian; ZA south-african; ES spanish spaniard spaniards; LK sri-lankan; SD
sudanese; SR surinamese; SE swedish swede swedes; CH swiss; SY syrian syrians; TW taiwanese; TJ tajik tajiks; TZ
tanzanian tanzanians; TH thai thais; TG togolese; TO tongan tongans; TT trinidadian; TN tunisian tunisians; TR turkish
turk turks; TM turkmen; UG ugandan ugandans; UA ukrainian ukrainians; AE emirati emiratis; GB british briton britons
english englishman scottish scot scots welsh; US american americans; UY uruguayan uruguayans; UZ uzbek uzbeks; VE
venezuelan venezuelans; VN vietnamese; YE yemeni yemenis; ZM zambian zambians; ZW zimbabwean zimbabweans; KP
north-korean; KR south-korean; XK kosovar kosovan
"""

_OTHERS = """
    european europeans african africans asian asians arab arabs arabic latin hispanic korean koreans kurdish kurd
    kurds tibetan tibetans uyghur uyghurs druze alawite alawites yazidi yazidis basque catalan chechen chechens tatar
    tatars sunni sunnis shia shiite shiites christian christians muslim muslims jewish jew jews buddhist hindu sikh
    catholic protestant orthodox
    texan texans californian californians hawaiian hawaiians floridian alaskan parisian londoner londoners
    berliner venetian roman romans tuscan sicilian bavarian balinese javanese okinawan celtic nordic scandinavian
    slavic baltic balkan caribbean's andean sahelian saharan siberian soviet soviets yugoslav ottoman byzantine
    victorian mediterranean's marxist democrat democrats democratic republican republicans conservative
    conservatives labour liberal liberals green greens communist communists socialist socialists nazi nazis
    taliban hamas hezbollah houthi houthis creole cajun maori zulu xhosa hausa yoruba igbo tamil tamils bengali
    punjabi sinhalese gujarati pashtun hebrew
"""

DEMONYMS: dict[str, str] = {
    word: code for code, *words in (line.split() for line in _BY_COUNTRY.split(";")) for word in words
}
"""The country of each adjective or name of a people."""

PEOPLES = frozenset([*DEMONYMS, *_OTHERS.split()])
"""Names of peoples, faiths and parties: no places."""


def country_of(name: str) -> str | None:
    """The country of a people's name or adjective, as written: "Malaysian", "South Koreans".

    >>> country_of("South Koreans"), country_of("Europeans")
    ('KR', None)
    """
    word = name.lower().replace(" ", "-")
    return DEMONYMS.get(word) or DEMONYMS.get(word.removesuffix("s"))
