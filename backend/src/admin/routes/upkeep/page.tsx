import type { UpkeepAct, UpkeepCount, UpkeepDesk } from "@cho-phien/contract";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Heart } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { DeskState } from "../../desk/desk-state";
import { momentText } from "../../desk/format";
import { useDesk } from "../../desk/use-desk";

const LOOKS_EVERY_MS = 30_000;

/** What a stopped server left half done, what of it waits, and how the rest ended. */
const UpkeepPage = () => {
  const { t } = useTranslation();
  const desk = useDesk<UpkeepDesk>("/admin/upkeep", () => LOOKS_EVERY_MS);
  return (
    <div className="flex flex-col gap-4" data-desk>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>{t("desk.upkeep.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("desk.upkeep.hint")}
          </Text>
        </div>
        <DeskState reading={desk} />
        {desk.data ? <Counts counts={desk.data.counts} /> : null}
      </Container>
      {desk.data ? <Acts acts={desk.data.acts} /> : null}
    </div>
  );
};

function Counts({ counts }: { readonly counts: readonly UpkeepCount[] }) {
  const { t } = useTranslation();
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>{t("desk.upkeep.kind")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("desk.upkeep.open")}</Table.HeaderCell>
          <Table.HeaderCell className="text-right">{t("desk.upkeep.mended")}</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {counts.map((it) => (
          <Table.Row key={it.sweep}>
            <Table.Cell className="whitespace-normal">{t(`desk.upkeep.sweep.${it.sweep}`)}</Table.Cell>
            <Table.Cell className={`text-right tabular-nums ${it.open > 0 ? "text-ui-fg-error" : ""}`}>
              {it.open}
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">{it.mended}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

function Acts({ acts }: { readonly acts: readonly UpkeepAct[] }) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.upkeep.recent")}
      </Heading>
      {acts.length === 0 ? <Text className="text-ui-fg-subtle px-6 py-4">{t("desk.upkeep.none")}</Text> : null}
      {acts.map((it) => (
        <article key={it.id} className="px-6 py-3">
          <Text weight="plus">
            {t(`desk.upkeep.sweep.${it.sweep}`)} · {t(`desk.upkeep.outcome.${it.outcome.split(":")[0] ?? ""}`)}
          </Text>
          <Text size="small" className="text-ui-fg-subtle break-all">
            {momentText(it.at)} · {it.subject}
          </Text>
        </article>
      ))}
    </Container>
  );
}

export const config = defineRouteConfig({ label: "desk.upkeep.menu", translationNs: "translation", icon: Heart });

export default UpkeepPage;
