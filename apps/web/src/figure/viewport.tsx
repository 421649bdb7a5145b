"use client";

import { createContext, useContext, useEffect, type ReactNode } from "react";
import { viewportCookie } from "./viewport-cookie.ts";

/** What the server knew of the screen when it drew the page. */
export type Viewport = { readonly viewport: number; readonly collapsed: boolean };

const Known = createContext<Viewport>({ viewport: 1280, collapsed: false });

export function useFirstViewport(): Viewport {
  return useContext(Known);
}

export function ViewportProvider({ viewport, collapsed, children }: Viewport & { children: ReactNode }) {
  return <Known value={{ viewport, collapsed }}>{children}</Known>;
}

/** Tells the server how wide this window is, from the next page on. */
export function RememberViewport() {
  useEffect(() => {
    const remember = () => {
      document.cookie = `${viewportCookie}=${document.documentElement.clientWidth}; path=/; max-age=31536000; samesite=lax`;
    };
    remember();
    window.addEventListener("resize", remember);
    return () => window.removeEventListener("resize", remember);
  }, []);
  return null;
}
