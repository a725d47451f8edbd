import type { DongString, Instant, MonthString } from "./refusal";
import type { BothLanguages } from "./payouts";

/**
 * GET /coop/statement?month=yyyy-mm (manager, accountant): the month as the ledger has it. Every section opens with what
 * stood before the month and closes with what stands after it; the server has asserted opening + lines = closing, and
 * that both agree with the balances the ledger keeps.
 */
export type CoopStatement = {
  readonly month: MonthString;
  readonly cooperativeName: string;
  readonly readAt: Instant;
  readonly journalsCount: number;
  readonly sections: readonly StatementSection[];
};

export type StatementSection = BothLanguages & {
  readonly key: string;
  readonly openingDong: DongString;
  readonly lines: readonly StatementLine[];
  readonly closingDong: DongString;
};

export type StatementLine = BothLanguages & {
  readonly key: string;
  readonly amountDong: DongString;
};

/** GET /coop/statement/journals?month=&section=&line=&page=: the journals behind one line, 50 a page from 1. */
export type StatementJournals = BothLanguages & {
  readonly month: MonthString;
  readonly sectionName: BothLanguages;
  readonly totalDong: DongString;
  readonly page: number;
  readonly pagesCount: number;
  readonly journals: readonly StatementJournal[];
};

export type StatementJournal = BothLanguages & {
  readonly id: string;
  readonly at: Instant;
  readonly amountDong: DongString;
  /** What it comes from, as people know it: an order's code, a bank reference, a pay run; "" when nothing is known. */
  readonly source: string;
};
