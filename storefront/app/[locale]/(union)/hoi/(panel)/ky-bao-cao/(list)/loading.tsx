import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/skeleton";

/** The shape of the periods while they are read. */
export default function PeriodsLoading(): ReactNode {
  const t = useTranslations("unionPeriods.list");
  return <Skeleton shape="list" label={t("loading")} />;
}
