// U+202F: narrow, and it never breaks, so that a number stays on one line.
const thinSpace = "\u202F";

const integer = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat("en", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDecimals = new Intl.NumberFormat("en", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function withThinSpaces(format: Intl.NumberFormat, value: number): string {
  return format
    .formatToParts(value)
    .map((part) => (part.type === "group" ? thinSpace : part.type === "minusSign" ? "\u2212" : part.value))
    .join("");
}

/** A count, thousands apart by a thin space: 1 204. */
export function formatCount(count: number): string {
  return withThinSpaces(integer, count);
}

/** A rate or a mean, to one decimal: 4.3; what would be nothing then, to two: 0.04. */
export function formatRate(rate: number): string {
  return withThinSpaces(rate > 0 && rate < 0.1 ? twoDecimals : oneDecimal, rate);
}

/** A share with what it is a share of, as every share is printed: "86 of 1 204". */
export function formatOf(part: number, whole: number): string {
  return `${formatCount(part)} of ${formatCount(whole)}`;
}

/** A share in percent; one decimal under ten, none above. Of nothing there is no share: an em dash. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "—";
  const percent = (part / whole) * 100;
  return `${withThinSpaces(percent > 0 && percent < 10 ? oneDecimal : integer, percent)}${thinSpace}%`;
}

/** "1 article", "2 articles": the count with its noun. */
export function formatCounted(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
