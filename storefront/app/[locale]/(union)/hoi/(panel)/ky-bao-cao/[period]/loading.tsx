import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/skeleton";

/** The shape of one period while it is read. */
export default function PeriodLoading(): ReactNode {
  const t = useTranslations("unionPeriods.list");
  return <Skeleton shape="detail" label={t("loading")} />;
}
