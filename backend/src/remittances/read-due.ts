import type { RemittanceDueRow } from "@cho-phien/contract";
import { proposeRemittance, remittanceMinimumOn, type RemittanceProposal } from "@cho-phien/income";
import { dongFromWire, dongToWire, type Dong } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import { z } from "@medusajs/framework/zod";
import type { BankAccount } from "../paying/bank-file";
import type { Asking } from "./asking";

const rows = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    status: z.string(),
    bank_bin: z.string().nullable(),
    bank_account: z.string().nullable(),
    bank_holder: z.string().nullable(),
    due: z.string(),
    owed: z.string(),
    shipping: z.string(),
    under_way: z.string(),
    shipping_under_way: z.string(),
    held_for: z.string().nullable(),
    held_at: z.date().nullable(),
  }),
);

/** A cooperative the market owes something, sends something, or holds something back from. */
type DueCooperative = {
  readonly id: string;
  readonly name: string;
  readonly account: BankAccount | null;
  readonly underWayDong: Dong;
  readonly proposal: RemittanceProposal;
  readonly hold: RemittanceDueRow["hold"];
};

const DUE = `
  select c.id, c.name, c.status, c.bank_bin, c.bank_account, c.bank_holder,
         coalesce(due.balance, 0)::text as due, (-least(0, coalesce(advance.balance, 0)))::text as owed,
         coalesce(shipping.balance, 0)::text as shipping, remittance_under_way(c.id)::text as under_way,
         remittance_shipping_under_way(c.id)::text as shipping_under_way, h.reason as held_for, h.held_at
    from cooperative c
    left join income_account due on due.kind = 'coop_due' and due.cooperative_id = c.id and due.member_id = ''
    left join income_account advance on advance.kind = 'coop_advance' and advance.cooperative_id = c.id and advance.member_id = ''
    left join income_account shipping on shipping.kind = 'shipping' and shipping.cooperative_id = c.id and shipping.member_id = ''
    left join remittance_hold h on h.cooperative_id = c.id and h.lifted_at is null
   where c.deleted_at is null and (coalesce(due.balance, 0) + coalesce(shipping.balance, 0) > 0 or h.id is not null)
   order by coalesce(due.balance, 0) + coalesce(shipping.balance, 0) desc, c.id`;

/** Every cooperative with money due or held back, largest first, with what could be sent to it on this day. */
export async function readDue(asking: Asking, now: Date): Promise<readonly DueCooperative[]> {
  const minimumDong = minimumAt(now);
  const found = rows.parse((await asking.raw(DUE, [])).rows);
  return found.map((row) => {
    const account = accountOf(row);
    const underWayDong = dongFromWire(row.under_way);
    return {
      id: row.id,
      name: row.name,
      account,
      underWayDong,
      hold: row.held_for && row.held_at ? { reason: row.held_for, at: row.held_at.toISOString() } : null,
      proposal: proposeRemittance({
        dueDong: dongFromWire(row.due),
        owedDong: dongFromWire(row.owed),
        shippingDong: dongFromWire(row.shipping),
        underWayDong,
        shippingUnderWayDong: dongFromWire(row.shipping_under_way),
        isApproved: row.status === "approved",
        isOnHold: row.held_for !== null,
        hasAccount: account !== null,
        minimumDong,
      }),
    };
  });
}

/** The least that is sent on the day of an instant. */
export function minimumAt(now: Date): Dong {
  return remittanceMinimumOn(dateOf(now));
}

export function dueRow({ id, name, proposal, underWayDong, hold }: DueCooperative): RemittanceDueRow {
  const { amountDong, shippingDong, because } = proposal;
  return {
    cooperativeId: id,
    name,
    amountDong: dongToWire(amountDong),
    shippingDong: dongToWire(shippingDong),
    underWayDong: dongToWire(underWayDong),
    because,
    hold,
  };
}

function accountOf(row: z.infer<typeof rows>[number]): BankAccount | null {
  const { bank_bin: bankBin, bank_account: accountNumber, bank_holder: holderName } = row;
  return bankBin && accountNumber && holderName ? { bankBin, accountNumber, holderName } : null;
}
