import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileQuery } from "./compile-query.ts";
import { parseQuery } from "./parse-query.ts";
import { prepareDocument } from "./prepare-document.ts";
import { documents, queries } from "./testing/arbitraries.ts";
import { disguised } from "./testing/disguises.ts";
import { emulateTsQuery } from "./testing/emulate-ts-query.ts";
import { toTsQuery } from "./to-ts-query.ts";
import { toTsVector } from "./to-ts-vector.ts";

function translate(source: string) {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return toTsQuery(parsed.query);
}

describe("a query as a tsquery", () => {
  it.each([
    ["Kyïv", "'kyiv'", true],
    ["port AND NOT film", "('port' & !'film')", true],
    ["(port OR harbour) strike", "(('port' | 'harbour') & 'strike')", true],
    ["immigra*", "'immigra':*", true],
    ["wom?n", "'wom':*", false],
    ["title:port", "'port':A", true],
    ['"port strike"', "(('port' <-> 'strike') | ('*long' & 'port' & 'strike'))", false],
    ['harbour NOT "port strike"', "('harbour' & !('port' <-> 'strike'))", false],
    ["port NEAR/3 strike", "('port' & 'strike')", false],
    ["harbour NOT (port NEAR/3 strike)", "'harbour'", false],
    ["harbour NOT wom?n", "'harbour'", false],
    ['said:"port strike"', "('port' & 'strike')", false],
    ["port outlet:post", "'port'", false],
  ])("%s becomes %s", (source, tsquery, exact) => {
    expect(translate(source)).toEqual({ kind: "tsquery", tsquery, exact });
  });

  it("is everything where the vector knows none of its words", () => {
    expect(translate("outlet:post")).toEqual({ kind: "all" });
    expect(translate("port OR speaker:rees")).toEqual({ kind: "all" });
  });

  it("accepts whatever the matcher accepts, and the same where it claims to be exact", () => {
    fc.assert(
      fc.property(queries, disguised(documents), (query, { worn: document }) => {
        const translated = toTsQuery(query);
        const matches = compileQuery(query)(prepareDocument(document)) !== null;
        const accepts = translated.kind === "all" || emulateTsQuery(toTsVector(document), translated.tsquery);
        const mustAgree = matches || (translated.kind === "tsquery" && translated.exact);
        expect(accepts).toBe(mustAgree ? matches : accepts);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a document as a tsvector", () => {
  it("holds folded words with their places, the title weighted and apart", () => {
    expect(toTsVector({ title: "Port strike", text: "The port's" })).toBe("'port':1A,6 'strike':2A 'the':5 's':7");
  });

  it("keeps a phrase findable past the positions that Postgres stores", () => {
    const document = { title: "", text: `${"the ".repeat(400)}${"word ".repeat(17_000)}the mayor` };
    const translated = translate('"the mayor"');
    expect(translated.kind === "tsquery" && emulateTsQuery(toTsVector(document), translated.tsquery)).toBe(true);
  });

  it("finds a word of any length by its beginning and whole", () => {
    const word = "x".repeat(500);
    for (const source of [word, `${word.slice(0, 300)}*`, "xx*"]) {
      const translated = translate(source);
      expect(
        translated.kind === "tsquery" && emulateTsQuery(toTsVector({ title: "", text: word }), translated.tsquery),
      ).toBe(true);
    }
  });
});
