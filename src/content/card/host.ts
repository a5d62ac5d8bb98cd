export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** Puts it back under <html>, whatever the page did with it, and takes off what the page put on. */
  attach(): void;
  remove(): void;
}

/** A name a page's style sheet or selector has not got in store. */
const randomName = (): string => `x-${Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 26 + 10).toString(36)).join('')}`;

/**
 * An element of ours with a closed shadow root, hung under <html> rather than <body>: sites replace, hide or make inert
 * what is in the body. Styles are constructed sheets, which no page's content security policy touches. The sheet should
 * begin with `:host { all: initial !important }`: an important rule of the inner tree beats any the page can write.
 */
export function createHost(css: string): Host {
  const element = document.createElement(randomName());
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = adopt(root, css);
  return {
    element,
    root,
    attach() {
      for (const { name } of [...element.attributes]) if (name !== 'style') element.removeAttribute(name);
      element.style.cssText = '';
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
      // Constructed sheets stay behind when a page moves an element through another document.
      if (root.adoptedStyleSheets[0] !== sheet) root.adoptedStyleSheets = [sheet];
    },
    remove: () => { element.remove(); },
  };
}

/**
 * Adopts a sheet on a tree, next to those it has. `rem` in it is 16 pixels and nothing else: the page's own root font would
 * make our letters as small as it likes.
 */
export function adopt(root: ShadowRoot | Document, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.replace(/([\d.]+)rem\b/g, (_all, size: string) => `${Number(size) * 16}px`));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return sheet;
}
