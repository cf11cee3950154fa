import * as v from 'valibot';
import { believeJson } from './believe';
import { codesOf, dimensionSchema, type JsonStat, jsonStatSchema } from './json-stat';
import { OddAnswer } from './refusal';
import { SCB_V1, SCB_V2, type ScbTable } from './sources';
import type { Web } from './web';

export interface Variable {
  readonly code: string;
  readonly values: readonly { readonly code: string; readonly label: string }[];
}
export type Selection = readonly { readonly variable: string; readonly codes: readonly string[] }[];

/** One generation of SCB's interface: what a table holds, and cells of it. */
export interface PxWeb {
  /** In Swedish, for progress and refusals. */
  readonly name: string;
  readonly describe: (table: ScbTable) => Promise<readonly Variable[]>;
  readonly read: (table: ScbTable, selection: Selection) => Promise<JsonStat>;
  /** What the table is called in this generation, for progress and refusals. */
  readonly label: (table: ScbTable) => string;
}

const describedV2 = v.object({ id: v.array(v.string()), dimension: v.record(v.string(), dimensionSchema) });
const describedV1 = v.object({
  variables: v.array(v.object({ code: v.string(), values: v.array(v.string()), valueTexts: v.array(v.string()) })),
});

/** PxWebApi 2: `GET /tables/{id}/metadata`, `POST /tables/{id}/data`, both json-stat2. */
export function pxWebV2(web: Web): PxWeb {
  const label = (table: ScbTable) => `SCB ${table.v2}`;
  const address = (table: ScbTable, what: string) => `${SCB_V2}/tables/${table.v2}/${what}?lang=sv`;
  return {
    name: 'SCB PxWebApi 2',
    label,
    async describe(table) {
      const name = `${label(table)}, beskrivning`;
      const answer = believeJson(name, await web({ name, url: address(table, 'metadata') }), describedV2);
      return answer.id.map((code) => {
        const dimension = answer.dimension[code];
        if (dimension === undefined) throw new OddAnswer(name, `variabeln ${code} saknar beskrivning`);
        const { label: labels } = dimension.category;
        return { code, values: codesOf(dimension).map((value) => ({ code: value, label: labels[value] ?? '' })) };
      });
    },
    async read(table, selection) {
      const name = `${label(table)}, värden`;
      const body = { selection: selection.map(({ variable, codes }) => ({ variableCode: variable, valueCodes: codes })) };
      const url = `${address(table, 'data')}&outputFormat=json-stat2`;
      return believeJson(name, await web({ name, url, body }), jsonStatSchema);
    },
  };
}

/** PxWebApi 1: GET and POST on the table's own address. */
export function pxWebV1(web: Web): PxWeb {
  const label = (table: ScbTable) => `SCB ${table.v1}`;
  return {
    name: 'SCB PxWebApi 1',
    label,
    async describe(table) {
      const name = `${label(table)}, beskrivning`;
      const answer = believeJson(name, await web({ name, url: `${SCB_V1}/${table.v1}` }), describedV1);
      return answer.variables.map(({ code, values, valueTexts }) => {
        if (values.length !== valueTexts.length) throw new OddAnswer(name, `variabeln ${code} har olika många koder och texter`);
        return { code, values: values.map((value, i) => ({ code: value, label: valueTexts[i] ?? '' })) };
      });
    },
    async read(table, selection) {
      const name = `${label(table)}, värden`;
      const query = selection.map(({ variable, codes }) => ({ code: variable, selection: { filter: 'item', values: codes } }));
      const body = { query, response: { format: 'json-stat2' } };
      return believeJson(name, await web({ name, url: `${SCB_V1}/${table.v1}`, body }), jsonStatSchema);
    },
  };
}
