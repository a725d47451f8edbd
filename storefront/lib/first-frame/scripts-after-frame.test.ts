import { createServer, type IncomingHttpHeaders, get, type ServerResponse } from "node:http";
import { expect, it } from "vitest";
import { putOffScripts, STARTER } from "./scripts-after-frame.mjs";

type Told = { readonly headers: IncomingHttpHeaders; readonly text: string };

/** What a reader gets when `tell` answers her. */
async function read(tell: (response: ServerResponse) => void, path = "/hang"): Promise<Told> {
  const server = createServer((request, response) => {
    putOffScripts(request, response);
    tell(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    return await new Promise<Told>((resolve, reject) => {
      get({ host: "127.0.0.1", port, path }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("end", () => resolve({ headers: answer.headers, text: Buffer.concat(chunks).toString() }));
      }).on("error", reject);
    });
  } finally {
    server.close();
  }
}

const script = (name: string, others = "", more = "") =>
  `<script src="/_next/static/chunks/${name}.js"${others} async=""${more}></script>`;
const late = (...given: Parameters<typeof script>) => script(...given).replace(" src=", " data-src=");

const NONCE = ' nonce="bm9uY2U="';
const PAGE = [
  `<!DOCTYPE html><html lang="vi"><head>${script("a")}${script("b", "", NONCE)}`,
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
  '<script type="application/ld+json">{"@type":"Product"}</script></head>',
  `<body><p>Mật ong bạc hà Mèo Vạc</p>${script("main", ' id="_R_"')}`,
  String.raw`<script>self.__next_f.push([1,"\u003cscript src=\"/_next/static/chunks/c.js\" async=\"\">"])</script>`,
  "</body></html>",
].join("");

const PUT_OFF = PAGE.replace(script("a"), `<script>${STARTER}</script>${late("a")}`)
  .replace(script("b", "", NONCE), late("b", "", NONCE))
  .replace(script("main", ' id="_R_"'), late("main", ' id="_R_"'));

const asPage = (response: ServerResponse) => response.setHeader("content-type", "text/html; charset=utf-8");

it("the build's scripts wait, the starter stands before the first, and nothing else of the page changes", async () => {
  const { text, headers } = await read((response) => {
    asPage(response);
    response.setHeader("content-length", Buffer.byteLength(PAGE));
    response.end(PAGE);
  });
  expect(text).toBe(PUT_OFF);
  expect(headers["content-length"]).toBeUndefined();
});

it("wherever the chunks are cut, within a tag or within a letter", async () => {
  const bytes = Buffer.from(PAGE);
  for (const size of [1, 2, 7, 64]) {
    const { text } = await read((response) => {
      asPage(response);
      for (let at = 0; at < bytes.length; at += size) response.write(bytes.subarray(at, at + size));
      response.end();
    });
    expect(text).toBe(PUT_OFF);
  }
});

it("a page that ends within a tag is sent to its last letter", async () => {
  const { text } = await read((response) => {
    asPage(response);
    response.end('<p>Chợ</p><script src="/_next');
  });
  expect(text).toBe('<p>Chợ</p><script src="/_next');
});

it("what is no page goes as it is", async () => {
  const { text } = await read((response) => {
    response.setHeader("content-type", "text/x-component");
    response.write(script("a"));
    response.end(script("b"));
  });
  expect(text).toBe(script("a") + script("b"));
});

it("a callback is called, of a writing and of the end", async () => {
  const called: string[] = [];
  const { text } = await read((response) => {
    asPage(response);
    response.write("Chợ ", () => called.push("written"));
    response.write("phiên", "utf8", () => called.push("written"));
    response.end(() => called.push("ended"));
  });
  expect(text).toBe("Chợ phiên");
  expect(called).toEqual(["written", "written", "ended"]);
});

it("which pages: those kept for everybody, listing and checkout, and no other made for one reader", async () => {
  const isPutOff = async (path: string, more: Readonly<Record<string, string>> = {}) => {
    const { text } = await read((response) => {
      asPage(response);
      for (const [name, value] of Object.entries(more)) response.setHeader(name, value);
      response.end(script("a"));
    }, path);
    return text.includes("data-src");
  };
  for (const path of ["/hang", "/hang?q=mat+ong", "/en/hang?page=2", "/en/dat-hang"])
    expect([path, await isPutOff(path)]).toEqual([path, true]);
  for (const path of ["/hang/mat-ong/danh-gia", "/gio-hang", "/hop-tac-xa/hang", "/dat-hang/the", "/hang-khac"])
    expect([path, await isPutOff(path)]).toEqual([path, false]);
  for (const cache of ["HIT", "MISS", "STALE"])
    expect([cache, await isPutOff("/tinh/ha-noi", { "x-nextjs-cache": cache })]).toEqual([cache, true]);
});
