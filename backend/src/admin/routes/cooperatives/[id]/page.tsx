import type { CooperativeUnderReview } from "@cho-phien/contract";
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import { DeskState } from "../../../desk/desk-state";
import { dayText } from "../../../desk/format";
import { FOCUS_RING } from "../../../desk/focus-ring";
import { ReviewForm } from "../../../desk/review-form";
import { useDesk } from "../../../desk/use-desk";

const COLOURS = {
  pending: "grey",
  submitted: "orange",
  returned: "orange",
  approved: "green",
  suspended: "red",
} as const;

/** One cooperative as it was submitted: its checklist, what it says of itself, what was decided before, and what can be. */
const CooperativePage = () => {
  const { t } = useTranslation();
  const { id = "" } = useParams();
  const read = useDesk<CooperativeUnderReview>(`/admin/cooperatives/${encodeURIComponent(id)}`);
  const it = read.data;
  return (
    <div className="flex flex-col gap-3">
      <Container className="divide-y p-0" data-desk>
        <div className="flex items-center justify-between gap-3 px-6 py-4">
          <Heading>{it?.name ?? t("desk.cooperatives.title")}</Heading>
          {it ? (
            <StatusBadge className="shrink-0" color={COLOURS[it.status]}>
              {t(`desk.cooperative.status.${it.status}`)}
            </StatusBadge>
          ) : null}
        </div>
        <DeskState reading={read} />
        {it ? <Profile it={it} /> : null}
      </Container>
      {it ? <ReviewForm it={it} /> : null}
      {it && it.events.length > 0 ? <Events events={it.events} /> : null}
    </div>
  );
};

function Profile({ it }: { readonly it: CooperativeUnderReview }) {
  const { t } = useTranslation();
  return (
    <>
      <ul className="flex flex-col gap-1 px-6 py-4">
        {it.rows.map(({ key, isDone }) => (
          <li key={key} className="txt-small flex items-center gap-2">
            <StatusBadge className="shrink-0" color={isDone ? "green" : "grey"}>
              {t(isDone ? "desk.cooperatives.done" : "desk.cooperatives.missing")}
            </StatusBadge>
            {t(`desk.cooperatives.row.${key}`)}
          </li>
        ))}
      </ul>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-3 px-6 py-4 md:grid-cols-[12rem_1fr]">
        <Fact name={t("desk.cooperatives.kind")}>{t(`desk.cooperative.kind.${it.kind}`)}</Fact>
        <Fact name={t("desk.cooperatives.registration")}>{it.registrationNumber}</Fact>
        <Fact name={t("desk.cooperatives.phone")}>
          <a className={FOCUS_RING} href={`tel:${it.phone}`}>
            {it.phone}
          </a>
        </Fact>
        <Fact name={t("desk.cooperatives.place")}>
          {it.place ? `${it.place.communeName}, ${it.place.provinceName}` : null}
        </Fact>
        <Fact name={t("desk.cooperatives.bank")}>
          {it.bank ? `${it.bank.name} · ${it.bank.account} · ${it.bank.holder}` : null}
        </Fact>
        <Fact name={t("desk.cooperatives.sentence")}>{it.sentence}</Fact>
        <Fact name={t("desk.cooperatives.story")}>
          <span className="whitespace-pre-line">{it.story}</span>
        </Fact>
      </dl>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt className="txt-small text-ui-fg-subtle">{name}</dt>
      <dd className="txt-small">{children || "—"}</dd>
    </>
  );
}

function Events({ events }: Pick<CooperativeUnderReview, "events">) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading level="h2" className="px-6 py-4">
        {t("desk.cooperatives.events")}
      </Heading>
      <ul className="flex flex-col gap-2 px-6 py-4">
        {events.map((it) => (
          <li key={`${it.at} ${it.act}`}>
            <Text size="small">
              {dayText(it.at)} · {t(`desk.cooperatives.act.${it.act}`, { defaultValue: it.act })} ·{" "}
              {t(`desk.cooperatives.by.${it.actorType}`)} {it.actorName ?? ""}
            </Text>
            {it.comment ? (
              <Text size="small" className="text-ui-fg-subtle">
                “{it.comment}”
              </Text>
            ) : null}
          </li>
        ))}
      </ul>
    </Container>
  );
}

export default CooperativePage;
