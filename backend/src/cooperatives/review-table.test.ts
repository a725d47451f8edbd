import { describe, expect, it } from "vitest";
import { judgeAct, reviewActsAt } from "./review-table";

describe("a cooperative's file", () => {
  it.each([
    ["submit", "pending", "moves"],
    ["submit", "returned", "moves"],
    ["submit", "submitted", "done"],
    ["submit", "approved", "refused"],
    ["approve", "submitted", "moves"],
    ["approve", "pending", "refused"],
    ["approve", "approved", "done"],
    ["approve", "suspended", "refused"],
    ["return", "approved", "refused"],
    ["suspend", "submitted", "refused"],
    ["reopen", "suspended", "moves"],
    ["reopen", "returned", "refused"],
  ] as const)("%s at %s: %s", (act, status, expected) => {
    expect(judgeAct(act, status)).toBe(expected);
  });

  it("offers the operator what is possible and nothing else", () => {
    expect(reviewActsAt("submitted")).toEqual(["approve", "return"]);
    expect(reviewActsAt("approved")).toEqual(["suspend"]);
    expect(reviewActsAt("suspended")).toEqual(["reopen"]);
    expect(reviewActsAt("pending")).toEqual([]);
  });
});
