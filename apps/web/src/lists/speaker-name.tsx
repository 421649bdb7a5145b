"use client";

import Link from "next/link";
import { speakerHref } from "../address/paths.ts";
import { useTeam } from "../team/team.tsx";

export type SpeakerNameProps = {
  /** Null for whoever the canon does not hold. */
  id: number | null;
  name: string;
  kind: "person" | "organization" | "group" | "anonymous" | "unknown";
  role?: string | null;
};

/** Who speaks: a link to their page when they have one; else as the text describes them. */
export function SpeakerName({ id, name, kind, role }: SpeakerNameProps) {
  const { slug } = useTeam();
  const shown = name === "" ? "Speaker unknown" : name;
  return (
    <>
      {id === null ? (
        <span className={kind === "unknown" ? "text-muted" : "font-medium"}>{shown}</span>
      ) : (
        <Link
          href={speakerHref(slug, { id, name })}
          className="relative z-10 py-1 font-medium hover:text-accent hover:underline"
        >
          {shown}
        </Link>
      )}
      {(kind === "group" || kind === "anonymous") && <span className="text-muted">, {kind}</span>}
      {role ? <span className="text-muted">, {role}</span> : null}
    </>
  );
}
