import type { CooperativeKind, Joined } from "@cho-phien/contract";
import { formatPhone, slugify } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../../boundary/refusal";
import { noteEvent } from "../../../cooperatives/note-event";
import { invite } from "../../../phone-codes/phone-code";

export type OpenCooperative = {
  readonly phone: string;
  readonly cooperative: {
    readonly id: string;
    readonly name: string;
    readonly kind: CooperativeKind;
    /** Empty while not chosen. */
    readonly communeCode: string;
    readonly fullName: string;
  } | null;
  /** The officer who does it for her; null when she does it herself. */
  readonly opener: { readonly type: "union_officer"; readonly id: string } | null;
};

/** What the market keeps of a sale of a new cooperative, as of every one in the demo world: 5 %. */
const FEE_BP = 500;
/** Nobody manages more than this at once: a mistaken loop ends here. */
const MOST_OF_ONE = 20;
const idRows = z.array(z.object({ id: z.string() }));
const handleRows = z.array(z.object({ handle: z.string() }));

/** The person, her cooperative and her role as manager, all or none. A cooperative that is there already stays as it is. */
export const openCooperativeStep = createStep(
  "open-cooperative",
  async ({ phone, cooperative, opener }: OpenCooperative, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const opened = await knex.transaction(async (trx): Promise<Joined & { readonly isNew: boolean }> => {
      // One opening at a time: two cooperatives of one name must not choose the same handle.
      await trx.raw("select pg_advisory_xact_lock(hashtext('open-cooperative'))");
      const [person] = idRows.parse(await trx("coop_staff").select("id").where({ phone, deleted_at: null }));
      if (!cooperative) {
        if (!person) throw refuse("cooperative_name_missing", {}, "cooperative.name");
        return { staffId: person.id, cooperativeId: null, isNew: false };
      }
      const { id, name, kind, communeCode, fullName } = cooperative;
      const staffId = person?.id ?? generateEntityId("", "staff");
      const before = await trx("cooperative").select("id").where({ id });
      if (before.length > 0) return { staffId, cooperativeId: id, isNew: false };
      const held = await trx("coop_staff_role").select("id").where({ staff_id: staffId, deleted_at: null });
      if (held.length >= MOST_OF_ONE) throw refuse("cooperatives_many", { most: String(MOST_OF_ONE) }, "name");
      if (!person) await trx("coop_staff").insert({ id: staffId, phone, full_name: fullName });
      const base = slugify(name) || kind;
      const taken = handleRows.parse(await trx("cooperative").select("handle").whereLike("handle", `${base}%`));
      await trx("cooperative").insert({
        id,
        kind,
        name,
        handle: freeHandle(base, new Set(taken.map((it) => it.handle))),
        status: "pending",
        phone,
        commune_code: communeCode,
        province_code: findCommune(communeCode)?.provinceCode ?? "",
        peoples: JSON.stringify({ names: [] }),
        crafts: JSON.stringify({ list: [] }),
        sentence: "",
        story: "",
        platform_fee_bp: FEE_BP,
      });
      await trx("coop_staff_role").insert({
        id: generateEntityId("", "role"),
        role: "manager",
        staff_id: staffId,
        cooperative_id: id,
      });
      const actor = opener ?? { type: "coop_staff" as const, id: staffId };
      const event = opener
        ? { act: "opened_by_officer", comment: `${fullName}, ${formatPhone(phone)}` }
        : { act: "opened", comment: null };
      await noteEvent(trx, { cooperativeId: id, ...event, actor });
      if (opener) await invite(trx, { phone, why: `Cán bộ Hội đã lập hồ sơ “${name}” cho chị trên Chợ Phiên` });
      return { staffId, cooperativeId: id, isNew: true };
    });
    return new StepResponse(opened);
  },
);

/** Names may repeat, addresses may not: the second "HTX Hoa Ban" is hoa-ban-2. */
function freeHandle(base: string, taken: ReadonlySet<string>): string {
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
