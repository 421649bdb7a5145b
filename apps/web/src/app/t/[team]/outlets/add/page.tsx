import type { Metadata } from "next";
import { requireTeam } from "../../../../../server/require-team.ts";
import { Hydrated, prefetch, trpc } from "../../../../../trpc/server.tsx";
import { readAddress } from "../../../../../address/address.ts";
import type { PageProps } from "../../../../../address/page-props.ts";
import { AddScreen } from "./add-screen.tsx";

export const metadata: Metadata = { title: "Add outlet" };

export default async function AddOutletPage({ params, searchParams }: PageProps<"team">) {
  const { team } = await params;
  await requireTeam(team);
  const { to } = readAddress(Object.entries(await searchParams)).screen;
  await prefetch(trpc.outlets.list.queryOptions({ team }));
  return (
    <Hydrated>
      <AddScreen outletName={to} />
    </Hydrated>
  );
}
