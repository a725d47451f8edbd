import { describe, expect, it } from "vitest";
import { isCurrentTab } from "./current-tab";

const today = { href: "/hop-tac-xa", isHome: true };
const orders = { href: "/hop-tac-xa/don", isHome: false };

describe("isCurrentTab", () => {
  it("marks one tab on each page, also as the server names it", () => {
    expect(isCurrentTab(today, "/hop-tac-xa")).toBe(true);
    expect(isCurrentTab(today, "/vi/hop-tac-xa")).toBe(true);
    expect(isCurrentTab(orders, "/hop-tac-xa/don/abc")).toBe(true);
  });

  it("leaves the first page unmarked below it, and names that only begin alike", () => {
    expect(isCurrentTab(today, "/hop-tac-xa/don")).toBe(false);
    expect(isCurrentTab(orders, "/hop-tac-xa/don-cu")).toBe(false);
    expect(isCurrentTab({ href: "/en/hop-tac-xa", isHome: true }, "/hop-tac-xa")).toBe(false);
  });
});
