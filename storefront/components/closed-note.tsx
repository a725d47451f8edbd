import { formatDate } from "@cho-phien/vietnam/dates";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** "Nghỉ đến …", while a cooperative takes no orders; nothing while it does. */
export function ClosedNote({ until }: { readonly until: string | null }): ReactNode {
  const t = useTranslations("coopJoin");
  if (until === null) return null;
  return (
    <p className="rounded-card bg-turmeric-soft p-3 font-semibold text-turmeric-deep">
      {t("closed", { date: formatDate(until) })}
    </p>
  );
}
