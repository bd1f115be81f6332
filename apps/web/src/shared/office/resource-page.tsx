import { Skeleton } from "@kiemtra/ui/skeleton";
import type { LinkProps } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { FailurePanel } from "../failure-panel.tsx";
import { Page } from "../page.tsx";

interface ResourcePageProps<T> {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly back?: Pick<LinkProps, "to" | "params">;
  readonly resource: { readonly data: T | undefined; readonly error: unknown; readonly refetch: () => void };
  readonly children: (data: T) => ReactNode;
}

/** An office screen over one answer of the server: skeleton, failure, or the content. */
export function ResourcePage<T>({ title, subtitle, back, resource, children }: ResourcePageProps<T>) {
  const { t } = useOfficeWords();
  return (
    <Page title={title} subtitle={subtitle} back={back} wide>
      {resource.data !== undefined ? (
        children(resource.data)
      ) : resource.error !== undefined ? (
        <FailurePanel error={resource.error} retry={resource.refetch} />
      ) : (
        <Skeleton label={t("state.loading")} />
      )}
    </Page>
  );
}
