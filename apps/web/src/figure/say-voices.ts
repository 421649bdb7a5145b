import type { VoicesSeries } from "@onrecord/charts/voices/voices-series";
import { formatCount, formatCounted, formatShare } from "../format/numbers.ts";

/** Above the voices: how much was said by how many, and by whom most. */
export function sayVoices({ voices, speakers, statements }: VoicesSeries): string {
  const all = `${formatCounted(statements, "statement")}, by ${formatCounted(speakers, "speaker")} with a page.`;
  const [first] = voices;
  if (first === undefined) return all;
  return `${all} Most by ${first.name}: ${formatCount(first.statements)} (${formatShare(first.statements, statements)}).`;
}
