import { Skeleton } from "@kiemtra/ui/skeleton";
import { Outlet, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { failureOf } from "../shared/api-error.ts";
import { FailurePanel } from "../shared/failure-panel.tsx";
import { InspectionProvider } from "../shared/inspection/inspection-context.tsx";
import { Page } from "../shared/page.tsx";
import { ScanSlot } from "../shared/scan-slot.ts";
import { useWords } from "../words/use-words.ts";

const ScanSheet = lazy(async () => ({
  default: (await import("../features/scan/scan-sheet.tsx")).ScanSheet,
}));

const NoPermission = lazy(async () => ({
  default: (await import("./no-permission-page.tsx")).NoPermissionPage,
}));

/** Loads the inspection once for all its screens. */
export function InspectionFrame() {
  const { t } = useWords();
  const { id } = useParams({ from: "/signed-in/inspections/$id" });
  return (
    <InspectionProvider
      id={id}
      pending={
        <Page title={t("nav.inspection")} back={{ to: "/work" }}>
          <Skeleton label={t("state.loading")} />
        </Page>
      }
      failed={(error, retry) =>
        isForbidden(error) ? (
          <Suspense>
            <NoPermission what={t("nav.inspection")} />
          </Suspense>
        ) : (
          <Page title={t("nav.inspection")} back={{ to: "/work" }}>
            <FailurePanel error={error} retry={retry} />
          </Page>
        )
      }
    >
      <ScanSlot value={ScanSheet}>
        <Outlet />
      </ScanSlot>
    </InspectionProvider>
  );
}

function isForbidden(error: unknown): boolean {
  const failure = failureOf(error);
  return failure.kind === "forbidden" || failure.domain?.code === "inspection-not-yours";
}
