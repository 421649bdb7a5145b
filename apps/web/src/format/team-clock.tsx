"use client";

import { createContext, useContext, type ReactNode } from "react";

/** The zone a team reads in, and the instant its page was made: server and browser must count from the same one. */
export type TeamClock = { readonly zone: string; readonly now: Date };

const Clock = createContext<TeamClock | undefined>(undefined);

export function TeamClockProvider({ zone, now, children }: TeamClock & { children: ReactNode }) {
  return <Clock value={{ zone, now }}>{children}</Clock>;
}

export function useTeamClock(): TeamClock {
  const clock = useContext(Clock);
  if (!clock) throw new Error("A moment is shown outside a team, where no zone holds.");
  return clock;
}
