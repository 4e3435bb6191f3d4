import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { ANSWERS, type Answer, type Case } from '../../training/deck';
import { isRight } from '../../training/score';
import { majorityOf, NO_VOTES, spreadOf, type Votes, withVote } from '../../training/votes';
import type { Voice } from '../voice';
import { answerText } from './answer-text';
import { Outcome } from './outcome';
import { Question } from './question';
import { Round, type RoundProps } from './round';

/** The room votes with hands; the coach counts, shows how the room is divided, and reveals. Nobody's name is asked. */
export function Quiz(props: RoundProps): VNode {
  const { deck, cases, voice, leave } = props;
  const [votes, setVotes] = useState<Readonly<Record<string, Votes>>>({});
  const votesOf = ({ id }: Case): Votes => votes[id] ?? NO_VOTES;
  const vote = (one: Case, answer: Answer, by: number): void =>
    setVotes((now) => ({ ...now, [one.id]: withVote(now[one.id] ?? NO_VOTES, answer, by) }));
  const decided = cases.flatMap((one): [string, Answer][] => {
    const majority = majorityOf(votesOf(one));
    return majority ? [[one.id, majority]] : [];
  });
  return (
    <Round
      {...props}
      mode="quiz"
      ask={(one, shown) => (
        <Question
          {...{ one, voice }}
          audience={deck.audience}
          told={shown.has('answer')}
          inside={(answer) => (
            <VoteCount
              {...{ answer, voice, votes: votesOf(one), spread: shown.has('votes') }}
              name={answerText(answer, deck.audience, voice)}
              vote={(by) => vote(one, answer, by)}
            />
          )}
        />
      )}
      number={(one, at, back) => {
        const answer = ANSWERS[at];
        if (answer) vote(one, answer, back ? -1 : 1);
      }}
      end={
        <Outcome {...{ deck, voice, leave }} title={voice.say('training_room')} given={new Map(decided)}>
          <p>{voice.say('training_room_hands', handsRight(cases, votesOf))}</p>
        </Outcome>
      }
    />
  );
}

interface VoteCountProps {
  readonly answer: Answer;
  readonly name: string;
  readonly votes: Votes;
  /** Whether it shows which part of the room this is. */
  readonly spread: boolean;
  readonly voice: Voice;
  vote(by: 1 | -1): void;
}

function VoteCount({ answer, name, votes, spread, voice, vote }: VoteCountProps): VNode {
  const share = spreadOf(votes).find((one) => one.answer === answer)!;
  return (
    <div class="votes">
      <button type="button" class="button" disabled={share.count === 0} onClick={() => vote(-1)}>
        <span aria-hidden="true">−</span>
        <span class="unseen">{voice.say('training_vote_less', { answer: name })}</span>
      </button>
      <output class="votes-count">{share.count}</output>
      <button type="button" class="button" onClick={() => vote(1)}>
        <span aria-hidden="true">+</span>
        <span class="unseen">{voice.say('training_vote_more', { answer: name })}</span>
      </button>
      {spread && (
        <p class="votes-share">
          <meter min={0} max={100} value={share.percent} aria-label={name} />
          {`${share.percent}%`}
        </p>
      )}
    </div>
  );
}

/** How many of all the hands in the round went up for the right answer. */
function handsRight(
  cases: readonly Case[],
  votesOf: (one: Case) => Votes,
): Record<'right' | 'total', string> {
  const hands = cases.flatMap((one) =>
    ANSWERS.map((answer) => ({ count: votesOf(one)[answer], right: isRight(one, answer) })),
  );
  const sum = (counted: typeof hands): string => String(counted.reduce((all, { count }) => all + count, 0));
  return { right: sum(hands.filter(({ right }) => right)), total: sum(hands) };
}
