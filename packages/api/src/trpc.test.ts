import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestServices, type TestServices } from "./test-services.ts";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
  await services.operator.team.create({ slug: "harbour", name: "Harbour desk", zone: "UTC" });
});
afterAll(() => services.close());

test("a wrong input is refused in words that name its field", async () => {
  const refused = services.operator.outlets.discover({ team: "harbour", url: "not an address" });
  await expect(refused).rejects.toMatchObject({ code: "BAD_REQUEST", message: "url: Invalid URL" });
});
