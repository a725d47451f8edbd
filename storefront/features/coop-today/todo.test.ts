import { describe, expect, it } from "vitest";
import { todosOf } from "./todo";

const none = { placed: 0, accepted: 0, shipped: 0, delivered: 0, refused: 0 };

describe("todosOf", () => {
  it("puts orders nobody took before everything else, and cash last", () => {
    const todos = todosOf({ counts: { ...none, shipped: 9, placed: 1, accepted: 4 }, cashDueCount: 20 });
    expect(todos).toEqual([
      { kind: "accept", count: 1 },
      { kind: "ship", count: 4 },
      { kind: "deliver", count: 9 },
      { kind: "cash", count: 20 },
    ]);
  });

  it("leaves out what waits for nobody", () => {
    expect(todosOf({ counts: { ...none, delivered: 12, refused: 3 }, cashDueCount: 0 })).toEqual([]);
  });
});
