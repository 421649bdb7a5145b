import { buildCorpus } from "./build-corpus.ts";
import { ordinalOf } from "./corpus/civil-week.ts";
import { loadOriginals } from "./corpus/load-originals.ts";
import type { Original } from "./corpus/original.ts";
import { COURIER_GAP } from "./copies/plan-copies.ts";
import { topics } from "./topics.ts";

/** What the demo promises of its size. */
const AT_LEAST = { texts: 60, outlets: 5, speakers: 14, articles: 300, perFullWeek: 15, utterances: 8, pairs: 8 };
const TOPICS = 5;
const PROPOSITIONS = 9;
const FULL_WEEKS = [41, 58, 72];

/** Months and years date a text, which must be true whenever the demo is first started. "May" only where it is no verb. */
const DATES =
  /\b(?:January|February|April|June|July|August|September|October|November|December)\b|\b(?:in|last|next|since|of) (?:March|May)\b|\b(?:19|20)\d\d\b/;

/** Everything that is wrong with the written texts, the topics and the archive made of them, a sentence each. */
export function checkSeeds(): string[] {
  const originals = loadOriginals();
  return [...originals.flatMap(checkOriginal), ...checkCalendar(originals), ...checkSize(originals)];
}

function checkOriginal({ id, headline, text, reading, topic, outlet, week, weekday }: Original): string[] {
  const problems: string[] = [];
  const { speakers, statements, stances, alsoFine } = reading;
  const known = topics();
  const propositions = new Set(known.flatMap((one) => one.propositions.map((proposition) => proposition.id)));
  const ids = new Set(statements.map((statement) => statement.id));
  const words = `${headline}\n${text}`;
  if (ids.size < statements.length) problems.push("uses the id of a statement twice");
  for (const statement of [...statements, ...alsoFine]) {
    if (!(statement.speaker in speakers)) problems.push(`has no speaker ${statement.speaker}`);
    for (const piece of statement.content) if (!words.includes(piece)) problems.push(`does not contain "${piece}"`);
    if (statement.said !== undefined && !words.includes(statement.said)) problems.push(`lacks "${statement.said}"`);
  }
  for (const [speaker, { names }] of Object.entries(speakers)) {
    if (!names.some((name) => words.toLowerCase().includes(name.toLowerCase())))
      problems.push(`names ${speaker} in no known way`);
  }
  for (const { holder, proposition, statements: shown } of stances) {
    if (!(holder in speakers)) problems.push(`has no holder ${holder}`);
    if (!propositions.has(proposition)) problems.push(`knows no proposition ${proposition}`);
    for (const statement of shown) if (!ids.has(statement)) problems.push(`has no statement ${statement}`);
  }
  if (topic !== undefined && !known.some(({ name }) => name === topic)) problems.push(`knows no topic ${topic}`);
  if (outlet === "the-lantern" && weekday !== "Fri") problems.push("stands in The Lantern and not on a Friday");
  if (outlet === "dunmarrow-courier" && isInGap(week)) problems.push("stands in the Courier's gap");
  const dated = DATES.exec(words);
  if (dated !== null) problems.push(`names a date: "${dated[0]}"`);
  return problems.map((problem) => `${id} ${problem}.`);
}

const isInGap = (week: number): boolean => week >= COURIER_GAP[0] && week <= COURIER_GAP[1];

/** When positions that change are silent: nothing that shows the stance may fall between these weeks, both included. */
const SILENT = [
  { holder: "sorn", proposition: "dam-build", from: 37, until: 40 },
  { holder: "ferrow", proposition: "school-phones", from: 38, until: 46 },
];

/** Originals and copies alike keep the calendar that the planted shifts and gaps need. */
function checkCalendar(originals: Original[]): string[] {
  const articles = buildCorpus({ firstStart: ANY_DAY, originals });
  const byId = new Map(originals.map((original) => [original.id, original]));
  return articles.flatMap((article) => {
    const problems: string[] = [];
    const { source, outlet, week, weekday, reading, text } = article;
    const copied = source.kind === "copy" ? byId.get(source.of) : undefined;
    const later = copied === undefined ? 0 : ordinalOf(article) - ordinalOf(copied);
    if (later < 0 || later > 2) problems.push(`appears ${later} days after its original`);
    if (outlet === "dunmarrow-courier" && isInGap(week)) problems.push("stands in the Courier's gap");
    if (outlet === "the-lantern" && weekday !== "Fri") problems.push("stands in The Lantern and not on a Friday");
    for (const { holder, proposition, from, until } of SILENT) {
      const isShown = reading.stances.some((one) => one.holder === holder && one.proposition === proposition);
      if (isShown && week >= from && week <= until) problems.push(`breaks the silence of ${holder} on ${proposition}`);
    }
    for (const piece of reading.statements.flatMap(({ content }) => content)) {
      if (!`${article.headline}\n${text}`.includes(piece)) problems.push(`does not contain "${piece}"`);
    }
    return problems.map((problem) => `${article.id} ${problem}.`);
  });
}

/** The archive's make-up doesn't depend on the day it is dated from. */
const ANY_DAY = "2026-01-07";

function checkSize(originals: Original[]): string[] {
  const written = originals.filter(({ set }) => set !== "follow-up").length;
  const articles = buildCorpus({ firstStart: ANY_DAY, originals }).filter(({ source }) => source.kind !== "notice");
  const people = new Set(
    originals.flatMap(({ reading }) =>
      Object.entries(reading.speakers).flatMap(([id, { kind }]) => (kind === "person" ? [id] : [])),
    ),
  );
  const found = topics();
  const propositions = found.flatMap((topic) => topic.propositions).length;
  const pairs = [...countUtterances(originals)].filter(([, count]) => count >= AT_LEAST.utterances);
  const addresses = new Set(articles.map(({ outlet, path }) => outlet + path));
  const full = FULL_WEEKS.map((week) => articles.filter((article) => article.week === week).length);
  const expectations: [boolean, string][] = [
    [originals.length >= AT_LEAST.texts, `${originals.length} texts are written (${written} long ones).`],
    [new Set(originals.map(({ outlet }) => outlet)).size >= AT_LEAST.outlets, "There are too few outlets."],
    [people.size >= AT_LEAST.speakers, `Only ${people.size} people speak.`],
    [articles.length >= AT_LEAST.articles, `There are only ${articles.length} articles.`],
    [addresses.size === articles.length, "Two articles share an address."],
    [found.length === TOPICS, `There are ${found.length} topics.`],
    [propositions === PROPOSITIONS, `There are ${propositions} propositions.`],
    [full.every((count) => count >= AT_LEAST.perFullWeek), `The full weeks have ${full.join(", ")} articles.`],
    [pairs.length >= AT_LEAST.pairs, `Only ${pairs.length} pairs have ${AT_LEAST.utterances} utterances.`],
  ];
  return expectations.filter(([holds]) => !holds).map(([, problem]) => problem);
}

/** Statements in distinct originals that show a stance, by holder and proposition; copies and old words are left out. */
function countUtterances(originals: Original[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { copyOf, reading } of originals) {
    if (copyOf !== undefined) continue;
    const old = new Set(reading.statements.flatMap(({ id, said }) => (said === undefined ? [] : [id])));
    for (const { holder, proposition, basis, statements } of reading.stances) {
      if (basis === "second-hand") continue;
      const pair = `${holder} ${proposition}`;
      counts.set(pair, (counts.get(pair) ?? 0) + statements.filter((id) => !old.has(id)).length);
    }
  }
  return counts;
}
