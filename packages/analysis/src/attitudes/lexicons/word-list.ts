/** The words of a white-space separated list; `_` joins the words of an expression ("rule_out" is "rule out"). */
export function wordList(list: string): string[] {
  return list
    .split(/\s+/)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll("_", " "));
}
