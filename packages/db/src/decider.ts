import { z } from "zod";
import { deciders, labels } from "./codes.ts";
import { Prisma } from "./generated/client.ts";

/** Whose label a stance bears. */
export const Decider = z.object({
  by: deciders.column,
  /** The judge, where one decided. */
  model: z.string().nullable(),
  /** What the rules had said, where a judge decided. */
  ruleLabel: labels.column.nullable(),
  /** Why a judge was asked in vain, where the rules' label stands. */
  failure: z.string().nullable(),
});
export type Decider = z.infer<typeof Decider>;

/** The judgement (alias `j`) of a stance (alias `st`), if there is one. */
export const judgementOfStance = Prisma.sql`judgement j ON j.team_id = st.team_id AND j.statement_id = st.statement_id
  AND j.proposition_id = st.proposition_id AND j.holder = st.holder`;

/** The decider of a stance (alias `st`) with its judgement (alias `j`), as one JSON value. */
export const deciderOfStance = Prisma.sql`CASE st.decided_by WHEN ${deciders.code("judge")}::smallint
  THEN jsonb_build_object('by', st.decided_by, 'model', j.model, 'ruleLabel', j.rule_label, 'failure', NULL)
  ELSE jsonb_build_object('by', st.decided_by, 'model', NULL, 'ruleLabel', NULL, 'failure', j.failure) END`;
