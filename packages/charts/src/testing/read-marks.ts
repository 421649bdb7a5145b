/** What a picture offers to whoever cannot see it, read from its markup: name, role, and the marks with their links. */
export function readPicture(markup: string): {
  role: string;
  label: string;
  marks: { label: string; href: string; isStop: boolean }[];
} {
  const svg = /<svg\b[^>]*>/.exec(markup)![0];
  const marks = [...markup.matchAll(/<a\b[^>]*data-mark=[^>]*>/g)].map(([tag]) => ({
    label: attribute(tag, "aria-label"),
    href: attribute(tag, "href"),
    isStop: attribute(tag, "tabindex") === "0",
  }));
  return { role: attribute(svg, "role"), label: attribute(svg, "aria-label"), marks };
}

/** The texts that a picture shows, without those that only name its marks. */
export function readTexts(markup: string): string[] {
  return [...markup.replace(/<title>.*?<\/title>/g, "").matchAll(/<text\b[^>]*>(.*?)<\/text>/g)].map(([, text]) =>
    unescape(text!.replace(/<[^>]*>/g, " ").trim()),
  );
}

function attribute(tag: string, name: string): string {
  return unescape(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
