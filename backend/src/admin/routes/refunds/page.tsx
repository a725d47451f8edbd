import type { RefundDesk, RefundDeskState } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { DeclinedReturn } from "../../desk/refunds/declined-return";
import { Refund } from "../../desk/refunds/refund";
import { useDesk } from "../../desk/use-desk";

const STATES: readonly RefundDeskState[] = ["due", "declined", "no_account", "card", "paid"];

/** Returns that wait for the operator's word, and money on its way back to shoppers. */
const RefundsPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = STATES.find((it) => it === search.get("status")) ?? "due";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const desk = useDesk<RefundDesk>(`/admin/refund-desk?state=${state}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.refunds.title")}</Heading>
      <DeskTabs
        current={state}
        tabs={STATES.map((it) => ({ value: it, label: t(`desk.refunds.tab.${it}`), count: desk.data?.counts[it] }))}
      />
      <DeskState reading={desk} />
      {desk.data?.counts[state] === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.refunds.none.${state}`)}</Text>
      ) : null}
      {desk.data?.requests.map((request) => (
        <DeclinedReturn key={request.id} request={request} />
      ))}
      {desk.data?.refunds.map((refund) => (
        <Refund key={refund.id} refund={refund} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.counts[state]} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

export const config = defineRouteConfig({
  label: "desk.refunds.menu",
  translationNs: "translation",
  icon: ArrowUturnLeft,
});

export default RefundsPage;
