import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { LARGEST_FILE } from '../../class-list/read-file';
import { type Planning, type ReadCalendar, readCalendarFile, readCalendarText } from '../../review/calendar';
import type { CheckedPost } from '../../review/check-all';
import { FileDrop } from '../file-drop';
import { counted, isolated, type Voice } from '../voice';
import { About } from './about';
import { CalendarResult } from './calendar-result';
import type { Reviewing } from './props';
import type { Checking } from './use-checking';

const LONGEST_LIST = 300;

interface Props extends Reviewing {
  readonly voice: Voice;
  readonly checking: Checking;
  open(post: CheckedPost): void;
}

/** Many posts at once: a content calendar is read, checked and shown in a table. */
export function CalendarPart(props: Props): VNode {
  const { voice, checking, draft, networks } = props;
  const [read, setRead] = useState<ReadCalendar>();
  const part = useRef<HTMLElement>(null);
  const planning = { usual: { ...draft, text: '', attachments: [] }, networks };
  const take = (found: ReadCalendar): void => {
    setRead(found);
    if (!found.ok) return;
    checking.start(found.posts);
    // What was pressed closes with the form around it.
    part.current?.focus({ preventScroll: true });
  };
  const takeFile = async (file: File): Promise<void> => take(await calendarIn(file, planning));
  return (
    <section class="review-many" ref={part} tabIndex={-1} aria-label={voice.say('review_part_many')}>
      <details class="review-intake more" open={checking.posts.length === 0 && !checking.busy}>
        <summary>
          <h2>{voice.say('calendar_intake')}</h2>
        </summary>
        <p>{voice.say('calendar_intro')}</p>
        <h3>{voice.say('calendar_usual')}</h3>
        <About {...props} />
        <FileDrop label={voice.say('calendar_file')} hint={voice.say('calendar_drop')} take={takeFile} />
        <Pasted voice={voice} take={(text) => take(readCalendarText(text, planning))} />
      </details>
      <Problem read={read} voice={voice} />
      <Busy checking={checking} voice={voice} />
      <Done checking={checking} voice={voice} />
      {checking.posts.length > 0 && <CalendarResult {...props} posts={checking.posts} />}
    </section>
  );
}

async function calendarIn(file: File, planning: Planning): Promise<ReadCalendar> {
  // Not even brought into memory.
  if (file.size > LARGEST_FILE) return { ok: false, problem: { reason: 'too_big' } };
  try {
    return await readCalendarFile(new Uint8Array(await file.arrayBuffer()), planning);
  } catch {
    // A folder, or a file that was moved meanwhile.
    return { ok: false, problem: { reason: 'broken' } };
  }
}

function Pasted({ voice, take }: { readonly voice: Voice; take(text: string): void }): VNode {
  const [text, setText] = useState('');
  const submit = (event: Event): void => {
    event.preventDefault();
    take(text);
  };
  return (
    <form class="review-pasted" onSubmit={submit}>
      <label class="field">
        {voice.say('calendar_paste')}
        <textarea
          rows={5}
          dir="auto"
          placeholder={voice.say('calendar_paste_hint')}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-first" disabled={!text.trim()}>
        {voice.say('calendar_check')}
      </button>
    </form>
  );
}

interface ProblemProps {
  readonly read: ReadCalendar | undefined;
  readonly voice: Voice;
}

function Problem({ read, voice }: ProblemProps): VNode {
  return (
    <p class="review-problem" role="alert">
      {read?.ok === false &&
        voice.say(`calendar_problem_${read.problem.reason}`, { row: String(read.problem.row ?? '') })}
      {read?.ok && unreadText(read, voice)}
    </p>
  );
}

/** What of a calendar could not be taken as it was meant. */
function unreadText({ unread, unknown }: Extract<ReadCalendar, { ok: true }>, voice: Voice): string {
  const sheets = isolated(unread.join(', '), LONGEST_LIST);
  const channels = isolated(unknown.join(', '), LONGEST_LIST);
  return [
    unread.length > 0 ? voice.say('calendar_unread', { sheets }) : '',
    unknown.length > 0 ? voice.say('calendar_unknown', { channels }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface CheckingProps {
  readonly checking: Checking;
  readonly voice: Voice;
}

/** Stands there before it says anything, so that a screen reader tells when all is checked. */
function Done({ checking: { posts, left }, voice }: CheckingProps): VNode {
  return (
    <div class="review-told" role="status">
      {posts.length > 0 && <h2 id="calendar-result">{counted(voice, 'calendar_result', posts.length)}</h2>}
      {left > 0 && <p>{counted(voice, 'calendar_left', left)}</p>}
    </div>
  );
}

function Busy({ checking, voice }: CheckingProps): VNode | null {
  const { busy } = checking;
  if (!busy) return null;
  return (
    <div class="review-busy">
      <label>
        {voice.say('calendar_busy', { done: String(busy.done), all: String(busy.all) })}
        <progress value={busy.done} max={busy.all} />
      </label>
      <button type="button" class="button" onClick={checking.stop}>
        {voice.say('calendar_stop')}
      </button>
    </div>
  );
}
