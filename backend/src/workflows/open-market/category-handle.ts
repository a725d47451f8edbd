/** "thuc-pham" + "tho_so_che" → "thuc-pham-tho-so-che". */
export function categoryHandle(groupHandle: string, subId: string): string {
  return `${groupHandle}-${subId.replaceAll("_", "-")}`;
}
