// Words that pages name their parts with. All others may be somebody's: of those only the length is told.
const PLAIN = new Set(
  `account add alert alertdialog app area article attach attachment attachments auto avatar banner bar body bottom box btn button
  buttons cancel cell chat checkbox combobox comment comments complementary compose composer container content
  contentinfo conversation controls create dialog discard dm document draft edit editable editor emoji false feed
  field figure file focused footer form gif group grid header heading hidden image img inline input inputs item
  label layer layers left like line link list listbox main media menu menuitem message messages mixed modal nav
  navigation new next none note off on only open option outer inner overlay page panel paragraph photo picker
  placeholder plain plaintext polite popup post posts presentation primary profile publish quote radio region reply
  rich right role root row save scroll search searchbox section send separator share sheet side state status switcher step
  submit tab tablist tabpanel text textarea textbox thread tool timeline title toolbar tooltip top tree true tweet tweets
  update upload url user video view visible wrapper write`.split(/\s+/),
);
// Their values tell what a part is for; of all other attributes only the name and the length are told.
const TELLING =
  /^(role|type|contenteditable|data-testid|data-test-id|aria-(multiline|haspopup|modal|hidden|live))$/;
const ABOVE = 12;
const BELOW = 3;
const BESIDE = 14;

/**
 * The structure of a page around an editor, to be sent to the makers: elements, roles, test ids and the names of
 * attributes. No text, name, value or address of the page is in it, only their lengths.
 */
export function diagnosticOf(site: string, editor: Element): string {
  const path = [editor];
  while (path.length < ABOVE && parentOf(path.at(-1)!)) path.push(parentOf(path.at(-1)!)!);
  return [`site ${site}`, ...linesOf(path.at(-1)!, new Set(path), 0, BELOW)].join('\n');
}

function parentOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
}

function linesOf(element: Element, path: ReadonlySet<Element>, depth: number, below: number): string[] {
  const line = `${' '.repeat(depth)}${path.has(element) && depth > 0 ? '> ' : ''}${described(element)}`;
  const left = path.has(element) ? BELOW : below - 1;
  if (left <= 0) return [line];
  const children = [...(element.shadowRoot ?? element).children];
  const shown = children.filter((child, index) => path.has(child) || index < BESIDE);
  const unseen = children.length - shown.length;
  const under = shown.flatMap((child) => linesOf(child, path, depth + 1, left));
  return [line, ...under, ...(unseen > 0 ? [`${' '.repeat(depth + 1)}… ${unseen} more`] : [])];
}

function described(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => {
    const telling = TELLING.test(name);
    return ` ${named(name)}=${telling ? plain(value) : `~${value.length}`}`;
  });
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const length = own.reduce((sum, node) => sum + (node.nodeValue ?? '').trim().length, 0);
  const shadow = element.shadowRoot ? ' #shadow' : '';
  return `${named(element.localName)}${attributes.join('')}${shadow}${length > 0 ? ` text~${length}` : ''}`;
}

// Elements and attributes are named by programmers, in plain letters.
function named(name: string): string {
  return /^[a-z][\w:-]{0,30}$/i.test(name) ? name : `~${name.length}`;
}

/** What can be read in a name that programmers gave: words of the page's own trade and numbers' places. */
function plain(name: string): string {
  return name.replace(/[A-Z]?[a-z]+|[A-Z]+|\d+|[^\x20-\x7e]+/g, (word) => {
    if (/\d/.test(word)) return '0';
    return PLAIN.has(word.toLowerCase()) ? word : `~${word.length}`;
  });
}
