/** A small server on loopback that speaks as a model's endpoint does; what it answers is the test's to say. */
import type { ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { openTestSite, type TestSite } from "@onrecord/fetch/test-site";

/** The items of one request, as the model gets them. */
export interface Item {
  number: number;
  proposition: string;
  holder: string;
  statement: string;
  context: string;
}

export interface ModelServer {
  /** What goes into ONRECORD_JUDGE_URL. */
  url: string;
  requests: TestSite["requests"];
  bodies: {
    model: string;
    temperature: number;
    messages: { role: string; content: string }[];
    response_format: object;
  }[];
  close: () => Promise<void>;
}

export async function openModelServer(
  answer: (items: Item[], response: ServerResponse, nth: number) => void,
): Promise<ModelServer> {
  const bodies: ModelServer["bodies"] = [];
  const site = await openTestSite((request, response) => {
    void json(request).then((body) => {
      bodies.push(body as ModelServer["bodies"][number]);
      const { items } = JSON.parse(bodies.at(-1)!.messages[1]!.content) as { items: Item[] };
      return answer(items, response, bodies.length);
    });
  });
  return { url: `${site.url}/v1`, requests: site.requests, bodies, close: () => site.close() };
}

/** Answers as a chat completion, with its usage, or without when that is null. */
export function complete(
  response: ServerResponse,
  answers: object[] | string,
  usage: object | null = { prompt_tokens: 900, completion_tokens: 100 },
): void {
  const content = typeof answers === "string" ? answers : JSON.stringify({ answers });
  response.setHeader("content-type", "application/json");
  response.end(
    JSON.stringify({ choices: [{ message: { role: "assistant", content } }], ...(usage === null ? {} : { usage }) }),
  );
}
