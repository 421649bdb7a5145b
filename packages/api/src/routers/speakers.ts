import { NotFound } from "@onrecord/db/failures";
import { PAGE_SIZE } from "@onrecord/db/keyset";
import {
  listSpeakers,
  MOST_HEARD,
  SpeakerCursor,
  SpeakerOrder,
  SpeakerRow,
} from "@onrecord/db/questions/list-speakers";
import { outletsThatQuote, QuotingOutlet } from "@onrecord/db/questions/outlets-that-quote";
import { SpeakerCard, speakerCard } from "@onrecord/db/questions/speaker-card";
import { StatementTopicCount, topicsOfStatements } from "@onrecord/db/questions/topics-of-statements";
import { stanceMarks } from "@onrecord/db/questions/stance-marks";
import { namesOf } from "@onrecord/db/questions/find-by-name";
import { Filter } from "@onrecord/query/filter";
import { z } from "zod";
import { Agreement, agreementsWith } from "../positions/agreements.ts";
import { historiesOf } from "../positions/histories.ts";
import { resolveScope } from "../resolve-scope.ts";
import { router, viewerProcedure } from "../trpc.ts";

const AboutSpeaker = z.object({ filter: Filter, speakerId: z.int() });

export const speakersRouter = router({
  /** A page of the speakers heard in what matches, or of those among them whose name or alias bears some letters. */
  list: viewerProcedure
    .input(
      z.object({
        filter: Filter,
        letters: z.string().max(100).default(""),
        order: SpeakerOrder.default(MOST_HEARD),
        cursor: SpeakerCursor.nullish(),
        size: z.int().min(1).max(500).default(PAGE_SIZE),
      }),
    )
    .output(z.object({ rows: z.array(SpeakerRow), next: SpeakerCursor.nullable(), total: z.int() }))
    .query(async ({ ctx, input: { filter, cursor, ...asked } }) => {
      const { scope } = await resolveScope(ctx, filter);
      return listSpeakers(ctx.db, ctx.team.id, scope, { ...asked, cursor: cursor ?? null });
    }),

  card: viewerProcedure
    .input(z.object({ speakerId: z.int() }))
    .output(SpeakerCard)
    .query(async ({ ctx, input }) => {
      const [card] = await speakerCard(ctx.db, ctx.team.id, input.speakerId);
      if (!card) throw new NotFound("There is no such speaker in this team.");
      return card;
    }),

  /** Topics of what the speaker says. */
  topics: viewerProcedure
    .input(AboutSpeaker)
    .output(z.array(StatementTopicCount))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, { ...input.filter, speakers: [input.speakerId] });
      return topicsOfStatements(ctx.db, ctx.team.id, scope);
    }),

  /** Outlets that quote the speaker, and how long. */
  outlets: viewerProcedure
    .input(AboutSpeaker)
    .output(z.array(QuotingOutlet))
    .query(async ({ ctx, input }) => {
      const { scope } = await resolveScope(ctx, { ...input.filter, speakers: [input.speakerId] });
      return outletsThatQuote(ctx.db, ctx.team.id, scope);
    }),

  /** Who agrees and disagrees with the speaker, by their positions today on the same propositions. */
  agreements: viewerProcedure
    .input(AboutSpeaker)
    .output(z.array(Agreement))
    .query(async ({ ctx, input }) => {
      const { scope, today } = await resolveScope(ctx, { ...input.filter, speakers: [] });
      const histories = historiesOf(await stanceMarks(ctx.db, ctx.team.id, scope, { contestedOnly: false }), {
        bar: scope.bar,
        today,
      });
      const agreements = agreementsWith(input.speakerId, histories);
      const names = await namesOf(ctx.db, ctx.team.id, {
        topics: [],
        outlets: [],
        propositions: [],
        speakers: agreements.map(({ speakerId }) => speakerId),
      });
      return agreements.map((agreement) => ({
        ...agreement,
        name: names.find(({ id }) => id === agreement.speakerId)?.name ?? "",
      }));
    }),
});
