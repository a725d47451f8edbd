import type { DemoCooperative, DrawnWorld } from "@cho-phien/contract";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { ExecArgs } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { IdByKey } from "./ids";

/** Stores the cooperatives that are not there yet, by handle. */
export async function seedCooperatives(
  container: ExecArgs["container"],
  { world, photos }: DrawnWorld,
): Promise<IdByKey> {
  const service = container.resolve(COOPERATIVE_MODULE);
  const stored = await service.listCooperatives({ handle: world.cooperatives.map((it) => it.handle) }, { take: 500 });
  const present = new Set(stored.map((it) => it.handle));
  const missing = world.cooperatives.filter((it) => !present.has(it.handle));
  const created = await service.createCooperatives(
    missing.map((it) => ({ ...cooperativeRow(it), photo: { ...photos[it.key] } })),
  );
  const idByHandle = new Map([...stored, ...created].map((it) => [it.handle, it.id]));
  return new Map(world.cooperatives.flatMap((it) => [[it.key, idByHandle.get(it.handle) ?? ""] as const]));
}

function cooperativeRow(cooperative: DemoCooperative) {
  const commune = findCommune(cooperative.communeCode);
  if (!commune) throw new Error(`${cooperative.name}: unknown commune ${cooperative.communeCode}`);
  return {
    kind: cooperative.kind,
    name: cooperative.name,
    handle: cooperative.handle,
    status: "approved" as const,
    phone: cooperative.phone,
    commune_code: commune.code,
    province_code: commune.provinceCode,
    peoples: { names: cooperative.peoples },
    crafts: { list: cooperative.crafts },
    sentence: cooperative.sentence.vi,
    sentence_en: cooperative.sentence.en,
    story: cooperative.story.vi,
    story_en: cooperative.story.en,
    platform_fee_bp: cooperative.platformFeeBp,
    is_demo: true,
  };
}
