import { writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/metadata.min.json';

// The numbering plans of all countries weigh 83 kB; these are the countries whose numbers stand in Dutch school posts.
const COUNTRIES = [
  'NL',
  'BE',
  'DE',
  'GB',
  'FR',
  'ES',
  'PL',
  'TR',
  'MA',
  'SR',
  'CW',
  'AW',
  'UA',
  'SY',
] as const;

const wanted = new Set<string>(COUNTRIES);
const codes = Object.entries(metadata.country_calling_codes)
  .map(
    ([code, countries]) => [code, (countries as string[]).filter((country) => wanted.has(country))] as const,
  )
  .filter(([, countries]) => countries.length > 0);
// How a number is written for readers stands at this place of a plan; telling what is a number needs none of it.
const FORMATS = 4;
const countries = Object.entries(metadata.countries)
  .filter(([country]) => wanted.has(country))
  .map(([country, plan]) => [country, (plan as unknown[]).toSpliced(FORMATS, 1, [])] as const);

writeFileSync(
  'src/analyser/lexicon/phone-metadata.json',
  `${JSON.stringify({
    version: metadata.version,
    country_calling_codes: Object.fromEntries(codes),
    countries: Object.fromEntries(countries),
  })}\n`,
);
