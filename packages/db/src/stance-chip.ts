import { z } from "zod";
import { bases, labels } from "./codes.ts";

/** A stance as a chip beside its statement. */
export const StanceChip = z.object({
  propositionId: z.int(),
  label: labels.column,
  basis: bases.column,
  holder: z.string(),
  holderId: z.int().nullable(),
  confidence: z.number(),
});
export type StanceChip = z.infer<typeof StanceChip>;
