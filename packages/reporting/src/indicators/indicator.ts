import type { IndicatorFacts, IndicatorUnit, IndicatorValue } from "./facts";

type Said = { readonly name: string; readonly definition: string };

/**
 * A figure with its meaning. A changed formula or definition is a new version with its own row: a snapshot names the version
 * it used. `isAdditive` figures of communes add up to their province; the others are computed anew at every level.
 */
export type Indicator = {
  readonly id: string;
  readonly version: number;
  /** The first day (yyyy-mm-dd) whose periods use this version. */
  readonly since: string;
  readonly unit: IndicatorUnit;
  readonly isAdditive: boolean;
  readonly needs: readonly (keyof IndicatorFacts)[];
  readonly vi: Said;
  readonly en: Said;
  readonly formula: (facts: IndicatorFacts) => IndicatorValue;
};
