import { readFileSync, writeFileSync } from "node:fs";
import { isPackage, type Finding } from "./sources.ts";

/** How many findings of each rule are still allowed outside packages/. Inside packages/ none is. */
export type Ratchet = Readonly<Record<string, number>>;

export type Verdict = { readonly isPassed: boolean; readonly lines: readonly string[]; readonly counts: Ratchet };

/** Findings in packages always fail; elsewhere a rule fails once it has more findings than the ratchet allows. */
export function judge(findings: readonly Finding[], ratchet: Ratchet): Verdict {
  const strict = findings.filter(({ file }) => isPackage(file));
  const counts = countByRule(findings.filter(({ file }) => !isPackage(file)));
  const over = Object.keys(counts).filter((rule) => (counts[rule] ?? 0) > (ratchet[rule] ?? 0));
  const under = Object.keys(ratchet).filter((rule) => (counts[rule] ?? 0) < (ratchet[rule] ?? 0));
  const shown = [...strict, ...findings.filter(({ file, rule }) => !isPackage(file) && over.includes(rule))];
  return {
    isPassed: shown.length === 0,
    counts,
    lines: [
      ...shown.map(({ file, line, rule, says }) => `${file}:${line}  ${rule}: ${says}`),
      ...over.map((rule) => `${rule}: ${counts[rule] ?? 0} outside packages/, ${ratchet[rule] ?? 0} allowed`),
      ...under.map((rule) => `${rule}: down to ${counts[rule] ?? 0}; keep it: npm run check -- --lower`),
    ],
  };
}

/** The ratchet after a good day: no count rises, those that fell stay down, a rule at zero is dropped. */
export function lowered(ratchet: Ratchet, counts: Ratchet): Ratchet {
  const next = Object.entries(ratchet).map(([rule, allowed]) => [rule, Math.min(allowed, counts[rule] ?? 0)] as const);
  return Object.fromEntries(next.filter(([, allowed]) => allowed > 0));
}

export function readRatchet(file: URL): Ratchet {
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof parsed !== "object" || parsed === null) throw new Error(`${file.pathname} is not an object`);
  return Object.fromEntries(
    Object.entries(parsed).map(([rule, allowed]) => {
      if (typeof allowed !== "number") throw new Error(`${file.pathname}: ${rule} is not a number`);
      return [rule, allowed];
    }),
  );
}

export function writeRatchet(file: URL, ratchet: Ratchet): void {
  writeFileSync(file, `${JSON.stringify(ratchet, null, 2)}\n`);
}

function countByRule(findings: readonly Finding[]): Ratchet {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}
