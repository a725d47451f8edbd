/** A tenth of what a body may hold (Medusa reads 100 kB): enough to tell who starts over, and no test's patience. */
const LONG = 10_000;
/** So many shorter texts have as many letters: what goes through each once takes as long, what starts over an eighth. */
const PARTS = 8;
const STARTS_OVER = 3;
const LOOKS = 3;
/** A text that is worth a second look, in milliseconds; a pattern that goes through it once needs a fraction. */
const WORTH_A_LOOK_MS = 3;
/** The kernel counts in hundredths of a second: so much is told well. */
const TOLD_WELL_MS = 40;
/** Where trying every way to cut a text takes 2^n tries, this is long enough to be seen and short enough to end. */
const SHORT = 20;

/**
 * The text on which a pattern takes more than its length's share of time, or null. Compared with itself on a shorter one,
 * so that it is the same on every machine.
 */
export function slowText(pattern: RegExp): string | null {
  const every = new RegExp(pattern.source, pattern.flags.includes("g") ? pattern.flags : `${pattern.flags}g`);
  const told = textsFor(pattern).find((make) =>
    isEachTime(() => triesEverything(every, make) || startsOver(every, make)),
  );
  return told ? told(SHORT) : null;
}

/** A pattern that starts over does so each time; clearing memory falls into one of the times that are compared now and then. */
function isEachTime(look: () => boolean): boolean {
  return Array.from({ length: LOOKS }).every(look);
}

type Make = (length: number) => string;

/** Four letters more, and sixteen times the ways to cut the text. */
function triesEverything(pattern: RegExp, make: Make): boolean {
  return grows(pattern, { long: make(SHORT), shorter: make(SHORT - 4), times: 1 });
}

function startsOver(pattern: RegExp, make: Make): boolean {
  return grows(pattern, { long: make(LONG), shorter: make(LONG / PARTS), times: PARTS });
}

type Two = { readonly long: string; readonly shorter: string; readonly times: number };

function grows(pattern: RegExp, { long, shorter, times }: Two): boolean {
  const once = costOf(pattern, long, 1);
  if (once < WORTH_A_LOOK_MS) return false;
  const enough = Math.ceil(TOLD_WELL_MS / once);
  const whole = costOf(pattern, long, enough);
  return whole >= WORTH_A_LOOK_MS && whole >= STARTS_OVER * costOf(pattern, shorter, enough * times);
}

/** What this thread computed, in milliseconds: who else uses the machine counts for nothing. */
function costOf(pattern: RegExp, text: string, times: number): number {
  const from = process.threadCpuUsage();
  for (let n = 0; n < times; n++) text.replace(pattern, "");
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

/** Texts of one thing over and over, with an end that fits and one that never does; the things are what the pattern speaks of. */
function textsFor({ source }: RegExp): readonly Make[] {
  const plain = source.replaceAll(/\\[bBdDsSwWpPnrtuxk](\{[^}]*\})?/g, " ");
  const runs = plain.match(/(?:[\p{L}\p{N}="'<>:/@,;.-]|\\[^\w])+/gu) ?? [];
  const letters = [...new Set(plain.replaceAll(/[\\[\](){}|?*+^$]/g, ""))].slice(0, 12);
  const units = new Set([
    "a",
    "0",
    " ",
    "\t",
    "-",
    ".",
    "à",
    "A",
    ...letters,
    ...runs.map((it) => it.replaceAll("\\", "")),
  ]);
  return [...units]
    .filter(Boolean)
    .flatMap((unit) =>
      ["", "\u0001", "a!"].map((end) => (length: number) => unit.repeat(Math.ceil(length / unit.length)) + end),
    );
}
