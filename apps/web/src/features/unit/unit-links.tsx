import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { useOfficeWords } from "../../words/use-office-words.ts";
import type { UnitRecord } from "./unit-page.tsx";
import { UnitValidity } from "./unit-validity.tsx";

interface UnitLinksProps {
  readonly title: string;
  readonly links: UnitRecord["predecessors"];
}

/** Units before or after, with how much went over and by which clause. Nothing where there are none. */
export function UnitLinks({ title, links }: UnitLinksProps) {
  const { t } = useOfficeWords();
  const headingId = useId();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby={headingId} className="flex flex-col gap-2">
      <h2 id={headingId} className="text-body font-semibold">
        {title}
      </h2>
      <ul className="flex flex-col gap-2">
        {links.map(({ unit, extent, clause, resolution }) => (
          <li key={unit.id} className="flex flex-col rounded-card bg-surface p-3 text-hint line">
            <Link
              to="/units/$unitId"
              params={{ unitId: unit.id }}
              className="flex min-h-11 items-center text-body font-semibold lg:min-h-8"
            >
              {unit.name}
            </Link>
            <span>
              {t("unit.link", {
                extent: t(extent === "part" ? "unit.extent.part" : "unit.extent.whole"),
                clause,
                resolution,
              })}
            </span>
            <span className="text-muted">
              <UnitValidity unit={unit} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
