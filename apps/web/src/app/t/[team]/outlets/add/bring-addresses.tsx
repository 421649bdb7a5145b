"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { Button } from "../../../../../controls/button.tsx";
import { TextField } from "../../../../../controls/text-field.tsx";
import { Problem } from "../../../../../feedback/problem.tsx";
import { formatCounted } from "../../../../../format/numbers.ts";
import { ItemRow } from "../../../../../items/item-row.tsx";
import { useTeam } from "../../../../../team/team.tsx";
import { useTRPC } from "../../../../../trpc/client.tsx";
import { readAddressLines } from "./read-address-lines.ts";

/** Articles by their own addresses, one a line: they are fetched and read in the background, and their outcomes appear here. */
export function BringAddresses() {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const client = useQueryClient();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [outlet, setOutlet] = useState("");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const add = useMutation(
    trpc.outlets.addAddresses.mutationOptions({
      async onSuccess() {
        setTyped("");
        await client.invalidateQueries({ queryKey: trpc.outlets.list.queryKey() });
      },
    }),
  );
  return (
    <>
      <form
        noValidate
        className="flex max-w-2xl flex-col items-start gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const read = readAddressLines(typed);
          setWrong(read.wrong);
          if (add.isPending || read.wrong.length > 0 || read.urls.length === 0) return;
          add.mutate({ team, urls: read.urls, ...(outlet.trim() === "" ? {} : { outlet: outlet.trim() }) });
        }}
      >
        <div className="w-full">
          <label htmlFor={id} className="mb-1 block font-medium">
            Addresses of articles, one a line
          </label>
          <textarea
            id={id}
            rows={3}
            value={typed}
            spellCheck={false}
            autoComplete="off"
            onChange={(event) => {
              setTyped(event.target.value);
              setWrong([]);
            }}
            aria-invalid={wrong.length > 0}
            aria-describedby={`${id}-hint`}
            className="block w-full rounded border border-outline bg-page px-2.5 py-2 focus-visible:outline-offset-0 aria-invalid:border-bad touch:text-heading"
          />
          <p id={`${id}-hint`} className={wrong.length > 0 ? "mt-1 text-small text-bad" : "mt-1 text-small text-muted"}>
            {wrong.length > 0
              ? `No web ${wrong.length === 1 ? "address" : "addresses"}: ${wrong.join(", ")}.`
              : "At most 500 at once."}
          </p>
        </div>
        <div className="w-full max-w-72">
          <TextField
            label="Outlet (optional)"
            value={outlet}
            maxLength={200}
            onChange={(event) => setOutlet(event.target.value)}
            hint="Without one, the outlet of the address's host."
          />
        </div>
        <Button type="submit" size="field" aria-disabled={add.isPending || typed.trim() === ""}>
          {add.isPending ? "Bringing in" : "Bring in"}
        </Button>
        <Problem what="The addresses could not be brought in." error={add.error} />
      </form>
      {add.data && <Outcomes key={add.submittedAt} ids={add.data.map((item) => item.id)} />}
    </>
  );
}

function Outcomes({ ids }: { ids: string[] }) {
  const { slug: team } = useTeam();
  const trpc = useTRPC();
  const items = useQuery(
    trpc.outlets.itemsOf.queryOptions(
      { team, ids },
      { refetchInterval: ({ state }) => (state.data?.every(isSettled) ? false : 2000) },
    ),
  ).data;
  const settled = items?.filter(isSettled).length ?? 0;
  return (
    <div className="mt-6 max-w-2xl">
      <output className="font-medium">
        {settled} of {formatCounted(ids.length, "address", "addresses")} settled.
      </output>
      <ul className="mt-1 divide-y divide-hairline">
        {items?.map((item) => (
          <ItemRow key={item.id} item={item} />
        ))}
      </ul>
    </div>
  );
}

const isSettled = ({ outcome }: { outcome: string }): boolean => outcome !== "waiting";
