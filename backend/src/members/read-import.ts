import type { MemberImport } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { judgeTable } from "../workflows/import-members/judge-table";
import { storedImport } from "../workflows/import-members/stored-import";
import { knownMembers } from "./known-members";

const found = z.array(storedImport);

type Asked = { readonly cooperativeId: string; readonly importId: string };

/** A waiting table, judged against the members of this moment; or what became of an accepted one. */
export async function readImport(
  container: MedusaContainer,
  { cooperativeId, importId }: Asked,
): Promise<MemberImport> {
  const [stored] = found.parse(
    await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("member_import")
      .select("*")
      .where({ id: importId, cooperative_id: cooperativeId }),
  );
  if (!stored) throw notHere();
  const { id, file_name: fileName, rows, accepted_at: at, added } = stored;
  const accepted = at === null ? null : { at: at.toISOString(), added: added ?? 0 };
  if (rows === null) return { id, fileName, rowsCount: 0, goodCount: 0, reported: [], accepted };
  const facts = { members: await knownMembers(container, cooperativeId), today: dateOf(clock.now()) };
  const { good, reported } = judgeTable(rows, facts);
  return { id, fileName, rowsCount: rows.rows.length, goodCount: good.length, reported, accepted };
}
