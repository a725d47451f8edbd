import { parsePhone } from "@cho-phien/vietnam/phone";
import type { CommuneOption, PaidThrough, ProvinceOption } from "@cho-phien/contract";
import type { CheckoutDraft, CheckoutErrors, CheckoutField } from "./fields";

/** Everything the order needs, parsed. `phone` is E.164. */
export type CheckoutDetails = {
  readonly fullName: string;
  readonly phone: string;
  readonly province: { readonly code: string; readonly fullName: string };
  readonly commune: CommuneOption;
  readonly street: string;
  readonly note: string | null;
  readonly paidThrough: PaidThrough;
};

export type Places = {
  readonly findProvince: (code: string) => Pick<ProvinceOption, "code" | "fullName"> | null;
  readonly findCommune: (code: string) => (CommuneOption & { readonly provinceCode: string }) | null;
};

const longest: Readonly<Record<CheckoutField, number>> = {
  fullName: 100,
  phone: 30,
  provinceCode: 2,
  communeCode: 5,
  street: 200,
  note: 1000,
};
const longestNote = 500;
const ways: readonly PaidThrough[] = ["cod", "bank", "card"];

/** What was typed, trimmed and in NFC; a missing field is "". */
export function readDraft(fields: Readonly<Record<string, unknown>>): CheckoutDraft {
  const text = (name: CheckoutField) => {
    const value = fields[name];
    return typeof value === "string" ? value.normalize("NFC").trim().slice(0, longest[name]) : "";
  };
  return {
    fullName: text("fullName"),
    phone: text("phone"),
    provinceCode: text("provinceCode"),
    communeCode: text("communeCode"),
    street: text("street"),
    note: text("note"),
    paidThrough: ways.find((way) => way === fields.paidThrough) ?? "cod",
  };
}

/** The draft as an order, or what is wrong with each field; a commune of another province counts as none. */
export function readDetails(
  draft: CheckoutDraft,
  places: Places,
): { readonly ok: true; readonly details: CheckoutDetails } | { readonly ok: false; readonly errors: CheckoutErrors } {
  const phone = parsePhone(draft.phone);
  const province = places.findProvince(draft.provinceCode);
  const found = places.findCommune(draft.communeCode);
  const commune = found && found.provinceCode === province?.code ? found : null;
  const errors: CheckoutErrors = {
    ...(draft.fullName.length < 2 ? { fullName: "name_missing" } : {}),
    ...(phone.ok ? {} : { phone: phone.refusal.kind === "phone_empty" ? "phone_missing" : "phone_wrong" }),
    ...(province ? {} : { provinceCode: "province_missing" }),
    ...(commune ? {} : { communeCode: "commune_missing" }),
    ...(draft.street.length < 2 ? { street: "street_missing" } : {}),
    ...(draft.note.length > longestNote ? { note: "note_long" } : {}),
  };
  if (!phone.ok || !province || !commune || Object.keys(errors).length > 0) return { ok: false, errors };
  const { fullName, street } = draft;
  return {
    ok: true,
    details: {
      fullName,
      phone: phone.e164,
      province: { code: province.code, fullName: province.fullName },
      commune: { code: commune.code, fullName: commune.fullName },
      street,
      note: draft.note || null,
      paidThrough: draft.paidThrough,
    },
  };
}
