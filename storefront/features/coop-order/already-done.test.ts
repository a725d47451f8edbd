import type { ConsignmentDetail } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { isAlreadyDone } from "./already-done";

const at = "2026-11-22T03:00:00.000Z";
const accepted: Pick<ConsignmentDetail, "timeline" | "cashReceivedAt"> = {
  timeline: [
    { step: "placed", at },
    { step: "accepted", at },
  ],
  cashReceivedAt: null,
};

describe("isAlreadyDone", () => {
  it("sees the second tap on an act whose step is on the timeline", () => {
    expect(isAlreadyDone("accept", accepted)).toBe(true);
  });
  it("does not excuse an act that still lies ahead", () => {
    expect(isAlreadyDone("ship", accepted)).toBe(false);
    expect(isAlreadyDone("receive-cash", accepted)).toBe(false);
  });
  it("reads cash from its own instant, not from the timeline", () => {
    expect(isAlreadyDone("receive-cash", { ...accepted, cashReceivedAt: at })).toBe(true);
  });
});
