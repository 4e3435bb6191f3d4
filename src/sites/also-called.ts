/** What people call networks beside their names, by id: in a planning, among themselves. */
export const ALSO_CALLED: Readonly<Record<string, readonly string[]>> = {
  bluesky: ['Bsky'],
  facebook: ['FB', 'Facebookpagina', 'Facebookgroep'],
  instagram: ['Insta', 'IG'],
  linkedin: ['Linked in'],
  snapchat: ['Snap'],
  'social-schools': ['Socialschools'],
  tiktok: ['Tik tok'],
  whatsapp: ['Whats app', 'Appgroep'],
  x: ['Twitter'],
  youtube: ['You tube', 'YT'],
};
