import type { AttentionKind, AttentionReport, GrantPurpose } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../boundary/clock";
import { readEnv } from "../../boundary/env";
import { readReports } from "../../periods/submissions";
import { readAttention } from "../../reports/attention-report";
import { askedPeriod } from "../../reports/asked-period";
import { type OfficerScope, standingGrants, topUnits } from "../scope";
import { letterOf, type Waiting } from "./letter";

const people = z.array(z.object({ id: z.string(), email: z.string(), language: z.enum(["vi", "en"]) }));
const grants = z.array(
  z.object({
    unit_code: z.string(),
    purpose: z.enum(["enter", "review", "approve", "aggregate", "individual"]),
    valid_from: z.date(),
    valid_to: z.date().nullable(),
  }),
);
const households = z.array(z.object({ id: z.string() }));

/** Who reads the attention page (api/union/report-question.ts, mayReadCooperatives). */
const ANSWERS: readonly GrantPurpose[] = ["review", "approve", "individual"];

/** Officers who gave an address and have not had a week's letter. */
export async function officersToWrite(knex: Knex, week: string): Promise<readonly string[]> {
  const found = await knex.raw(
    `select o.id from union_officer o where o.email is not null and o.deleted_at is null
       and not exists (select from officer_digest d where d.officer_id = o.id and d.week = cast(? as date))
     order by o.id`,
    [week],
  );
  return z
    .array(z.object({ id: z.string() }))
    .parse(found.rows)
    .map((it) => it.id);
}

/**
 * One officer's letter, once a week: the row that says so and the letter stand or fall together, and a second process waits at
 * the row. Who has no grant that answers for a unit is sent nothing and asked again next week.
 */
export async function sendDigest(
  container: MedusaContainer,
  { officerId, week }: { readonly officerId: string; readonly week: string },
): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const claimed: unknown = await trx("officer_digest")
      .insert({ officer_id: officerId, week })
      .onConflict()
      .ignore()
      .returning("week");
    if (!Array.isArray(claimed) || claimed.length === 0) return;
    const [officer] = people.parse(
      await trx("union_officer").select("id", "email", "language").where({ id: officerId }).whereNotNull("email"),
    );
    const waiting = officer && (await waitingFor(trx, officer));
    if (!officer || !waiting) return;
    await container.resolve(Modules.NOTIFICATION).createNotifications({
      to: officer.email,
      channel: "email",
      template: "officer-digest",
      content: letterOf(waiting),
      idempotency_key: `officer-digest:${officerId}:${week}`,
    });
  });
}

async function waitingFor(
  trx: Knex.Transaction,
  { id, language }: z.infer<typeof people>[number],
): Promise<Waiting | null> {
  const now = clock.now();
  const stored = grants.parse(
    await trx("access_grant")
      .select("unit_code", "purpose", "valid_from", "valid_to")
      .where({ officer_id: id, deleted_at: null }),
  );
  const scope: OfficerScope = { officerId: id, grants: standingGrants(stored, now) };
  const units = topUnits(scope, ANSWERS);
  if (units.length === 0) return null;
  const reports: AttentionReport[] = [];
  for (const unit of units) {
    const asked = { unit, period: askedPeriod(undefined, now), now };
    reports.push(await readAttention(trx, { ...asked, reports: await readReports(trx, asked), kind: null, page: 1 }));
  }
  const items = reports.flatMap((it) => it.items).sort((one, other) => other.days - one.days);
  const unnamed = await householdsAmong(
    trx,
    items.flatMap((it) => it.cooperative?.id ?? []),
  );
  const page = language === "en" ? "/en/hoi/can-xu-ly" : "/hoi/can-xu-ly";
  return {
    language,
    units: units.map((it) => it.fullName),
    counts: summed(reports.map((it) => it.counts)),
    items: items.map(({ kind, days, unit, cooperative }) => ({
      ...{ kind, days, unit },
      place: cooperative && !unnamed.has(cooperative.id) ? cooperative.name : null,
    })),
    link: `${readEnv(process.env).shopOrigin}${page}`,
  };
}

async function householdsAmong(trx: Knex.Transaction, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await trx("cooperative")
    .select("id")
    .whereIn("id", [...ids])
    .where({ kind: "household" });
  return new Set(households.parse(found).map((it) => it.id));
}

function summed(counts: readonly Readonly<Record<AttentionKind, number>>[]): Readonly<Record<AttentionKind, number>> {
  const of = (kind: AttentionKind) => counts.reduce((sum, it) => sum + it[kind], 0);
  return {
    paid_unconfirmed: of("paid_unconfirmed"),
    short_receipt: of("short_receipt"),
    dispute_open: of("dispute_open"),
    no_sale: of("no_sale"),
    certificate_ends: of("certificate_ends"),
    certificate_ended: of("certificate_ended"),
    commune_not_submitted: of("commune_not_submitted"),
  };
}
