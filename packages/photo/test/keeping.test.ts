import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from "vitest";
import {
  type Bucket,
  bucketOf,
  isOpenToAll,
  type OpenPhoto,
  photoNames,
  type PhotoStore,
  StoreAway,
  storeOf,
} from "../src/index";
import { bucketStore } from "../src/keeping/bucket-store";
import { S3Company } from "./s3-company";

const folder = mkdtempSync(join(tmpdir(), "keeping-"));
const company = new S3Company();
let settings: Record<string, string>;
let bucket: PhotoStore;

beforeAll(async () => {
  const S3_ENDPOINT = await company.listen();
  settings = {
    S3_BUCKET: "market",
    S3_REGION: "vn-1",
    S3_ENDPOINT,
    S3_ACCESS_KEY_ID: "key-of-ours",
    S3_SECRET_ACCESS_KEY: "x".repeat(40),
  };
  bucket = storeOf(settings, folder);
});
beforeEach(() => {
  company.fault = "none";
  company.isOpen = false;
  company.objects.clear();
  company.asked = 0;
});
afterAll(async () => {
  await company.close();
  rmSync(folder, { recursive: true });
});

function bucketNow(): Bucket {
  const named = bucketOf(settings);
  if (!named) throw new Error("no bucket");
  return named;
}

async function textOf(kept: OpenPhoto | null): Promise<string | null> {
  if (!kept) return null;
  const chunks: Buffer[] = [];
  for await (const chunk of kept.body) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  expect(bytes.length).toBe(kept.bytes);
  return bytes.toString();
}

describe.each([
  ["a folder", () => storeOf({}, join(folder, "photos"))],
  ["a bucket", () => bucket],
])("%s", (_, storeNow) => {
  it("keeps a picture under its name, replaces it, lists it and lets it go", async () => {
    const store = storeNow();
    const [paper, first, second] = [
      "private/minutes/minutes_1.jpg",
      "photos/anh-1-320.webp",
      "photos/anh-1-480.webp",
    ] as const;
    const file = join(folder, "made");
    writeFileSync(file, "from a file");
    await store.put(first, Buffer.from("from memory"));
    await store.put(second, file);
    await store.put(paper, Buffer.from("a paper"));
    await store.put("photos/anh-12-320.webp", Buffer.from("another"));
    expect(await Promise.all([first, second, paper].map(async (it) => textOf(await store.open(it))))).toEqual([
      "from memory",
      "from a file",
      "a paper",
    ]);
    await store.put(paper, Buffer.from("the paper"));
    expect(await textOf(await store.open(paper))).toBe("the paper");
    expect(await store.list("photos/anh-1-")).toEqual([first, second]);
    expect(await store.list("")).toEqual([first, "photos/anh-12-320.webp", second, paper].sort());
    await store.remove([first, second, "photos/never-1-320.jpg"]);
    expect(await store.list("")).toEqual(["photos/anh-12-320.webp", paper]);
    expect(await store.open(first)).toBeNull();
  });

  it.each([
    "photos/../secrets.json",
    "secrets.json",
    "photos/.incoming/a",
    "private/anh.jpg",
    "photos/",
    "photos/a/b.jpg",
    "photos/a\0.jpg",
  ])("has nothing under “%s”, and takes nothing in under it", async (name) => {
    expect(await storeNow().open(name)).toBeNull();
    await expect(storeNow().put(name, Buffer.from("x"))).rejects.toThrow("no name of a picture");
  });
});

it("a folder shows private papers to its owner alone, and nothing half written", async () => {
  const store = storeOf({}, join(folder, "photos"));
  await store.put("private/reviews/review_1.jpg", Buffer.from("x"));
  const own = join(folder, "private/reviews");
  expect([statSync(own).mode & 0o777, statSync(join(own, "review_1.jpg")).mode & 0o777]).toEqual([0o700, 0o600]);
  expect(readdirSync(own)).toEqual(["review_1.jpg"]);
  expect(await storeOf({}, join(folder, "not-made/photos")).list("")).toEqual([]);
});

describe("a bucket whose company fails", () => {
  it("is asked again where that helps", async () => {
    company.fault = "500 once";
    await bucket.put("photos/anh-2-320.jpg", Buffer.from("x"));
    expect([company.asked, company.types.get("photos/anh-2-320.jpg")]).toEqual([2, "image/jpeg"]);
  });

  it.each(["500", "refused"] as const)("says so (%s), keeps nothing and forgets nothing", async (fault) => {
    await bucket.put("photos/anh-3-320.jpg", Buffer.from("before"));
    company.fault = fault;
    await expect(bucket.put("photos/anh-3-320.jpg", Buffer.from("after"))).rejects.toThrow(StoreAway);
    await expect(bucket.open("photos/anh-3-320.jpg")).rejects.toThrow(StoreAway);
    await expect(bucket.list("photos/")).rejects.toThrow(/InternalError 500|InvalidAccessKeyId 403/);
    await expect(bucket.remove(["photos/anh-3-320.jpg"])).rejects.toThrow(StoreAway);
    company.fault = "none";
    expect(await textOf(await bucket.open("photos/anh-3-320.jpg"))).toBe("before");
  });

  it("a picture cut in the middle is no picture", async () => {
    await bucket.put("photos/anh-4-320.jpg", Buffer.alloc(300_000, "x"));
    company.fault = "cut";
    await expect(bucket.open("photos/anh-4-320.jpg")).rejects.toThrow(StoreAway);
  });

  it("nobody waits for one that is silent", async () => {
    company.fault = "silent";
    const impatient = bucketStore(bucketNow(), 300);
    await expect(impatient.open("photos/anh-5-320.jpg")).rejects.toThrow(StoreAway);
    await expect(impatient.put("photos/anh-5-320.jpg", Buffer.from("x"))).rejects.toThrow(StoreAway);
    company.fault = "none";
    expect(await bucket.open("photos/anh-5-320.jpg")).toBeNull();
  });

  it("nobody listens there", async () => {
    const away = storeOf({ ...settings, S3_ENDPOINT: "http://127.0.0.1:1" }, folder);
    await expect(away.put("photos/anh-6-320.jpg", Buffer.from("x"))).rejects.toThrow(/ECONNREFUSED|Error/);
  });
});

test("a bucket strangers can read is known by trying", async () => {
  const named = bucketNow();
  expect(await isOpenToAll(named)).toBe(false);
  company.isOpen = true;
  expect(await isOpenToAll(named)).toBe(true);
  expect([...company.objects.keys()]).toEqual([]);
  company.fault = "500";
  await expect(isOpenToAll(named)).rejects.toThrow(StoreAway);
});

test("half a bucket's settings are refused with what is missing; none is a folder", () => {
  expect(bucketOf({ S3_BUCKET: "" })).toBeNull();
  for (const name of ["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"])
    expect(() => bucketOf({ ...settings, [name]: "" })).toThrow(/needs all four.*or none of them/);
  expect(bucketOf({ ...settings, S3_ENDPOINT: "" })?.endpoint).toBeNull();
  for (const S3_ENDPOINT of [
    "s3.example.com",
    "ftp://s3.example.com",
    "https://s3.example.com/market",
    "https://a:b@s3.example.com",
  ])
    expect(() => bucketOf({ ...settings, S3_ENDPOINT })).toThrow("S3_ENDPOINT is not an address");
  expect(() => bucketOf({ ...settings, S3_BUCKET: "My Bucket" })).toThrow("S3_BUCKET is not");
});

test("the files of a photo by what its row says", () => {
  expect(photoNames("/photos/anh-1", [320, 480])).toEqual(
    ["320.avif", "320.webp", "320.jpg", "480.avif", "480.webp", "480.jpg"].map((it) => `photos/anh-1-${it}`),
  );
});
