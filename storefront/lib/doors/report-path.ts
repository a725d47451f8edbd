/** An address of a report page with its question; unset parts leave no trace, and the order is one, for caches and tests. */
export function reportPath(path: string, parts: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parts)) if (value) search.set(name, value);
  const text = search.toString();
  return text ? `${path}?${text}` : path;
}
