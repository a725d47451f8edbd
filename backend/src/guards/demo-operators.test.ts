import { expect, it } from "vitest";
import { unsafeOperators } from "./demo-operators";

const open = { NODE_ENV: "production", SHOP_ORIGIN: "https://cho.example" };

it("an operator of the demo keeps a public market closed, and no other", () => {
  expect(unsafeOperators(open, ["a@cho.test"])).toMatch(
    /^unsafe settings: https:\/\/cho.example .*the demo's operator.*admin:create/,
  );
  expect(unsafeOperators({ ...open, LANG: "vi_VN" }, ["a@cho.test"])).toContain("tài khoản điều hành mẫu (đuôi .test");
  expect(unsafeOperators(open, [])).toBeNull();
  expect(unsafeOperators({ ...open, SHOP_ORIGIN: "http://localhost:8000" }, ["a@cho.test"])).toBeNull();
  expect(unsafeOperators({ ...open, NODE_ENV: "development" }, ["a@cho.test"])).toBeNull();
});
