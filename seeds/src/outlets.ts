export const OUTLET_SLUGS = [
  "harbour-post",
  "cpa",
  "dunmarrow-courier",
  "daily-flare",
  "energy-ministry",
  "the-lantern",
] as const;
export type OutletSlug = (typeof OUTLET_SLUGS)[number];

/** An invented publisher: how it names itself, how it writes, how its site is made. */
export interface Outlet {
  slug: OutletSlug;
  name: string;
  motto: string;
  country: string;
  /** BCP 47. */
  language: string;
  /** What opens and closes its quotations, and its apostrophe. */
  quotes: { open: string; close: string; apostrophe: string };
  spelling: "British" | "American";
  feed: { format: "rss" | "atom" | "json"; path: string };
  /** Where a page says what it is: in JSON-LD, or only in meta tags and marked elements. */
  markup: "json-ld" | "meta";
  /** Of an article's page, whose `key` is its own and never changes. */
  pathOf(article: { section: string; slug: string; key: string; day: string }): string;
  colour: string;
  typeface: string;
}

const CURLY = { open: "“", close: "”", apostrophe: "’" };
const STRAIGHT = { open: '"', close: '"', apostrophe: "'" };
const SERIF = "Georgia, 'Times New Roman', serif";
const SANS = "'Helvetica Neue', Arial, sans-serif";
const COUNTRY = "Calverra";

export const OUTLETS: readonly Outlet[] = [
  {
    slug: "harbour-post",
    name: "The Harbour Post",
    motto: "Port Ellery’s morning paper since the year of the flood",
    country: COUNTRY,
    language: "en-GB",
    quotes: CURLY,
    spelling: "British",
    feed: { format: "rss", path: "/feed.xml" },
    markup: "json-ld",
    pathOf: ({ section, slug, key, day }) => `/${section}/${day.replaceAll("-", "/")}/${slug}-${key}`,
    colour: "#123a5a",
    typeface: SERIF,
  },
  {
    slug: "cpa",
    name: "Calverran Press Agency",
    motto: "First, and right",
    country: COUNTRY,
    language: "en-US",
    quotes: STRAIGHT,
    spelling: "American",
    feed: { format: "atom", path: "/atom.xml" },
    markup: "json-ld",
    pathOf: ({ slug, key }) => `/story/${slug}-${key}`,
    colour: "#444444",
    typeface: SANS,
  },
  {
    slug: "dunmarrow-courier",
    name: "The Dunmarrow Courier",
    motto: "For the plain and the people who plough it",
    country: COUNTRY,
    language: "en-GB",
    quotes: CURLY,
    spelling: "British",
    feed: { format: "rss", path: "/rss" },
    markup: "meta",
    pathOf: ({ section, slug, key }) => `/${section}/${slug}-${key}.html`,
    colour: "#5b1f1f",
    typeface: SERIF,
  },
  {
    slug: "daily-flare",
    name: "Daily Flare",
    motto: "Calverra’s loudest paper",
    country: COUNTRY,
    language: "en-GB",
    quotes: STRAIGHT,
    spelling: "British",
    feed: { format: "json", path: "/feed.json" },
    markup: "json-ld",
    pathOf: ({ section, slug, key }) => `/${section}/${key}/${slug}`,
    colour: "#c2410c",
    typeface: SANS,
  },
  {
    slug: "energy-ministry",
    name: "Ministry of Energy, press office",
    motto: "Republic of Calverra",
    country: COUNTRY,
    language: "en-GB",
    quotes: CURLY,
    spelling: "British",
    feed: { format: "rss", path: "/press/rss.xml" },
    markup: "json-ld",
    pathOf: ({ slug, key }) => `/press/releases/${slug}-${key}`,
    colour: "#14532d",
    typeface: SANS,
  },
  {
    slug: "the-lantern",
    name: "The Lantern",
    motto: "Fridays, by hand",
    country: COUNTRY,
    language: "en-GB",
    quotes: { open: "‘", close: "’", apostrophe: "’" },
    spelling: "British",
    feed: { format: "atom", path: "/feed/atom" },
    markup: "json-ld",
    pathOf: ({ slug, key }) => `/essays/${slug}-${key}/`,
    colour: "#3f6212",
    typeface: SERIF,
  },
];

export function outletOf(slug: OutletSlug): Outlet {
  return OUTLETS.find((outlet) => outlet.slug === slug)!;
}
