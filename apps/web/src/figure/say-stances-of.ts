/**
 * On what the stances beside a speaker's statements are. Without a proposition in the filter they are of all there are, and a sum over
 * several is no side on any of them.
 */
export function sayStancesOf(propositions: number): string {
  if (propositions === 1) return "on the proposition of the filter";
  return `${propositions === 0 ? "on all propositions" : `on ${propositions} propositions`}, added up`;
}
