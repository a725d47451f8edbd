import type { AskedText } from "@cho-phien/contract";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { dayText } from "../format";

/** What people look for in vain: goods to find a maker of, or names to add below. */
export function FoundNothing({ texts }: { readonly texts: readonly AskedText[] }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language === "en" ? "en" : "vi-VN");
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{t("desk.search.foundNothing")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("desk.search.foundNothingHint")}
        </Text>
      </div>
      {texts.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-8">{t("desk.search.nothingInVain")}</Text>
      ) : (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("desk.search.text")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("desk.search.inVain")}</Table.HeaderCell>
              <Table.HeaderCell className="text-right">{t("desk.search.asked")}</Table.HeaderCell>
              <Table.HeaderCell>{t("desk.search.lastDay")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {texts.map((it) => (
              <Table.Row key={it.text}>
                <Table.Cell>{it.text}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{number.format(it.foundNothing)}</Table.Cell>
                <Table.Cell className="text-right tabular-nums">{number.format(it.asked)}</Table.Cell>
                <Table.Cell className="tabular-nums">{dayText(it.lastDay)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  );
}
