import { Document, Page, renderToBuffer, StyleSheet, Text, View } from "@react-pdf/renderer";
import { dong, formatDong } from "@cho-phien/money";
import type { Locale } from "@/lib/i18n/locales";
import { FAMILIES } from "@/lib/pdf/fonts";
import type { FileCell, ReportLines } from "./report-lines";
import { words } from "./words";

const styles = StyleSheet.create({
  page: { padding: 36, fontFamily: FAMILIES, fontSize: 8.5, color: "#1c1a17" },
  top: { fontSize: 9, fontWeight: 600 },
  title: { fontSize: 14, fontWeight: 600, textAlign: "center", marginTop: 10, marginBottom: 6 },
  meta: { flexDirection: "row", paddingVertical: 1 },
  metaName: { width: 90, color: "#5b554b" },
  metaValue: { flex: 1 },
  row: { flexDirection: "row", borderBottomWidth: 0.5, borderBottomColor: "#bdb6a8", paddingVertical: 3 },
  head: { borderBottomWidth: 1, borderBottomColor: "#1F2A5A", fontWeight: 600, marginTop: 10 },
  bold: { fontWeight: 600 },
  first: { flex: 2.2, paddingRight: 4 },
  cell: { flex: 1, textAlign: "right", paddingLeft: 4 },
  note: { marginTop: 4, color: "#5b554b", fontSize: 7.5 },
  signs: { flexDirection: "row", justifyContent: "space-between", marginTop: 24 },
  sign: { width: 200, textAlign: "center", height: 90 },
  foot: { position: "absolute", bottom: 18, left: 36, right: 36, fontSize: 7.5, color: "#5b554b", textAlign: "right" },
});

/** The official form on A4, landscape: what, of when, provisional or locked, and where to sign. */
export async function reportPdf(lines: ReportLines, locale: Locale): Promise<Buffer> {
  return await renderToBuffer(reportDocument(lines, locale));
}

function reportDocument({ title, unitName, meta, head, rows, total, notes, state }: ReportLines, locale: Locale) {
  const t = words[locale];
  return (
    <Document title={`${title} — ${unitName}`} author={unitName} language={locale}>
      <Page size="A4" orientation="landscape" style={styles.page}>
        <Text style={styles.top}>{t.union}</Text>
        <Text style={styles.top}>{unitName}</Text>
        <Text style={styles.title}>{title}</Text>
        {meta.map(([name, value]) => (
          <View key={name} style={styles.meta}>
            <Text style={styles.metaName}>{name}</Text>
            <Text style={styles.metaValue}>{value}</Text>
          </View>
        ))}
        <Row cells={head} locale={locale} style={styles.head} />
        {rows.map((cells, index) => (
          <Row key={index} cells={cells} locale={locale} />
        ))}
        {total ? <Row cells={total} locale={locale} style={styles.bold} /> : null}
        {notes.map((note, index) => (
          <Text key={index} style={styles.note}>
            {note}
          </Text>
        ))}
        <View style={styles.signs} wrap={false}>
          {[t.preparedBy, t.head].map((who) => (
            <View key={who} style={styles.sign}>
              <Text style={styles.bold}>{who}</Text>
              <Text>{t.signHere}</Text>
            </View>
          ))}
        </View>
        <Text
          fixed
          style={styles.foot}
          render={({ pageNumber, totalPages }) => `${state} · ${t.page} ${pageNumber}/${totalPages}`}
        />
      </Page>
    </Document>
  );
}

type Look = (typeof styles)["head" | "bold"];
type RowProps = { readonly cells: readonly FileCell[]; readonly locale: Locale; readonly style?: Look };

function Row({ cells, locale, style }: RowProps) {
  return (
    <View style={style ? [styles.row, style] : styles.row} wrap={false}>
      {cells.map((cell, place) => (
        <Text key={place} style={place === 0 ? styles.first : styles.cell}>
          {shown(cell, locale)}
        </Text>
      ))}
    </View>
  );
}

function shown(cell: FileCell, locale: Locale): string {
  if (typeof cell === "string") return cell;
  if (cell.kind === "share") return `${(cell.value * 100).toFixed(1).replace(".", locale === "vi" ? "," : ".")}%`;
  return formatDong(dong(BigInt(cell.value)), locale).replace(/[\s\u00a0]*₫/, "");
}
