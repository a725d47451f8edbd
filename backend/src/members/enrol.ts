import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { FACT_KINDS } from "./fact-kinds";
import { digest } from "../boundary/secret-digest";

/** A member as she is first written down. `id` comes from what asked for her, so that asking again adds nobody. */
export type Enrolment = {
  readonly id: string;
  readonly fullName: string;
  readonly phone: string | null;
  readonly phoneOwner: "self" | "spouse" | "other" | "none";
  readonly canRead: boolean;
  readonly communeCode: string;
  readonly joinedOn: string;
  readonly birth: { readonly value: string; readonly how: "signed" | "spoken" } | null;
};

type Enrolling = { readonly cooperativeId: string; readonly staffId: string; readonly today: string };

/** The id of whom an act adds: the same for the same act however often it is sent. */
export function memberIdOf(act: readonly string[]): string {
  return `mem_${digest(act.join("\n")).toString("hex").slice(0, 26)}`;
}

/** Writes members with their first membership and what they agreed to tell, all in the caller's transaction. */
export async function enrol(
  trx: Knex.Transaction,
  { cooperativeId, staffId, today }: Enrolling,
  members: readonly Enrolment[],
): Promise<void> {
  const told = members.flatMap(({ id, birth }) => (birth ? [{ id, birth }] : []));
  await trx.batchInsert(
    "member",
    members.map((it) => ({
      id: it.id,
      full_name: it.fullName,
      phone: it.phone,
      phone_owner: it.phoneOwner,
      can_read: it.canRead,
      commune_code: it.communeCode,
    })),
    CHUNK,
  );
  await trx.batchInsert(
    "membership",
    members.map((it) => ({
      id: it.id.replace(/^mem_/, "mship_"),
      member_id: it.id,
      cooperative_id: cooperativeId,
      valid_from: startOfDay(it.joinedOn),
    })),
    CHUNK,
  );
  const consentOf = (id: string) => id.replace(/^mem_/, "cons_");
  await trx.batchInsert(
    "member_consent",
    told.map(({ id, birth }) => ({
      id: consentOf(id),
      member_id: id,
      cooperative_id: cooperativeId,
      purpose: "birth_date",
      text_version: FACT_KINDS.birth_date.text.version,
      how: birth.how,
      taken_by: staffId,
    })),
    CHUNK,
  );
  await trx.batchInsert(
    "member_fact",
    told.map(({ id, birth }) => ({
      id: id.replace(/^mem_/, "fact_"),
      member_id: id,
      cooperative_id: cooperativeId,
      kind: "birth_date",
      value: birth.value,
      valid_from: today,
      source: "",
      consent_id: consentOf(id),
      recorded_by: staffId,
    })),
    CHUNK,
  );
}

const CHUNK = 500;

/** A day begins at midnight in Vietnam (UTC+7 all year). */
export function startOfDay(date: string): Date {
  return new Date(`${date}T00:00:00+07:00`);
}
