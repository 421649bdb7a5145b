"use client";

import { ErrorBox } from "../feedback/error-box.tsx";
import { useErrorId } from "../feedback/use-error-id.ts";

export default function PageError({ error, retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto max-w-[90rem] px-4 py-10 tablet:px-6">
      <ErrorBox
        what="This page could not be shown."
        advice="Nothing that was saved is lost. Try again; if it stays, tell whoever runs this instance the id below."
        id={useErrorId(error)}
        onRetry={retry}
      />
    </main>
  );
}
