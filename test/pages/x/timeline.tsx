/** @jsxImportSource react */
import { useState } from 'react';

/** Handle of the account that is signed in; an organisation's in the page `?organisatie`. */
export const HANDLE = location.search === '?organisatie' ? 'obs_delinde' : 'jufsanne';

/** A profile picture; those of organisations are square. */
export function Avatar({ handle }: { handle: string }) {
  const square = handle.startsWith('obs_');
  return (
    <div data-testid={`UserAvatar-Container-${handle}`}>
      <div className="c6" style={square ? { clipPath: 'url("#shape-square")' } : { borderRadius: '50%' }} />
    </div>
  );
}

/** The button in the side bar that shows who is signed in. */
export function Account() {
  return (
    <button type="button" data-testid="SideNav_AccountSwitcher_Button">
      <Avatar handle={HANDLE} />
    </button>
  );
}

/** A post in the feed. */
export function Tweet({
  author = 'Ouder van Lotte',
  handle = 'oudervanlotte',
  text = 'Waarom krijgen wij nooit antwoord?\nDit is de derde keer.',
}) {
  const [liked, setLiked] = useState(false);
  return (
    <article data-testid="tweet" className="c4">
      <Avatar handle={handle} />
      <div>
        <div data-testid="User-Name" className="c4">
          <div>{author}</div>
          <div>
            @{handle} · <time>2u</time>
          </div>
        </div>
        <div data-testid="tweetText" style={{ whiteSpace: 'pre-wrap' }}>
          {text}
        </div>
        <button type="button" data-testid="like" aria-pressed={liked} onClick={() => setLiked(!liked)}>
          Vind ik leuk
        </button>
      </div>
    </article>
  );
}
