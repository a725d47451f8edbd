"use client";

import { useEffect, useRef, useState, type ReactNode } from "react";
import { readAmount } from "@/lib/doors/read-amount";
import { formatDong } from "@/lib/format";
import type { Locale } from "@/lib/i18n/locales";

type Totals = { readonly count: number; readonly cash: bigint; readonly bank: bigint; readonly goods: bigint };

type Props = {
  readonly first: { readonly count: number; readonly cash: string; readonly bank: string };
  readonly locale: Locale;
  readonly words: Readonly<Record<"title" | "count" | "cash" | "bank" | "goods" | "total", string>>;
};

/** What the run comes to as it stands on the page; reads the fields beside it, so a kept draft counts too. */
export function RunTotal({ first, locale, words }: Props): ReactNode {
  const place = useRef<HTMLDListElement>(null);
  const [totals, setTotals] = useState<Totals>({
    count: first.count,
    cash: BigInt(first.cash),
    bank: BigInt(first.bank),
    goods: 0n,
  });
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => setTotals(totalsOf(new FormData(form)));
    read();
    form.addEventListener("input", read);
    form.addEventListener("restored", read);
    return () => {
      form.removeEventListener("input", read);
      form.removeEventListener("restored", read);
    };
  }, []);
  const rows = (["cash", "bank", "goods"] as const).filter((method) => totals[method] > 0n);
  return (
    <dl ref={place} aria-label={words.title} className="grid gap-1">
      <Row name={words.count} value={String(totals.count)} />
      {rows.map((method) => (
        <Row key={method} name={words[method]} value={formatDong(totals[method], locale)} />
      ))}
      <Row name={words.total} value={formatDong(totals.cash + totals.bank + totals.goods, locale)} isTotal />
    </dl>
  );
}

type RowProps = { readonly name: string; readonly value: string; readonly isTotal?: boolean };

function Row({ name, value, isTotal = false }: RowProps): ReactNode {
  return (
    <div
      className={`flex items-baseline justify-between gap-3 ${isTotal ? "border-t border-line pt-2 font-semibold" : ""}`}
    >
      <dt>{name}</dt>
      <dd className={`number text-right ${isTotal ? "text-xl" : ""}`}>{value}</dd>
    </div>
  );
}

function totalsOf(form: FormData): Totals {
  const totals = { count: 0, cash: 0n, bank: 0n, goods: 0n };
  for (const [name, value] of form) {
    if (!name.startsWith("amount.") || typeof value !== "string") continue;
    const amount = BigInt(readAmount(value) ?? "0");
    if (amount === 0n) continue;
    const method = form.get(`method.${name.slice("amount.".length)}`);
    totals.count += 1;
    totals[method === "bank" || method === "goods" ? method : "cash"] += amount;
  }
  return totals;
}
