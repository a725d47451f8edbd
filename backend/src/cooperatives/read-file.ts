import type { CoopChecklist, CooperativeStatus, CoopProfile } from "@cho-phien/contract";
import { findBank, formatPhone } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { photoShape } from "../catalogue/photo-shape";
import { placeOf } from "../catalogue/place";
import { notHere } from "../boundary/refusal";
import { checklistOf } from "./checklist";

const row = z.object({
  id: z.string(),
  status: z.enum(["pending", "submitted", "returned", "approved", "suspended"]),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["htx", "tht", "lhhtx", "household"]),
  registration_number: z.string().nullable(),
  phone: z.string(),
  commune_code: z.string(),
  bank_bin: z.string().nullable(),
  bank_account: z.string().nullable(),
  bank_holder: z.string().nullable(),
  sentence: z.string(),
  story: z.string(),
  photo: photoShape.nullable().catch(null),
  peoples: z.object({ names: z.array(z.string()) }),
  closed_from: z.string().nullable(),
  closed_to: z.string().nullable(),
  review_comment: z.string().nullable(),
  submitted_at: z.date().nullable(),
  goods_count: z.number(),
  rules_count: z.number(),
  officer_name: z.string().nullable(),
  officer_at: z.date().nullable(),
});
type Row = z.infer<typeof row>;

export type CooperativeFile = {
  readonly profile: Omit<CoopProfile, "mayEdit">;
  readonly checklist: CoopChecklist;
};

/** All a cooperative wrote about itself and what is still missing, in one statement. Throws `not_found` for no such id. */
export async function readFile(container: MedusaContainer, cooperativeId: string): Promise<CooperativeFile> {
  const found = (await readFiles(container, [cooperativeId])).get(cooperativeId);
  if (!found) throw notHere();
  return found;
}

/** The files of many, by id; one statement however many. */
export async function readFiles(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CooperativeFile>> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.*, o.full_name as officer_name, e.at as officer_at,
       (select count(*)::int from product_product_cooperative_cooperative l
          join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
         where l.cooperative_id = c.id and l.deleted_at is null) as goods_count,
       (select count(*)::int from sharing_rule r where r.cooperative_id = c.id) as rules_count
     from cooperative c
     left join cooperative_event e on e.cooperative_id = c.id and e.act = 'opened_by_officer'
     left join union_officer o on o.id = e.actor_id
     where c.id = any(?) and c.deleted_at is null`,
    [[...ids]],
  );
  return new Map(
    z
      .array(row)
      .parse(answer.rows)
      .map((found) => [found.id, fileOf(found)]),
  );
}

function fileOf(found: Row): CooperativeFile {
  const profile = profileOf(found);
  return { profile, checklist: checklistFrom(found, profile) };
}

function profileOf(it: Row): CooperativeFile["profile"] {
  return {
    status: it.status,
    handle: it.handle,
    name: it.name,
    kind: it.kind,
    registrationNumber: it.registration_number,
    phone: formatPhone(it.phone),
    place: findCommune(it.commune_code) ? placeOf(it.commune_code) : null,
    bank: bankOf(it),
    sentence: it.sentence,
    story: it.story,
    photo: it.photo,
    peoples: it.peoples.names,
    openedBy: it.officer_name && it.officer_at ? { fullName: it.officer_name, at: it.officer_at.toISOString() } : null,
    closed: it.closed_from && it.closed_to ? { from: it.closed_from, to: it.closed_to } : null,
  };
}

function bankOf({ bank_bin, bank_account, bank_holder }: Row): CoopProfile["bank"] {
  if (!bank_bin || !bank_account || !bank_holder) return null;
  return { bin: bank_bin, name: findBank(bank_bin)?.name ?? bank_bin, account: bank_account, holder: bank_holder };
}

function checklistFrom(it: Row, profile: CooperativeFile["profile"]): CoopChecklist {
  const rows = checklistOf({ ...profile, goodsCount: it.goods_count, rulesCount: it.rules_count });
  return {
    status: it.status,
    comment: it.review_comment,
    submittedAt: it.submitted_at?.toISOString() ?? null,
    rows,
    canSubmit: MAY_SUBMIT.has(it.status) && rows.every(({ isDone }) => isDone),
  };
}

const MAY_SUBMIT: ReadonlySet<CooperativeStatus> = new Set(["pending", "returned"]);
