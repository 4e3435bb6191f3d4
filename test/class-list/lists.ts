import { type Choices, type Preview, previewOf } from '../../src/class-list/preview';
import { readFile, readText } from '../../src/class-list/read-file';
import type { ReadTable, Table } from '../../src/class-list/table';

/** What a list's text holds, as the settings page shows it before anything is kept. */
export function previewOfText(text: string, choices?: Choices): Preview {
  return previewOf(tableIn(readText(text)), choices);
}

/** The same for a file. */
export async function previewOfFile(bytes: Uint8Array): Promise<Preview> {
  return previewOf(tableIn(await readFile(bytes)));
}

/** The table, or a failed test that says what is wrong with the file. */
export function tableIn(read: ReadTable): Table {
  if (read.ok) return read.table;
  throw new Error(`${read.problem.reason} ${read.problem.row ?? ''}`);
}

/** As ParnasSys exports its pupils: semicolons, the name in pieces, much that is nobody's business. */
export const PARNASSYS = [
  'Overzicht leerlingen De Fantasie;;;;;;;;',
  '',
  'Roepnaam;Voorvoegsel;Achternaam;Groep;Geboortedatum;BSN;Toestemming foto website;Toestemming foto sociale media;Telefoon ouder 1',
  'Jip;van;Dalen;5b;01-02-2016;123456782;Ja;Nee;06-12345678',
  'Noor;;Yıldız;5b;03-04-2016;;Ja;Ja;',
  'Zoë;de;Bruin;6;05-06-2015;;Nee;Alleen van achteren;',
].join('\r\n');

/** As ESIS does: official names beside the nickname, and the parents in the same row. */
export const ESIS = [
  'Leerlingnummer,Achternaam,Tussenvoegsel,Voornamen,Roepnaam,Stamgroep,Naam verzorger 1,Roepnaam verzorger 2,Achternaam verzorger 2,E-mail verzorger 1',
  '1001,Dalen,van,"Johannes Marinus",Jip,Groep 5b,"Dalen, Piet van",Anna,Smit,p@dalen.example',
  '1002,"Hart, \'t",,Anne Fleur,Anne Fleur,Groep 6,,,,',
].join('\n');

/** As Social Schools does: one full name, and who it is. */
export const SOCIAL_SCHOOLS = [
  'Naam\tRol\tGroep',
  'Jip van Dalen\tLeerling\t5b',
  'Piet van Dalen\tOuder\t',
  'Sanne Kok\tLeerkracht\t5b',
].join('\n');
