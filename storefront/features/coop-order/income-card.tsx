import type { ConsignmentDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { incomeStateOf } from "./income-state";

/** What this order did for the members, or what it still waits for. */
export function IncomeCard({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const state = incomeStateOf(order);
  return (
    <section className={`card p-4 ${state === "recorded" ? "border-tea bg-tea-soft" : ""}`} aria-labelledby="income">
      <h2 id="income">{t("income")}</h2>
      {state === "recorded" ? <Recorded order={order} /> : null}
      {state === "soon" ? <p className="mt-2">{t("incomeSoon")}</p> : null}
      {state === "waiting" ? <p className="mt-2 text-quiet">{t("incomeWaiting")}</p> : null}
    </section>
  );
}

function Recorded({ order }: { readonly order: ConsignmentDetail }): ReactNode {
  const t = useTranslations("coop.order");
  const locale = useLocale();
  return (
    <>
      <p className="mt-2 font-semibold text-tea">
        {order.outcome ? t("incomeDone", { count: order.outcome.membersCount }) : t("incomeLines")}
      </p>
      {order.outcome ? <p>{t("incomeSum", { amount: formatDong(order.outcome.accruedDong, locale) })}</p> : null}
      <LocalLink href={paths.coop.money} className="link mt-1 inline-flex min-h-tap items-center">
        {t("incomeMore")}
      </LocalLink>
    </>
  );
}
