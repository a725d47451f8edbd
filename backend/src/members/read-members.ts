import type { MemberRow, MonthString, PhoneOwner } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const rows = z.array(
  z.object({
    id: z.string(),
    full_name: z.string(),
    phone: z.string().nullable(),
    phone_owner: z.enum(["self", "spouse", "other", "none"]),
    commune_code: z.string(),
    valid_from: z.date(),
    valid_to: z.date().nullable(),
    accrued: z.string(),
    paid: z.string(),
    confirmed: z.string(),
  }),
);

export type ListedMember = MemberRow & {
  /** E.164; only an export may show it. */
  readonly phone: string | null;
  readonly phoneOwner: PhoneOwner;
  readonly provinceName: string;
};

/** Everybody who is or was a member, with her newest membership and her figures of a month: one statement. */
export async function readMembers(
  container: MedusaContainer,
  { cooperativeId, month }: { readonly cooperativeId: string; readonly month: MonthString },
): Promise<readonly ListedMember[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select m.id, m.full_name, m.phone, m.phone_owner, m.commune_code, s.valid_from, s.valid_to,
            coalesce(i.accrued, 0)::text as accrued, coalesce(i.paid, 0)::text as paid, coalesce(i.confirmed, 0)::text as confirmed
       from (select distinct on (member_id) member_id, valid_from, valid_to from membership
              where cooperative_id = ? and deleted_at is null order by member_id, valid_from desc, id desc) s
       join member m on m.id = s.member_id and m.deleted_at is null
       left join (select member_id, sum(accrued) as accrued, sum(paid) as paid, sum(confirmed) as confirmed
                    from income_monthly where cooperative_id = ? and month = ?::date group by 1) i on i.member_id = m.id`,
    [cooperativeId, cooperativeId, `${month}-01`],
  );
  return rows.parse(answer.rows).map((it) => ({
    id: it.id,
    fullName: it.full_name,
    phone: it.phone,
    phoneOwner: it.phone_owner,
    ...placeOf(it.commune_code),
    memberFrom: dateOf(it.valid_from),
    memberUntil: it.valid_to && dateOf(it.valid_to),
    accruedDong: it.accrued,
    paidDong: it.paid,
    confirmedDong: it.confirmed,
  }));
}

function placeOf(communeCode: string) {
  const commune = findCommune(communeCode);
  const province = findProvince(commune?.provinceCode ?? "");
  return { communeName: commune?.fullName ?? communeCode, provinceName: province?.fullName ?? "" };
}
