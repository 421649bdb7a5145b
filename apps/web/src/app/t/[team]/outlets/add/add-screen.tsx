"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { useState } from "react";
import { buttonLook } from "../../../../../controls/button-look.ts";
import { Button } from "../../../../../controls/button.tsx";
import { TextField } from "../../../../../controls/text-field.tsx";
import { NotYours } from "../../../../../feedback/not-yours.tsx";
import { Problem } from "../../../../../feedback/problem.tsx";
import { Skeleton } from "../../../../../feedback/skeleton.tsx";
import { Page } from "../../../../../frame/page.tsx";
import { Section, Sections } from "../../../../../frame/section.tsx";
import { readWebAddresses } from "../../../../../items/read-web-address.ts";
import { useMayEdit, useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { BringAddresses } from "./bring-addresses.tsx";
import { ChooseFeeds } from "./choose-feeds.tsx";

export type AddScreenProps = {
  /** Of an outlet that is here and gets one more feed. */
  outletName: string | undefined;
};

/** From an address to an outlet: what feeds are there, what they hold, which of them to ask; or single articles. */
export function AddScreen({ outletName }: AddScreenProps) {
  const { slug: team } = useTeam();
  const outlets = `/t/${team}/outlets`;
  if (!useMayEdit())
    return (
      <Page title="Add outlet">
        <NotYours what="Outlets are added by editors and owners." back={{ href: outlets, label: "To the outlets" }} />
      </Page>
    );
  return (
    <Page
      title={outletName === undefined ? "Add outlet" : `Add a feed to ${outletName}`}
      lead="Nothing is stored until you have seen what is there."
      actions={
        <Link href={outlets} className={`${buttonLook("quiet")} max-tablet:-ml-2`}>
          Back to the outlets
        </Link>
      }
    >
      <Sections>
        <Section title="By its address">
          <Discover outletName={outletName} />
        </Section>
        <Section title="Single articles">
          <BringAddresses />
        </Section>
      </Sections>
    </Page>
  );
}

function Discover({ outletName }: AddScreenProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const [typed, setTyped] = useState("");
  const [isWrong, setWrong] = useState(false);
  const discover = useMutation(trpc.outlets.discover.mutationOptions());
  const found = discover.data;
  return (
    <>
      <form
        noValidate
        className="flex max-w-2xl flex-wrap items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (discover.isPending) return;
          const [url, orElse] = readWebAddresses(typed);
          setWrong(url === undefined);
          if (url !== undefined) discover.mutate({ team, url, ...(orElse === undefined ? {} : { orElse }) });
        }}
      >
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            label="Address of a feed, or of a page that names its feeds"
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
            error={
              isWrong ? "This is no web address. One looks like https://post.example or post.example/feed." : undefined
            }
          />
        </div>
        <div className="pt-6">
          <Button type="submit" size="field" aria-disabled={discover.isPending}>
            {discover.isPending ? "Looking" : "Look"}
          </Button>
        </div>
      </form>
      <div aria-live="polite" className="mt-6">
        {discover.isPending ? (
          <output aria-label="Looking for feeds" className="block max-w-3xl">
            <Skeleton className="h-6 w-56" />
            <Skeleton className="mt-3 h-40 w-full" />
          </output>
        ) : discover.error ? (
          <Problem what="The address could not be looked at." error={discover.error} />
        ) : found?.kind === "none" ? (
          <div role="alert" className="max-w-prose">
            <p className="font-medium">{found.because}</p>
            <p className="text-muted">{found.remedy}</p>
          </div>
        ) : (
          found && <ChooseFeeds key={discover.submittedAt} found={found} outletName={outletName} />
        )}
      </div>
    </>
  );
}
