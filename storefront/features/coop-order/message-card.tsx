import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ActItem } from "./act-item";
import { ActPanel, type ActSentences } from "./act-panel";

type Props = { readonly items: readonly ActItem[]; readonly sentences: ActSentences };

/** Messages to the shopper: each opens to what she will read. */
export function MessageCard({ items, sentences }: Props): ReactNode {
  const t = useTranslations("coopOrders.message");
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <section className="card p-4" aria-labelledby="message">
      <h2 id="message">{t("title")}</h2>
      <p className="mt-1 mb-3 text-sm text-quiet">{t("hint")}</p>
      <ActPanel items={items} locale={locale} note={null} sentences={sentences} hasMain={false} />
    </section>
  );
}
