import { describe, expect, it } from "vitest";
import { hasSharedLocks } from "./one-process";

const withProviders = (...providers: readonly object[]) => ({ options: { providers } });

describe("locks that several processes share", () => {
  it.each([
    ["ours", withProviders({ id: "sorted-locks", is_default: true }), true],
    ["the only provider there is", withProviders({ id: "locking-redis" }), true],
    ["Medusa's own default", undefined, false],
    ["a provider nobody uses", withProviders({ id: "sorted-locks" }, { id: "other" }), false],
    ["one we don't know", withProviders({ id: "mine", is_default: true }), false],
  ])("%s", (_, locking, answer) => {
    expect(hasSharedLocks(locking)).toBe(answer);
  });
});
