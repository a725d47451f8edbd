import type { StaffRole } from "./coop";
import type { CooperativeKind } from "./demo-world";
import type { DateString, Instant } from "./refusal";
import type { PhotoView } from "./shop";

/** POST /join/code: sends six digits to any mobile number. The answer is the same for every number. */
export type CodeRequest = { readonly phone: string };
export type CodeSent = { readonly minutes: number };

/** POST /join/verify: takes the code once. */
export type CodeTry = { readonly phone: string; readonly code: string };
export type CodeTaken = {
  /** Proof for half an hour that the phone is hers; wanted by POST /join/finish. */
  readonly ticket: string;
  /** Her account when the phone has one that serves a cooperative: then only a password is asked. */
  readonly account: { readonly fullName: string } | null;
};

/** POST /join/finish: sets the password; with `cooperative` also opens it, once a ticket. */
export type JoinRequest = {
  readonly phone: string;
  readonly ticket: string;
  readonly password: string;
  readonly cooperative?: NewCooperative;
};
export type NewCooperative = { readonly fullName: string; readonly name: string; readonly kind: CooperativeKind };
export type Joined = { readonly staffId: string; readonly cooperativeId: string | null };

/** GET /local-inbox/messages?phone=&page=: newest first; 404 where the inbox is closed. */
export type LocalInbox = {
  readonly messages: readonly {
    readonly id: string;
    readonly to: string;
    readonly body: string;
    readonly at: Instant;
  }[];
};

/** pending → submitted → approved | returned (→ submitted); approved → suspended → approved. */
export type CooperativeStatus = "pending" | "submitted" | "returned" | "approved" | "suspended";

export type ChecklistKey = "kind" | "identity" | "commune" | "bank" | "story" | "goods" | "rule";

/** GET /coop/checklist */
export type CoopChecklist = {
  readonly status: CooperativeStatus;
  /** What the operator asked to change, or why she suspended it. */
  readonly comment: string | null;
  readonly submittedAt: Instant | null;
  readonly rows: readonly {
    readonly key: ChecklistKey;
    readonly isDone: boolean;
    readonly where: "profile" | "goods" | "rule";
  }[];
  readonly canSubmit: boolean;
};

/** GET /coop/profile, and what POST /coop/profile and POST /coop/submit answer. */
export type CoopProfile = {
  readonly status: CooperativeStatus;
  readonly handle: string;
  readonly name: string;
  readonly kind: CooperativeKind;
  readonly registrationNumber: string | null;
  readonly phone: string;
  /** Null until chosen. */
  readonly place: {
    readonly provinceCode: string;
    readonly provinceName: string;
    readonly communeCode: string;
    readonly communeName: string;
  } | null;
  readonly bank: {
    readonly bin: string;
    readonly name: string;
    readonly account: string;
    readonly holder: string;
  } | null;
  readonly sentence: string;
  readonly story: string;
  readonly photo: PhotoView | null;
  readonly peoples: readonly string[];
  readonly closed: { readonly from: DateString; readonly to: DateString } | null;
  /** The officer who opened it for its manager; null when she did so herself. */
  readonly openedBy: OpenedByOfficer | null;
  readonly mayEdit: boolean;
};

/** POST /coop/profile: only the parts that are given change. Manager only. */
export type ProfileChange = {
  readonly name?: string;
  readonly kind?: CooperativeKind;
  readonly registrationNumber?: string;
  readonly phone?: string;
  readonly communeCode?: string;
  readonly bank?: { readonly bin: string; readonly account: string; readonly holder: string };
  readonly sentence?: string;
  readonly story?: string;
  readonly photo?: PhotoView | null;
  readonly peoples?: readonly string[];
  /** Null opens again at once. */
  readonly closed?: { readonly from: DateString; readonly to: DateString } | null;
};

/** Who opened a cooperative in its manager's name. */
export type OpenedByOfficer = { readonly fullName: string; readonly at: Instant };

/** GET /coop/people, and what every change of it answers. */
export type CoopPeople = {
  readonly people: readonly {
    /** Of the role, not of the person. */
    readonly id: string;
    readonly fullName: string;
    readonly phone: string;
    readonly role: StaffRole;
    readonly isYou: boolean;
    /** False until she has set her password. */
    readonly hasAccount: boolean;
  }[];
  readonly mayEdit: boolean;
};

/** POST /coop/people; a person who has no account yet gets a code by text message. Repeated, it changes nothing more. */
export type NewPerson = { readonly phone: string; readonly fullName: string; readonly role: StaffRole };
/** POST /coop/people/:id; DELETE ends her access at once. At least one manager stays. */
export type PersonChange = { readonly role: StaffRole };
/** POST /coop/people/:id/sign-out ends every open session of that person; this one too when `isYou`. */
export type SignedOut = { readonly isYou: boolean };

/** POST /coop/cooperatives: one more cooperative for who is signed in; the same key opens one. */
export type AnotherCooperative = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly kind: CooperativeKind;
};
export type OpenedCooperative = { readonly cooperativeId: string };

/** POST /union/cooperatives: an officer who may enter facts for that commune opens a cooperative for its manager. */
export type AssistedCooperative = {
  readonly idempotencyKey: string;
  readonly phone: string;
  readonly fullName: string;
  readonly name: string;
  readonly kind: CooperativeKind;
  readonly communeCode: string;
};
export type AssistedAnswer = { readonly cooperativeId: string };

/** GET /union/cooperatives?page= (20 a page, newest first): those she opened, while they lie where she may enter facts. */
export type AssistedList = {
  readonly cooperatives: readonly AssistedRow[];
  readonly count: number;
  /** Whether she may open one: only who may enter facts for some commune. */
  readonly mayOpen: boolean;
};

export type AssistedRow = {
  readonly id: string;
  readonly name: string;
  readonly kind: CooperativeKind;
  readonly communeName: string;
  readonly provinceName: string;
  readonly openedAt: Instant;
  /** Whom the officer named; she has taken over once she set her password. */
  readonly manager: { readonly fullName: string; readonly phone: string; readonly hasAccount: boolean } | null;
  readonly status: CooperativeStatus;
  /** What the operator asked to change, or why she suspended it. */
  readonly comment: string | null;
  readonly rows: CoopChecklist["rows"];
};

export type ReviewAct = "approve" | "return" | "suspend" | "reopen";

/** GET /admin/cooperatives?status=&page= (20 a page, who waits longest first). */
export type CooperativesUnderReview = {
  readonly cooperatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly kind: CooperativeKind;
    readonly status: CooperativeStatus;
    readonly communeName: string | null;
    readonly provinceName: string | null;
    readonly submittedAt: Instant | null;
    readonly comment: string | null;
  }[];
  readonly count: number;
  readonly counts: Readonly<Record<CooperativeStatus, number>>;
};

/** GET /admin/cooperatives/:id, and what POST /admin/cooperatives/:id/:act { comment? } answers. */
export type CooperativeUnderReview = Omit<CoopProfile, "mayEdit"> & {
  readonly id: string;
  readonly submittedAt: Instant | null;
  readonly comment: string | null;
  readonly rows: CoopChecklist["rows"];
  readonly acts: readonly ReviewAct[];
  readonly events: readonly {
    readonly act: string;
    readonly actorType: "coop_staff" | "union_officer" | "operator";
    readonly actorId: string;
    /** Null for an actor who has no name here. */
    readonly actorName: string | null;
    readonly comment: string | null;
    readonly at: Instant;
  }[];
};
