import type { PhotoView, ProfileChange } from "@cho-phien/contract";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { noteEvent } from "../../../cooperatives/note-event";
import type { EditProfile } from "../index";

type Columns = Readonly<Record<string, string | null>>;

/** One row, one statement; which parts changed is kept, what they were is not: papers and accounts are not copied around. */
export const changeProfileStep = createStep(
  "change-profile",
  async ({ cooperativeId, staffId, change }: EditProfile, { container }) => {
    const photo = change.photo && (await ownPhoto(container, { cooperativeId, photo: change.photo }));
    const columns = columnsOf({ ...change, ...(photo ? { photo } : {}) });
    const parts = Object.keys(change);
    if (parts.length === 0) return new StepResponse({ parts });
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    await knex.transaction(async (trx) => {
      const changed = await trx("cooperative")
        .where({ id: cooperativeId, deleted_at: null })
        .update({ ...columns, updated_at: clock.now() });
      if (changed === 0) throw notHere();
      const actor = { type: "coop_staff", id: staffId } as const;
      await noteEvent(trx, { cooperativeId, act: "profile_changed", actor, comment: parts.join(" ") });
    });
    return new StepResponse({ parts });
  },
);

function columnsOf(change: ProfileChange): Columns {
  const { name, kind, registrationNumber, phone, communeCode, bank, sentence, story, photo, peoples, closed } = change;
  return given({
    name,
    kind,
    registration_number: registrationNumber,
    phone,
    commune_code: communeCode,
    province_code: communeCode === undefined ? undefined : findCommune(communeCode)?.provinceCode,
    bank_bin: bank?.bin,
    bank_account: bank?.account,
    bank_holder: bank?.holder,
    sentence,
    story,
    photo: photo === undefined ? undefined : photo && JSON.stringify(photo),
    peoples: peoples && JSON.stringify({ names: peoples }),
    closed_from: closed === undefined ? undefined : (closed?.from ?? null),
    closed_to: closed === undefined ? undefined : (closed?.to ?? null),
  });
}

/** Without what was not given: an undefined value must never reach a statement. */
function given(columns: Readonly<Record<string, string | null | undefined>>): Columns {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

const stored = z.array(z.object({ base: z.string(), widths: z.array(z.number()) }));

/** The photo as this cooperative uploaded it, or as it shows it now; another's is as unknown as one never taken. */
async function ownPhoto(
  container: MedusaContainer,
  { cooperativeId, photo }: { readonly cooperativeId: string; readonly photo: PhotoView },
): Promise<PhotoView> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select base, widths from photo_upload where base = ? and cooperative_id = ? and stored_at is not null
      union all select photo ->> 'base', array(select jsonb_array_elements_text(photo -> 'widths')::int)
        from cooperative where id = ? and photo ->> 'base' = ? limit 1`,
    [photo.base, cooperativeId, cooperativeId, photo.base],
  );
  const [found] = stored.parse(answer.rows);
  if (!found) throw refuse("photo_unknown", {}, "photo");
  return { ...found, alt: photo.alt };
}
