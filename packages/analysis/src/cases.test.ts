import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./analyze.ts";
import type { Article, Statement } from "./reading.ts";

/** A golden article: what each of its statements must be. Optional fields are held only where a case is about them. */
interface Expected {
  why: string;
  article?: Omit<Article, "text">;
  statements: {
    speaker: string;
    speakerKind: Statement["speaker"]["kind"];
    kind: Statement["kind"];
    content: string[];
    flags?: Statement["flags"];
    source?: string;
    cue?: string;
    role?: string;
    said?: Statement["said"];
    chain?: string[];
    implies?: string;
  }[];
}

const folder = new URL("../cases/", import.meta.url);
const names = readdirSync(folder).sort();

describe("golden articles", () => {
  it.each(names)("%s", (name) => {
    const text = readFileSync(new URL(`${name}/article.txt`, folder), "utf8").trimEnd();
    const expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8")) as Expected;
    const { statements } = read({ ...expected.article, text });
    const words = (spans: Statement["content"]) => spans.map(([start, end]) => text.slice(start, end));
    const found = statements.map((statement, n) => {
      const want = expected.statements[n];
      return {
        speaker: statement.speaker.name,
        speakerKind: statement.speaker.kind,
        kind: statement.kind,
        content: words(statement.content),
        ...(want?.flags === undefined ? {} : { flags: statement.flags }),
        ...(want?.source === undefined ? {} : { source: words(statement.source).join(" ") }),
        ...(want?.cue === undefined ? {} : { cue: words(statement.cue).join(" ") }),
        ...(want?.role === undefined ? {} : { role: statement.speaker.role }),
        ...(want?.said === undefined ? {} : { said: statement.said }),
        ...(want?.chain === undefined ? {} : { chain: statement.chain }),
        ...(want?.implies === undefined ? {} : { implies: statement.implies }),
      };
    });
    expect({ why: expected.why, statements: found }).toEqual({ why: expected.why, statements: expected.statements });
  });
});
