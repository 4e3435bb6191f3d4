import type { Surface } from './compose-boxes';

/** The compose boxes of the networks beside the first five. */
export const OTHER_SURFACES: readonly Surface[] = [
  {
    name: 'a caption on TikTok',
    address: 'https://www.tiktok.com/tiktokstudio/upload',
    editor: '[role="combobox"]',
    publish: '[data-e2e="post_video_button"]',
  },
  {
    name: 'a comment on TikTok',
    address: 'https://www.tiktok.com/@obs_delinde/video/12',
    editor: '[data-part="comment"] [contenteditable]',
    publish: '[data-part="comment"] [data-e2e="comment-post"]',
    shortcut: 'Enter',
  },
  {
    name: 'a comment on YouTube',
    address: 'https://www.youtube.com/watch?v=12',
    editor: '[data-part="comment"] [contenteditable]',
    publish: '[data-part="comment"] #submit-button button',
  },
  {
    name: 'a community post on YouTube',
    address: 'https://www.youtube.com/@obsdelinde/community',
    editor: '[data-part="post"] [contenteditable]',
    publish: '#submit-button:not([hidden]) button',
  },
  {
    name: 'a new post on Threads',
    address: 'https://www.threads.com/',
    open: '[data-part="open-composer"]',
    editor: '[role="dialog"] [role="textbox"]',
    publish: '[data-part="publish"]',
    shortcut: 'Control+Enter',
    files: '[role="dialog"] [type="file"]',
  },
  {
    name: 'a new post on Bluesky',
    address: 'https://bsky.app/',
    open: '[data-part="open-composer"]',
    editor: '[role="dialog"] [contenteditable]',
    publish: '[data-testid="composerPublishBtn"]',
    shortcut: 'Control+Enter',
    files: '[role="dialog"] [type="file"]',
  },
  {
    name: 'a message on Bluesky',
    address: 'https://bsky.app/messages/7',
    editor: '[data-part="chat"] textarea',
    publish: '[data-part="chat"] button',
    elsewhere: '/messages/8',
    shortcut: 'Enter',
  },
];

/** The compose boxes of sites that a school adds. */
export const ADDED_SURFACES: readonly Surface[] = [
  {
    name: 'a post on a Mastodon server',
    address: 'https://mastodon.example/home',
    editor: 'form textarea',
    publish: 'form:has(textarea) [type="submit"]',
    files: 'form:has(textarea) [type="file"]',
  },
  {
    name: 'news on the site of a school',
    address: 'https://school.example/nieuws',
    editor: '[data-part="news"] textarea',
    publish: '[data-part="publish"]',
  },
  {
    name: 'a message on the site of a school',
    address: 'https://school.example/nieuws',
    editor: '[role="dialog"] [contenteditable]',
    publish: '[data-part="send"]',
    files: '[role="dialog"] [type="file"]',
  },
];
