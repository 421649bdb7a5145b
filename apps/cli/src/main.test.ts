import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeModelFolder } from "@onrecord/judges/testing/model-folder";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runCommand } from "./test-command.ts";

const ARTICLE = `Harbour minister calls toll "a tax on work"

By Ines Calder | Mar 4, 2026

PORT AVEL – Transport minister Orla Brandt said on Tuesday that the harbour toll should be abolished.

“The toll is a tax on work,” Brandt told reporters. “We will end it this year.”

Mayor Tomas Reyl rejected the idea of abolishing the harbour toll, saying the city needed the money for its schools.
`;

const TOPIC = {
  name: "Harbour toll",
  query: "harbour AND toll",
  propositions: [{ id: "abolish", text: "The harbour toll should be abolished" }],
};

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "onrecord cli "));
  writeFileSync(join(folder, "article.txt"), ARTICLE);
  writeFileSync(join(folder, "topic.json"), JSON.stringify(TOPIC));
});
afterAll(() => rmSync(folder, { recursive: true }));

function onrecord(args: string[], { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  return runCommand(folder, args, env, input);
}

describe("help", () => {
  const listed = onrecord(["--help"]).out.split("Commands:")[1]?.split("Example:")[0] ?? "";
  const commands = [...listed.matchAll(/^ {2}([a-z-]+) /gm)]
    .map((match) => match[1]!)
    .filter((name) => name !== "help");

  test("names the commands", () => {
    expect(commands).toEqual(
      expect.arrayContaining(["start", "dev", "analyze", "judge", "extract", "parse-feed", "bench-run"]),
    );
  });

  test.each(commands)("of %s has an example", (name) => {
    const { code, out, err } = onrecord([name, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`Example:\\n.*${name}`));
  });
});

describe("exit codes", () => {
  test.each([
    ["no command", []],
    ["an unknown command", ["nonsense"]],
    ["an unknown option", ["analyze", "--nonsense", "article.txt"]],
    ["a missing argument", ["analyze"]],
    ["an unknown task", ["bench-run", "nonsense"]],
  ])("%s is wrong usage: 2, and nothing on standard output", (_, args) => {
    expect(onrecord(args)).toMatchObject({ code: 2, out: "" });
  });

  test("a wrong environment variable is one sentence and 2", () => {
    const { code, out, err } = onrecord(["start"], { env: { PORT: "eighty" } });
    expect({ code, out, err }).toEqual({ code: 2, out: "", err: "PORT must be a whole number from 1 to 65535.\n" });
  });

  test("what the shell of whoever runs these tests has set does not reach a command", () => {
    vi.stubEnv("PORT", "eighty");
    expect(onrecord(["status", "--team", "x"], { env: { ONRECORD_URL: "wrong" } }).err).not.toContain("PORT");
    vi.unstubAllEnvs();
  });

  test("a file that is not there is one sentence and 1, without a stack", () => {
    const { code, out, err } = onrecord(["analyze", "missing.txt"]);
    expect({ code, out, err }).toEqual({
      code: 1,
      out: "",
      err: "missing.txt cannot be read: there is no such file.\n",
    });
  });

  test("--debug shows the stack", () => {
    expect(onrecord(["--debug", "analyze", "missing.txt"]).err).toContain("at readInput");
  });

  test("a mistake in a topic's query is told with its place", () => {
    writeFileSync(join(folder, "wrong.json"), JSON.stringify({ ...TOPIC, query: "harbour AND" }));
    const { code, err } = onrecord(["judge", "--topic", "wrong.json", "article.txt"]);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining("characters 8 to 11") });
  });
});

function analyzed(): Analyzed {
  return JSON.parse(onrecord(["analyze", "article.txt", "--topic", "topic.json", "--json"]).out) as Analyzed;
}

describe("analyze --json", () => {
  test("prints what is known of the article", () => {
    expect(analyzed().article).toMatchObject({
      title: 'Harbour minister calls toll "a tax on work"',
      published: "2026-03-04",
      authors: ["Ines Calder"],
      language: "en",
    });
  });

  test("prints statements whose offsets lead to their words", () => {
    const { article, statements } = analyzed();
    const said = statements.map(({ speaker, content }) => [
      speaker.name,
      content.map(([start, end]) => article.text.slice(start, end)).join(" "),
    ]);
    expect(said).toContainEqual(["Orla Brandt", expect.stringContaining("The toll is a tax on work,")]);
  });

  test("prints stances with their basis, evidence and reason", () => {
    expect(analyzed().stances).toContainEqual(
      expect.objectContaining({
        holder: { name: "Orla Brandt", kind: "person" },
        proposition: "abolish",
        label: "for",
        basis: "said",
        evidence: expect.arrayContaining([[expect.any(Number), expect.any(Number)]]),
        reason: expect.stringMatching(/\w/),
      }),
    );
  });
});

test("judge says who is for and who is against", () => {
  const { code, out } = onrecord(["judge", "--topic", "topic.json", "article.txt"]);
  expect(code).toBe(0);
  expect(out).toMatch(/The harbour toll should be abolished\n(?:.*\n)*? {2}for +Orla Brandt/);
  expect(out).toMatch(/against +Tomas Reyl/);
});

test("extract prints an article as JSON and nothing else", () => {
  const { code, out, err } = onrecord(["extract", "article.txt", "--json"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(out)).toMatchObject({ published: { at: "2026-03-04", precision: "day" } });
});

test("parse-feed reads standard input and resolves links against the feed's address", () => {
  const feed = `<rss version="2.0"><channel><title>Avel Post</title><item><title>Toll</title><link>/toll</link></item></channel></rss>`;
  const { code, out } = onrecord(["parse-feed", "-", "--url", "https://avel.example/feed.xml", "--json"], {
    input: feed,
  });
  expect({ code, feed: JSON.parse(out) }).toMatchObject({
    code: 0,
    feed: { title: "Avel Post", entries: [{ title: "Toll", link: "https://avel.example/toll" }] },
  });
});

test("bench-run answers line by line, and an item that breaks a task costs only its own answer", () => {
  const items = [
    { id: "a", text: "One sentence. Another one." },
    { id: "b", text: 7 },
    { id: "c", text: "A third." },
  ];
  const { code, out, err } = onrecord(["bench-run", "sentences"], {
    input: items.map((item) => JSON.stringify(item)).join("\n"),
  });
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id: string; sentences: unknown[] });
  expect(answers.map(({ id, sentences }) => [id, sentences.length])).toEqual([
    ["a", 2],
    ["c", 1],
  ]);
  expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/^b: /) });
});

describe("bench-run --judge", () => {
  const items = ["Keep the pool!", "Close the pool!"].map((text, n) =>
    JSON.stringify({ id: `i${n}`, text, proposition: "The pool should stay open." }),
  );

  test("lets the model that the environment names answer, and says what it came to", () => {
    const labels = ["entailment", "contradiction"];
    const model = makeModelFolder({ labels, weights: { keep: [2, 0], close: [0, 2] } });
    const { code, out, err } = onrecord(["bench-run", "stance", "--judge"], {
      input: [...items, '{"id":"broken"}'].join("\n"),
      env: { ONRECORD_JUDGE_FOLDER: model },
    });
    rmSync(model, { recursive: true });
    const answers = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; stance: string });
    expect(answers.map(({ id, stance }) => [id, stance])).toEqual([
      ["i0", "for"],
      ["i1", "against"],
    ]);
    expect(err).toMatch(/^broken: /);
    expect(err).toContain("answered 2 of 2 items");
    expect(code).toBe(1); // for the broken one
  });

  test.each([
    ["without a judge", ["stance"], {}, "No judge is named"],
    ["of another task", ["feeds"], {}, "the task stance alone"],
    ["of a folder without a model", ["stance"], { ONRECORD_JUDGE_FOLDER: "/dev" }, "/dev holds no ONNX model"],
  ])("%s is wrong usage", (_, [task], env, says) => {
    const { code, err } = onrecord(["bench-run", task!, "--judge"], { env });
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  });
});

interface Analyzed {
  article: { text: string };
  statements: { speaker: { name: string }; content: [number, number][] }[];
  stances: unknown[];
}
