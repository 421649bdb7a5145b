import { expect, test } from "vitest";
import { memoryByPart, parseProcesses } from "./memory-by-part.ts";

const PRINTED = `
  100     1  51200 npm exec pnpm@12 start
  101   100  10240 pnpm start
  102   101  61440 node scripts/run.mjs start
  110   102 204800 next-server (v16)
  111   110   2048 /clone/node_modules/esbuild/bin/esbuild --service
  120   102 102400 /clone/node_modules/.bin/node /clone/apps/worker/src/start.ts
  130   102  30720 /clone/native/bin/postgres -D /data/database
  131   130   1024 postgres: checkpointer
  900     1 999999 next-server (v16)
`;

test("memory is added up by part, a child without a name of its own with its parent", () => {
  expect(memoryByPart(parseProcesses(PRINTED), 100)).toEqual({
    "npx and pnpm": 60,
    "start, with the demo's sites": 60,
    web: 202,
    worker: 100,
    Postgres: 31,
  });
});

test("a process that belongs to another tree is not counted", () => {
  const web = memoryByPart(parseProcesses(PRINTED), 120);
  expect(web.web).toBe(0);
  expect(web.worker).toBe(100);
});
