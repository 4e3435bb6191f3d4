import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RuleSetting } from '../../protocol/protocol';
import { CHILD_RULES, type RuleChoices } from '../../protocol/rule-choices';
import { Choice } from '../choice';
import { isForced } from '../choices';
import { ruleName } from '../rule-text';
import { LONGEST_REASON } from '../voice';
import type { SectionProps } from './props';
import { Lockable, Section } from './section';

const LEVELS: readonly RuleSetting[] = ['stop', 'warn', 'off'];

/** How strictly each rule is applied. A rule that protects a child is switched off with a reason only. */
export function Rules(props: SectionProps): VNode {
  const { rules, forced, voice } = props;
  return (
    <Section name="rules" voice={voice}>
      <ul class="settings-list settings-rules">
        {rules.map((rule) => (
          <li key={rule.id}>
            <Lockable locked={isForced(forced, `rules.${rule.id}`)} voice={voice}>
              <RuleRow {...props} rule={rule} />
            </Lockable>
          </li>
        ))}
      </ul>
    </Section>
  );
}

type RowProps = SectionProps & { readonly rule: SectionProps['rules'][number] };

function RuleRow(props: RowProps): VNode {
  const { settings, protocols, change, voice, rule } = props;
  const [asking, setAsking] = useState(false);
  const agreed = protocols.find(({ id }) => id === settings.protocol)?.rules[rule.id] ?? rule.level;
  const own = settings.rules[rule.id];
  const choose = (level: RuleSetting | ''): void => {
    const asks = level === 'off' && CHILD_RULES.includes(rule.id);
    setAsking(asks);
    if (!asks) void change((now) => ({ rules: withChoice(now.rules, rule.id, level && { level }) }));
  };
  return (
    <>
      <Choice
        label={ruleName(rule.id, voice)}
        options={[
          {
            value: '' as const,
            name: voice.say('settings_rule_agreed', { level: levelName(agreed, props) }),
          },
          ...LEVELS.map((value) => ({ value, name: levelName(value, props) })),
        ]}
        value={asking ? 'off' : (own?.level ?? '')}
        choose={choose}
      />
      {own?.reason && !asking && (
        <p class="settings-about">{voice.say('settings_rule_because', { reason: own.reason })}</p>
      )}
      {asking && <AskReason {...props} done={() => setAsking(false)} />}
    </>
  );
}

function AskReason({ change, voice, rule, done }: RowProps & { done(): void }): VNode {
  const [reason, setReason] = useState('');
  const switchOff = (event: Event): void => {
    event.preventDefault();
    const given = reason.trim();
    if (!given) return;
    void change((now) => ({ rules: withChoice(now.rules, rule.id, { level: 'off', reason: given }) }));
    done();
  };
  return (
    <form class="settings-reason" onSubmit={switchOff}>
      <p>{voice.say('settings_rule_child')}</p>
      <label class="field">
        {voice.say('settings_rule_reason')}
        <input
          required
          pattern=".*\S.*"
          maxLength={LONGEST_REASON}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      <div class="settings-row">
        <button type="submit" class="button">
          {voice.say('settings_rule_switch_off')}
        </button>
        <button type="button" class="button button-first" onClick={done}>
          {voice.say('settings_rule_leave_on')}
        </button>
      </div>
    </form>
  );
}

function levelName(level: RuleSetting, { voice }: SectionProps): string {
  return voice.say(`settings_level_${level}`);
}

function withChoice(rules: RuleChoices, id: string, choice: RuleChoices[string] | ''): RuleChoices {
  const others = Object.fromEntries(Object.entries(rules).filter(([each]) => each !== id));
  return choice ? { ...others, [id]: choice } : others;
}
