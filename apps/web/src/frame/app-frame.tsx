"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useState, type ReactNode } from "react";
import { usePaletteShortcut } from "../palette/use-palette-shortcut.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { LeaveGuard } from "./leave-guard.tsx";
import { Rail } from "./rail.tsx";
import { rememberRail } from "./rail-cookie.ts";
import type { RailData } from "./rail-entry.ts";

// Both open by hand only, so neither weighs on the first page.
const MoreSheet = dynamic(() => import("./more-sheet.tsx").then((file) => file.MoreSheet), { ssr: false });

export type AppFrameProps = {
  data: RailData;
  /** How the reader left the rail. */
  collapsed: boolean;
  onSignOut: () => void;
  /** ⌘K: drawn when it is first opened. */
  renderPalette: (state: { open: boolean; onClose: () => void }) => ReactNode;
  children: ReactNode;
};

type Floating = "palette" | "more";

/** The house around every screen of a team: rail or bottom bar, palette, and the screen itself. */
export function AppFrame(props: AppFrameProps) {
  const { data, collapsed: initiallyCollapsed, onSignOut, renderPalette, children } = props;
  const path = usePathname();
  const [collapsed, setCollapsed] = useState(initiallyCollapsed);
  const [open, setOpen] = useState<Floating>();
  const [everOpened, setEverOpened] = useState<ReadonlySet<Floating>>(new Set());
  const show = (floating: Floating) => {
    setOpen(floating);
    setEverOpened((before) => new Set(before).add(floating));
  };
  const close = () => setOpen(undefined);
  usePaletteShortcut(() => (open === "palette" ? close() : show("palette")));

  return (
    <LeaveGuard>
      <div data-rail={collapsed ? "collapsed" : "open"} className="flex min-h-dvh">
        <a
          href="#content"
          className="fixed top-2 left-2 z-50 -translate-y-20 rounded bg-ink px-3 py-2 text-page focus-visible:translate-y-0"
        >
          Skip to the content
        </a>
        <Rail
          data={data}
          path={path}
          collapsed={collapsed}
          onCollapse={(next) => {
            setCollapsed(next);
            rememberRail(next);
          }}
          onSearch={() => show("palette")}
          onSignOut={onSignOut}
        />
        <main id="content" tabIndex={-1} className="min-w-0 flex-1 pb-24 outline-none tablet:pb-16">
          {children}
        </main>
        <BottomBar data={data} path={path} onMore={() => show("more")} />
        {everOpened.has("more") && (
          <MoreSheet
            open={open === "more"}
            onClose={close}
            data={data}
            path={path}
            onSearch={() => show("palette")}
            onSignOut={onSignOut}
          />
        )}
        {everOpened.has("palette") && renderPalette({ open: open === "palette", onClose: close })}
      </div>
    </LeaveGuard>
  );
}
