import type { SkeletonShape } from "@/components/skeleton";
import { paths } from "@/lib/paths";

/** Pages that are not one thing in two columns, by their address; the rest is. */
const SHAPES: Readonly<Record<string, SkeletonShape>> = {
  [paths.coop.today]: "cards",
  [paths.coop.goods]: "list",
  [paths.coop.newGoods]: "form",
  [paths.coop.orders]: "list",
  [paths.coop.members]: "list",
  [paths.coop.newMember]: "form",
  [paths.coop.importMembers]: "form",
  [paths.coop.money]: "cards",
  [paths.coop.rule]: "form",
  [paths.coop.lots]: "list",
  [paths.coop.pay]: "list",
  [paths.coop.profile]: "form",
  [paths.coop.people]: "list",
};

/** The shape of the panel's page behind a link, with or without its language. */
export function skeletonOf(href: string): SkeletonShape {
  return SHAPES[pathOf(href)] ?? (/\/sua$/.test(pathOf(href)) ? "form" : "detail");
}

/** Does a link lead to the page that is open, asked another question? Then the page stays while the answer comes. */
export function isSamePage(href: string, pathname: string): boolean {
  return pathOf(href) === pathOf(pathname);
}

function pathOf(href: string): string {
  return (href.split(/[?#]/)[0] ?? "").replace(/^\/(vi|en)(?=\/)/, "");
}
