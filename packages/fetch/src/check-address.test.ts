import { expect, test } from "vitest";
import { checkAddress } from "./check-address.ts";

test.each([
  "https://paper.example.com/feed",
  "http://paper.example.com:8080/feed",
  "https://81.2.69.142/",
  "https://[2a02:6b8::feed]/",
  "https://local.example.com/",
  "https://192.168.1.1.example.com/",
])("%s may be fetched", (url) => {
  expect(checkAddress(url)).toEqual({ kind: "allowed", url: new URL(url) });
});

test.each([
  "http://127.0.0.53/",
  "http://0x7f.1/",
  "http://3232235521/",
  "http://１０.0.0.1/",
  "http://192.168.1.1./",
  "http://172.20.1.1/",
  "http://169.254.170.2/",
  "http://100.100.100.200/",
  "http://192.0.0.192/",
  "http://[::1]/",
  "http://[::10.0.0.1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://[64:ff9b::10.0.0.1]/",
  "http://[2002:a00:1::]/",
  "http://[2001:0:1::]/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://printer/",
  "http://wiki.localhost/",
  "http://nas.local/",
  "http://metadata.google.internal/",
  "http://host.docker.internal/",
])("%s is private", (url) => {
  expect(checkAddress(url)).toEqual({ kind: "refused", because: "private-address" });
});

test("one private address among those of a name is enough to refuse it, and so is none at all", () => {
  const refused = { kind: "refused", because: "private-address" };
  expect(checkAddress("https://a.example.com/", { resolves: ["81.2.69.142"] }).kind).toBe("allowed");
  expect(checkAddress("https://a.example.com/", { resolves: ["81.2.69.142", "10.0.0.1"] })).toEqual(refused);
  expect(checkAddress("https://a.example.com/", { resolves: [] })).toEqual(refused);
});

test.each(["ftp://a.example.com/", "file:///etc/hostname", "javascript:alert(1)", "a.example.com", "", "http://"])(
  "%j has no scheme that is fetched",
  (url) => {
    expect(checkAddress(url)).toEqual({ kind: "refused", because: "scheme" });
  },
);

test("credentials in an address are refused, even empty-looking ones", () => {
  expect(checkAddress("https://jane:secret@a.example.com/")).toEqual({ kind: "refused", because: "credentials" });
  expect(checkAddress("https://paper.example.com@81.2.69.142/")).toEqual({ kind: "refused", because: "credentials" });
});

test.each([
  "http://a.example.com:22/",
  "http://a.example.com:25/",
  "http://a.example.com:5432/",
  "http://a.example.com:6379/",
])("%s asks for a port where no news is", (url) => {
  expect(checkAddress(url)).toEqual({ kind: "refused", because: "port" });
});

test("a host on the list of exceptions may be private and on any port, others of its network not", () => {
  const allowPrivate = ["nas.local", "*.demo.localhost", "[::1]"];
  expect(checkAddress("http://nas.local:81/", { allowPrivate }).kind).toBe("allowed");
  expect(checkAddress("http://north.demo.localhost/", { allowPrivate }).kind).toBe("allowed");
  expect(checkAddress("http://[::1]:4000/", { allowPrivate }).kind).toBe("allowed");
  expect(checkAddress("http://demo.localhost/", { allowPrivate }).kind).toBe("refused");
  expect(checkAddress("http://evilnas.local/", { allowPrivate }).kind).toBe("refused");
});
