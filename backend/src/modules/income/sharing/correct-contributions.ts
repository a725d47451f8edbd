import { accrueIncome, isRefusal, type Accrual, type Actor } from "@cho-phien/income";
import { correct } from "../ledger/correct";
import { bookBalances, holdBook } from "../ledger/decide-and-post";
import { parseInstant } from "../ledger/parse-journal";
import { post } from "../ledger/post";
import { IncomeRefused } from "../ledger/refusal";
import type { Sql } from "../sql";
import { recordContributions, type ContributionsOfLot, type LotContribution } from "./lots";
import { newJournalId } from "../ledger/journal-id";

/** A sale of the lot that is to be shared (again): what shares it now, and what its next accrual needs. */
export type SaleToShare = Omit<Accrual, "contributions" | "balances"> & {
  /** The accrual in force, or null while its income only gathered. */
  readonly accruedId: string | null;
};

export type ContributionCorrection = {
  readonly cooperativeId: string;
  readonly lotId: string;
  readonly contributions: readonly LotContribution[];
  readonly sales: readonly SaleToShare[];
  readonly actor: Actor;
  readonly at: string;
};

/**
 * A lot's next contributions, and with them in one transaction each of its sales: the accrual made by the old ones is
 * reversed, the next revision made by the new. Throws IncomeRefused, and then nothing of it happened.
 */
export async function correctContributions(sql: Sql, input: ContributionCorrection): Promise<ContributionsOfLot> {
  const { cooperativeId, lotId, contributions, actor } = input;
  const at = parseInstant(input.at);
  await holdBook(sql, cooperativeId);
  const written = await recordContributions(sql, lotId, contributions);
  for (const { accruedId, ...accrual } of input.sales) {
    if (accruedId !== null) {
      await correct(sql, {
        journalId: accruedId,
        correctionId: newJournalId(),
        reason: "wrong_contribution",
        actor,
        at,
      });
    }
    const balances = await bookBalances(sql, cooperativeId);
    const entry = { journalId: newJournalId(), effectiveAt: at, actor };
    const accrued = accrueIncome(entry, { ...accrual, contributions, balances });
    if (isRefusal(accrued)) throw new IncomeRefused(accrued);
    await post(sql, [accrued]);
  }
  return written;
}
