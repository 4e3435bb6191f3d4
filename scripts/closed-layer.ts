import type { CDPSession, Page } from 'playwright-core';

/** A part of the extension's closed layer, as assistive technology sees it. */
export interface LayerPart {
  readonly name: string;
  /** Clicks in the middle of it with a real mouse. */
  click(): Promise<void>;
}

const DEADLINE = 15_000;
const PAUSE = 100;

/**
 * Waits for something with this role and name. The layer is a closed shadow root, which selectors cannot enter;
 * the accessibility tree shows what a person would find there.
 */
export async function waitForPart(page: Page, role: string, name: RegExp): Promise<LayerPart> {
  const session = await page.context().newCDPSession(page);
  for (const end = Date.now() + DEADLINE; Date.now() < end; await page.waitForTimeout(PAUSE)) {
    const part = await findPart(session, role, name);
    if (part) return { name: part.name, click: () => clickAt(page, session, part.node) };
  }
  throw new Error(`After ${DEADLINE / 1000} seconds the page shows no ${role} named ${name}.`);
}

async function findPart(session: CDPSession, role: string, name: RegExp) {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  for (const node of nodes) {
    const label = String(node.name?.value ?? '');
    if (node.role?.value === role && name.test(label) && node.backendDOMNodeId) {
      return { name: label, node: node.backendDOMNodeId };
    }
  }
  return undefined;
}

async function clickAt(page: Page, session: CDPSession, backendNodeId: number): Promise<void> {
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0] = model.border;
  await page.mouse.click(left + model.width / 2, top + model.height / 2);
}
