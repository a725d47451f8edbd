// @ts-check
/** @import { SentenceKey } from "./sentences.mjs" */

/** A reason to stop that we expected: it becomes one sentence on the terminal, never a stack trace. */
export class Stop extends Error {
  /**
   * @param {SentenceKey} key
   * @param {Record<string, string | number>} [values]
   */
  constructor(key, values = {}) {
    super(key);
    this.name = "Stop";
    this.key = key;
    this.values = values;
  }
}

/**
 * What to answer when a command failed: a full disk has its own sentence, whatever command met it first.
 * @param {string} logTail the end of the command's log
 * @param {string} step the step's own words
 * @param {Stop} otherwise
 */
export function stopFor(logTail, step, otherwise) {
  return /ENOSPC|No space left on device/.test(logTail) ? new Stop("stop.disk_full", { step }) : otherwise;
}
