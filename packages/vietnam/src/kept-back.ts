/** What is cut out of a line before it is written to a log, and what stands in its place; in this order. */
const CUTS: readonly (readonly [RegExp, string])[] = [
  [/Key \(([^)]*)\)=\([^)]*\)/g, "Key ($1)=(…)"],
  // What somebody typed into a question; its name says what was asked.
  [/(?<=[?&][\w.[\]%-]{1,60}=)[^&\s"'\\]+/g, "…"],
  // Whoever has such a link reads and confirms what its owner earned.
  [/(?<=\/(?:receipts|nhan)\/)[\w-]{8,}/g, "…"],
  [/\b(Bearer|Basic) [\w.~+/=-]+/gi, "$1 …"],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, "[token]"],
  [/\b(?:sk|pk|rk|whsec)_[\w-]{8,}/g, "[key]"],
  [/(?<=\w:\/\/[^\s:@/]{0,60}:)[^\s@/]+(?=@)/g, "…"],
  [/[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, "[e-mail]"],
  [/(?<![\w.])(?:\+|00)?(?:84|0)[ .-]?[235789](?:[ .-]?\d){8,9}(?!\d)/g, "[phone]"],
];

/** What is longer says no more, and would take long to look through. */
const LONGEST = 20_000;

/**
 * A line for a log without what is somebody's: phones, e-mail addresses, tokens, keys, passwords in addresses, what was typed
 * into a search, the values of a failed statement. Ids stay: with them a person who may look finds the rest.
 */
export function withoutPersonalData(line: string): string {
  const short = line.length > LONGEST ? `${line.slice(0, LONGEST)}…\n` : line;
  return CUTS.reduce((text, [pattern, instead]) => text.replace(pattern, instead), withoutStatement(short));
}

const STATEMENT =
  /\b(?:insert into|delete from) \\?"?[\w.]+\\?"? |\bupdate \\?"?[\w.]+\\?"? set |\bselect (?=.* from )|\bwith \\?"?\w+\\?"? as /i;

/** A driver names a failed statement with every value in it; why it failed stands after the last " - ". */
function withoutStatement(line: string): string {
  const end = line.lastIndexOf(" - ");
  const statement = end < 0 ? null : STATEMENT.exec(line);
  if (!statement || statement.index > end) return line;
  return `${line.slice(0, statement.index)}${statement[0]}…${line.slice(end)}`;
}
