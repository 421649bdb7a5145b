import { sayCount, sayShare, sayUnits } from "../say-number.ts";
import type { Table } from "../table.ts";

/** A speaker's statements of the topic, and their stances on the proposition or propositions asked. */
export interface VoiceRow {
  key: string;
  name: string;
  statements: number;
  for: number;
  against: number;
  mixed: number;
  unclear: number;
}

export interface VoicesAsk {
  /** The speakers with most statements, at least as many as are drawn. */
  rows: VoiceRow[];
  /** All named speakers and all statements of the topic, unknown speakers included. */
  speakers: number;
  statements: number;
  /** Statements whose speaker is unknown. */
  unknown: number;
  /** Most rows drawn; 12 unless told. */
  max?: number;
  /** Whose statements are the whole, in words; "the topic’s" unless told. */
  whole?: string;
}

export interface Voice extends VoiceRow {
  /** Statements ÷ all statements of the whole. */
  share: number;
}

export interface VoicesSeries {
  voices: Voice[];
  /** "the topic’s", or "all". */
  whole: string;
  speakers: number;
  statements: number;
  unknown: number;
  /** Statements of speakers that are not drawn: shown + undrawn + unknown = all. */
  undrawnStatements: number;
  /** The longest side of any bar, so that both directions share a scale. */
  maxSide: number;
  /** The longest strip of mixed and unclear. */
  maxStrip: number;
}

/** What can be opened of a row: its statements, or the stances of one bar. Its number is the length of the list it opens. */
export interface VoiceMark {
  voice: Voice;
  /** The labels that the bar counts; none for the statements. */
  labels: readonly ("for" | "against" | "mixed" | "unclear")[];
  n: number;
}

const MAX_VOICES = 12;

/** Rows into bars, most statements first. */
export function voicesSeries(ask: VoicesAsk): VoicesSeries {
  const voices = ask.rows
    .toSorted((a, b) => b.statements - a.statements)
    .slice(0, ask.max ?? MAX_VOICES)
    .map((row): Voice => ({ ...row, share: ask.statements === 0 ? 0 : row.statements / ask.statements }));
  const shown = voices.reduce((sum, { statements }) => sum + statements, 0);
  return {
    voices,
    whole: ask.whole ?? "the topic’s",
    speakers: ask.speakers,
    statements: ask.statements,
    unknown: ask.unknown,
    undrawnStatements: ask.statements - ask.unknown - shown,
    maxSide: Math.max(0, ...voices.flatMap((voice) => [voice.for, voice.against])),
    maxStrip: Math.max(0, ...voices.map((voice) => voice.mixed + voice.unclear)),
  };
}

/** How many of the speakers have a bar: "12 of 48 speakers". */
export function sayDrawn({ voices, speakers }: VoicesSeries): string {
  return `${sayCount(voices.length)} of ${sayUnits(speakers, ["speaker", "speakers"])}`;
}

/** What the bars leave out: "12 of 48 speakers. 31 statements of unknown speakers." */
export function voicesRemainder(series: VoicesSeries): string {
  const { undrawnStatements, unknown } = series;
  const rest =
    undrawnStatements > 0 ? `, ${sayUnits(undrawnStatements, ["statement", "statements"])} by the others` : "";
  const nobody = unknown > 0 ? ` Speaker unknown: ${sayUnits(unknown, ["statement", "statements"])}.` : "";
  return `${sayDrawn(series)}${rest}.${nobody}`;
}

/** The same numbers as a table. */
export function toRows(series: VoicesSeries): Table {
  return {
    header: ["speaker", "statements", "share", "for", "against", "mixed", "unclear"],
    rows: series.voices.map((voice) => [
      voice.name,
      voice.statements,
      voice.share,
      voice.for,
      voice.against,
      voice.mixed,
      voice.unclear,
    ]),
  };
}

/** "Ada Rees: 24 statements, 12 % of the topic’s; 9 for, 2 against, 1 mixed, 4 unclear" */
export function sayVoice({ whole }: VoicesSeries, voice: Voice): string {
  const split = `${sayCount(voice.for)} for, ${sayCount(voice.against)} against, ${sayCount(voice.mixed)} mixed, ${sayCount(voice.unclear)} unclear`;
  return `${voice.name}: ${sayUnits(voice.statements, ["statement", "statements"])}, ${sayShare(voice.share)} of ${whole}; ${split}`;
}

/** The bars of a row that are not empty, from left to right; mixed and unclear lie in one strip and share their number. */
export function voiceBars(voice: Voice): VoiceMark[] {
  const sides = [["against"], ["for"], ["mixed", "unclear"]] as const;
  return sides.flatMap((side): VoiceMark[] => {
    const labels = side.filter((label) => voice[label] > 0);
    return labels.length === 0
      ? []
      : [{ voice, labels, n: labels.reduce((sum: number, label) => sum + voice[label], 0) }];
  });
}

/** "Ada Rees: 2 stances against", "Ada Rees: 5 stances mixed or unclear" */
export function sayVoiceBar({ voice, labels, n }: VoiceMark): string {
  return `${voice.name}: ${sayUnits(n, ["stance", "stances"])} ${labels.join(" or ")}`;
}

/** The picture for somebody who does not see it. */
export function voicesSummary(series: VoicesSeries): string {
  const first = series.voices.slice(0, 3).map((voice) => `${sayVoice(series, voice)}.`);
  return [...first, voicesRemainder(series)].join(" ");
}
