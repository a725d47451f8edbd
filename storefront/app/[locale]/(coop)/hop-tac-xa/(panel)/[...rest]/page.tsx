import { notFound } from "next/navigation";

/** Without it an unknown address of this door would be the shop's to answer, by a page that is kept and has no nonce. */
export default function UnknownCoopPage(): never {
  notFound();
}
