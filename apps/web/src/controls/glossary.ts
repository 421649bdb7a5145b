/** What a term of the product means, in one or two sentences a new reader understands. */
export const glossary = {
  article: "A text at an outlet. Later versions of it do not count again.",
  attitude:
    "How one person or organization speaks of something, read from a statement before any proposition is asked.",
  basis:
    "How the stance is known: said in the speaker's own words, done in a reported act, or second-hand from someone else.",
  confidence: "How probable it is that the speaker and the label are both right.",
  position: "What a speaker's utterances on a proposition of the last 180 days add up to. Fewer than two make it thin.",
  proposition: "One sentence that a person can be for or against.",
  secondHand: "Someone else says it of the holder. It is drawn, and never counted in a position.",
  share:
    "The matching articles of all that was collected in the same time, so that a silent outlet does not look like silence.",
  shift:
    "A position that changed: two utterances in a row, on different days, on the other side. One alone is a possible shift.",
  speaker: "A person or an organization that is quoted, under all the names it is given.",
  stance: "A holder's side on a proposition in one statement: for, against, mixed or unclear.",
  statement: "Words that an article attributes to a speaker, quoted or in paraphrase.",
  story: "Articles that are copies of one text: the same wire report, or a light rewrite of it.",
  topic: "A named query over articles, with its propositions.",
  unclear: "The statement is about the proposition, but its side cannot be told. It is always shown.",
  utterance:
    "One thing said once, however many articles report it. Paraphrases in different stories are not joined, so the count is an upper bound.",
} as const;

export type GlossaryTerm = keyof typeof glossary;
