import type { Condition } from "./condition";
import type { Facet } from "./facets";
import type { Plan } from "./plan";
import type { TextQuery } from "./text-query";

/** `whole` is what a document has to match to go before all that do not. */
export type Text = TextQuery & { readonly whole?: string };
export type Page = { readonly skip: number; readonly take: number };

/** Rows to take out of the index: which, with what score and which columns. */
export type Selection = {
  readonly plan: Plan;
  readonly columns: readonly string[];
  readonly text: Text | null;
  readonly filters: Condition;
  readonly score: string;
  readonly match?: string | undefined;
  readonly least?: number | undefined;
};

/** The one statement that answers a query, built part by part with its parameters in the order of their `?`. */
export class Statement {
  readonly params: (string | number | boolean)[] = [];
  readonly #parts: string[] = [];

  /** The queries that rank, parsed once and not row by row. */
  asked({ words, pairs, marks, whole = "" }: Text): void {
    this.#parts.push(`asked as materialized (select ?::tsquery as words, ?::tsquery as pairs, ?::tsquery as marks,
      ?::tsquery as whole)`);
    this.params.push(words, pairs, marks, whole);
  }

  with(name: string, selection: Selection): void {
    const { least } = selection;
    const rows = this.#select(selection);
    if (least !== undefined) this.params.push(least);
    this.#parts.push(
      `${name} as materialized (${least === undefined ? rows : `select * from (${rows}) scored where score >= ?`})`,
    );
  }

  /**
   * What matches outside of names, looked at only where those that match in names do not fill the page: a word of many
   * descriptions would have to be ranked everywhere for nothing.
   */
  unnamed(selection: Selection, wanted: number): void {
    const rows = this.#select(selection);
    this.#parts.push(`rest as materialized (select * from (${rows}) scored
      where (select count(*) from named) < ? and id not in (select id from named))`);
    this.params.push(wanted);
  }

  page(from: string, order: string, { skip, take }: Page): void {
    this.#parts.push(`page as (select id, score, row_number() over () as place
      from (select id, score from ${from} order by ${order} limit (?)::int offset (?)::int) best)`);
    this.params.push(take, skip);
  }

  finish({ table }: Plan, counted: string, facets: readonly Facet[]): string {
    return `with ${this.#parts.join(", ")}
      select (select json_agg(json_build_array(p.id, p.score, d.document) order by p.place)
          from page p join ${table} d on d.id = p.id) as hits,
        (select ${counted}::int from matched) as count
        ${facets.map(({ sql }, at) => `, ${sql} as facet${at}`).join("")}`;
  }

  #select({ plan, columns, text, filters, score, match }: Selection): string {
    const list = ["d.id", `${score} as score`, ...columns.map((name) => `d.${name}`)].join(", ");
    if (match !== undefined) this.params.push(match);
    this.params.push(...filters.params);
    const words = match === undefined ? "" : "d.words @@ ?::tsquery and ";
    return `select ${list} from ${plan.table} d${text ? ", asked" : ""} where ${words}(${filters.sql})`;
  }
}
