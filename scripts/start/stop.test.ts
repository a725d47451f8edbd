import { expect, it } from "vitest";
import { say } from "./sentences.mjs";
import { Stop, stopFor } from "./stop.mjs";

const died = new Stop("stop.died", { part: "backend", code: 1, log: "x.log" });

it("says a full disk and unsafe settings whatever met them, and else what the step says", () => {
  expect(stopFor("write ENOSPC", "build", died).key).toBe("stop.disk_full");
  expect(stopFor("Error: something else", "build", died)).toBe(died);
  const line =
    '{"level":"error","message":"Error in loading config: unsafe settings: JWT_SECRET is not set: start it. Two.\\n    at x"}\n    at y';
  const stop = stopFor(line, "build", died);
  expect(say("en", stop.key, stop.values)).toBe(
    "Not opened, because it would not be safe. JWT_SECRET is not set: start it. Two.",
  );
});
