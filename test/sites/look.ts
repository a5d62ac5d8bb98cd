import { platformFor } from '../../src/platforms/index.ts';
import { editorKind, type EditorKind } from '../../src/platforms/reading/kind.ts';

/** What an adapter makes of one text box of a saved page. */
export interface Found {
  readonly editor: EditorKind;
  readonly test?: string;
  /** Undefined: no composer that is known. */
  readonly variant?: string;
  readonly editors?: number;
  /** Tag and test id of the control that submits. */
  readonly control?: string;
}

/** Puts a saved page into the document at hand; `<template shadowrootmode>` becomes a shadow root. */
export function show(html: string, address: string): void {
  const { pathname, search } = new URL(address);
  history.replaceState(null, '', pathname + search);
  document.body.innerHTML = html;
  const open = (root: ParentNode): void => {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
      const shadow = template.parentElement!.attachShadow({ mode: 'open' });
      shadow.append(template.content);
      template.remove();
      open(shadow);
    }
  };
  open(document);
}

/** Every text box of the page and what the adapter of `host` takes it for, in document order, shadow roots included. */
export function look(host: string): Found[] {
  const platform = platformFor(host);
  const found: Found[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) walk(element.shadowRoot);
      if (!element.matches('textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]')) continue;
      const composer = platform?.composerAt([element]);
      const control = composer && platform?.controlOf(composer);
      const test = element.getAttribute('data-testid');
      found.push({
        editor: editorKind(element), ...(test === null ? {} : { test }),
        ...(composer ? { variant: composer.variant, editors: composer.editors.length } : {}),
        ...(control ? { control: [control.localName, control.getAttribute('data-testid')].filter(Boolean).join(' ') } : {}),
      });
    }
  };
  walk(document);
  return found;
}
