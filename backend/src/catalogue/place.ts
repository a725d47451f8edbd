import type { PlaceView } from "@cho-phien/contract";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";

/** Commune code → names of commune and province. Throws on a code that was stored without being checked. */
export function placeOf(communeCode: string): PlaceView {
  const commune = findCommune(communeCode);
  const province = commune ? findProvince(commune.provinceCode) : null;
  if (!commune || !province) throw new Error(`Unknown commune ${communeCode}`);
  return {
    communeCode,
    communeName: commune.fullName,
    provinceCode: province.code,
    provinceName: province.name,
  };
}
