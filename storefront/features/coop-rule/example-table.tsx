import type { ReactNode } from "react";
import type { ExampleLines } from "./example-lines";

export type TableWords = Readonly<Record<"who" | "present" | "asked" | "change", string>>;

type Props = { readonly lines: ExampleLines; readonly words: TableWords; readonly caption: string };

/** The example in đồng a member: before and after, and what changes. */
export function ExampleTable({ lines, words, caption }: Props): ReactNode {
  const isCompared = lines.rows.some(({ before }) => before !== null);
  const columns = isCompared ? (["before", "after", "change"] as const) : (["after"] as const);
  const headings = { before: words.present, after: words.asked, change: words.change };
  return (
    <>
      <p className="mt-2">{lines.text}</p>
      <table role="table" className="figure-table mt-3">
        <caption className="sr-only">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {words.who}
            </th>
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col" className="figure">
                {headings[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {lines.rows.map((row) => (
            <tr key={row.key} role="row">
              <th role="rowheader" scope="row">
                {row.name}
              </th>
              {columns.map((column) => (
                <td
                  key={column}
                  role="cell"
                  className={`figure ${column === "after" ? "font-semibold" : ""}`}
                  data-label={headings[column]}
                >
                  {row[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
