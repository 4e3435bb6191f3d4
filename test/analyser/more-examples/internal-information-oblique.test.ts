import { ruleTable } from '../rule-table';
import { EVERYDAY } from './everyday';

// What people say without the words for it.
ruleTable('internal-information', {
  flags: [
    [
      'Niet schrikken als er maandag nieuwe sloten op het magazijn zitten. Er is weer iemand met de sleutel aan de haal geweest en we weten allang wie. Volgt.',
      'sloten',
    ],
    [
      'De inspecteur trok een gezicht bij de rekenresultaten. Voorlopig oordeel krijgen we woensdag, ik zou er niet te veel van verwachten.',
      'inspecteur',
    ],
    [
      'Wat wil je, met vijf kleuterjuffen die tegelijk weg willen. De brief aan het bestuur ligt al klaar, alle handtekeningen staan eronder.',
      'weg willen',
    ],
    [
      'Zojuist uit de MR gerold. We krijgen een continurooster, alleen mag ik dat nog niet zeggen. Oeps.',
      'nog niet zeggen',
    ],
    [
      'Nieuwtje!! Onze directeur heeft een baan in Zwolle. De ouders lezen het volgende week in de nieuwsbrief dus sssst',
      'baan in',
    ],
    [
      'Ze schuiven die arme gymleraar gewoon door naar een andere locatie omdat een vader van de MR dat wil. Staat zwart op wit in de mail van HR.',
      'locatie',
    ],
    [
      'Kijk eens wat ik bij de printer vond: de hele salarislijst 😂 sommige mensen verdienen echt te veel',
      'salarislijst',
    ],
    [
      'Weet je wat er in het verslag staat van het gesprek met de moeder van groep 6? Dat ze dreigt met een advocaat. Gezellig schooljaar dit.',
      'verslag',
    ],
    [
      'De vragen van de doorstroomtoets zijn binnen. Ik verklap niks, maar oefen vooral procenten en de tekst over walvissen 😉',
      'doorstroomtoets',
    ],
    [
      'Per 1 februari zonder teamleider. Niet ziek, niet zwanger, gewoon de laan uit. U leest het hier het eerst.',
      'teamleider',
    ],
    [
      'Er gaat straks een hoop geld uit. Onze reserves zijn op, zei de controller, en dat staat nog nergens.',
      'reserves',
    ],
    [
      'Volgende week komt de krant langs over het pestgeval in de bovenbouw. Wij hebben allemaal een zwijgverzoek van het bestuur gekregen.',
      'pestgeval',
    ],
    [
      'Eindelijk duidelijkheid: de Regenboog en de Springplank gaan in 2027 samen op één plek. Team weet het, ouders nog niet, ik kon het niet voor me houden.',
      'op één plek',
    ],
    [
      'Ik zit in de sollicitatiecommissie en ik kan je vertellen: kandidaat nummer twee was nuchter gezien een ramp. Brief vol spelfouten.',
      'sollicitatiecommissie',
    ],
    ['Zo ziet het dus uit als je inlogt in ParnasSys, voor de nieuwsgierigen 👇', 'ParnasSys'],
    [
      'Twee kinderen uit groep 8 zijn gisteren door de politie gehoord over die brand achter de school. Mondje dicht hoor',
      'door de politie',
    ],
    [
      'Vergadering liep uit op geschreeuw. Onze baas wil de plusklas schrappen en drie mensen overplaatsen.',
      'overplaatsen',
    ],
    [
      'Het schijnt dat de bestuurder opstapt na dat gedoe met de bonnetjes. Heb het uit zeer betrouwbare bron binnen het stafbureau',
      'opstapt',
    ],
    [
      'Concept van het schoolplan even gelekt voor de liefhebbers. Bladzijde 14, ik moest hard lachen',
      'gelekt',
    ],
    [
      'Hallo groep 7-ouders, stiekem vooruitblikken: jullie krijgen volgend jaar juf Marloes NIET want die gaat naar een andere school. Officieel pas over drie weken.',
      'volgend jaar juf',
    ],
    [
      "Beoordelingsronde weer gehad. Van de acht collega's krijgen er drie geen vaste aanstelling, en die weten het zelf nog niet eens.",
      'Beoordelingsronde',
    ],
    ['Meld je maar bij mij als je wil weten wie er in het zorgoverleg besproken zijn hahaha', 'zorgoverleg'],
    [
      'Bij ons loopt er een zaak tegen een invaller vanwege appjes met een leerling. Meer mag ik niet kwijt.',
      'zaak tegen',
    ],
    [
      'Onze school scoort dit jaar onder de ondergrens. Dat cijfer komt pas in het voorjaar naar buiten maar reken er maar op',
      'ondergrens',
    ],
    [
      'Ik heb de notulen van gisteren even gefotografeerd, dan weet iedereen hoe er over ons gepraat wordt',
      'notulen',
    ],
    [
      'Vier ouders hebben hun kind van school gehaald na het incident op kamp. De directie houdt het onder de pet.',
      'van school gehaald',
    ],
    [
      'Dit mag absoluut niet rondgaan: er komt een nieuwe naam voor de school en het wordt een verschrikkelijke',
      'nieuwe naam',
    ],
    [
      "Collega's, hier de lijst met wie er volgend jaar in welke groep staat. Nog niet met ouders bespreken aub",
      'lijst met wie',
    ],
    [
      "Heads up: our head got the sack this morning, the board will announce it on Friday. You didn't hear it from me.",
      'got the sack',
    ],
    [
      'Iemand van ons heeft geld uit de kas van de ouderraad gehaald, de accountant zit er nu bovenop. Ik zeg niet wie.',
      'accountant',
    ],
    [
      'De uitslag van het tevredenheidsonderzoek: een 5,2. Wordt nog even achtergehouden tot na de open dag natuurlijk.',
      'tevredenheidsonderzoek',
    ],
    [
      'Plan B voor als de formatie niet rond komt: groep 3 en 4 op één hoop en juf Els eruit. Lag gewoon open op het bureau.',
      'formatie',
    ],
    [
      'Ruzie in het bestuur jongens. De een wil fuseren, de ander niet, en de voorzitter heeft gedreigd met aftreden. Dit blijft binnenskamers toch?',
      'Ruzie',
    ],
    [
      'Gehoord bij het kopieerapparaat: de conciërge wordt niet verlengd. Hij denkt zelf van wel.',
      'niet verlengd',
    ],
    [
      'De vertrouwenspersoon heeft dit jaar 14 meldingen gehad, las ik in een stuk dat niet voor mij bedoeld was.',
      'vertrouwenspersoon',
    ],
    [
      'Nou dan gooi ik het er maar uit: er is een datalek geweest, alle adressen van ouders liggen op straat, en wij moeten net doen of er niks is',
      'datalek',
    ],
    [
      'Ons gebouw wordt verkocht. Handtekening staat. Bestuur wil het pas na de zomer vertellen',
      'wordt verkocht',
    ],
    [
      'Leuke avond met de raad van toezicht. Er is unaniem besloten de bestuurder geen tweede termijn te geven. Persbericht volgt.',
      'Persbericht volgt',
    ],
    [
      'We zijn €240.000 misgelopen doordat iemand de aanvraag te laat heeft ingediend, en ik noem geen namen maar ze zit op kamer 3.',
      'We zijn €240.000 misgelopen doordat iemand de aanvraag te laat heeft ingediend, en ik noem geen namen maar ze zit op kamer 3.',
    ],
    [
      'Wie had dat gedacht: onze stichting is gewoon blut. Ik heb de cijfers vanmiddag onder ogen gehad en het is huilen met de pet op.',
      'blut',
    ],
    [
      'In het postvak van mijn baas lag vandaag een dikke envelop van de arbeidsinspectie. Spannend.',
      'postvak van',
    ],
    [
      'Leuk detail uit het bestuursverslag dat volgende maand verschijnt: twee scholen staan op de nominatie om te verdwijnen. De onze ook.',
      'op de nominatie',
    ],
    [
      'Tijdens de koffie liet de voorzitter vallen dat de verbouwing niet doorgaat. Dat weten de ouders niet, en de aannemer ook niet.',
      'verbouwing niet',
    ],
    [
      'Ik mocht meelezen met de beoordelingen van de proeflessen. Kandidaat B huilde in de gang.',
      'beoordelingen van',
    ],
    [
      'Ze willen er op onze school een islamitische groep bij. Ligt nog bij de gemeente, is dus nog niet voor de buitenwereld.',
      'islamitische groep',
    ],
    [
      'Na zeven klachten in één jaar heeft de bovenbouwcoördinator zelf maar de eer aan zichzelf gehouden. Officieel heet het een nieuwe uitdaging.',
      'eer aan zichzelf',
    ],
    [
      'De screenshot hieronder komt uit onze teams-chat. Zo praat onze leiding dus over jullie.',
      'teams-chat',
    ],
    [
      'Opgave 14 van de entreetoets was dit jaar de leukste: een vleermuis die 12 muggen per minuut eet. Morgen is groep 7 aan de beurt!',
      'entreetoets',
    ],
    [
      'Even een plaatje van het leerlingvolgsysteem zodat je ziet hoe bizar veel we moeten invullen',
      'leerlingvolgsysteem',
    ],
    [
      'The board told us today that the Almelo site is going. Families will hear after Easter, so act surprised.',
      'site is going',
    ],
    [
      'Mag ik jullie even meenemen in de kwartaalcijfers? Ziekteverzuim elf procent, en op onze locatie zelfs negentien.',
      'kwartaalcijfers',
    ],
    [
      'Ik zat notulen te typen van een heel pijnlijk gesprek tussen onze directeur en een collega die te vaak te laat komt.',
      'pijnlijk gesprek',
    ],
  ],
  passes: [...EVERYDAY],
  todo: [
    [
      'Morgen wordt bekend dat we de subsidie voor de nieuwbouw kwijt zijn. Wethouder belde net. Hou je vast.',
      'told in words of its own',
    ],
    [
      'Vrijdag krijgt de helft van de onderwijsassistenten een brief. Ze zitten nu nog vrolijk taart te eten in de koffiekamer.',
      'told in words of its own',
    ],
    [
      'Zo, de intake van de nieuwe kleuters gedaan. Drie ouderparen die elkaar de tent uit vochten, één kind met een PGB zo dik als een telefoonboek. Wordt een leuk jaar.',
      'told in words of its own',
    ],
    [
      'het wachtwoordenlijstje van de hele onderbouw hangt achter de deur van de magazijnkast dus als iemand iets wil opzoeken',
      'told in words of its own',
    ],
    [
      'De gemeente heeft gisteren achter gesloten deuren met ons bestuur gesproken over het azc naast de school. Verslag in mijn bezit, DM voor meer.',
      'told in words of its own',
    ],
    [
      'We hebben een mol in het team. Iemand lekt alles naar de vakbond en de baas heeft een recherchebureau ingehuurd.',
      'told in words of its own',
    ],
  ],
});
