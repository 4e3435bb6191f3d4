import { render, type VNode } from 'preact';
import { SwitchedOff } from '../switched-off';
import { voiceIn } from '../voice';
import { Browse } from './browse';
import { MatchingList } from './matching-list';
import type { PopupProps } from './props';
import { Settings } from './settings';
import { Sites } from './sites';
import { Status } from './status';
import { Unrecognised } from './unrecognised';

/** Draws the popup; every call replaces what stood there and keeps the reader's place. */
export function mountPopup(root: HTMLElement, props: PopupProps): void {
  render(<Popup {...props} />, root);
}

function Popup({
  page,
  protocols,
  settings,
  sites,
  switchedOff = [],
  copyDiagnostic,
  onChange,
}: PopupProps): VNode {
  const voice = voiceIn(settings.language);
  const protocol = protocols.find(({ id }) => id === settings.protocol) ?? protocols[0];
  return (
    <div class="pw popup" lang={settings.language} dir="ltr">
      <header class="popup-head">
        <h1 class="popup-name">{voice.say('extension_name')}</h1>
        <Status page={page} voice={voice} />
      </header>
      <main class="popup-main">
        <SwitchedOff rules={switchedOff} voice={voice} />
        {page?.status === 'unrecognised' && copyDiagnostic && (
          <Unrecognised copy={copyDiagnostic} voice={voice} />
        )}
        {page && protocol && <MatchingList page={page} protocol={protocol} voice={voice} />}
        {protocol && <Browse key={protocol.id} protocol={protocol} role={settings.role} voice={voice} />}
      </main>
      <footer class="popup-foot">
        <Settings protocols={protocols} settings={settings} onChange={onChange} voice={voice} />
        {sites && <Sites sites={sites} voice={voice} />}
      </footer>
    </div>
  );
}
