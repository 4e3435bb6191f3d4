import { openFirefox } from './test/browser/rig/firefox';
import { bidiInWindow, contextOf } from './test/browser/rig/bidi';
const firefox = await openFirefox({ extension: 'dist/firefox', ownWindow: true });
try {
  const w = await bidiInWindow(firefox.browser);
  await w.run(`{ const { mozExtensionHostname } = WebExtensionPolicy.getActiveExtensions().find(({ id }) => id.startsWith("postwijzer@")); gBrowser.selectedTab = gBrowser.addTrustedTab("moz-extension://" + mozExtensionHostname + "/src/views/popup/popup.html"); 1 }`);
  for (let i = 0; i < 8; i++) { await new Promise(r => setTimeout(r, 300)); const pages = await firefox.browser.pages(); console.log(await Promise.all(pages.map(async p => [p.url(), contextOf(p.mainFrame()), await p.evaluate(() => location.href + ' ' + (document.querySelector('h1')?.textContent)).catch(e => String(e).slice(0, 80))]))); }
  const pages = await firefox.browser.pages();
  const popup = pages.at(-1)!;
  await popup.bringToFront();
  console.log(await popup.$$eval('summary', all => all.map(a => a.textContent)));
  await popup.click('summary');
  console.log(await popup.evaluate(() => document.querySelector('details')!.open));
} catch (e) { console.log(e); } finally { await firefox.close(); }
