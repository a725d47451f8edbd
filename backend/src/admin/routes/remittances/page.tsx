import type { RemittanceDesk } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { Batch } from "../../desk/remittances/batch";
import { DueList } from "../../desk/remittances/due-list";
import { useDesk } from "../../desk/use-desk";

const STATES = ["due", "open", "done"] as const;

/** Who is due what, the batches of transfers being worked on, and those that are over. */
const RemittancesPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const state = STATES.find((it) => it === search.get("status")) ?? "due";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const desk = useDesk<RemittanceDesk>(`/admin/remittances?state=${state}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.remittances.title")}</Heading>
      <DeskTabs
        current={state}
        tabs={STATES.map((it) => ({
          value: it,
          label: t(`desk.remittances.tab.${it}`),
          count: it === state ? desk.data?.count : undefined,
        }))}
      />
      <DeskState reading={desk} />
      {desk.data?.count === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.remittances.none.${state}`)}</Text>
      ) : null}
      {desk.data && state === "due" && desk.data.count > 0 ? <DueList desk={desk.data} /> : null}
      {desk.data?.batches.map((batch) => (
        <Batch key={batch.id} batch={batch} />
      ))}
      {desk.data ? <DeskPages page={page} count={desk.data.count} pageSize={desk.data.pageSize} /> : null}
    </Container>
  );
};

export const config = defineRouteConfig({
  label: "desk.remittances.menu",
  translationNs: "translation",
  icon: CurrencyDollar,
});

export default RemittancesPage;
