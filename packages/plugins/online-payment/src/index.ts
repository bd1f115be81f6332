export { onlinePayment } from "./online-payment.ts";
