/** Words of time that may stand between a verb and its complement or before a subject, lower-cased. */
export const WEEKDAYS: readonly string[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];
export const MONTHS: readonly string[] = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
export const MONTH_ABBREVIATIONS: readonly string[] = [
  "jan.",
  "feb.",
  "mar.",
  "apr.",
  "may",
  "jun.",
  "jul.",
  "aug.",
  "sept.",
  "oct.",
  "nov.",
  "dec.",
];

const TIME = new Set([
  ...WEEKDAYS,
  ...WEEKDAYS.flatMap((day) => [`${day}s`]),
  ...MONTHS,
  ...MONTH_ABBREVIATIONS,
  ..."today yesterday tomorrow tonight mon. tue. tues. wed. thu. thurs. fri. sat. sun.".split(" "),
]);
const TIME_PARTS = new Set(
  "earlier later late early last this next week weekend month year morning afternoon evening night day days weeks months years hours minutes ago previous past same summer fall autumn spring winter recently".split(
    " ",
  ),
);

/** "Wednesday", "March", "yesterday": a time by itself. */
export function isTimeWord(lower: string): boolean {
  return TIME.has(lower);
}

/** May stand in a longer expression of time: "earlier", "last", "week". */
export function isTimePart(lower: string): boolean {
  return TIME.has(lower) || TIME_PARTS.has(lower);
}
