/** What moved since one last looked: spikes of topics, shifts of speakers, and how much came in. */
import { markSeen, seenAt } from "@onrecord/db/accounts";
import { coverageOverTime } from "@onrecord/db/questions/coverage-over-time";
import { countMatching } from "@onrecord/db/questions/count-matching";
import { listTopics } from "@onrecord/db/questions/list-topics";
import { CarriedUtterance, mostCarried } from "@onrecord/db/questions/most-carried";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import { bucketsBefore } from "@onrecord/query/buckets-before";
import { addDays, Filter } from "@onrecord/query/filter";
import { z } from "zod";
import { findGapsOf } from "../gaps/find-gaps-of.ts";
import { findSpike, WEEKS_COMPARED } from "../overview/find-spike.ts";
import { historiesOf } from "../positions/histories.ts";
import { ShownShift, showLanes } from "../positions/shown.ts";
import { dayIn, resolveScope } from "../resolve-scope.ts";
import { router, viewerProcedure } from "../trpc.ts";

const Spike = z.object({
  topicId: z.int(),
  topic: z.string(),
  /** The last complete week, half-open. */
  from: z.string(),
  until: z.string(),
  n: z.int(),
  /** The middle half of the twelve weeks before. */
  usual: z.object({ low: z.number(), high: z.number() }),
  utterance: CarriedUtterance.nullable(),
});

const SpeakerShift = ShownShift.extend({
  holderId: z.int(),
  holder: z.string(),
  propositionId: z.int(),
  proposition: z.string(),
  /** Confirmed since one last looked. */
  isNew: z.boolean(),
});

const SHIFTS_SHOWN = 6;

export const overviewRouter = router({
  moved: viewerProcedure
    .input(z.object({ filter: Filter }))
    .output(
      z.object({
        since: z.string(),
        /** Whether this person marked it; else it is a day ago. */
        marked: z.boolean(),
        spikes: z.array(Spike),
        shifts: z.array(SpeakerShift),
      }),
    )
    .query(async ({ ctx, input }) => {
      const { scope, today } = await resolveScope(ctx, input.filter);
      const mark = ctx.actor.kind === "person" ? await seenAt(ctx.database, ctx.team.id, ctx.actor.userId) : null;
      const since = mark ?? new Date(ctx.now().getTime() - 86_400_000);

      const thisWeek = bucketsBefore(today, "week", 0);
      const weeks = { ...scope, from: addDays(thisWeek, -7 * (WEEKS_COMPARED + 1)), until: thisWeek };
      const gaps = await findGapsOf(ctx.db, ctx.team.id, weeks, today);
      const spikes: z.infer<typeof Spike>[] = [];
      for (const topic of await listTopics(ctx.db, ctx.team.id)) {
        const points = await coverageOverTime(
          ctx.db,
          ctx.team.id,
          { ...weeks, topics: [topic.id] },
          "articles",
          "week",
        );
        const week = addDays(thisWeek, -7);
        const isGap = gaps.some((gap) => gap.from < thisWeek && gap.until > week);
        const spike = isGap ? null : findSpike(points, thisWeek);
        if (!spike) continue;
        const lastWeek = { ...scope, from: week, until: thisWeek, topics: [topic.id] };
        const [utterance] = await mostCarried(ctx.db, ctx.team.id, lastWeek);
        spikes.push({
          topicId: topic.id,
          topic: topic.name,
          from: week,
          until: thisWeek,
          ...spike,
          utterance: utterance ?? null,
        });
      }

      const marks = await stanceMarks(ctx.db, ctx.team.id, scope, { contestedOnly: true });
      const shifted = historiesOf(marks, { bar: scope.bar, today }).filter(({ positions }) =>
        positions.shifts.some(({ confirmedOn }) => confirmedOn >= scope.from && confirmedOn < scope.until),
      );
      const sinceDay = dayIn(ctx.team.zone, since);
      const lanes = await showLanes(ctx.db, ctx.team.id, shifted);
      const shifts = lanes
        .flatMap(({ shifts: found, holderId, holder, propositionId, proposition }) =>
          found
            .filter(({ confirmedOn }) => confirmedOn >= scope.from && confirmedOn < scope.until)
            .map((shift) =>
              Object.assign(shift, {
                holderId,
                holder,
                propositionId,
                proposition,
                isNew: shift.confirmedOn >= sinceDay,
              }),
            ),
        )
        .sort((a, b) => (a.confirmedOn < b.confirmedOn ? 1 : -1))
        .slice(0, SHIFTS_SHOWN);
      return { since: since.toISOString(), marked: mark !== null, spikes, shifts };
    }),

  /** Articles and statements of a period, for the figures at its head. */
  totals: viewerProcedure
    .input(z.object({ filter: Filter }))
    .output(z.object({ articles: z.int(), stories: z.int(), statements: z.int(), outlets: z.int() }))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, input.filter);
      const articles = await countMatching(ctx.db, ctx.team.id, scope, "articles");
      return {
        articles: articles.n,
        outlets: articles.outlets,
        stories: (await countMatching(ctx.db, ctx.team.id, scope, "stories")).n,
        statements: (await countMatching(ctx.db, ctx.team.id, scope, "statements")).n,
      };
    }),

  /** Marks everything as seen now. Changes nothing of the team, so a viewer may. */
  markSeen: viewerProcedure.output(z.object({ at: z.string() })).mutation(async ({ ctx }) => {
    const at = ctx.now();
    if (ctx.actor.kind === "person") await markSeen(ctx.database, ctx.team.id, ctx.actor.userId, at);
    return { at: at.toISOString() };
  }),
});
