import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compareProtocols, type Theme } from '../../../protocol/compare';
import type { Clause, Protocol, RuleSetting } from '../../../protocol/protocol';
import { Choice } from '../../choice';
import { ClauseList } from '../../clause-list';
import { clauseText } from '../../clause-text';
import { levelText, themeText } from '../../theme-text';
import type { Voice } from '../../voice';
import type { Offered } from './props';

interface Props {
  readonly offered: readonly Offered[];
  readonly voice: Voice;
}

interface Chosen {
  readonly one: string;
  readonly other: string;
}

/** Two protocols beside each other, subject by subject. */
export function Compare({ offered, voice }: Props): VNode | null {
  const protocols = offered.map(({ protocol }) => protocol);
  const [first, second = first] = protocols;
  const [chosen, setChosen] = useState<Partial<Chosen>>({});
  const one = protocols.find(({ id }) => id === chosen.one) ?? first;
  const other = protocols.find(({ id }) => id === chosen.other) ?? second;
  if (!one || !other || protocols.length < 2) return null;
  const choose = (change: Partial<Chosen>): void => setChosen({ ...chosen, ...change });
  return (
    <details class="more lists-compare">
      <summary>{voice.say('protocols_compare')}</summary>
      <div class="lists-pair">
        {(['one', 'other'] as const).map((side) => (
          <Choice
            key={side}
            label={voice.say(`protocols_compare_${side}`)}
            options={protocols.map(({ id, name }) => ({ value: id, name }))}
            value={side === 'one' ? one.id : other.id}
            choose={(id) => choose({ [side]: id })}
          />
        ))}
      </div>
      <Themes one={one} other={other} voice={voice} />
    </details>
  );
}

interface Pair {
  readonly one: Protocol;
  readonly other: Protocol;
  readonly voice: Voice;
}

function Themes({ one, other, voice }: Pair): VNode {
  const themes = useMemo(() => compareProtocols(one, other), [one, other]);
  return (
    <>
      {themes.map((theme) => (
        <details class="more" key={theme.handler}>
          <summary>
            {themeText(theme.handler, voice)}{' '}
            <span class="lists-note">{tally(theme, { one, other, voice })}</span>
          </summary>
          <div class="lists-pair">
            <Side protocol={one} clauses={theme.one} level={theme.oneLevel} {...{ theme, voice }} />
            <Side protocol={other} clauses={theme.other} level={theme.otherLevel} {...{ theme, voice }} />
          </div>
        </details>
      ))}
    </>
  );
}

// "Konot 2, Loket 1"; what only one of them speaks of stands out as a nought.
function tally(theme: Theme, { one, other, voice }: Pair): string {
  return voice.say('protocols_tally', {
    one: one.name,
    other: other.name,
    ones: String(theme.one.length),
    others: String(theme.other.length),
  });
}

interface SideProps {
  readonly protocol: Protocol;
  readonly theme: Theme;
  readonly clauses: readonly Clause[];
  readonly level: RuleSetting | undefined;
  readonly voice: Voice;
}

function Side({ protocol, theme, clauses, level, voice }: SideProps): VNode {
  return (
    <div class="lists-side">
      <h3>{protocol.name}</h3>
      {level && <p>{levelText(theme.handler.replace(/^rule:/, ''), level, voice)}</p>}
      {clauses.length === 0 && <p class="lists-note">{voice.say('protocols_nothing')}</p>}
      <ClauseList
        items={clauses.map((clause) => ({ clause: clauseText(clause, protocol, voice) }))}
        voice={voice}
      />
    </div>
  );
}
