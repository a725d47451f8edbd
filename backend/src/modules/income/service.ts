import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils";
import type { DAL } from "@medusajs/framework/types";
import type { SharingRule } from "@cho-phien/income";
import { balances, type AccountBalance, type AccountFilter, type AsOf } from "./ledger/balances";
import { correct, type Correction } from "./ledger/correct";
import { decideAndPost, type Decide } from "./ledger/decide-and-post";
import { journals, type JournalFilter, type StoredJournal } from "./ledger/journals";
import { incomeMonthly, rebuildMonthly, type MonthlyFilter, type MonthlyIncome } from "./ledger/monthly";
import type { JournalInput } from "./ledger/parse-journal";
import { post, type Posted } from "./ledger/post";
import { verifyChain, type ChainFault } from "./ledger/verify-chain";
import { correctContributions, type ContributionCorrection } from "./sharing/correct-contributions";
import * as lots from "./sharing/lots";
import * as months from "./sharing/month-contributions";
import * as makers from "./sharing/makers";
import * as rules from "./sharing/sharing-rules";
import * as distribution from "./distribution/distribute";
import * as disputes from "./payouts/disputes";
import { stepDispute, type DisputeStepInput } from "./payouts/dispute-acts";
import { recordFailure, type PayoutFailure } from "./payouts/failures";
import { createPayoutBatch, type PayoutBatch, type PayoutSent } from "./payouts/payout-batch";
import { payouts, type PayoutFilter, type PayoutStanding } from "./payouts/payout-list";
import { recordReceipt, type ReceiptInput, type ReceiptRecorded } from "./payouts/receipts";
import * as roles from "./payouts/writer-roles";
import { sqlOf, type IncomeContext } from "./sql";

/**
 * The income ledger in Postgres. It does not extend MedusaService: that would generate an update and a delete for
 * every table, and these books are never changed, only reversed. Refusals are thrown as IncomeRefused.
 * Each method joins the transaction of the context it is given, or opens its own.
 */
export class IncomeModuleService {
  protected readonly baseRepository_: DAL.RepositoryService;

  constructor({ baseRepository }: { baseRepository: DAL.RepositoryService }) {
    this.baseRepository_ = baseRepository;
  }

  @InjectTransactionManager()
  async post(
    journals: readonly JournalInput[],
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly Posted[]> {
    return await post(sqlOf(context), journals);
  }

  @InjectTransactionManager()
  async decideAndPost(
    cooperativeId: string,
    decide: Decide,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly Posted[]> {
    return await decideAndPost(sqlOf(context), cooperativeId, decide);
  }

  @InjectTransactionManager()
  async correct(correction: Correction, @MedusaContext() context: IncomeContext = {}): Promise<Posted> {
    return await correct(sqlOf(context), correction);
  }

  /** Several corrections, all or none, in the order given. */
  @InjectTransactionManager()
  async correctAll(
    corrections: readonly Correction[],
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly Posted[]> {
    const posted: Posted[] = [];
    for (const correction of corrections) posted.push(await correct(sqlOf(context), correction));
    return posted;
  }

  @InjectManager()
  async balances(
    filter: AccountFilter,
    asOf: AsOf = {},
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly AccountBalance[]> {
    return await balances(sqlOf(context), filter, asOf);
  }

  @InjectManager()
  async journals(
    filter: JournalFilter,
    limit = 1000,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly StoredJournal[]> {
    return await journals(sqlOf(context), filter, limit);
  }

  @InjectManager()
  async incomeMonthly(
    filter: MonthlyFilter,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly MonthlyIncome[]> {
    return await incomeMonthly(sqlOf(context), filter);
  }

  @InjectManager()
  async verifyChain(@MedusaContext() context: IncomeContext = {}): Promise<readonly ChainFault[]> {
    return await verifyChain(sqlOf(context));
  }

  @InjectTransactionManager()
  async rebuildMonthly(@MedusaContext() context: IncomeContext = {}): Promise<{ readonly differingRows: number }> {
    return await rebuildMonthly(sqlOf(context));
  }

  @InjectTransactionManager()
  async createSharingRule(
    rule: rules.NewSharingRule,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<SharingRule> {
    return await rules.createSharingRule(sqlOf(context), rule);
  }

  @InjectManager()
  async ruleInForce(
    cooperativeId: string,
    on: string,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<SharingRule | null> {
    return await rules.ruleInForce(sqlOf(context), cooperativeId, on);
  }

  @InjectManager()
  async sharingRule(id: string, @MedusaContext() context: IncomeContext = {}): Promise<SharingRule | null> {
    return await rules.sharingRule(sqlOf(context), id);
  }

  @InjectManager()
  async sharingRules(
    cooperativeId: string,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly SharingRule[]> {
    return await rules.sharingRules(sqlOf(context), cooperativeId);
  }

  @InjectTransactionManager()
  async setMakers(asked: makers.MakersOfProduct, @MedusaContext() context: IncomeContext = {}): Promise<void> {
    await makers.setMakers(sqlOf(context), asked);
  }

  @InjectManager()
  async makersOf(
    productId: string,
    at: string,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly makers.Maker[]> {
    return await makers.makersOf(sqlOf(context), productId, at);
  }

  @InjectTransactionManager()
  async createLot(lot: lots.Lot, @MedusaContext() context: IncomeContext = {}): Promise<lots.Lot> {
    return await lots.createLot(sqlOf(context), lot);
  }

  @InjectManager()
  async lotOnSale(
    productId: string,
    on: string,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<lots.Lot | null> {
    return await lots.lotOnSale(sqlOf(context), productId, on);
  }

  @InjectTransactionManager()
  async recordContributions(
    lotId: string,
    contributions: readonly lots.LotContribution[],
    @MedusaContext() context: IncomeContext = {},
  ): Promise<lots.ContributionsOfLot> {
    return await lots.recordContributions(sqlOf(context), lotId, contributions);
  }

  @InjectManager()
  async contributionsOf(lotId: string, @MedusaContext() context: IncomeContext = {}): Promise<lots.ContributionsOfLot> {
    return await lots.contributionsOf(sqlOf(context), lotId);
  }

  @InjectTransactionManager()
  async correctContributions(
    correction: ContributionCorrection,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<lots.ContributionsOfLot> {
    return await correctContributions(sqlOf(context), correction);
  }

  @InjectTransactionManager()
  async recordMonthContributions(
    of: { readonly cooperativeId: string; readonly month: string },
    contributions: readonly lots.LotContribution[],
    @MedusaContext() context: IncomeContext = {},
  ): Promise<months.ContributionsOfMonth> {
    return await months.recordMonthContributions(sqlOf(context), of, contributions);
  }

  @InjectManager()
  async monthContributions(
    of: { readonly cooperativeId: string; readonly month: string },
    @MedusaContext() context: IncomeContext = {},
  ): Promise<months.ContributionsOfMonth> {
    return await months.monthContributions(sqlOf(context), of);
  }

  @InjectManager()
  async gatheredIncome(
    of: { readonly cooperativeId: string; readonly month: string },
    @MedusaContext() context: IncomeContext = {},
  ): ReturnType<typeof distribution.gatheredIncome> {
    return await distribution.gatheredIncome(sqlOf(context), of);
  }

  @InjectManager()
  async previewDistribution(
    run: distribution.DistributionInput,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<distribution.SeenDistribution> {
    return await distribution.previewDistribution(sqlOf(context), run);
  }

  @InjectTransactionManager()
  async postDistribution(
    run: distribution.DistributionInput,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<distribution.DistributionPosted> {
    return await distribution.postDistribution(sqlOf(context), run);
  }

  @InjectTransactionManager()
  async createPayoutBatch(
    batch: PayoutBatch,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly PayoutSent[]> {
    return await createPayoutBatch(sqlOf(context), batch);
  }

  @InjectManager()
  async payouts(
    filter: PayoutFilter,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly PayoutStanding[]> {
    return await payouts(sqlOf(context), filter);
  }

  @InjectTransactionManager()
  async recordReceipt(receipt: ReceiptInput, @MedusaContext() context: IncomeContext = {}): Promise<ReceiptRecorded> {
    return await recordReceipt(sqlOf(context), receipt);
  }

  @InjectTransactionManager()
  async failPayout(failure: PayoutFailure, @MedusaContext() context: IncomeContext = {}): Promise<readonly string[]> {
    return await recordFailure(sqlOf(context), failure);
  }

  @InjectTransactionManager()
  async openDispute(
    dispute: disputes.DisputeInput,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<disputes.Dispute> {
    return await disputes.disputePayout(sqlOf(context), dispute);
  }

  @InjectTransactionManager()
  async resolveDispute(
    resolution: disputes.DisputeResolution,
    @MedusaContext() context: IncomeContext = {},
  ): Promise<disputes.Dispute> {
    return await disputes.closeDispute(sqlOf(context), resolution);
  }

  @InjectManager()
  async openDisputes(
    cooperativeIds: readonly string[],
    @MedusaContext() context: IncomeContext = {},
  ): Promise<readonly disputes.Dispute[]> {
    return await disputes.openDisputes(sqlOf(context), cooperativeIds);
  }

  @InjectTransactionManager()
  async stepDispute(step: DisputeStepInput, @MedusaContext() context: IncomeContext = {}): Promise<void> {
    await stepDispute(sqlOf(context), step);
  }

  @InjectTransactionManager()
  async addSamePerson(person: roles.SamePerson, @MedusaContext() context: IncomeContext = {}): Promise<void> {
    await roles.addSamePerson(sqlOf(context), person);
  }

  @InjectTransactionManager()
  async addWriterRole(role: roles.WriterRole, @MedusaContext() context: IncomeContext = {}): Promise<void> {
    return await roles.addWriterRole(sqlOf(context), role);
  }

  @InjectTransactionManager()
  async endWriterRole(role: roles.EndedRole, @MedusaContext() context: IncomeContext = {}): Promise<void> {
    return await roles.endWriterRole(sqlOf(context), role);
  }
}
