import { dateOf } from "@cho-phien/vietnam";
import { certificateEnd, isDay } from "@cho-phien/vietnam/ocop";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import type { SubmitCertificate } from "..";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { findOwnGoods } from "../../../certificates/read-certificates";

const entered = z.array(z.object({ id: z.string() }));
const standing = z.array(z.object({ id: z.string(), stars: z.number(), issued_on: z.string() }));

/** Refuses a day that is not over or a certificate that has ended, another's photo, and one number with two contents. */
export const enterCertificateStep = createStep(
  "enter-certificate",
  async (input: SubmitCertificate, { container }): Promise<StepResponse<string>> => {
    await findOwnGoods(container, input);
    checkDays(input.issuedOn);
    if (input.photo) await checkPhoto(container, input.cooperativeId, input.photo.base);
    return new StepResponse((await insert(container, input)) ?? (await sameOne(container, input)));
  },
);

function checkDays(issuedOn: string): void {
  const today = dateOf(clock.now());
  if (!isDay(issuedOn) || issuedOn > today) throw refuse("certificate_day_wrong", {}, "issuedOn");
  if (certificateEnd(issuedOn) < today) throw refuse("certificate_over", { end: certificateEnd(issuedOn) }, "issuedOn");
}

async function checkPhoto(container: MedusaContainer, cooperativeId: string, base: string): Promise<void> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw(`select base as id from photo_upload where base = ? and cooperative_id = ? and stored_at is not null`, [
      base,
      cooperativeId,
    ]);
  if (entered.parse(rows).length === 0) throw refuse("photo_not_ours", {}, "photo");
}

/** Its id, or null when the decision stands already. */
async function insert(container: MedusaContainer, input: SubmitCertificate): Promise<string | null> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into certificate (id, product_id, cooperative_id, stars, decision_number, issuer, issued_on, valid_until, photo,
                              submitted_by)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (product_id, decision_number) where deleted_at is null and rejected_at is null do nothing returning id`,
    [
      generateEntityId(undefined, "cert"),
      input.goodsId,
      input.cooperativeId,
      input.stars,
      input.decisionNumber,
      input.issuer,
      `${input.issuedOn}T00:00:00+07:00`,
      `${certificateEnd(input.issuedOn)}T23:59:59+07:00`,
      input.photo ? JSON.stringify(input.photo) : null,
      input.staffId,
    ],
  );
  return entered.parse(rows)[0]?.id ?? null;
}

async function sameOne(container: MedusaContainer, input: SubmitCertificate): Promise<string> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id, stars, to_char(issued_on at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as issued_on from certificate
      where product_id = ? and decision_number = ? and deleted_at is null and rejected_at is null`,
    [input.goodsId, input.decisionNumber],
  );
  const [found] = standing.parse(rows);
  const isSame = found?.stars === input.stars && found.issued_on === input.issuedOn;
  if (!found || !isSame) throw refuse("certificate_differs", { number: input.decisionNumber }, "decisionNumber");
  return found.id;
}
