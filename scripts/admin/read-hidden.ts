import type { ReadStream } from "node:tty";

const ENTER = new Set(["\r", "\n"]);
const END = "\u0004";
const CUT = "\u0003";
const BACK = new Set(["\u007f", "\b"]);

/** Reads a line typed on a terminal without showing it; null when it was cut off with Ctrl-C or Ctrl-D. */
export function readHidden(terminal: ReadStream, ask: string, write: (text: string) => void): Promise<string | null> {
  write(ask);
  terminal.setRawMode(true).setEncoding("utf8").resume();
  return new Promise((resolve) => {
    let typed: readonly string[] = [];
    const end = (answer: string | null) => {
      terminal.off("data", take).setRawMode(false).pause();
      write("\n");
      resolve(answer);
    };
    const take = (chunk: string | Buffer) => {
      for (const key of chunk.toString()) {
        if (key === CUT || key === END) return end(null);
        if (ENTER.has(key)) return end(typed.join(""));
        typed = BACK.has(key) ? typed.slice(0, -1) : [...typed, key];
      }
    };
    terminal.on("data", take);
  });
}
