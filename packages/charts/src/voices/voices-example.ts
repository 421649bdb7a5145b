import type { VoicesAsk } from "./voices-series.ts";

/** Eight of 48 speakers with their stances on one proposition, and 31 statements of nobody known. */
export const voicesExample: VoicesAsk = {
  speakers: 48,
  statements: 402,
  unknown: 31,
  max: 8,
  rows: [
    { key: "1", name: "Ada Rees", statements: 64, for: 22, against: 9, mixed: 2, unclear: 6 },
    { key: "2", name: "Dockers’ Union of the Sound", statements: 51, for: 38, against: 0, mixed: 1, unclear: 2 },
    { key: "3", name: "Tom Vale", statements: 47, for: 3, against: 29, mixed: 4, unclear: 5 },
    { key: "4", name: "Ines Moss-Aldergate", statements: 30, for: 0, against: 17, mixed: 0, unclear: 8 },
    { key: "5", name: "Ferry Board", statements: 22, for: 6, against: 5, mixed: 5, unclear: 1 },
    { key: "6", name: "Jon Wick", statements: 14, for: 1, against: 0, mixed: 0, unclear: 0 },
    { key: "7", name: "Marta Oduya", statements: 9, for: 4, against: 2, mixed: 0, unclear: 1 },
    { key: "8", name: "Some former officials", statements: 6, for: 0, against: 0, mixed: 0, unclear: 3 },
    { key: "9", name: "Peder Lund", statements: 2, for: 1, against: 0, mixed: 0, unclear: 0 },
  ],
};
