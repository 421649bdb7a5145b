"use client";

import { createContext, useContext, type ReactNode } from "react";

/** The team whose screens these are, and what the reader may do in it. */
export type Team = {
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  /** Least confidence of a counted stance. 0 until confidence is calibrated. */
  readonly bar: number;
  readonly role: "viewer" | "reviewer" | "editor" | "owner";
};

const Current = createContext<Team | undefined>(undefined);

export function TeamProvider({ team, children }: { team: Team; children: ReactNode }) {
  return <Current value={team}>{children}</Current>;
}

export function useTeam(): Team {
  const team = useContext(Current);
  if (!team) throw new Error("This belongs to a team, and stands outside of one.");
  return team;
}

/** Whether the reader may change outlets and topics. The server decides it anew on each change. */
export function useMayEdit(): boolean {
  const { role } = useTeam();
  return role === "editor" || role === "owner";
}
