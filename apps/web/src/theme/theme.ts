/** What a reader can choose; `system` follows the device. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeWords: Record<Theme, string> = { system: "As the device", light: "Light", dark: "Dark" };

export const themeCookie = "theme";

/** The theme a cookie's value names; anything unknown is the system's. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}
