import { createServer, type RequestListener, type Server } from "node:http";
import { inspect } from "node:util";
import { afterEach, expect, test } from "vitest";
import { VietnameseMeilisearch, isSearchUnavailable } from "../src/index";
import { parseOptions } from "../src/options";
import { DEFINITION } from "./samples";

const KEY = "no-log-may-hold-this";
let server: Server | null = null;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A server with a fault; the real one has the contract suite. */
async function faulty(answer: RequestListener): Promise<string> {
  server = createServer(answer);
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const address = listening.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}

async function failure(host: string, write = false): Promise<Error> {
  const provider = new VietnameseMeilisearch({}, { host, apiKey: KEY, timeoutMs: 200, taskTimeoutMs: 300 });
  const query = { index: DEFINITION, attributes_to_retrieve: ["id"], q: "mật ong" };
  const asked = write ? provider.deleteIndex({ index: "goods_v1" }) : provider.search(query);
  const error: unknown = await asked.then(
    () => new Error("answered"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("nothing was thrown");
  expect(inspect([error, provider], { depth: 9 })).not.toContain(KEY);
  return error;
}

const says = (status: number, body: unknown) => (_: unknown, response: Parameters<RequestListener>[1]) =>
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));

test("nobody there: the caller can tell, and ask another engine", async () => {
  const host = await faulty(() => undefined);
  await new Promise((closed) => server?.close(closed));
  const error = await failure(host);
  expect(isSearchUnavailable(error)).toBe(true);
  expect(error.message).toContain("Meilisearch can't be reached");
});

test("an answer is asked for unpacked", async () => {
  const asked: unknown[] = [];
  const host = await faulty((request, response) => {
    asked.push(request.headers["accept-encoding"]);
    says(403, {})(request, response);
  });
  await failure(host);
  expect(asked).toEqual(["identity"]);
});

test("no answer in time", async () => {
  const error = await failure(await faulty(() => undefined));
  expect(isSearchUnavailable(error)).toBe(true);
  expect(error.message).toContain("timed out after 200ms");
});

test.each([429, 503])("too much to do (%i)", async (status) => {
  const body = { message: "Too many search requests", code: "too_many_search_requests", type: "system", link: "" };
  expect(isSearchUnavailable(await failure(await faulty(says(status, body))))).toBe(true);
});

test("a page of a proxy instead of an answer", async () => {
  const host = await faulty((_, response) => response.end("<html>maintenance"));
  expect(isSearchUnavailable(await failure(host))).toBe(true);
});

test("a wrong key is no outage: it is told in the server's words, and never repeated", async () => {
  const body = { message: "The provided API key is invalid.", code: "invalid_api_key", type: "auth", link: "" };
  const error = await failure(await faulty(says(403, body)));
  expect(isSearchUnavailable(error)).toBe(false);
  expect(error.message).toBe("Meilisearch answered 403: The provided API key is invalid. (invalid_api_key)");
});

test("an index that is not there is not found", async () => {
  const body = { message: "Index `goods_v1` not found.", code: "index_not_found", type: "invalid_request", link: "" };
  expect(await failure(await faulty(says(400, body)))).toMatchObject({ type: "not_found" });
});

const task = { taskUid: 7, uid: 7, indexUid: "goods_v1", type: "indexDeletion", enqueuedAt: "2026-01-01T00:00:00Z" };

test("a write that failed later is an error with the task's own words", async () => {
  const error = { message: "no space left on device", code: "no_space_left_on_device", type: "system", link: "" };
  const host = await faulty(says(200, { ...task, status: "failed", error }));
  const { message } = await failure(host, true);
  expect(message).toBe("Meilisearch task 7 failed: no space left on device (no_space_left_on_device)");
});

test("a write that is never applied", async () => {
  const error = await failure(await faulty(says(200, { ...task, status: "enqueued" })), true);
  expect(isSearchUnavailable(error)).toBe(true);
  expect(error.message).toContain("has not applied a write in time");
});

test.each([
  ["no host", {}],
  ["a host that is no address", { host: "meilisearch" }],
  ["another protocol", { host: "ftp://127.0.0.1" }],
  ["a password in the address", { host: `http://u:${KEY}@127.0.0.1` }],
  ["no time at all", { host: "http://127.0.0.1", timeoutMs: 0 }],
  ["a prefix Meilisearch would refuse", { host: "http://127.0.0.1", indexPrefix: "a b" }],
])("refused at the start: %s", (_, options) => {
  expect(() => parseOptions(options)).toThrow(/^search-meilisearch: /);
  expect(() => parseOptions(options)).not.toThrow(KEY);
});
