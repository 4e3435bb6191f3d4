import { render, type VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useKeepPlace } from '../keep-place';
import { slashSearches } from '../slash';
import { SwitchedOff } from '../switched-off';
import { isolated, voiceIn } from '../voice';
import { Accounts } from './accounts';
import { Browse } from './browse';
import { Destinations } from './destinations';
import { Findings } from './findings';
import { MatchingList } from './matching-list';
import type { PopupProps } from './props';
import { Settings } from './settings';
import { Sites } from './sites';
import { Status } from './status';
import { Switches } from './switches';
import { Unrecognised } from './unrecognised';

/** Draws the popup; every call replaces what stood there and keeps the reader's place. */
export function mountPopup(root: HTMLElement, props: PopupProps): void {
  render(<Popup {...props} />, root);
}

function Popup(props: PopupProps): VNode {
  const { page, settings, switches, accounts, sites, destinations = [] } = props;
  const voice = voiceIn(settings.language);
  useLayoutEffect(() => slashSearches(document), []);
  const place = useKeepPlace();
  return (
    <div ref={place} class="pw popup" lang={settings.language} dir="ltr">
      <header class="popup-head">
        <h1 class="popup-name">{voice.say('extension_name')}</h1>
        <Status page={page} pausedUntil={switches?.pausedUntil} voice={voice} />
        {switches && <Switches {...switches} voice={voice} />}
      </header>
      <Main {...props} />
      <footer class="popup-foot">
        <Settings {...props} voice={voice} />
        {accounts && accounts.length > 0 && (
          <Accounts accounts={accounts} choose={props.chooseAccount} voice={voice} />
        )}
        {sites && <Sites sites={sites} voice={voice} />}
        <Destinations destinations={destinations} goTo={props.goTo} voice={voice} />
      </footer>
    </div>
  );
}

function Main({
  page,
  protocols,
  settings,
  switchedOff = [],
  copyDiagnostic,
  openClause,
}: PopupProps): VNode {
  const voice = voiceIn(settings.language);
  const chosen = protocols.find(({ id }) => id === settings.protocol);
  const protocol = chosen ?? protocols[0];
  return (
    <main class="popup-main">
      {protocol && !chosen && (
        <p class="popup-gone">
          {voice.say('popup_protocol_gone', { id: settings.protocol, name: isolated(protocol.name) })}
        </p>
      )}
      <SwitchedOff rules={switchedOff} voice={voice} />
      {page?.status === 'unrecognised' && copyDiagnostic && (
        <Unrecognised copy={copyDiagnostic} voice={voice} />
      )}
      {page && page.findings.length > 0 && <Findings page={page} open={openClause} voice={voice} />}
      {page && protocol && <MatchingList page={page} protocol={protocol} open={openClause} voice={voice} />}
      {protocol && (
        <Browse
          key={`${protocol.id} ${settings.language}`}
          protocol={protocol}
          protocols={protocols}
          role={settings.role}
          open={openClause}
          voice={voice}
        />
      )}
    </main>
  );
}
