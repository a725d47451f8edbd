import type { LikenessAct } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";
import { type Look, noteLook } from "../officers/note-look";
import { decideMerge, decideUndo } from "./decide-merge";

type Acting = {
  readonly memberId: string;
  readonly act: LikenessAct;
  readonly officerId: string;
  readonly look: Look;
};

const links = z.array(z.object({ member_id: z.string(), same_as: z.string() }));

/** Adds the rows of one decision, and notes that the months both earned in have news for the reports: members count anew there. */
export async function actOnLikeness(knex: Knex, { memberId, act, officerId, look }: Acting): Promise<void> {
  await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('member-likeness', 0))");
    await noteLook(trx, look);
    const now = new Map(
      links
        .parse((await trx.raw("select member_id, same_as from member_same('infinity')")).rows)
        .map((it) => [it.member_id, it.same_as]),
    );
    const row = (member: string, other: string) => ({
      ...{ member_id: member, other_id: other, act: act.act, officer_id: officerId },
    });
    if (act.act === "apart") {
      if (act.sameAs === memberId) throw refuse("merge_self");
      await trx("member_likeness").insert(row(memberId, act.sameAs));
      return;
    }
    if (act.act === "undo") {
      const undone = decideUndo(now, memberId);
      if ("code" in undone) throw refuse(undone.code);
      await trx("member_likeness").insert(row(undone.id, undone.sameAs));
      await noteMonths(trx, [undone.id, undone.sameAs]);
      return;
    }
    const merged = decideMerge(now, { id: memberId, sameAs: act.sameAs });
    if ("code" in merged) throw refuse(merged.code);
    for (const it of merged) await trx("member_likeness").insert(row(it.id, it.sameAs));
    await noteMonths(trx, [...new Set(merged.flatMap((it) => [it.id, it.sameAs]))]);
  });
}

async function noteMonths(trx: Knex.Transaction, memberIds: readonly string[]): Promise<void> {
  await trx.raw(
    `insert into report_month (month, version)
     select month, nextval('report_version') from (select distinct month from income_monthly where member_id = any(?)) m
     on conflict (month) do update set version = excluded.version`,
    [[...memberIds]],
  );
}
