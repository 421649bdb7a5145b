import type { Page, Range } from "../page.ts";
import { withWholeQuotations } from "./quotation-ranges.ts";

/** The words attributed by one cue, as token ranges, with the rule that found them. */
export interface Content {
  ranges: Range[];
  rule: string;
  /** Hand-set probability that the rule is right. */
  confidence: number;
}

export function made(page: Page, [from, to]: Range, rule: string, confidence: number): Content | null {
  return to > from ? { ranges: [withWholeQuotations(page, [from, to])], rule, confidence } : null;
}
