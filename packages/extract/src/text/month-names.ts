/** The beginnings by which a month is known, in the languages of the Latin and Cyrillic alphabets that news is most often written in. */
const BEGINNINGS: readonly (readonly [month: number, beginnings: string])[] = [
  [1, "jan jän ene gen janv sty янв"],
  [2, "feb fév fev febr lut фев"],
  [3, "mar mär mrt mars maart marz марта мар"],
  [4, "apr avr abr kwi апр"],
  [5, "may mai mei maj mag мая май"],
  [6, "jun juin giu cze июн"],
  [7, "jul juil lug lip июл"],
  [8, "aug août aou ago sie авг"],
  [9, "sep set wrz сен"],
  [10, "oct okt ott out paź окт"],
  [11, "nov lis ноя"],
  [12, "dec déc dez dic gru дек"],
];

const BY_BEGINNING = new Map(
  BEGINNINGS.flatMap(([month, beginnings]) => beginnings.split(" ").map((beginning) => [beginning, month] as const)),
);

/** The number of a month (1–12) from its name or abbreviation, in any letter case. */
export function monthNumber(name: string): number | undefined {
  const word = name.normalize("NFC").toLowerCase().replace(/\.$/, "");
  for (let length = Math.min(word.length, 5); length >= 3; length -= 1) {
    const month = BY_BEGINNING.get(word.slice(0, length));
    if (month !== undefined) return month;
  }
  return undefined;
}
