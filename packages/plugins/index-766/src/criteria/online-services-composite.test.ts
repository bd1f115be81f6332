import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { onlineServicesComposite } from "./online-services-composite.ts";

testCriterion(index766, onlineServicesComposite, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: { "online-services-points-published": "8.83" },
    max: 12,
    earned: 8.83,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: { "online-services-points-published": "7.09" },
    max: 12,
    earned: 7.09,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: { "online-services-points-published": "6.48" },
    max: 12,
    earned: 6.48,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: { "online-services-points-published": "6.32" },
    max: 12,
    earned: 6.32,
  },
  { name: "all points", facts: { "online-services-points-published": "12" }, max: 12, earned: 12 },
  { name: "is open while nothing is known", facts: {}, max: 12, state: "open" },
]);
