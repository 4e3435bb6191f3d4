import { expect, it, vi } from 'vitest';
import { browserName } from '../../src/extension/read-self-check';

vi.mock('../../src/extension/browser', () => ({ browser: undefined }));

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

it.each([
  [CHROME, 'Chrome 142.0.0.0'],
  [`${CHROME} Edg/142.0.3595.53`, 'Edge 142.0.3595.53'],
  [`${CHROME} OPR/120.0.0.0`, 'Opera 120.0.0.0'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox 153.0'],
  ['Something else', 'Something else'],
])('the browser is named by what it tells every site: %s', (userAgent, name) => {
  expect(browserName(userAgent)).toBe(name);
});
