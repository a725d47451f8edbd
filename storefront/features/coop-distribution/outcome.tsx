import type { DistributionView } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeUnits } from "@/lib/contributions/units";
import { formatDong } from "@/lib/format";

/** Who gets what for what she put in, and what stays: the preview and the minutes' annex say it alike. */
export function Outcome({ view }: { readonly view: DistributionView }): ReactNode {
  const t = useTranslations("coopSharing.share");
  const contribution = useTranslations("coopSharing.contribution");
  const locale = useLocale();
  const { unit } = view;
  const netted = view.members.some((it) => it.nettedDong !== "0");
  const columns = ["units", "amount", ...(netted ? (["netted"] as const) : [])] as const;
  const cells = (it: DistributionView["members"][number]) => ({
    units: unit ? `${writeUnits(it.units, unit, locale)} ${contribution(`unitShort.${unit}`)}` : it.units,
    amount: formatDong(it.amountDong, locale),
    netted: formatDong(it.nettedDong, locale),
  });
  return (
    <>
      <table role="table" className="figure-table mt-3">
        <caption className="sr-only">{t("outcome")}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t("member")}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className="figure">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {view.members.map((member) => (
            <tr key={member.memberId} role="row">
              <th role="rowheader" scope="row">
                {member.fullName}
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  role="cell"
                  className={`figure ${column === "amount" ? "font-semibold" : ""}`}
                  data-label={t(`column.${column}`)}
                >
                  {cells(member)[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Kept view={view} />
    </>
  );
}

function Kept({ view }: { readonly view: DistributionView }): ReactNode {
  const t = useTranslations("coopSharing.share");
  const locale = useLocale();
  const lines = [
    { name: "members", amount: view.membersDong },
    { name: "retained", amount: view.retainedDong },
    { name: "fund", amount: view.fundDong },
    { name: "distributable", amount: view.distributableDong },
    ...(view.repaidDong === "0" ? [] : ([{ name: "repaid", amount: view.repaidDong }] as const)),
  ] as const;
  return (
    <dl className="card mt-3 grid gap-2 p-4">
      {lines.map(({ name, amount }) => (
        <div
          key={name}
          className={`flex items-baseline justify-between gap-3 ${name === "distributable" ? "border-t border-line pt-2 font-semibold" : ""}`}
        >
          <dt>{t(`line.${name}`)}</dt>
          <dd className="number text-right">{formatDong(amount, locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
