import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText, foldWord, splitPattern, splitWords } from "./words.ts";

it("folds case, accents, ligatures and letters with strokes", () => {
  expect(["ZÜRICH", "Łódź", "Æthelred", "ﬁre", "STRAẞE", "İzmir"].map(foldWord)).toEqual([
    "zurich",
    "lodz",
    "aethelred",
    "fire",
    "strasse",
    "izmir",
  ]);
});

it("parts words at apostrophes, hyphens and points and keeps their places", () => {
  expect(splitWords("Rees's U.S. anti-war")).toEqual([
    { start: 0, end: 4, folded: "rees" },
    { start: 5, end: 6, folded: "s" },
    { start: 7, end: 8, folded: "u" },
    { start: 9, end: 10, folded: "s" },
    { start: 12, end: 16, folded: "anti" },
    { start: 17, end: 20, folded: "war" },
  ]);
});

it("parts words at every sort of apostrophe, and nowhere at what nobody sees", () => {
  expect(["Rees's", "Rees’s", "Reesʼs", "Rees＇s"].map(foldText)).toEqual(["rees s", "rees s", "rees s", "rees s"]);
  expect(["coopera\u00adtion", "co\u2060operation", "\u200ecoopera\u200dtion"].map(foldText)).toEqual([
    "cooperation",
    "cooperation",
    "cooperation",
  ]);
  expect(foldText("port\u200bstrike")).toBe("port strike");
});

it("reads figures however they are written, and full-width ones as others", () => {
  expect(["1,000", "1.000", "1\u202f000", "CO₂", "２０２６", "3️⃣", "m²"].map(foldText)).toEqual([
    "1 000",
    "1 000",
    "1 000",
    "co2",
    "2026",
    "3",
    "m2",
  ]);
});

it("compares a Greek word in capitals with one in small letters", () => {
  expect(foldText("ΟΔΟΣ")).toBe(foldText("οδός"));
});

it("reads scripts without spaces sign by sign", () => {
  expect(foldText("港口罷工")).toBe("港 口 罷 工");
});

it("gives the same words for a text however its accents are encoded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(text.normalize("NFD"))).toBe(foldText(text.normalize("NFC")));
    }),
  );
});

it("places each word inside the text, one after the other", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const word of splitWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(last);
        expect(foldWord(text.slice(word.start, word.end))).toBe(word.folded);
        last = word.end;
      }
    }),
  );
});

it("gives the words of a term as it gives those of a text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const plain = text.replace(/[*?]/g, "");
      expect(splitPattern(plain).join(" ")).toBe(foldText(plain));
    }),
  );
});

it("leaves wildcards in the words of a term", () => {
  expect(splitPattern("Immigra* wom?n's")).toEqual(["immigra*", "wom?n", "s"]);
});
