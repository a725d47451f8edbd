import { expect, it } from "vitest";
import { lastJson } from "./demo.mjs";

it("finds the seed's line among the framework's logging", () => {
  const line = '{"publishableKey":"pk_1","logins":[]}';
  expect(lastJson(`info: x\n${line}\n{"level":"info"}\n{torn\n`)).toEqual({ publishableKey: "pk_1", logins: [] });
  expect(lastJson("info: nothing")).toBeNull();
});
