/** A process as `ps` tells of it; `kilobytes` is what it holds in memory. */
export interface Process {
  pid: number;
  parent: number;
  kilobytes: number;
  command: string;
}

export const PARTS = ["web", "worker", "Postgres", "start, with the demo's sites", "npx and pnpm"] as const;
export type Part = (typeof PARTS)[number];

/** Megabytes by part. */
export type Memory = Record<Part, number>;

const TELLS: readonly [Part, RegExp][] = [
  ["web", /^next-server|\/next\/dist\/bin\/next /],
  ["worker", /apps\/worker\/src\/start\.ts/],
  ["Postgres", /^postgres: |\/bin\/postgres /],
  ["start, with the demo's sites", /scripts\/run\.mjs start/],
];

/** Reads what `ps -o pid=,ppid=,rss=,command=` prints. */
export function parseProcesses(printed: string): Process[] {
  return [...printed.matchAll(/^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/gm)].map(([, pid, parent, kilobytes, command]) => ({
    pid: Number(pid),
    parent: Number(parent),
    kilobytes: Number(kilobytes),
    command: command!,
  }));
}

/** What a tree of processes holds, by part: a process that can't be told by its command belongs to the part of its parent. */
export function memoryByPart(processes: readonly Process[], root: number): Memory {
  const memory = Object.fromEntries(PARTS.map((part) => [part, 0])) as Memory;
  const add = (pid: number, partOfParent: Part) => {
    for (const process of processes) {
      if (process.pid !== pid) continue;
      const part = TELLS.find(([, tell]) => tell.test(process.command))?.[0] ?? partOfParent;
      memory[part] += process.kilobytes / 1024;
      for (const child of processes) if (child.parent === pid) add(child.pid, part);
    }
  };
  add(root, "npx and pnpm");
  return memory;
}
