import type { NewSynonym, SearchDesk } from "@cho-phien/contract";
import { foldWords } from "@cho-phien/vietnam";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { readBody } from "../../../../boundary/read-body";
import { refuse } from "../../../../boundary/refusal";
import { readSearchDesk } from "../../../../operator/read-search-desk";
import { addSynonymWorkflow } from "../../../../workflows/keep-synonyms";

// A comma and a bar part names where they are read.
const name = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[^,|]+$/);
const body = z.object({ names: z.array(name).max(12) }) satisfies z.ZodType<NewSynonym>;

/** Adds names of one thing. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<SearchDesk>): Promise<void> {
  const given = readBody(body, req.body).names.map((it) => it.normalize("NFC").toLowerCase());
  const names = [...new Set(given)];
  if (names.length < 2 || names.some((it) => foldWords(it).length < 2)) throw refuse("synonym_names_few", {}, "names");
  await addSynonymWorkflow(req.scope).run({ input: { names, addedBy: req.auth_context.actor_id } });
  res.json(await readSearchDesk(req.scope));
}
