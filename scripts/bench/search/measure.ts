import type { GoldQuery } from "./gold.ts";
import type { Truth } from "./catalogue.ts";

export type Judged = {
  readonly q: string;
  readonly of: string;
  readonly ndcg: number;
  readonly precision: number;
  readonly isEmpty: boolean;
};

const DEPTH = 10;

/** How good one answer is. `found` are the truths of the first ten, in order; `all` those of the whole catalogue. */
export function judge(query: GoldQuery, found: readonly Truth[], all: readonly Truth[]): Judged {
  const { grade } = query;
  const grades = found.slice(0, DEPTH).map(grade);
  const ideal = all
    .map(grade)
    .sort((one, other) => other - one)
    .slice(0, DEPTH);
  const wanted = Math.min(DEPTH, ideal.filter((each) => each === 3).length);
  return {
    q: query.q,
    of: query.class,
    ndcg: gain(grades) / gain(ideal),
    precision: grades.slice(0, wanted).filter((each) => each === 3).length / wanted,
    isEmpty: found.length === 0,
  };
}

/** Discounted cumulated gain: 2^grade − 1, less the further down. */
function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** The value below which a share of sorted times lies. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
