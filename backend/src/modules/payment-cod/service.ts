import { PromisedPaymentProvider } from "../../boundary/promised-payment";

/**
 * Cash on delivery. Authorising promises that the parcel is paid at the door; capturing records that the cash came.
 * No outside company is called, so every step is its own answer.
 */
export class CashOnDeliveryProvider extends PromisedPaymentProvider {
  static override identifier = "cod";
}
