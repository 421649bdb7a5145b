/**
 * The words of a made newsroom: names of nobody, and sentences that can be said of anything. `{clause}` stands for a proposition
 * without its capital ("the bridge should be built"), `{matter}` for what a topic is about ("the river bridge").
 */

export const FIRST_NAMES =
  words(`Ada Agnes Alban Anselm Arvid Astrid Bela Bruno Carla Cyril Dagny Dario Edda Egon Elsa Emil Enno Esther Fenna Flora
  Gerda Gustav Hedda Henrik Hilda Ida Igor Ilse Ivo Jonas Judith Kasimir Lena Levin Marta Milan Nora Oskar Petra Ruben`);

export const LAST_NAMES =
  words(`Abel Adler Almas Ambler Arden Askew Balint Barrow Bellin Borg Brandt Calder Carrow Corvin Danner Dressel Ebner Elm
  Falk Fenwick Fiala Gessner Grau Halloran Hask Holub Jarrow Kestrel Klein Lindqvist Lovas Marek Merrin Novak Orban Osgood Pell Quist Rask Rehm
  Sandor Sorley Tamm Thorne Udall Varga Voss Wendt Yardley Zeman`);

export const TOWNS =
  words(`Alderholm Brackwater Carnsby Dunmere Eastling Fallowick Grenholt Harrowgate Inverdale Kestlebury Lindenau Marrowby
  Northaven Oxmoor Penwick Quarrington Ravensholt Saltmarsh Thornbury Wexholm`);

export const PAPERS = ["Post", "Courier", "Chronicle", "Herald", "Radio"];

export const BODIES = [
  "Chamber of Commerce",
  "Tenants’ Union",
  "Port Authority",
  "Farmers’ League",
  "University",
  "Water Board",
  "Bar Association",
  "Teachers’ Union",
  "Heritage Trust",
  "Transport Board",
  "Housing Fund",
  "Hospital Trust",
  "Savings Bank",
];

export const ROLES = [
  "the finance minister",
  "the mayor of Dunmere",
  "a member of parliament",
  "the leader of the opposition",
  "the chair of the transport committee",
  "the health minister",
  "a councillor in Alderholm",
  "the president of the chamber",
  "the head of the teachers’ union",
  "the interior minister",
  "a judge at the court of audit",
  "the spokesman of the government",
];

export interface Subject {
  topic: string;
  matter: string;
  query: string;
  propositions: string[];
}

export const SUBJECTS: Subject[] = [
  subject("Northern railway", "the northern railway", "rail* AND (north* OR strike*)", [
    "The northern railway should be built",
    "Rail fares should be frozen",
    "The night trains should be brought back",
  ]),
  subject("Rent control", "rent control", "rent* AND (cap OR control*)", [
    "Rents should be capped",
    "Empty flats should be taxed",
    "The city should buy back its houses",
  ]),
  subject("River bridge", "the river bridge", "bridge AND river", [
    "The second bridge should be built",
    "A toll should be charged on the bridge",
    "The old bridge should be closed to cars",
  ]),
  subject("Hospital reform", "hospital reform", "hospital* AND (reform OR clos*)", [
    "Small hospitals should be merged",
    "Nurses should be paid more",
    "Emergency wards should stay open at night",
  ]),
  subject("Fishing quotas", "fishing quotas", "fish* AND quota*", [
    "Herring quotas should be cut",
    "Foreign boats should be kept out",
    "The harbour fees should be lowered",
  ]),
  subject("School meals", "school meals", "school* AND meal*", [
    "School meals should be free",
    "Lessons should begin at nine",
    "Telephones should be banned in class",
  ]),
  subject("Wind farms", "wind farms", "wind AND (farm* OR turbine*)", [
    "Wind farms should be allowed on the coast",
    "The coal plant should be shut down",
    "Households should be paid for living near turbines",
  ]),
  subject("Border crossing", "the border crossing", "border AND (crossing OR visa*)", [
    "The eastern crossing should be reopened",
    "Visas should be dropped for students",
    "Customs checks should be moved inland",
  ]),
  subject("Pension age", "the pension age", "pension* AND age", [
    "The pension age should be raised",
    "Civil servants should pay into the common fund",
    "Early retirement should be ended",
  ]),
  subject("Water supply", "the water supply", "water AND (supply OR leak* OR well*)", [
    "The water company should be taken into public hands",
    "Lawns should not be watered in summer",
    "Wells should be metered",
  ]),
  subject("Police powers", "police powers", "police AND (power* OR camera*)", [
    "Cameras should be allowed in the stations",
    "Patrols should carry no weapons",
    "A complaints office should be set up",
  ]),
  subject("Broadcasting fee", "the broadcasting fee", "broadcast* AND fee", [
    "The broadcasting fee should be abolished",
    "Regional studios should be kept",
    "The council of the broadcaster should be elected",
  ]),
];

/** What is said by somebody who is for, against, of two minds, or says no side; with the code of the label. */
export const SAYINGS: readonly [label: 1 | 2 | 3 | 4, sayings: string[]][] = [
  [
    1,
    [
      "{clause}, and the sooner the better",
      "{clause} because every other way costs more",
      "there is no good argument left against it: {clause}",
      "the figures leave no doubt that {clause}",
      "it was high time, and {clause}",
      "{clause} whatever the budget says",
    ],
  ],
  [
    2,
    [
      "it is a mistake to believe that {clause}",
      "nobody has shown that {clause}",
      "the country cannot afford the idea that {clause}",
      "those who say that {clause} have not read the figures",
      "it was tried before, and it is wrong that {clause}",
      "voters never agreed that {clause}",
    ],
  ],
  [
    3,
    [
      "in principle {clause}, but not at this price",
      "one may hold that {clause}, yet the valleys would pay for it",
      "{clause} one day, though not in this parliament",
    ],
  ],
  [
    4,
    [
      "it was too early to say whether {clause}",
      "whether {clause} is for parliament to decide",
      "the question whether {clause} would be put to the committee",
    ],
  ],
];

/** What is said without a side on anything. */
export const REMARKS = [
  "the report on {matter} would be published next week",
  "talks about {matter} would go on after the holidays",
  "the committee had heard eleven witnesses on {matter}",
  "nothing had been signed so far",
  "the letter had arrived only that morning",
  "a second reading of the bill on {matter} was planned for the autumn",
  "the numbers would be checked by the court of audit",
  "people in {town} deserved an answer on {matter}",
  "the meeting in {town} had been friendly and short",
  "the ministry had not been asked about {matter}",
];

export const HEADLINES = [
  "{Matter}: committee hears the mayor of {town}",
  "Debate on {matter} moves to {town}",
  "What the new figures say about {matter}",
  "Minister defends plans on {matter}",
  "{town} council split over {matter}",
  "Protest in {town} over {matter}",
  "{Matter}: five questions, five answers",
  "Vote on {matter} put off again",
];

/** Headlines of articles that are on no topic. */
export const OTHER_HEADLINES = [
  "{town} choir wins prize",
  "Storm closes roads around {town}",
  "New library opens in {town}",
  "{town} draws two all away from home",
  "Harvest earlier than usual near {town}",
  "Man, 71, found well after search in {town}",
];

function words(text: string): string[] {
  return text.split(/\s+/);
}

function subject(topic: string, matter: string, query: string, propositions: string[]): Subject {
  return { topic, matter, query, propositions };
}
