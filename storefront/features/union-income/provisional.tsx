import type { Instant } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";

/** Says on every unlocked figure that it still moves, and as known when. */
export function Provisional({ asOf }: { readonly asOf: Instant }): ReactNode {
  const t = useTranslations("union.income");
  return (
    <p className="mt-2 text-sm text-quiet">
      <strong className="mr-2 inline-block rounded-full bg-turmeric-soft px-2.5 py-0.5 font-semibold text-turmeric-deep">
        {t("provisional")}
      </strong>
      <time dateTime={asOf}>{t("asOf", { time: formatDateTime(asOf) })}</time>. {t("provisionalMeaning")}
    </p>
  );
}
