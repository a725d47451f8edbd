import type { GoodsCard } from "@cho-phien/contract";
import { keptList } from "../device/kept-list";

const most = 12;

/** Enough to draw a small card without asking anybody. No price: it may have changed since. */
export type SeenGoods = Pick<GoodsCard, "handle" | "name" | "nameEn" | "photo">;

/** The goods looked at on this device, the latest first; nothing of them leaves it. What is not ours is left out. */
export function seenFrom(stored: string | null): readonly SeenGoods[] {
  try {
    const list: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(list) ? list.flatMap((it) => readSeen(it) ?? []).slice(0, most) : [];
  } catch {
    return [];
  }
}

function readSeen(value: unknown): SeenGoods | null {
  if (typeof value !== "object" || value === null) return null;
  if (!("handle" in value) || typeof value.handle !== "string" || value.handle === "") return null;
  if (!("name" in value) || typeof value.name !== "string") return null;
  const nameEn = "nameEn" in value && typeof value.nameEn === "string" ? value.nameEn : null;
  const photo = "photo" in value ? readPhoto(value.photo) : null;
  return { handle: value.handle, name: value.name, nameEn, photo };
}

/** Only a photo of this market: another origin's would tell it what was looked at. */
function readPhoto(value: unknown): SeenGoods["photo"] {
  if (typeof value !== "object" || value === null) return null;
  if (!("base" in value) || typeof value.base !== "string" || !/^\/photos\/[\w.-]+$/.test(value.base)) return null;
  if (!("widths" in value) || !Array.isArray(value.widths)) return null;
  const widths = value.widths.filter((it) => Number.isInteger(it) && it > 0);
  return widths.length > 0 ? { base: value.base, widths, alt: "" } : null;
}

/** The list with these goods at its head, once. */
export function withSeen(list: readonly SeenGoods[], goods: SeenGoods): readonly SeenGoods[] {
  return [goods, ...list.filter((it) => it.handle !== goods.handle)].slice(0, most);
}

const { list: seenGoods, watch: watchSeen, keep } = keptList("seen-goods", seenFrom);
export { seenGoods, watchSeen };

export function rememberGoods(goods: SeenGoods): void {
  keep(withSeen(seenGoods(), goods));
}

export function forgetSeen(): void {
  keep([]);
}
