import type { managedSchema } from '../../scripts/managed-schema';

type Schema = ReturnType<typeof managedSchema>;

/** Paths of what a managed schema has no place for. */
export function misfits(schema: Schema | undefined, value: unknown, path = '$'): string[] {
  if (!schema || schema.type !== typeOf(value)) return [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => misfits(schema.items, item, `${path}[${at}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    misfits(schema.properties?.[key] ?? schema.additionalProperties, part, `${path}.${key}`),
  );
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
