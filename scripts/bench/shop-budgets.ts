import type { Look } from "./shop-lighthouse.ts";

/** What a kind of page may cost. Bytes over the bare page of the same Next, in the same run. */
export type Budget = {
  readonly jsOverBareBytes: number;
  readonly allBytes: number;
  readonly performance: number;
  readonly performanceBelowBare: number;
  readonly lcpMs: number;
  readonly tbtOverBareMs: number;
  readonly cls: number;
  /** Checkout is nobody's to find by a search engine. */
  readonly isFound: boolean;
};

const KB = 1024;

/** Pages to look around in: where a shop is left when it is slow. */
export const BROWSE: Budget = {
  jsOverBareBytes: 25 * KB,
  allBytes: 300 * KB,
  performance: 95,
  performanceBelowBare: 3,
  lcpMs: 1_800,
  tbtOverBareMs: 80,
  cls: 0.01,
  isFound: true,
};

export const CHECKOUT: Budget = {
  jsOverBareBytes: 60 * KB,
  allBytes: 350 * KB,
  performance: 90,
  performanceBelowBare: 100,
  lcpMs: 2_200,
  tbtOverBareMs: 130,
  cls: 0.01,
  isFound: false,
};

/** Questions to the backend a page may ask when nothing of it is kept, and when it is. */
export const COLD_QUESTIONS = 2;

/** What breaks the budget, in words with both numbers; empty when nothing does. */
export function broken(look: Look, bare: Look, budget: Budget): readonly string[] {
  const most = (name: string, value: number, limit: number) =>
    value > limit ? [`${name} ${round(value)} > ${round(limit)}`] : [];
  const least = (name: string, value: number | null, limit: number) =>
    value === null || value < limit ? [`${name} ${value} < ${limit}`] : [];
  return [
    ...most("js KB over bare", (look.jsBytes - bare.jsBytes) / KB, budget.jsOverBareBytes / KB),
    ...most("KB", look.allBytes / KB, budget.allBytes / KB),
    ...least(
      "performance",
      look.performance,
      Math.max(budget.performance, bare.performance - budget.performanceBelowBare),
    ),
    ...least("accessibility", look.accessibility, 100),
    ...least("best practices", look.bestPractices, 100),
    ...(budget.isFound ? least("seo", look.seo, 100) : []),
    ...most("LCP ms", look.lcpMs, budget.lcpMs),
    ...most("TBT ms", look.tbtMs, bare.tbtMs + budget.tbtOverBareMs),
    ...most("CLS", look.cls, budget.cls),
  ];
}

const round = (value: number) => Math.round(value * 1000) / 1000;
