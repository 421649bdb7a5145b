"use client";

import { Fragment } from "react";
import { onlyChanges, wordChanges } from "./word-changes.ts";

type Version = { readonly title: string; readonly body: string };

export type VersionChangesProps = { before: Version; after: Version };

const whole = ({ title, body }: Version): string => `${title}\n\n${body}`;

/** What an outlet changed in headline and text: struck what went, underlined what came. */
export function VersionChanges({ before, after }: VersionChangesProps) {
  const changes = wordChanges(whole(before), whole(after));
  if (changes.every(({ kind }) => kind === "kept")) return <p className="text-muted">No word changed.</p>;
  return (
    <div className="font-serif text-reading whitespace-pre-line text-muted">
      {onlyChanges(changes).map((change, at) => {
        const key = `${at} ${change?.kind}`;
        if (change === null)
          return (
            <span key={key} className="my-2 block font-sans text-small">
              … unchanged …
            </span>
          );
        if (change.kind === "kept") return <Fragment key={key}>{change.text}</Fragment>;
        return change.kind === "removed" ? (
          <del key={key} className="text-ink decoration-bad">
            {change.text}
          </del>
        ) : (
          <ins key={key} className="bg-mark-plain text-ink decoration-good underline-offset-4">
            {change.text}
          </ins>
        );
      })}
    </div>
  );
}
