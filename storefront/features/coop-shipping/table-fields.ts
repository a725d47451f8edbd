import type { ShippingTableView } from "@cho-phien/contract";
import type { Zone } from "@cho-phien/shipping";
import { readAmount } from "@/lib/doors/read-amount";

/** Names of the price fields, as the backend names a field it refuses. */
export function priceField(zone: Zone, upToGrams: number): string {
  return `price.${zone}.${upToGrams}`;
}

export function furtherField(zone: Zone): string {
  return `further.${zone}`;
}

type Read = { readonly ok: true; readonly table: ShippingTableView } | { readonly ok: false; readonly field: string };

/** The form as a table, by the weights of the one it began with; the first field that holds no amount otherwise. */
export function readTable(before: ShippingTableView, form: FormData): Read {
  const wrong: string[] = [];
  const text = (name: string) =>
    String(form.get(name) ?? "")
      .normalize("NFC")
      .trim();
  const amount = (name: string) => {
    const read = readAmount(text(name));
    if (read === null) wrong.push(name);
    return read ?? "0";
  };
  const byZone = (nameOf: (zone: Zone) => string) => ({
    same_province: amount(nameOf("same_province")),
    same_region: amount(nameOf("same_region")),
    next_region: amount(nameOf("next_region")),
    across: amount(nameOf("across")),
  });
  const table = {
    bands: before.bands.map(({ upToGrams }) => ({
      upToGrams,
      pricesDong: byZone((zone) => priceField(zone, upToGrams)),
    })),
    furtherKgDong: byZone(furtherField),
    remoteDong: amount("remote"),
    freeFromDong: text("freeFrom") === "" ? null : amount("freeFrom"),
    pickUpPlace: form.get("pickUpOn") === null ? null : text("pickUpPlace"),
    carriers: form.getAll("carriers").map(String),
  };
  const [field] = wrong;
  return field === undefined ? { ok: true, table } : { ok: false, field };
}

/** 500 → "0,5" in Vietnamese, "0.5" in English. */
export function kgText(grams: number, locale: "vi" | "en"): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(grams / 1000);
}

/** "1,2" or "1.2" → 1200; null for what is no weight up to a tonne. */
export function readKg(text: string): number | null {
  if (!/^\d{1,4}([.,]\d{1,3})?$/.test(text.trim())) return null;
  return Math.round(Number(text.trim().replace(",", ".")) * 1000);
}
