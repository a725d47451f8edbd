import type { DateString, DongString } from "./refusal";

export type GrantPurpose = "enter" | "review" | "approve" | "aggregate" | "individual";

/** GET /union/me */
export type UnionMe = {
  readonly officer: { readonly id: string; readonly fullName: string };
  readonly grants: readonly {
    readonly purpose: GrantPurpose;
    readonly unit: { readonly code: string; readonly level: "nation" | "province" | "commune"; readonly name: string };
    readonly validUntil: DateString | null;
  }[];
};

/** GET and POST /union/digest: where her letter of Monday morning goes, in which language; no address, no letter. */
export type DigestWish = { readonly email: string | null; readonly language: "vi" | "en" };

/** The three figures of some members in some months; a member counts once. */
export type UnionFigures = {
  readonly accruedDong: DongString;
  readonly paidDong: DongString;
  readonly confirmedDong: DongString;
  readonly membersCount: number;
};
