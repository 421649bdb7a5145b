"use client";

import { useEffect, useState } from "react";
import { type TeamClock, useTeamClock } from "./team-clock.tsx";

const everyMs = 30_000;

/** The team's clock, which goes on while the page stays open: for screens that say how long ago. It begins as the server drew it. */
export function useTickingClock(): TeamClock {
  const { zone, now: first } = useTeamClock();
  const [now, setNow] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMs);
    return () => clearInterval(timer);
  }, []);
  return { zone, now };
}
