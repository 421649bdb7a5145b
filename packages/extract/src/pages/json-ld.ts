/** What a page says of its article in schema.org's JSON-LD; raw strings, as they stand there. */
export interface ArticleData {
  headline?: string | undefined;
  authors: string[];
  datePublished?: string | undefined;
  section?: string | undefined;
  language?: string | undefined;
  url?: string | undefined;
  publisher?: string | undefined;
  body?: string | undefined;
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|AnalysisNewsArticle|SocialMediaPosting)$/;

/** Reads the first article out of a page's JSON-LD blocks, through graphs, lists and references by `@id`. Broken blocks say nothing. */
export function readArticleData(blocks: readonly string[]): ArticleData | undefined {
  const nodes = blocks.flatMap((block) => nodesIn(parseLoosely(block)));
  const byId = new Map(
    nodes.flatMap((node) =>
      typeof node["@id"] === "string" && Object.keys(node).length > 1 ? [[node["@id"], node] as const] : [],
    ),
  );
  const article = nodes.find((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  if (article === undefined) return undefined;
  return {
    headline: text(article["headline"]) ?? text(article["name"]),
    authors: people(article["author"] ?? article["creator"] ?? null, byId),
    datePublished: text(article["datePublished"]) ?? text(article["dateCreated"]),
    section: text(article["articleSection"]),
    language: text(article["inLanguage"]),
    url: text(article["url"]) ?? idOf(article["mainEntityOfPage"]),
    publisher: people(article["publisher"] ?? null, byId, true)[0],
    body: text(article["articleBody"]),
  };
}

function parseLoosely(block: string): Json {
  // Raw line breaks inside strings are the commonest fault of these blocks; comment marks around them the second.
  const source = block
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, "")
    .replace(/[\n\r\t]+/g, " ");
  for (const attempt of [source, source.replace(/;\s*$/, ""), source.replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt) as Json;
    } catch {
      // the next, more forgiving reading
    }
  }
  return null;
}

/** Deeper than this nobody puts an article; without an end to it, a page could exhaust the stack. */
const DEEPEST = 12;

function nodesIn(json: Json, depth = 0): Node[] {
  if (depth > DEEPEST || json === null || typeof json !== "object") return [];
  if (Array.isArray(json)) return json.flatMap((one) => nodesIn(one, depth + 1));
  const inner = ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "author"].flatMap((key) =>
    nodesIn(json[key] ?? null, depth + 1),
  );
  return [json, ...inner];
}

const typesOf = (node: Node): string[] => [node["@type"] ?? null].flat().filter((type) => typeof type === "string");

function text(json: Json | undefined): string | undefined {
  if (Array.isArray(json)) return json.map(text).find((one) => one !== undefined);
  if (typeof json === "string") return json.trim() || undefined;
  if (json !== null && typeof json === "object")
    return text(json["@value"] ?? json["name"] ?? json["alternateName"] ?? null);
  return undefined;
}

const idOf = (json: Json | undefined): string | undefined =>
  json !== null && typeof json === "object" && !Array.isArray(json) ? text(json["@id"]) : text(json);

/** Names of persons; organizations only where asked for, since an outlet is no author. */
function people(json: Json, byId: ReadonlyMap<string, Node>, organizations = false): string[] {
  if (Array.isArray(json)) return json.flatMap((one) => people(one, byId, organizations));
  if (typeof json === "string") return [json];
  if (json === null || typeof json !== "object") return [];
  const node = typeof json["@id"] === "string" && json["name"] === undefined ? (byId.get(json["@id"]) ?? json) : json;
  if (!organizations && typesOf(node).some((type) => type.endsWith("Organization"))) return [];
  const { name } = node;
  if (Array.isArray(name)) return name.filter((one) => typeof one === "string");
  return typeof name === "string" ? [name] : [];
}
