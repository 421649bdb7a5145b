"use client";

import dynamic from "next/dynamic";
import type { ReactNode } from "react";
import { signOut } from "../session/sign-in.ts";
import { ListSheet } from "../lists/list-sheet.tsx";
import { AppFrame } from "./app-frame.tsx";
import type { RailData } from "./rail-entry.ts";

const TeamPalette = dynamic(() => import("../palette/team-palette.tsx").then((file) => file.TeamPalette), {
  ssr: false,
});

export type TeamFrameProps = { data: RailData; collapsed: boolean; children: ReactNode };

/** The frame with the team's own palette and way out. */
export function TeamFrame({ data, collapsed, children }: TeamFrameProps) {
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
