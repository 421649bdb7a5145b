/** The inside of a reading thread: takes calls one at a time, keeps what it was told of each team, answers with plain data. */
import { parentPort } from "node:worker_threads";
import type { Speaker } from "@onrecord/analysis/reading";
import type { Knowledge } from "./knowledge.ts";
import { matchArticles } from "./match-articles.ts";
import { readyTopic } from "./match-topics.ts";
import { type Ready, readItem } from "./read-item.ts";

const CALLS = { read: readItem, match: matchArticles };
export type Calls = typeof CALLS;

export interface Message {
  call: keyof Calls;
  input: unknown;
  teamId: number;
  /** Told only when it changed. */
  knowledge?: Knowledge;
}

export type Reply = { kind: "ready" } | { kind: "returned"; value: unknown } | { kind: "failed"; error: string };

const teams = new Map<number, Ready>();

function answer({ call, input, teamId, knowledge }: Message): Reply {
  try {
    if (knowledge !== undefined) teams.set(teamId, readyFor(knowledge));
    return { kind: "returned", value: CALLS[call](input as never, teams.get(teamId)!) };
  } catch (error) {
    return { kind: "failed", error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function readyFor({ zone, canon, topics }: Knowledge): Ready {
  const names = new Map(canon.speakers.map(({ id, name }) => [id, name]));
  const nameOf = ({ id, name }: Speaker): string => (id === undefined ? undefined : names.get(id)) ?? name;
  return { zone, canon, nameOf, topics: topics.map(readyTopic) };
}

parentPort?.on("message", (message: Message) => parentPort?.postMessage(answer(message), []));
parentPort?.postMessage({ kind: "ready" } satisfies Reply, []);
