/** What Next gives a page as searchParams. */
export type Query = Promise<Readonly<Record<string, string | string[] | undefined>>>;

/** The first value of a repeated parameter. */
export function first(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
