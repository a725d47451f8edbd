import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isPublic, requireSafeSettings, unsafeSettings } from "./unsafe-settings";

const made = () => randomBytes(32).toString("hex");
const safe = { JWT_SECRET: made(), COOKIE_SECRET: made(), REVALIDATE_SECRET: made() };
const open = { ...safe, SHOP_ORIGIN: "https://cho.example", API_ORIGIN: "https://api.cho.example", LOCAL_INBOX: "no" };
const settings = (raw: Record<string, string | undefined>) => unsafeSettings(raw).map(({ setting }) => setting);

describe("a market in production", () => {
  it("starts with secrets of its own, on this machine and for real people", () => {
    expect(unsafeSettings(safe)).toEqual([]);
    expect(unsafeSettings({ ...safe, SHOP_ORIGIN: "http://localhost:8000", DEMO_PASSWORD: "demo1234" })).toEqual([]);
    expect(unsafeSettings(open)).toEqual([]);
  });

  it.each(["JWT_SECRET", "COOKIE_SECRET", "REVALIDATE_SECRET"])("does not start without %s", (name) => {
    expect(settings({ ...safe, [name]: undefined })).toEqual([name]);
    expect(settings({ ...safe, [name]: "" })).toEqual([name]);
  });

  it.each([
    ["short", made().slice(0, 31)],
    ["one letter", "a".repeat(64)],
    ["a few letters", "abcabcabcabc".repeat(5)],
    ["Medusa's own", "supersecret-supersecret-supersecret-1"],
    ["ours in development", "development-only-JWT_SECRET-and-more-letters"],
    ["an example's", `changeme-${"0a1b2c3d4e5f6g".repeat(3)}`],
  ])("refuses a secret that is %s", (_, secret) => {
    for (const name of ["JWT_SECRET", "JWT_SECRET_BEFORE", "COOKIE_SECRET_BEFORE", "BANK_HOOK_SECRET", "METRICS_TOKEN"])
      expect(settings({ ...safe, [name]: secret })).toEqual([name]);
  });

  it("takes every secret the launcher makes", () => {
    for (let tries = 0; tries < 2_000; tries += 1) expect(settings({ ...safe, SESSION_SECRET: made() })).toEqual([]);
  });

  it("wants each secret to be another", () => {
    expect(settings({ ...safe, COOKIE_SECRET: safe.JWT_SECRET })).toEqual(["JWT_SECRET"]);
  });

  it("keeps real people out while anybody can read codes, knows a password or listens", () => {
    expect(settings({ ...open, LOCAL_INBOX: undefined })).toEqual(["LOCAL_INBOX"]);
    expect(settings({ ...open, DEMO_PASSWORD: "demo1234" })).toEqual(["DEMO_PASSWORD"]);
    expect(settings({ ...open, SHOP_ORIGIN: "http://cho.example" })).toEqual(["SHOP_ORIGIN"]);
  });

  it("wants one Redis and one folder or bucket of photos between several backends, and beside a worker", () => {
    const shared = { ...safe, REDIS_URL: "redis://redis:6379", PHOTOS_SHARED: "yes" };
    for (const several of [{ BACKENDS: "2" }, { MEDUSA_WORKER_MODE: "worker" }]) {
      expect(settings({ ...safe, ...several })).toEqual(["REDIS_URL", "PHOTOS_SHARED"]);
      expect(settings({ ...shared, ...several, PHOTOS_SHARED: undefined })).toEqual(["PHOTOS_SHARED"]);
      expect(settings({ ...shared, ...several })).toEqual([]);
      expect(settings({ ...shared, ...several, PHOTOS_SHARED: undefined, S3_BUCKET: "market" })).toEqual([]);
    }
    expect(settings({ ...safe, BACKENDS: "1", MEDUSA_WORKER_MODE: "server" })).toEqual([]);
  });

  it("keeps private papers on no open line and behind no known key", () => {
    const kept = { ...safe, S3_BUCKET: "market", S3_SECRET_ACCESS_KEY: made() };
    for (const S3_ENDPOINT of ["", "https://s3.example.com", "http://10.0.0.7:9000", "http://minio:9000"])
      expect(settings({ ...kept, S3_ENDPOINT })).toEqual([]);
    expect(settings({ ...kept, S3_ENDPOINT: "http://s3.example.com" })).toEqual(["S3_ENDPOINT"]);
    for (const S3_SECRET_ACCESS_KEY of ["minioadmin", `minioadmin${made()}`, "short", "changeme-changeme-changeme"])
      expect(settings({ ...kept, S3_SECRET_ACCESS_KEY })).toEqual(["S3_SECRET_ACCESS_KEY"]);
  });

  it("is told every reason at once, in the terminal's language, and never a secret's value", () => {
    const bad = {
      ...open,
      NODE_ENV: "production",
      JWT_SECRET: "tooshort-value",
      LOCAL_INBOX: "yes",
      LANG: "vi_VN.UTF-8",
    };
    expect(() => requireSafeSettings(bad)).toThrow(/JWT_SECRET quá dễ đoán.*\/hop-thu còn mở/s);
    expect(() => requireSafeSettings({ ...bad, LANG: "C" })).toThrow(
      /JWT_SECRET is too easy to guess.*\/hop-thu is open/s,
    );
    expect(() => requireSafeSettings(bad)).not.toThrow(/tooshort-value/);
    expect(() => requireSafeSettings({ ...bad, NODE_ENV: "development" })).not.toThrow();
  });
});

describe("a public address", () => {
  it.each(["https://cho.example", "http://203.0.113.7:8000", "https://chophien.vn"])("is %s", (it) =>
    expect(isPublic(it)).toBe(true),
  );
  it.each([
    "http://localhost:8000",
    "http://127.0.0.1",
    "http://[::1]:1",
    "http://192.168.1.7",
    "http://172.20.0.3",
    "http://cho.test",
    "",
  ])("is not “%s”", (it) => expect(isPublic(it)).toBe(false));
});
