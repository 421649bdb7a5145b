"use client";

import PageError from "./error.tsx";
import "./globals.css";

/** Stands in for the whole document when its own layout failed. */
export default function GlobalError(props: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Error · Onrecord</title>
        <PageError {...props} />
      </body>
    </html>
  );
}
