// A form made from a JSON Schema, and its values read back as the schema's types. What a form cannot show is written as JSON.
import { html, nothing, type TemplateResult } from "lit";

export interface Field {
  type?: string | string[];
  enum?: unknown[];
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  description?: string;
  default?: unknown;
}
export interface ObjectSchema {
  properties?: Record<string, Field>;
  required?: string[];
}

const kindOf = (f: Field) => (f.enum ? "enum" : typeof f.type === "string" ? f.type : "json");

function input(id: string, name: string, f: Field, required: boolean): TemplateResult {
  const kind = kindOf(f), value = f.default === undefined ? "" : String(f.default);
  if (kind === "enum")
    return html`<select id=${id} name=${name}>${required ? nothing : html`<option value=""></option>`}${f.enum?.map((v) => html`<option value=${JSON.stringify(v)}>${String(v)}</option>`)}</select>`;
  if (kind === "boolean") return html`<input type="checkbox" id=${id} name=${name} ?checked=${f.default === true} />`;
  if (kind === "integer" || kind === "number")
    return html`<input type="number" id=${id} name=${name} ?required=${required} step=${kind === "integer" ? "1" : "any"} min=${f.minimum ?? nothing} max=${f.maximum ?? nothing} .value=${value} />`;
  if (kind === "string" && (f.maxLength ?? 0) <= 2000 && !/code|text|program/.test(name))
    return html`<input type="text" id=${id} name=${name} ?required=${required} maxlength=${f.maxLength ?? nothing} .value=${value} autocomplete="off" />`;
  return html`<textarea id=${id} name=${name} rows="3" ?required=${required} spellcheck="false" placeholder=${kind === "string" ? "" : "JSON"}></textarea>`;
}

export function schemaForm(prefix: string, schema: ObjectSchema): TemplateResult {
  return html`${Object.entries(schema.properties ?? {}).map(([name, f]) => {
    const required = schema.required?.includes(name) ?? false, id = `${prefix}-${name}`;
    return html`<div class="field"><label for=${id}>${name}${required ? nothing : html` <small>optional</small>`}</label>
      ${input(id, name, f, required)}${f.description ? html`<small>${f.description}</small>` : nothing}</div>`;
  })}`;
}

/** The form's values; throws with words when a field holds no JSON. */
export function readForm(form: HTMLFormElement, schema: ObjectSchema): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, f] of Object.entries(schema.properties ?? {})) {
    const box = form.elements.namedItem(name) as HTMLInputElement | null, kind = kindOf(f);
    if (!box) continue;
    if (kind === "boolean") out[name] = box.checked;
    else if (box.value === "" && !schema.required?.includes(name)) continue;
    else if (kind === "string") out[name] = box.value;
    else if (kind === "integer" || kind === "number") out[name] = Number(box.value);
    else {
      try {
        out[name] = JSON.parse(box.value);
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`);
      }
    }
  }
  return out;
}
