import type { FindingLevel } from '../policies/verdict.ts';
import { createHost } from './card/host.ts';
import { cardOpen } from './card/keys.ts';

/** A part of a text field to underline: UTF-16 offsets into its value, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly level: FindingLevel;
}

const CSS_TEXT = `
:host { all: initial !important; display: block !important; }
div { all: initial; position: fixed; inset: auto; margin: 0; overflow: hidden; pointer-events: none; color: transparent; background: none; }
div div { display: block; position: static; white-space: pre-wrap; overflow-wrap: break-word; pointer-events: none; }
i { font-style: inherit; text-decoration: underline dotted 2px #4f7f86; }
i.warn { text-decoration: underline wavy 1.5px #b3730a; }
i.stop { text-decoration: underline double 2px #c2471f; }
@media (forced-colors: active) { i { text-decoration-color: Highlight !important; } }
`;
/** What decides where a word stands in a text field. */
const LIKE = [
  'box-sizing', 'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width', 'padding-top', 'padding-right', 'padding-bottom', 'padding-left', 'font-family', 'font-size',
  'font-style', 'font-variant', 'font-weight', 'font-stretch', 'font-feature-settings', 'letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'tab-size',
  'direction', 'word-break', 'writing-mode',
];

/**
 * Underlines for a text field, whose words have no places in the page: the same text, see-through, laid over it in a tree of our own.
 * The field itself is not touched, and presses go through.
 */
export function createMirror() {
  const host = createHost(CSS_TEXT);
  const frame = document.createElement('div');
  const sheet = document.createElement('div');
  frame.popover = 'manual';
  frame.ariaHidden = 'true';
  frame.append(sheet);
  host.root.append(frame);
  let area: HTMLTextAreaElement | undefined;
  let asked = 0;

  function place(): void {
    asked = 0;
    if (!area?.isConnected) return hide();
    const box = area.getBoundingClientRect();
    const style = getComputedStyle(area);
    for (const name of LIKE) sheet.style.setProperty(name, style.getPropertyValue(name));
    sheet.style.borderStyle = 'solid';
    sheet.style.borderColor = 'transparent';
    // A scroll bar takes its room from the text.
    sheet.style.width = `${box.width - (area.offsetWidth - area.clientWidth - parseFloat(style.borderLeftWidth) - parseFloat(style.borderRightWidth))}px`;
    Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px`, visibility: box.width > 0 ? 'visible' : 'hidden' });
    sheet.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  }
  const ask = (): void => { asked ||= requestAnimationFrame(place); };
  const resized = new ResizeObserver(ask);
  /** The words moved on: what is underlined would be others. */
  const typed = (): void => { sheet.replaceChildren(); };

  function hide(): void {
    if (!area) return;
    area.removeEventListener('input', typed);
    area = undefined;
    resized.disconnect();
    removeEventListener('scroll', ask, { capture: true });
    removeEventListener('resize', ask);
    host.remove();
  }
  return {
    /** Underlines these spans of a field, given in order, and no others. Returns what is drawn, span by span. */
    paint(field: HTMLTextAreaElement, spans: readonly Span[]): readonly Element[] {
      if (spans.length === 0 || cardOpen()) {
        hide();
        return [];
      }
      if (field !== area) {
        hide();
        area = field;
        resized.observe(field);
        field.addEventListener('input', typed, { passive: true });
        addEventListener('scroll', ask, { capture: true, passive: true });
        addEventListener('resize', ask, { passive: true });
      }
      const parts: (Node | string)[] = [];
      const marks: HTMLElement[] = [];
      let from = 0;
      for (const { start, end, level } of spans) {
        const mark = Object.assign(document.createElement('i'), { className: level, textContent: field.value.slice(Math.max(start, from), end) });
        parts.push(field.value.slice(from, Math.max(start, from)), mark);
        marks.push(mark);
        from = Math.max(from, end);
      }
      // A last line break needs something after it to count.
      sheet.replaceChildren(...parts, `${field.value.slice(from)}\u200B`);
      host.attach();
      if (!frame.matches(':popover-open')) frame.showPopover();
      place();
      return marks;
    },
    hide,
  };
}
