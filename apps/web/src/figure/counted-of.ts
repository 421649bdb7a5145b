import { type Measure, MEASURES } from "@onrecord/query/filter";

/** The measure that the address names; the page's own where it names none. */
export function countedOf(unit: string | undefined, plain: Measure): Measure {
  return MEASURES.find((measure) => measure === unit) ?? plain;
}
