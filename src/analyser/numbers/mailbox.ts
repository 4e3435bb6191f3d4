import { isFirstName } from '../names/first-names';

// Mailboxes that belong to a task, not to a person.
const TASKS = new Set(
  `info admin directie dir directeur secretaris contact school mr gmr or ouderraad medezeggenschapsraad
  aanmelden aanmelding aanmeldingen inschrijven inschrijving inschrijvingen bestuur tso overblijf overblijven
  bso opvang redactie post mail algemeen noreply klantenservice hello hallo vacature vacatures sollicitatie
  sollicitaties solliciteren hr personeel p&o po pers communicatie privacy fg avg ict support service
  bibliotheek bieb reserveren reserveringen boekingen workshop workshops kamp verkeer jeugd evenementen
  activiteiten tickets penningmeester voorzitter leden sponsoring vrijwilligers klachten vragen feedback nieuws
  nieuwsbrief lustrum reunie reünie feest jubileum webmaster office sales shop winkel onderwijs opleidingen
  academie training trainingen cursus cursussen congres museum educatie stage stages werkenbij welkom open
  opendag avond4daagse avondvierdaagse oefening press jobs basisschool obs cbs kbs pcbs rkbs ikc ib groep1
  groep2 groep3 groep4 groep5 groep6 groep7 groep8 groep leerkrachten vertrouwenspersoon interne contactpersoon
  coordinator gemeente dorpsraad stichting bestelling bestellingen mobiliteit loopbaan werving recruitment
  planning invalpool vervanging facilitair inkoop huisvesting financien finance salaris boekhouding
  ondersteuning kwaliteit projecten bhv rooster roosters verzuim verlof absentie absent subsidie subsidies
  fonds archief verhuur zaalhuur catering kantine kassa festival theater`.split(/\s+/),
);
// "Servicebalie", "leerlingadministratie", "ictdesk"
const DESK =
  /(?:balie|desk|administratie|secretariaat|receptie|bureau|kantoor|punt|zaken|dienst|team|commissie|beheer|vereniging)$/;
const PRIVATE_PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|icloud|me|mac|yahoo|ziggo|kpnmail|kpnplanet|planet|home|hetnet|xs4all|telfort|casema|upcmail|chello|solcon|caiway|online|quicknet|tele2|zonnet|protonmail|proton|gmx|web|aol|freedom)$/;

// "Oldenzaal@bibliotheek.…": a branch, as long as it is nobody's name.
const INSTITUTIONS = /^(?:bibliotheek|bieb|museum|gemeente|ggd|politie|brandweer|provincie|vvv)/;

/** Whether a mail address, also a spelled-out one, is the mailbox of an organisation or a task rather than a person's. */
export function isPublicMailbox(address: string): boolean {
  const [local = '', domain = ''] = address
    .toLowerCase()
    .replace(/ (?:punt|dot) /g, '.')
    .split(/@|\W{0,4}(?:\bat\b|_at_|apen?staart(?:je)?|[([]a[)\]])\W{0,4}/);
  const parts = local.split(/[^a-zA-ZÀ-ɏ\d&]+/).filter(Boolean);
  if (parts.some((part) => TASKS.has(part) || DESK.test(part))) return true;
  const host = domain.split(/\W+/)[0] ?? '';
  if (isFirstName(local)) return false;
  if (INSTITUTIONS.test(host) && parts.length === 1) return true;
  return (
    !PRIVATE_PROVIDERS.test(host) &&
    host.length > 3 &&
    local.length > 3 &&
    (host.includes(local) || local.includes(host))
  );
}
