import type { Cue } from './lexicon/lexicon';
import type { SentenceBody } from './scan';

/** Each takes a position by the way it is built, whatever its words are about. */
const SHAPES: readonly RegExp[] = [
  // "Kotsziek word ik van dat gedoe", "ik word hier zo moe van".
  /(?<!\p{L})(?:word ik|ik word|wordt een mens|word je) (?!blij |vrolijk |gelukkig |warm |stil )[^.!?]{0,40}(?<= )van(?= (?:dat|dit|die|al|deze|zulke?|het|zo)(?!\p{L})|[.!?,]|$)/iu,
  // "Al dat geneuzel over leerdoelen", "dat gelul rond de toets": who turns a verb into such a noun thinks little of it.
  /(?<!\p{L})(?:al dat|al het|dat|dit|hou op met het) ge(?!zin|sprek|deel|ld |bouw|bied|voel|dicht|luid|bruik|drag|val |volg|heim|zicht|heel|schenk|bed |geven|recht|bak|reedschap|hoor|weld|not|meen)\p{L}{3,12} (?:over|rond|om|met|van|in|tegen)(?!\p{L})/iu,
  // "Als dit passend onderwijs is …"
  /(?<!\p{L})als (?:dit|dat) [^.!?,]{2,28} (?:is|heet|moet zijn|moet heten|moet voorstellen)(?!\p{L})/iu,
  // "Een laf plan", "dat slappe besluit".
  /(?<!\p{L})(?:laf|laffe|slap|slappe|dom|domme|raar|rare|slecht|slechte|krom|kromme|bizar|bizarre|vreemd|vreemde|halfslachtige?|kortzichtige?|wereldvreemde?|onzalige?|gemakzuchtige?|zwakke?) (?:plan|plannen|besluit|idee|ideeën|maatregel|maatregelen|voorstel|beleid|keuze|keuzes|regel|regels|regeltje|redenering|excuus|compromis|akkoord|argument|argumenten)(?!\p{L})/iu,
  // "Leg dat eerst eens neer bij …", "begin eerst maar met …".
  /^[^\p{L}]{0,4}\p{Lu}\p{Ll}{1,9} [^.!?,]{0,20}(?<= )eerst (?:maar |nou |nu )?(?:eens|gewoon)(?!\p{L})/u,
  // "Wie dat bedenkt, heeft nog nooit …"
  /(?<!\p{L})wie (?:dat|dit|daar|zoiets|hier) [^.!?]{2,50} (?:heeft (?:blijkbaar |duidelijk |vast |zelf )?(?:nog )?nooit|snapt|begrijpt niks|moet zich|mag zelf|mag een)(?!\p{L})/iu,
  // "Dat los je niet op met een campagne", "was nergens voor nodig geweest".
  /(?<!\p{L})los (?:je|jij|we|ik) (?:[^.!?,]{1,24} )?(?:niet|nooit|niks|zo) (?:mee )?op(?!\p{L})|(?<!\p{L})(?:was|is) (?:helemaal |echt |toch )?(?:niet|nergens voor) nodig(?: geweest)?(?=[.!?,]|$)/iu,
  // "Dat zegt alles over …", "een duur woord voor …".
  /(?<!\p{L})(?:zegt (?:wel )?(?:alles|genoeg|veel)(?: over)?|(?:duur|mooi|chique|chic|deftig) (?:woord|naam) voor)(?!\p{L})/iu,
  // "Je zou bijna denken dat …", "ik zou er morgen voor tekenen".
  /(?<!\p{L})(?:je zou (?:bijna|haast|toch|zelfs|zowaar) (?:denken|zeggen|geloven)|(?:teken|tekende?n?|zou) (?:ik )?(?:er|daar) (?:\p{L}+ )?voor(?: tekenen)?(?=[.!?,]|$)|(?:morgen|meteen|direct) voor tekenen)(?!\p{L})/iu,
  // "Huiswerk: niet doen", "klein is niet duur, klein is dichtbij".
  /: (?:niet|nooit|gewoon|vooral|meteen) (?:aan beginnen|mee stoppen|doen)[.!]*$|(?<!\p{L})(\p{L}{3,}) (?:is|zijn) (?:niet|geen) [^.!?,]{2,24}, \1 (?:is|zijn)(?!\p{L})/iu,
  // "Wie heeft er bedacht dat …", "snap echt nie da …", "mag de prullenbak in".
  /(?<!\p{L})(?:wie heeft (?:er|dit|dat|het) (?:\p{L}+ )?(?:bedacht|verzonnen)|snap (?:\p{L}+ )?nie|(?:mag|mogen|kan|kunnen) (?:\p{L}+ )?(?:de prullenbak in|bij het oud papier|de kliko in))(?!\p{L})/iu,
];

/** Words that take a position by their build, of any subject: cues of the list `stance-own`. */
export function stanceShapesIn({ text }: SentenceBody): readonly Cue[] {
  return SHAPES.flatMap((shape) => {
    const match = shape.exec(text);
    if (!match) return [];
    const [term] = match;
    return [{ list: 'stance-own', term, start: match.index, end: match.index + term.length }];
  });
}
