import '../views/english';
import { mountProtocolPage } from '../views/protocol/protocol-view';
import { settingsInForce, watchInForce } from './in-force';
import { namePage } from './name-page';
import { placeAsked } from './place-asked';
import { protocolsInForce } from './protocols-in-force';

const root = document.getElementById('protocol')!;
let [{ settings }, protocols] = await Promise.all([settingsInForce(), protocolsInForce()]);
draw();
window.addEventListener('hashchange', draw);
watchInForce(new AbortController().signal, (now) => {
  settings = now.settings;
  void protocolsInForce().then((all) => {
    protocols = all;
    draw();
  });
});

function draw(): void {
  const { protocol, role, language, contacts } = settings;
  namePage(language, 'popup_to_protocol');
  mountProtocolPage(root, {
    ...{ protocols, protocol, role, language, contacts },
    shown: placeAsked(),
    print: () => window.print(),
  });
}
