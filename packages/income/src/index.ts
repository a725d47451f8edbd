export { accountKinds, type AccountKind, type AccountRow, type IncomeFigure } from "./account";
export { accountKey, accountRow, bookAccount, memberAccount, platformAccount, type AccountRef } from "./account-ref";
export { accrueIncome, type Accrual, type KnownMember } from "./accrue";
export type { AsOf, RecordedJournal } from "./as-of";
export { balanceOf, belowZeroAfter, NO_BALANCES, withPostings, type Balances } from "./balance";
export { bucketsOf, bucketTotal, takeFromBuckets, type Bucket } from "./bucket";
export { holdPayment, releasePayment, type HeldPayment, type ReleasedPayment } from "./hold-payment";
export { lockedMonth, monthOf } from "./calendar-month";
export { bookCarrierDebt, chargeCarrierFee, type CarrierDebt, type CarrierFee } from "./carrier";
export { correctionReasons, correctJournal, type CorrectionFacts, type CorrectionReason } from "./correct";
export { resolveDispute, type DisputedBucket, type Resolution } from "./dispute";
export {
  agreementRefusal,
  arrivedBy,
  cooperativeWords,
  disputeOutcomes,
  disputeStep,
  standingProposal,
  type CooperativeWord,
  type DisputeAct,
  type DisputeOutcome,
  type DisputeStep,
} from "./dispute-acts";
export { distributeIncome, type Distribution, type DistributionPreview, type Pool } from "./distribution";
export {
  evidenceConfirms,
  evidenceRefusal,
  evidenceWays,
  isPayeesSide,
  type Evidence,
  type EvidenceLevel,
  type EvidenceWay,
  type NotWriterBecause,
  type PhoneOwner,
  type WriterType,
} from "./evidence";
export {
  explainChange,
  explainPoolShare,
  explainShare,
  type ExplainedChange,
  type ExplainedStep,
  type PoolShareFacts,
  type ShareFacts,
} from "./explain";
export { failPayout, type FailedPayout } from "./fail-payout";
export { balancesAsOf, figuresOf, type MemberFigures } from "./figures";
export { keepCash, type KeptCash } from "./keep-cash";
export type { Occasion } from "./member-move";
export { moneyPath, type MoneyPath } from "./money-path";
export { monthlyFigures, type MonthlyFigures } from "./monthly";
export { deductionReasons, sendPayout, type DeductionReason, type Payout, type PayoutMethod } from "./payout";
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
export { acceptReceipt, type OpenedDispute, type Receipt, type ReceiptDecision } from "./receipt";
export { checkReceived } from "./spot-check";
export {
  drawSpotChecks,
  spotCheckCount,
  spotCheckSettings,
  spotCheckSettingsOn,
  type SpotCheckDraw,
  type SpotCheckSettings,
} from "./spot-check-draw";
export { receiptStateOf, UNVERIFIED_AFTER_DAYS, type ReceiptFacts, type ReceiptState } from "./receipt-state";
export { recordSale, type RecordedSale } from "./record-sale";
export { refundSale, type Refund } from "./refund";
export { isRefusal, type Refusal, type RefusalCode } from "./refusal";
export { remitToCooperative, type Remittance } from "./remit";
export { remitApproved, type ApprovedTransfer } from "./remit-approved";
export {
  proposeRemittance,
  shippingWithin,
  remittanceMinimumOn,
  type NotProposedBecause,
  type RemittanceFacts,
  type RemittanceProposal,
} from "./remittance-proposal";
export { refusalSentence, type Language } from "./sentence";
export { bringsShippingBack, REFUND_ACCOUNT_DAYS, returnableUntil, type ReturnCause } from "./return-rules";
export { settleSale, type PaidThrough, type SettledLine } from "./settle-sale";
export {
  adoptSharingRule,
  cooperativeKinds,
  fundMinimumBp,
  sharingPartsRefusal,
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
export { statementOf, type Movement, type Opening, type Statement } from "./statement";
export { statementSections } from "./statement-lines";
export { whyNotWriter } from "./words";
export { taxDueOn, taxedAccounts, taxMonth, taxOfMonth, type TaxMovement, type TaxTotals } from "./withheld-tax";
