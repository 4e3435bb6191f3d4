/** @jsxImportSource react */
import { publish } from '../published';
import { Field, useWriting } from './field';

/** The upload in the Studio: the caption starts as the name of the film. */
export function Upload() {
  const caption = useWriting('caption', 'schoolreis');
  return (
    <main>
      <video muted />
      <div className="d1" data-e2e="caption_container">
        <Field writing={caption} role="combobox" />
        <button type="button">#</button>
      </div>
      <div className="d2">
        <button type="button" data-e2e="post_video_button" onClick={() => publish(caption.text, 'click')}>
          <div>Plaatsen</div>
        </button>
        <button type="button" data-e2e="save_draft_button">
          <div>Concept opslaan</div>
        </button>
        <button type="button" data-e2e="discard_post_button">
          <div>Verwijderen</div>
        </button>
      </div>
    </main>
  );
}
