import type { ExpectedReading, ExpectedStatement } from "../corpus/reading.ts";
import type { Outlet } from "../outlets.ts";

export interface Headline {
  headline: string;
  /** The statement that the headline quotes, if it quotes one. */
  quotes?: ExpectedStatement | undefined;
}

/**
 * The headline that another desk would put on a text: its first half where it has two, or its best short quotation, or the old one
 * as it is. `draw` (a whole number) decides among what is possible. `reading` is that of the text as the outlet prints it; of its
 * statements, those in `whole` have lost nothing on the way.
 */
export function reheadline(
  headline: string,
  {
    reading,
    whole,
    outlet,
    draw,
  }: { reading: ExpectedReading; whole: ReadonlySet<string>; outlet: Outlet; draw: number },
): Headline {
  const plain = headline.replaceAll("bln-merel", "billion-merel");
  const halves = [...plain.matchAll(/, | as (?=[a-z]+ [a-z]+)/g)].map(({ index }) => plain.slice(0, index));
  const half = halves.find((words) => words.split(" ").length >= 5 && !HANGS.test(words));
  const quotable = reading.statements
    .filter(({ id }) => whole.has(id))
    .flatMap((statement) => quoteLine(statement, reading, outlet));
  const choices: Headline[] = [...(half === undefined ? [] : [{ headline: half }]), ...quotable.slice(0, 2)];
  const chosen = choices[draw % Math.max(1, choices.length)] ?? { headline: plain };
  return outlet.slug === "daily-flare" && chosen.quotes === undefined ? { headline: shout(chosen.headline) } : chosen;
}

/** A half that ends so is the beginning of a list. */
const HANGS = /\b(?:between|both|either)\b|: \S+$/;

/** "Phone ban clears first reading" → "PHONE BAN clears first reading" */
const shout = (headline: string): string => headline.replace(/^(?:\S+ ){2}/, (words) => words.toUpperCase());

/** "Brandel: “Teaching needs eyes”" */
function quoteLine(statement: ExpectedStatement, { speakers }: ExpectedReading, { quotes }: Outlet): Headline[] {
  const speaker = speakers[statement.speaker];
  const words = statement.content[0]!.replace(/[,.]$/, "");
  const length = words.split(" ").length;
  if (statement.kind !== "direct" || statement.said !== undefined || statement.content.length > 1) return [];
  if (speaker?.kind !== "person" || length < 4 || length > 12) return [];
  if (!/^(?!But |And |Then )[A-Z]/.test(words) || /["“”‘?!]/.test(words)) return [];
  const surname = speaker.names[0]!.split(" ").at(-1)!;
  return [
    { headline: `${surname}: ${quotes.open}${words}${quotes.close}`, quotes: { ...statement, content: [words] } },
  ];
}
