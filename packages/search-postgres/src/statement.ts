import type { Condition } from "./condition";
import type { Facet } from "./facets";
import type { Order } from "./order";
import type { Plan } from "./plan";
import type { TextQuery } from "./text-query";

export type Page = { readonly skip: number; readonly take: number };

/** Which documents: those that match the text, where there is one, and pass the filters. */
export type Selection = {
  readonly plan: Plan;
  readonly text: TextQuery | null;
  readonly filters: Condition;
  /** What the answer is ordered and counted by; nothing else is carried along. */
  readonly columns: readonly string[];
};

/**
 * Of a rung that holds more than this, only so many are ranked, those that ties are broken for; the others wait for the
 * next rung. Ranking a document costs a look at it: a word of half the catalogue would be ranked everywhere for one page.
 */
const MOST_RANKED = 1_000;
/** What a rung adds to the score: more than ts_rank of words, pairs and marks can come to, so that rungs never mix. */
const RUNG_SCORE = 10;

/**
 * `wanted` is how many the page needs: a rung is looked at only where those before it hold fewer; null ranks everything.
 * `deepest` is how many rungs to look at.
 */
type Climb = { readonly order: Order; readonly wanted: number | null; readonly deepest: number };

type Wanted = {
  readonly counted: string;
  readonly facets: readonly Facet[];
  readonly unshown: readonly string[];
};

/** The one statement that answers a query, built part by part with its parameters in the order of their `?`. */
export class Statement {
  readonly params: (string | number | boolean)[] = [];
  readonly #parts: string[] = [];
  #rungs = 0;
  #isCounted = false;

  /** Ranks from the best rung down. */
  ladder({ plan, text, filters, columns }: Selection & { text: TextQuery }, { order, wanted, deepest }: Climb): void {
    const { words, pairs, marks, rungs } = text;
    this.#parts.push(`asked as materialized (select ?::tsquery as words, ?::tsquery as pairs, ?::tsquery as marks)`);
    this.params.push(words, pairs, marks);
    rungs.slice(0, deepest).forEach((rung, at) => {
      const before = rungs.slice(0, at).map((_, earlier) => `r${earlier}`);
      const conditions = [`d.words @@ ?::tsquery`, `(${filters.sql})`];
      this.params.push(rung, ...filters.params);
      if (at > 0)
        conditions.push(`d.id not in (${before.map((name) => `select id from ${name}`).join(" union all ")})`);
      if (at > 0 && wanted !== null) {
        conditions.push(`${before.map((name) => `(select count(*) from ${name})`).join(" + ")} < ?`);
        this.params.push(wanted);
      }
      const isBounded = wanted !== null && at < rungs.length - 1;
      const bound = isBounded ? `order by ${order.ties} limit ${MOST_RANKED}` : "";
      const score = `${RUNG_SCORE * (rungs.length - at)} + ${rankOf(plan, text)}`;
      this.#parts.push(`r${at} as materialized (select c.*, ${score} as score
        from (select ${listOf(columns)} from ${plan.table} d where ${conditions.join(" and ")} ${bound}) c
          join ${plan.table}_names n on n.id = c.id, asked)`);
      this.#rungs = at + 1;
    });
  }

  /** The rungs together. */
  get ranked(): string {
    const names = Array.from({ length: this.#rungs }, (_, at) => `select * from r${at}`);
    return `(${names.join(" union all ")}) ranked`;
  }

  /** What is counted: a row for each combination of the values counted by, or for each document where ranges are asked. */
  counted(selection: Selection, facets: readonly Facet[]): void {
    const names = [...new Set(facets.map(({ column }) => column))];
    const rows = this.rows(selection);
    if (facets.some(({ type }) => type !== "value"))
      this.#matched(`select ${["1 as docs", ...names].join(", ")} from ${rows}`);
    else if (names.length === 0) this.#matched(`select count(*) as docs from ${rows}`);
    else this.#matched(`select ${["count(*) as docs", ...names].join(", ")} from ${rows} group by ${names.join(", ")}`);
  }

  /** Every document that matches, to be sorted and counted alike; `least` leaves out those of a lower score. */
  matched(from: string, least: number | undefined): void {
    this.#matched(`select *, 1 as docs from ${from} ${least === undefined ? "" : "where score >= ?"}`);
    if (least !== undefined) this.params.push(least);
  }

  #matched(rows: string): void {
    this.#isCounted = true;
    this.#parts.push(`matched as materialized (${rows})`);
  }

  page(from: string, order: Order, { skip, take }: Page): void {
    this.#parts.push(`page as (select id, score, row_number() over () as place
      from (select id, score from ${from} order by ${order.all} limit (?)::int offset (?)::int) best)`);
    this.params.push(take, skip);
  }

  /** The documents selected, unranked. */
  rows({ plan, text, filters, columns }: Selection): string {
    if (text) this.params.push(text.match);
    this.params.push(...filters.params);
    return `(select ${listOf(columns)}, 0::float8 as score from ${plan.table} d
      where ${text ? "d.words @@ ?::tsquery and " : ""}(${filters.sql})) d`;
  }

  /** `counted` is what is counted of the matches; `unshown` are the fields at a document's top that are left out. */
  finish({ table }: Plan, { counted, facets, unshown }: Wanted): string {
    this.params.push(`{${unshown.map((name) => JSON.stringify(name)).join(",")}}`);
    return `with ${this.#parts.join(", ")}
      select (select json_agg(json_build_array(p.id, p.score, d.document - (?)::text[]) order by p.place)
          from page p join ${table} d on d.id = p.id) as hits,
        ${this.#isCounted ? `(select ${counted}::int from matched)` : "0"} as count
        ${facets.map(({ sql }, at) => `, ${sql} as facet${at}`).join("")}`;
  }
}

function listOf(columns: readonly string[]): string {
  return ["d.id", ...columns.map((name) => `d.${name}`)].join(", ");
}

/** What names say counts, words side by side more, and agreement with the marks typed most. */
function rankOf({ weights }: Plan, text: TextQuery): string {
  const rank = (query: string) => `ts_rank('{${weights.join(",")}}', n.names, asked.${query})`;
  const parts = [rank("words")];
  if (text.pairs !== "") parts.push(`3 * ${rank("pairs")}`);
  if (text.marks !== "") parts.push(`${text.isMarked ? 2 : 0.2} * ${rank("marks")}`);
  return parts.join(" + ");
}
