import { randomUUID } from "node:crypto";
import { dateOf, formatDate } from "@cho-phien/vietnam";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { startOfDay } from "../../../members/enrol";
import { isCalendarDate } from "../../../members/fact-kinds";
import { holdMembers } from "../../../members/hold-members";
import { openRecord } from "../../../members/open-record";
import type { ChangeMembership } from "../index";

const rows = z.array(z.object({ id: z.string(), valid_from: z.date(), valid_to: z.date().nullable() }));

/**
 * Leaving ends her newest membership on a day; rejoining begins another, or, on the very day she left, takes the leaving
 * back. A day in the future would change who shares tomorrow's sales before anybody looked: not offered.
 */
export const changeMembershipStep = createStep("change-membership", async (input: ChangeMembership, { container }) => {
  const { cooperativeId, memberId, act, on } = input;
  if (!isCalendarDate(on)) throw refuse("member_date_bad", {}, "on");
  await openRecord(container, { ...input, purpose: "edit" });
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await holdMembers(trx, cooperativeId);
    const found = await trx("membership")
      .select("id", "valid_from", "valid_to")
      .where({ member_id: memberId, cooperative_id: cooperativeId, deleted_at: null })
      .orderBy("valid_from", "desc")
      .limit(1);
    const [last] = rows.parse(found);
    if (!last) throw new Error(`${memberId} has an access row and no membership`);
    const today = dateOf(clock.now());
    if (act === "leave") {
      if (last.valid_to !== null) throw refuse("member_left_already");
      checkDay(on, { after: dateOf(last.valid_from), until: today });
      await trx("membership")
        .where({ id: last.id })
        .update({ valid_to: startOfDay(on), updated_at: trx.fn.now() });
      return;
    }
    if (last.valid_to === null) throw refuse("member_active_already");
    checkDay(on, { after: dateOf(last.valid_to), until: today });
    if (on === dateOf(last.valid_to)) {
      await trx("membership").where({ id: last.id }).update({ valid_to: null, updated_at: trx.fn.now() });
      return;
    }
    const id = `mship_${randomUUID()}`;
    await trx("membership").insert({
      id,
      member_id: memberId,
      cooperative_id: cooperativeId,
      valid_from: startOfDay(on),
    });
  });
  return new StepResponse({ id: memberId });
});

function checkDay(on: string, { after, until }: { readonly after: string; readonly until: string }): void {
  if (on >= after && on <= until) return;
  throw refuse("membership_day_wrong", { after: formatDate(after), until: formatDate(until) }, "on");
}
