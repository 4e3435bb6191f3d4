// What is measured: the check as the content script holds it.
export { analyse } from '../../src/analyser/analyse';
export { preparations } from '../../src/analyser/prepare';
export { bundledProtocol } from '../../src/protocol/packs';
