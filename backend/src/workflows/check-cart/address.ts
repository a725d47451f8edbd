import { findCommune, findProvince } from "@cho-phien/vietnam/org-units";
import { parsePhone } from "@cho-phien/vietnam";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../../boundary/refusal";

const address = z.object({
  first_name: z.string().trim().min(1).max(120).nullish().catch(null),
  address_1: z.string().trim().min(1).max(200).nullish().catch(null),
  phone: z.string().nullish().catch(null),
  metadata: z
    .object({ commune_code: z.string().nullish().catch(null), province_code: z.string().nullish().catch(null) })
    .nullish()
    .catch(null),
});

/** Refuses an address no parcel could reach: two levels since 1 July 2025, both by code, and a mobile number to call. */
export function checkAddress(value: unknown): void {
  const parsed = address.safeParse(value);
  if (!parsed.success) throw refuse("address_incomplete", {}, "shipping_address");
  const { first_name, address_1, phone, metadata } = parsed.data;
  checkWard(metadata?.commune_code ?? "", metadata?.province_code ?? null);
  if (!first_name || !address_1) {
    throw refuse("address_incomplete", {}, first_name ? "shipping_address.address_1" : "shipping_address.first_name");
  }
  if (!parsePhone(phone ?? "").ok) throw refuse("phone_invalid", {}, "shipping_address.phone");
}

function checkWard(communeCode: string, provinceCode: string | null): void {
  const field = "shipping_address.metadata.commune_code";
  const commune = findCommune(communeCode);
  if (!commune) throw refuse("unknown_ward", {}, field);
  if (provinceCode === null || provinceCode === commune.provinceCode) return;
  const province = findProvince(provinceCode);
  if (!province) throw refuse("unknown_ward", {}, "shipping_address.metadata.province_code");
  throw refuse("ward_not_in_province", { ward: commune.fullName, province: province.fullName }, field);
}
