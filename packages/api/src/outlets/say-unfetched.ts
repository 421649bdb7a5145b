import { REASONS } from "@onrecord/db/reasons";
import type { Fetched, Unreachable } from "@onrecord/fetch/fetched";

type Unfetched = Exclude<Fetched, { kind: "fetched" }>;

/** Why nothing came from an address that a person waits for, and what that person can do. */
export interface WhyNot {
  because: string;
  remedy: string;
}

const UNREACHABLE: Record<Unreachable, WhyNot> = {
  name: { because: "There is no site of this name.", remedy: "Check the spelling of the address." },
  connection: {
    because: "The site does not answer.",
    remedy: "Open it in a browser; if it works there, look again later.",
  },
  timeout: { because: "The site takes too long to answer.", remedy: "Look again later." },
  tls: {
    because: "The site's certificate does not hold.",
    remedy: "Check the address; if it is right, the site has to mend it.",
  },
  encoding: {
    because: "What the site sent can't be unpacked.",
    remedy: "Look again later; if it stays, the site has to mend it.",
  },
  // The robots file is asked for first, so that this is what a site that does not answer at all comes to.
  robots: {
    because: "The site does not answer, not even for its robots file.",
    remedy: "Check the address and open it in a browser; if it works there, look again later.",
  },
  "asked-to-wait": { because: "The site asks for a pause, or others wait for it.", remedy: "Look again in a minute." },
};

export function sayUnfetched(answer: Unfetched): WhyNot {
  switch (answer.kind) {
    case "refused":
      return sayRefused(answer.because);
    case "too-large":
      return { because: "What stands there is larger than 10 MB.", remedy: "Enter the address of the feed itself." };
    case "status":
      return sayStatus(answer.status);
    case "unreachable":
      return UNREACHABLE[answer.because];
    case "unchanged":
      return {
        because: "The site says that nothing changed, though nothing was asked before.",
        remedy: "Look again later.",
      };
  }
}

function sayRefused(because: Extract<Unfetched, { kind: "refused" }>["because"]): WhyNot {
  const known = because === "robots" || because === "too-many-redirects" || because === "private-address";
  const { says, remedy } = REASONS[known ? because : "bad-address"];
  return { because: says, remedy };
}

function sayStatus(status: number): WhyNot {
  const check = "Check the address, or start from the site's front page.";
  if (status === 404 || status === 410)
    return { because: `The site has no page at this address (${status}).`, remedy: check };
  if (status >= 500) return { because: `The site answered with an error (${status}).`, remedy: "Look again later." };
  if ([401, 402, 403, 451].includes(status))
    return {
      because: `The site refuses to hand out the page (${status}): a login, a paywall or a block.`,
      remedy: "Enter the address of its feed, which is often open.",
    };
  return { because: `The site answered with status ${status}.`, remedy: check };
}
