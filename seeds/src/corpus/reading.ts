import { z } from "zod";

/** What a careful reader finds in a text of the newsroom; `world.md` says how such readings are made. */

const Speaker = z.object({
  kind: z.enum(["person", "organization", "group", "anonymous"]),
  names: z.array(z.string().min(1)).min(1),
  role: z.string().optional(),
});

const Statement = z.object({
  id: z.string(),
  speaker: z.string(),
  kind: z.enum(["direct", "indirect", "mixed"]),
  /** Exact pieces of the text, in its order. */
  content: z.union([z.string().transform((one) => [one]), z.array(z.string()).min(1)]),
  /** The phrase that dates old words; absent where they are new. */
  said: z.string().optional(),
});

const Stance = z.object({
  holder: z.string(),
  proposition: z.string(),
  label: z.enum(["for", "against", "mixed", "unclear"]),
  basis: z.enum(["said", "done", "second-hand"]).default("said"),
  /** Ids of the statements that show it; none for a deed told by the reporter alone. */
  statements: z.array(z.string()).default([]),
});

export const ExpectedReading = z.object({
  /** By an id that is the same person's in all texts; of groups and offices it holds within one text. */
  speakers: z.record(z.string(), Speaker),
  statements: z.array(Statement),
  stances: z.array(Stance),
  /** Statements that a reader may mark and need not. */
  alsoFine: z.array(Statement),
});

export type ExpectedReading = z.infer<typeof ExpectedReading>;
export type ExpectedSpeaker = z.infer<typeof Speaker>;
export type ExpectedStatement = z.infer<typeof Statement>;
export type ExpectedStance = z.infer<typeof Stance>;

export const EMPTY_READING: ExpectedReading = { speakers: {}, statements: [], stances: [], alsoFine: [] };
