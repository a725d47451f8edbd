import { foldWords } from "@cho-phien/vietnam";
import {
  type Commune,
  communes,
  communesOf,
  findProvince,
  type Province,
  provinces,
} from "@cho-phien/vietnam/org-units";
import type { FaultDetails } from "../../spreadsheets/cell-faults";
import type { FaultCode } from "./faults";

type PlaceFault = {
  readonly column: "province" | "commune";
  readonly code: FaultCode;
  readonly details?: FaultDetails;
};

/** The commune a row means, by the names of today's province and commune, or what to correct. */
export function judgePlace(provinceText: string, communeText: string): { readonly code: string } | PlaceFault {
  if (provinceText === "") return { column: "province", code: "province_empty" };
  const province = provinceOf(provinceText);
  if (!province) return { column: "province", code: "province_unknown" };
  if (communeText === "") return { column: "commune", code: "ward_empty" };
  const [found, ...others] = named(communesOf(province.code), communeText);
  if (found && others.length === 0) return { code: found.code };
  if (found) {
    const names = [found, ...others].map((it) => it.fullName).join(", ");
    return { column: "commune", code: "ward_several", details: { names } };
  }
  const [elsewhere] = named(communes(), communeText);
  const where = elsewhere && findProvince(elsewhere.provinceCode)?.fullName;
  if (!where) return { column: "commune", code: "ward_unknown" };
  return { column: "commune", code: "ward_elsewhere", details: { province: province.fullName, where } };
}

/** By its present name first; a former one ("Hà Giang") means the province it went into. */
function provinceOf(text: string): Province | null {
  const wanted = foldWords(text).replace(/^(tinh|thanh pho|tp)\s+/, "");
  const isNamed = (names: readonly string[]) => names.some((it) => foldWords(it) === wanted);
  return provinces().find((it) => isNamed([it.name])) ?? provinces().find((it) => isNamed(it.formerNames)) ?? null;
}

/** Communes of exactly this name; with its marks where those decide, with its type where that was written. */
function named(among: readonly Commune[], text: string): readonly Commune[] {
  const wanted = foldWords(text);
  const short = wanted.replace(/^([xp]|tt)\s+/, "");
  const folded = among.filter((it) =>
    [foldWords(it.fullName), foldWords(it.name)].some((name) => name === wanted || name === short),
  );
  const typed = text.normalize("NFC").trim().toLowerCase();
  const marked = folded.filter((it) => [it.fullName, it.name].some((name) => name.toLowerCase() === typed));
  return marked.length > 0 ? marked : folded;
}
