import sanitize from "sanitize-html";
import { resolveUrl } from "./resolve-url.ts";

const TAGS = [
  ..."a abbr acronym address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del details dfn".split(
    " ",
  ),
  ..."div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p pre q rp rt ruby".split(
    " ",
  ),
  ..."s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split(
    " ",
  ),
];

/**
 * HTML that can do no harm: known text elements only, no scripts, styles, frames, forms or handlers, links and pictures with
 * absolute http(s) addresses only. What stood inside a script or style is dropped with it.
 */
export function sanitizeHtml(html: string, base: string): string {
  const resolved = (name: string) => (tagName: string, attribs: Record<string, string>) => {
    const { [name]: link, ...others } = attribs;
    const address = resolveUrl(link, base);
    return { tagName, attribs: address === undefined ? others : { ...others, [name]: address } };
  };
  return sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      a: ["href", "title", "hreflang"],
      img: ["src", "alt", "title", "width", "height"],
      q: ["cite"],
      blockquote: ["cite"],
      time: ["datetime"],
      td: ["colspan", "rowspan"],
      th: ["colspan", "rowspan", "scope"],
      ol: ["start"],
      "*": ["lang", "dir"],
    },
    allowedSchemes: ["http", "https"],
    allowProtocolRelative: false,
    nonTextTags: ["script", "style", "textarea", "option", "noscript", "template", "title", "xmp"],
    transformTags: {
      a: resolved("href"),
      img: resolved("src"),
      q: resolved("cite"),
      blockquote: resolved("cite"),
    },
  }).trim();
}
