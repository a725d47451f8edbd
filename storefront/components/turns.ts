/** On a link that the page follows by itself (PageTurn), without loading the next one whole. Without script it is a link like any other. */
export const turns = { "data-turn": "" } as const;

type Click = Pick<MouseEvent, "button" | "metaKey" | "ctrlKey" | "shiftKey" | "altKey" | "defaultPrevented" | "target">;

/** Where a click leads inside the shop: path, question and place in the page. null when it is the browser's to follow. */
export function turnOf(click: Click, here: URL): string | null {
  const isPlain = click.button === 0 && !(click.metaKey || click.ctrlKey || click.shiftKey || click.altKey);
  if (!isPlain || click.defaultPrevented || !(click.target instanceof Element)) return null;
  // Also a link inside a drawing (SVG), whose href is no text.
  const link = click.target.closest("a[data-turn]");
  const href = link?.getAttribute("href");
  if (!link || !href || link.hasAttribute("download") || !isOwnWindow(link.getAttribute("target"))) return null;
  const there = new URL(href, here);
  if (there.origin !== here.origin) return null;
  const isPlaceHere = there.pathname === here.pathname && there.search === here.search && there.hash !== "";
  return isPlaceHere ? null : there.pathname + there.search + there.hash;
}

const isOwnWindow = (target: string | null) => target === null || target === "" || target === "_self";
