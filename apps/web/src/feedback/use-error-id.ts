"use client";

import { useEffect, useState } from "react";

/**
 * The id under which an error can be found: the server's digest where it happened there, else one made here and reported to
 * the browser's console together with the error.
 */
export function useErrorId(error: unknown): string {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  const [ownId] = useState(() => crypto.randomUUID().slice(0, 8));
  useEffect(() => {
    if (digest === undefined) reportError(new Error(`Error ${ownId}`, { cause: error }));
  }, [digest, error, ownId]);
  return digest ?? ownId;
}
