import { table } from "../write-section.ts";
import { countCases } from "./count-cases.ts";
import { type Figures, MEASURES, NAMES } from "./figures.ts";
import { measureRules } from "./measure-rules.ts";

/** The figures by rule as a section of docs/quality.md, the most used rules first. */
export function rulesSection(): string {
  const figures = measureRules();
  const cases = countCases();
  return [
    "## By rule",
    "",
    "Over the texts that the rules were steered by: the tuned texts, the follow-ups and, for stances, the labelled passages. “In cases” counts what the rule finds in the analysis's cases, each of which a test holds exactly. A rule that is right less often than committed fails the test run.",
    ...NAMES.flatMap((name) => [
      "",
      `### ${name[0]!.toUpperCase()}${name.slice(1)}`,
      "",
      tableOf(name, figures, cases),
    ]),
  ].join("\n");
}

function tableOf(name: keyof Figures, figures: Figures, cases: ReturnType<typeof countCases>): string {
  const shares = figures[name];
  const rows = [...new Set([...Object.keys(shares), ...cases[name].keys()])]
    .map((key) => ({ key, share: shares[key], inCases: cases[name].get(key) ?? 0 }))
    .sort((a, b) => (b.share?.of ?? 0) - (a.share?.of ?? 0) || b.inCases - a.inCases)
    .map(({ key, share, inCases }) => [
      key,
      share === undefined ? "–" : `${(share.right / share.of).toFixed(3)} (${share.right} of ${share.of})`,
      inCases,
    ]);
  return table(["", MEASURES[name], "in cases"], rows);
}
