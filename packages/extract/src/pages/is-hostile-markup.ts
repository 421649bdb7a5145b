/** Real pages have some ten thousand tags, nested to some fifty levels; readers of documents slow to a crawl long past that. */
const MOST_TAGS = 200_000;
const DEEPEST = 800;

/** Elements whose end is always written; others (p, li, br) may stay open for ever without nesting anything. */
const OPEN_OR_CLOSE =
  /<(?:(\/)?(?:div|span|section|article|main|aside|header|footer|nav|ul|ol|dl|table|blockquote|center|font|a|b|i|u|em|strong|small|big|s|svg|g|object|form|fieldset|details|q|sub|sup|tt|code|label)\b)?/gi;

/** Is a page made, or broken, so that taking it apart would take forever? One quick pass over the source, without parsing it. */
export function isHostileMarkup(source: string): boolean {
  let tags = 0;
  let depth = 0;
  for (const [tag, closes] of source.matchAll(OPEN_OR_CLOSE)) {
    tags += 1;
    if (closes !== undefined) depth = Math.max(0, depth - 1);
    else if (tag.length > 1) depth += 1;
    if (tags > MOST_TAGS || depth > DEEPEST) return true;
  }
  return false;
}
