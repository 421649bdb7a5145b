/** What can be written in a query, and what it finds: the whole language, an example each. */
export const queryExamples: readonly (readonly [write: string, finds: string])[] = [
  ["port AND strike", "both words; a space says the same"],
  ["port OR harbour", "either"],
  ["port NOT wine", "the first without the second"],
  ['"port strike"', "side by side"],
  ["strik*", "any letters; wom?n: exactly one"],
  ["port NEAR/5 strike", "within five words"],
  ["port SAME strike", "in one sentence"],
  ["title:strike", "in the headline"],
  ["outlet:post", "at an outlet of that name"],
  ["speaker:rees said:strike", "by that speaker, in what they say"],
  ["said:(port OR harbour)", "a field for all in the parentheses"],
];
