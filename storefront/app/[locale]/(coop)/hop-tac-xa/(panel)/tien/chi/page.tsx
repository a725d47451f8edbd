import { randomUUID } from "node:crypto";
import type { PayoutPreview } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { AccountForm } from "@/features/coop-paying/account-form";
import { Others } from "@/features/coop-paying/others";
import { RunForm } from "@/features/coop-paying/run-form";
import { RunList } from "@/features/coop-paying/run-list";
import { readNote, type Note } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askPayoutPreview, askPayRuns } from "@/lib/medusa/operations/paying";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopPaying.run");
  return { title: t("title") };
}

export default async function PayPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.pay);
  if (!staff.cooperative) return null;
  const asked = first(query.page) ?? "";
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const [t, preview, runs, note] = await Promise.all([
    getTranslations("coopPaying.run"),
    askPayoutPreview(staff),
    askPayRuns(staff, page),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.coop.money} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("title")}</h1>
      {runs.ok && preview.ok ? (
        <>
          <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
          <Due preview={preview.value} note={note} draft={`pay:${staff.cooperative.id}`} />
          <RunList list={runs.value} />
        </>
      ) : (
        <p className="card mt-4 p-5">{refusalText(runs, preview)}</p>
      )}
    </>
  );
}

type DueProps = { readonly preview: PayoutPreview; readonly note: Note | null; readonly draft: string };

async function Due({ preview, note, draft }: DueProps): Promise<ReactNode> {
  const t = await getTranslations("coopPaying.run");
  const due = preview.members.filter((it) => it.dueDong !== "0");
  const others = preview.members.filter((it) => it.dueDong === "0");
  return (
    <>
      {due.length > 0 ? (
        <RunForm due={due} note={note} formKey={randomUUID()} draft={draft} />
      ) : (
        <Notice title={t("empty")}>
          <p className="text-quiet">{t("emptyHint")}</p>
          <LocalLink href={paths.coop.share} className="button">
            {t("emptyLink")}
          </LocalLink>
        </Notice>
      )}
      {due.length > 0 ? <AccountForm members={due} /> : null}
      <Others members={others} />
    </>
  );
}

type Answered = Awaited<ReturnType<typeof askPayRuns>> | Awaited<ReturnType<typeof askPayoutPreview>>;

/** A role that may not pay reads why; silence is the error page's business. */
function refusalText(...answers: readonly Answered[]): string {
  for (const answer of answers) if (!answer.ok && answer.refusal.message) return answer.refusal.message;
  throw new Error("The pay run could not be read");
}
