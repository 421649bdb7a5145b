/**
 * Countries and unions with the words that stand for them: people, adjective, capital. General geography, lower case; the first
 * word is the id. A capital stands for its government ("talks between Paris and Rome").
 */
const PLACES = `
united states|u.s.|us|usa|u.s.a.|america|american|americans|united states of america|united states america|united state
united kingdom|u.k.|uk|britain|british|briton|britons|great britain|london
european union|eu|e.u.|brussels
europe|european|europeans
africa|african|africans
asia|asian|asians
latin america|latin american
middle east|middle eastern
afghanistan|afghan|afghans|kabul
albania|albanian|albanians|tirana
algeria|algerian|algerians|algiers
angola|angolan|angolans|luanda
argentina|argentine|argentines|argentinian|buenos aires
armenia|armenian|armenians|yerevan
australia|australian|australians|canberra
austria|austrian|austrians|vienna
azerbaijan|azerbaijani|azerbaijanis|baku
bahrain|bahraini|manama
bangladesh|bangladeshi|bangladeshis|dhaka
belarus|belarusian|belarusians|minsk
belgium|belgian|belgians
bolivia|bolivian|bolivians|la paz
bosnia|bosnian|bosnians|bosnia-herzegovina|bosnia herzegovina|sarajevo
botswana|gaborone
brazil|brazilian|brazilians|brasilia
bulgaria|bulgarian|bulgarians|sofia
burkina faso|ouagadougou
burundi|burundian
cambodia|cambodian|cambodians|phnom penh
cameroon|cameroonian|yaounde
canada|canadian|canadians|ottawa
chad|chadian
chile|chilean|chileans
china|chinese|beijing
colombia|colombian|colombians|bogota|bogotá
congo|congolese|kinshasa
costa rica|costa rican
croatia|croatian|croatians|croat|croats|zagreb
cuba|cuban|cubans|havana
cyprus|cypriot|cypriots|nicosia
czechia|czech|czechs|czech republic|prague
denmark|danish|dane|danes|copenhagen
dominican republic|dominican
ecuador|ecuadorian|ecuadorean|quito
egypt|egyptian|egyptians|cairo
el salvador|salvadoran
england|english
eritrea|eritrean|asmara
estonia|estonian|estonians|tallinn
ethiopia|ethiopian|ethiopians|addis ababa
finland|finnish|finn|finns|helsinki
france|french|paris
gabon|gabonese
gambia|gambian
gaza|gazan|gazans
georgia|georgian|georgians|tbilisi
germany|german|germans|berlin
ghana|ghanaian|accra
greece|greek|greeks|athens
greenland|greenlandic|greenlander
guatemala|guatemalan
guinea|guinean
guyana|guyanese
haiti|haitian|haitians
honduras|honduran
hong kong|hongkong|hongkonger
hungary|hungarian|hungarians|budapest
iceland|icelandic|icelander|reykjavik
india|indian|indians|new delhi|delhi
indonesia|indonesian|indonesians|jakarta
iran|iranian|iranians|tehran
iraq|iraqi|iraqis|baghdad
ireland|irish|dublin
israel|israeli|israelis|jerusalem
italy|italian|italians|rome
ivory coast|ivorian
jamaica|jamaican
japan|japanese|tokyo
jordan|jordanian|amman
kazakhstan|kazakh|kazakhs|astana
kenya|kenyan|kenyans|nairobi
kosovo|kosovar|pristina
kuwait|kuwaiti
kyrgyzstan|kyrgyz|bishkek
laos|laotian
latvia|latvian|latvians|riga
lebanon|lebanese|beirut
liberia|liberian|monrovia
libya|libyan|libyans|tripoli
lithuania|lithuanian|lithuanians|vilnius
luxembourg|luxembourger
madagascar|malagasy
malawi|malawian
malaysia|malaysian|malaysians|kuala lumpur
maldives|maldivian
mali|malian|bamako
malta|maltese|valletta
mauritania|mauritanian
mexico|mexican|mexicans|mexico city
moldova|moldovan|moldovans|chisinau
mongolia|mongolian
montenegro|montenegrin|podgorica
morocco|moroccan|moroccans|rabat
mozambique|mozambican|maputo
myanmar|burma|burmese|naypyidaw
namibia|namibian|windhoek
nepal|nepali|nepalese|kathmandu
netherlands|dutch|holland|the hague|hague
new zealand|new zealander|wellington
nicaragua|nicaraguan|managua
niger|nigerien|niamey
nigeria|nigerian|nigerians|abuja
north korea|north korean|north koreans|pyongyang
north macedonia|macedonia|macedonian|skopje
norway|norwegian|norwegians|oslo
oman|omani|muscat
pakistan|pakistani|pakistanis|islamabad
palestine|palestinian|palestinians|ramallah
panama|panamanian
paraguay|paraguayan
peru|peruvian|peruvians|lima
philippines|philippine|filipino|filipinos|manila
poland|polish|pole|poles|warsaw
portugal|portuguese|lisbon
qatar|qatari|doha
romania|romanian|romanians|bucharest
russia|russian|russians|russian federation|moscow|kremlin
rwanda|rwandan|kigali
saudi arabia|saudi|saudis|riyadh
scotland|scottish|scot|scots|edinburgh
senegal|senegalese|dakar
serbia|serbian|serbians|serb|serbs|belgrade
sierra leone|sierra leonean
singapore|singaporean
slovakia|slovak|slovaks|bratislava
slovenia|slovene|slovenian|ljubljana
somalia|somali|somalis|mogadishu
south africa|south african|south africans|pretoria
south korea|south korean|south koreans|seoul
south sudan|south sudanese|juba
spain|spanish|spaniard|spaniards|madrid
sri lanka|sri lankan|sri lankans|colombo
sudan|sudanese|khartoum
sweden|swedish|swede|swedes|stockholm
switzerland|swiss|bern
syria|syrian|syrians|damascus
taiwan|taiwanese|taipei
tajikistan|tajik|dushanbe
tanzania|tanzanian|dodoma
thailand|thai|thais|bangkok
togo|togolese
tunisia|tunisian|tunis
turkey|turkish|turk|turks|türkiye|ankara
turkmenistan|turkmen|ashgabat
uganda|ugandan|ugandans|kampala
ukraine|ukrainian|ukrainians|kyiv|kiev
united arab emirates|uae|u.a.e.|emirati|emiratis|abu dhabi
uruguay|uruguayan|montevideo
uzbekistan|uzbek|uzbeks|tashkent
venezuela|venezuelan|venezuelans|caracas
vietnam|vietnamese|hanoi
wales|welsh|cardiff
yemen|yemeni|yemenis|sanaa|sana'a
zambia|zambian|lusaka
zimbabwe|zimbabwean|harare
united nations|u.n.|un
`;

const PLACE_OF: ReadonlyMap<string, string> = new Map(
  PLACES.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.split("|");
      return words.map((word) => [word, words[0]!] as const);
    }),
);

/** The id of the country that a word or name stands for ("ukrainian" → "ukraine"), or null. Lower case. */
export function placeOf(word: string): string | null {
  return PLACE_OF.get(word) ?? null;
}

/** Names of several words ("south african"), for merging neighbouring terms. */
export const PLACE_NAMES_OF_WORDS: ReadonlySet<string> = new Set(
  [...PLACE_OF.keys()].filter((name) => name.includes(" ")),
);
