import type {
  ConsignmentEvent,
  ConsignmentStep,
  DongString,
  MessageTemplate,
  ShopperMessage,
} from "@cho-phien/contract";
import { dongFromWire, formatDong } from "@cho-phien/money";
import { MESSAGE_TEMPLATES, templatesOf } from "../modules/consignment/message-templates";
import { shownPhone } from "./shown-phone";

type Sendable = {
  readonly step: ConsignmentStep;
  readonly order_code: string;
  readonly carrier: string | null;
  readonly tracking_code: string | null;
  readonly paid_at: Date | null;
  readonly cooperative_name: string;
  readonly cooperative_phone: string;
};

type Known = { readonly totalDong: DongString; readonly events: readonly ConsignmentEvent[]; readonly now: Date };

/** The same message goes out at most once in this time. */
const QUIET_MS = 60 * 60_000;

/** The messages that make sense now, as the shopper would read them, and when each may go out again. */
export function messagesOf(it: Sendable, { totalDong, events, now }: Known): readonly ShopperMessage[] {
  const total = dongFromWire(totalDong);
  const facts = {
    cooperative: it.cooperative_name,
    cooperativePhone: shownPhone(it.cooperative_phone),
    code: it.order_code,
    amount: it.paid_at ? null : { vi: formatDong(total, "vi"), en: formatDong(total, "en") },
    carrier: it.carrier,
    trackingCode: it.tracking_code,
  };
  return templatesOf(it.step).map((template) => ({
    template,
    text: { vi: MESSAGE_TEMPLATES[template].vi(facts), en: MESSAGE_TEMPLATES[template].en(facts) },
    againAt: againAt(template, events, now),
  }));
}

function againAt(template: MessageTemplate, events: readonly ConsignmentEvent[], now: Date): string | null {
  const last = events.findLast((event) => event.kind === "message" && event.template === template);
  if (!last) return null;
  const again = new Date(Date.parse(last.at) + QUIET_MS);
  return again > now ? again.toISOString() : null;
}
