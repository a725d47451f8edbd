import { randomUUID } from "node:crypto";
import type { PayoutState } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { PaySheet } from "@/features/coop-pay-run/pay-sheet";
import { PayoutCard } from "@/features/coop-pay-run/payout-card";
import { RunPapers } from "@/features/coop-pay-run/run-papers";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { formatDate, formatDong } from "@/lib/format";
import { findPayRun } from "@/lib/medusa/operations/paying";
import { paths } from "@/lib/paths";
import { requestOrigin } from "@/lib/request-origin";

type Props = { readonly params: Promise<{ readonly batchId: string }>; readonly searchParams: Query };

const states = ["disputed", "unverified", "waiting", "confirmed", "returned"] as const satisfies readonly PayoutState[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopPaying.sheet");
  return { title: t("title") };
}

export default async function PayRunPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ batchId }, query] = await Promise.all([params, searchParams]);
  const staff = await requireStaff(paths.coop.paySheet(batchId));
  if (!staff.cooperative) return null;
  const [t, run, note, head] = await Promise.all([
    getTranslations("coopPaying.sheet"),
    findPayRun(staff, batchId),
    readNote(first(query.note)),
    headers(),
  ]);
  if (!run) notFound();
  const origin = requestOrigin(head);
  const counts = states
    .map((state) => ({ state, count: run.payouts.filter((it) => it.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <div className="screen-only">
        <LocalLink href={paths.coop.pay} className="link inline-flex min-h-tap items-center text-sm">
          ‹ {t("back")}
        </LocalLink>
        <h1 className="number">{t("heading", { code: run.code })}</h1>
        <p className="mt-1 text-quiet">
          {t("lead", {
            date: formatDate(run.sentAt),
            amount: formatDong(run.totalDong, staff.locale),
            count: run.payouts.length,
          })}
        </p>
        <ul aria-label={t("counts")} className="mt-3 flex flex-wrap gap-2">
          {counts.map(({ state, count }) => (
            <li key={state} className="card px-3 py-2 text-sm">
              {t(`state.${state}`)}: <strong className="number">{count}</strong>
            </li>
          ))}
        </ul>
        <RunPapers run={run} note={note} />
        <h2 className="mt-6">{t("payouts")}</h2>
        <ul className="mt-3 grid gap-3 md:grid-cols-2 md:items-start">
          {run.payouts.map((payout) => (
            <PayoutCard
              key={payout.payoutId}
              payout={payout}
              batchId={run.batchId}
              origin={origin}
              formKey={randomUUID()}
            />
          ))}
        </ul>
      </div>
      <PaySheet run={run} origin={origin} />
    </>
  );
}
