import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";

/** No grant, no rows: what is missing, and whom to ask. */
export function NoGrant(): ReactNode {
  const t = useTranslations("unionReports.noGrant");
  return (
    <Notice title={t("title")}>
      <p>{t("sentence")}</p>
      <p className="text-quiet">{t("next")}</p>
    </Notice>
  );
}

/** The backend's own sentence why this question has no report. */
export function ReportRefused({ refusal }: { readonly refusal: string }): ReactNode {
  const t = useTranslations("unionReports.refused");
  return (
    <Notice title={t("title")}>
      <p>{refusal}</p>
    </Notice>
  );
}
