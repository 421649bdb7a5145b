import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { printQuery } from "./print-query.ts";
import { queries } from "./testing/arbitraries.ts";
import { pasted } from "./testing/disguises.ts";

function reprint(source: string): string {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(`${source}: ${parsed.message}`);
  return printQuery(parsed.query);
}

function problem(source: string): { under: string; message: string; remedy: string } {
  const parsed = parseQuery(source);
  if (parsed.kind === "query") throw new Error(`${source} was read as ${printQuery(parsed.query)}`);
  return { under: source.slice(...parsed.at), message: parsed.message, remedy: parsed.remedy };
}

describe("reading a query", () => {
  it.each([
    ["Ukraine", "Ukraine"],
    ["port strike", "port AND strike"],
    ["port OR harbour AND strike", "port OR harbour AND strike"],
    ["(port OR harbour) strike", "(port OR harbour) AND strike"],
    ["strike AND NOT bowling", "strike AND NOT bowling"],
    ["strike NOT NOT port", "strike AND NOT NOT port"],
    ['"port  strike"', '"port strike"'],
    ["“port strike”", '"port strike"'],
    ["”port strike” OR „film„", '"port strike" OR film'],
    ["»port strike« «film»", '"port strike" AND film'],
    ["ｐｏｒｔ　ＡＮＤ　（ｓｔｒｉｋｅ　ＯＲ　＂ｏｎ　ｓｔｒｉｋｅ＂）", 'port AND (strike OR "on strike")'],
    ["ｔｉｔｌｅ：ｐｏｒｔ＊ ＮＥＡＲ／３ ｔｉｔｌｅ：ｓｔｒｉｋｅ", "title:port* NEAR/3 title:strike"],
    ["\u{feff}port\u{200b} AND\u{200e} strike", "port AND strike"],
    ["port\u{a0}AND\u{a0}strike", "port AND strike"],
    ["the mayor’s plan", "the AND mayor’s AND plan"],
    ["‘port’ ’90s", "port AND 90s"],
    ["speaker:(ada NEAR/2 rees)", "speaker:ada NEAR/2 speaker:rees"],
    ["outlet:harbour SAME outlet:post", "outlet:harbour SAME outlet:post"],
    ["R&D near-shore 1,000", "R&D AND near-shore AND 1,000"],
    ["anti-war", "anti-war"],
    ["immigra* wom?n", "immigra* AND wom?n"],
    ["port NEAR/3 strike", "port NEAR/3 strike"],
    ["a1 NEAR/3 b1 NEAR/5 c1", "a1 NEAR/3 b1 NEAR/5 c1"],
    ["port SAME (strike OR walkout)", "port SAME (strike OR walkout)"],
    ["Title:port", "title:port"],
    ["title: port", "title:port"],
    ["title:(port OR harbour)", "title:port OR title:harbour"],
    ['outlet:"Harbour Post" AND speaker:Rees', 'outlet:"Harbour Post" AND speaker:Rees'],
    ["said:(port NEAR/3 strike)", "said:port NEAR/3 said:strike"],
    ['"and" near same', '"and" AND near AND same'],
    ["port, strike;", "port AND strike"],
    ['"port:5"', '"port:5"'],
  ])("reads %s as %s", (source, printed) => {
    expect(reprint(source)).toBe(printed);
  });

  it("keeps a parenthesised AND as a group of its own", () => {
    expect(reprint("(speaker:a1 said:b1) (speaker:c1 said:d1)")).toBe(
      "(speaker:a1 AND said:b1) AND (speaker:c1 AND said:d1)",
    );
  });

  it("folds the words it compares and keeps the text as typed", () => {
    expect(parseQuery("Kyïv")).toEqual({ kind: "query", query: { kind: "term", text: "Kyïv", words: ["kyiv"] } });
  });

  it("reads every printed tree back as the same tree", () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(parseQuery(printQuery(query))).toEqual({ kind: "query", query });
      }),
      { numRuns: 500 },
    );
  });

  it("reads what is pasted as what was meant: full-width signs, quotation marks of any sort, odd spaces", () => {
    const sources = queries.chain((query) =>
      pasted(fc.constant(printQuery(query))).map((source) => ({ query, source })),
    );
    fc.assert(
      fc.property(sources, ({ query, source }) => {
        expect(parseQuery(source)).toEqual({ kind: "query", query });
      }),
      { numRuns: 1000 },
    );
  });

  it("answers any string with a tree or a mistake inside it", () => {
    const signs = fc.constantFrom(
      '"',
      "(",
      ")",
      "AND ",
      "OR ",
      "NOT ",
      "NEAR/2 ",
      "SAME ",
      "title:",
      "a*",
      "port ",
      "“",
      "‘",
      "»",
      "＂",
      "（",
      "|",
      "~5 ",
      "-",
      "é",
      " ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(signs).map((parts) => parts.join("")),
        ),
        (source) => {
          const parsed = parseQuery(source);
          if (parsed.kind === "query") return;
          const [start, end] = parsed.at;
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(parsed.message).toMatch(/\.$/);
          expect(parsed.remedy).toMatch(/\.$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a mistake in a query", () => {
  it.each([
    ["", "", "The query is empty."],
    ["   ", "   ", "The query is empty."],
    ['port "strike', '"strike', "This quotation mark is never closed."],
    ['port ""', '""', "There is no word here to look for."],
    ["port AND", "AND", "Nothing follows AND."],
    ["port OR OR strike", "OR", "Nothing follows OR."],
    ["AND port", "AND", "Nothing stands before AND."],
    ["NOT", "NOT", "Nothing follows NOT."],
    ["NOT port", "NOT port", "NOT alone would match every other article."],
    ["strike OR NOT port", "NOT port", "NOT alone would match every other article."],
    ["()", "()", "These parentheses are empty."],
    ["(port", "(", "This parenthesis is never closed."],
    ["port (", "(", "This parenthesis is never closed."],
    ["port)", ")", "This parenthesis was never opened."],
    [") port", ")", "This parenthesis was never opened."],
    ["(port AND)", "AND", "Nothing follows AND."],
    ["port and strike", "and", "“and” is an operator only in capitals."],
    ["port Or strike", "Or", "“Or” is an operator only in capitals."],
    ["port & strike", "&", "“&” is not part of the language."],
    ["port -strike", "-strike", "A minus does not leave a word out here."],
    ["port NEAR strike", "NEAR", "NEAR needs a number: within how many words of each other the two stand."],
    ["port near/3 strike", "near/3", "NEAR needs a number: within how many words of each other the two stand."],
    ["port NEAR/0 strike", "NEAR/0", "NEAR needs a number: within how many words of each other the two stand."],
    ["port NEAR/3 (strike AND walkout)", "strike AND walkout", "NEAR joins words, phrases and groups of them with OR."],
    ["title:port SAME strike", "SAME", "SAME works within one text: the article, its title, one statement, one name."],
    [
      "speaker:rees NEAR/2 said:port",
      "NEAR/2",
      "NEAR works within one text: the article, its title, one statement, one name.",
    ],
    ["port NEAR/3 (NOT strike)", "NOT strike", "NEAR joins words, phrases and groups of them with OR."],
    ["port –strike", "–strike", "A minus does not leave a word out here."],
    ["port ‘harbour strike’ film", "‘harbour strike’", "Single quotation marks make no phrase."],
    ["'the mayor's plan'", "'the mayor's plan'", "Single quotation marks make no phrase."],
    ["port|harbour", "|", "“|” is not part of the language."],
    ["port W/5 strike", "W/5", "“W/5” is not part of the language."],
    ['"port strike"~5', "~5", "“~5” is not part of the language."],
    ["port NEAR5 strike", "NEAR5", "“NEAR5” is not part of the language."],
    ["（port", "（", "This parenthesis is never closed."],
    ['"port strike„ OR "film', '"film', "This quotation mark is never closed."],
    ["港口*", "港口*", "A wildcard needs at least 2 letters before it."],
    ["author:rees", "author:", "There is no field called “author”."],
    ["port title:", "title:", "The field title: is followed by nothing."],
    ["title:(port OR said:strike)", "said:", "A field cannot stand inside another field."],
    ["*", "*", "A wildcard needs at least 2 letters before it."],
    ["p*", "p*", "A wildcard needs at least 2 letters before it."],
    ["port …", "…", "There is no word here to look for."],
    ["(".repeat(60) + "port" + ")".repeat(60), "(", "The query is nested too deeply."],
  ])("in %s stands under %s", (source, under, message) => {
    expect(problem(source)).toMatchObject({ under, message });
  });

  it("names the remedy in the writer's own words", () => {
    expect(problem("port and strike").remedy).toBe('Write AND, or "and" in quotes to look for the word.');
    expect(problem("port -strike").remedy).toBe("Write NOT strike.");
  });

  it("is told of a source that is too long", () => {
    expect(parseQuery("port ".repeat(3000))).toMatchObject({ kind: "error", at: [10_000, 15_000] });
  });
});
