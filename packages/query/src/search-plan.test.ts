import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileQuery } from "./compile-query.ts";
import { parseQuery } from "./parse-query.ts";
import { type MatchDocument, prepareDocument } from "./prepare-document.ts";
import type { Query } from "./query.ts";
import { type SearchPlan, searchPlan } from "./search-plan.ts";
import { documents, queries } from "./testing/arbitraries.ts";
import { disguised } from "./testing/disguises.ts";
import { emulateTsQuery } from "./testing/emulate-ts-query.ts";
import { toTsVector } from "./to-ts-vector.ts";

function read(source: string): Query {
  const parsed = parseQuery(source);
  if (parsed.kind === "error") throw new Error(parsed.message);
  return parsed.query;
}

function proposes(plan: SearchPlan, document: MatchDocument): boolean {
  if (plan.kind === "all") return true;
  const names = { outlet: [document.outlet ?? ""], speaker: (document.statements ?? []).map(({ speaker }) => speaker) };
  return (
    plan.words.some((words) => emulateTsQuery(toTsVector(document), words)) ||
    plan.names.some(({ field, fits }) => names[field].some(fits))
  );
}

describe("a plan of a search", () => {
  it.each([
    ["port OR speaker:rees", ["'port'"], ["speaker"]],
    ["outlet:post", [], ["outlet"]],
    ["speaker:rees AND port", ["'port'"], []],
    ["(outlet:post OR outlet:courier) AND speaker:rees", [], ["speaker"]],
    ["speaker:(ada NEAR/2 rees) OR outlet:post", [], ["speaker", "outlet"]],
    ["speaker:rees AND NOT port", [], ["speaker"]],
  ])("for %s looks at the words %j and the names of %j", (source, words, fields) => {
    const plan = searchPlan(read(source));
    if (plan.kind === "all") throw new Error("It looks at everything.");
    const asked = plan.names.map(({ field }) => field);
    expect([plan.words, asked]).toEqual([words, fields]);
  });

  it("tells a name as the matcher would", () => {
    const plan = searchPlan(read("speaker:(ada NEAR/2 rees)"));
    if (plan.kind === "all") throw new Error("It looks at everything.");
    expect(["Ada Rees", "Ada M. Rees", "Áda REES", "Rees"].map(plan.names[0]!.fits)).toEqual([true, true, true, false]);
  });

  it("proposes every text that the matcher accepts", () => {
    fc.assert(
      fc.property(queries, disguised(documents), (query, { worn }) => {
        const matches = compileQuery(query)(prepareDocument(worn)) !== null;
        expect(!matches || proposes(searchPlan(query), worn)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
