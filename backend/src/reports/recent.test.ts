import { describe, expect, it } from "vitest";
import { Recent } from "./recent";

const at = (seconds: number) => new Date(Date.parse("2026-11-29T08:00:00Z") + seconds * 1000);

/** Facts that say how often they were read before. */
function counting() {
  let times = 0;
  return () => Promise.resolve((times += 1));
}

describe("facts of a large unit", () => {
  it("are read once a minute, and said as of when", async () => {
    const [recent, read] = [new Recent<number>(() => true), counting()];
    expect(await recent.read("VN", at(0), read)).toEqual({ at: at(0), facts: 1 });
    expect(await recent.read("VN", at(59), read)).toEqual({ at: at(0), facts: 1 });
    expect(await recent.read("08", at(59), read)).toEqual({ at: at(59), facts: 2 });
  });

  it("are read anew behind whoever comes after that minute, and after ten minutes she waits for it", async () => {
    const [recent, read] = [new Recent<number>(() => true), counting()];
    await recent.read("VN", at(0), read);
    expect(await recent.read("VN", at(60), read)).toEqual({ at: at(0), facts: 1 });
    expect(await recent.read("VN", at(61), read)).toEqual({ at: at(60), facts: 2 });
    expect(await recent.read("VN", at(660), read)).toEqual({ at: at(660), facts: 3 });
  });

  it("stay as they were when that fails, and the next reader tries again", async () => {
    const [recent, read] = [new Recent<number>(() => true), counting()];
    await recent.read("VN", at(0), read);
    const fail = () => Promise.reject(new Error("the database is away"));
    expect(await recent.read("VN", at(60), fail)).toEqual({ at: at(0), facts: 1 });
    await Promise.resolve();
    expect(await recent.read("VN", at(70), read)).toEqual({ at: at(0), facts: 1 });
    expect(await recent.read("VN", at(71), read)).toEqual({ at: at(70), facts: 2 });
  });

  it("are shared by readers who come together", async () => {
    const [recent, read] = [new Recent<number>(() => true), counting()];
    const both = await Promise.all([recent.read("VN", at(0), read), recent.read("VN", at(1), read)]);
    expect(both.map((it) => it.facts)).toEqual([1, 1]);
  });
});

describe("facts read anew each time", () => {
  it("are a small unit's", async () => {
    const [recent, read] = [new Recent<number>(() => false), counting()];
    await recent.read("00733", at(0), read);
    expect(await recent.read("00733", at(1), read)).toEqual({ at: at(1), facts: 2 });
  });

  it("are those that could not be read", async () => {
    const recent = new Recent<number>(() => true);
    await expect(recent.read("VN", at(0), () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect((await recent.read("VN", at(1), counting())).facts).toBe(1);
  });
});
