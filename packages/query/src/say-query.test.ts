import { expect, it } from "vitest";
import { parseQuery } from "./parse-query.ts";
import { sayQuery } from "./say-query.ts";

it.each([
  ["Ukraine AND NATO", "Ukraine and NATO"],
  ["(Ukraine OR Kyiv) AND NOT football", "Ukraine or Kyiv, and not football"],
  ["strike AND NOT (bowling OR film)", "strike, and not (bowling or film)"],
  ["port AND strike OR walkout", "(port and strike) or walkout"],
  ['"port strike" title:harbour', "“port strike” and harbour in the title"],
  ["said:war speaker:Rees outlet:Post", "war in a statement and Rees as speaker and Post as outlet"],
  ["port NEAR/5 strike", "port within 5 words of strike"],
  ["port SAME (strike OR walkout)", "port in one sentence with (strike or walkout)"],
])("says %s as %s", (source, words) => {
  const parsed = parseQuery(source);
  expect(parsed.kind === "query" && sayQuery(parsed.query)).toBe(words);
});
