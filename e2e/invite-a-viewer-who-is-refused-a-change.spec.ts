import type { APIRequestContext } from "@playwright/test";
import { NO_FILTER } from "@onrecord/query/filter";
import { DEMO } from "./harness/people.ts";
import { expect, test } from "./harness/test.ts";

const GUEST = { name: "Vera Stolt", email: "vera.stolt@desk.example", password: "a long and quiet evening" };

test("an owner invites by a link, the guest joins as viewer, reads everything and can change nothing", async ({
  page,
  browser,
  ask,
}) => {
  await page.goto(`/t/${DEMO}/team`);
  await page.getByRole("tab", { name: "Invitations" }).click();
  await page.getByLabel("Email of the person to invite").fill(GUEST.email);
  await page.getByLabel("Role", { exact: true }).selectOption("viewer");
  await page.getByRole("button", { name: "Invite", exact: true }).click();
  const link = await page.getByLabel(`Link for ${GUEST.email}`).inputValue();
  await expect(page.getByRole("listitem").filter({ hasText: GUEST.email })).toBeVisible();

  const guest = await browser.newContext({ storageState: { cookies: [], origins: [] } });
  const seen = await guest.newPage();
  await seen.goto(link);
  await expect(seen.getByText("You are invited as a viewer.")).toBeVisible();
  await seen.getByLabel("Your name").fill(GUEST.name);
  await seen.getByLabel("Password", { exact: true }).fill(GUEST.password);
  await seen.getByRole("button", { name: "Join the team" }).click();
  await expect(seen.getByRole("heading", { level: 1, name: "Overview" })).toBeVisible();

  // In the browser nothing that changes the team is offered, and its addresses say whose it is.
  const topic = (await ask.topics.list.query({ team: DEMO }))[0]!;
  await seen.goto(`/t/${DEMO}/topics/${topic.id}`);
  await expect(seen.getByRole("heading", { level: 1, name: topic.name })).toBeVisible();
  await expect(seen.getByRole("link", { name: "Edit topic" })).toBeHidden();
  await seen.goto(`/t/${DEMO}/topics/${topic.id}/edit`);
  await expect(seen.getByText("Topics are changed by editors and owners.")).toBeVisible();
  await expect(seen.getByRole("button", { name: "Save" })).toBeHidden();
  await seen.goto(`/t/${DEMO}/outlets`);
  await expect(seen.getByRole("heading", { level: 1, name: "Outlets" })).toBeVisible();
  await expect(seen.getByRole("link", { name: "Add outlet" })).toBeHidden();
  await seen.goto(`/t/${DEMO}/team`);
  await expect(seen.getByText("Your role is viewer.")).toBeVisible();
  await expect(seen.getByRole("tab", { name: "Invitations" })).toBeHidden();

  // Past the browser, with the guest's own cookies, every change is refused and nothing has moved.
  const before = await standing();
  const { userId } = (await ask.team.members.query({ team: DEMO })).find(({ email }) => email === GUEST.email)!;
  const changes: [procedure: string, input: object][] = [
    ["topics.save", { id: topic.id, name: "Mine now", query: "mine", propositions: [] }],
    ["topics.delete", { id: topic.id }],
    ["outlets.add", { name: "Mine", feeds: [] }],
    ["outlets.discover", { url: "http://127.0.0.1:9/feed" }],
    ["outlets.addAddresses", { urls: ["http://127.0.0.1:9/article"] }],
    ["team.invite", { email: "friend@desk.example", role: "owner" }],
    ["team.changeRole", { userId, role: "owner" }],
    ["team.removeMember", { userId }],
  ];
  for (const [procedure, input] of changes) {
    expect(await call(guest.request, procedure, input), procedure).toBe(403);
  }
  expect(await call(guest.request, "team.create", { slug: "mine", name: "Mine", zone: "Etc/UTC" })).toBe(403);
  expect(await standing()).toEqual(before);
  await guest.close();

  // The owner takes the guest out again, and the guest's next page is not there.
  await page.goto(`/t/${DEMO}/team`);
  const row = page.getByRole("listitem").filter({ hasText: GUEST.email });
  await row.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(row).toBeHidden();

  async function standing() {
    return {
      topics: await ask.topics.list.query({ team: DEMO }),
      outlets: (await ask.outlets.list.query({ team: DEMO })).map(({ name }) => name),
      members: await ask.team.members.query({ team: DEMO }),
      invitations: await ask.team.invitations.query({ team: DEMO }),
      statements: (await ask.lists.statements.query({ team: DEMO, filter: NO_FILTER })).total,
    };
  }
});

/** Calls a procedure that changes something as whoever these cookies belong to. Answers the status. */
async function call(request: APIRequestContext, procedure: string, input: object): Promise<number> {
  const response = await request.post(`/api/trpc/${procedure}`, { data: { team: DEMO, ...input } });
  return response.status();
}
