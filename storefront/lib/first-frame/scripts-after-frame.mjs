// @ts-check
import { createHash } from "node:crypto";
import { sentBytes } from "../sent-bytes.mjs";
/** @import { IncomingMessage, ServerResponse } from "node:http" */

/**
 * Gives the page's scripts their addresses once its first frame is drawn, which a browser holds back until the styles are there.
 * A tab that nobody looks at draws none and gets them at once. Only the build's own: under 'strict-dynamic' what this starts runs,
 * so that a script somebody got into the page must not be started here.
 */
export const STARTER = [
  "(d=>{",
  "const start=()=>{",
  `for(const s of d.querySelectorAll('script[data-src^="/_next/static/"]')){s.src=s.dataset.src;s.removeAttribute("data-src")}`,
  "};",
  'd.addEventListener("DOMContentLoaded",()=>d.hidden?start():requestAnimationFrame(()=>setTimeout(start)))',
  "})(document)",
].join("");

/** What a policy that names inline scripts has to name. */
export const STARTER_HASH = `'sha256-${createHash("sha256").update(STARTER).digest("base64")}'`;

/** As React writes the build's scripts into a page. What a page tells in data has no `<` of its own. */
const SCRIPT = /<script src="(\/_next\/static\/[^"<>]+)"((?: [^<>]*)? async=""[^<>]*)>/g;
const OPENING = "<script ";

/** Listing and checkout, which are made for each reader. Next marks what it keeps for all of them by a header of its own. */
const MADE_AND_READ = /^\/(en\/)?(hang|dat-hang)(\?|$)/;
const KEPT = "x-nextjs-cache";

/**
 * Whether a page is read before anything is done on it: those of goods, people and places, and what an order comes to. Basket,
 * account and panels are worked in at once and want their scripts as soon.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
function isReadFirst({ url = "" }, response) {
  if (!String(response.getHeader("content-type")).startsWith("text/html")) return false;
  return response.hasHeader(KEPT) || MADE_AND_READ.test(url);
}

/**
 * A page on its way out, its scripts put off until its first frame is drawn (decision 35). To be called before
 * `response` is written to; what is no page, or is not read first, goes as it is.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
export function putOffScripts(request, response) {
  const page = new PageOnItsWay();
  for (const name of /** @type {const} */ (["write", "end"])) {
    const send = response[name];
    Object.assign(response, {
      [name](/** @type {unknown[]} */ ...given) {
        if (!isReadFirst(request, response)) return Reflect.apply(send, response, given);
        if (!response.headersSent) response.removeHeader("content-length");
        const chunk = sentBytes(given[0], given[1]);
        const left = name === "end" ? [page.take(chunk), page.rest()] : [page.take(chunk)];
        const told = given.filter((value) => typeof value === "function");
        return Reflect.apply(send, response, [Buffer.concat(left), ...told]);
      },
    });
  }
}

/** Bytes are read one by one: a chunk may end within a letter as well as within a tag. */
class PageOnItsWay {
  #held = "";
  #hasStarter = false;

  /** @param {Buffer} chunk */
  take(chunk) {
    const text = this.#held + chunk.toString("latin1");
    const opened = text.lastIndexOf("<");
    const tail = opened < 0 ? "" : text.slice(opened);
    const isCut = tail !== "" && !tail.includes(">") && OPENING.startsWith(tail.slice(0, OPENING.length));
    this.#held = isCut ? tail : "";
    return this.#putOff(isCut ? text.slice(0, opened) : text);
  }

  rest() {
    return this.#putOff(this.#held);
  }

  /** @param {string} text */
  #putOff(text) {
    const late = text.replaceAll(SCRIPT, (_, address, others) => {
      const starter = this.#hasStarter ? "" : `<script>${STARTER}</script>`;
      this.#hasStarter = true;
      return `${starter}<script data-src="${address}"${others}>`;
    });
    return Buffer.from(late, "latin1");
  }
}
