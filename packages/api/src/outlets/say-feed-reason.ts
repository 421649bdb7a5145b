import { isReason, REASONS, type Reason } from "@onrecord/db/reasons";

interface ReasonWords {
  says: string;
  remedy: string;
}

/** What to do where the page of an outlet names a new feed. */
const LOOK_FOR_NEW = "Look for the feed's new address on the outlet's page and add it.";

/** A feed is asked again by itself, and its page can't be ingested as a file: what differs from an item of the same reason. */
const OF_FEEDS: Partial<Record<Reason, ReasonWords>> = {
  "server-error": {
    says: "The site answered with an error.",
    remedy: "Nothing for now: it is asked again by itself. If it stays, open the feed's address in a browser.",
  },
  unreachable: {
    says: "The site could not be reached.",
    remedy: "Nothing for now: it is asked again by itself. If it stays, open the feed's address in a browser.",
  },
  "private-address": {
    says: REASONS["private-address"].says,
    remedy: "If it is yours, name its host in ONRECORD_ALLOW_PRIVATE; it is asked again by itself.",
  },
  "not-found": { says: "The site has no feed at this address (404).", remedy: LOOK_FOR_NEW },
  gone: { says: "The site has removed the feed (410).", remedy: LOOK_FOR_NEW },
  "not-a-feed": { says: REASONS["not-a-feed"].says, remedy: LOOK_FOR_NEW },
  "too-many-redirects": { says: REASONS["too-many-redirects"].says, remedy: LOOK_FOR_NEW },
  "too-large": {
    says: "The feed is larger than 10 MB.",
    remedy: "Ask the publisher for a feed of the newest entries alone.",
  },
  forbidden: {
    says: "The site refuses to hand out the feed (401, 402, 403 or 451): a login, a paywall or a block.",
    remedy: "Ask the publisher for access, or look for another feed on the outlet's page.",
  },
};

/** Why a poll failed, and what a person can do about it; nothing for a feed that answers. */
export function sayFeedReason(reason: string | null): ReasonWords | undefined {
  return isReason(reason) ? (OF_FEEDS[reason] ?? REASONS[reason]) : undefined;
}
