import { expect, test } from "vitest";
import { addressLeftFor } from "./address-left-for.ts";

const here = "https://news.example/t/desk/topics/3/edit?from=2025-01-01";
const press = { button: 0, metaKey: false, ctrlKey: false, shiftKey: false, altKey: false };
const link = (href: string) => ({ href, target: "", download: false });

test("a press on a link of this site leaves the page", () => {
  expect(addressLeftFor(link("/t/desk/speakers?q=a#top"), press, here)).toBe("/t/desk/speakers?q=a#top");
  expect(addressLeftFor(link("/t/desk/topics/3/edit"), press, here)).toBe("/t/desk/topics/3/edit");
});

test("another tab, a file and a place on the page leave it as it is", () => {
  for (const held of ["metaKey", "ctrlKey", "shiftKey", "altKey"]) {
    expect(addressLeftFor(link("/t/desk"), { ...press, [held]: true }, here)).toBeUndefined();
  }
  expect(addressLeftFor(link("/t/desk"), { ...press, button: 1 }, here)).toBeUndefined();
  expect(addressLeftFor({ ...link("/t/desk"), target: "_blank" }, press, here)).toBeUndefined();
  expect(addressLeftFor({ ...link("/t/desk/download/audit.csv"), download: true }, press, here)).toBeUndefined();
  expect(addressLeftFor(link("#content"), press, here)).toBeUndefined();
});

test("about another site the browser asks", () => {
  expect(addressLeftFor(link("https://other.example/t/desk"), press, here)).toBeUndefined();
});
