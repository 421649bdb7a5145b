import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze.ts";
import { type StancedUtterance, readPositions } from "./positions/read-positions.ts";
import type { Attitude, Proposition, Span, Stance, Statement } from "./reading.ts";

/**
 * The examples of the two documents for analysts, held against what the reader makes of them. An example is a fenced block: its
 * language says what is shown, then comes the text, then a line for each thing found, opened by an arrow.
 */
const KINDS = { statements, attitudes, stances, positions };

/** A Friday: what "Wednesday" and "in January" are resolved against. */
const PUBLISHED = "2026-03-06";
const ARROW = "→ ";

describe.each(["quotes.md", "stance.md"])("docs/%s", (name) => {
  const document = readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8");
  const blocks = [...document.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind = "", body = ""]) => ({
    kind: kind as keyof typeof KINDS,
    lines: body.trimEnd().split("\n"),
  }));

  it("has examples", () => expect(blocks.length).toBeGreaterThan(9));

  it.each(blocks.map(({ kind, lines }) => ({ kind, lines, first: lines.find((line) => line !== "")! })))(
    "tells what the reader makes of: $first",
    ({ kind, lines }) => {
      const claimed = lines.filter((line) => line.startsWith(ARROW)).map((line) => line.slice(ARROW.length));
      const shown = lines.filter((line) => !line.startsWith(ARROW)).join("\n");
      expect(KINDS[kind](shown.trim())).toEqual(claimed);
    },
  );
});

function statements(text: string): string[] {
  return orNothing(
    readingOf(text).statements.map((statement) => {
      const { kind, flags, speaker, content, said, chain, rule } = statement;
      return told([
        speaker.kind === "unknown"
          ? "nobody named"
          : `${speaker.name} (${[speaker.kind, speaker.role].filter(Boolean).join(", ")})`,
        [kind, ...flags].join(", "),
        piecesOf(text, content),
        rule,
        said.how === "stated" ? `said ${said.on ?? "on a day unknown"}` : "",
        chain.length > 0 ? `through ${chain.join(", ")}` : "",
      ]);
    }),
  );
}

function attitudes(text: string): string[] {
  return orNothing(
    readingOf(text).attitudes.map(({ holder, polarity, target, because, frame, basis }: Attitude) =>
      told([
        holder.name,
        polarity,
        target,
        `“${because}”`,
        frame?.rule ?? "",
        basis === "said" ? "" : basis,
        frame?.hedge === undefined ? "" : `under a ${frame.hedge}`,
      ]),
    ),
  );
}

/** "Asked: The harbour should be closed (the closure; the harbour bill)": the proposition, its targets in brackets. */
function stances(shown: string): string[] {
  const [asked = "", ...rest] = shown.split("\n");
  const [, text = "", targets] = /^Asked: ([^(]+?)(?: \((.+)\))?$/.exec(asked) ?? [];
  const proposition = { id: "asked", text, ...(targets === undefined ? {} : { targets: targets.split("; ") }) };
  return orNothing(
    readingOf(rest.join("\n").trim(), [proposition]).stances.map(({ holder, label, basis, reason }: Stance) =>
      told([holder.name, label, basis, reason]),
    ),
  );
}

/** A line for each utterance: its day, its label, and its basis where it is not *said*. */
function positions(shown: string): string[] {
  const utterances = shown.split("\n").map((line): StancedUtterance => {
    const [saidOn = "", label = "", basis = "said"] = line.split(/,? /);
    return { id: line, story: line, saidOn, confidence: 1, label, basis } as StancedUtterance;
  });
  const { segments, shifts, possibleShifts } = readPositions(utterances, { bar: 0.6, today: "2026-12-31" });
  return [
    ...segments.map(({ kind, from }) => `from ${from}: ${kind}`),
    ...shifts.map(({ to, on, confirmedOn }) => `shift to ${to} on ${on}, confirmed on ${confirmedOn}`),
    ...possibleShifts.map(({ to, on }) => `possible shift to ${to} on ${on}`),
  ];
}

function readingOf(text: string, propositions: Proposition[] = []) {
  return analyze({ text, published: PUBLISHED }, { canon: { speakers: [] }, propositions });
}

function piecesOf(text: string, spans: Statement["content"]): string {
  return spans.map(([start, end]: Span) => text.slice(start, end).replace(/\n+/g, " ¶ ")).join(" … ");
}

function told(parts: string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}

function orNothing(lines: string[]): string[] {
  return lines.length === 0 ? ["nothing"] : lines;
}
