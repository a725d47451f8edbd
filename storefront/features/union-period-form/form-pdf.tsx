import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { dong, formatDong } from "@cho-phien/money";
import type { Locale } from "@/lib/i18n/locales";
import type { FormCell, FormRow, PeriodForm } from "./form";
import { formStyle as style } from "./form-style";
import { formWords } from "./form-words";

/** The rows that go with the signatures, so that these never stand on a page alone. */
const ROWS_WITH_SIGNS = 2;

/** A digest takes a line of its own. */
const LONG_FACT = 50;

/** The form on A4, across: to be printed, signed and stamped. */
export async function formPdf(form: PeriodForm, locale: Locale): Promise<Buffer> {
  return await renderToBuffer(formDocument(form, locale));
}

function formDocument(form: PeriodForm, locale: Locale) {
  const t = formWords[locale];
  const { rows, total } = form;
  const first = Math.max(0, rows.length - ROWS_WITH_SIGNS);
  return (
    <Document title={`${t.report} ${form.ofPeriod}`} author={form.bodies[1]} language={locale}>
      <Page size="A4" orientation="landscape" style={style.page}>
        <Heading form={form} locale={locale} />
        <Text style={style.dong}>{t.dong}</Text>
        <View>
          <View fixed style={[style.row, style.headRow, { borderLeftWidth: 0.75 }]}>
            <Text style={[style.place, style.headCell]}>{t.place}</Text>
            {form.head.map((name, place) => (
              <Text key={name} style={[place === 0 ? style.name : style.cell, style.headCell]}>
                {name}
              </Text>
            ))}
          </View>
          {rows.slice(0, first).map((row, index) => (
            <Row key={index} place={index + 1} row={row} locale={locale} />
          ))}
          <View wrap={false}>
            {rows.slice(first).map((row, index) => (
              <Row key={index} place={first + index + 1} row={row} locale={locale} />
            ))}
            {total ? <Row place={null} row={total} locale={locale} /> : null}
            <View style={style.notes}>
              <Text style={style.bold}>{t.notes}</Text>
              {form.notes.map((note, index) => (
                <Text key={index}>- {note}</Text>
              ))}
            </View>
            <Signs form={form} locale={locale} />
          </View>
        </View>
        <View fixed style={style.foot}>
          <Text>{`${form.bodies[1]} · ${form.ofPeriod} · ${form.state}`}</Text>
          <Text render={({ pageNumber, totalPages }) => t.page(pageNumber, totalPages)} />
        </View>
      </Page>
    </Document>
  );
}

type FormProps = { readonly form: PeriodForm; readonly locale: Locale };

function Heading({ form, locale }: FormProps) {
  const t = formWords[locale];
  const [above, body] = form.bodies;
  return (
    <View>
      <View style={style.top}>
        <View style={style.body}>
          {above ? <Text>{above}</Text> : null}
          <Text style={style.bold}>{body}</Text>
          <View style={[style.rule, { width: 70 }]} />
          <Text style={style.under}>{t.number[form.level]}</Text>
        </View>
        <View style={style.state}>
          <Text style={style.bold}>{t.nation}</Text>
          <Text style={style.bold}>{t.motto}</Text>
          <View style={[style.rule, { width: 150 }]} />
          <Text style={style.under}>{form.placeAndDay}</Text>
        </View>
      </View>
      <Text style={style.report}>{t.report}</Text>
      <Text style={style.subject}>{t.subject}</Text>
      <Text style={style.period}>{form.ofPeriod}</Text>
      <Text style={style.stamp}>{form.state}</Text>
      <View style={style.facts}>
        {form.facts.map(([name, value]) => (
          <View key={name} style={value.length > LONG_FACT ? [style.fact, style.longFact] : style.fact}>
            <Text style={style.factName}>{name}</Text>
            <Text style={style.factValue}>{value}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}

function Signs({ form, locale }: FormProps) {
  const t = formWords[locale];
  return (
    <View style={style.signs}>
      <View style={style.sign}>
        <Text style={style.bold}>{t.preparedBy}</Text>
        <Text>{t.signHere}</Text>
      </View>
      <View style={style.sign}>
        <Text style={style.bold}>{t.onBehalf[form.level]}</Text>
        <Text style={style.bold}>{t.head}</Text>
        <Text>{t.sealHere}</Text>
      </View>
    </View>
  );
}

type RowProps = { readonly place: number | null; readonly row: FormRow; readonly locale: Locale };

function Row({ place, row, locale }: RowProps) {
  const look = place === null ? style.bold : {};
  return (
    <View wrap={false} style={[style.row, { borderLeftWidth: 0.75 }, look]}>
      <Text style={style.place}>{place ?? ""}</Text>
      <Text style={style.name}>{row.name}</Text>
      {row.cells.map((cell, index) => (
        <Text key={index} style={style.cell}>
          {shown(cell, locale)}
        </Text>
      ))}
    </View>
  );
}

function shown(cell: FormCell, locale: Locale): string {
  if (typeof cell === "string") return cell;
  if (cell.kind === "share") return `${(cell.value * 100).toFixed(1).replace(".", locale === "vi" ? "," : ".")}%`;
  return formatDong(dong(BigInt(cell.value)), locale).replace(/[\s\u00a0]*₫/, "");
}
