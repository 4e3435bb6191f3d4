type Handler = (event: Event) => void;

const handlers = new WeakMap<EventTarget, Map<string, Handler>>();

/** Listens as React does: the root alone has listeners, in the bubbling phase, and finds the element's handler. */
export function delegate(root: Element, types: readonly string[]): void {
  for (const type of types) {
    root.addEventListener(type, (event) => {
      for (const target of event.composedPath()) handlers.get(target)?.get(type)?.(event);
    });
  }
}

/** Gives an element its handler for events of a type. */
export function on(element: Element, type: string, handler: Handler): void {
  const own = handlers.get(element) ?? new Map<string, Handler>();
  handlers.set(element, own.set(type, handler));
}
