const COUNT = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
// U+202F: narrow, and it never breaks, so that a number stays on one line.
const THIN_SPACE = "\u202F";

/** "1 204", thousands apart by a thin space. */
export function sayCount(count: number): string {
  return COUNT.format(count).replaceAll(",", THIN_SPACE);
}

/** A ratio as percent, with one decimal under ten: "7.1 %", "34 %". */
export function sayShare(ratio: number): string {
  const percent = ratio * 100;
  const digits = percent !== 0 && Math.abs(percent) < 9.95 ? 1 : 0;
  return `${percent.toFixed(digits).replace(/\.0$/, "")} %`;
}

/** "1 article", "86 articles" */
export function sayUnits(count: number, [one, many]: readonly [one: string, many: string]): string {
  return `${sayCount(count)} ${count === 1 ? one : many}`;
}
