import { expect, it } from "vitest";
import { covers } from "./install.mjs";

const locked = {
  "": { version: "1" },
  "node_modules/pg": { version: "8.1.0" },
  "node_modules/fsevents": { version: "2.0.0", optional: true },
  "packages/money": { version: "0.1.0" },
};

it("is installed when every locked package that isn't optional is there in its version", () => {
  expect(covers({ "node_modules/pg": { version: "8.1.0" } }, locked)).toBe(true);
  expect(covers({ "node_modules/pg": { version: "8.0.9" } }, locked)).toBe(false);
  expect(covers({}, locked)).toBe(false);
});
