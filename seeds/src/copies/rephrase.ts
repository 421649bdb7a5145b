import type { Edit, Span } from "./edited-text.ts";

/** Ways in which a desk touches a reporter's sentence without changing what it says. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  [/\bNearly (?=\d|all|half)/, "Almost "],
  [/\bnearly (?=\d|all|half)/, "almost "],
  [/\bSome (?=\d)/, "About "],
  [/\bsome (?=\d)/, "about "],
  [/\babout (?=\d)/, "some "],
  [/\bis expected in\b/, "is due in"],
  [/\bis to be\b/, "will be"],
  [/\bare to be\b/, "will be"],
  [/\bis to (?=[a-z]+ )/, "will "],
  [/\bLawmakers\b/, "Members of the Assembly"],
  [/\blawmakers\b/, "members of the Assembly"],
  [/\blargest\b/, "biggest"],
  [/\bwalked out for a day\b/, "stopped work for a day"],
  [/\bhas yet to say\b/, "has not said"],
  [/\bhad no comment\b/, "would not comment"],
  [/\bmade up\b/, "accounted for"],
  [/\bwithin\b(?= \w+ (?:weeks|months|years))/, "in less than"],
];

/** "The bill goes to a committee in three weeks." → "In three weeks the bill goes to a committee." */
const LATE_TIME = /^(The|A|An|Its?) ([^,;:]{10,90}) (in \w+ (?:days|weeks|months))\.$/;

/** The first of the reporter's own sentences that can be put another way. Nothing anybody said is touched: `spoken` lists those places. */
export function rephraseOne(text: string, spoken: readonly Span[]): Edit[] {
  for (const [start, end] of sentencesOf(text)) {
    if (spoken.some(([from, until]) => from < end && start < until)) continue;
    const sentence = text.slice(start, end);
    if (/["“”‘]/.test(sentence)) continue;
    const edit = rephrase(sentence);
    if (edit !== undefined) return [{ ...edit, start: start + edit.start, end: start + edit.end }];
  }
  return [];
}

function rephrase(sentence: string): Edit | undefined {
  const late = LATE_TIME.exec(sentence);
  if (late !== null && !/\b(?:and|which|that|who)\b/.test(late[2]!)) {
    const replacement = `${capitalize(late[3]!)} ${late[1]!.toLowerCase()} ${late[2]}.`;
    return { start: 0, end: sentence.length, replacement };
  }
  for (const [pattern, words] of REWORDINGS) {
    const match = pattern.exec(sentence);
    if (match !== null) return { start: match.index, end: match.index + match[0].length, replacement: words };
  }
  return undefined;
}

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Rough, and good enough for a reporter's plain sentences: a stop, a space, a capital. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s].*?(?:[.?!]["”’]?(?= [A-Z“"‘]|$)|$)/gm)].map(({ index, 0: words }) => [
    index,
    index + words.length,
  ]);
}
