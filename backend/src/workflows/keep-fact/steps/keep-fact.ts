import { randomUUID } from "node:crypto";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { FACT_KINDS } from "../../../members/fact-kinds";
import { holdMembers } from "../../../members/hold-members";
import { openRecord } from "../../../members/open-record";
import { noteLook } from "../../../officers/note-look";
import type { KeepFact } from "../index";

const ids = z.array(z.object({ id: z.string() }));
const values = z.array(z.object({ value: z.string().nullable() }));

/** Closes what stood and writes what she says now, with its consent, in one transaction. The same answer again changes nothing. */
export const keepFactStep = createStep("keep-fact", async (input: KeepFact, { container }) => {
  const { cooperativeId, memberId, staffId, fact } = input;
  const today = dateOf(clock.now());
  const value = valueOf(input, today);
  if (!input.look) await openRecord(container, { ...input, purpose: "edit" });
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await holdMembers(trx, cooperativeId);
    if (input.look) await noteLook(trx, input.look);
    const whose = { member_id: memberId, cooperative_id: cooperativeId };
    const standing = values.parse(
      await trx("member_fact")
        .select("value")
        .where({ ...whose, kind: fact.kind, valid_to: null }),
    );
    if (standing[0] && standing[0].value === value) return;
    if (fact.answer === "declined") {
      const ended = { withdrawn_at: trx.fn.now(), withdrawal_taken_by: staffId };
      await trx("member_consent")
        .where({ ...whose, purpose: fact.kind, withdrawn_at: null })
        .update(ended);
    }
    const consentId = fact.answer === "stated" ? await consentFor(trx, { input, ...fact.consent }) : null;
    await trx("member_fact")
      .where({ ...whose, kind: fact.kind, valid_to: null })
      .update({ valid_to: today });
    await trx("member_fact").insert({
      id: `fact_${randomUUID()}`,
      ...whose,
      kind: fact.kind,
      value,
      code_system: value === null ? null : FACT_KINDS[fact.kind].codeSystem,
      valid_from: today,
      source: fact.source ?? "",
      consent_id: consentId,
      recorded_by: staffId,
    });
  });
  return new StepResponse({ id: memberId });
});

function valueOf({ fact }: KeepFact, today: string): string | null {
  if (fact.answer === "declined") return null;
  const { text, parse } = FACT_KINDS[fact.kind];
  if (fact.consent.version !== text.version) throw refuse("consent_text_changed", {}, "consent.version");
  const value = parse(fact.value.trim(), today);
  if (value === null) throw refuse("fact_value_wrong", {}, "value");
  return value;
}

type Consenting = { readonly input: KeepFact; readonly version: string; readonly how: "signed" | "spoken" };

/** The consent that stands for this purpose, or a new one. */
async function consentFor(trx: Knex.Transaction, { input, version, how }: Consenting): Promise<string> {
  const purpose = input.fact.kind;
  const whose = { member_id: input.memberId, cooperative_id: input.cooperativeId, purpose };
  const [standing] = ids.parse(
    await trx("member_consent")
      .select("id")
      .where({ ...whose, withdrawn_at: null }),
  );
  if (standing) return standing.id;
  const id = `cons_${randomUUID()}`;
  await trx("member_consent").insert({ id, ...whose, text_version: version, how, taken_by: input.staffId });
  return id;
}
