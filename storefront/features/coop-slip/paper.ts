/** The papers a slip is made for; `roll` is the 80 mm roll of a receipt printer. */
export const papers = ["a6", "a5", "roll"] as const;

export type Paper = (typeof papers)[number];

/** The paper a URL asks for; A6 fits the pouches carriers hand out. */
export function paperOf(text: string | undefined): Paper {
  return papers.find((paper) => paper === text) ?? "a6";
}
