import { expect, it } from "vitest";
import { tamedUrl } from "./tame-queries";

it.each([
  "/store/goods",
  "/store/goods?page=2",
  "/admin/orders?id[0]=a&id[1]=b&created_at[$gte]=2026-01-01",
  "/store/goods?q=[12345",
  "/store/goods?id[999]=a",
])("leaves %s as it is", (url) => {
  expect(tamedUrl(url)).toBe(url);
});

it.each([
  "/store/goods?a[1000]=1",
  "/store/goods?a[4294967294]=1",
  "/store/goods?page=1&a[b][100000000][c]=1",
  "/store/goods?a%5B100000000%5D=1",
  "/store/goods?a%5b%31%30%30%30%30%30%5d=1",
])("asks %s without its query", (url) => {
  expect(tamedUrl(url)).toBe("/store/goods");
});
