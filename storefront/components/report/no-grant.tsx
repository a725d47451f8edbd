import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Notice } from "@/components/notice";

type Props = { readonly heading?: "h1" | "h2" };

/** No grant, no rows: what is missing, and whom to ask. `h1` where that is the whole page. */
export function NoGrant({ heading = "h2" }: Props): ReactNode {
  const t = useTranslations("unionReports.noGrant");
  return (
    <Notice title={t("title")} heading={heading}>
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
