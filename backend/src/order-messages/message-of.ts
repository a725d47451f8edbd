import { dongFromWire, formatDong } from "@cho-phien/money";
import { REFUSE_REASONS, reasonOf } from "../modules/consignment/reasons";
import { filled, MONEY_WORDS, ORDER_TEMPLATES, type MessageFacts, type OrderEvent } from "./templates";

/** What is known of a consignment when its shopper is told something. */
export type Telling = {
  readonly event: OrderEvent;
  readonly language: "vi" | "en";
  readonly code: string;
  readonly cooperative: string;
  readonly amountDong: string;
  readonly carrier: string | null;
  readonly trackingCode: string | null;
  readonly reason: string | null;
  readonly reasonNote: string | null;
  /** Money that was paid in advance. */
  readonly isPaid: boolean;
  /** Of the page that shows the order. */
  readonly link: string;
};

/** The message of an event in the order's language. */
export function messageOf(telling: Telling): { readonly subject: string; readonly text: string } {
  const { event, language } = telling;
  const facts = factsOf(telling);
  const template = ORDER_TEMPLATES[event][language];
  return { subject: filled(template.subject, facts), text: filled(template.text, facts) };
}

function factsOf(it: Telling): MessageFacts {
  const amount = formatDong(dongFromWire(it.amountDong), it.language);
  const code = it.language === "vi" ? "mã" : "code";
  return {
    code: it.code,
    cooperative: it.cooperative,
    amount,
    carrier: it.carrier ?? (it.language === "vi" ? "đơn vị vận chuyển" : "carrier"),
    tracking: it.trackingCode ? `, ${code} ${it.trackingCode}` : "",
    reason: reasonWords(it),
    money: filled(MONEY_WORDS[it.isPaid ? "paid" : "to_pay"][it.language], { amount }),
    link: it.link,
  };
}

/** The reason in words; "other" says nothing by itself, and what she wrote is told as she wrote it. */
function reasonWords({ reason, reasonNote, language }: Telling): string {
  const known = reasonOf(REFUSE_REASONS, reason ?? "");
  const words = known && known !== "other" ? REFUSE_REASONS[known][language] : "";
  return [words, reasonNote ?? ""].filter(Boolean).join("; ");
}
