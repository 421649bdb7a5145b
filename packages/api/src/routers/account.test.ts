import { addMember, addTeam, changeRole, listMembers, makeSetupToken, removeMember } from "@onrecord/db/accounts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../context.ts";
import { addPerson } from "../auth/auth.ts";
import { openTestServices, type TestServices } from "../test-services.ts";

let test: TestServices;
beforeAll(async () => {
  test = await openTestServices();
});
afterAll(() => test.close());

const NOBODY: Actor = { kind: "nobody" };
const person = (userId: string, email: string): Actor => ({ kind: "person", userId, name: "Ada", email });
const ada = { name: "Ada", email: "ada@desk.example", password: "correct horse" };

/** From an address that the web found out and wrote into the header. */
const signIn = (email: string, password: string, address = "127.0.0.1"): Promise<Response> =>
  test.services.authHandler(
    new Request("http://127.0.0.1:3000/api/auth/sign-in/email", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        origin: "http://127.0.0.1:3000",
        "x-forwarded-for": address,
      },
      body: JSON.stringify({ email, password }),
    }),
  );

/** Signs in and answers who the cookies say is calling. */
async function actorOf(email: string, password: string): Promise<Actor> {
  const cookies = (await signIn(email, password)).headers.getSetCookie();
  const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") });
  return (await test.services.contextFor(headers)).actor;
}

describe("the first owner", () => {
  const team = { teamName: "Harbour desk", slug: "harbour-desk", zone: "Europe/Rome" };

  it("comes in with the token, once, and can sign in", async () => {
    const token = await makeSetupToken(test.services.operator.database);
    const door = test.as(NOBODY).account;
    expect(await door.checkSetup({ token })).toEqual({ valid: true });
    expect(await door.setUp({ token, ...team, ...ada })).toEqual({ slug: "harbour-desk" });
    expect(await door.checkSetup({ token })).toEqual({ valid: false });
    await expect(door.setUp({ token, ...team, ...ada, email: "eve@desk.example" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    const actor = await actorOf(ada.email, ada.password);
    expect(await test.as(actor).account.me()).toMatchObject({
      name: "Ada",
      teams: [{ slug: "harbour-desk", role: "owner" }],
    });
  });

  it("keeps the token when the team's address is taken", async () => {
    const token = await makeSetupToken(test.services.operator.database);
    const door = test.as(NOBODY).account;
    const bea = { name: "Bea", email: "bea@desk.example", password: "correct horse" };
    await expect(door.setUp({ token, ...team, ...bea })).rejects.toMatchObject({ code: "CONFLICT" });
    expect(await door.checkSetup({ token })).toEqual({ valid: true });
  });

  it("keeps the token, and founds no team, when the address has an account", async () => {
    const token = await makeSetupToken(test.services.operator.database);
    const door = test.as(NOBODY).account;
    const other = { teamName: "River desk", slug: "river-desk", zone: "UTC" };
    await expect(door.setUp({ token, ...other, ...ada, email: "Ada@desk.example" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await door.checkSetup({ token })).toEqual({ valid: true });
    expect((await test.operator.team.all()).map(({ slug }) => slug)).not.toContain("river-desk");
  });

  it("doesn't come in with a token that a later one replaced", async () => {
    const earlier = await makeSetupToken(test.services.operator.database);
    await makeSetupToken(test.services.operator.database);
    expect(await test.as(NOBODY).account.checkSetup({ token: earlier })).toEqual({ valid: false });
  });
});

describe("signing in", () => {
  it("is refused with a wrong password, and nobody can sign up by that door", async () => {
    expect((await signIn(ada.email, "wrong password")).status).toBe(401);
    const signUp = await test.services.authHandler(
      new Request("http://127.0.0.1:3000/api/auth/sign-up/email", {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://127.0.0.1:3000" },
        body: JSON.stringify({ name: "Eve", email: "eve@desk.example", password: "long enough" }),
      }),
    );
    expect(signUp.status).toBe(404);
  });

  it("is limited by account, from however many addresses the tries come, until the right password starts it anew", async () => {
    const dan = { name: "Dan", email: "dan@desk.example", password: "correct horse" };
    await addPerson(test.services.operator.auth, dan);
    const tries = async (from: number, count: number, email = dan.email) => {
      const answers: number[] = [];
      for (let each = 0; each < count; each++)
        answers.push((await signIn(email, "wrong password", `203.0.113.${from + each}`)).status);
      return answers;
    };
    expect(new Set(await tries(1, 19))).toEqual(new Set([401]));
    expect((await signIn(dan.email, dan.password, "203.0.113.100")).status).toBe(200);
    expect(new Set(await tries(21, 20, "Dan@desk.example"))).toEqual(new Set([401]));
    const refused = await signIn(dan.email, dan.password, "203.0.113.101");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("x-retry-after"))).toBeGreaterThan(880);
    // Another account goes on, and who waits a quarter of an hour does too.
    expect(await tries(61, 1, "nobody@desk.example")).toEqual([401]);
    await test.services.operator.database.prisma
      .$executeRaw`UPDATE auth.rate_limit SET last_request = last_request - 900000`;
    expect((await signIn(dan.email, dan.password, "203.0.113.102")).status).toBe(200);
  });

  it("is limited by address, also when all tries come at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, each) => signIn(`nobody-${each}@desk.example`, "wrong", "198.51.100.7")),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(4);
    expect((await signIn("nobody@desk.example", "wrong", "198.51.100.8")).status).toBe(401);
  });

  it("with a forgotten password prints a link to the operator's console", async () => {
    await test.services.authHandler(
      new Request("http://127.0.0.1:3000/api/auth/request-password-reset", {
        method: "POST",
        headers: { "content-type": "application/json", origin: "http://127.0.0.1:3000" },
        body: JSON.stringify({ email: ada.email, redirectTo: "/reset-password" }),
      }),
    );
    await expect
      .poll(() => test.lines.join("\n"))
      .toMatch(/Password reset for ada@desk\.example: http:\/\/127\.0\.0\.1:3000\//);
    const token = /reset-password\/([\w-]+)/.exec(test.lines.join("\n"))![1]!;
    const kept = await test.services.operator.database.prisma.verification.findMany();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(token);
    const reset = () =>
      test.services.authHandler(
        new Request("http://127.0.0.1:3000/api/auth/reset-password", {
          method: "POST",
          headers: { "content-type": "application/json", origin: "http://127.0.0.1:3000" },
          body: JSON.stringify({ token, newPassword: ada.password }),
        }),
      );
    expect((await reset()).status).toBe(200);
    expect((await reset()).status).toBe(400);
  });
});

describe("an invitation", () => {
  it("lets one person in, in its role, and no second one", async () => {
    const owner = await actorOf(ada.email, ada.password);
    const desk = test.as(owner).team;
    const { link } = await desk.invite({ team: "harbour-desk", email: "Bo@desk.example", role: "viewer" });
    const secret = link.split("/").at(-1)!;
    const door = test.as(NOBODY).account;
    expect(await door.invitation({ secret })).toEqual({
      team: "Harbour desk",
      email: "Bo@desk.example",
      role: "viewer",
    });
    expect(await desk.invitations({ team: "harbour-desk" })).toHaveLength(1);
    const bo = { name: "Bo", password: "battery staple" };
    expect(await door.accept({ secret, person: bo })).toEqual({ slug: "harbour-desk", email: "Bo@desk.example" });
    await expect(door.accept({ secret, person: bo })).rejects.toMatchObject({ code: "NOT_FOUND" });

    const viewer = await actorOf("bo@desk.example", bo.password);
    expect(await test.as(viewer).team.get({ team: "harbour-desk" })).toMatchObject({ role: "viewer" });
    await expect(
      test.as(viewer).team.invite({ team: "harbour-desk", email: "x@y.example", role: "owner" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("is gone once withdrawn", async () => {
    const desk = test.as(await actorOf(ada.email, ada.password)).team;
    const { link } = await desk.invite({ team: "harbour-desk", email: "cy@desk.example", role: "editor" });
    const [open] = await desk.invitations({ team: "harbour-desk" });
    await desk.withdrawInvitation({ team: "harbour-desk", id: open!.id });
    expect(await test.as(NOBODY).account.invitation({ secret: link.split("/").at(-1)! })).toBeNull();
  });
});

describe("the last owner", () => {
  it("can neither leave nor step down", async () => {
    const owner = await actorOf(ada.email, ada.password);
    const { userId } = await test.as(owner).account.me();
    const desk = test.as(person(userId, ada.email)).team;
    await expect(desk.removeMember({ team: "harbour-desk", userId })).rejects.toMatchObject({ code: "CONFLICT" });
    await expect(desk.changeRole({ team: "harbour-desk", userId, role: "viewer" })).rejects.toMatchObject({
      code: "CONFLICT",
    });
    expect(await desk.changeRole({ team: "harbour-desk", userId, role: "owner" })).toEqual({ done: true });
  });

  it.each<[string, typeof removeMember]>([
    ["demoted", (database, teamId, userId) => changeRole(database, teamId, userId, "viewer")],
    ["removed", removeMember],
  ])("stays when the last two are %s at once", async (how, stepDown) => {
    const { database } = test.services.operator;
    const team = await addTeam(database, { slug: `desk-${how}`, name: how, zone: "UTC" });
    const people = [1, 2].map((at) => ({ name: how, email: `${how}-${at}@desk.example`, password: "long enough" }));
    const owners = await Promise.all(people.map((each) => addPerson(test.services.operator.auth, each)));
    for (let round = 0; round < 10; round++) {
      await database.prisma.member.deleteMany({ where: { teamId: team.id } });
      for (const { userId } of owners) await addMember(database, team.id, userId, "owner");
      await Promise.allSettled(owners.map(({ userId }) => stepDown(database, team.id, userId)));
      const left = (await listMembers(database, team.id)).filter(({ role }) => role === "owner");
      expect(left).toHaveLength(1);
    }
  });
});
