export {
  ATTENTION_DEFAULTS,
  type Attention,
  type AttentionFacts,
  type AttentionKind,
  type AttentionSettings,
  type AwaitedFacts,
  type CertificateFacts,
  type CooperativeSaleFacts,
  type PayoutFacts,
  type ShortFacts,
} from "./attention/attention";
export { needsAttention } from "./attention/find";
export { attentionSteps } from "./attention/next-step";
export { disclose, rounded } from "./disclosure/disclose";
export { sensitivity } from "./disclosure/sensitive";
export { disclosureSettings, disclosureSettingsOn, type DisclosureSettings } from "./disclosure/settings";
export type {
  DisclosedCell,
  DisclosedTable,
  DisclosureCell,
  DisclosureDimension,
  DisclosureNode,
  DisclosureRefusal,
  DisclosureTable,
  EarlierCells,
  MeasuredSum,
  SuppressionReason,
} from "./disclosure/table";
export { tabulate, type TableRow } from "./disclosure/tabulate";
export type {
  CooperativeFormKind,
  IndicatorFacts,
  IndicatorUnit,
  IndicatorValue,
  ManagerFacts,
  SupportFacts,
  WorkFacts,
} from "./indicators/facts";
export { basisPoints, STABLE_WORK_MONTHS } from "./indicators/formulas";
export type { Indicator } from "./indicators/indicator";
export { evaluate, indicatorOn, indicators, indicatorVersionsOn, type IndicatorId } from "./indicators/indicators";
export {
  firstDayOf,
  lastDayOf,
  monthsOf,
  period,
  periodAYearBefore,
  periodKinds,
  periodsOfYear,
  previousPeriod,
  samePeriodIn,
  type Period,
  type PeriodKind,
} from "./periods/period";
export { formatPeriod, parsePeriod, periodCode, type NotAPeriod } from "./periods/period-text";
export { isOver, isWithin, periodAt, periodOfMonth } from "./periods/when";
export {
  adjustmentBetween,
  adjustmentsFor,
  knownBy,
  readings,
  type Adjustment,
  type KnownFact,
  type ThreeReadings,
} from "./readings/as-of";
export {
  canonicalSnapshot,
  changesSince,
  rowKey,
  type ChangedRow,
  type Changes,
  type Snapshot,
  type SnapshotRow,
} from "./snapshots/snapshot";
export { submissionActs, submissionStates, type ActRow } from "./states/act-table";
export { decideAct, REOPENED_AT_MOST_DAYS, type ActDone, type ActFacts } from "./states/decide";
export type { ActingOfficer } from "./states/granted";
export type { StateRefusal } from "./states/refusal";
export { stateRefusalSentence } from "./states/sentence";
export {
  stateAt,
  type Reopening,
  type ReportGrant,
  type ReportPurpose,
  type Submission,
  type SubmissionAct,
  type SubmissionState,
} from "./states/submission";
export { acceptProvince, lockNation, type WholeUnit, type WholeUnitFacts } from "./states/whole-unit";
export { compare, lastDayOfTarget, project, type Actual, type Comparison, type Projection } from "./targets/compare";
export { programmeTargets } from "./targets/programme-targets";
export type { Certainty, Target } from "./targets/target";
export { rollUp, type MemberRow, type ThreeFigures, type UnitSum } from "./units/roll-up";
export { placeOn, unitMap, type DatedUnit, type Place, type Succession, type UnitMap } from "./units/unit-map";
