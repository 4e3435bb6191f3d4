/** @jsxImportSource react */
import { publish } from '../published';
import { Field, useWriting } from './field';

/** A film with its comments: one place to answer the film, one to answer a comment. */
export function Film() {
  return (
    <main>
      <video muted />
      <h2 data-e2e="browse-username">obs_delinde</h2>
      <div data-e2e="browse-video-desc">Onze sportdag!</div>
      <button type="button" data-e2e="like-icon">
        Leuk
      </button>
      <div data-e2e="search-comment-container">
        <div data-e2e="comment-item" className="d1">
          <span data-e2e="comment-username-1">oudervanlotte</span>
          <p data-e2e="comment-level-1">
            <span>Waarom was mijn kind er niet bij?</span>
          </p>
          <Comment part="reply" placeholder="Reageer op oudervanlotte" />
        </div>
      </div>
      <Comment part="comment" placeholder="Voeg een reactie toe..." />
    </main>
  );
}

function Comment({ part, placeholder }: { part: string; placeholder: string }) {
  const writing = useWriting(part);
  const send = (how: 'click' | 'key') => {
    if (writing.text.trim() === '') return;
    publish(writing.text, how);
    writing.clear();
  };
  return (
    <div className="d2" data-part={part}>
      <div data-e2e="comment-input" className="d1 d3">
        <Field writing={writing} role="textbox" placeholder={placeholder} send={() => send('key')} />
      </div>
      <div
        role="button"
        tabIndex={0}
        data-e2e="comment-post"
        aria-disabled={writing.text.trim() === ''}
        onClick={() => send('click')}
      >
        Plaatsen
      </div>
    </div>
  );
}
