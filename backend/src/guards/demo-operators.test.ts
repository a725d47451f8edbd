import { expect, it } from "vitest";
import { unsafeDemo } from "./demo-operators";

const open = { NODE_ENV: "production", SHOP_ORIGIN: "https://cho.example" };
const operator = { operators: ["a@cho.test"], isThere: false };
const demo = { operators: [], isThere: true };

it("a demo of the market keeps a public one closed, and nothing else does", () => {
  expect(unsafeDemo(open, operator)).toMatch(
    /^unsafe settings: https:\/\/cho.example .*the demo's operator.*admin:create/,
  );
  expect(unsafeDemo({ ...open, LANG: "vi_VN" }, operator)).toContain("tài khoản điều hành mẫu (đuôi .test");
  // An operator of one's own leaves the demo's cooperatives and officers, and their printed passwords.
  for (const it of [demo, { ...operator, isThere: true }])
    expect(unsafeDemo(open, it)).toMatch(
      /^unsafe settings: https:\/\/cho.example .*cooperatives and officers.*--empty/,
    );
  expect(unsafeDemo({ ...open, LANG: "vi_VN" }, demo)).toContain("hợp tác xã và cán bộ Hội mẫu");
  expect(unsafeDemo(open, { operators: [], isThere: false })).toBeNull();
  for (const it of [operator, demo]) {
    expect(unsafeDemo({ ...open, SHOP_ORIGIN: "http://localhost:8000" }, it)).toBeNull();
    expect(unsafeDemo({ ...open, NODE_ENV: "development" }, it)).toBeNull();
  }
});
