import { type Destination, isRemote } from "@cho-phien/shipping";
import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";

/** Where a commune's parcels go; null for a code that is none. */
export function communeDestination(communeCode: string): Destination {
  const commune = findCommune(communeCode);
  if (!commune) return null;
  const { provinceCode, type } = commune;
  return { provinceCode, isRemote: isRemote({ provinceCode, communeType: type }) };
}

/** A province whose commune is not known yet; null for a code that is none. */
export function provinceDestination(provinceCode: string): Destination {
  const province = findProvince(provinceCode);
  return province ? { provinceCode: province.code, isRemote: null } : null;
}
