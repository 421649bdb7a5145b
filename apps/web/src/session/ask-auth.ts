import type { Answer } from "./answer.ts";

/** What the server said of a request to sign in, out, or change a password. */
export type AuthReply = { readonly kind: "done" } | AuthRefusal;

type AuthRefusal = {
  readonly kind: "refused";
  readonly status: number;
  /** Seconds until a further try is let in, after too many. */
  readonly retryAfter?: number;
};

/** Asks better-auth's door. A server that can't be reached counts as a refusal with status 0. */
export async function askAuth(path: string, body: Record<string, string | boolean> = {}): Promise<AuthReply> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return { kind: "done" };
    return {
      kind: "refused",
      status: response.status,
      retryAfter: Number(response.headers.get("x-retry-after") ?? 60),
    };
  } catch {
    return { kind: "refused", status: 0 };
  }
}

/** The refusal as a form says it; `refused` is the sentence for the form's own reason. */
export function sayRefusal({ status, retryAfter = 60 }: AuthRefusal, refused: string): Answer {
  if (status === 0)
    return { kind: "refused", message: "The server can't be reached. Check the connection, then try again." };
  if (status === 429) return { kind: "refused", message: `Too many tries. ${sayWait(retryAfter)}, then try again.` };
  if (status >= 500)
    return { kind: "refused", message: "The server failed to answer. Nothing was changed. Try again in a moment." };
  return { kind: "refused", message: refused };
}

function sayWait(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes === 1 ? "Wait a minute" : `Wait ${minutes} minutes`;
}
