import { Worker } from "node:worker_threads";
import type { Asked, Judge, Question } from "../judge.ts";
import { NO_USAGE } from "../usage.ts";
import { UnusableModel } from "./read-folder.ts";
import type { Reply } from "./thread.ts";

export interface FolderOptions {
  folder: string;
  /** Most questions a request. */
  batch: number;
  /** Milliseconds that a request may take; then its thread is ended. */
  timeout: number;
}

/** A thread with its model loaded. */
interface Running {
  worker: Worker;
  name: string;
  prompt: string;
}

/**
 * Opens a folder with an ONNX model of entailment (statement, proposition) or of stance (text, target) as a judge. It runs in a thread of its own, on
 * one core, without a network; nothing but time is used up. Throws `UnusableModel` when the folder holds none.
 */
export async function openFolder({ folder, batch, timeout }: FolderOptions): Promise<Judge> {
  const { name, prompt, worker } = await startThread(folder);
  let current: Worker | undefined = worker;
  let isClosed = false;
  return {
    model: name,
    prompt,
    batch,
    estimate: () => NO_USAGE,
    ask: async (questions) => {
      if (isClosed) return failed("broken", "the judge is closed");
      try {
        current ??= (await startThread(folder)).worker;
      } catch (error) {
        return failed("broken", error instanceof Error ? error.message : String(error));
      }
      const asked = await askThread(current, questions, timeout);
      if (asked.kind === "failed") await end(); // whatever it is at; the next request gets a fresh one
      return asked;
    },
    close: async () => {
      isClosed = true;
      await end();
    },
  };

  async function end(): Promise<void> {
    const ended = current;
    current = undefined;
    await ended?.terminate();
  }
}

function startThread(folder: string): Promise<Running> {
  const worker = new Worker(new URL("./thread.ts", import.meta.url), { workerData: folder });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", (reply: Reply) => {
      if (reply.kind === "ready") {
        worker.unref(); // between requests it keeps no process from ending
        resolve({ worker, name: reply.name, prompt: reply.prompt });
      } else if (reply.kind === "unusable") reject(new UnusableModel(reply.message));
    });
  });
}

/** One request. A thread that dies, is ended or takes too long is an outcome. */
function askThread(worker: Worker, questions: readonly Question[], timeout: number): Promise<Asked> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => finish(failed("timeout", "no answer in time")), timeout);
    const onMessage = (reply: Reply) => {
      if (reply.kind === "judged") finish({ kind: "answered", judged: reply.judged, usage: NO_USAGE });
    };
    const onError = (error: Error) => finish(failed("broken", error.message));
    const onExit = () => finish(failed("broken", "the model's thread ended"));
    const finish = (asked: Asked) => {
      clearTimeout(timer);
      worker.off("message", onMessage).off("error", onError).off("exit", onExit);
      resolve(asked);
    };
    worker.on("message", onMessage).on("error", onError).on("exit", onExit);
    worker.postMessage([...questions], []);
  });
}

const failed = (because: "broken" | "timeout", detail: string): Asked => ({
  kind: "failed",
  because,
  detail,
  usage: NO_USAGE,
});
