import { cache } from "react";
import { caller } from "../trpc/server.tsx";
import { orNotFound } from "./or-not-found.ts";
import { requirePerson } from "./require-person.ts";

/** The team of the address, once a request. Whoever is not signed in goes to do so; a team one is not in is no page. */
export const requireTeam = cache(async (slug: string) => {
  await requirePerson();
  return orNotFound((await caller()).team.get({ team: slug }));
});
