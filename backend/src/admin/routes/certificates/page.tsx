import type { CertificateDesk, CertificateState, CertificateToJudge } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { AcademicCap } from "@medusajs/icons";
import { Button, Container, Heading, Text } from "@medusajs/ui";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { dayText } from "../../desk/format";
import { ReasonField } from "../../desk/reason-field";
import { useDesk, useDeskAct } from "../../desk/use-desk";

const STATES: readonly CertificateState[] = ["waiting", "verified", "rejected", "ended"];

/** OCOP certificates handed in by cooperatives, to be held against the decision they name. */
const CertificatesPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = STATES.find((it) => it === search.get("status")) ?? "waiting";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const desk = useDesk<CertificateDesk>(`/admin/certificates?state=${state}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.certificates.title")}</Heading>
      <DeskTabs
        current={state}
        tabs={STATES.map((it) => ({
          value: it,
          label: t(`desk.certificates.state.${it}`),
          count: it === state ? desk.data?.count : undefined,
        }))}
      />
      <DeskState reading={desk} />
      {desk.data?.certificates.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.certificates.none.${state}`)}</Text>
      ) : null}
      {desk.data?.certificates.map((it) => (
        <Certificate key={it.id} it={it} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.count} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

function Certificate({ it }: { readonly it: CertificateToJudge }) {
  const { t } = useTranslation();
  return (
    <article className="flex flex-col gap-2 px-6 py-4" aria-label={it.goodsName}>
      <Text weight="plus">
        {it.goodsName} · {t("desk.certificates.stars", { stars: it.stars })}
      </Text>
      <Text size="small" className="text-ui-fg-subtle">
        {it.cooperativeName} · {it.decisionNumber} · {it.issuer} ·{" "}
        {t("desk.certificates.validity", { from: dayText(it.issuedOn), to: dayText(it.validUntil) })}
      </Text>
      {it.rejection ? <Text size="small">“{it.rejection}”</Text> : null}
      {it.state === "waiting" ? <Judgement id={it.id} /> : null}
    </article>
  );
}

function Judgement({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const act = useDeskAct();
  const [reason, setReason] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  const path = `/admin/certificates/${encodeURIComponent(id)}`;
  const reject = () =>
    act.mutate(
      { path: `${path}/reject`, body: { reason }, done: t("desk.certificates.didReject") },
      { onError: () => field.current?.focus() },
    );
  return (
    <div className="flex flex-col gap-3">
      <ReasonField
        id={`reason-${id}`}
        label={t("desk.certificates.reason")}
        maxLength={300}
        value={reason}
        onChange={setReason}
        refusal={act.refusal}
        field={field}
      />
      <div className="flex flex-wrap gap-2">
        <Button
          isLoading={act.isPending}
          onClick={() => act.mutate({ path: `${path}/verify`, done: t("desk.certificates.didVerify") })}
        >
          {t("desk.certificates.verify")}
        </Button>
        <Button variant="secondary" isLoading={act.isPending} onClick={reject}>
          {t("desk.certificates.reject")}
        </Button>
      </div>
    </div>
  );
}

export const config = defineRouteConfig({
  label: "desk.certificates.menu",
  translationNs: "translation",
  icon: AcademicCap,
});

export default CertificatesPage;
