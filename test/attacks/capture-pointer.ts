import type { Attack } from './lib/attack.ts';

export default {
  kind: 'slip',
  threat: 'catches the pointer for another element when it comes near the button',
  counter: 'A page catches a pointer only during a press, and of a held press it hears nothing.',
  typed: (_host, _editor, button) => {
    for (const type of ['pointerover', 'pointermove', 'pointerdown', 'mousedown'] as const) {
      button.addEventListener(type, (event) => { try { if (event instanceof PointerEvent) document.body.setPointerCapture(event.pointerId); } catch { /* refused */ } });
    }
  },
} satisfies Attack;
