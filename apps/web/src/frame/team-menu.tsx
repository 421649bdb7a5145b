"use client";

import { Menu } from "@base-ui/react/menu";
import { Check, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import { themes, themeWords, type Theme } from "../theme/theme.ts";
import { useTheme } from "../theme/use-theme.ts";
import type { RailData } from "./rail-entry.ts";

const item =
  "target flex cursor-pointer items-center gap-2 rounded px-2.5 outline-none data-highlighted:bg-surface data-highlighted:outline data-highlighted:outline-hairline";
const heading = "px-2.5 pt-2 pb-1 text-small text-muted";

export type TeamMenuProps = Pick<RailData, "team" | "otherTeams" | "person"> & { onSignOut: () => void };

/** The team's name; behind it the person's other teams, the theme, the account, and the way out. */
export function TeamMenu({ team, otherTeams, person, onSignOut }: TeamMenuProps) {
  const [theme, chooseTheme] = useTheme();
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label={`${team.name}: teams, theme and account`}
        className="target flex h-9 w-full items-center gap-2 rounded px-2.5 text-left hover:bg-hairline/50 rail-narrow:justify-center rail-narrow:px-0"
      >
        <span aria-hidden className="hidden text-heading font-strong rail-narrow:inline">
          {team.name.slice(0, 1)}
        </span>
        <span className="flex-1 truncate font-strong rail-narrow:hidden">{team.name}</span>
        <ChevronsUpDown aria-hidden className="size-3.5 shrink-0 text-muted rail-narrow:hidden" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="start" sideOffset={4} collisionPadding={8} className="z-50">
          <Menu.Popup className="fades w-56 rounded border border-hairline bg-page p-1 shadow-float outline-none">
            {otherTeams.length > 0 && (
              <Menu.Group>
                <Menu.GroupLabel className={heading}>Other teams</Menu.GroupLabel>
                {otherTeams.map((other) => (
                  <Menu.LinkItem key={other.href} className={item} render={<Link href={other.href} />}>
                    <span className="truncate">{other.name}</span>
                  </Menu.LinkItem>
                ))}
                <Menu.Separator className="my-1 border-t border-hairline" />
              </Menu.Group>
            )}
            <Menu.RadioGroup value={theme} onValueChange={(next: Theme) => chooseTheme(next)}>
              <Menu.GroupLabel className={heading}>Theme</Menu.GroupLabel>
              {themes.map((each) => (
                <Menu.RadioItem key={each} value={each} closeOnClick={false} className={item}>
                  <span className="flex-1">{themeWords[each]}</span>
                  <Menu.RadioItemIndicator>
                    <Check aria-hidden className="size-4 text-accent" />
                  </Menu.RadioItemIndicator>
                </Menu.RadioItem>
              ))}
            </Menu.RadioGroup>
            <Menu.Separator className="my-1 border-t border-hairline" />
            <Menu.Group>
              <Menu.GroupLabel className={heading}>{person.name}</Menu.GroupLabel>
              <Menu.LinkItem className={item} render={<Link href={person.accountHref} />}>
                Account
              </Menu.LinkItem>
              <Menu.Item className={item} onClick={onSignOut}>
                Sign out
              </Menu.Item>
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
