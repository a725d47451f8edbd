import { describe, expect, it } from "vitest";
import { Holders } from "./holders";

/** Works that end when told to; `inside` are those that were begun and have not ended. */
function works() {
  const ends: (() => void)[] = [];
  const begun: number[] = [];
  const work = (n: number) => () => {
    begun.push(n);
    return new Promise<number>((end) => ends.push(() => end(n)));
  };
  return { ends, begun, work };
}

const turn = () => new Promise<void>((next) => setImmediate(next));

describe("works that hold a connection", () => {
  it("go so many at a time, the others in the order they came", async () => {
    const holders = new Holders(2);
    const { ends, begun, work } = works();
    const all = [1, 2, 3, 4].map((n) => holders.run(work(n)));
    await turn();
    expect(begun).toEqual([1, 2]);
    ends[1]?.();
    await turn();
    expect(begun).toEqual([1, 2, 3]);
    ends[0]?.();
    await turn();
    ends[2]?.();
    ends[3]?.();
    expect(await Promise.all(all)).toEqual([1, 2, 3, 4]);
  });

  it("give their place on when they fail, and keep no place when all are done", async () => {
    const holders = new Holders(1);
    const fails = holders.run(() => Promise.reject(new Error("provider gone")));
    const next = holders.run(() => Promise.resolve("done"));
    await expect(fails).rejects.toThrow("provider gone");
    expect(await next).toBe("done");
    expect(await holders.run(() => Promise.resolve("again"))).toBe("again");
  });
});
