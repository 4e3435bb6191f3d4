import { unpackedText } from '../analyser/lexicon/unpack';
import type { Protocol } from '../protocol/protocol';
import { learn } from '../views/translate';
import { send } from './messaging';
import type { OwnOutline } from './page-data';
import type { Settings } from './settings';

// Filled in by vite.config.ts. With all their texts the protocols would take a tenth of the script in every page.
// Packed: a string costs a page that nobody writes in next to nothing, and this is read when somebody does.
declare const PACKED_OUTLINES: string;

// Read once, as what is known of a protocol is kept with the object.
let outlines: readonly Protocol[] | undefined;

function outlineFor(id: string): Protocol {
  outlines ??= JSON.parse(unpackedText(PACKED_OUTLINES)) as readonly Protocol[];
  return outlines.find((outline) => outline.id === id) ?? outlines[0]!;
}

/** What the author may have to read in the page. */
export interface PageTexts {
  /**
   * The protocol with this id: enough to check a draft at any moment, and with its texts once they are here. `own`: one
   * that does not come with the extension.
   */
  protocol(id: string, own?: OwnOutline): Protocol;
  /** Asks the background for the texts that go with these settings, unless that was done before. */
  fetch(settings: Settings): void;
}

/** Texts that come from the background when somebody starts to write. `arrived` is called when there are new ones to show. */
export function pageTexts(arrived: () => void): PageTexts {
  const whole = new Map<string, Protocol>();
  let asked = new Set<string>();
  let known: OwnOutline | undefined;
  return {
    protocol(id, own) {
      // One's own protocol may have been replaced by another with the same id, or by the same in other words.
      if (own && own !== known) {
        whole.delete(own.id);
        asked = new Set();
      }
      known = own;
      return whole.get(id) ?? (own?.id === id ? own : outlineFor(id));
    },
    fetch({ protocol, language }) {
      const question = `${protocol} ${language}`;
      if (asked.has(question)) return;
      const round = asked;
      round.add(question);
      send('get-texts', { protocol, language })
        .then((texts) => {
          // What was asked for before a protocol was replaced may be the old one.
          if (round === asked) whole.set(protocol, texts.protocol);
          learn(language, texts.messages);
          arrived();
        })
        // Without them the panel says in Dutch what it found and leaves the clauses out.
        .catch(() => round.delete(question));
    },
  };
}
