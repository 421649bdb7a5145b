"use client";

import type { Filter } from "@onrecord/query/filter";
import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { speakerHref } from "../../../../../address/paths.ts";
import { Term } from "../../../../../controls/term.tsx";
import { downloadHref } from "../../../../../download/download-href.ts";
import { sayWithoutSides } from "../../../../../figure/without-sides.ts";
import { FigureState } from "../../../../../figure/figure-state.tsx";
import { formatCounted } from "../../../../../format/numbers.ts";
import { Section } from "../../../../../frame/section.tsx";
import { usePropositions } from "../../../../../stance/use-propositions.ts";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import type { SpeakerScreenProps } from "./speaker-screen.tsx";

type Agreement = RouterOutputs["speakers"]["agreements"][number];

/** With whom the speaker shares a side today, and whom they oppose: only where both hold one, for or against. */
export function SpeakerAgreements({ filter, speaker }: SpeakerScreenProps & { filter: Filter }) {
  const { slug: team } = useTeam();
  const question = useQuery(useTRPC().speakers.agreements.queryOptions({ team, filter, speakerId: speaker.id }));
  const sides = sayWithoutSides(filter).trim();
  return (
    <Section
      title="Agrees and disagrees with"
      aside={
        <a
          href={downloadHref(team, "speaker-agreements", filter)}
          download
          className="hover:text-accent hover:underline"
        >
          CSV
        </a>
      }
    >
      <FigureState question={question} what="The agreements" height="h-60">
        {(agreements) =>
          agreements.length === 0 ? (
            <p className="text-muted">
              Nobody to compare with: it takes a <Term of="position">position</Term> of today, for or against, that
              somebody else also holds or opposes.
            </p>
          ) : (
            <>
              {sides !== "" && <p className="mb-2 text-muted">{sides}</p>}
              <div className="grid grid-cols-1 gap-x-12 gap-y-6 desk:grid-cols-2">
                <People title="Agrees with" words="same side on" agreements={agreements} side="same" />
                <People title="Disagrees with" words="opposite side on" agreements={agreements} side="opposite" />
              </div>
            </>
          )
        }
      </FigureState>
    </Section>
  );
}

type PeopleProps = { title: string; words: string; agreements: readonly Agreement[]; side: "same" | "opposite" };

function People({ title, words, agreements, side }: PeopleProps) {
  const { slug: team } = useTeam();
  const propositions = usePropositions();
  const people = agreements
    .filter((agreement) => agreement[side].length > 0)
    .toSorted((a, b) => b[side].length - a[side].length);
  return (
    <div>
      <h3 className="mb-1 text-small font-medium text-muted">{title}</h3>
      {people.length === 0 && <p className="py-2 text-muted">Nobody.</p>}
      <ul className="divide-y divide-hairline">
        {people.map((agreement) => (
          <li key={agreement.speakerId} className="grid grid-cols-1 gap-x-4 py-2 tablet:grid-cols-2">
            <Link
              href={speakerHref(team, { id: agreement.speakerId, name: agreement.name })}
              className="font-medium hover:text-accent hover:underline"
            >
              {agreement.name}
            </Link>
            <details>
              <summary className="w-fit rounded-sm text-muted underline decoration-outline underline-offset-3 hover:text-accent">
                {words} {formatCounted(agreement[side].length, "proposition")}
              </summary>
              <ul className="mt-1 list-disc pl-5">
                {agreement[side].map((id) => (
                  <li key={id}>{propositions.get(id)}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
