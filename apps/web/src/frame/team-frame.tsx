"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { signOut } from "../session/sign-in.ts";
import { ListSheet } from "../lists/list-sheet.tsx";
import { AppFrame } from "./app-frame.tsx";
import { useOutletsInNeed } from "../outlets/use-outlets-in-need.ts";
import { type RailData, withWaiting } from "./rail-entry.ts";

const TeamPalette = dynamic(() => import("../palette/team-palette.tsx").then((file) => file.TeamPalette), {
  ssr: false,
});

export type TeamFrameProps = { data: RailData; collapsed: boolean; children: ReactNode };

/** The frame with the team's own palette and way out. */
export function TeamFrame({ data: drawn, collapsed, children }: TeamFrameProps) {
  const data = withWaiting(drawn, useOutletsInNeed());
  return (
    <AppFrame
      data={data}
      collapsed={collapsed}
      onSignOut={() => void signOut()}
      renderPalette={(state) => <TeamPalette {...state} data={data} />}
    >
      {children}
      <ListSheet />
    </AppFrame>
  );
}
