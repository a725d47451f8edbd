import type { Duplicates, LikePerson } from "@cho-phien/contract";
import { dateOf, formatPhone } from "@cho-phien/vietnam";
import { findCommune, type OrgUnit } from "@cho-phien/vietnam/org-units";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { noteLook } from "../officers/note-look";
import { unitName } from "../officers/read-officers";
import { communesUnder } from "../officers/scope";
import { type Comparable, findPairs, pairKey } from "./find-pairs";

const PAGE_SIZE = 20;
const MERGED_SHOWN = 30;

const people = z.array(
  z.object({
    id: z.string(),
    full_name: z.string(),
    phone: z.string().nullable(),
    phone_owner: z.string(),
    commune_code: z.string(),
    birth: z.string().nullable(),
    cooperatives: z.array(z.object({ id: z.string(), name: z.string(), since: z.string() })),
  }),
);
type Person = z.infer<typeof people>[number];

const apartRows = z.array(z.object({ member_id: z.string(), other_id: z.string() }));
const mergedRows = z.array(
  z.object({ member_id: z.string(), same_as: z.string(), at: z.date(), officer: z.string().nullable() }),
);

type Asked = { readonly officerId: string; readonly unit: OrgUnit; readonly reason: string; readonly page: number };

/**
 * Pairs that may be one woman among the members of a unit, a page of them, and the mergings that stand. Who is shown is looked
 * at: written down in the transaction that reads.
 */
export async function readDuplicates(knex: Knex, { officerId, unit, reason, page }: Asked): Promise<Duplicates> {
  return await knex.transaction(async (trx) => {
    const communes = [...communesUnder([unit])];
    const found = people.parse((await trx.raw(PEOPLE, [communes])).rows);
    const byId = new Map(found.map((it) => [it.id, it]));
    const merged = mergedRows
      .parse((await trx.raw(MERGED)).rows)
      .filter((it) => byId.has(it.member_id) && byId.has(it.same_as));
    const apart = apartRows.parse((await trx.raw(APART)).rows).map((it) => pairKey(it.member_id, it.other_id));
    const sameAs = new Map(merged.map((it) => [it.member_id, it.same_as]));
    const pairs = findPairs(found.filter((it) => !sameAs.has(it.id)).map(comparable), new Set(apart));
    const shown = pairs.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
    const shownMerged = merged.slice(0, MERGED_SHOWN);
    const seen = new Set([
      ...shown.flatMap((it) => it.ids),
      ...shownMerged.flatMap((it) => [it.member_id, it.same_as]),
    ]);
    const known = (id: string): Person => {
      const person = byId.get(id);
      if (!person) throw new Error(`${id} was compared and is not there`);
      return person;
    };
    await noteLook(trx, {
      ...{ officerId, unitCode: unit.code, purpose: "view", reason },
      question: `Hồ sơ có thể trùng, ${unitName(unit).name}, trang ${page}`,
      people: [...seen].map((id) => ({ memberId: id, cooperativeId: known(id).cooperatives[0]?.id ?? "" })),
    });
    return {
      unit: unitName(unit),
      page,
      pagesCount: Math.max(1, Math.ceil(pairs.length / PAGE_SIZE)),
      count: pairs.length,
      pairs: shown.map(({ ids: [one, other], why }) => ({
        ...{ why, one: shownPerson(known(one)), other: shownPerson(known(other)) },
      })),
      merged: shownMerged.map((it) => ({
        memberId: it.member_id,
        at: it.at.toISOString(),
        by: it.officer ?? "—",
        kept: shownPerson(known(it.same_as)),
        merged: shownPerson(known(it.member_id)),
      })),
    };
  });
}

function comparable(it: Person): Comparable {
  return {
    id: it.id,
    fullName: it.full_name,
    ownPhone: it.phone_owner === "self" ? it.phone : null,
    birthYear: it.birth?.slice(0, 4) ?? null,
    communeCode: it.commune_code,
  };
}

function shownPerson(it: Person): LikePerson {
  return {
    id: it.id,
    fullName: it.full_name,
    phone: it.phone && formatPhone(it.phone),
    birthYear: it.birth?.slice(0, 4) ?? null,
    communeName: findCommune(it.commune_code)?.fullName ?? it.commune_code,
    cooperatives: it.cooperatives.map(({ name, since }) => ({ name, since: dateOf(since) })),
  };
}

const PEOPLE = `
  select m.id, m.full_name, m.phone, m.phone_owner, m.commune_code,
         (select min(f.value) from member_fact f join member_consent k on k.id = f.consent_id and k.withdrawn_at is null
           where f.member_id = m.id and f.kind = 'birth_date' and f.valid_to is null) as birth,
         s.cooperatives
    from member m join lateral (
      select json_agg(json_build_object('id', c.id, 'name', c.name, 'since', b.valid_from) order by b.valid_from desc, b.id desc) as cooperatives
        from membership b join cooperative c on c.id = b.cooperative_id
       where b.member_id = m.id and b.deleted_at is null) s on s.cooperatives is not null
   where m.commune_code = any(?) and m.deleted_at is null
     and not exists (select from member_erasure e where e.member_id = m.id)`;

const APART = `
  select member_id, other_id from (
    select distinct on (least(member_id, other_id), greatest(member_id, other_id)) member_id, other_id, act
      from member_likeness order by least(member_id, other_id), greatest(member_id, other_id), id desc) l where act = 'apart'`;

const MERGED = `
  select s.member_id, s.same_as, l.at, o.full_name as officer
    from member_same('infinity') s
    join lateral (select at, officer_id from member_likeness l where l.member_id = s.member_id and l.act = 'merge'
                   order by id desc limit 1) l on true
    left join union_officer o on o.id = l.officer_id order by l.at desc`;
