import type { Db } from "@onrecord/db/database";
import { coverageBase, baseScope } from "@onrecord/db/questions/coverage-base";
import { coverageOverTime } from "@onrecord/db/questions/coverage-over-time";
import { countMatching } from "@onrecord/db/questions/count-matching";
import { listTopics } from "@onrecord/db/questions/list-topics";
import type { Scope } from "@onrecord/db/scope";
import { ChartOptions, Filter, type Measure } from "@onrecord/query/filter";
import { z } from "zod";
import { findGapsOf } from "../gaps/find-gaps-of.ts";
import { resolveScope } from "../resolve-scope.ts";
import { router, viewerProcedure } from "../trpc.ts";

const Gap = z.object({ from: z.string(), until: z.string(), outlets: z.array(z.string()), share: z.number() });

const Coverage = z.object({
  from: z.string(),
  until: z.string(),
  today: z.string(),
  /** What was counted, copies folded or not. */
  measure: ChartOptions.shape.measure,
  lines: z.array(z.object({ key: z.string(), name: z.string(), slot: z.int().nullable() })),
  rows: z.array(z.object({ bucket: z.string(), line: z.string(), n: z.int() })),
  base: z.array(z.object({ bucket: z.string(), n: z.int() })),
  gaps: z.array(Gap),
  /** Of the whole period, each counted anew: matching, collected, and in how many outlets. */
  totals: z.object({ matching: z.int(), total: z.int(), outlets: z.int() }),
  /** Matching, but dated nowhere: in no bucket. */
  undated: z.int(),
});
export type Coverage = z.infer<typeof Coverage>;

/** "Fold copies" means articles → stories and statements → utterances, nothing else. */
export function foldedMeasure({ measure, fold }: { measure: Measure; fold: boolean }): Measure {
  if (!fold) return measure;
  return measure === "articles" ? "stories" : measure === "statements" ? "utterances" : measure;
}

const everything = { key: "all", name: "all that match", slot: 0 };

async function readCoverage(
  db: Db,
  teamId: number,
  { scope, today }: { scope: Scope; today: string },
  chart: ChartOptions,
): Promise<Coverage> {
  const measure = foldedMeasure(chart);
  const points = await coverageOverTime(db, teamId, scope, measure, chart.bucket);
  const total = await countMatching(db, teamId, baseScope(scope), measure);
  return {
    from: scope.from,
    until: scope.until,
    today,
    measure,
    lines: [everything],
    rows: points.map(({ bucket, n }) => ({ bucket, line: everything.key, n })),
    base: await coverageBase(db, teamId, scope, measure, chart.bucket),
    gaps: await findGapsOf(db, teamId, scope, today),
    totals: {
      matching: (await countMatching(db, teamId, scope, measure)).n,
      total: total.n,
      outlets: (await countMatching(db, teamId, baseScope(scope), "outlets")).n,
    },
    undated: (await countMatching(db, teamId, { ...scope, only: "undated" }, measure)).n,
  };
}

export const coverageRouter = router({
  /** How much of what matches, bucket by bucket, of all that was collected? */
  overTime: viewerProcedure
    .input(z.object({ filter: Filter, chart: ChartOptions }))
    .output(Coverage)
    .query(async ({ ctx, input }) =>
      readCoverage(ctx.db, ctx.team.id, await resolveScope(ctx, input.filter), input.chart),
    ),

  /** The same, a line a topic of the team: the small multiples of the overview. */
  byTopic: viewerProcedure
    .input(z.object({ filter: Filter, chart: ChartOptions }))
    .output(
      Coverage.extend({
        /** Matching, but on no topic: in no line. */
        onNone: z.int(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const resolved = await resolveScope(ctx, input.filter);
      const measure = foldedMeasure(input.chart);
      const topics = await listTopics(ctx.db, ctx.team.id);
      const rows: Coverage["rows"] = [];
      for (const topic of topics) {
        const scope = { ...resolved.scope, topics: [topic.id] };
        const points = await coverageOverTime(ctx.db, ctx.team.id, scope, measure, input.chart.bucket);
        rows.push(...points.map(({ bucket, n }) => ({ bucket, line: String(topic.id), n })));
      }
      const all = await readCoverage(ctx.db, ctx.team.id, resolved, input.chart);
      return {
        ...all,
        onNone: (await countMatching(ctx.db, ctx.team.id, { ...resolved.scope, only: "no-topic" }, measure)).n,
        lines: topics.map(({ id, name, colourSlot }) => ({ key: String(id), name, slot: colourSlot })),
        rows,
      };
    }),
});
