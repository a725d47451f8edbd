import type { CodDesk } from "@cho-phien/contract";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { DeskPages } from "../desk-pages";
import { FOCUS_RING } from "../focus-ring";
import { dongText, momentText } from "../format";

/** Sheets that were taken, with their totals and what of them is still held. */
export function PastSheets({ desk }: { readonly desk: CodDesk }) {
  const { t, i18n } = useTranslation();
  const dong = (amount: string) => dongText(amount, i18n.language);
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.cod.past")}
      </Heading>
      {desk.sheets.length === 0 ? (
        <Text className="text-ui-fg-subtle px-6 py-4">{t("desk.cod.noneTaken")}</Text>
      ) : (
        <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t("desk.cod.past")}>
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("desk.cod.sheet")}</Table.HeaderCell>
                <Table.HeaderCell>{t("desk.cod.at")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("desk.cod.parcels")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("desk.cod.collected")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("desk.cod.fee")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("desk.cod.net")}</Table.HeaderCell>
                <Table.HeaderCell className="text-right">{t("desk.cod.stillHeld")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {desk.sheets.map((it) => (
                <Table.Row key={it.id}>
                  <Table.Cell>
                    <Link
                      className={`${FOCUS_RING} underline underline-offset-4`}
                      to={`?sheet=${encodeURIComponent(it.id)}`}
                    >
                      {it.carrier} · {it.fileName}
                    </Link>
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{momentText(it.acceptedAt)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{it.linesCount}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dong(it.collectedDong)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dong(it.feeDong)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{dong(it.netDong)}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">{it.heldCount}</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      <DeskPages page={desk.page} count={desk.sheetsCount} pageSize={desk.pageSize} />
    </Container>
  );
}
