import type { OwnData } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { INCOME_MODULE } from "../modules/income";
import { maskedAccount } from "../paying/masked-account";

const belonging = z.array(
  z.object({ id: z.string(), name: z.string(), valid_from: z.date(), valid_to: z.date().nullable() }),
);
const month = z.object({
  cooperative_id: z.string(),
  month: z.string(),
  accrued: z.string(),
  paid: z.string(),
  confirmed: z.string(),
});
const account = z.object({
  cooperative_id: z.string(),
  bank_bin: z.string(),
  account_number: z.string(),
  holder_name: z.string(),
});
const agreement = z.object({
  cooperative_id: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  reference: z.string(),
});
const moved = z.tuple([z.object({ at: z.date().nullable() })]);

/** Cooperative by cooperative: since when she belongs to it, what she earned there and what was paid to her. */
export async function readOwnCooperatives(
  container: MedusaContainer,
  memberId: string,
): Promise<OwnData["cooperatives"]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ask = async <Row>(shape: z.ZodType<Row>, text: string): Promise<readonly Row[]> =>
    z.array(shape).parse((await knex.raw(text, [memberId])).rows);
  const [belongings, months, accounts, agreements, payouts] = await Promise.all([
    ask(belonging.element, BELONGINGS),
    ask(month, MONTHS),
    ask(account, ACCOUNTS),
    ask(agreement, AGREEMENTS),
    container.resolve(INCOME_MODULE).payouts({ memberIds: [memberId], asOf: clock.now().toISOString() }),
  ]);
  return [...Map.groupBy(belongings, (it) => it.id)].map(([id, spans]) => {
    const mine = <Row extends { readonly cooperative_id: string }>(rows: readonly Row[]) =>
      rows.filter((it) => it.cooperative_id === id);
    const [kept] = mine(accounts);
    return {
      cooperative: { id, name: spans[0]?.name ?? "" },
      memberships: spans.map((it) => ({ from: dateOf(it.valid_from), until: it.valid_to && dateOf(it.valid_to) })),
      bankAccount: kept
        ? maskedAccount({
            bankBin: kept.bank_bin,
            accountNumber: kept.account_number,
            holderName: kept.holder_name,
          })
        : null,
      months: mine(months).map((it) => ({
        month: it.month,
        accruedDong: it.accrued,
        paidDong: it.paid,
        confirmedDong: it.confirmed,
      })),
      payouts: payouts
        .filter((it) => it.cooperativeId === id)
        .map((it) => ({
          id: it.id,
          sentAt: it.sentAt,
          amountDong: dongToWire(it.amountDong),
          receivedDong: dongToWire(it.receivedDong),
          method: it.method,
          state: it.state,
        })),
      agreements: mine(agreements).map(({ from, until, reference }) => ({ from, until, reference })),
    };
  });
}

/** The day of her last entry in the books: the papers behind it are kept from its year's end. */
export async function lastMovedOn(knex: Knex, memberId: string): Promise<string | null> {
  const answer = await knex.raw(
    `select max(j.effective_at) as at from income_account a
       join income_posting p on p.account_id = a.id join income_journal j on j.id = p.journal_id where a.member_id = ?`,
    [memberId],
  );
  const [{ at }] = moved.parse(answer.rows);
  return at && dateOf(at);
}

const BELONGINGS = `
  select c.id, c.name, s.valid_from, s.valid_to from membership s join cooperative c on c.id = s.cooperative_id
   where s.member_id = ? and s.deleted_at is null order by s.valid_from desc, c.id`;

const MONTHS = `
  select cooperative_id, to_char(month, 'YYYY-MM') as month, sum(accrued)::text as accrued, sum(paid)::text as paid,
         sum(confirmed)::text as confirmed from income_monthly where member_id = ? group by 1, 2 order by 2 desc`;

const ACCOUNTS = `
  select cooperative_id, bank_bin, account_number, holder_name from member_bank_account
   where member_id = ? and ended_at is null`;

const AGREEMENTS = `
  select cooperative_id, valid_from::text as from, valid_until::text as until, reference from work_agreement
   where member_id = ? order by valid_from desc, id`;
