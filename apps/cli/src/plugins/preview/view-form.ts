import type { FactSpec } from "@kiemtra/core";
import type { CriteriaPlugin, PluginLanguages } from "@kiemtra/plugin-kit";
import { type Html, html } from "./html.ts";

interface Shown {
  readonly plugin: CriteriaPlugin;
  readonly languages: PluginLanguages;
  readonly specs: readonly FactSpec[];
}

/** The form, stop by stop, as an inspector walks through it. */
export function formSteps({ plugin, languages, specs }: Shown): Html {
  const of = (key: string) => specs.find((spec) => spec.key === `${plugin.id}/${key}`);
  const steps = plugin.form.map(({ key, asks }) => {
    const fields = asks.flatMap((fact) => {
      const spec = of(fact);
      return spec ? [factField(spec)] : [];
    });
    return html`<fieldset><legend>${languages.vi[`step.${key}`]}</legend>${fields}</fieldset>`;
  });
  return html`${steps}`;
}

function factField(spec: FactSpec): Html {
  const help = spec.help && html`<small>${spec.help.vi}</small>`;
  if (spec.kind === "rows") {
    const columns = spec.columns.map((column) => ({
      key: column.key,
      label: column.label.vi,
      input: column,
    }));
    const head = columns.map(({ label }) => html`<th>${label}</th>`);
    const cells = columns.map(
      ({ key, label, input: column }) => html`<td>${control(column as FactSpec, key, label)}</td>`,
    );
    return html`<div class="field"><span>${spec.label.vi}</span>${help}
      <table data-rows="${spec.key}"><thead><tr>${head}</tr></thead><tbody></tbody></table>
      <template data-row="${spec.key}"><tr>${cells}</tr></template>
      <button type="button" data-add="${spec.key}">Thêm dòng</button></div>`;
  }
  const unit = "unit" in spec && spec.unit ? html` <i>${spec.unit.vi}</i>` : undefined;
  return html`<label class="field"><span>${spec.label.vi}${unit}</span>${help}${control(spec, spec.key)}</label>`;
}

function control(spec: FactSpec, name: string, label?: string): Html {
  const named = label ? html` aria-label="${label}"` : undefined;
  switch (spec.kind) {
    case "yesno":
      return choice(
        name,
        [
          ["yes", "Có"],
          ["no", "Không"],
        ],
        named,
      );
    case "choice":
      return choice(
        name,
        spec.options.map(({ key, label: words }) => [key, words.vi]),
        named,
      );
    case "date":
      return html`<input type="date" name="${name}"${named} />`;
    case "count":
      return html`<input inputmode="numeric" name="${name}"${named} />`;
    case "number":
      return html`<input inputmode="decimal" name="${name}"${named} />`;
    case "text":
      return html`<input name="${name}" maxlength="${spec.maxLength}"${named} />`;
    case "rows":
      return html``;
  }
}

function choice(
  name: string,
  options: readonly (readonly [string, string])[],
  named: Html | undefined,
): Html {
  const list = options.map(([value, words]) => html`<option value="${value}">${words}</option>`);
  return html`<select name="${name}"${named}><option value=""></option>${list}</select>`;
}
