import type { Proposition } from "@onrecord/analysis/reading";
import { parseQuery } from "@onrecord/query/parse-query";
import { z } from "zod";
import { Failure } from "./failure.ts";
import { readInput } from "./input.ts";

/** A topic as a file: what `analyze` and `judge` are asked about, without a database. */
const Topic = z.object({
  name: z.string().min(1),
  query: z.string(),
  propositions: z.array(
    z.object({
      id: z.string().min(1),
      text: z.string().min(1),
      targets: z.array(z.string()).exactOptional(),
      counterTargets: z.array(z.string()).exactOptional(),
      synonyms: z.array(z.array(z.string())).exactOptional(),
    }),
  ),
});

/** Reads the propositions of a topic file. Its query is checked as well, so that a mistake in it shows here and not when it is put to use. */
export function readPropositions(file: string): Proposition[] {
  const read = Topic.safeParse(parseJson(readInput(file).toString("utf8"), file));
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join(".") || "the whole"}: ${message}`);
    throw new Failure(`${file} is no topic. ${problems.join("; ")}.`);
  }
  const query = parseQuery(read.data.query);
  if (query.kind === "error") {
    const [start, end] = query.at;
    throw new Failure(
      `The query of ${file} has a mistake (characters ${start} to ${end}): ${query.message} ${query.remedy}`,
    );
  }
  return read.data.propositions;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`${file} is no JSON: ${(error as Error).message}.`);
  }
}
