import type { GoodsVariantFields } from "@cho-phien/contract";

type Stored = { readonly id: string; readonly title: string; readonly reserved: number };
type Kept = GoodsVariantFields & { readonly id: string };

export type SizeChanges =
  | {
      readonly kept: readonly Kept[];
      readonly added: readonly GoodsVariantFields[];
      readonly removed: readonly string[];
    }
  | { readonly refused: "size_unknown"; readonly index: number }
  | { readonly refused: "size_promised"; readonly title: string; readonly reserved: number };

/**
 * Which stored sizes stay, which are new and which go. A size without an id but with a stored one's name is that one: a
 * form sent again after a lost answer doesn't know the ids yet. A size shoppers were promised pieces of cannot go.
 */
export function matchSizes(stored: readonly Stored[], sent: readonly GoodsVariantFields[]): SizeChanges {
  const stray = sent.findIndex((it) => it.id !== undefined && !stored.some(({ id }) => id === it.id));
  if (stray >= 0) return { refused: "size_unknown", index: stray };
  const named = new Set(sent.flatMap((it) => it.id ?? []));
  const kept: Kept[] = [];
  const added: GoodsVariantFields[] = [];
  for (const size of sent) {
    const id = size.id ?? stored.find((it) => it.title === size.title && !named.has(it.id))?.id;
    if (id === undefined) added.push(size);
    else kept.push({ ...size, id });
  }
  const removed = stored.filter((it) => !kept.some(({ id }) => id === it.id));
  const promised = removed.find((it) => it.reserved > 0);
  if (promised) return { refused: "size_promised", title: promised.title, reserved: promised.reserved };
  return { kept, added, removed: removed.map((it) => it.id) };
}
