import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { findUnit } from "../../../officers/later-units";
import { clock } from "../../../boundary/clock";
import { invite } from "../../../phone-codes/phone-code";
import type { InviteOfficer } from "../index";

const ids = z.array(z.object({ id: z.string() }));
const held = z.array(z.object({ purpose: z.string() }));

/** The officer, her grants and the message, all or none. A grant that stands already is not given twice. */
export const inviteOfficerStep = createStep("invite-officer", async (input: InviteOfficer, { container }) => {
  const { byId, phone, fullName, unit: code, purposes, until } = input;
  const unit = findUnit(code);
  if (!unit) throw new Error(`A grant for ${code}, which is no unit`);
  const now = clock.now();
  const invited = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`officer:${phone}`]);
    const [known] = ids.parse(await trx("union_officer").select("id").where({ phone, deleted_at: null }));
    const id = known?.id ?? generateEntityId("", "offr");
    if (!known) await trx("union_officer").insert({ id, phone, full_name: fullName });
    const standing = held.parse(
      await trx("access_grant")
        .select("purpose")
        .where({ officer_id: id, unit_code: unit.code, deleted_at: null })
        .where((it) => void it.whereNull("valid_to").orWhere("valid_to", ">", now)),
    );
    const missing = purposes.filter((it) => !standing.some(({ purpose }) => purpose === it));
    for (const purpose of missing)
      await trx("access_grant").insert({
        id: generateEntityId("", "grant"),
        officer_id: id,
        unit_level: unit.level,
        unit_code: unit.code,
        purpose,
        valid_from: now,
        valid_to: until === null ? null : endOfDay(until),
        granted_by: byId,
      });
    if (missing.length > 0)
      await invite(trx, { phone, door: "union", why: `Chị được giao xem số liệu của ${unit.fullName} trên Chợ Phiên` });
    return { id, isNew: !known };
  });
  return new StepResponse(invited);
});

/** The first instant after a day in Vietnam (UTC+7 all year). */
function endOfDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00+07:00`) + 24 * 60 * 60 * 1000);
}
