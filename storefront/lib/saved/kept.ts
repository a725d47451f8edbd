import { keptList } from "../device/kept-list";
import { savedFrom, toggled } from "./saved-list";

export const { list: savedGoods, watch: watchSaved, keep: keepSaved } = keptList("saved-goods", savedFrom);

/** Puts goods aside or takes them back; answers whether they are aside now. */
export function toggleSaved(id: string): boolean {
  const list = toggled(savedGoods(), id);
  keepSaved(list);
  return list.includes(id);
}
