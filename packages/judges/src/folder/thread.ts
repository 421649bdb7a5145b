/** The inside of a model's thread: loads the folder that it is told of, then answers one request after the other. */
import { parentPort, workerData } from "node:worker_threads";
import type { Judged, Question } from "../judge.ts";
import { loadModel } from "./load-model.ts";
import { UnusableModel } from "./read-folder.ts";

export type Message = Question[];
export type Reply =
  | { kind: "ready"; name: string; prompt: string }
  | { kind: "unusable"; message: string }
  | { kind: "judged"; judged: Judged[] };

const say = (reply: Reply): void => parentPort?.postMessage(reply, []);

try {
  const { name, prompt, judge } = await loadModel(workerData as string);
  parentPort?.on("message", (questions: Message) => {
    void (async () => {
      const judged: Judged[] = [];
      for (const question of questions) judged.push(await judge(question));
      say({ kind: "judged", judged });
    })();
  });
  say({ kind: "ready", name, prompt });
} catch (error) {
  if (!(error instanceof UnusableModel)) throw error;
  say({ kind: "unusable", message: error.message });
}
