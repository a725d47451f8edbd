import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";
import type { useTranslations } from "next-intl";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { ActField, ActItem } from "./act-item";

type Words = ReturnType<typeof useTranslations<"coop.acts">>;

/** Carriers that collect from highland communes; any other name can be typed. */
const carriers = ["Vietnam Post", "Viettel Post", "GHN", "GHTK", "J&T Express"];

/** The acts the backend allows now, in its order, with the words of `locale`. */
export function actItems(order: ConsignmentDetail, locale: Locale, t: Words): readonly ActItem[] {
  const amount = formatDong(order.totalDong, locale);
  return order.acts.map((act) => ({
    act,
    action: paths.api.coop.act(order.id, act),
    label: t(`${act}.label`, { amount }),
    ask: t(`${act}.ask`, { amount }),
    confirm: t(`${act}.confirm`),
    fields: fieldsOf(act, amount, t),
  }));
}

function fieldsOf(act: ConsignmentAct, amount: string, t: Words): readonly ActField[] {
  if (act === "ship") return [carrierField(t), trackingField(t)];
  return act === "receive-cash" ? [amountField(amount, t)] : [];
}

function carrierField(t: Words): ActField {
  const suggestions = [...carriers, t("selfCarrier")];
  const words = { label: t("carrier"), hint: t("carrierHint") };
  return { name: "carrier", ...words, value: "", isRequired: true, isNumber: false, suggestions };
}

function trackingField(t: Words): ActField {
  const words = { label: t("tracking"), hint: t("trackingHint") };
  return { name: "trackingCode", ...words, value: "", isRequired: false, isNumber: false, suggestions: [] };
}

/** Filled in with what is due: she counts and confirms, or types what she counted. */
function amountField(amount: string, t: Words): ActField {
  const value = amount.replace(/\s*₫$/, "");
  return { name: "amount", label: t("amount"), hint: "", value, isRequired: true, isNumber: true, suggestions: [] };
}
