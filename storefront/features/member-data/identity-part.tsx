import type { OwnData } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Who she is here. */
export function IdentityPart({ data: { identity, otherRecordsCount } }: { readonly data: OwnData }): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <section aria-labelledby="identity" className="card p-4">
      <h2 id="identity">{t("identity")}</h2>
      <dl className="mt-2 grid gap-2">
        <Line label={t("fullName")}>{identity.fullName}</Line>
        <Line label={t("phone")}>
          {identity.phone ? (
            <>
              <span className="number">{identity.phone}</span> ({t(`owner.${identity.phoneOwner}`)})
            </>
          ) : (
            t("noPhone")
          )}
        </Line>
        <Line label={t("place")}>
          {identity.commune.name}, {identity.provinceName}
        </Line>
        <Line label={t("canRead")}>{t(identity.canRead ? "yes" : "no")}</Line>
      </dl>
      {otherRecordsCount > 0 ? (
        <p className="mt-3 text-sm text-quiet">{t("otherRecords", { count: otherRecordsCount })}</p>
      ) : null}
    </section>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="text-quiet">{label}</dt>
      <dd className="text-right font-semibold wrap-anywhere">{children}</dd>
    </div>
  );
}
