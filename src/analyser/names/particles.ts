/** Particles before a Dutch, Arabic, German or Romance surname. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `van de den der het ter ten te op in aan uit t el al ben bin ibn ould ait oude olde groot groote klein kleine
  nieuw nieuwe lutje grote von zu di da del dos das du le la los vd v d s`.split(/\s+/),
);
