import type { VNode } from 'preact';
import type { ClauseKind } from '../protocol/protocol';

/** The states that an icon can tell, by outline and sign as well as by colour. */
export type IconState = 'clear' | 'warn' | 'stop' | 'unchecked' | 'idle';

/** The balloon of the toolbar icon in one of its states; words beside it say the same. */
export function StateIcon({ state }: { readonly state: IconState }): VNode {
  return (
    <svg
      class={`icon state-icon state-icon-${state}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      {BALLOONS[state]}
    </svg>
  );
}

/** The sign of a clause's kind: do, do not, know, ask. */
export function KindIcon({ kind }: { readonly kind: ClauseKind }): VNode {
  return <LineIcon name={`kind-${kind}`} path={KIND_SIGNS[kind]} />;
}

/** A cross that closes. */
export function CloseIcon(): VNode {
  return <LineIcon name="close" path="m4 4 8 8M12 4l-8 8" />;
}

/** A sheet of paper with a fold: an attachment. */
export function FileIcon(): VNode {
  return <LineIcon name="file" path="M4 2h5l3 3v9H4zM9 2v3h3" />;
}

/** A magnifying glass. */
export function SearchIcon(): VNode {
  return <LineIcon name="search" path="M11 7a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM10 10l4 4" />;
}

/** A padlock: somebody else decides here. */
export function LockIcon(): VNode {
  return <LineIcon name="lock" path="M4 7.5h8V14H4zM5.5 7.5v-3a2.5 2.5 0 0 1 5 0v3" />;
}

function LineIcon({ name, path }: { readonly name: string; readonly path: string }): VNode {
  return (
    <svg class={`icon line-icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}

const KIND_SIGNS: Readonly<Record<ClauseKind, string>> = {
  do: 'm3 8.5 3.2 3.2L13 4.5',
  dont: 'm4 4 8 8M12 4l-8 8',
  know: 'M8 7.2v4.6M8 4.2v.1',
  ask: 'M5.8 5.6a2.3 2.3 0 1 1 3.5 2c-.8.5-1.3.9-1.3 1.8M8 12v.1',
};

const ROUND =
  'M8 .5c4.1 0 7.5 2.9 7.5 6.5S12.1 13.5 8 13.5H7l-3.2 2.3A.5.5 0 0 1 3 15.4v-3.1C1.5 11.1.5 9.2.5 7 .5 3.4 3.9.5 8 .5Z';
const SIGNPOST =
  'M2.5 1H10a2 2 0 0 1 1.6.8l3.9 5.3a.7.7 0 0 1 0 .8L11.6 12.2A2 2 0 0 1 10 13H7l-3.2 2.8A.5.5 0 0 1 3 15.4V13h-.5A1.5 1.5 0 0 1 1 11.5v-9A1.5 1.5 0 0 1 2.5 1Z';
const OCTAGON = 'M4.5 0h7L16 4v5l-4.5 4H7l-3.2 2.8A.5.5 0 0 1 3 15.4v-3.7L0 9V4Z';

const BALLOONS: Readonly<Record<IconState, VNode>> = {
  clear: (
    <>
      <path class="fill" d={SIGNPOST} />
      <path class="sign" d="m4 7.3 2.2 2.2L10.3 4.7" />
    </>
  ),
  warn: (
    <>
      <path class="fill" d={ROUND} />
      <path class="sign" d="M8 3.8v3.9M8 10v.1" />
    </>
  ),
  stop: (
    <>
      <path class="fill" d={OCTAGON} />
      <path class="sign" d="M4.2 6.5h7.6" />
    </>
  ),
  unchecked: (
    <>
      <path class="outline" d="M2 2h8.3L14.4 7 10.3 12H6.5L4 14.4V12H2Z" />
      <path class="outline" d="M4.6 7h5" />
    </>
  ),
  idle: <path class="outline" d="M2 2h8.3L14.4 7 10.3 12H6.5L4 14.4V12H2Z" />,
};
