const STYLE = `
  :root { font: 15px/1.5 system-ui, sans-serif; color: #16181d; background: #f3f4f6; }
  body { margin: 0; } header { padding: 12px 16px; background: #fff; border-bottom: 1px solid #d5d8de; }
  h1 { font-size: 18px; margin: 0; } h2 { font-size: 16px; margin: 0 0 4px; }
  main { display: grid; gap: 16px; padding: 16px; grid-template-columns: minmax(0, 390px) minmax(0, 1fr); }
  #result { display: grid; gap: 12px; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); align-items: start; }
  article, fieldset { background: #fff; border: 1px solid #d5d8de; border-radius: 8px; padding: 12px; margin: 0 0 12px; min-width: 0; }
  legend { font-weight: 600; } .field { display: block; margin: 8px 0; } .field > span { display: block; }
  small { display: block; color: #505661; } i { color: #505661; font-style: normal; }
  input, select { font: inherit; min-height: 40px; width: 100%; box-sizing: border-box; border: 1px solid #767c88; border-radius: 6px; padding: 4px 8px; background: #fff; }
  button { font: inherit; min-height: 40px; padding: 4px 12px; } table { width: 100%; display: block; overflow-x: auto; } td { min-width: 120px; }
  .verdict b { font-size: 20px; } .rule { color: #303540; margin: 0 0 4px; }
  [data-state="open"] { border-left: 6px solid #767c88; } [data-state="scored"] { border-left: 6px solid #1b6e3c; }
  .signal { grid-column: 1 / -1; } .signal, .problems { background: #fff4d6; border: 1px solid #9a6b00; border-radius: 8px; padding: 8px 12px; margin: 0; }
  .problems { margin: 16px; padding-left: 32px; } ul { padding-left: 20px; margin: 4px 0; }
  @media (max-width: 760px) { main { grid-template-columns: minmax(0, 1fr); } #result { grid-template-columns: minmax(0, 1fr); } }
`;

const SCRIPT = `
  const form = document.querySelector("#form"), result = document.querySelector("#result"), problems = document.querySelector("#problems");
  let isDrawn = false;
  const filled = () => {
    const answers = {}, points = {}, settings = {};
    for (const field of document.querySelectorAll("#form [name]")) {
      const table = field.closest("[data-rows]");
      if (!table) answers[field.name] = field.value;
    }
    for (const table of document.querySelectorAll("[data-rows]"))
      answers[table.dataset.rows] = [...table.tBodies[0].rows].map((row) =>
        Object.fromEntries([...row.querySelectorAll("[name]")].map((cell) => [cell.name, cell.value])));
    for (const field of document.querySelectorAll("#result [name]")) {
      const [kind, criterion, path] = field.name.split(":");
      if (kind === "points") points[criterion] = field.value;
      else (settings[criterion] ??= {})[path] = field.value;
    }
    return { answers, points, settings };
  };
  async function draw(isNew) {
    const before = filled();
    const open = [...document.querySelectorAll("details[open] summary")].map((own) => own.closest("article").querySelector("h2").textContent + own.textContent);
    const focus = document.activeElement?.name;
    const answer = await fetch("/view", { method: "POST", body: JSON.stringify(before) }).then((own) => own.json());
    if (answer.problem) { problems.innerHTML = ""; const box = document.createElement("pre"); box.className = "problems"; box.textContent = answer.problem; problems.append(box); return; }
    document.title = answer.title; document.querySelector("h1").textContent = answer.title;
    problems.innerHTML = answer.problems; result.innerHTML = answer.result;
    if (isNew || !isDrawn) { form.innerHTML = answer.form; isDrawn = true; refill(before); }
    for (const own of document.querySelectorAll("details > summary"))
      if (open.includes(own.closest("article").querySelector("h2").textContent + own.textContent)) own.parentElement.open = true;
    if (focus && document.activeElement?.name !== focus) document.querySelector("[name='" + CSS.escape(focus) + "']")?.focus();
  }
  function refill({ answers }) {
    for (const [name, value] of Object.entries(answers)) {
      if (Array.isArray(value)) for (const cells of value) { const row = addRow(name); if (row) for (const [key, text] of Object.entries(cells)) { const cell = row.querySelector("[name='" + CSS.escape(key) + "']"); if (cell) cell.value = text; } }
      else { const field = form.querySelector("[name='" + CSS.escape(name) + "']"); if (field) field.value = value; }
    }
  }
  function addRow(key) {
    const template = document.querySelector("[data-row='" + CSS.escape(key) + "']");
    if (!template) return;
    const row = template.content.firstElementChild.cloneNode(true);
    document.querySelector("[data-rows='" + CSS.escape(key) + "']").tBodies[0].append(row);
    return row;
  }
  document.addEventListener("change", () => void draw(false));
  document.addEventListener("click", (event) => { const key = event.target.dataset?.add; if (key) { addRow(key); void draw(false); } });
  new EventSource("/changes").onmessage = () => void draw(true);
  void draw(true);
`;

/** The page of the preview: everything in it comes from the renderer. */
export function page(): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>Xem thử</title><style>${STYLE}</style></head><body><header><h1>Xem thử</h1></header><div id="problems"></div>
<main><form id="form" aria-label="Nội dung ghi nhận"></form><section id="result" aria-label="Kết quả" aria-live="polite"></section></main>
<script>${SCRIPT}</script></body></html>`;
}
