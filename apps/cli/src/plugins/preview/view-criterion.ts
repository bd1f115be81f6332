import type { FactSpec, ScoreNode } from "@kiemtra/core";
import { explainConflict, explainReason, formatPoints, labelOf, stateTexts } from "@kiemtra/i18n";
import { describeScale, settingLabels } from "@kiemtra/i18n/scales";
import type { CriteriaPlugin, PluginLanguages } from "@kiemtra/plugin-kit";
import { lawLine } from "../pages/law-line.ts";
import { type Html, html } from "./html.ts";
import type { Judged } from "./judge-criterion.ts";
import { isThousandths, type SettingField, settingFields } from "./settings.ts";

interface Shown {
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
  readonly specs: readonly FactSpec[];
}

/** One criterion: the rule, the verdict and what was lost, the settings, law, evidence and finding templates. */
export function criterionCard({ criterion, node, score }: Judged, { plugin, languages, specs }: Shown): Html {
  const { vi } = languages;
  const label = labelOf(specs, "vi");
  const rule = describeScale(node.scale, { locale: "vi", label, maxMilli: node.maxMilli, places: 2 });
  const settings = settingFields(node.scale).map((field) => settingInput(criterion.key, field));
  const law = criterion.law.map((key) => html`<li>${lawLine(plugin.law[key], key)}</li>`);
  const findings = plugin.findings
    .filter((finding) => finding.criterion === criterion.key)
    .map(({ key, kind }) => {
      const asked = vi[`finding.${key}.recommendation`];
      return html`<li class="${kind}">${vi[`finding.${key}`]}${asked && html`<br /><b>→</b> ${asked}`}</li>`;
    });
  return html`<article data-state="${score.state}">
    <h2>${vi[`criterion.${criterion.key}`]}</h2>
    <p class="rule">${rule}</p>
    <p class="verdict"><b>${formatPoints(score.earnedMilli, "vi", 2)}</b> / ${formatPoints(score.applicableMilli, "vi", 2)} điểm
      · ${stateTexts[score.state].vi}</p>
    ${reasonsOf(score, node.reasonTexts, specs)}
    <details><summary>Cài đặt</summary>
      <label class="field"><span>Điểm tối đa</span><input name="points:${criterion.key}" value="${formatPoints(node.maxMilli, "vi", 2)}" /></label>
      ${settings}</details>
    ${findings.length > 0 && html`<details><summary>Nội dung ghi nhận, kiến nghị mẫu</summary><ul>${findings}</ul></details>`}
    <details><summary>Căn cứ</summary><ul>${law}</ul></details>
  </article>`;
}

function reasonsOf(score: ScoreNode, own: Judged["node"]["reasonTexts"], specs: readonly FactSpec[]): Html {
  const speaker = { locale: "vi", label: labelOf(specs, "vi") } as const;
  const nodes = [score, ...score.children];
  const lost = nodes.flatMap(({ reasons }) =>
    reasons.map((reason) => {
      const { why, regain } = explainReason(reason, speaker, own);
      return html`<li><b>−${formatPoints(reason.lostMilli, "vi", 2)}</b> ${why} ${regain}</li>`;
    }),
  );
  const missing = nodes.flatMap((node) =>
    node.missing.map((key) => html`<li>Chờ: ${speaker.label(key) ?? key}</li>`),
  );
  const conflicts = nodes.flatMap((node) =>
    node.conflicts.map(
      (conflict) => html`<li>${explainConflict(conflict, { values: {}, clashes: [] }, speaker)}</li>`,
    ),
  );
  const all = [...lost, ...missing, ...conflicts];
  return all.length > 0 ? html`<ul>${all}</ul>` : html``;
}

function settingInput(criterion: string, { path, kind, setting, value }: SettingField): Html {
  const words = settingLabels[kind][setting.path]?.vi ?? setting.path;
  const by = isThousandths(setting) ? 1000 : 1;
  const shown = (own: number) => String(own / by).replace(".", ",");
  const place = /\[(\d+)\][^[]*$/.exec(path)?.[1];
  return html`<label class="field"><span>${words}${place && ` (${Number(place) + 1})`}
    <i>${UNITS[setting.unit]}, ${shown(setting.min)} đến ${shown(setting.max)}</i></span>
    <input name="setting:${criterion}:${path}" inputmode="decimal" value="${shown(value)}" /></label>`;
}

const UNITS: Readonly<Record<SettingField["setting"]["unit"], string>> = {
  points: "điểm",
  percent: "%",
  number: "số",
  days: "ngày",
  count: "số lượng",
};
