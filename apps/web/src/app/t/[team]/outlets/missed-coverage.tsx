"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useAddress } from "../../../../address/use-address.ts";
import { Button } from "../../../../controls/button.tsx";
import { TextField } from "../../../../controls/text-field.tsx";
import { EmptyState } from "../../../../feedback/empty-state.tsx";
import { Problem } from "../../../../feedback/problem.tsx";
import { FigureState } from "../../../../figure/figure-state.tsx";
import { ItemRow } from "../../../../items/item-row.tsx";
import { readWebAddress } from "../../../../items/read-web-address.ts";
import { useMayEdit, useTeam } from "../../../../team/team.tsx";
import { useTRPC } from "../../../../trpc/client.tsx";

/** An article that should be here and is not: its address in, the stage that lost it out. The address stands in the page's own. */
export function MissedCoverage() {
  const { screen, go } = useAddress();
  const [typed, setTyped] = useState(screen.items ?? "");
  const [isWrong, setWrong] = useState(false);
  const url = screen.items === undefined ? undefined : readWebAddress(screen.items);
  return (
    <div className="max-w-2xl">
      <form
        noValidate
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readWebAddress(typed);
          setWrong(read === undefined);
          if (read !== undefined) go((address) => ({ ...address, screen: { ...address.screen, items: read } }));
        }}
      >
        <div className="min-w-0 flex-1 basis-72">
          <TextField
            label="Address of the article you miss"
            type="url"
            inputMode="url"
            autoComplete="off"
            placeholder="https://"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong(false);
            }}
            error={isWrong ? "This is no web address. One looks like https://post.example/news/1." : undefined}
          />
        </div>
        <Button type="submit" size="field">
          Trace it
        </Button>
      </form>
      <div className="mt-4" aria-live="polite">
        {url === undefined ? (
          <p className="text-muted">It tells whether the address came in, and which stage lost it.</p>
        ) : (
          <Traced key={url} url={url} />
        )}
      </div>
    </div>
  );
}

function Traced({ url }: { url: string }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const question = useQuery(
    trpc.outlets.lookUp.queryOptions(
      { team, url },
      {
        refetchInterval: ({ state }) => (state.data?.some(({ outcome }) => outcome === "waiting") ? 3000 : false),
      },
    ),
  );
  return (
    <FigureState question={question} what="The address" height="h-24">
      {(items) =>
        items.length === 0 ? (
          <NeverCame url={url} />
        ) : (
          <ul className="divide-y divide-hairline border-t border-hairline">
            {items.map((item) => (
              <ItemRow key={item.id} item={item} />
            ))}
          </ul>
        )
      }
    </FigureState>
  );
}

function NeverCame({ url }: { url: string }) {
  const { slug: team } = useTeam();
  const mayEdit = useMayEdit();
  const trpc = useTRPC();
  const client = useQueryClient();
  const add = useMutation(
    trpc.outlets.addAddresses.mutationOptions({
      onSuccess: () => client.invalidateQueries({ queryKey: trpc.outlets.lookUp.queryKey() }),
    }),
  );
  return (
    <>
      <EmptyState
        title="This address never came in."
        action={
          mayEdit && (
            <Button onClick={() => add.mutate({ team, urls: [url] })} aria-disabled={add.isPending}>
              Bring it in
            </Button>
          )
        }
      >
        No feed that is asked here named it.{" "}
        {mayEdit ? "It can be brought in by itself." : "An editor can bring it in by itself."} If its outlet is missing,
        its feed brings the next ones.
      </EmptyState>
      <Problem what="It could not be brought in." error={add.error} />
    </>
  );
}
