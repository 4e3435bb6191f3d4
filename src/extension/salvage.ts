import * as v from 'valibot';
import { type Checked, type Refused, refusals } from './checked';

/** Takes all of a value that is in order: of objects those fields, of lists those items, each on its own. Never throws. */
export function salvage<T>(
  file: string,
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  empty: T,
): Checked<T> {
  const refused: Refused[] = [];
  const saved = savedFrom({ file, refused }, schema as AnySchema, value, '');
  if (saved === NOTHING) refused.push(...problemsOf(file, schema as AnySchema, value, ''));
  return { value: saved === NOTHING ? empty : (saved as T), refused };
}

/** As much of a schema's own description as is needed to go into its parts. */
interface AnySchema extends v.GenericSchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly value?: AnySchema;
  readonly key?: AnySchema;
  readonly wrapped?: AnySchema;
}

interface Report {
  readonly file: string;
  readonly refused: Refused[];
}

const NOTHING = Symbol('nothing');

function savedFrom(report: Report, schema: AnySchema, value: unknown, path: string): unknown {
  if (schema.wrapped) return savedFrom(report, schema.wrapped, value, path);
  if (!schema.item && !schema.entries && !schema.value) return v.is(schema, value) ? value : NOTHING;
  const inside: Report = { file: report.file, refused: [] };
  const saved = partsOf(inside, schema, value, path);
  // What is left may lack something that must be there: then all of it is refused as one.
  if (saved === NOTHING || !v.is(schema, saved)) return NOTHING;
  report.refused.push(...inside.refused);
  return saved;
}

function partsOf(report: Report, schema: AnySchema, value: unknown, path: string): unknown {
  if (schema.item) return Array.isArray(value) ? itemsOf(report, schema.item, value, path) : NOTHING;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOTHING;
  const { entries, value: each, key } = schema;
  if (entries)
    return fieldsOf(
      report,
      (name) => (Object.hasOwn(entries, name) ? entries[name] : undefined),
      value,
      path,
    );
  return each ? fieldsOf(report, () => each, value, path, key) : NOTHING;
}

function itemsOf(report: Report, schema: AnySchema, list: readonly unknown[], path: string): unknown[] {
  return list
    .map((item, index) => savedOrRefused(report, schema, item, `${path}[${index}]`))
    .filter((item) => item !== NOTHING);
}

type SchemaOf = (name: string) => AnySchema | undefined;

function fieldsOf(report: Report, schemaOf: SchemaOf, value: object, path: string, key?: AnySchema): object {
  const fields = Object.entries(value).map(([name, part]) => {
    const under = path === '' ? name : `${path}.${name}`;
    const unnamed = key ? refusals(report.file, key, name, under) : [];
    report.refused.push(...unnamed.map((problem) => ({ ...problem, value: { [name]: part } })));
    if (unnamed.length > 0) return [name, NOTHING] as const;
    return [name, savedOrRefused(report, schemaOf(name) ?? UNKNOWN, part, under)] as const;
  });
  return Object.fromEntries(fields.filter(([, part]) => part !== NOTHING));
}

function savedOrRefused(report: Report, schema: AnySchema, value: unknown, path: string): unknown {
  const saved = savedFrom(report, schema, value, path);
  if (saved === NOTHING) report.refused.push(...problemsOf(report.file, schema, value, path));
  return saved;
}

function problemsOf(file: string, schema: AnySchema, value: unknown, path: string): readonly Refused[] {
  const problems = refusals(file, schema, value, path);
  // To valibot a list is an object too.
  return problems.length > 0 ? problems : refusals(file, NO_LIST, value, path);
}

const NO_LIST = v.never('not_object');

const UNKNOWN = v.never('unknown_field') as unknown as AnySchema;
