import { parsePhone } from "@cho-phien/vietnam/phone";
import { refuseSaid, saidText } from "@cho-phien/vietnam/said";
import type { CommuneOption, CooperativeNote, PaidThrough, ProvinceOption } from "@cho-phien/contract";
import {
  longestSaid,
  noteField,
  type CheckoutDraft,
  type CheckoutError,
  type CheckoutErrors,
  type CheckoutField,
} from "./fields";

/** Everything the order needs, parsed. `phone` is E.164. */
export type CheckoutDetails = {
  readonly fullName: string;
  readonly phone: string;
  readonly province: { readonly code: string; readonly fullName: string };
  readonly commune: CommuneOption;
  readonly street: string;
  readonly note: string | null;
  readonly notes: readonly CooperativeNote[];
  readonly giftMessage: string | null;
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
  giftMessage: 1000,
};
/** Cooperatives in one basket. */
const mostNotes = 20;
const ways: readonly PaidThrough[] = ["cod", "bank", "card"];

/** The notes of a form's fields (`note.<cooperative>`), or those of a draft that was kept. */
function coopNotesOf(fields: Readonly<Record<string, unknown>>): CheckoutDraft["coopNotes"] {
  const kept = fields.coopNotes;
  const named = Object.entries(fields).flatMap(([name, value]): [string, unknown][] =>
    name.startsWith("note.") ? [[name.slice("note.".length), value]] : [],
  );
  const all = [...Object.entries(typeof kept === "object" && kept !== null ? kept : {}), ...named];
  const said = all.flatMap(([id, value]): [string, string][] =>
    /^[\w-]{1,64}$/.test(id) && typeof value === "string" ? [[id, saidText(value).slice(0, longest.note)]] : [],
  );
  return Object.fromEntries(said.filter(([, note]) => note !== "").slice(0, mostNotes));
}

/** What was typed, trimmed and in NFC; a missing field is "". */
export function readDraft(fields: Readonly<Record<string, unknown>>): CheckoutDraft {
  const text = (name: CheckoutField) => {
    const value = fields[name];
    return typeof value === "string" ? saidText(value).slice(0, longest[name]) : "";
  };
  return {
    fullName: text("fullName"),
    phone: text("phone"),
    provinceCode: text("provinceCode"),
    communeCode: text("communeCode"),
    street: text("street"),
    note: text("note"),
    giftMessage: text("giftMessage"),
    coopNotes: coopNotesOf(fields),
    paidThrough: ways.find((way) => way === fields.paidThrough) ?? "cod",
  };
}

function saidErrors({ note, giftMessage, coopNotes }: CheckoutDraft): CheckoutErrors {
  const said = [
    ["note", note, longestSaid.note, "note_long"],
    ["giftMessage", giftMessage, longestSaid.giftMessage, "words_long"],
    ...Object.entries(coopNotes).map(([id, own]) => [noteField(id), own, longestSaid.coopNote, "words_long"] as const),
  ] as const;
  return Object.fromEntries(
    said.flatMap(([field, text, most, isLong]): [string, CheckoutError][] => {
      const why = refuseSaid(text, most);
      return why ? [[field, why === "long" ? isLong : "words_unseen"]] : [];
    }),
  );
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
    ...saidErrors(draft),
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
      notes: Object.entries(draft.coopNotes).map(([cooperativeId, note]) => ({ cooperativeId, note })),
      giftMessage: draft.giftMessage || null,
      paidThrough: draft.paidThrough,
    },
  };
}
