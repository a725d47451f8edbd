import { createServer } from "node:http";
import { once } from "node:events";
import { afterAll, beforeAll, expect, it } from "vitest";
import { unsafeBucket } from "./closed-bucket";

/** What the company answers whoever signs, and whoever doesn't. */
const says = { signed: 200, stranger: 403 };
const company = createServer((request, response) => {
  request.resume().once("end", () => {
    response.writeHead(request.headers.authorization ? says.signed : says.stranger).end();
  });
});
let raw: Record<string, string>;

beforeAll(async () => {
  await once(company.listen(0, "127.0.0.1"), "listening");
  const address = company.address();
  const port = typeof address === "object" && address ? address.port : 0;
  raw = {
    ...{ S3_BUCKET: "market", S3_REGION: "vn-1", S3_ENDPOINT: `http://127.0.0.1:${port}` },
    ...{ S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "x".repeat(40) },
  };
});
afterAll(() => {
  company.closeAllConnections();
  company.close();
});

it("a market does not start on a bucket strangers can read, and sells without one that is away", async () => {
  expect(await unsafeBucket({})).toEqual({ refused: null, away: null });
  expect(await unsafeBucket(raw)).toEqual({ refused: null, away: null });
  says.stranger = 200;
  expect((await unsafeBucket(raw)).refused).toMatch(/^unsafe settings: market is a bucket that anybody can read/);
  expect((await unsafeBucket({ ...raw, LANG: "vi_VN.UTF-8" })).refused).toContain("kho ảnh mà ai cũng đọc được");
  says.signed = 403;
  const { refused, away } = await unsafeBucket(raw);
  expect(refused).toBeNull();
  expect(away).toMatch(/^photo store: market does not answer \(\w+ 403\); pictures wait for it$/);
});
