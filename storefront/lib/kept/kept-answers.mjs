// @ts-check
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import compression from "compression";
import fresh from "fresh";
import { LRUCache } from "lru-cache";
import Negotiator from "negotiator";
import tags from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { sentBytes } from "../sent-bytes.mjs";
import { whileReading } from "./pages-read.mjs";
/** @import { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http" */
/** @import { PageRead } from "./pages-read.mjs" */

/** @typedef {"br" | "gzip" | "identity"} Encoding best first */
/** @typedef {{ readonly page: PageRead, readonly freshUntil: number, readonly headers: OutgoingHttpHeaders, readonly bodies: Readonly<Record<Encoding, Buffer>> }} KeptAnswer */
/** @typedef {(request: IncomingMessage, response: ServerResponse) => Promise<void>} Handle */

/** @type {Encoding[]} */
const ENCODINGS = ["br", "gzip", "identity"];
/** Of all answers together, bytes; a page of goods is about 130 KB in its three encodings. */
const MOST_BYTES = 96 * 2 ** 20;
/** Next's own for who is shown more than the public (draft mode). */
const DRAFT = "__prerender_bypass";
const compress = compression();
/** Requests for a part of a page, or for a page made anew: Next's to answer. */
const NEXT_ONLY = ["rsc", "next-action", "next-url", "x-prerender-revalidate", "x-nextjs-data", "range", "upgrade"];
/** What an answer's sending brings with it. */
const PER_SENDING = ["content-length", "content-encoding", "transfer-encoding", "connection", "keep-alive", "date"];

/**
 * Answers of kept pages as they were sent, compressed once instead of at each request (decision 31). What is true stays with
 * Next's store: it is asked for the page at every request, and one that was made anew, forgotten or grew old goes to Next.
 */
export class KeptAnswers {
  /** @type {LRUCache<string, KeptAnswer>} */
  #answers = new LRUCache({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ bodies }) => bodies.br.length + bodies.gzip.length + bodies.identity.length + 2_048,
  });
  #handle;

  /** @param {Handle} handle Next's */
  constructor(handle) {
    this.#handle = handle;
  }

  /** @type {Handle} */
  async answer(request, response) {
    const address = addressOf(request);
    const kept = address === null ? undefined : this.#answers.get(address);
    if (kept && (await isStill(kept))) return send(kept, request, response);
    // Above the compressing, so that what is listened to is the page itself.
    compress(request, response, () => undefined);
    if (address === null) return this.#handle(request, response);
    this.#answers.delete(address);
    await whileReading(async (read) => {
      const sent = listen(response);
      response.once("finish", () => this.#keep(address, response, { read, sent }).catch(console.error));
      await this.#handle(request, response);
    });
  }

  /** @param {string} address @param {ServerResponse} response @param {{ read: readonly PageRead[], sent: readonly Buffer[] }} given */
  async #keep(address, response, { read, sent }) {
    const headers = response.getHeaders();
    const [page] = read;
    const seconds = Number(/(?:^|[\s,])s-maxage=(\d+)/.exec(String(headers["cache-control"]))?.[1]);
    if (!page || read.length > 1 || response.statusCode !== 200 || !isKeptPage(response)) return;
    if (headers["set-cookie"] || Number.isNaN(seconds)) return;
    const identity = Buffer.concat(sent);
    const bodies = { identity, gzip: await smallGzip(identity), br: await smallBrotli(identity) };
    const left = Object.entries(headers).filter(([name]) => !PER_SENDING.includes(name));
    const freshUntil = page.lastModified + seconds * 1_000;
    this.#answers.set(address, { page, freshUntil, headers: Object.fromEntries(left), bodies });
  }
}

/** Under which a request's answer is kept; null when it may differ from reader to reader. @param {IncomingMessage} request */
function addressOf({ method, url, headers }) {
  if (method !== "GET" || url === undefined || url.includes("?") || url.startsWith("/_next/")) return null;
  if (Object.keys(headers).some((name) => NEXT_ONLY.includes(name) || name.startsWith("next-router-"))) return null;
  return headers.cookie?.includes(DRAFT) ? null : url;
}

/** As Next decides it: made anew, marked (revalidateTag) or too old, and it is to be made again. @param {KeptAnswer} answer */
async function isStill({ page, freshUntil }) {
  if (Date.now() >= freshUntil) return false;
  const now = await page.again();
  if (now?.value !== page.value) return false;
  const named = Reflect.get(Reflect.get(page.value, "headers") ?? {}, "x-next-cache-tags");
  return typeof named !== "string" || !tags.areTagsStale(named.split(","), page.lastModified);
}

/** @param {ServerResponse} response */
const isKeptPage = (response) =>
  response.getHeader("x-nextjs-cache") === "HIT" && String(response.getHeader("content-type")).startsWith("text/html");

/** What is sent of a page from the store, before it is compressed; nothing of any other. @param {ServerResponse} response */
function listen(response) {
  /** @type {Buffer[]} */
  const sent = [];
  const take = (/** @type {unknown} */ chunk, /** @type {unknown} */ encoding) => {
    if (!isKeptPage(response)) return;
    sent.push(sentBytes(chunk, encoding));
  };
  for (const name of /** @type {const} */ (["write", "end"])) {
    const send = response[name];
    Object.assign(response, {
      [name](/** @type {unknown[]} */ ...given) {
        take(given[0], given[1]);
        return Reflect.apply(send, response, given);
      },
    });
  }
  return sent;
}

/** @type {(answer: KeptAnswer, request: IncomingMessage, response: ServerResponse) => void} */
function send({ headers, bodies }, request, response) {
  response.setHeaders(new Map(Object.entries(headers).map(([name, value]) => [name, value ?? ""])));
  if (fresh(request.headers, { etag: String(headers.etag) })) {
    response.statusCode = 304;
    response.end();
    return;
  }
  const taken = new Negotiator(request).encodings(ENCODINGS);
  const encoding = ENCODINGS.find((name) => taken.includes(name)) ?? "identity";
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  response.setHeader("content-length", bodies[encoding].length);
  response.end(bodies[encoding]);
}

/** @param {Buffer} whole */
const smallGzip = (whole) => promisify(gzip)(whole, { level: 9 });

/** Eleven, the most, takes ten times as long for two per cent. @param {Buffer} whole */
const smallBrotli = (whole) =>
  promisify(brotliCompress)(whole, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length },
  });
