import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";
import type { useTranslations } from "next-intl";
import { formatDateTime, formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import {
  type ActWords,
  amountField,
  choiceField,
  failOptions,
  hiddenField,
  holderField,
  type OrderWords,
  quantityField,
  reasonFields,
  refuseOptions,
  shippingFields,
} from "./act-fields";
import type { ActField, ActItem } from "./act-item";

export type Words = {
  readonly acts: ActWords;
  readonly orders: OrderWords;
  readonly step: ReturnType<typeof useTranslations<"coop.step">>;
};

/** The acts the backend allows now, in its order, and the way back from the last one, with the words of `locale`. */
export function actItems(order: ConsignmentDetail, locale: Locale, words: Words): readonly ActItem[] {
  const amount = formatDong(order.totalDong, locale);
  const item = (act: ConsignmentAct, values: Record<string, string>, fields: readonly ActField[]): ActItem => ({
    id: act,
    act,
    action: paths.api.coop.act(order.id, act),
    label: words.acts(`${act}.label`, values),
    ask: words.acts(`${act}.ask`, values),
    confirm: words.acts(`${act}.confirm`),
    fields,
  });
  const acts = order.acts.map((act) => item(act, { amount }, fieldsOf(act, order, { amount, words })));
  if (!order.undo) return acts;
  const { step, until } = order.undo;
  const time = formatDateTime(until).slice(0, 5);
  return [...acts, item("undo", { step: words.step(step), time }, [hiddenField("step", step)])];
}

type Told = { readonly amount: string; readonly words: Words };

function fieldsOf(act: ConsignmentAct, order: ConsignmentDetail, { amount, words }: Told): readonly ActField[] {
  const { acts, orders } = words;
  if (act === "ship") return shippingFields(order, acts);
  if (act === "receive-cash") return [amountField(amount, acts), holderField(acts)];
  if (act === "refuse") return reasonFields(refuseOptions(orders), acts);
  return act === "fail" ? reasonFields(failOptions(orders), acts) : [];
}

/** The messages that make sense now, each with what the shopper will read. */
export function messageItems(order: ConsignmentDetail, locale: Locale, { acts, orders }: Words): readonly ActItem[] {
  const languages = (["vi", "en"] as const).map((value) => ({ value, label: orders(`message.${value}`) }));
  return order.messages.map(({ template, text, againAt }) => ({
    id: `message-${template}`,
    act: "messages",
    action: paths.api.coop.act(order.id, "messages"),
    label: orders(`message.${template}`),
    ask: againAt ? orders("message.wait", { time: formatDateTime(againAt).slice(0, 5) }) : `“${text[locale]}”`,
    confirm: againAt ? null : orders("message.send"),
    fields: againAt
      ? []
      : [hiddenField("template", template), choiceField("language", { label: acts("language"), options: languages })],
  }));
}

const returnReasons = ["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"] as const;

/** One return form a line of which pieces are left; `newKey` makes the key under which it counts once. */
export function returnItems(
  order: ConsignmentDetail,
  { acts, orders }: Words,
  newKey: () => string,
): readonly ActItem[] {
  const options = returnReasons.map((value) => ({ value, label: orders(`back.reason.${value}`) }));
  return order.lines
    .filter((line) => line.returnedCount < line.quantity)
    .map((line) => ({
      id: `return-${line.id}`,
      act: "return",
      action: paths.api.coop.act(order.id, "return"),
      label: orders("back.open", { name: line.name, count: line.quantity - line.returnedCount }),
      ask: orders("back.ask"),
      confirm: orders("back.confirm"),
      fields: [
        hiddenField("lineId", line.id),
        hiddenField("key", newKey()),
        quantityField(acts),
        choiceField("reason", { label: acts("reason"), options }),
      ],
    }));
}
