// @ts-check
import { say } from "./sentences.mjs";
/** @import { Language, SentenceKey } from "./sentences.mjs" */

/** `m:ss` since a moment of `performance.now()`. @param {number} sinceMs */
export function elapsed(sinceMs) {
  const seconds = Math.round((performance.now() - sinceMs) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * Prints each step when it begins (on a terminal) and when it ends, with the time it took.
 * Steps may overlap: on a terminal one live line names all that are under way.
 */
export class Steps {
  /** @type {Map<string, number>} */
  #running = new Map();
  /** @type {NodeJS.Timeout | null} */
  #ticker = null;

  /**
   * @param {Language} language
   * @param {{ write(text: string): unknown, isTTY?: boolean }} [out]
   */
  constructor(language, out = process.stdout) {
    this.language = language;
    this.out = out;
    this.startedAt = performance.now();
  }

  /**
   * Runs `work` as a step; its failure is shown and passed on.
   * @template T
   * @param {SentenceKey} key
   * @param {() => Promise<T>} work
   * @param {Record<string, string>} [values]
   * @returns {Promise<T>}
   */
  async run(key, work, values = {}) {
    const title = say(this.language, key, values);
    const began = performance.now();
    this.#begin(title, began);
    try {
      const result = await work();
      this.#end(title, began, true);
      return result;
    } catch (error) {
      this.#end(title, began, false);
      throw error;
    }
  }

  /** @param {string} text */
  line(text) {
    this.#clearLive();
    this.out.write(`${text}\n`);
  }

  /** @param {string} title @param {number} began */
  #begin(title, began) {
    this.#running.set(title, began);
    if (this.out.isTTY) this.#ticker ??= setInterval(() => this.#drawLive(), 500).unref();
    else this.out.write(`… ${title}\n`);
  }

  /** @param {string} title @param {number} began @param {boolean} isDone */
  #end(title, began, isDone) {
    this.#running.delete(title);
    const state = say(this.language, isDone ? "state.done" : "state.failed");
    this.line(`${isDone ? "✓" : "✗"} ${title}: ${state} (${elapsed(began)})`);
    if (this.#running.size === 0 && this.#ticker) {
      clearInterval(this.#ticker);
      this.#ticker = null;
    }
  }

  #drawLive() {
    const parts = [...this.#running].map(([title, began]) => `${title} ${elapsed(began)}`);
    this.out.write(`\r\x1b[2K… ${parts.join(" · ")}`);
  }

  #clearLive() {
    if (this.out.isTTY) this.out.write("\r\x1b[2K");
  }
}
