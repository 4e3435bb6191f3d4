import { ruleTable } from '../rule-table';
import { EVERYDAY } from './everyday';

// What people say without the words for it.
ruleTable('logo', {
  flags: [
    [
      'Vandaag mijn eigen kapsalon geopend! Gordijnen in de kleuren van school, en ja, het schoollogo staat op het raam 😄',
      'schoollogo',
    ],
    ['Carnavalspak af: voorop het logo van mijn stichting, achterop "bezuinigd".', 'logo'],
    [
      'Ik maak houten naambordjes op bestelling, ook met het embleem van jullie school erop! 17,50 incl. verzenden',
      'embleem',
    ],
    ['Mijn nieuwe cover foto: het Konot-beeldmerk met een zonnebril en een cocktail erbij', 'beeldmerk'],
    [
      'Wij gaan samenwonen! Op de verhuisdozen staat het logo van de school want die waren gratis',
      'logo van de school',
    ],
    ["Bestuurslogo op mijn surfplank laten airbrushen, cadeautje van mn collega's", 'Bestuurslogo'],
    ["Heb het schoolwapen op m'n kuit laten zetten. Twaalf dienstjaren, dan mag dat", 'schoolwapen'],
    ['Voor onze sponsorborrel in de kroeg hebben we bierviltjes laten drukken met het Konot logo', 'logo'],
    [
      'Ik bied bijles rekenen, € 25 per uur. Flyer met het logo van de school erop hangt bij de supermarkt',
      'logo van de school',
    ],
    ['Stem lijst 4! Hier sta ik met mijn campagneshirt met schoollogo', 'schoollogo'],
    ['Even gephotoshopt: het logo van onze school, maar dan met een huilende smiley', 'logo van onze school'],
    [
      'Op de motorkap van mijn rallyauto prijkt nu de naam en het vignet van de school',
      'vignet van de school',
    ],
    [
      'Dj-set vanavond in de Molen, visuals: het logo van mijn werk dat ontploft in vuurwerk',
      'logo van mijn werk',
    ],
    ['Mijn cv is af. Zelfs met het logo van Konot bovenaan, ziet er strak uit', 'logo'],
    ['Onze bowlingploeg speelt dit seizoen in shirts met het stichtingslogo', 'stichtingslogo'],
    [
      'Trouwkaarten klaar! Grapje van mijn man: linksonder het logo van de school waar we elkaar leerden kennen',
      'logo van de school',
    ],
    [
      "Mijn garagebox-uitverkoop: 20 paraplu's met het schoollogo, 4 euro per stuk, cash of Tikkie",
      'schoollogo',
    ],
    [
      'Even wat anders: ik word ook yogadocent 🧘 logo van Konot in de hoek van mijn poster want daar geef ik overdag les',
      'logo',
    ],
    ['Ik heb het embleem van mijn school op een fles zelfgestookte jenever geplakt, proost', 'embleem'],
    ['Bekijk mijn nieuwe LinkedIn-banner: heel groot het logo van onze school', 'logo van onze school'],
    [
      'Voor Koningsdag heb ik het schoollogo op mijn wangen geschminkt en zo stonden we bij de tap',
      'schoollogo',
    ],
    ['De kat draagt sinds vandaag een hesje met het Konot-logo. Ze hapt.', 'logo'],
  ],
  passes: [...EVERYDAY],
  todo: [
    [
      'Nieuwe deurmat! Met het stichtingslogo erin geweven, hebben de kinderen thuis wat te vegen.',
      'told in words of its own',
    ],
    [
      'Ons vakantiehuis in Drenthe kreeg een bord met het beeldmerk van Loket. Grapje van de buren.',
      'told in words of its own',
    ],
  ],
});
