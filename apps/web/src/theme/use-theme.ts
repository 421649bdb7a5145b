"use client";

import { useSyncExternalStore } from "react";
import { parseTheme, themeCookie, type Theme } from "./theme.ts";

const changed = "onrecord:theme";
const year = 365 * 24 * 60 * 60;

/** The theme that holds, and the way to choose another: at once on this page, by cookie on the next. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const theme = useSyncExternalStore<Theme>(
    (notify) => {
      window.addEventListener(changed, notify);
      return () => window.removeEventListener(changed, notify);
    },
    () => parseTheme(document.documentElement.dataset.theme),
    () => "system",
  );
  return [theme, chooseTheme];
}

function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  document.cookie = `${themeCookie}=${theme}; path=/; max-age=${theme === "system" ? 0 : year}; samesite=lax`;
  window.dispatchEvent(new Event(changed));
}
