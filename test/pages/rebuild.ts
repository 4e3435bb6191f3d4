import './mutations';

/** A compose box as a page builds it. */
export interface Built {
  /** What comes and goes as a whole: a dialog, a form, a row. */
  readonly root: HTMLElement;
  /** The editor's own model of the text. */
  text(): string;
  /** Called when the box stands on the page. */
  shown?(): void;
  /** Lets go of the editor, as pages do with what they take away. */
  gone?(): void;
}

const boxes = new Map<HTMLElement, (text: string) => Built>();
const models = new Map<HTMLElement, Built>();

window.remount = () => {
  for (const [root, build] of [...boxes]) {
    boxes.delete(root);
    const old = models.get(root);
    // A page that held on to what it took away would hold on to what others know of it.
    models.delete(root);
    if (root.isConnected) replace(root, old?.text() ?? '', build);
    old?.gone?.();
  }
};

/** Puts a compose box on the page; `window.remount` builds all of them anew, with the text that they hold. */
export function putBox(place: Element | ShadowRoot, build: (text: string) => Built, text = ''): void {
  const built = register(build, text);
  place.append(built.root);
  built.shown?.();
}

function replace(old: HTMLElement, text: string, build: (text: string) => Built): void {
  const built = register(build, text);
  old.replaceWith(built.root);
  built.shown?.();
}

function register(build: (text: string) => Built, text: string): Built {
  const built = build(text);
  boxes.set(built.root, build);
  models.set(built.root, built);
  return built;
}

/** The first element of a template of the page, as a copy that belongs to the page. */
export function fromTemplate(id: string): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`template#${id}`);
  const copy = template && document.importNode(template.content, true);
  if (!(copy?.firstElementChild instanceof HTMLElement)) throw new Error(`The page has no template ${id}`);
  return copy.firstElementChild;
}
