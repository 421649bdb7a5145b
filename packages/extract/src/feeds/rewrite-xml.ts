import { Parser } from "htmlparser2";

/** Forms of old or odd feeds that today's parsers pass over. */
const OLD_FORMS =
  /<(?:\w+:)?(?:fullitem|body|dc:author)[\s>]|mode\s*=\s*["']base64|type\s*=\s*["'](?:application\/octet-stream|[^"']*base64)/i;

/** The elements of Atom that hold text in a stated form. Enclosures and media have types as well, for what they point to. */
const ATOM_TEXT = /^(?:atom:)?(?:title|subtitle|tagline|summary|content|rights|info)$/;

/** Does a feed say something in a form that only `rewriteXml` makes readable? */
export const hasOldForms = (xml: string): boolean => OLD_FORMS.test(xml);

/** An element whose inside is collected, to be written in another form when it closes. */
interface Held {
  depth: number;
  write: (inside: string) => string;
}

/**
 * A feed's XML as it was meant, in the forms of today: what is unclosed is closed, stray ends are dropped, bare ampersands escaped;
 * `fullitem` and an item's `body` become `content:encoded`, `dc:author` becomes `dc:creator`, base64 becomes escaped HTML.
 */
export function rewriteXml(xml: string): string {
  let out: string[] = [];
  let outer: string[] = [];
  let held: Held | undefined;
  const open: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const write = held === undefined ? rewriterFor(name, open.at(-1)?.toLowerCase() ?? "", attributes) : undefined;
        open.push(name);
        if (write === undefined) out.push(openTag(name, attributes));
        else {
          held = { depth: open.length, write };
          outer = out;
          out = [];
        }
      },
      onclosetag(name) {
        if (held?.depth === open.length) {
          outer.push(held.write(out.join("")));
          out = outer;
          held = undefined;
        } else out.push(`</${name}>`);
        open.pop();
      },
      ontext: (text) => out.push(escapeText(text)),
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return out.join("");
}

function rewriterFor(name: string, parent: string, attributes: Record<string, string>): Held["write"] | undefined {
  const local = name.toLowerCase();
  if (/^(?:\w+:)?fullitem$/.test(local)) return (inside) => `<content:encoded>${inside}</content:encoded>`;
  if (/^(?:\w+:)?body$/.test(local) && parent === "item")
    return (inside) => `<content:encoded>${escapeText(inside)}</content:encoded>`;
  if (local === "dc:author") return (inside) => `<dc:creator>${inside}</dc:creator>`;
  const isEncoded = attributes["mode"] === "base64" || attributes["type"] === "application/octet-stream";
  if (isEncoded && ATOM_TEXT.test(local)) {
    return (inside) => `<${name} type="html">${escapeText(fromBase64(inside) ?? inside)}</${name}>`;
  }
  return undefined;
}

function fromBase64(text: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.trim()), (char) => char.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined; // not base64, or not text
  }
}

function openTag(name: string, attributes: Record<string, string>): string {
  const pairs = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escapeText(value).replace(/"/g, "&quot;")}"`,
  );
  return `<${name}${pairs.join("")}>`;
}

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
