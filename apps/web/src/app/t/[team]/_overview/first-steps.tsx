"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { buttonLook } from "../../../../controls/button-look.ts";
import { Section } from "../../../../frame/section.tsx";
import { useMayEdit, useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

/** Where a team begins: its outlets, then its topics. Gone as soon as it has both. */
export function FirstSteps() {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const trpc = useTRPC();
  const outlets = useQuery(trpc.outlets.list.queryOptions({ team })).data;
  const topics = useQuery(trpc.topics.list.queryOptions({ team })).data;
  if (outlets === undefined || topics === undefined) return null;
  const needsOutlet = outlets.length === 0;
  if (!needsOutlet && topics.length > 0) return null;
  const step = needsOutlet
    ? {
        title: "Nothing comes in yet.",
        says: "Add an outlet by its address: its feeds are found, and its articles are read from then on.",
        href: `/t/${team}/outlets/add`,
        label: "Add an outlet",
      }
    : {
        title: "No topic is defined yet.",
        says: "A topic is a named query over the articles, with the propositions people are for or against.",
        href: `/t/${team}/topics/new`,
        label: "Define a topic",
      };
  return (
    <Section title={step.title}>
      <p className="max-w-prose text-muted">
        {step.says}
        {!mayEdit && " An editor of the team can do that."}
      </p>
      {mayEdit && (
        <Link href={step.href} className={`mt-3 ${buttonLook("primary")}`}>
          {step.label}
        </Link>
      )}
    </Section>
  );
}
