import type { Actor } from "@cho-phien/income";
import { named, parseInstant } from "../ledger/parse-journal";
import type { Sql } from "../sql";

export type WriterRole = {
  readonly actor: Actor;
  readonly cooperativeId: string;
  readonly role: string;
  readonly from: string;
};

/**
 * Tells the ledger that someone acts for a cooperative, under every actor she can write as: a manager who is also a
 * member is told twice, as coop_staff and as member. From then on she can't confirm its payouts. Told twice, kept once.
 */
export async function addWriterRole(sql: Sql, { actor, cooperativeId, role, from }: WriterRole): Promise<void> {
  await sql(
    `insert into income_writer_role (actor_type, actor_id, cooperative_id, role, valid_from)
     select actor.*, ?::timestamptz from (select ?::text as type, ?::text as id, ?::text as cooperative, ?::text as role) actor
      where not exists (select from income_writer_role r where (r.actor_type, r.actor_id, r.cooperative_id, r.role) =
        (actor.type, actor.id, actor.cooperative, actor.role) and r.valid_until is null)`,
    [
      parseInstant(from),
      named(actor.type, "actor type"),
      named(actor.id, "actor id"),
      named(cooperativeId, "cooperative id"),
      named(role, "role"),
    ],
  );
}

export type EndedRole = Omit<WriterRole, "from"> & { readonly until: string };

/** She no longer acts for it; payouts sent before stay closed to her. */
export async function endWriterRole(sql: Sql, { actor, cooperativeId, role, until }: EndedRole): Promise<void> {
  await sql(
    `update income_writer_role set valid_until = greatest(valid_from, ?::timestamptz)
      where actor_type = ? and actor_id = ? and cooperative_id = ? and role = ? and valid_until is null`,
    [parseInstant(until), actor.type, actor.id, cooperativeId, role],
  );
}

export type SamePerson = { readonly memberId: string; readonly actor: Actor };

/** Tells the ledger that an actor is this member under another hat: what she is paid, another confirms. Kept for ever. */
export async function addSamePerson(sql: Sql, { memberId, actor }: SamePerson): Promise<void> {
  await sql(
    "insert into income_same_person (member_id, actor_type, actor_id) values (?, ?, ?) on conflict do nothing",
    [named(memberId, "member id"), named(actor.type, "actor type"), named(actor.id, "actor id")],
  );
}
