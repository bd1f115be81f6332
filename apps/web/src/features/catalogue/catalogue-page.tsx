import { EmptyState } from "@kiemtra/ui/empty-state";
import { TextField } from "@kiemtra/ui/text-field";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useDeferredValue } from "react";
import { api } from "../../shared/api.ts";
import { ResourcePage } from "../../shared/office/resource-page.tsx";
import { useTypedText } from "../../shared/office/use-typed-text.ts";
import { useResource } from "../../shared/resource.ts";
import { useOfficeWords } from "../../words/use-office-words.ts";
import { FailedPlugins } from "./failed-plugins.tsx";
import { PluginCard } from "./plugin-card.tsx";
import { type CataloguePlugin, searchCatalogue } from "./search-catalogue.ts";

const fetchPlugins = () => api.plugin.list.query();

/** Every installed plugin: criteria with their rule, law, evidence and findings; found without accents. */
export function CataloguePage() {
  const { t } = useOfficeWords();
  const plugins = useResource("plugins", fetchPlugins);
  return (
    <ResourcePage title={t("catalogue.title")} resource={plugins}>
      {({ plugins: list, failed }) => (
        <div className="flex flex-col gap-4">
          <FailedPlugins failed={failed} />
          <Catalogue plugins={list} />
        </div>
      )}
    </ResourcePage>
  );
}

function Catalogue({ plugins }: { readonly plugins: readonly CataloguePlugin[] }) {
  const { t } = useOfficeWords();
  const { text: inAddress = "" } = useSearch({ from: "/signed-in/catalogue" });
  const navigate = useNavigate();
  const write = useCallback(
    (next: string) => void navigate({ to: "/catalogue", search: next ? { text: next } : {}, replace: true }),
    [navigate],
  );
  const [text, setText] = useTypedText(inAddress, write);
  const wanted = useDeferredValue(text);
  const found = searchCatalogue(plugins, wanted);
  const count = (list: readonly CataloguePlugin[]) =>
    list.reduce((sum, { criteria }) => sum + criteria.length, 0);
  const isSearch = wanted.trim() !== "";
  return (
    <>
      <search>
        <TextField
          id="catalogue-search"
          type="search"
          label={t("catalogue.search")}
          hint={t("catalogue.search-hint")}
          text={text}
          onText={setText}
          autoComplete="off"
        />
      </search>
      <p aria-live="polite" className="text-hint text-muted">
        {isSearch
          ? t("catalogue.found", { n: count(found) })
          : t("catalogue.count", { plugins: plugins.length, criteria: count(plugins) })}
      </p>
      {found.length === 0 && <EmptyState>{t("catalogue.none")}</EmptyState>}
      {found.map((plugin) => (
        <PluginCard key={plugin.id} plugin={plugin} isOpen={isSearch} />
      ))}
    </>
  );
}
