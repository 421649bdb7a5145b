import { countMatching } from "@onrecord/db/questions/count-matching";
import { listTopics } from "@onrecord/db/questions/list-topics";
import { BalancePoint, stanceBalance } from "@onrecord/db/questions/stance-balance";
import { judging, Judging } from "@onrecord/db/questions/judging";
import { countStances } from "@onrecord/db/questions/list-stances";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import { Voice, voices, VoiceTotals, voiceTotals } from "@onrecord/db/questions/voices";
import { bucketsBefore } from "@onrecord/query/buckets-before";
import { ChartOptions, Filter } from "@onrecord/query/filter";
import { z } from "zod";
import { historiesOf } from "../positions/histories.ts";
import { ShownLane, showLanes } from "../positions/shown.ts";
import { resolveScope } from "../resolve-scope.ts";
import { router, viewerProcedure } from "../trpc.ts";

const Timeline = z.object({
  from: z.string(),
  until: z.string(),
  today: z.string(),
  bar: z.number(),
  /** Most utterances of the period first. */
  lanes: z.array(ShownLane),
  /** Lanes with an utterance in the period, of which `lanes` are the first. */
  laneCount: z.int(),
  /**
   * In no lane drawn: utterances in further lanes; and of the articles of the period the stances of holders outside the canon,
   * of those in it that were said at a time coarser than a month, and those under the bar.
   */
  leftOut: z.object({ undrawn: z.int(), unresolved: z.int(), undatable: z.int(), unsure: z.int() }),
});
export type Timeline = z.infer<typeof Timeline>;

export const stancesRouter = router({
  /** How the asking of judges goes. `below`: stances that the rules tell with less confidence are asked for. */
  judging: viewerProcedure
    .input(z.object({ below: z.number().min(0).max(1) }))
    .output(Judging)
    .query(({ ctx, input }) => judging(ctx.db, ctx.team.id, { below: input.below, now: ctx.now() })),

  /** Who speaks most in what matches, with the split of their stances there. */
  voices: viewerProcedure
    .input(z.object({ filter: Filter, most: z.int().min(1).max(100).default(12) }))
    .output(
      z.object({
        voices: z.array(Voice),
        totals: VoiceTotals,
        /** Statements of speakers beyond the first `most`. */
        beyond: z.int(),
        /** Stances under the bar, whoever holds them: in no bar. */
        unsure: z.int(),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, input.filter);
      const first = await voices(ctx.db, ctx.team.id, scope, input.most);
      const totals = await voiceTotals(ctx.db, ctx.team.id, scope);
      const others = { ...scope, notSpeakers: [...scope.notSpeakers, ...first.map(({ speakerId }) => speakerId)] };
      const beyond =
        totals.speakers > first.length ? (await countMatching(ctx.db, ctx.team.id, others, "statements")).n : 0;
      const unsure = (await countStances(ctx.db, ctx.team.id, { ...scope, only: "unsure" })).n;
      return { voices: first, totals, beyond, unsure };
    }),

  /**
   * For and against over time, a series a proposition, with the propositions' sentences. A window that ends with an early bucket
   * begins before the period: `lead` is how many buckets earlier than the first one.
   */
  balance: viewerProcedure
    .input(z.object({ filter: Filter, chart: ChartOptions, lead: z.int().min(0).max(60).default(0) }))
    .output(
      z.object({
        from: z.string(),
        until: z.string(),
        today: z.string(),
        points: z.array(BalancePoint),
        /** Before the period, as far as `lead` asks: of the windows alone. */
        earlier: z.array(BalancePoint),
        propositions: z.array(z.object({ id: z.int(), text: z.string(), topicId: z.int() })),
        /** Under the bar, and dated nowhere. */
        leftOut: z.object({ unsure: z.int(), undated: z.int() }),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { scope, today } = await resolveScope(ctx, input.filter);
      const topics = await listTopics(ctx.db, ctx.team.id);
      const propositions = topics
        .filter(({ id }) => scope.topics.length === 0 || scope.topics.includes(id))
        .flatMap((topic) => topic.propositions.map(({ id, text }) => ({ id, text, topicId: topic.id })))
        .filter(({ id }) => scope.propositions.length === 0 || scope.propositions.includes(id));
      const { bucket } = input.chart;
      // One utterance is told whole, whatever the period: it leaves nothing before it.
      const hasEarlier = input.lead > 0 && scope.utterance === null;
      const before = { ...scope, from: bucketsBefore(scope.from, bucket, input.lead), until: scope.from };
      return {
        from: scope.from,
        until: scope.until,
        today,
        points: await stanceBalance(ctx.db, ctx.team.id, scope, bucket),
        earlier: hasEarlier ? await stanceBalance(ctx.db, ctx.team.id, before, bucket) : [],
        propositions,
        leftOut: {
          unsure: (await countStances(ctx.db, ctx.team.id, { ...scope, only: "unsure" })).n,
          undated: (await countStances(ctx.db, ctx.team.id, { ...scope, only: "undated" })).n,
        },
      };
    }),

  /** Utterances of holders in the canon by proposition, with positions and shifts: timeline and matrix are drawn from it. */
  timeline: viewerProcedure
    .input(z.object({ filter: Filter, most: z.int().min(1).max(200).default(12) }))
    .output(Timeline)
    .query(async ({ ctx, input }) => {
      // Lanes are of all sides, and so is what they leave out.
      const { scope, today } = await resolveScope(ctx, { ...input.filter, stances: [], bases: [] });
      const marks = await stanceMarks(ctx.db, ctx.team.id, scope, { contestedOnly: false });
      const histories = historiesOf(marks, { bar: scope.bar, today })
        .map((history) => ({
          history,
          shown: history.utterances.filter(({ saidOn }) => saidOn >= scope.from && saidOn < scope.until).length,
        }))
        .filter(({ shown }) => shown > 0)
        .sort((a, b) => b.shown - a.shown);
      const [drawn, undrawn] = [histories.slice(0, input.most), histories.slice(input.most)];
      return {
        from: scope.from,
        until: scope.until,
        today,
        bar: scope.bar,
        lanes: await showLanes(
          ctx.db,
          ctx.team.id,
          drawn.map(({ history }) => history),
        ),
        laneCount: histories.length,
        leftOut: {
          undrawn: undrawn.reduce((sum, { shown }) => sum + shown, 0),
          unresolved: (await countStances(ctx.db, ctx.team.id, { ...scope, only: "no-page" })).n,
          undatable: (await countStances(ctx.db, ctx.team.id, { ...scope, only: "undatable" })).n,
          unsure: (await countStances(ctx.db, ctx.team.id, { ...scope, only: "unsure" })).n,
        },
      };
    }),
});
