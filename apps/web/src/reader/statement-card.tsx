"use client";

import { NO_FILTER } from "@onrecord/query/filter";
import type { Ref } from "react";
import { classNames } from "../controls/class-names.ts";
import { Reported } from "../lists/reported.tsx";
import { SpeakerName } from "../lists/speaker-name.tsx";
import { ConfidenceWord } from "../stance/confidence-word.tsx";
import type { ReadStatement } from "./marks-of.ts";
import { quoteOf } from "./quote-of.ts";
import { SaidWhen } from "./said-when.tsx";
import { StanceReason } from "./stance-reason.tsx";

export type StatementCardProps = {
  statement: ReadStatement;
  article: { readonly body: string; readonly outlet: string };
  isActive: boolean;
  onSelect: () => void;
  ref?: Ref<HTMLElement>;
};

const flagWords = {
  negated: "denied",
  hypothetical: "hypothetical",
  question: "a question",
  headline: "headline, not counted again",
  nested: "inside another’s words",
} as const;

/** A statement beside its text: who, what, which side and why, when it was said, by whom it was carried, what found it. */
export function StatementCard({ statement, article, isActive, onSelect, ref }: StatementCardProps) {
  const { kind, flags, stances, rule, reports, confidence } = statement;
  // The outlet itself stands above the text.
  const chain = statement.chain.filter((carrier) => carrier !== article.outlet);
  return (
    <article
      ref={ref}
      id={`statement-${statement.id}`}
      aria-current={isActive ? "true" : undefined}
      className={classNames(
        "relative border-l-2 py-3 pr-2 pl-3",
        isActive ? "border-l-accent bg-surface" : "border-l-transparent hover:bg-surface",
      )}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <p className="min-w-0">
          <SpeakerName
            id={statement.speakerId}
            name={statement.speaker}
            kind={statement.speakerKind}
            role={statement.role}
          />
        </p>
        <p className="flex gap-2 text-small text-muted">
          <span>{[kind, ...flags.map((flag) => flagWords[flag])].join(", ")}</span>
          <ConfidenceWord of={confidence} />
        </p>
      </div>
      <button
        type="button"
        onClick={onSelect}
        className="block w-full text-left font-serif text-quote text-pretty after:absolute after:inset-0"
      >
        {quoteOf(article.body, statement.content)}
      </button>
      {stances.length > 0 && (
        <ul className="mt-1.5 flex flex-col gap-1.5">
          {stances.map((stance) => (
            <li key={`${stance.propositionId} ${stance.holderSlot}`}>
              <StanceReason stance={stance} body={article.body} speaker={statement.speaker} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1.5 text-small text-muted">
        <SaidWhen on={statement.saidOn} how={statement.saidHow} />
        {chain.length > 0 && ` · via ${chain.join(", ")}`}
        <Reported times={reports} filter={{ ...NO_FILTER, utterance: statement.utteranceId }} />
      </p>
      {isActive && <p className="text-small text-muted">Found by: {rule}</p>}
    </article>
  );
}
