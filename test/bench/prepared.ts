// What a page does in idle moments before the first key, and what the first check costs after it: prints its figures as JSON.
import { NO_KNOWLEDGE } from '../../src/analyser/knowledge';
import { built, POST, timed } from './built';
import { freshText } from './texts';

const { analyse, bundledProtocol, preparations } = await built();
const protocol = bundledProtocol('konot')!;
const parts = preparations(protocol).map(timed);
const text = freshText(280);
const first = timed(() => analyse({ ...POST, text }, protocol, NO_KNOWLEDGE));
const sum = parts.reduce((total, one) => total + one, 0);

console.log(JSON.stringify({ parts: parts.length, longest: Math.max(...parts), sum, first }));
