"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import { addressLeftFor } from "./address-left-for.ts";

// Asked only where something would be lost.
const LeaveQuestion = dynamic(() => import("./leave-question.tsx").then((file) => file.LeaveQuestion), { ssr: false });

type Guard = {
  /** Goes, or asks first where a draft would be lost. */
  readonly leave: (go: () => void) => void;
  /** Something here is not saved, until the function that comes back is called. */
  readonly hold: () => () => void;
};

const Guarding = createContext<Guard>({ leave: (go) => go(), hold: () => () => undefined });

/** Around the screens of a team: a link, or a step back, away from an unsaved draft is taken only when the writer says so. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const router = useRouter();
  const held = useRef(false);
  const [asked, ask] = useState<{ go: () => void }>();
  const leave = useCallback((go: () => void) => (held.current ? ask({ go }) : go()), []);
  const hold = useCallback(() => {
    held.current = true;
    return () => {
      held.current = false;
    };
  }, []);
  useEffect(() => {
    // Before any link sees the press, whoever drew it.
    const onClick = (event: MouseEvent) => {
      const link = held.current && event.target instanceof Element ? event.target.closest("a") : null;
      if (!link?.href) return;
      const pressed = { href: link.href, target: link.target, download: link.hasAttribute("download") };
      const address = addressLeftFor(pressed, event, window.location.href);
      if (address === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      leave(() => router.push(address));
    };
    document.addEventListener("click", onClick, true);
    return () => document.removeEventListener("click", onClick, true);
  }, [leave, router]);
  useEffect(() => {
    // Back and forward among our own pages; where the browser can't hold them back, they go as before.
    if (!("navigation" in window)) return;
    const { navigation } = window;
    const onNavigate = (event: NavigateEvent) => {
      const { url, key } = event.destination;
      const stays = new URL(url).pathname === window.location.pathname;
      if (!held.current || event.navigationType !== "traverse" || !event.cancelable || stays) return;
      event.preventDefault();
      ask({ go: () => void navigation.traverseTo(key) });
    };
    navigation.addEventListener("navigate", onNavigate);
    return () => navigation.removeEventListener("navigate", onNavigate);
  }, []);
  const guard = useMemo(() => ({ leave, hold }), [leave, hold]);
  return (
    <Guarding value={guard}>
      {children}
      {asked && (
        <LeaveQuestion
          onStay={() => ask(undefined)}
          onLeave={() => {
            ask(undefined);
            held.current = false;
            asked.go();
          }}
        />
      )}
    </Guarding>
  );
}

/** How one goes to another screen without a link: asks first where a draft would be lost. */
export function useLeave(): Guard["leave"] {
  return useContext(Guarding).leave;
}

/** While something is not saved, the page is not left without a question: not by a link, ⌘K, back, a reload or a closed tab. */
export function useUnsaved(isUnsaved: boolean): void {
  const { hold } = useContext(Guarding);
  useEffect(() => {
    if (!isUnsaved) return;
    const release = hold();
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => {
      release();
      window.removeEventListener("beforeunload", warn);
    };
  }, [isUnsaved, hold]);
}
