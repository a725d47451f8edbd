import { describe, expect, it } from "vitest";
import { readRevalidation, signRevalidation } from "./revalidation";

const secret = "trial";
const now = Date.parse("2026-11-22T09:00:00Z");
const minute = 60_000;

function read(body: unknown, given: { signature?: string; now?: number } = {}) {
  const rawBody = typeof body === "string" ? body : JSON.stringify(body);
  return readRevalidation({ rawBody, signature: signRevalidation(rawBody, secret), secrets: [secret], now, ...given });
}

describe("a revalidation", () => {
  it("names its tags when signed and fresh, with `at` as an instant or as milliseconds", () => {
    expect(read({ tags: ["market", "goods:a"], at: "2026-11-22T08:58:00Z" })).toEqual({
      ok: true,
      tags: ["market", "goods:a"],
    });
    expect(read({ tags: [], at: now })).toEqual({ ok: true, tags: [] });
  });

  it("is refused with another's signature, before its content is read", () => {
    expect(read({ tags: ["market"], at: now }, { signature: signRevalidation("{}", secret) })).toMatchObject({
      status: 401,
    });
    expect(read("not json", { signature: "" })).toMatchObject({ code: "bad_signature" });
  });

  it("may be signed with the secret before, for as long as that one is named", () => {
    const rawBody = JSON.stringify({ tags: ["market"], at: now });
    const signed = { rawBody, signature: signRevalidation(rawBody, "the one before"), now };
    expect(readRevalidation({ ...signed, secrets: [secret, "the one before"] })).toMatchObject({ ok: true });
    expect(readRevalidation({ ...signed, secrets: [secret] })).toMatchObject({ code: "bad_signature" });
  });

  it("is refused when older than five minutes, or as far in the future", () => {
    expect(read({ tags: ["market"], at: now - 5 * minute - 1 })).toMatchObject({ code: "too_old" });
    expect(read({ tags: ["market"], at: now + 6 * minute })).toMatchObject({ code: "too_old" });
    expect(read({ tags: ["market"], at: now - 5 * minute })).toMatchObject({ ok: true });
  });

  it.each(["not json", "{}", '{"tags":"market","at":1}', '{"tags":[1],"at":1}', '{"tags":["a"],"at":"soon"}'])(
    "is refused for the body %s",
    (body) => {
      expect(read(body)).toEqual({ ok: false, status: 400, code: "bad_body" });
    },
  );
});
