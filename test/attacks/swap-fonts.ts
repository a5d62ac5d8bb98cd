import type { Attack } from './lib/attack.ts';

export default {
  kind: 'hide',
  threat: 'gives the names of the system’s fonts to a font without shapes',
  counter: 'The card asks for generic families, which no page can name its own font after.',
  card: () => {
    for (const family of ['system-ui', 'sans-serif', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans']) {
      const empty = new FontFace(family, 'url(data:font/woff2;base64,d09GMgABAAAAAA)', { sizeAdjust: '0%', ascentOverride: '0%' } as FontFaceDescriptors);
      document.fonts.add(empty);
      void empty.load().catch(() => undefined);
    }
  },
} satisfies Attack;
