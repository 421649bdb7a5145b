import { share } from "../share.ts";
import { table } from "../write-section.ts";
import { countCases } from "./count-cases.ts";
import { MEASURES, NAMES, type Share, type Shares } from "./figures.ts";
import { measureRules } from "./measure-rules.ts";

/** The figures by rule as a section of docs/quality.md, the most used rules first. */
export function rulesSection(): string {
  const steered = measureRules();
  const cases = countCases();
  return [
    "## By rule",
    "",
    "“Steered” are the texts that the rules were improved by: the tuned texts, the follow-ups and, for stances, the labelled passages. A rule that is right less often in them than committed fails the test run. The held-out texts have no figures by rule: they would steer. “In cases” counts what the rule finds in the analysis's cases, each of which a test holds exactly.",
    ...NAMES.flatMap((name) => [
      "",
      `### ${name[0]!.toUpperCase()}${name.slice(1)}`,
      "",
      tableOf(MEASURES[name], steered[name], cases[name]),
    ]),
  ].join("\n");
}

function tableOf(measure: string, steered: Shares, cases: ReadonlyMap<string, number>): string {
  const keys = new Set([...Object.keys(steered), ...cases.keys()]);
  const uses = (key: string) => steered[key]?.of ?? 0;
  const rows = [...keys]
    .sort((a, b) => uses(b) - uses(a) || (cases.get(b) ?? 0) - (cases.get(a) ?? 0))
    .map((key) => [key, told(steered[key]), cases.get(key) ?? 0]);
  return table(["", `${measure}, steered`, "in cases"], rows);
}

function told(found: Share | undefined): string {
  return share(found?.right ?? 0, found?.of ?? 0);
}
