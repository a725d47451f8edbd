import type { CooperativeCard, CooperativeDetail } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { closedUntil } from "./closed-until";
import type { Condition } from "./goods-filter";
import { placeOf } from "./place";
import { readGoodsOfCooperative } from "./read-goods";
import { photoShape } from "./photo-shape";

const row = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["htx", "tht", "lhhtx", "household"]),
  sentence: z.string(),
  sentence_en: z.string().nullable(),
  story: z.string(),
  story_en: z.string().nullable(),
  photo: photoShape.nullable().catch(null),
  commune_code: z.string(),
  peoples: z.object({ names: z.array(z.string()) }),
  crafts: z.object({ list: z.array(z.object({ vi: z.string(), en: z.string() })) }),
  members_count: z.number(),
  closed_from: z.string().nullable(),
  closed_to: z.string().nullable(),
});
type Row = z.infer<typeof row>;

const nameRow = z.object({ id: z.string(), handle: z.string(), name: z.string(), province_code: z.string() });
export type CooperativeName = z.infer<typeof nameRow>;

const COLUMNS = `c.id, c.handle, c.name, c.kind, c.sentence, c.sentence_en, c.story, c.story_en, c.photo, c.commune_code,
  c.peoples, c.crafts, c.closed_from, c.closed_to,
  (select count(distinct m.member_id)::int from membership m where m.cooperative_id = c.id and m.deleted_at is null
     and m.valid_from <= now() and (m.valid_to is null or m.valid_to > now())) as members_count`;

/** All approved cooperatives, by name; a market has some thousands at most, and each is a few lines. */
export async function readCooperatives(container: MedusaContainer): Promise<readonly CooperativeCard[]> {
  const rows = await run(container, "order by c.name, c.id", []);
  return rows.map(cooperativeCardOf);
}

/** The first `limit` approved cooperatives that meet a condition, by name, and how many there are. */
export async function readCooperativesWhere(
  container: MedusaContainer,
  { condition, limit }: { readonly condition: Condition; readonly limit: number },
): Promise<{ readonly cooperatives: readonly CooperativeCard[]; readonly count: number }> {
  const rows = await run(container, `and ${condition.sql} order by c.name, c.id`, condition.values);
  return { cooperatives: rows.slice(0, limit).map(cooperativeCardOf), count: rows.length };
}

/** As many cards as a page of the listing, where the rest is. */
const MOST_GOODS = 24;

/** One approved cooperative with its goods, or the first of them, and their certificates; or null. */
export async function readCooperative(
  container: MedusaContainer,
  { handle, most = MOST_GOODS }: { readonly handle: string; readonly most?: number },
): Promise<CooperativeDetail | null> {
  const [found] = await run(container, "and c.handle = ?", [handle]);
  if (!found) return null;
  const goods = await readGoodsOfCooperative(container, { cooperativeId: found.id, limit: most });
  const certificates = goods.flatMap((it) => (it.certificate ? [{ ...it.certificate, goodsName: it.name }] : []));
  return { ...cooperativeCardOf(found), story: found.story, storyEn: found.story_en, goods, certificates };
}

/** What those of `ids` are called that are approved, in the order given. */
export async function readCooperativeNames(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<readonly CooperativeName[]> {
  if (ids.length === 0) return [];
  const found = await names(container, `id in (${ids.map(() => "?").join(", ")})`, ids);
  return ids.flatMap((id) => found.find((it) => it.id === id) ?? []);
}

/** The approved cooperative of a handle, or null. */
export async function findCooperativeName(container: MedusaContainer, handle: string): Promise<CooperativeName | null> {
  const [found] = await names(container, "handle = ?", [handle]);
  return found ?? null;
}

async function names(container: MedusaContainer, where: string, values: readonly string[]) {
  const sql = `select id, handle, name, province_code from cooperative
    where status = 'approved' and deleted_at is null and ${where}`;
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return z.array(nameRow).parse(answer.rows);
}

async function run(container: MedusaContainer, rest: string, values: Condition["values"]): Promise<Row[]> {
  const sql = `select ${COLUMNS} from cooperative c where c.status = 'approved' and c.deleted_at is null ${rest}`;
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(sql, [...values]);
  return z.array(row).parse(answer.rows);
}

function cooperativeCardOf(it: Row): CooperativeCard {
  return {
    handle: it.handle,
    name: it.name,
    kind: it.kind,
    sentence: it.sentence,
    sentenceEn: it.sentence_en,
    photo: it.photo,
    place: placeOf(it.commune_code),
    peoples: it.peoples.names,
    crafts: it.crafts.list.map((craft) => craft.vi),
    membersCount: it.members_count,
    closedUntil: closedUntil(it, clock.now()),
  };
}
