import { start } from './app.ts';
import { siteOf } from './site.ts';

// Synchronously, at document_start: the page's first script must find us already listening.
try {
  start(siteOf(window));
} catch (cause) {
  // A page must never break because of us; it goes on unchecked.
  console.warn('Clausewise could not start on this page.', cause);
}
