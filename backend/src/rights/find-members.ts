import type { FoundMembers } from "@cho-phien/contract";
import { foldWords } from "@cho-phien/vietnam";
import { findCommune, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { noteLook } from "../officers/note-look";
import { unitName } from "../officers/read-officers";
import { communesUnder } from "../officers/scope";

const PAGE_SIZE = 30;

const rows = z.array(
  z.object({
    id: z.string(),
    full_name: z.string(),
    phone: z.string().nullable(),
    commune_code: z.string(),
    cooperatives: z.array(z.object({ id: z.string(), name: z.string() })),
    is_active: z.boolean(),
    others: z.number(),
  }),
);

type Asked = {
  readonly officerId: string;
  readonly unit: OrgUnit;
  readonly q: string;
  readonly reason: string;
  readonly page: number;
};

/**
 * Members of a unit by name, phone or cooperative, marks and case aside. The look says where and why, never what was typed: a
 * name kept there would outlive an erasure.
 */
export async function findMembers(knex: Knex, { officerId, unit, q, reason, page }: Asked): Promise<FoundMembers> {
  const wanted = foldWords(q);
  const digits = q.replaceAll(/\D/g, "").replace(/^0/, "");
  return await knex.transaction(async (trx) => {
    const all = rows.parse((await trx.raw(STATEMENT, [[...communesUnder([unit])]])).rows);
    const found = all.filter(
      (it) =>
        wanted === "" ||
        foldWords(`${it.full_name} ${it.cooperatives.map(({ name }) => name).join(" ")}`).includes(wanted) ||
        (digits.length >= LEAST_DIGITS && it.phone !== null && it.phone.includes(digits)),
    );
    const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    await noteLook(trx, {
      ...{ officerId, unitCode: unit.code, purpose: "view", reason },
      question: `Danh sách thành viên, ${unitName(unit).name}, trang ${page}`,
      people: shown.map((it) => ({ memberId: it.id, cooperativeId: it.cooperatives[0]?.id ?? "" })),
    });
    return {
      unit: unitName(unit),
      page,
      pagesCount: Math.max(1, Math.ceil(found.length / PAGE_SIZE)),
      count: found.length,
      members: shown.map((it) => ({
        ...{ id: it.id, fullName: it.full_name, cooperatives: it.cooperatives, isActive: it.is_active },
        communeName: findCommune(it.commune_code)?.fullName ?? it.commune_code,
        otherRecordsCount: it.others,
      })),
    };
  });
}

/** Fewer digits would be found in half of all numbers. */
const LEAST_DIGITS = 4;

const STATEMENT = `
  select m.id, m.full_name, m.phone, m.commune_code, s.cooperatives, s.is_active,
         (select count(*)::int from member_same('infinity') d where d.member_id = m.id or d.same_as = m.id) as others
    from member m join lateral (
      select json_agg(json_build_object('id', c.id, 'name', c.name) order by b.valid_from desc, b.id desc) as cooperatives,
             bool_or(b.valid_to is null) as is_active
        from membership b join cooperative c on c.id = b.cooperative_id
       where b.member_id = m.id and b.deleted_at is null) s on s.cooperatives is not null
   where m.commune_code = any(?) and m.deleted_at is null
     and not exists (select from member_erasure e where e.member_id = m.id)
   order by m.full_name collate "vi-x-icu", m.id`;
