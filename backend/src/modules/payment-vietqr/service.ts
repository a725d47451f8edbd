import { PromisedPaymentProvider } from "../../boundary/promised-payment";

/**
 * Bank transfer by VietQR. Authorising promises a transfer; capturing records that the bank's lines brought the whole sum
 * (backend/src/bank-lines), refunding that it is to be sent back. No outside company is called: the bank is read, and what
 * is sent back is sent by a person, so every step is its own answer.
 */
export class BankTransferProvider extends PromisedPaymentProvider {
  static override identifier = "vietqr";
}
