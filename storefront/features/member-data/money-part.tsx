import type { OwnData } from "@cho-phien/contract";
import { formatMonth } from "@cho-phien/vietnam/dates";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDate, formatDong } from "@/lib/format";

type Part = OwnData["cooperatives"][number];

const figures = ["accrued", "paid", "confirmed"] as const;

/** Cooperative by cooperative: since when, how much by month, and each payment. */
export function MoneyPart({ data: { cooperatives } }: { readonly data: OwnData }): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <section aria-labelledby="money" className="card p-4">
      <h2 id="money">{t("cooperatives")}</h2>
      <ul className="mt-2 grid gap-5">
        {cooperatives.map((part) => (
          <li key={part.cooperative.id} className="min-w-0">
            <h3 className="text-lg">{part.cooperative.name}</h3>
            <Belonging part={part} />
            {part.months.length > 0 ? <Months part={part} /> : <p className="mt-2 text-quiet">{t("noMoney")}</p>}
            {part.payouts.length > 0 ? <Payouts payouts={part.payouts} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Belonging({ part }: { readonly part: Part }): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <ul className="mt-1 grid gap-1 text-quiet">
      {part.memberships.map(({ from, until }) => (
        <li key={from}>
          {until
            ? t("memberUntil", { from: formatDate(from), until: formatDate(until) })
            : t("member", { from: formatDate(from) })}
        </li>
      ))}
      {part.bankAccount ? (
        <li>
          {t("account")}: <span className="number">{part.bankAccount}</span>
        </li>
      ) : null}
      {part.agreements.map((it) => (
        <li key={`${it.reference} ${it.from}`} className="wrap-anywhere">
          {t("agreement", { reference: it.reference, from: formatDate(it.from) })}
        </li>
      ))}
    </ul>
  );
}

function Months({ part }: { readonly part: Part }): ReactNode {
  const t = useTranslations("unionRights.data");
  const locale = useLocale();
  return (
    <table role="table" className="figure-table mt-2 text-sm">
      <caption className="sr-only">{part.cooperative.name}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t("month")}
          </th>
          {figures.map((figure) => (
            <th key={figure} role="columnheader" scope="col" className="figure">
              {t(figure)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {part.months.map((row) => (
          <tr key={row.month} role="row">
            <th role="rowheader" scope="row">
              {formatMonth(row.month, locale)}
            </th>
            {figures.map((figure) => (
              <td key={figure} role="cell" className="figure" data-label={t(figure)}>
                {formatDong(row[`${figure}Dong`], locale)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Payouts({ payouts }: Pick<Part, "payouts">): ReactNode {
  const t = useTranslations("unionRights.data");
  const locale = useLocale();
  return (
    <details className="mt-2">
      <summary className="link flex min-h-tap items-center">{t("payouts", { count: payouts.length })}</summary>
      <ul className="grid gap-1 text-sm">
        {payouts.map((it) => (
          <li key={it.id}>
            {t("payout", {
              date: formatDate(it.sentAt),
              amount: formatDong(it.amountDong, locale),
              state: t(`state.${it.state}`),
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}
