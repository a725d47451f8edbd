import type { ConsignmentDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime, formatDong } from "@/lib/format";
import type { ActItem } from "./act-item";
import { ActPanel, type ActSentences } from "./act-panel";

type Props = {
  readonly order: ConsignmentDetail;
  readonly items: readonly ActItem[];
  readonly sentences: ActSentences;
};

/** Pieces that came back after they were paid: what was recorded, what the books gave back, and the form for more. */
export function ReturnCard({ order, items, sentences }: Props): ReactNode {
  const t = useTranslations("coopOrders.back");
  const locale = useLocale();
  const isPaid = order.step === "delivered" && order.payment === "received";
  if (!isPaid) return null;
  return (
    <section className="card p-4" aria-labelledby="back">
      <h2 id="back">{t("title")}</h2>
      {order.returns.length > 0 ? (
        <ul className="mt-2 divide-y divide-line">
          {order.returns.map((it) => (
            <li key={it.id} className="py-2">
              <p className="font-semibold">{t("row", { count: it.quantity, name: it.lineName })}</p>
              <p className="text-sm text-quiet">
                {t(`reason.${it.reason}`)} · <span className="number">{formatDateTime(it.at)}</span>
              </p>
              <p className="number whitespace-normal text-madder-deep">
                {it.reversedDong ? t("reversed", { amount: formatDong(it.reversedDong, locale) }) : t("waiting")}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <p className="mt-2 mb-3 text-sm text-quiet">
        {order.mayReturn || items.length === 0 ? t("hint") : t("managerOnly")}
      </p>
      {order.mayReturn ? (
        <ActPanel items={items} locale={locale} note={null} sentences={sentences} hasMain={false} />
      ) : null}
    </section>
  );
}
