import { describe, expect, it } from "vitest";
import { isOpened } from "./opened-only";
import { ROUTE_DOORS } from "./policy";
import { isSwitchedOff, stockDoor, STOCK_ROUTES } from "./stock-policy";

describe("what no row opens is not there", () => {
  it("a basket is opened, whatever the case and the slash at the end", () => {
    for (const path of ["/store/carts/cart_1", "/store/carts/cart_1/", "/Store/CARTS/cart_1"])
      expect([path, isOpened("GET", path)]).toEqual([path, true]);
    expect(isOpened("HEAD", "/store/carts/cart_1")).toBe(true);
  });

  it("another verb, a longer path and what was never heard of are closed", () => {
    for (const [method, path] of [
      ["DELETE", "/store/carts/cart_1"],
      ["PUT", "/store/carts/cart_1"],
      ["GET", "/store/carts/cart_1/x"],
      ["GET", "/store/carts//"],
      ["GET", "/store/products"],
      ["GET", "/store/customers/me"],
      ["POST", "/store/returns"],
      ["GET", "/store/anything"],
    ] as const)
      expect([method, path, isOpened(method, path)]).toEqual([method, path, false]);
  });

  it("behind the operator's door what is switched off is closed, and nothing beside it", () => {
    for (const path of ["/admin/rbac/roles/x", "/admin/index/details", "/admin/users/u/roles", "/Admin/RBAC/me"])
      expect([path, isSwitchedOff(path), stockDoor(`GET ${path.toLowerCase()}`)]).toEqual([path, true, "closed"]);
    for (const path of ["/admin/users/u", "/admin/users/roles", "/admin/orders", "/admin/indexes"])
      expect([path, isSwitchedOff(path)]).toEqual([path, false]);
  });

  it("who may sign in is named, not matched", () => {
    expect(isOpened("POST", "/auth/coop_staff/phonepass")).toBe(true);
    for (const path of ["/auth/customer/emailpass", "/auth/coop_staff/emailpass", "/auth/user/phonepass"])
      expect([path, isOpened("POST", path)]).toEqual([path, false]);
    expect(isOpened("POST", "/auth/customer/emailpass/register")).toBe(false);
    expect(isOpened("POST", "/auth/user/emailpass/reset-password")).toBe(false);
  });

  it("no route has two rows, and none of ours is Medusa's", () => {
    const rows = STOCK_ROUTES.flatMap(({ routes }) => routes);
    expect(rows.filter((route, at) => rows.indexOf(route) !== at || route in ROUTE_DOORS)).toEqual([]);
  });

  it("a route nobody has thought about has no door", () => {
    expect(stockDoor("GET /store/wishes")).toBeUndefined();
    expect(stockDoor("GET /admin/wishes")).toBeUndefined();
    expect(stockDoor("POST /admin/orders/:id/cancel")).toBe("operator");
  });
});
