import { languageOf } from "../start/sentences.mjs";
import { untilStopped } from "../start/until-stopped.mjs";
import { type WordKey, word } from "./words.ts";

const language = languageOf(process.env);

/** What a program of this folder says, in the terminal's language. */
export function tell(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  return word(language, key, values);
}

/** Runs a program of this folder to its exit code. A bucket that does not answer ends it with a sentence, as a known reason does. */
export async function run(program: () => Promise<number>): Promise<void> {
  await untilStopped(async () => {
    try {
      process.exitCode = await program();
    } catch (error) {
      // The class is the package's, which is loaded only where pictures are read.
      if (!(error instanceof Error) || error.name !== "StoreAway") throw error;
      console.error(tell("pictures.away", { reason: error.message }));
      process.exitCode = 1;
    }
  });
}
