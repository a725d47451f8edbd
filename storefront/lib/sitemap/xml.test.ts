import { expect, it } from "vitest";
import { indexXml, pagesXml } from "./xml";

it("names each page once a language, with both languages beside it", () => {
  const xml = pagesXml("https://cho.example", [
    { path: "/hang/che", changed: "2026-11-30T00:00:00.000Z" },
    { path: "/" },
  ]);
  expect(xml.match(/<loc>[^<]*/g)).toEqual([
    "<loc>https://cho.example/hang/che",
    "<loc>https://cho.example/en/hang/che",
    "<loc>https://cho.example/",
    "<loc>https://cho.example/en",
  ]);
  expect(xml.match(/hreflang="en" href="https:\/\/cho.example\/en\/hang\/che"/g)).toHaveLength(2);
  expect(xml.match(/<lastmod>2026-11-30T00:00:00.000Z<\/lastmod>/g)).toHaveLength(2);
});

it("lets no address end its element", () => {
  expect(indexXml(["https://cho.example/<&\"'"])).toContain("<loc>https://cho.example/&lt;&amp;&quot;&apos;</loc>");
});
