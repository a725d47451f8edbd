import type { CoopStatement } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatDong } from "@/lib/format";

/** Where the money is at the month's end, in the order in which it travels; the statement has the lines behind each. */
export function MoneyNow({ statement }: { readonly statement: CoopStatement }): ReactNode {
  const t = useTranslations("coopStatement.now");
  const locale = useLocale();
  const market = closingOf(statement, "market");
  const shipping = closingOf(statement, "shipping");
  const kept = lineOf(statement, { section: "cash", line: "kept" });
  const rows = [
    // Below zero she holds more of the market's cash than is due to her.
    market < 0n ? ({ name: "owed", amount: -market } as const) : ({ name: "market", amount: market } as const),
    ...(shipping === 0n ? [] : [{ name: "shipping", amount: shipping } as const]),
    ...(kept === 0n ? [] : [{ name: "kept", amount: kept } as const]),
    { name: "remitted", amount: lineOf(statement, { section: "cash", line: "remitted" }) },
    { name: "due", amount: closingOf(statement, "due") },
    { name: "transit", amount: closingOf(statement, "transit") },
    { name: "confirmed", amount: -lineOf(statement, { section: "transit", line: "confirmed" }) },
  ] as const;
  return (
    <section aria-labelledby="money-now" className="card mt-4 p-4">
      <h2 id="money-now">{t("title")}</h2>
      <dl className="mt-2 grid gap-2 md:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]">
        {rows.map(({ name, amount }) => (
          <div key={name} className="flex items-baseline justify-between gap-3 md:flex-col md:items-start md:gap-0">
            <dt className="text-quiet">{t(name)}</dt>
            <dd className={`number text-right font-semibold md:text-left ${name === "confirmed" ? "text-tea" : ""}`}>
              {formatDong(amount, locale)}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function closingOf({ sections }: CoopStatement, key: string): bigint {
  return BigInt(sections.find((it) => it.key === key)?.closingDong ?? "0");
}

function lineOf(
  { sections }: CoopStatement,
  { section, line }: { readonly section: string; readonly line: string },
): bigint {
  const lines = sections.find((it) => it.key === section)?.lines ?? [];
  return BigInt(lines.find((it) => it.key === line)?.amountDong ?? "0");
}
