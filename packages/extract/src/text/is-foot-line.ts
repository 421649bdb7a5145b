const LONGEST = 120;

/** Headings of what pages print under or between the paragraphs of their articles. */
const HEADING =
  /^(?:(?:the\s+)?(?:top|latest|more|related|recommended|trending|popular|breaking|other|recent|featured)\s+(?:\p{L}+\s+)?(?:news|stories|story|articles?|posts?|headlines|coverage|reading|topics?|videos?|links|content|from|on|in|for)\b|most (?:read|popular|viewed|shared)|must read|don[’']t miss|up next|related|recommended|trending|read (?:more|next|also)|see also|also read|you (?:may|might) (?:also )?(?:like|be interested)|editor[’']?s[’']? (?:picks?|choice)|share(?: this| on| via|:|$)|follow us|sign up|subscribe|(?:get|join) (?:our|the)\b.*newsletter|newsletters?|advertisement|advertising|sponsored|comments?\b|\d+ comments?|leave a (?:comment|reply)|tags?\b|topics\b|filed under|copyright|©|all rights reserved|about the author|print\b|e-?mail\b|facebook|twitter|whatsapp|back to top|skip to|continue reading|scroll (?:down|to)|story continues below|watch:|listen:|click here|loading)/iu;
/** Sentences that ask the reader for something; no article begins one so. */
const REQUEST =
  /^(?:sign up (?:for|to|here)|subscribe (?:to|now|for)|by (?:signing|subscribing|clicking)|follow us on|click here|enter your e-?mail|support our journalism|download (?:our|the) app|this article was (?:amended|updated) on|we use cookies)/i;

/** Is a line no part of the article but furniture of its page: a heading for other news, a call to share, subscribe or comment? */
export function isFootLine(line: string): boolean {
  if (REQUEST.test(line)) return true;
  return line.length <= LONGEST && !/[.!?]["”’]?$/.test(line) && HEADING.test(line);
}
