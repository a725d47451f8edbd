import { refuse } from "../../boundary/refusal";

/** A page of the address, from 1; the first when none is given. */
export function readPage(value: unknown): number {
  if (value === undefined || value === "") return 1;
  const page = typeof value === "string" && /^[1-9]\d{0,3}$/.test(value) ? Number(value) : 0;
  if (page === 0) throw refuse("filter_invalid", { name: "page" }, "page");
  return page;
}
