import { CSPProvider } from "@base-ui/react/csp-provider";
import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { RememberViewport } from "../figure/viewport.tsx";
import { parseTheme, themeCookie } from "../theme/theme.ts";
import { TrpcRoot } from "../trpc/client.tsx";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Onrecord", template: "%s · Onrecord" },
  description: "Who said what, for or against what, and how it moves.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#121212" },
  ],
};

// Each page carries its own nonce, so none can be rendered ahead of its request.
export const dynamic = "force-dynamic";

export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(themeCookie)?.value);
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <body className="isolate">
        <CSPProvider nonce={nonce} disableStyleElements>
          <RememberViewport />
          <TrpcRoot>{children}</TrpcRoot>
        </CSPProvider>
      </body>
    </html>
  );
}
