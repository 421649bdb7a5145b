/** Walks over all procedures as every role of two teams, as nobody and as the operator: who may call what is closed until opened. */
import { roles } from "@onrecord/db/codes";
import { TRPCError } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "./context.ts";
import { appRouter } from "./root.ts";
import { openTestServices, type TestServices } from "./test-services.ts";
import type { Meta } from "./trpc.ts";

/** Inside a team these write, and yet a viewer may: they touch only the caller's own mark. */
const VIEWERS_OWN = ["overview.markSeen"];
/** Whoever holds a secret may call these. */
const BY_SECRET = ["account.accept", "account.setUp"];

interface Procedure {
  _def: { type: "query" | "mutation" | "subscription"; meta?: Meta };
}
/** tRPC types them as nested routers; at run time they stand flat under their paths. */
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

let test: TestServices;
const people = new Map<string, Actor>();

beforeAll(async () => {
  test = await openTestServices();
  const { operator } = test;
  for (const team of ["ours", "theirs"]) {
    await operator.team.create({ slug: team, name: team, zone: "UTC" });
    for (const role of roles.words) {
      const email = `${role}@${team}.example`;
      const { userId } = await operator.team.addPerson({ team, name: role, email, password: "long enough", role });
      people.set(`${team} ${role}`, { kind: "person", userId, name: role, email });
    }
  }
});
afterAll(() => test.close());

/** The code with which a call ends when its input is nothing but the team; "answered" when it doesn't fail. */
async function call(path: string, actor: Actor): Promise<string> {
  const caller = test.as(actor) as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>;
  const [router, name] = path.split(".") as [string, string];
  try {
    await caller[router]![name]!({ team: "ours" });
    return "answered";
  } catch (error) {
    return error instanceof TRPCError ? error.code : String(error);
  }
}

const REFUSED = ["UNAUTHORIZED", "FORBIDDEN"];

describe("every procedure", () => {
  it("says whom it is for", () => {
    expect(procedures.filter(([, { _def }]) => _def.meta === undefined).map(([path]) => path)).toEqual([]);
    expect(procedures.length).toBeGreaterThan(30);
  });

  it.each(procedures)("%s refuses nobody's call unless it is open to all", async (path, { _def }) => {
    const answer = await call(path, { kind: "nobody" });
    if (_def.meta!.needs === "nothing") expect(REFUSED).not.toContain(answer);
    else expect(REFUSED).toContain(answer);
  });

  it.each(procedures)("%s answers its role and those above, and refuses those below", async (path, { _def }) => {
    const { needs } = _def.meta!;
    if (needs === "nothing" || needs === "person") return expect(path).toMatch(/^account\./);
    for (const role of roles.words) {
      const answer = await call(path, people.get(`ours ${role}`)!);
      const may = needs !== "operator" && roles.code(role) >= roles.code(needs);
      if (may) expect(REFUSED, `${path} as ${role}`).not.toContain(answer);
      else expect(answer, `${path} as ${role}`).toBe("FORBIDDEN");
    }
  });

  it.each(procedures)("%s doesn't let another team's owner see that this team exists", async (path, { _def }) => {
    const { needs } = _def.meta!;
    if (needs === "nothing" || needs === "person") return expect(path).toMatch(/^account\./);
    const answer = await call(path, people.get("theirs owner")!);
    expect(answer).toBe(needs === "operator" ? "FORBIDDEN" : "NOT_FOUND");
  });
});

describe("a viewer", () => {
  it("changes nothing: every procedure that writes needs more", () => {
    const writing = procedures.filter(([, { _def }]) => _def.type === "mutation");
    const open = writing.filter(([, { _def }]) => !["editor", "owner", "operator"].includes(_def.meta!.needs));
    expect(open.map(([path]) => path).sort()).toEqual([...BY_SECRET, ...VIEWERS_OWN].sort());
  });
});
