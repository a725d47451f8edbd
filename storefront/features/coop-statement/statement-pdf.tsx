import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { dongFromWire, formatDong } from "@cho-phien/money";
import type { Locale } from "@/lib/i18n/locales";
import { FAMILIES } from "@/lib/pdf/fonts";
import type { StatementTable } from "./statement-table";

const styles = StyleSheet.create({
  page: { padding: 42, fontFamily: FAMILIES, fontSize: 10, color: "#1c1a17" },
  title: { fontSize: 16, fontWeight: 600, marginBottom: 4 },
  read: { color: "#5b554b", marginBottom: 12 },
  row: { flexDirection: "row", justifyContent: "space-between", paddingVertical: 3 },
  section: { marginTop: 10, fontSize: 12, fontWeight: 600, color: "#1F2A5A" },
  closing: { borderTopWidth: 1, borderTopColor: "#1F2A5A", fontWeight: 600 },
  foot: { position: "absolute", bottom: 20, left: 42, right: 42, fontSize: 8, color: "#5b554b", textAlign: "right" },
});

/** The statement on A4 pages. */
export async function statementPdf(table: StatementTable, locale: Locale): Promise<Buffer> {
  return await renderToBuffer(statementDocument(table, locale));
}

function statementDocument({ title, cooperativeName, read, rows, pageOf }: StatementTable, locale: Locale) {
  return (
    <Document title={title} author={cooperativeName} language={locale}>
      <Page size="A4" style={styles.page}>
        <Text style={styles.title}>{title}</Text>
        <Text>{cooperativeName}</Text>
        <Text style={styles.read}>{read}</Text>
        {rows.map(({ kind, name, amountDong }, index) =>
          amountDong === null ? (
            <Text key={index} style={styles.section} minPresenceAhead={40}>
              {name}
            </Text>
          ) : (
            <View key={index} wrap={false} style={kind === "closing" ? [styles.row, styles.closing] : styles.row}>
              <Text>{name}</Text>
              <Text>{formatDong(dongFromWire(amountDong), locale)}</Text>
            </View>
          ),
        )}
        <Text
          fixed
          style={styles.foot}
          render={({ pageNumber, totalPages }) => pageOf({ page: pageNumber, pages: totalPages })}
        />
      </Page>
    </Document>
  );
}
