import { randomUUID } from "node:crypto";
import { formatMonth, monthOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { askedOf } from "@/features/coop-distribution/asked";
import { Gathered } from "@/features/coop-distribution/gathered";
import { MeetingForm } from "@/features/coop-distribution/meeting-form";
import { MonthForm } from "@/features/coop-distribution/month-form";
import { RunForm } from "@/features/coop-distribution/run-form";
import { RunList } from "@/features/coop-distribution/run-list";
import { monthsBack, parseMonth } from "@/lib/doors/months";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askDistribution, readDistributionDesk } from "@/lib/medusa/operations/sharing";
import { localePath, paths } from "@/lib/paths";

const monthsOffered = 13;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopSharing.share");
  return { title: t("title") };
}

export default async function SharePage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const current = monthOf(new Date());
  const typed = parseMonth(first(query.month));
  const month = typed && typed <= current ? typed : current;
  const staff = await requireStaff(paths.coop.shareMonth(month));
  if (!staff.cooperative) return null;
  const asked = askedOf({
    month,
    incomeKind: first(query.incomeKind) ?? "",
    minutesRef: first(query.minutesRef) ?? "",
  });
  const [t, links, desk, note] = await Promise.all([
    getTranslations("coopSharing.share"),
    getTranslations("coopSharing.links"),
    readDistributionDesk(staff, month),
    readNote(first(query.note)),
  ]);
  const isPreview = first(query.step) === "preview" && desk.canShare;
  const preview = isPreview ? await askDistribution(staff, asked) : null;
  const canRun = desk.canShare && desk.rule !== null && desk.rule.basis !== "maker";
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {links("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <form action={localePath(staff.locale, paths.coop.share)} className="mt-4 flex items-end gap-2">
        <div>
          <label htmlFor="month" className="mb-1 block text-sm font-semibold">
            {t("month")}
          </label>
          <select key={month} id="month" name="month" defaultValue={month} className="field">
            {monthsBack(current, monthsOffered).map((offer) => (
              <option key={offer} value={offer}>
                {formatMonth(offer, staff.locale)}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" className="button">
          {t("show")}
        </button>
      </form>
      <Gathered desk={desk} />
      {desk.canShare && !canRun ? (
        <p className="card mt-4 p-4">
          {desk.rule ? t("byMaker") : t("noRule")}{" "}
          <LocalLink href={paths.coop.rule} className="link">
            {links("rule.title")}
          </LocalLink>
        </p>
      ) : null}
      {desk.canShare ? null : <p className="card mt-4 p-4 text-quiet">{t("readOnly")}</p>}
      {canRun ? (
        <>
          <section aria-labelledby="work" className="mt-6">
            <h2 id="work">1. {t("work")}</h2>
            <MonthForm
              key={month}
              desk={desk}
              note={isPreview ? null : note}
              draft={`month:${staff.cooperative.id}:${month}`}
            />
          </section>
          <section aria-labelledby="meeting" className="mt-6">
            <h2 id="meeting">2. {t("meeting")}</h2>
            <MeetingForm asked={asked} />
            <div role="status">
              {preview && !preview.ok ? (
                <p className="mt-3 rounded-card bg-madder-soft p-3 font-semibold text-madder-deep">
                  {preview.refusal.message || t("previewFailed")}
                </p>
              ) : null}
            </div>
          </section>
          {preview?.ok ? <RunForm view={preview.value} note={note} formKey={randomUUID()} /> : null}
        </>
      ) : null}
      <section aria-labelledby="runs" className="mt-8">
        <h2 id="runs">{t("runs")}</h2>
        <RunList runs={desk.runs} />
      </section>
    </>
  );
}
