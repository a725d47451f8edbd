import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { Truth } from "./catalogue.ts";

/** A query and what answers it: `best` is what was asked for, `good` what a person would not mind seeing below it. */
export type GoldQuery = {
  readonly q: string;
  readonly class: string;
  readonly grade: (truth: Truth) => 0 | 1 | 3;
};

const GOLD = path.join(import.meta.dirname, "../../../packages/search/relevance");
/** Written and graded before any engine was asked, and never tuned on: what the gold set would say of a stranger's query. */
const HELD_OUT = path.join(GOLD, "held-out");
const WANTS = ["kind", "province", "people", "coop", "handle"] as const;
type Wants = Partial<Record<(typeof WANTS)[number] | "also", readonly string[]>>;

/** Every query of packages/search/relevance. Grades come from what a product is, never from what an engine found. */
export function goldQueries(): readonly GoldQuery[] {
  return queriesIn(GOLD);
}

/** Every query of packages/search/relevance/held-out, of the same classes. */
export function heldOutQueries(): readonly GoldQuery[] {
  return queriesIn(HELD_OUT);
}

function queriesIn(folder: string): readonly GoldQuery[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => readClass(path.join(folder, file)));
}

function readClass(file: string): readonly GoldQuery[] {
  const read: unknown = parse(readFileSync(file, "utf8"));
  if (!isRecord(read) || typeof read.class !== "string" || !Array.isArray(read.queries))
    throw new Error(`${file}: a class and its queries are expected`);
  const name = read.class;
  return read.queries.map((row: unknown) => {
    if (!isRecord(row) || typeof row.q !== "string") throw new Error(`${file}: a query without q`);
    const wants = wantsOf(row, file);
    return { q: row.q, class: name, grade: (truth) => gradeOf(wants, truth) };
  });
}

function wantsOf({ q, ...row }: Record<string, unknown>, file: string): Wants {
  const wants: Wants = {};
  for (const [name, values] of Object.entries(row)) {
    const known = [...WANTS, "also" as const].find((want) => want === name);
    if (!known || !Array.isArray(values)) throw new Error(`${file}: ${String(q)}: ${name} is not understood`);
    wants[known] = values.map(String);
  }
  if (!WANTS.some((want) => wants[want])) throw new Error(`${file}: ${String(q)}: nothing answers it`);
  return wants;
}

/** 3: all that was asked for. 1: named in `also`, or the right kind from elsewhere. */
function gradeOf(wants: Wants, truth: Truth): 0 | 1 | 3 {
  const values: Record<(typeof WANTS)[number], readonly string[]> = {
    kind: [truth.kind],
    province: [truth.province],
    people: truth.peoples,
    coop: [truth.coop],
    handle: [truth.handle],
  };
  const agrees = (want: (typeof WANTS)[number]) =>
    wants[want] === undefined || wants[want].some((value) => values[want].includes(value));
  if (WANTS.every(agrees)) return 3;
  if (wants.also?.includes(truth.kind)) return 1;
  return wants.kind?.includes(truth.kind) ? 1 : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
