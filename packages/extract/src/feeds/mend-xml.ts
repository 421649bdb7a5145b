import { Parser } from "htmlparser2";

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const escapeValue = (text: string): string => escapeText(text).replace(/"/g, "&quot;");

/** XML as it was probably meant: unclosed elements closed, stray ones dropped, bare ampersands and attributes quoted. */
export function mendXml(xml: string): string {
  const out: string[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeValue(value)}"`);
        out.push(`<${name}${pairs.join("")}>`);
      },
      onclosetag: (name) => out.push(`</${name}>`),
      ontext: (text) => out.push(escapeText(text)),
    },
    { xmlMode: true, recognizeCDATA: true, decodeEntities: true },
  );
  parser.write(xml);
  parser.end();
  return out.join("");
}
