import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileQuery, explainMiss, type Match } from "./compile-query.ts";
import { parseQuery } from "./parse-query.ts";
import { type MatchDocument, prepareDocument } from "./prepare-document.ts";
import type { Query } from "./query.ts";
import { documents, queries, textQueries } from "./testing/arbitraries.ts";
import { disguised } from "./testing/disguises.ts";
import { naiveMatch } from "./testing/naive-match.ts";

function read(source: string): Query {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return parsed.query;
}

function match(source: string, document: Partial<MatchDocument>): Match | null {
  return compileQuery(read(source))(prepareDocument({ title: "", text: "", ...document }));
}

function holds(query: Query, document: MatchDocument): boolean {
  return compileQuery(query)(prepareDocument(document)) !== null;
}

const not = (part: Query): Query => ({ kind: "not", part });
const and = (...parts: Query[]): Query => ({ kind: "and", parts });
const or = (...parts: Query[]): Query => ({ kind: "or", parts });

describe("a text matches", () => {
  const text = "Dr. Rees said the ports' strike ends. Women of Zürich's anti-war group cheered the harbour workers.";
  it.each([
    ["strike", true],
    ["STRIKE", true],
    ["strik", false],
    ["strik*", true],
    ["port", false],
    ["ports", true],
    ["wom?n", true],
    ["zurich", true],
    ["anti-war", true],
    ["antiwar", false],
    ['"harbour workers"', true],
    ['"workers harbour"', false],
    ['"harbo* work*"', true],
    ["ports NEAR/1 strike", true],
    ["strike NEAR/1 ports", true],
    ["ports NEAR/2 ends", true],
    ["ports NEAR/1 ends", false],
    ["strike NEAR/9 strike", false],
    ["rees SAME strike", true],
    ["strike SAME women", false],
    ["women SAME (strike OR harbour)", true],
    ["strike AND NOT bowling", true],
    ["strike AND NOT women", false],
    ["bowling OR strike", true],
    ["title:strike", false],
    ["ZÜRICH NEAR/7 “harbour workers”", true],
    ["zu?ich NEAR/1 anti-war", false],
    ["(rees OR vale) NEAR/5 (end* OR stop*)", true],
    ['strike AND NOT ("harbour workers" SAME strike)', true],
    ['women AND NOT ("harbo* workers" SAME women)', false],
  ])("%s: %s", (source, expected) => {
    expect(match(source, { text }) !== null).toBe(expected);
  });

  it("by a field only in that field", () => {
    const document = { title: "Port strike", text: "The mayor spoke.", outlet: "Harbour Post" };
    expect(match("title:port mayor", document)).not.toBeNull();
    expect(match("title:mayor", document)).toBeNull();
    expect(match("outlet:post", document)).not.toBeNull();
    expect(match("post", document)).toBeNull();
  });

  it("never by a phrase that runs from the title into the text", () => {
    expect(match('"strike ends"', { title: "Port strike", text: "ends today" })).toBeNull();
  });
});

describe("statements", () => {
  const statements = [
    { speaker: "Ada Rees", content: "the strike must end" },
    { speaker: "Tom Vale", content: "the war must end" },
  ];

  it("join speaker: and said: of one AND in a single statement", () => {
    expect(match("speaker:rees said:strike", { statements })?.statements).toEqual([0]);
    expect(match("speaker:rees said:war", { statements })).toBeNull();
    expect(match("speaker:rees NOT said:war", { statements })?.statements).toEqual([0]);
  });

  it("may differ where each has parentheses of its own", () => {
    expect(match("(speaker:rees said:strike) (speaker:vale said:war)", { statements })?.statements).toEqual([0, 1]);
  });

  it("are all meant by a NOT beside other words", () => {
    expect(match("port NOT speaker:rees", { text: "port", statements })).toBeNull();
    expect(match("port NOT speaker:moss", { text: "port", statements })).not.toBeNull();
  });

  it("are searched by NEAR within one content", () => {
    expect(match("said:(strike NEAR/2 end)", { statements })?.statements).toEqual([0]);
    expect(match("said:(strike NEAR/2 war)", { statements })).toBeNull();
  });
});

describe("a match tells why", () => {
  it("with the clauses that stand there and their places", () => {
    expect(match("(port OR harbour) AND NOT film", { title: "Port strike", text: "A port, no harbor." })).toEqual({
      clauses: ["port"],
      title: [[0, 4]],
      text: [[2, 6]],
      statements: [],
    });
  });

  it("with overlapping places as one", () => {
    expect(match('"port strike" OR "strike vote"', { text: "port strike vote" })?.text).toEqual([[0, 16]]);
  });

  it("and a miss tells what spoilt it", () => {
    const document = prepareDocument({ title: "", text: "a bowling strike" });
    expect(explainMiss(read("strike AND NOT bowling"), document)).toBe("NOT bowling");
    expect(explainMiss(read("strike AND (port OR harbour)"), document)).toBe("port OR harbour");
    expect(explainMiss(read("strike"), document)).toBeNull();
  });
});

describe("the laws of the operators", () => {
  it("hold: NOT NOT a is a; De Morgan; AND and OR don't mind order", () => {
    fc.assert(
      fc.property(textQueries, textQueries, documents, (a, b, document) => {
        expect(holds(not(not(a)), document)).toBe(holds(a, document));
        expect(holds(not(and(a, b)), document)).toBe(holds(or(not(a), not(b)), document));
        expect(holds(and(a, b), document)).toBe(holds(a, document) && holds(b, document));
        expect(holds(or(a, b), document)).toBe(holds(or(b, a), document));
      }),
    );
  });

  it("agree with a naive reading of the same text", () => {
    fc.assert(
      fc.property(textQueries, documents, (query, document) => {
        expect(holds(query, document)).toBe(naiveMatch(query, document));
      }),
      { numRuns: 1000 },
    );
  });
});

it("does not mind how a text is typed: case, accents, widths, quotation marks, hyphens, marks that nobody sees", () => {
  fc.assert(
    fc.property(queries, disguised(documents), (query, { plain, worn }) => {
      expect(holds(query, worn)).toBe(holds(query, plain));
    }),
    { numRuns: 2000 },
  );
});

it("takes hostile wildcards in stride", () => {
  expect(match(`aa${"*a".repeat(40)}b`, { text: "a".repeat(5000) })).toBeNull();
});
