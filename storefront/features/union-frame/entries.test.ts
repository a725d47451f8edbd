import type { GrantPurpose } from "@cho-phien/contract";
import { describe, expect, it } from "vitest";
import { entriesFor } from "./entries";

const namesFor = (...purposes: readonly GrantPurpose[]) =>
  entriesFor(new Set(purposes)).map((group) => group.map((it) => it.name));

describe("entriesFor", () => {
  it("leaves an officer without grants the page that says whom to ask", () => {
    expect(namesFor()).toEqual([["overview"]]);
  });
  it("shows one who reads sums the figures, and no people", () => {
    expect(namesFor("aggregate")).toEqual([["overview", "income", "cooperatives", "targets", "periods"], ["exports"]]);
  });
  it("shows one who enters facts the desk and the members", () => {
    expect(namesFor("enter")).toEqual([
      ["overview", "cooperatives"],
      ["desk", "members"],
    ]);
  });
  it("shows one who answers for a unit its officers and who looked", () => {
    expect(namesFor("review").at(1)).toEqual(["desk", "officers", "looks", "exports"]);
  });
});
