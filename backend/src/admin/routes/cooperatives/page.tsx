import type { CooperativeStatus, CooperativesUnderReview } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { clx, Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useSearchParams } from "react-router-dom";
import { DeskPages } from "../../desk/desk-pages";
import { DeskState } from "../../desk/desk-state";
import { DeskTabs } from "../../desk/desk-tabs";
import { dayText } from "../../desk/format";
import { FOCUS_RING } from "../../desk/focus-ring";
import { useDesk } from "../../desk/use-desk";

const STATUSES: readonly CooperativeStatus[] = ["submitted", "returned", "pending", "approved", "suspended"];

/** The queue of cooperatives, who waits longest first; the address keeps what is being looked at. */
const CooperativesPage = () => {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const status = STATUSES.find((it) => it === search.get("status")) ?? "submitted";
  const page = Math.max(1, Number(search.get("page")) || 1);
  const queue = useDesk<CooperativesUnderReview>(`/admin/cooperatives?status=${status}&page=${page}`);
  return (
    <Container className="divide-y p-0" data-desk>
      <Heading className="px-6 py-4">{t("desk.cooperatives.title")}</Heading>
      <DeskTabs
        current={status}
        tabs={STATUSES.map((it) => ({
          value: it,
          label: t(`desk.cooperative.status.${it}`),
          count: queue.data?.counts[it],
        }))}
      />
      <DeskState reading={queue} />
      {queue.data?.cooperatives.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t(`desk.cooperatives.none.${status}`)}</Text>
      ) : null}
      {queue.data && queue.data.cooperatives.length > 0 ? <Queue rows={queue.data.cooperatives} /> : null}
      {queue.data ? <DeskPages page={page} count={queue.data.count} pageSize={20} /> : null}
    </Container>
  );
};

function Queue({ rows }: { readonly rows: CooperativesUnderReview["cooperatives"] }) {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("desk.cooperatives.name")}</Table.HeaderCell>
          <Table.HeaderCell>{t("desk.cooperatives.place")}</Table.HeaderCell>
          <Table.HeaderCell>{t("desk.cooperatives.submitted")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map((it) => (
          <Table.Row key={it.id}>
            <Table.Cell className="py-3">
              <Link
                className={clx("text-ui-fg-base underline underline-offset-4", FOCUS_RING)}
                to={`/cooperatives/${it.id}`}
              >
                {it.name}
              </Link>
              <span className="text-ui-fg-subtle block">{t(`desk.cooperative.kind.${it.kind}`)}</span>
            </Table.Cell>
            <Table.Cell className="py-3">
              {[it.communeName, it.provinceName].filter(Boolean).join(", ") || "—"}
            </Table.Cell>
            <Table.Cell className="py-3">{it.submittedAt ? dayText(it.submittedAt) : "—"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

export const config = defineRouteConfig({
  label: "desk.cooperatives.menu",
  translationNs: "translation",
  icon: BuildingStorefront,
});

export default CooperativesPage;
