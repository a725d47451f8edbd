export { accountKinds, type AccountKind, type AccountRow, type IncomeFigure } from "./account";
export { accountKey, accountRow, bookAccount, memberAccount, type AccountRef } from "./account-ref";
export { accrueIncome, type Accrual, type KnownMember } from "./accrue";
export { balanceOf, belowZeroAfter, NO_BALANCES, withPostings, type Balances } from "./balance";
export {
  assertBalanced,
  reverse,
  tidyPostings,
  type Actor,
  type Channel,
  type Entry,
  type IncomeKind,
  type Journal,
  type JournalKind,
  type Posting,
} from "./posting";
export { isRefusal, type Refusal, type RefusalCode } from "./refusal";
export { settleSale, type PaidThrough, type SettledLine } from "./settle-sale";
export {
  adoptSharingRule,
  cooperativeKinds,
  fundMinimumBp,
  sharingRuleInForce,
  WHOLE_BP,
  type CooperativeKind,
  type SharingBasis,
  type SharingRule,
} from "./sharing-rule";
export {
  splitAmongMembers,
  splitNet,
  splitSale,
  type Contribution,
  type MemberShare,
  type NetParts,
  type SaleParts,
} from "./split";
export { NO_TAX, termsOfSale, type GoodsKind, type SaleTerms, type TaxTerms, type TermsFacts } from "./terms";
