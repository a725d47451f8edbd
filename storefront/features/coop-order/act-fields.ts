import type { ConsignmentDetail, FailReason, RefuseReason } from "@cho-phien/contract";
import type { useTranslations } from "next-intl";
import type { ActField } from "./act-item";

export type ActWords = ReturnType<typeof useTranslations<"coop.acts">>;
export type OrderWords = ReturnType<typeof useTranslations<"coopOrders">>;

const plain = { hint: "", value: "", isRequired: false, kind: "text", options: [] } as const;

type Parcel = Pick<ConsignmentDetail, "carriers" | "pickUpPlace">;

/** The carriers she works with; any other name can be typed. What is fetched at the fair has none. */
export function shippingFields({ carriers, pickUpPlace }: Parcel, t: ActWords): readonly ActField[] {
  const fetched = pickUpPlace === null ? [] : [t("fetched")];
  const options = [...fetched, ...carriers, t("selfCarrier")].map((name) => ({ value: name, label: name }));
  const value = fetched[0] ?? "";
  return [
    { ...plain, name: "carrier", label: t("carrier"), hint: t("carrierHint"), value, isRequired: true, options },
    { ...plain, name: "trackingCode", label: t("tracking"), hint: t("trackingHint") },
  ];
}

/** Filled in with what is due: she counts and confirms, or types what she counted. */
export function amountField(amount: string, t: ActWords): ActField {
  const value = amount.replace(/\s*₫$/, "");
  return { ...plain, name: "amount", label: t("amount"), value, isRequired: true, kind: "number" };
}

/** Who has the cash decides whether the market still sends it: the cooperative, unless she says otherwise. */
export function holderField(t: ActWords): ActField {
  const options = (["cooperative", "carrier"] as const).map((value) => ({ value, label: t(`holder.${value}`) }));
  return { ...choiceField("heldBy", { label: t("holder.ask"), options }), hint: t("holder.hint") };
}

export function reasonFields(options: ActField["options"], t: ActWords): readonly ActField[] {
  const choose = { value: "", label: t("reasonChoose") };
  return [
    { ...plain, name: "reason", label: t("reason"), isRequired: true, kind: "choice", options: [choose, ...options] },
    { ...plain, name: "note", label: t("reasonNote"), hint: t("reasonNoteHint") },
  ];
}

export function hiddenField(name: ActField["name"], value: string): ActField {
  return { ...plain, name, label: "", value, kind: "hidden" };
}

export function choiceField(
  name: ActField["name"],
  { label, options }: { readonly label: string; readonly options: ActField["options"] },
): ActField {
  return { ...plain, name, label, value: options[0]?.value ?? "", isRequired: true, kind: "choice", options };
}

export function quantityField(t: ActWords): ActField {
  return { ...plain, name: "quantity", label: t("quantity"), value: "1", isRequired: true, kind: "number" };
}

const refuseReasons = [
  "out_of_stock",
  "cannot_deliver",
  "damaged",
  "closed",
  "other",
] as const satisfies readonly RefuseReason[];
const failReasons = [
  "no_answer",
  "not_home",
  "wrong_address",
  "changed_mind",
  "other",
] as const satisfies readonly FailReason[];

export function refuseOptions(t: OrderWords): ActField["options"] {
  return refuseReasons.map((value) => ({ value, label: t(`refuseReason.${value}`) }));
}

export function failOptions(t: OrderWords): ActField["options"] {
  return failReasons.map((value) => ({ value, label: t(`failReason.${value}`) }));
}
