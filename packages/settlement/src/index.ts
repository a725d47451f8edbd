export { codesIn, type CodeInContent } from "./bank/codes-in-content";
export { matchLine, type AwaitedOrder, type LineOutcome, type Match } from "./bank/match-line";
export { readStatement, type StatementFault, type StatementLine, type StatementReading } from "./bank/read-statement";
export { statementLayouts, type StatementLayout } from "./bank/statement-layouts";
export { transferHours } from "./bank/transfer-term";
export { codSentence, decideCod, type CodDecision, type CodFacts, type CodRefusal } from "./cod/decide-cod";
export { BUYERS_REASONS, codLimitsOn, type CodLimits } from "./cod/limits.data";
export {
  matchParcel,
  missingOf,
  parcelMatches,
  resolutions,
  resolutionsOf,
  type CodResolution,
  type HeldLine,
  type ParcelFacts,
  type ParcelMatch,
} from "./cod/match-parcel";
