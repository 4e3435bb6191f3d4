import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/compose/check';
import { createReleases } from '../../src/compose/releases';
import type { Root } from '../../src/sites/site';

const page = {} as Root;

const editors = new Map<string, { isConnected: boolean }>();

/** A text in the editor that stands at a place on the page, or in another one there. */
function written(text: string, key = 'post', root = page, editor = editorAt(key)): Checked {
  return { root, box: { key, editor }, text: { text } } as unknown as Checked;
}

function editorAt(key: string): { isConnected: boolean } {
  const editor = editors.get(key) ?? { isConnected: true };
  editors.set(key, editor);
  return editor;
}

function at(timeStamp: number, type = 'click', more: object = {}): Event {
  return { type, timeStamp, isTrusted: true, ...more } as Event;
}

describe('a release', () => {
  it('is for exactly that text of that compose box', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    expect(releases.covers(written('Jip'), at(0))).toBe(true);
    expect(releases.covers(written('Jip', 'other'), at(0))).toBe(false);
    expect(releases.covers(written('Jip', 'post', {} as Root), at(0))).toBe(false);
  });

  it('stays with its compose box when the page puts another one above it', () => {
    const releases = createReleases();
    const [own, above] = [{ isConnected: true }, { isConnected: true }];
    releases.grant(written('Jip', 'comment:0', page, own));
    expect(releases.awaits(written('Jip', 'comment:0', page, above))).toBe(false);
    expect(releases.awaits(written('Jip', 'comment:1', page, own))).toBe(true);
    expect(releases.awaits(written('Jip', 'reply:0', page, own))).toBe(false);
  });

  it('stays with a compose box that the page built anew', () => {
    const releases = createReleases();
    const old = { isConnected: true };
    releases.grant(written('Jip', 'comment:0', page, old));
    old.isConnected = false;
    expect(releases.awaits(written('Jip', 'comment:0', page, { isConnected: true }))).toBe(true);
  });

  it('is over for good once the text was another one', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    expect(releases.covers(written('Jip!'), at(0))).toBe(false);
    expect(releases.covers(written('Jip'), at(1))).toBe(false);
  });

  it('waits for the author as long as it takes', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    expect(releases.covers(written('Jip'), at(600_000, 'pointerdown'))).toBe(true);
  });

  it('covers what the page itself does because of the click', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    releases.spend(written('Jip'), at(100));
    expect(releases.covers(written('Jip'), at(101, 'submit'))).toBe(true);
    expect(releases.covers(written('Jip'), at(2000, 'submit'))).toBe(false);
  });

  it.each(['pointerdown', 'keydown'])('does not cover a second gesture: %s', (type) => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    releases.spend(written('Jip'), at(100));
    expect(releases.covers(written('Jip'), at(150, type))).toBe(false);
  });

  it('covers a key that is still held down', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    releases.spend(written('Jip'), at(100, 'keydown'));
    expect(releases.covers(written('Jip'), at(150, 'keydown', { repeat: true }))).toBe(true);
  });

  it('is awaited until the text changes or has gone out', () => {
    const releases = createReleases();
    expect(releases.awaits(written('Jip'))).toBe(false);
    releases.grant(written('Jip'));
    expect(releases.awaits(written('Jip'))).toBe(true);
    expect(releases.awaits(written('Jip!'))).toBe(false);
    expect(releases.awaits(written('Jip', 'other'))).toBe(false);
    releases.spend(written('Jip'), at(100));
    expect(releases.awaits(written('Jip'))).toBe(false);
  });

  it('can be given again', () => {
    const releases = createReleases();
    releases.grant(written('Jip'));
    releases.spend(written('Jip'), at(100));
    releases.grant(written('Jip'));
    expect(releases.covers(written('Jip'), at(5000, 'pointerdown'))).toBe(true);
  });
});
