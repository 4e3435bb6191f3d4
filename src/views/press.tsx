import type { JSX, VNode } from 'preact';

type Props = JSX.IntrinsicElements['button'] & { pressed(): void };

/**
 * A button for our layer in a page. Clicks there are heard by nobody (the page must not hear them); pressing the
 * button submits a form of its own, and a form's submit never leaves our shadow root.
 */
export function Press({ pressed, children, ...button }: Props): VNode {
  const submitted = (event: Event): void => {
    event.preventDefault();
    pressed();
  };
  return (
    <form class="press" onSubmit={submitted}>
      <button type="submit" {...button}>
        {children}
      </button>
    </form>
  );
}
