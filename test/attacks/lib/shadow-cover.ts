import type { PageScript } from './attack.ts';

/**
 * Lays a white popover over everything from inside a closed shadow root. `ghost`: it lets presses through. `again`: it is taken to the
 * top once more every 50 ms. The page's event `end-of-attack` takes it away.
 */
export const shadowCover: PageScript = (_host, _editor, _button, { ghost, again } = {}) => {
  const box = document.createElement('div');
  document.body.append(box);
  const over = document.createElement('div');
  over.popover = 'manual';
  over.style.cssText = `inset:0;width:100vw;height:100vh;border:0;margin:0;background:white${ghost ? ';pointer-events:none' : ''}`;
  box.attachShadow({ mode: 'closed' }).append(over);
  over.showPopover();
  const rise = again ? setInterval(() => { over.hidePopover(); over.showPopover(); }, 50) : undefined;
  document.addEventListener('end-of-attack', () => { clearInterval(rise); box.remove(); });
};

/** Takes it away. */
export const endShadowCover = (): void => {
  document.dispatchEvent(new Event('end-of-attack'));
};
