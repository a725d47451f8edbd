/**
 * True when `pathname` is the tab's page or below it; the first page only matches itself. On the server the path carries
 * the folder name /vi that the rewrites add.
 */
export function isCurrentTab(tab: { readonly href: string; readonly isHome: boolean }, pathname: string): boolean {
  const shown = pathname.replace(/^\/vi(?=\/)/, "");
  return shown === tab.href || (!tab.isHome && shown.startsWith(`${tab.href}/`));
}
