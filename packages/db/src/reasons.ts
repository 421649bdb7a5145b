/**
 * Why an item was skipped or parked, and why a poll failed: the closed list, with a sentence for people and what they can do.
 * Plain data, so that screens show it and tests go through it.
 */
export const REASONS = {
  // The address and the way to it.
  robots: {
    says: "The site's robots file asks not to fetch this address.",
    remedy: "Ask the publisher for permission or a feed with full texts.",
  },
  "robots-unreachable": {
    says: "The site's robots file could not be had, which forbids all fetching for now.",
    remedy: "Try again later; the site has to answer for /robots.txt.",
  },
  "private-address": {
    says: "The address leads into a private network.",
    remedy: "If it is yours, name its host in ONRECORD_ALLOW_PRIVATE and retry.",
  },
  "bad-address": {
    says: "The address can't be fetched: it is no plain http address on a web port.",
    remedy: "Correct the address and add it again.",
  },
  "no-address": {
    says: "The feed's entry has neither an address nor a text.",
    remedy: "Nothing can be done here; ask the publisher to mend the feed.",
  },
  "too-many-redirects": {
    says: "The address was passed on from one place to the next without end.",
    remedy: "Open it in a browser and add the address where it ends.",
  },
  "not-found": { says: "The site has no page at this address (404).", remedy: "Nothing, if the page was withdrawn." },
  gone: { says: "The site has removed the page (410).", remedy: "Nothing: the outlet withdrew it." },
  forbidden: {
    says: "The site refuses to hand out the page (401, 402, 403 or 451): a login, a paywall or a block.",
    remedy: "Use the outlet's own feed or its press access, then retry.",
  },
  "server-error": {
    says: "The site answered with an error, several times over hours.",
    remedy: "Retry when the site works again.",
  },
  unreachable: {
    says: "The site could not be reached, several times over hours.",
    remedy: "Open the address in a browser; if it works there, retry.",
  },
  "too-large": {
    says: "The document is larger than 10 MB.",
    remedy: "Save the article's text to a file and ingest the file.",
  },
  // What came.
  "not-a-feed": {
    says: "What stands at this address is no feed.",
    remedy: "Look for the feed's address on the outlet's page and change it here.",
  },
  "no-article": {
    says: "No article was found on the page.",
    remedy: "If the page has one, save its text to a file and ingest the file.",
  },
  "too-short": {
    says: "The text is too short to be an article.",
    remedy: "Nothing: teasers and captions are left out.",
  },
  language: {
    says: "The text is not in English, the one language that is read so far.",
    remedy: "Nothing yet; its page is kept as long as raw pages are.",
  },
  unreadable: { says: "The file can't be read.", remedy: "Mend the file where the detail says, and ingest it again." },
  "raw-page-purged": {
    says: "The page was fetched too long ago and is no longer kept.",
    remedy: "Retry from the start: it is fetched again.",
  },
  duplicate: { says: "The article is in already; it came a second way.", remedy: "Nothing: it counts once." },
  // What became of it here.
  deadline: {
    says: "Reading the page took too long and was cut off.",
    remedy: "Retry when the machine is less busy; if it stays, report the page.",
  },
  "reading-failed": {
    says: "Reading the page failed: a fault of Onrecord.",
    remedy: "Retry after the next update; the page and the error are kept for a report.",
  },
  "worker-died": {
    says: "The worker died several times at this item.",
    remedy: "Look at the worker's log for memory or disk, then retry.",
  },
  internal: {
    says: "Something failed within Onrecord, several times in a row.",
    remedy: "Look at the detail and the worker's log, then retry.",
  },
  // What people decided.
  dismissed: { says: "A person dismissed it.", remedy: "Retry takes it up again." },
  deleted: { says: "A person deleted its article.", remedy: "Retry takes it up again." },
} as const satisfies Record<string, { says: string; remedy: string }>;

export type Reason = keyof typeof REASONS;

/** Rows keep a reason as text; an older version may have written one that is gone. */
export function isReason(text: string | null): text is Reason {
  return text !== null && Object.hasOwn(REASONS, text);
}
