/** What the listing can be narrowed by; empty values never reach the URL. */
export type ListingQuery = {
  readonly q?: string;
  readonly category?: string;
  readonly province?: string;
  readonly people?: string;
  readonly stars?: string;
  readonly cooperative?: string;
  /** Whole đồng, digits only. */
  readonly priceFrom?: string;
  readonly priceTo?: string;
  readonly inStock?: "1";
  readonly sort?: string;
  readonly page?: number;
};

/** "/hang?province=lao-cai"; the first page and empty values are left out. */
export function listingPath(query: ListingQuery = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "" && !(name === "page" && value === 1)) search.set(name, String(value));
  }
  const text = search.toString();
  return text ? `/hang?${text}` : "/hang";
}
