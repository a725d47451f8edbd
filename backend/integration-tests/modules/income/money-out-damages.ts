/** A batch approved a moment ago with one transfer of 5 ₫, and a remittance of it of so many. */
function sentOf(amountDong: number, at = "now()"): string {
  return `insert into remittance_batch (id, minimum, proposed_by, proposed_at, approved_by, approved_at)
       values ('b', 0, 'u', ${at}, 'u', ${at});
     insert into remittance_transfer (id, batch_id, place, cooperative_id, due, amount, bank_bin, account_number, holder_name,
       approved_due) values ('t', 'b', 1, 'coop_hmong', 5, 5, '970405', '1', 'A', 5);
     insert into remittance values ('r', 'coop_hmong', ${amountDong}, 'FT', 'u', ${at}, 't');`;
}

/** The settled sale of the books, said to be the refund of a return of three pieces. */
const returned = `insert into consignment_refund values ('ret_1', 'c', 'line', 3, 'other', 's', now());
  update income_journal set kind = 'sale.refunded', idem_key = 'sale.refunded:line:ret_1' where kind = 'sale.settled';`;

/** Damage to money on its way out: remittances and refunds. As in invariants.spec.ts. */
export const moneyOutDamages: readonly (readonly [breaks: string, act: string])[] = [
  [
    "L6 a cooperative",
    `${sentOf(6)} update income_journal set idem_key = 'coop.remitted:r' where kind = 'sale.settled'`,
  ],
  [
    "L6 a cooperative",
    `${sentOf(5)} update income_journal set idem_key = 'coop.remitted:r' where kind = 'sale.settled';
     update income_posting p set amount = -5 from income_account a where a.id = p.account_id and a.kind = 'coop_due';
     update income_account set kind = 'coop_advance' where kind = 'coop_due'`,
  ],
  ["L10 no remittance", sentOf(5, "now() - interval '16 minutes'")],
  [
    "L10 no remittance",
    `${sentOf(5)} update income_journal set idem_key = 'coop.remitted:r' where kind = 'sale.settled';
     update remittance_transfer set failed_at = now() - interval '16 minutes', failed_by = 'u', failure = 'closed'`,
  ],
  [
    "L6 a shopper",
    `${returned} insert into refund_payout values ('rfp_1', 'ret_1', null, 'o', 'c', 'transfer', 1, now())`,
  ],
  ["L10 no refund", `${returned} update income_journal set recorded_at = now() - interval '16 minutes'`],
  [
    "L6 what Medusa",
    `create table refund (payment_id text, amount numeric, created_at timestamptz, deleted_at timestamptz, id text, note text);
     create table refund_reason (id text); insert into refund values ('p', 6, now(), null, 'ref', 'rfa_1');
     insert into refund_attempt (key, order_id, payment_id, amount, made_at) values ('rfa_1', 'o', 'p', 5, now())`,
  ],
];
