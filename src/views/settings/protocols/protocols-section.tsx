import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Loaded, loadProtocolText } from '../../../protocol/load';
import { FileDrop } from '../../file-drop';
import { textIn } from '../../take-file';
import { useTelling } from '../telling';
import { Compare } from './compare';
import { LoadedProtocol } from './loaded-protocol';
import { OfferedProtocols } from './offered-protocols';
import { Problems } from './problems';
import type { ProtocolsProps } from './props';

/** Protocols: which there are, one of one's own to take up, and two beside each other. */
export function ProtocolsSection(props: ProtocolsProps): VNode {
  const { offered, voice } = props;
  const [loaded, setLoaded] = useState<Loaded>();
  const { place, told, tell, takeFocus, telling } = useTelling('protocols_not_saved');
  const take = async (file: File): Promise<void> => {
    tell('');
    setLoaded(await protocolIn(file));
  };
  const close = (): void => {
    setLoaded(undefined);
    takeFocus();
  };
  const add: ProtocolsProps['add'] = async (protocol) => {
    if (await telling('protocols_added', props.add(protocol))) close();
  };
  return (
    <div class="lists" ref={place} tabIndex={-1}>
      <OfferedProtocols
        {...props}
        remove={async (id) => void (await telling('protocols_removed', props.remove(id)))}
        use={async (id) => void (await telling('protocols_used', props.use(id)))}
      />
      {loaded?.ok ? (
        <LoadedProtocol protocol={loaded.protocol} offered={offered} voice={voice} add={add} cancel={close} />
      ) : (
        <FileDrop
          label={voice.say('protocols_choose')}
          hint={voice.say('file_drop_json')}
          accept=".json,application/json"
          take={take}
        />
      )}
      <Problems problems={loaded?.ok === false ? loaded.problems : []} voice={voice} />
      <p role="status" class="lists-told">
        {told && voice.say(told)}
      </p>
      <Compare offered={offered} voice={voice} />
    </div>
  );
}

const LARGEST_FILE = 2_000_000;

async function protocolIn(file: File): Promise<Loaded> {
  const read = await textIn(file, LARGEST_FILE);
  if (read.ok) return loadProtocolText(file.name, read.text);
  return {
    ok: false,
    problems: [{ file: file.name, path: '$', reason: read.reason, found: '', allowed: '' }],
  };
}
