import { redirect } from "next/navigation";
import { requirePerson } from "../server/require-person.ts";
import { SessionPage } from "../session/session-page.tsx";
import { SignOutButton } from "../session/sign-out-button.tsx";
import { caller } from "../trpc/server.tsx";

/** The door: to the first of one's teams. */
export default async function Home() {
  await requirePerson();
  const me = await (await caller()).account.me();
  const [first] = me.teams;
  if (first) redirect(`/t/${first.slug}`);
  return (
    <SessionPage
      title="You are in no team"
      lead={`You are signed in as ${me.email}. Ask an owner for an invitation, then open its link.`}
    >
      <SignOutButton />
    </SessionPage>
  );
}
