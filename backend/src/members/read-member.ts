import type { MemberRecord } from "@cho-phien/contract";
import { dongToWire } from "@cho-phien/money";
import { dateOf, formatPhone } from "@cho-phien/vietnam";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { INCOME_MODULE } from "../modules/income";
import { stateOf } from "./arrange-members";
import { openRecord } from "./open-record";
import { readConsents, readFacts } from "./read-facts";

const monthRows = z.array(
  z.object({ month: z.string(), accrued: z.string(), paid: z.string(), confirmed: z.string() }),
);

const lookRows = z.array(
  z.object({ at: z.date(), who: z.string(), purpose: z.enum(["view", "explain", "edit", "export"]) }),
);

export type Whose = { readonly cooperativeId: string; readonly staffId: string; readonly memberId: string };

const MONTHS_SHOWN = 24;
const LOOKS_SHOWN = 50;

/** All that one cooperative knows of a member. The look is written down first; nothing of another cooperative is in it. */
export async function readMember(container: MedusaContainer, whose: Whose): Promise<MemberRecord> {
  await openRecord(container, { ...whose, purpose: "view" });
  const { cooperativeId, memberId } = whose;
  const service = container.resolve(COOPERATIVE_MODULE);
  const [member, memberships, months, payouts, facts, consents, looks] = await Promise.all([
    service.retrieveMember(memberId),
    service.listMemberships({ member_id: memberId, cooperative_id: cooperativeId }, { take: 200 }),
    readMonths(container, whose),
    container.resolve(INCOME_MODULE).payouts({ memberIds: [memberId], asOf: clock.now().toISOString() }),
    readFacts(container, whose),
    readConsents(container, whose),
    readLooks(container, whose),
  ]);
  const spans = memberships
    .map((it) => ({ from: dateOf(it.valid_from), until: it.valid_to && dateOf(it.valid_to) }))
    .sort((one, other) => (one.from < other.from ? 1 : -1));
  const commune = findCommune(member.commune_code);
  const province = findProvince(commune?.provinceCode ?? "");
  return {
    id: member.id,
    fullName: member.full_name,
    phone: member.phone && formatPhone(member.phone),
    phoneOwner: member.phone_owner,
    canRead: member.can_read,
    commune: { code: member.commune_code, fullName: commune?.fullName ?? member.commune_code },
    province: { code: province?.code ?? "", fullName: province?.fullName ?? "" },
    state: stateOf({ memberUntil: spans[0]?.until ?? null }, dateOf(clock.now())),
    memberships: spans,
    months,
    payouts: payouts
      .filter((it) => it.cooperativeId === cooperativeId)
      .map((it) => ({
        payoutId: it.id,
        sentAt: it.sentAt,
        amountDong: dongToWire(it.amountDong),
        receivedDong: dongToWire(it.receivedDong),
        method: it.method,
        state: it.state,
      })),
    facts,
    consents,
    looks,
  };
}

async function readMonths(container: MedusaContainer, whose: Whose): Promise<MemberRecord["months"]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select to_char(month, 'YYYY-MM') as month, sum(accrued)::text as accrued, sum(paid)::text as paid, sum(confirmed)::text as confirmed
       from income_monthly where member_id = ? and cooperative_id = ? group by 1 order by 1 desc limit ?`,
    [whose.memberId, whose.cooperativeId, MONTHS_SHOWN],
  );
  return monthRows.parse(answer.rows).map(({ month, accrued, paid, confirmed }) => ({
    month,
    accruedDong: accrued,
    paidDong: paid,
    confirmedDong: confirmed,
  }));
}

async function readLooks(container: MedusaContainer, whose: Whose): Promise<MemberRecord["looks"]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select a.at, a.purpose, coalesce(s.full_name, o.full_name || ' (Hội Phụ nữ)', '—') as who
       from member_access a
       left join coop_staff s on a.actor_type = 'coop_staff' and s.id = a.actor_id
       left join union_officer o on a.actor_type = 'union_officer' and o.id = a.actor_id
      where a.member_id = ? and a.cooperative_id = ? order by a.id desc limit ?`,
    [whose.memberId, whose.cooperativeId, LOOKS_SHOWN],
  );
  return lookRows.parse(answer.rows).map((it) => ({ ...it, at: it.at.toISOString() }));
}
