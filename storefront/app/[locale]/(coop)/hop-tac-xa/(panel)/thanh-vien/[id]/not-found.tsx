import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { paths } from "@/lib/paths";

/** The same page for another cooperative's member and for one that never existed. */
export default function MemberNotFound(): ReactNode {
  const t = useTranslations("coopMembers.missing");
  return (
    <Notice title={t("title")} heading="h1">
      <p className="text-quiet">{t("text")}</p>
      <LocalLink href={paths.coop.members} className="button">
        {t("link")}
      </LocalLink>
    </Notice>
  );
}
