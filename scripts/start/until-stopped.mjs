// @ts-check
import { languageOf, say } from "./sentences.mjs";
import { Stop } from "./stop.mjs";

/**
 * Runs a program to its end. A reason to stop that we expected ends it with 1 and one sentence, after `lead` on the error
 * stream; anything else is thrown on.
 * @param {() => Promise<unknown>} program
 * @param {string} [lead]
 */
export async function untilStopped(program, lead = "") {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`${lead}${say(languageOf(process.env), error.key, error.values)}\n`);
    process.exit(1);
  }
}
