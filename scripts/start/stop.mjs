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

/** The backend's own sentences, in this terminal's language already (backend/src/boundary/unsafe-settings.ts). */
const UNSAFE = /unsafe settings: ([^"\\\n]+)/;

/**
 * What to answer when a command failed: a full disk and settings the backend refuses have sentences of their own, whatever
 * command met them first.
 * @param {string} logTail the end of the command's log
 * @param {string} step the step's own words
 * @param {Stop} otherwise
 */
export function stopFor(logTail, step, otherwise) {
  if (/ENOSPC|No space left on device/.test(logTail)) return new Stop("stop.disk_full", { step });
  const reasons = UNSAFE.exec(logTail)?.[1];
  return reasons === undefined ? otherwise : new Stop("stop.unsafe", { reasons: reasons.trim() });
}
