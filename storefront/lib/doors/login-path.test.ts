import { describe, expect, it } from "vitest";
import { signInProblemOf } from "./doors";
import { loginPath } from "./login-path";

describe("loginPath", () => {
  it("is the bare page when nothing is to be remembered", () => {
    expect(loginPath("coop", { locale: "vi" })).toBe("/hop-tac-xa/dang-nhap");
    expect(loginPath("union", { locale: "en" })).toBe("/en/hoi/dang-nhap");
  });

  it("carries the way back as one encoded value", () => {
    const path = loginPath("coop", { locale: "vi", returnTo: "/hop-tac-xa/don?step=placed&page=2", problem: "ended" });
    expect(path).toBe("/hop-tac-xa/dang-nhap?problem=ended&return=%2Fhop-tac-xa%2Fdon%3Fstep%3Dplaced%26page%3D2");
  });
});

describe("signInProblemOf", () => {
  it("knows only the problems that have a sentence", () => {
    expect(signInProblemOf("wrong")).toBe("wrong");
    expect(signInProblemOf("<b>hacked</b>")).toBeNull();
    expect(signInProblemOf(undefined)).toBeNull();
  });
});
