import type { VNode } from 'preact';
import type { Arrangement, Order } from '../../review/arrange';
import type { CheckedPost } from '../../review/check-all';
import type { Network } from '../../review/reviewed';
import { StateIcon } from '../icons';
import { ruleName } from '../rule-text';
import { shortened, type Voice } from '../voice';

interface Props {
  readonly posts: readonly CheckedPost[];
  readonly networks: readonly Network[];
  readonly arrangement: Arrangement;
  readonly voice: Voice;
  arrange(arrangement: Arrangement): void;
  open(post: CheckedPost): void;
}

const LONGEST_SHOWN = 160;

/** The posts of a calendar with what was found in each. */
export function CalendarTable({ posts, networks, arrangement, voice, arrange, open }: Props): VNode {
  const column = { arrangement, voice, arrange };
  return (
    <div class="review-table">
      <table>
        <thead>
          <tr>
            <Sorted by="row" {...column} />
            <Sorted by="verdict" {...column} />
            <Sorted by="when" {...column} />
            <Sorted by="site" {...column} />
            <th scope="col">{voice.say('calendar_text')}</th>
            <th scope="col">{voice.say('calendar_points')}</th>
          </tr>
        </thead>
        <tbody>
          {posts.map((post) => (
            <PostRow key={`${post.row} ${post.draft.site}`} {...{ post, networks, voice, open }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface SortedProps extends Pick<Props, 'arrangement' | 'voice' | 'arrange'> {
  readonly by: Order;
}

function Sorted({ by, arrangement, voice, arrange }: SortedProps): VNode {
  const chosen = arrangement.by === by;
  const direction = arrangement.down ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={chosen ? direction : undefined}>
      <button
        type="button"
        onClick={() => arrange({ ...arrangement, by, down: chosen && !arrangement.down })}
      >
        {voice.say(`calendar_${by}`)}
      </button>
    </th>
  );
}

type RowProps = Pick<Props, 'networks' | 'voice' | 'open'> & { readonly post: CheckedPost };

function PostRow({ post, networks, voice, open }: RowProps): VNode {
  const { row, when, title, draft, report } = post;
  const words = shortened(draft.text, LONGEST_SHOWN);
  return (
    <tr>
      <td>{row}</td>
      <td class="review-cell-verdict">
        <StateIcon state={report.verdict} />
        {voice.say(`calendar_verdict_${report.verdict}`)}
      </td>
      <td>{when}</td>
      <td>{networks.find(({ id }) => id === draft.site)?.name ?? draft.site}</td>
      <td>
        {title && <strong>{title}</strong>}
        <button type="button" class="review-open" onClick={() => open(post)}>
          <bdi>{words}</bdi>
        </button>
      </td>
      <td>
        <ul>
          {[...new Set(report.findings.map(({ rule }) => rule))].map((rule) => (
            <li key={rule}>{ruleName(rule, voice)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
