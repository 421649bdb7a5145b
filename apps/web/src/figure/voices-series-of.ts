import { type VoicesSeries, voicesSeries } from "@onrecord/charts/voices/voices-series";
import type { RouterOutputs } from "../trpc/router-outputs.ts";

type Voices = RouterOutputs["stances"]["voices"];

/** The answer of `stances.voices` as bars, at most `max` of them, on one topic, several or any. */
export function voicesSeriesOf({ voices, totals, beyond }: Voices, max: number, topics: number): VoicesSeries {
  const series = voicesSeries({
    rows: voices.map(({ speakerId, ...voice }) => ({ ...voice, key: String(speakerId) })),
    speakers: totals.speakers,
    statements: totals.statements,
    unknown: totals.unknown,
    max,
    whole: topics === 0 ? "all" : topics === 1 ? "the topic’s" : "the topics’",
  });
  // Groups, anonymous sources and people not yet told apart are printed, and open, below the figure.
  return { ...series, undrawnStatements: beyond };
}
