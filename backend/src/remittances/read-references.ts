/** One row of what the bank says of our transfers. `failure` is null for one that went through. */
export type ReferenceRow = {
  readonly row: number;
  readonly place: number;
  readonly bankReference: string;
  readonly amount: string | null;
  readonly failure: string | null;
};

type ReadReferences = { readonly rows: readonly ReferenceRow[]; readonly unreadable: readonly number[] };

const PASSED = new Set(["", "ok", "success", "thanh cong", "thành công", "da chuyen", "đã chuyển"]);

/**
 * Rows "our reference, the bank's, amount, result" (docs/bank-file.md), from a CSV file or pasted out of a table: tabs,
 * semicolons or commas. The batch's code and the place in it say which transfer is meant; a heading is passed over.
 */
export function readReferences(text: string, code: string): ReadReferences {
  const ours = new RegExp(`${code.replaceAll("-", "")} (\\d{1,4})\\b`, "i");
  const rows: ReferenceRow[] = [];
  const unreadable: number[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line);
    const place = ours.exec(cells[0] ?? "")?.[1];
    if (place !== undefined) rows.push(rowOf(index + 1, { place: Number(place), cells }));
    else if (!(index === 0 && /^reference$/i.test(cells[0] ?? ""))) unreadable.push(index + 1);
  }
  return { rows, unreadable };
}

function rowOf(row: number, { place, cells }: { place: number; cells: readonly string[] }): ReferenceRow {
  const amount = (cells[2] ?? "").replaceAll(/[.\s₫]/g, "");
  const result = cells[3] ?? "";
  return {
    row,
    place,
    bankReference: (cells[1] ?? "").slice(0, 60),
    amount: amount === "" ? null : amount,
    failure: PASSED.has(result.toLowerCase()) ? null : result.slice(0, 200),
  };
}

function cellsOf(line: string): readonly string[] {
  const separator = ["\t", ";", ","].find((it) => line.includes(it)) ?? ",";
  return line.split(separator).map((cell) => cell.trim().replaceAll(/^"|"$/g, "").trim());
}
