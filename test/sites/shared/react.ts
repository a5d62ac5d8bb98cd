import type { SyntheticEvent } from 'react';
import { accepts, submits } from './site.ts';

type Handler = (event: SyntheticEvent<HTMLElement, UIEvent>) => void;
interface PressProps {
  onClick: Handler;
  onMouseDown: Handler;
  onMouseUp: Handler;
  onPointerDown: Handler;
  onPointerUp: Handler;
}

/** React's props for a submit button. React listens on its root, so these run in the bubble phase, far from the button. */
export function pressProps(submit: () => void): PressProps {
  const handler: Handler = (event) => {
    if (submits(event.nativeEvent)) submit();
  };
  return { onClick: handler, onMouseDown: handler, onMouseUp: handler, onPointerDown: handler, onPointerUp: handler };
}

/** The same for a div with the role of a button, which must answer Enter and Space itself. */
export function divButtonProps(submit: () => void): PressProps & { onKeyDown: (event: SyntheticEvent<HTMLElement, KeyboardEvent>) => void } {
  return {
    ...pressProps(submit),
    onKeyDown: (event) => {
      const { key } = event.nativeEvent;
      if (key !== 'Enter' && key !== ' ') return;
      event.preventDefault();
      if (accepts(event.nativeEvent)) submit();
    },
  };
}
