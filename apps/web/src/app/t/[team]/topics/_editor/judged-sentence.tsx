"use client";

import Link from "next/link";
import { articleHref } from "../../../../../address/paths.ts";
import { ConfidenceWord } from "../../../../../stance/confidence-word.tsx";
import { StanceLabel } from "../../../../../stance/stance-label.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";

type Sentence = RouterOutputs["topics"]["preview"]["judged"][number]["newest"][number];

/** A sentence with the stance that is judged in it, whose, and why. It opens its article apart, so that the draft is not left. */
export function JudgedSentence({ statementId, articleId, sentence, holder, label, reason, confidence }: Sentence) {
  const { slug: team } = useTeam();
  return (
    <li className="py-2">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <StanceLabel label={label} />
        <span className="font-medium">{holder === "" ? "Speaker unknown" : holder}</span>
        <ConfidenceWord of={confidence} />
      </p>
      <Link
        href={articleHref(team, articleId, statementId)}
        target="_blank"
        className="block font-serif text-quote text-pretty hover:text-accent"
      >
        {sentence}
      </Link>
      <p className="text-small text-muted">{reason}</p>
    </li>
  );
}
