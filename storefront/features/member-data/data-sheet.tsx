import type { OwnData } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDateTime } from "@/lib/format";
import type { Acting } from "./acting";
import { FactsPart } from "./facts-part";
import { IdentityPart } from "./identity-part";
import { LooksPart } from "./looks-part";
import { MoneyPart } from "./money-part";
import { PrintButton } from "./print-button";
import { RequestsPart } from "./requests-part";
import { RightsPart } from "./rights-part";

type Props = {
  readonly data: OwnData;
  /** Who may act and where to; null only shows. */
  readonly acting: Acting | null;
  /** Where her file is handed out, with the fields that open it. */
  readonly file: Acting | null;
  /** What else stands beside what she told: questions asked at the desk. */
  readonly children?: ReactNode;
};

/** Everything held about a member, in the same words for herself and for the officer who shows it to her. */
export function DataSheet({ data, acting, file, children }: Props): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <>
      <p className="mt-1 text-sm text-quiet">
        <time dateTime={data.readAt}>{t("readAt", { time: formatDateTime(data.readAt) })}</time>
      </p>
      <div className="mt-3 flex flex-wrap gap-2 print:hidden">
        {file ? (
          <form action={file.action} method="post">
            {Object.entries(file.fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="button">
              {t("file")}
            </button>
          </form>
        ) : null}
        <PrintButton>{t("print")}</PrintButton>
      </div>
      <div className="mt-5 grid gap-4 lg:grid-cols-2 lg:items-start">
        <div className="grid min-w-0 gap-4">
          <IdentityPart data={data} />
          <FactsPart data={data} acting={acting} />
          {children}
          {acting ? <RightsPart data={data} acting={acting} /> : null}
        </div>
        <div className="grid min-w-0 gap-4">
          <MoneyPart data={data} />
          <RequestsPart requests={data.requests} />
          <LooksPart looks={data.looks} />
        </div>
      </div>
    </>
  );
}
