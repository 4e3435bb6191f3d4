/** One text that the page has taken as published, from its editor's own model, and by what. */
export interface Published {
  readonly text: string;
  readonly how: 'click' | 'key' | 'submit';
}

declare global {
  interface Window {
    /** What the page has published since it was loaded; tests read it. */
    published: Published[];
  }
}

window.published = [];

/** Takes a text as published. */
export function publish(text: string, how: Published['how']): void {
  window.published.push({ text, how });
}
