import type { AccessLog, LooksAtMe } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { communesUnder, type OfficerScope, topUnits } from "./scope";
import { codesBelow } from "./read-officers";

const PAGE_SIZE = 50;
const LOOKS_SHOWN = 50;

const lookRow = z.object({
  id: z.string(),
  at: z.date(),
  who: z.string(),
  purpose: z.enum(["view", "export"]),
  reason: z.string(),
  question: z.string(),
  people_count: z.number(),
  count: z.number(),
});

/** A reason is free text and may name her: once she was erased it is not read out again. */
const REASON_HIDDEN = "(đã ẩn: người được xem đã xóa dữ liệu)";

type Asked = { readonly scope: OfficerScope; readonly isOwn: boolean; readonly page: number };

/** Looks at people, newest first: her own, or those at the units she answers for (review, approve), whoever looked. */
export async function readLooks(container: MedusaContainer, { scope, isOwn, page }: Asked): Promise<AccessLog> {
  const answersFor = topUnits(scope, ["review", "approve"]);
  const codes = [...answersFor.map((it) => it.code), ...codesBelow(answersFor), ...communesUnder(answersFor)];
  const where = isOwn ? "l.officer_id = ?" : "l.unit_code = any(?)";
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.id, l.at, o.full_name as who, l.purpose, l.question, l.people_count, count(*) over ()::int as count,
            case when exists (select from member_access a join member_erasure e on e.member_id = a.member_id
                               where a.look_id = l.id) then ? else l.reason end as reason
       from officer_look l join union_officer o on o.id = l.officer_id
      where ${where} order by l.at desc, l.id limit ${PAGE_SIZE} offset ?`,
    [REASON_HIDDEN, isOwn ? scope.officerId : codes, (page - 1) * PAGE_SIZE],
  );
  const found = z.array(lookRow).parse(answer.rows);
  return {
    page,
    pagesCount: Math.max(1, Math.ceil((found[0]?.count ?? 0) / PAGE_SIZE)),
    looks: found.map(({ at, people_count, count: _, ...look }) => ({
      ...look,
      at: at.toISOString(),
      peopleCount: people_count,
    })),
  };
}

const mine = z.array(z.object({ at: z.date(), who: z.string(), reason: z.string() }));

/** Which officers looked at a member by name, newest first, for herself, with the reason each gave. */
export async function readLooksAt(container: MedusaContainer, memberId: string): Promise<LooksAtMe> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select l.at, o.full_name as who, l.reason
       from member_access a join officer_look l on l.id = a.look_id join union_officer o on o.id = l.officer_id
      where a.member_id = ? order by l.at desc, a.id desc limit ${LOOKS_SHOWN}`,
    [memberId],
  );
  return { looks: mine.parse(answer.rows).map((it) => ({ ...it, at: it.at.toISOString() })) };
}
