"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Fragment, useState } from "react";
import { outletHref } from "../../../../../address/paths.ts";
import { Button } from "../../../../../controls/button.tsx";
import { TextField } from "../../../../../controls/text-field.tsx";
import { Problem } from "../../../../../feedback/problem.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import type { RouterOutputs } from "../../../../../trpc/router-outputs.ts";
import { FeedPreview } from "./feed-preview.tsx";

type Found = Extract<RouterOutputs["outlets"]["discover"], { kind: "found" }>;

export type ChooseFeedsProps = { found: Found; outletName: string | undefined };

/** The feeds at an address with their newest entries; those chosen are asked from now on. */
export function ChooseFeeds({ found, outletName }: ChooseFeedsProps) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const router = useRouter();
  const outlets = useQuery(trpc.outlets.list.queryOptions({ team })).data ?? [];
  const askedBy = new Map(outlets.flatMap((outlet) => outlet.feeds.map(({ url }) => [url, outlet] as const)));
  const offered = found.feeds.filter(({ url }) => !askedBy.has(url));
  const [name, setName] = useState(outletName ?? found.name);
  const [country, setCountry] = useState("");
  const [language, setLanguage] = useState(found.feeds[0]?.language ?? "");
  const [chosen, setChosen] = useState<readonly string[]>(() => offered.slice(0, 1).map(({ url }) => url));
  const existing = outlets.find((outlet) => outlet.name === name.trim());
  const add = useMutation(
    trpc.outlets.add.mutationOptions({
      async onSuccess({ outletId }) {
        await client.invalidateQueries({ queryKey: trpc.outlets.pathKey() });
        router.push(outletHref(team, { id: outletId, name: name.trim() }));
      },
    }),
  );
  const isReady = name.trim() !== "" && chosen.length > 0;
  return (
    <form
      noValidate
      className="grid max-w-5xl grid-cols-1 gap-x-10 gap-y-6 desk:grid-cols-[1fr_18rem]"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady || add.isPending) return;
        const feeds = found.feeds.filter(({ url }) => chosen.includes(url));
        add.mutate({
          team,
          name: name.trim(),
          homeUrl: found.homeUrl,
          ...(country.trim() === "" ? {} : { country: country.trim() }),
          ...(language.trim() === "" ? {} : { language: language.trim() }),
          feeds: feeds.map(({ url, title }) => (title === "" ? { url } : { url, title })),
        });
      }}
    >
      <fieldset className="min-w-0">
        <legend className="mb-2 font-medium">
          {found.feeds.length === 1 ? "One feed answers here" : `${found.feeds.length} feeds answer here`}
        </legend>
        <ul className="divide-y divide-hairline border-y border-hairline">
          {found.feeds.map((feed) => (
            <FeedPreview
              key={feed.url}
              feed={feed}
              askedBy={askedBy.get(feed.url)?.name}
              isChosen={chosen.includes(feed.url)}
              onChoose={(isChosen) =>
                setChosen(isChosen ? [...chosen, feed.url] : chosen.filter((url) => url !== feed.url))
              }
            />
          ))}
        </ul>
      </fieldset>
      {offered.length === 0 ? (
        <NothingToAdd followers={found.feeds.flatMap(({ url }) => askedBy.get(url) ?? [])} />
      ) : (
        <div className="flex flex-col gap-4">
          <TextField
            label="Name of the outlet"
            value={name}
            maxLength={200}
            onChange={(event) => setName(event.target.value)}
            hint={existing ? "An outlet of this name is here: the feeds are added to it." : undefined}
            error={name.trim() === "" ? "An outlet needs a name, as your team will see it." : undefined}
          />
          {!existing && (
            <>
              <TextField
                label="Country (optional)"
                value={country}
                maxLength={100}
                onChange={(event) => setCountry(event.target.value)}
              />
              <TextField
                label="Language (optional)"
                value={language}
                maxLength={35}
                onChange={(event) => setLanguage(event.target.value)}
                hint="As a code, such as en."
              />
            </>
          )}
          <Button type="submit" look="primary" size="field" aria-disabled={!isReady || add.isPending}>
            {add.isPending ? "Adding" : sayAdd(existing !== undefined, chosen.length)}
          </Button>
          {chosen.length === 0 && <p className="text-muted">Choose at least one feed.</p>}
          <Problem what="The outlet could not be added." error={add.error} />
        </div>
      )}
    </form>
  );
}

/** Where every feed is followed, the way to the outlets that do so. */
function NothingToAdd({ followers }: { followers: readonly { readonly id: number; readonly name: string }[] }) {
  const { slug: team } = useTeam();
  const each = [...new Map(followers.map((outlet) => [outlet.id, outlet])).values()];
  return (
    <p>
      Nothing to add: already followed by{" "}
      {each.map((outlet, at) => (
        <Fragment key={outlet.id}>
          {at > 0 && ", "}
          <Link
            href={outletHref(team, outlet)}
            className="font-medium underline decoration-outline underline-offset-3 hover:text-accent"
          >
            {outlet.name}
          </Link>
        </Fragment>
      ))}
      .
    </p>
  );
}

function sayAdd(isHere: boolean, feeds: number): string {
  if (isHere) return feeds === 1 ? "Add the feed" : `Add ${feeds} feeds`;
  return feeds < 2 ? "Add the outlet" : `Add the outlet with ${feeds} feeds`;
}
