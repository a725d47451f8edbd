/** Who a route of ours answers. Stock Medusa routes keep Medusa's own guards. */
export type Door = "shop" | "cooperative" | "union" | "operator" | "anyone";

/**
 * Every route of ours and the door it belongs to; a route that is missing here fails policy.test.ts, so that nothing is
 * open because somebody forgot (reliability.md, "default deny").
 */
export const ROUTE_DOORS: Readonly<Record<string, Door>> = {
  "GET /store/goods": "shop",
  "GET /store/goods/:handle": "shop",
  "GET /store/cooperatives": "shop",
  "GET /store/cooperatives/:handle": "shop",
  "GET /store/market": "shop",
  "GET /store/places/provinces": "shop",
  "GET /store/places/provinces/:code/communes": "shop",
  "GET /store/carts/:id/groups": "shop",
  "POST /store/order-code": "shop",
  "POST /store/order-lookup": "shop",
  "GET /store/receipts/:token": "shop",
  "POST /store/receipts/:token": "shop",
  "GET /static/photos/:name": "anyone",
  "GET /coop/me": "cooperative",
  "GET /coop/consignments": "cooperative",
  "GET /coop/consignments/:id": "cooperative",
  "POST /coop/consignments/:id/:act": "cooperative",
  "POST /coop/consignments/:id/return": "cooperative",
  "POST /coop/photos": "cooperative",
  "POST /coop/sales": "cooperative",
  "POST /coop/history": "cooperative",
  "GET /coop/members/:id/explain": "cooperative",
  "POST /admin/remittances": "operator",
  "GET /admin/goods/:id": "operator",
  "POST /admin/goods/:id/hold": "operator",
  "POST /admin/goods/:id/lift": "operator",
  "GET /admin/orders/:id/consignments": "operator",
  "GET /coop/income": "cooperative",
  "GET /coop/rules": "cooperative",
  "POST /coop/rules": "cooperative",
  "POST /coop/rules/example": "cooperative",
  "GET /coop/payouts": "cooperative",
  "POST /coop/payouts": "cooperative",
  "GET /coop/payouts/preview": "cooperative",
  "GET /union/me": "union",
  "GET /union/income": "union",
  "POST /union/receipts/:payoutId": "union",
};
