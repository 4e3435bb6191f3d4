import type { VNode } from 'preact';
import { BUNDLED_PROTOCOLS } from '../protocol/packs';
import type { Protocol } from '../protocol/protocol';
import { isForced } from '../views/choices';
import type { Offered } from '../views/settings/protocols/props';
import { ProtocolsSection } from '../views/settings/protocols/protocols-section';
import { voiceIn } from '../views/voice';
import { downloadJson } from './download';
import type { InForce } from './in-force';
import { changeSettings } from './storage';
import { ownProtocols } from './stores';

/** The settings page's section about protocols, as they are now. */
export async function protocolsSection({ settings, forced, policy }: InForce): Promise<VNode> {
  return (
    <ProtocolsSection
      offered={offeredOf(policy.protocols, await ownProtocols.read())}
      inForce={settings.protocol}
      forced={isForced(forced, 'protocol')}
      voice={voiceIn(settings.language)}
      add={async (protocol) => {
        await ownProtocols.change((now) => [...without(now, protocol.id), protocol]);
      }}
      remove={async (id) => {
        await ownProtocols.change((now) => without(now, id));
      }}
      use={(protocol) => changeSettings({ protocol }).then(() => undefined)}
      exportFile={(protocol) => downloadJson(`${protocol.id}.json`, protocol)}
    />
  );
}

function offeredOf(school: readonly Protocol[], own: readonly Protocol[]): Offered[] {
  const all: Offered[] = [
    ...BUNDLED_PROTOCOLS.map((protocol) => ({ protocol, from: 'extension' as const })),
    ...school.map((protocol) => ({ protocol, from: 'school' as const })),
    ...own.map((protocol) => ({ protocol, from: 'own' as const })),
  ];
  return all.filter(({ protocol: { id } }, at) => all.findIndex((other) => other.protocol.id === id) === at);
}

function without(protocols: readonly Protocol[], id: string): Protocol[] {
  return protocols.filter((protocol) => protocol.id !== id);
}
