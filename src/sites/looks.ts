/** Our own drawings of a compose box: a wall, short messages, pictures, work, a chat. */
export const LOOKS = ['wall', 'short', 'picture', 'work', 'chat'] as const;

/** One of the drawings. */
export type Look = (typeof LOOKS)[number];

/** Which drawing a network is practised in, by its id; any other site gets the wall. */
export const NETWORK_LOOKS: Readonly<Record<string, Look>> = {
  bluesky: 'short',
  facebook: 'wall',
  instagram: 'picture',
  linkedin: 'work',
  mastodon: 'short',
  threads: 'short',
  tiktok: 'picture',
  whatsapp: 'chat',
  x: 'short',
  youtube: 'picture',
};
