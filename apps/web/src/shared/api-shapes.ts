import type { AppRouter } from "@kiemtra/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

export type Outputs = inferRouterOutputs<AppRouter>;
export type Inputs = inferRouterInputs<AppRouter>;

/** Who is signed in. */
export type Me = NonNullable<Outputs["session"]["me"]>;
export type Role = Me["roles"][number]["role"];
export type DemoAccount = Outputs["session"]["start"]["demoAccounts"][number];

export type Work = Outputs["work"]["list"];
export type WorkItem = Work["inspections"][number];
/** A line of the board of recommendations. */
export type BoardRow = Work["overdue"][number];

/** One inspection, with all that a device needs to work on it without a network. */
export type InspectionView = Outputs["inspection"]["get"];
export type TeamKind = InspectionView["round"]["teamKind"];
export type TeamRole = InspectionView["team"][number]["role"];
export type ServerEvent = InspectionView["events"][number];
export type Visit = InspectionView["visit"];
export type Finding = InspectionView["findings"][number];
export type UnitProposal = InspectionView["unitProposals"][number];
export type Recommendation = NonNullable<Finding["recommendation"]>;

/** What the server made of a batch of events. */
export type RecordResult = Outputs["fact"]["record"];
