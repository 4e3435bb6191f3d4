import { unpackedText } from '../analyser/lexicon/unpack';
import type { Protocol } from '../protocol/protocol';
import { learn } from '../views/translate';
import { send } from './messaging';
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
   * The protocol with this id: enough to check a draft at any moment, and with its texts once they are here. `own`: the
   * outline of one that does not come with the extension.
   */
  protocol(id: string, own?: Protocol): Protocol;
  /** Asks the background for the texts that go with these settings, unless that was done before. */
  fetch(settings: Settings): void;
}

/** Texts that come from the background when somebody starts to write. `arrived` is called when there are new ones to show. */
export function pageTexts(arrived: () => void): PageTexts {
  const whole = new Map<string, Protocol>();
  const asked = new Set<string>();
  let known: Protocol | undefined;
  return {
    protocol(id, own) {
      // One's own protocol may have been replaced by another with the same id.
      if (own && own !== known) {
        whole.delete(own.id);
        asked.clear();
      }
      known = own;
      return whole.get(id) ?? (own?.id === id ? own : outlineFor(id));
    },
    fetch({ protocol, language }) {
      const question = `${protocol} ${language}`;
      if (asked.has(question)) return;
      asked.add(question);
      send('get-texts', { protocol, language })
        .then((texts) => {
          whole.set(protocol, texts.protocol);
          learn(language, texts.messages);
          arrived();
        })
        // Without them the panel says in Dutch what it found and leaves the clauses out.
        .catch(() => asked.delete(question));
    },
  };
}
