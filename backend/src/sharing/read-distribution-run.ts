import type { DistributionRun } from "@cho-phien/contract";
import type { Journal } from "@cho-phien/income";
import { type Dong, dongToWire, negate, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { notHere } from "../boundary/refusal";
import { everyMember } from "../members/members-on";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { minutesPhotos } from "./minutes-photos";

const heads = z.array(
  z.object({
    month: z.string(),
    recorded_at: z.date(),
    rule_id: z.string(),
    income_kind: z.enum(["surplus_use", "surplus_labour", "wage"]),
    distributable: z.string(),
    minutes_ref: z.string(),
    unit: z.enum(["piece", "gram", "minute"]).nullable(),
    seen: z.string().nullable(),
    journals: z.array(z.string()),
  }),
);
const brought = z.array(z.object({ member_id: z.string(), units: z.string(), rate: z.string() }));

type Asked = { readonly cooperativeId: string; readonly id: string };

/** A run as it was entered: its inputs, and what its journals say. Another cooperative's is not here. */
export async function readDistributionRun(
  container: MedusaContainer,
  asked: Asked,
): Promise<Omit<DistributionRun, "canShare" | "canReadMinutes">> {
  const { head, contributions } = await storedRun(container, asked);
  const income = container.resolve(INCOME_MODULE);
  const [journals, rule, members, cooperative, photos] = await Promise.all([
    income.journals({ ids: head.journals, cooperativeIds: [asked.cooperativeId] }),
    income.sharingRule(head.rule_id),
    everyMember(container, asked.cooperativeId),
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(asked.cooperativeId, { select: ["id", "name"] }),
    minutesPhotos(container, { cooperativeId: asked.cooperativeId, type: "distribution", ids: [asked.id] }),
  ]);
  if (!rule) throw new Error(`The rule ${head.rule_id} is gone`);
  const names = new Map(members.map((it) => [it.id, it.fullName]));
  const { version, basis, retainedBp, fundBp, memberBp } = rule;
  const shares = contributions.map(({ member_id: memberId, units, rate }) => {
    const nettedDong = amountOn(journals, { kind: "member_advance", memberId });
    const amountDong = sum([amountOn(journals, { kind: "member_due", memberId }), nettedDong]);
    return { memberId, fullName: names.get(memberId) ?? "", units, rate, amountDong, nettedDong };
  });
  return {
    id: asked.id,
    at: head.recorded_at.toISOString(),
    cooperativeName: cooperative.name,
    month: head.month,
    incomeKind: head.income_kind,
    minutesRef: head.minutes_ref,
    distributableDong: head.distributable,
    repaidDong: dongToWire(amountOn(journals, { kind: "coop_income_advance", memberId: null })),
    retainedDong: dongToWire(amountOn(journals, { kind: "coop_retained", memberId: null })),
    fundDong: dongToWire(amountOn(journals, { kind: "coop_fund", memberId: null })),
    membersDong: dongToWire(sum(shares.map((it) => it.amountDong))),
    unit: head.unit,
    rule: { version, basis, retainedBp, fundBp, memberBp },
    members: shares.map((it) => ({
      ...it,
      amountDong: dongToWire(it.amountDong),
      nettedDong: dongToWire(it.nettedDong),
    })),
    gathered: journals.map((it) => ({
      channel: it.channel,
      amountDong: dongToWire(negate(amountOn([it], { kind: "coop_income", memberId: null }))),
    })),
    seen: head.seen ?? "",
    photos: photos.get(asked.id) ?? [],
  };
}

async function storedRun(container: MedusaContainer, { cooperativeId, id }: Asked) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [found, rows] = await Promise.all([
    knex.raw(
      `select to_char(r.month, 'YYYY-MM') as month, r.recorded_at, r.rule_id, r.income_kind, r.distributable::text,
              r.minutes_ref, r.unit, r.seen,
              array(select d.journal_id::text from distribution_journal d where d.run_id = r.id) as journals
         from distribution_run r where r.id = ? and r.cooperative_id = ?`,
      [id, cooperativeId],
    ),
    knex.raw(
      `select member_id, units::text, rate_per_unit::text as rate from distribution_contribution where run_id = ?
        order by member_id`,
      [id],
    ),
  ]);
  const [head] = heads.parse(found.rows);
  if (!head) throw notHere();
  return { head, contributions: brought.parse(rows.rows) };
}

type Where = { readonly kind: string; readonly memberId: string | null };

function amountOn(journals: readonly Journal[], { kind, memberId }: Where): Dong {
  const postings = journals.flatMap((it) => it.postings);
  return sum(
    postings
      .filter(({ account }) => account.kind === kind && account.memberId === memberId)
      .map(({ amountDong }) => amountDong),
  );
}
