"use client";

import { type Filter, NO_FILTER } from "@onrecord/query/filter";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { articleHref, speakerHref, topicHref } from "../../../../address/paths.ts";
import { buttonLook } from "../../../../controls/button-look.ts";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { sayPeriod } from "../../../../filter/say-filter.ts";
import { civilDay } from "../../../../format/moments.ts";
import { Moment } from "../../../../format/moment.tsx";
import { formatCounted } from "../../../../format/numbers.ts";
import { Section } from "../../../../frame/section.tsx";
import { ListLink } from "../../../../lists/list-link.tsx";
import { useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../trpc/router-outputs.ts";
import { newsOf } from "./news-of.ts";
import { sayUsual } from "./say-usual.ts";

type Moved = RouterOutputs["overview"]["moved"];
type Spike = Moved["spikes"][number];
type Shift = Moved["shifts"][number];

/** What is out of the usual since the reader last looked, in sentences that open what they count; or that nothing is. */
export function WhatMoved({ filter }: { filter: Filter }) {
  const { slug: team, zone } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const question = useQuery(trpc.overview.moved.queryOptions({ team, filter }));
  const markSeen = useMutation(
    trpc.overview.markSeen.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.overview.moved.queryKey() }),
    }),
  );
  const since = question.data && new Date(question.data.since);
  const news =
    question.data && since && newsOf(question.data, { seenOn: civilDay(since, zone), topics: filter.topics });
  const isNothing = news?.spikes.length === 0 && news.shifts.length === 0;
  return (
    <Section
      title="What moved"
      aside={
        since &&
        !isNothing && (
          <span className="inline-flex items-center gap-2">
            <span>
              <Since at={since} isMarked={question.data.marked} />
            </span>
            <button
              type="button"
              onClick={() => markSeen.mutate({ team })}
              aria-disabled={markSeen.isPending}
              className={buttonLook("plain", "small")}
            >
              Mark as seen
            </button>
          </span>
        )
      }
    >
      <FigureState question={question} what="What moved" height="h-16">
        {({ marked }) =>
          since && news && !isNothing ? (
            <>
              <ul className="flex flex-col gap-3 text-quote">
                {news.spikes.map((spike) => (
                  <SpikeSentence key={spike.topicId} spike={spike} filter={filter} />
                ))}
                {news.shifts.map((shift) => (
                  <ShiftSentence key={`${shift.holderId} ${shift.propositionId} ${shift.on}`} shift={shift} />
                ))}
              </ul>
              <p className="mt-3 text-small text-muted">
                “Mark as seen” empties this list for you alone; what moves after it stands here then.
              </p>
            </>
          ) : (
            since && (
              <p className="text-quote">
                Nothing unusual <Since at={since} isMarked={marked} />
                {marked && ", when you marked all as seen"}.
              </p>
            )
          )
        }
      </FigureState>
      {markSeen.error && (
        <p role="alert" className="mt-2 text-bad">
          It could not be marked as seen. {markSeen.error.message}
        </p>
      )}
    </Section>
  );
}

/** From when on it is told: the reader's own mark, or the last day, whose beginning would be another one each minute. */
function Since({ at, isMarked }: { at: Date; isMarked: boolean }) {
  return isMarked ? (
    <>
      since <Moment at={at} within />
    </>
  ) : (
    "in the last 24 hours"
  );
}

function SpikeSentence({ spike, filter }: { spike: Spike; filter: Filter }) {
  const { slug: team } = useTeam();
  const { topicId, topic, n, from, until, usual, utterance } = spike;
  const period = { from, until };
  return (
    <li>
      <Link
        href={topicHref(team, { id: topicId, name: topic })}
        className="font-medium hover:text-accent hover:underline"
      >
        {topic}
      </Link>
      :{" "}
      <ListLink spec={{ kind: "articles", filter: { ...filter, period, topics: [topicId] } }}>
        {formatCounted(n, "article")} in the week of {sayPeriod(period)}
      </ListLink>
      , {sayUsual(usual)}.
      {utterance && (
        <span className="block max-w-[75ch] text-muted">
          Most carried: {utterance.speaker === "" ? "Speaker unknown" : utterance.speaker},{" "}
          <Link
            href={articleHref(team, utterance.articleId, utterance.statementId)}
            className="font-serif text-ink hover:text-accent hover:underline"
          >
            {utterance.sentence}
          </Link>{" "}
          <span className="whitespace-nowrap">
            <ListLink spec={{ kind: "statements", filter: { ...NO_FILTER, utterance: utterance.utteranceId } }}>
              Reported {formatCounted(utterance.reports, "time")}
            </ListLink>
            .
          </span>
        </span>
      )}
    </li>
  );
}

function ShiftSentence({ shift }: { shift: Shift }) {
  const { slug: team } = useTeam();
  const { holderId, holder, from, to, proposition, on, first, second } = shift;
  return (
    <li>
      <Link
        href={speakerHref(team, { id: holderId, name: holder })}
        className="font-medium hover:text-accent hover:underline"
      >
        {holder}
      </Link>{" "}
      <Link
        href={articleHref(team, first.articleId, first.statementId)}
        className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
      >
        moved from {from} to {to} on “{proposition}”
      </Link>
      , first said <Moment on={on} />, again{" "}
      <Link
        href={articleHref(team, second.articleId, second.statementId)}
        className="underline decoration-outline underline-offset-3 hover:text-accent hover:decoration-accent"
      >
        <Moment on={second.saidOn} />
      </Link>
      .
    </li>
  );
}
