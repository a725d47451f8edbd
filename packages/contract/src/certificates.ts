import type { DateString } from "./refusal";
import type { CertificateView, PhotoView } from "./shop";

/** `ended` was verified once; only `verified` shows its stars in the shop. */
export type CertificateState = "waiting" | "verified" | "rejected" | "ended";

export type GoodsCertificate = CertificateView & {
  readonly id: string;
  readonly state: CertificateState;
  /** Days until its end; negative when it is over. */
  readonly daysLeft: number;
  readonly photo: PhotoView | null;
  /** Why it was not accepted, in the words of who judged it. */
  readonly rejection: string | null;
};

/** GET and POST /coop/goods/:id/certificates */
export type GoodsCertificates = {
  readonly goods: { readonly id: string; readonly name: string };
  /** Newest first. */
  readonly certificates: readonly GoodsCertificate[];
  readonly canSubmit: boolean;
};

/** POST /coop/goods/:id/certificates. The same decision sent again is the same certificate. */
export type NewCertificate = {
  readonly stars: 3 | 4 | 5;
  readonly decisionNumber: string;
  readonly issuer: string;
  readonly issuedOn: DateString;
  readonly photo?: PhotoView | null;
};

/** GET /coop/certificates/ending: verified and not renewed, the nearest end first. */
export type EndingCertificates = {
  readonly certificates: readonly {
    readonly goodsId: string;
    readonly goodsName: string;
    readonly validUntil: DateString;
    readonly daysLeft: number;
  }[];
};

export type CertificateToJudge = GoodsCertificate & {
  readonly goodsName: string;
  readonly cooperativeName: string;
  readonly communeCode: string;
};

/** GET /admin/certificates?state=&page=; POST …/:id/verify and …/:id/reject answer one of these. */
export type CertificateDesk = {
  readonly certificates: readonly CertificateToJudge[];
  readonly count: number;
  readonly page: number;
  readonly pageSize: number;
};

/** POST /admin/certificates/:id/reject */
export type CertificateRejection = { readonly reason: string };
