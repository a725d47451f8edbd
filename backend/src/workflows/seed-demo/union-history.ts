import { createHash } from "node:crypto";
import type { DemoMember, World } from "@cho-phien/contract";
import { bookAccount, type Journal, memberAccount } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { INCOME_MODULE } from "../../modules/income";
import { idOf, type IdByKey } from "./ids";

/** Cooperatives of the demo with a year behind them; the others begin with empty books, as the guided tours need them. */
const TOLD: readonly string[] = ["hoa-da", "chi-hong", "ben-co", "xu-hoi", "ho-xanh", "lan-nui"];
const MONTHS = ["2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];
const DEMO = { type: "job", id: "seed-demo" } as const;

export type Told = { readonly world: World; readonly cooperativeIds: IdByKey; readonly memberIds: IdByKey };

type Income = {
  readonly member: DemoMember;
  readonly memberId: string;
  readonly cooperativeId: string;
  readonly month: string;
  readonly amount: bigint;
};

/**
 * Half a year of income of some cooperatives, declared as sold at fairs and in shops and paid out in full; who has a phone of
 * her own has answered for most of it. Ids follow from the keys, so a second seed adds nothing.
 */
export async function seedIncome(container: ExecArgs["container"], told: Told): Promise<void> {
  const incomes = incomesOf(told);
  if (incomes.length === 0) return;
  const income = container.resolve(INCOME_MODULE);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const last = incomes.findLast(answers);
  const answered = await knex("receipt_evidence")
    .select("id")
    .where({ id: idFor(last, "receipt") });
  if (answered.length > 0) return;
  await income.post(incomes.flatMap(journalsOf));
  for (const [batch, found] of Map.groupBy(incomes, (it) => `${it.cooperativeId}:${it.month}`)) {
    const [first] = found;
    if (!first) continue;
    await income.createPayoutBatch({
      batchId: `demo-${uuidOf(batch)}`,
      cooperativeId: first.cooperativeId,
      sentBy: DEMO,
      sentAt: `${first.month}-25T03:00:00Z`,
      lockedThrough: null,
      payouts: found.map((it) => ({
        payoutId: idFor(it, "payout"),
        memberId: it.memberId,
        communeCode: it.member.communeCode,
        amountDong: dong(it.amount),
        method: "cash" as const,
        deductionReason: null,
        accountSnapshot: null,
      })),
    });
  }
  for (const it of incomes.filter(answers))
    await income.recordReceipt({
      receiptId: idFor(it, "receipt"),
      payoutId: idFor(it, "payout"),
      way: "sms_reply",
      statedDong: dong(it.amount),
      writer: { type: "member", id: it.memberId },
      accountHolderIsMember: false,
      phoneOwner: "self",
      witness: null,
      fileSha256: null,
      device: null,
      statedAt: `${it.month}-27T03:00:00Z`,
      communeCode: it.member.communeCode,
      disputeId: idFor(it, "dispute"),
    });
}

function incomesOf({ world, cooperativeIds, memberIds }: Told): readonly Income[] {
  const members = world.members.filter((it) => TOLD.includes(it.cooperativeKey) && it.memberUntil === null);
  return members.flatMap((member) =>
    MONTHS.filter((month) => `${month}-01` >= member.memberFrom).map((month): Income => ({
      member,
      memberId: idOf(memberIds, member.key),
      cooperativeId: idOf(cooperativeIds, member.cooperativeKey),
      month,
      // 800,000 to 2,000,000 ₫ in steps of 10,000: told by the key, the same on every machine.
      amount: BigInt(800_000 + (numberOf(`${member.key}${month}`) % 121) * 10_000),
    })),
  );
}

/** Who can read and has a phone of her own, five months in six. */
function answers({ member, month }: Income): boolean {
  return member.phoneOwner === "self" && member.canRead && numberOf(`${month}${member.key}`) % 6 !== 0;
}

function journalsOf(it: Income): readonly Journal[] {
  const fact = {
    cooperativeId: it.cooperativeId,
    channel: numberOf(it.cooperativeId + it.month) % 3 === 0 ? ("shop" as const) : ("fair" as const),
    incomeKind: "sale_payout" as const,
    effectiveAt: `${it.month}-10T03:00:00Z`,
    actor: DEMO,
    reason: null,
    source: { type: "recorded_sale", id: idFor(it, "sale") },
    reversesId: null,
  };
  const book = (kind: "cash_at_coop" | "coop_income", amount: bigint) => ({
    account: bookAccount(kind, it.cooperativeId),
    amountDong: dong(amount),
    communeCode: null,
  });
  const due = memberAccount("member_due", { cooperativeId: it.cooperativeId, memberId: it.memberId });
  return [
    {
      ...fact,
      ...{ id: idFor(it, "sold"), kind: "sale.recorded", idemKey: `sale.recorded:${idFor(it, "sale")}` },
      postings: [book("cash_at_coop", -it.amount), book("coop_income", it.amount)],
    },
    {
      ...fact,
      ...{ id: idFor(it, "accrued"), kind: "member.accrued", idemKey: `member.accrued:${idFor(it, "sale")}:1` },
      postings: [
        book("coop_income", -it.amount),
        { account: due, amountDong: dong(it.amount), communeCode: it.member.communeCode },
      ],
    },
  ];
}

function idFor(it: Income | undefined, what: string): string {
  return uuidOf(`${it?.memberId ?? ""}:${it?.month ?? ""}:${what}`);
}

function uuidOf(text: string): string {
  const hex = createHash("sha256").update(`demo:${text}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function numberOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE(0);
}

/** What these members agreed to tell of their people, from the day they did; read only in sums. */
export async function seedFacts(
  container: ExecArgs["container"],
  { world, cooperativeIds, memberIds }: Told,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const { key, cooperativeKey, ethnicity } of world.members) {
    if (!TOLD.includes(cooperativeKey) || ethnicity.answer !== "stated") continue;
    const whose = { member_id: idOf(memberIds, key), cooperative_id: idOf(cooperativeIds, cooperativeKey) };
    const consent = `cons_demo_${key}`;
    await knex("member_consent")
      .insert({
        ...{ id: consent, ...whose, purpose: "ethnicity", text_version: "ethnicity-2026-11", how: "signed" },
        ...{ given_at: new Date(`${ethnicity.consentedOn}T03:00:00Z`), taken_by: "seed-demo" },
      })
      .onConflict("id")
      .ignore();
    await knex("member_fact")
      .insert({
        ...{ id: `fact_demo_${key}`, ...whose, kind: "ethnicity", value: ethnicity.code, code_system: "TCTK-1979" },
        ...{ valid_from: ethnicity.consentedOn, source: "", consent_id: consent, recorded_by: "seed-demo" },
      })
      .onConflict("id")
      .ignore();
  }
}
