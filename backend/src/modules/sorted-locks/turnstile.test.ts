import { describe, expect, it } from "vitest";
import { Turnstile } from "./turnstile";
import { UnnamedOwners } from "./unnamed-owners";

describe("the turnstile of one process", () => {
  it("lets those through at once who share nothing", async () => {
    const turnstile = new Turnstile();
    expect(await turnstile.enter(["a", "b"], 100)).not.toBeNull();
    expect(await turnstile.enter(["c"], 100)).not.toBeNull();
    expect(await turnstile.enter([], 100)).not.toBeNull();
  });

  it("lets those who share a key through in the order they came, also past one who wants two", async () => {
    const turnstile = new Turnstile();
    const seen: string[] = [];
    const first = await turnstile.enter(["a"], 1000);
    const both = turnstile.enter(["b", "a"], 1000).then((leave) => (seen.push("both"), leave?.()));
    const later = turnstile.enter(["b"], 1000).then((leave) => (seen.push("later"), leave?.()));
    await new Promise((done) => setTimeout(done, 10));
    expect(seen).toEqual([]);
    first?.();
    await Promise.all([both, later]);
    expect(seen).toEqual(["both", "later"]);
  });

  it("answers null when the time is over, and those behind go on", async () => {
    const turnstile = new Turnstile();
    const first = await turnstile.enter(["a"], 1000);
    const behind = turnstile.enter(["b"], 1000);
    expect(await turnstile.enter(["a", "b"], 10)).toBeNull();
    expect(await behind).not.toBeNull();
    first?.();
    expect(await turnstile.enter(["a"], 10)).not.toBeNull();
  });
});

describe("holds without a name", () => {
  it("are given back oldest first, each to its own holder", () => {
    const unnamed = new UnnamedOwners();
    unnamed.remember(["cart"], "slow", { now: 0, until: 120_000 });
    unnamed.remember(["cart"], "next", { now: 130_000, until: 250_000 });
    expect([unnamed.forget("cart"), unnamed.forget("cart"), unnamed.forget("cart")]).toEqual(["slow", "next", null]);
  });

  it("are forgotten ten minutes after their time", () => {
    const unnamed = new UnnamedOwners();
    unnamed.remember(["cart"], "dead", { now: 0, until: 120_000 });
    unnamed.remember(["cart"], "next", { now: 720_001, until: 840_000 });
    expect(unnamed.all()).toEqual(["next"]);
  });
});
