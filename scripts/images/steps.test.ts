import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../start/settings.mjs";
import { firstUnknown, placed, stepsOf } from "./steps.ts";

const steps = stepsOf(readFileSync(path.join(ROOT, "Dockerfile"), "utf8"));

it("an image begins with a named version, runs as nobody of weight and holds no secret", () => {
  expect(firstUnknown(steps)).toBeNull();
  for (const { word, rest } of steps) if (word === "FROM") expect(rest).toMatch(/^node:24\.\d+\.\d+-[a-z-]+ AS \w+$/);
  expect(steps.filter(({ word }) => word === "USER").map(({ rest }) => rest)).toEqual(["node"]);
  // After USER nothing is done as root any more.
  expect(steps.slice(steps.findIndex(({ word }) => word === "USER")).map(({ word }) => word)).toEqual([
    "USER",
    "ENTRYPOINT",
  ]);
  expect(steps.filter(({ word, rest }) => word === "ENV" && /SECRET|PASSWORD|TOKEN/.test(rest))).toEqual([]);
});

it("joins lines, leaves comments out, and finds what a trial would not do", () => {
  expect(stepsOf("# a\nRUN one \\\n  two\n\nADD x y")).toEqual([
    { word: "RUN", rest: "one two" },
    { word: "ADD", rest: "x y" },
  ]);
  expect(firstUnknown(stepsOf("RUN x\nADD x y"))).toBe("ADD");
});

it("does the image's steps in the trial's own folders", () => {
  const here = { root: "/t", user: "1000" };
  expect(placed("mkdir -p /market/photos && chown -R node:node /market", here)).toBe(
    "mkdir -p /t/market/photos && chown -R 1000:1000 /t/market",
  );
  expect(placed("rm storefront/app/market /marketing", here)).toBe("rm storefront/app/market /marketing");
});
