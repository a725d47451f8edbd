import { expect, it } from "vitest";
import { robotsText } from "./robots";

it("closes the doors in both languages and leaves the shop open", () => {
  const lines = robotsText("https://cho.example").split("\n");
  expect(lines).toEqual(expect.arrayContaining(["Disallow: /hoi", "Disallow: /en/hop-tac-xa", "Disallow: /api/"]));
  const closed = lines.flatMap((line) => line.match(/^Disallow: (.+)/)?.[1] ?? []);
  for (const open of ["/", "/en", "/hang/che", "/htx", "/htx/may-trang", "/tinh/lao-cai", "/hang?province=lao-cai"])
    expect(closed.filter((path) => open.startsWith(path))).toEqual([]);
  expect(lines).toContain("Sitemap: https://cho.example/sitemap.xml");
});
