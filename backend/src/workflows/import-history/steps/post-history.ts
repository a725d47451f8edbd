import { dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { askLedger } from "../../../boundary/ledger-refusal";
import { endOfMonth } from "../../../figures/months";
import { lockedThrough } from "../../../members/locked-through";
import { tellRoles } from "../../../members/tell-roles";
import { clock } from "../../../boundary/clock";
import { INCOME_MODULE } from "../../../modules/income";
import { decideHistory, type History } from "../decide-history";
import { historyIdOf } from "../history-id";
import type { ImportHistory } from "../index";
import { newJournalId } from "../../../modules/income/ledger/journal-id";

export const postHistoryStep = createStep("post-history", async (input: ImportHistory, { container }) => {
  const { cooperativeId, staffId, rows } = input;
  const income = container.resolve(INCOME_MODULE);
  await tellRoles(container, { cooperativeId, at: clock.now() });
  const named = rows.map((row) => ({ ...row, id: historyIdOf({ cooperativeId, ...row }), at: endOfMonth(row.month) }));
  const standing = await income.journals({ idemKeys: named.map((it) => `sale.recorded:${it.id}`) }, named.length);
  const known = new Set(standing.map((it) => it.source.id));
  const history: History = {
    cooperativeId,
    rows: named.filter((it) => !known.has(it.id)),
    actor: { type: "coop_staff", id: staffId },
    lockedThrough: await lockedThrough(container),
    newId: newJournalId,
  };
  if (history.rows.length > 0) {
    await askLedger(() => income.decideAndPost(cooperativeId, (balances) => decideHistory(balances, history)));
  }
  // The payer's claims as payouts, so that each can be confirmed one day; for rows whose journals stand, once.
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `with claimed as (
       insert into payout (id, batch_id, cooperative_id, member_id, amount, method, sent_by_type, sent_by_id, sent_at)
       select j.source_id, 'history', j.cooperative_id, a.member_id, p.amount, 'cash', j.actor_type, j.actor_id, j.effective_at
         from income_journal j join income_posting p on p.journal_id = j.id and p.amount > 0
         join income_account a on a.id = p.account_id
        where j.kind = 'payout.sent' and j.source_id = any(?) on conflict do nothing returning id)
     insert into payout_item (journal_id, payout_id) select j.id, c.id from claimed c
       join income_journal j on j.kind = 'payout.sent' and j.source_id = c.id`,
    [named.map((it) => it.id)],
  );
  const totalDong = dongToWire(sum(history.rows.map((it) => dongFromWire(it.amountDong))));
  return new StepResponse({ rowsCount: rows.length, newCount: history.rows.length, totalDong });
});
