import { platformFor } from '../../src/platforms/index.ts';
import { pathOf } from '../../src/platforms/locate/path.ts';
import type { Surroundings } from '../../src/platforms/platform.ts';
import { editorKind, type EditorKind } from '../../src/platforms/reading/kind.ts';

/** What the adapters make of a composer, looked at inside the real page. */
export interface SeenComposer extends Surroundings {
  readonly adapter: string;
  readonly editors: readonly EditorKind[];
  readonly text: string;
  /** Is a control that submits known? */
  readonly control: boolean;
}

declare global {
  interface Window { __read(editor: Element): SeenComposer | undefined }
}

window.__read = (editor) => {
  const platform = platformFor(location.hostname);
  const composer = platform?.composerAt(pathOf({ composedPath: () => [editor] } as unknown as Event));
  return platform && composer && {
    ...platform.surroundings(composer), adapter: composer.variant, editors: composer.editors.map(editorKind),
    text: platform.read(composer).text, control: platform.controlOf(composer) !== undefined,
  };
};
