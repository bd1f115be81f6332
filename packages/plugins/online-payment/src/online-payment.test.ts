import { testPlugin } from "@kiemtra/plugin-kit/testing";
import { onlinePayment } from "./online-payment.ts";

testPlugin(onlinePayment);
