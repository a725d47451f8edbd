import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { notHere } from "../../boundary/refusal";
import { ROUTE_DOORS } from "./policy";
import { isSwitchedOff, STOCK_ROUTES } from "./stock-policy";

type Opened = { readonly method: string; readonly path: RegExp };

/** An address as Express reads it: any case, with or without a slash at its end. */
function pathOf(route: string): RegExp {
  return new RegExp(`^${route.replaceAll(/:\w+/g, "[^/]+")}/?$`, "i");
}

function openedAs(route: string, spellings?: readonly string[]): readonly Opened[] {
  const [method = "", path = ""] = route.split(" ");
  return (spellings ?? [path]).map((it) => ({ method, path: pathOf(it) }));
}

const opened: readonly Opened[] = [
  ...Object.keys(ROUTE_DOORS).flatMap((route) => openedAs(route)),
  ...STOCK_ROUTES.filter(({ door }) => door !== "closed").flatMap(({ routes, as }) =>
    routes.flatMap((route) => openedAs(route, as)),
  ),
];

/** Whether the policy has a row that opens this address. A HEAD is the GET without its body. */
export function isOpened(method: string, path: string): boolean {
  const asked = method === "HEAD" ? "GET" : method;
  return opened.some((row) => row.method === asked && row.path.test(path));
}

/**
 * Default deny: what no row opens is not there, whichever of Medusa's routes would answer it. A browser's question before a
 * call from elsewhere (OPTIONS) is Medusa's to answer.
 */
export function openedOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const path = req.originalUrl.split("?")[0] ?? "";
  next(req.method === "OPTIONS" || isOpened(req.method, path) ? undefined : notHere());
}

/** Behind the operator's door what is switched off is not there either. */
export function switchedOnOnly(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  next(isSwitchedOff(req.originalUrl.split("?")[0] ?? "") ? notHere() : undefined);
}
