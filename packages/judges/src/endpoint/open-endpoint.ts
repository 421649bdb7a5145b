import { setTimeout as sleep } from "node:timers/promises";
import { createPoster, type Posted } from "@onrecord/fetch/create-poster";
import type { Asked, Judge, Question, Usage } from "../judge.ts";
import { NO_USAGE, type Price, usageOf } from "../usage.ts";
import { parseAnswers } from "./parse-answers.ts";
import { mostTokens, PROMPT, requestFor } from "./prompt.ts";

/** An endpoint that speaks the chat completions protocol with structured output: a company's, or a server of one's own. */
export interface EndpointOptions {
  /** Up to and without `/chat/completions`: "https://models.example.org/v1". */
  url: string;
  model: string;
  key?: string | undefined;
  /** Most questions a request. */
  batch: number;
  /** Milliseconds a request may take. */
  timeout: number;
  price: Price;
  /** Milliseconds before the first and the second try again; tests shorten them. */
  pauses?: readonly number[];
}

const PAUSES = [1000, 5000];
/** A longer wait that the service asks for is left to whoever asks next. */
const LONGEST_WAIT = 20_000;
const BUSY = [408, 425, 429, 503, 529];

/**
 * Opens an endpoint as a judge. The host that the operator named may be private (a model server on this machine or in this network); no
 * other may, and no redirect is followed. Nothing is asked before the first question.
 */
export function openEndpoint(options: EndpointOptions): Judge {
  const { url, model, key, batch, timeout, price, pauses = PAUSES } = options;
  const address = `${url.replace(/\/+$/, "")}/chat/completions`;
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const poster = createPoster({ timeout, allowPrivate: [new URL(url).hostname] });
  let isClosed = false;

  const estimate = (questions: readonly Question[]): Usage => {
    const { tokensIn, tokensOut } = mostTokens(requestFor(model, questions));
    return usageOf(tokensIn, tokensOut, price);
  };

  return {
    model,
    prompt: PROMPT,
    batch,
    estimate,
    ask: async (questions) => {
      const posted = await postPatiently(requestFor(model, questions));
      if (posted.kind !== "answered") return withoutKey(failed(posted, estimate(questions)));
      const { judged, tokens } = parseAnswers(posted.body, questions);
      const usage = tokens === undefined ? estimate(questions) : usageOf(tokens.in, tokens.out, price);
      return { kind: "answered", judged, usage };
    },
    close: async () => {
      isClosed = true;
      await poster.close();
    },
  };

  /** What a service says is shown to people, and some repeat the key they refuse. */
  function withoutKey(asked: Failed): Failed {
    return key === undefined ? asked : { ...asked, detail: asked.detail.replaceAll(key, "…") };
  }

  /** Tries again where a moment later may help. A request that timed out may have been paid for, and is not repeated. */
  async function postPatiently(body: object): Promise<Posted> {
    let posted = await poster.post(address, body, headers);
    for (const pause of pauses) {
      const wait = waitBefore(posted, pause);
      if (isClosed || wait === undefined || wait > LONGEST_WAIT) break;
      await sleep(wait);
      posted = await poster.post(address, body, headers);
    }
    return posted;
  }
}

/** Milliseconds to wait before another try; undefined when another try would fare no better. */
function waitBefore(posted: Posted, pause: number): number | undefined {
  if (posted.kind === "unreachable") return posted.because === "connection" ? pause : undefined;
  if (posted.kind !== "status") return undefined;
  const isWorthIt = BUSY.includes(posted.status) || posted.status >= 500;
  return isWorthIt ? Math.max(pause, (posted.retryAfter ?? 0) * 1000) : undefined;
}

type Failed = Extract<Asked, { kind: "failed" }>;

/** Only a request that was cut off may have cost something: how much, nobody tells, so the most it can have. */
function failed(posted: Exclude<Posted, { kind: "answered" }>, most: Usage): Failed {
  switch (posted.kind) {
    case "no-json":
      return { kind: "failed", because: "no-answer", detail: "it is no JSON", usage: most };
    case "too-large":
      return { kind: "failed", because: "no-answer", detail: "it is too large", usage: most };
    case "refused":
      return { kind: "failed", because: "refused", detail: posted.because, usage: NO_USAGE };
    case "unreachable":
      return posted.because === "timeout"
        ? { kind: "failed", because: "timeout", detail: "no answer in time", usage: most }
        : { kind: "failed", because: "unreachable", detail: posted.because, usage: NO_USAGE };
    case "status": {
      const { status, says, retryAfter: wait } = posted;
      const because = BUSY.includes(status) ? "too-busy" : status >= 500 ? "broken" : "not-allowed";
      return { kind: "failed", because, detail: `${status}: ${says}`, usage: NO_USAGE, wait };
    }
  }
}
