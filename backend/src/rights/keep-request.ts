import { randomUUID } from "node:crypto";
import type { MemberRequest, MemberRight } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { acknowledgeBy, dueOn } from "./deadlines";

export type Asking = {
  readonly memberId: string;
  readonly right: MemberRight;
  readonly way: MemberRequest["way"];
  /** The member, the officer or the staff person who asks for her. */
  readonly askedBy: string;
  readonly wish: string;
  readonly at: Date;
};

export type Answering = {
  readonly requestId: string;
  readonly outcome: "done" | "refused";
  readonly by: { readonly type: "member" | "union_officer" | "coop_staff"; readonly id: string };
  readonly answer: string;
  readonly at: Date;
};

const open = z.array(z.object({ id: z.string() }));

/** Writes down what she asks for. What she asked already and nobody answered yet is not asked twice. */
export async function keepRequest(trx: Knex.Transaction, asking: Asking): Promise<string> {
  const { memberId, right, way, askedBy, wish, at } = asking;
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`member-request:${memberId}`]);
  const found = await trx.raw(
    `select r.id from member_request r where r.member_id = ? and r.kind = ?
        and not exists (select from member_request_answer a where a.request_id = r.id)`,
    [memberId, right],
  );
  const [standing] = open.parse(found.rows);
  if (standing) {
    if (wish !== "") await trx("member_request_words").where({ request_id: standing.id }).update({ wish });
    return standing.id;
  }
  const id = `mreq_${randomUUID()}`;
  const askedOn = dateOf(at);
  await trx("member_request").insert({
    ...{ id, member_id: memberId, kind: right, way, asked_by: askedBy, asked_at: at },
    ...{ acknowledge_by: acknowledgeBy(askedOn), due_on: dueOn(right, askedOn) },
  });
  await trx("member_request_words").insert({ request_id: id, wish });
  return id;
}

/** Writes down the answer, once. */
export async function keepAnswer(trx: Knex.Transaction, answering: Answering): Promise<void> {
  const { requestId, outcome, by, answer, at } = answering;
  await trx("member_request_answer").insert({ request_id: requestId, outcome, by_type: by.type, by_id: by.id, at });
  await trx("member_request_words").where({ request_id: requestId }).update({ answer });
}
