import { describe, expect, it } from "vitest";
import { stepsToShow } from "./timeline";

const placed = { step: "placed", at: "2026-11-22T02:00:00Z" } as const;
const shipped = { step: "shipped", at: "2026-11-23T02:00:00Z" } as const;
const refused = { step: "refused", at: "2026-11-24T02:00:00Z" } as const;

describe("a consignment's timeline", () => {
  it("shows what happened with its time and what is still to come without", () => {
    expect(stepsToShow({ step: "placed", timeline: [placed] }).map(({ step, at }) => [step, at !== null])).toEqual([
      ["placed", true],
      ["accepted", false],
      ["shipped", false],
      ["delivered", false],
    ]);
  });

  it("shows that it was packed, and that it could not be handed over, only where that happened", () => {
    const failed = { step: "failed", at: "2026-11-24T02:00:00Z" } as const;
    const steps = stepsToShow({ step: "failed", timeline: [placed, shipped, failed] });
    expect(steps.map(({ step }) => step)).toEqual(["placed", "accepted", "shipped", "failed", "delivered"]);
  });

  it("ends where it was refused", () => {
    const steps = stepsToShow({ step: "refused", timeline: [placed, shipped, refused] });
    expect(steps.map(({ step }) => step)).toEqual(["placed", "shipped", "refused"]);
    expect(steps.at(-1)).toEqual({ ...refused, isLast: true });
  });
});
