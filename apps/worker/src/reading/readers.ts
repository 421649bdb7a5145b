import { Worker } from "node:worker_threads";
import type { Knowledge } from "./knowledge.ts";
import type { Calls, Message, Reply } from "./thread.ts";

/** What came of a call. `deadline`: it took too long and its thread was ended; `failed`: it threw, or ran out of memory. */
export type Finished<T> = { kind: "finished"; value: T } | { kind: "deadline" } | { kind: "failed"; error: string };

/** Threads that read, so that both cores are used and one bad page can be cut off. */
export interface Readers {
  call<C extends keyof Calls>(
    call: C,
    input: Parameters<Calls[C]>[0],
    knowledge: Knowledge,
  ): Promise<Finished<ReturnType<Calls[C]>>>;
  close(): Promise<void>;
}

interface Task {
  call: keyof Calls;
  input: unknown;
  knowledge: Knowledge;
  finish: (finished: Finished<never>) => void;
}

interface Thread {
  worker: Worker;
  /** Settles when it takes calls, so that its loading takes nothing off a page's time. */
  ready: Promise<void>;
  isReady: boolean;
  /** The version of what it knows of each team, so that a canon crosses only when it changed. */
  known: Map<number, string>;
  task?: Task | undefined;
  timer?: NodeJS.Timeout | undefined;
}

/** Megabytes; a page that needs more is parked instead of taking the process down. */
const MEMORY = 1024;

/**
 * Opens so many threads and waits until they take calls; each call has `deadline` milliseconds from when a thread takes it up.
 * Rejects when the threads' own code can't be loaded.
 */
export async function openReaders({ threads, deadline }: { threads: number; deadline: number }): Promise<Readers> {
  const waiting: Task[] = [];
  let isClosed = false;
  const pool = Array.from({ length: threads }, spawn);
  await Promise.all(pool.map(({ ready }) => ready));

  return {
    call: (call, input, knowledge) =>
      new Promise((resolve) => {
        waiting.push({ call, input, knowledge, finish: resolve });
        handOut();
      }),
    close: async () => {
      isClosed = true;
      await Promise.all(pool.map(({ worker }) => worker.terminate()));
    },
  };

  function spawn(): Thread {
    const worker = new Worker(new URL("./thread.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    });
    const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
    const thread: Thread = { worker, ready, isReady: false, known: new Map() };
    worker.on("message", (reply: Reply) => {
      if (reply.kind === "ready") {
        thread.isReady = true;
        resolve();
      } else {
        end(thread, reply.kind === "returned" ? { kind: "finished", value: reply.value as never } : reply);
      }
      handOut();
    });
    worker.on("error", (error: Error) => {
      reject(error); // one that doesn't even load ends the worker: nobody could read
      if (thread.isReady) replace(thread, { kind: "failed", error: error.stack ?? error.message });
    });
    return thread;
  }

  function handOut(): void {
    for (const thread of pool) {
      if (!thread.isReady || thread.task !== undefined) continue;
      const task = waiting.shift();
      if (task === undefined) return;
      const { call, input, knowledge } = task;
      const isNews = thread.known.get(knowledge.teamId) !== knowledge.version;
      thread.known.set(knowledge.teamId, knowledge.version);
      thread.task = task;
      thread.timer = setTimeout(() => replace(thread, { kind: "deadline" }), deadline);
      const message: Message = { call, input, teamId: knowledge.teamId, ...(isNews ? { knowledge } : {}) };
      thread.worker.postMessage(message, []);
    }
  }

  /** Ends a thread, whatever it is at, and puts a fresh one in its place. */
  function replace(thread: Thread, finished: Finished<never>): void {
    const place = pool.indexOf(thread);
    if (isClosed || place === -1) return;
    pool[place] = spawn();
    end(thread, finished);
    void thread.worker.terminate();
  }
}

/** Gives a thread's task its answer, if it has one. */
function end(thread: Thread, finished: Finished<never>): void {
  clearTimeout(thread.timer);
  const { task } = thread;
  thread.task = undefined;
  task?.finish(finished);
}
