import { testCriterion } from "@kiemtra/plugin-kit/testing";
import { index766 } from "../index-766.ts";
import { paidOnlineComposite } from "./paid-online-composite.ts";

testCriterion(index766, paidOnlineComposite, [
  {
    name: "UBND tỉnh Phú Thọ, August 2026, as published",
    facts: {
      "dossiers-paid-online": 82913,
      "dossiers-with-fee": 98459,
      "procedures-paid-online": 93,
      "procedures-with-fee": 310,
      "procedures-with-fee-dossiers": 56,
    },
    max: 10,
    earned: 6.25,
  },
  {
    name: "Ban quản lý các khu công nghiệp - Tỉnh Phú Thọ, August 2026, as published",
    facts: {
      "dossiers-paid-online": 7,
      "dossiers-with-fee": 7,
      "procedures-paid-online": 2,
      "procedures-with-fee": 3,
      "procedures-with-fee-dossiers": 0,
    },
    max: 10,
    earned: 7.67,
  },
  {
    name: "UBND Phường Việt Trì, August 2026, as published",
    facts: {
      "dossiers-paid-online": 1516,
      "dossiers-with-fee": 1707,
      "procedures-paid-online": 12,
      "procedures-with-fee": 35,
      "procedures-with-fee-dossiers": 7,
    },
    max: 10,
    earned: 6.69,
  },
  {
    name: "UBND Phường Nông Trang, August 2026, as published",
    facts: {
      "dossiers-paid-online": 851,
      "dossiers-with-fee": 938,
      "procedures-paid-online": 9,
      "procedures-with-fee": 35,
      "procedures-with-fee-dossiers": 4,
    },
    max: 10,
    earned: 6.37,
  },
  {
    name: "all of them",
    facts: {
      "dossiers-paid-online": 12,
      "dossiers-with-fee": 12,
      "procedures-paid-online": 3,
      "procedures-with-fee": 3,
      "procedures-with-fee-dossiers": 3,
    },
    max: 10,
    earned: 10,
  },
  { name: "is open while nothing is known", facts: {}, max: 10, state: "open" },
]);
