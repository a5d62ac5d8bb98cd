import { start } from './app.ts';
import { siteOf } from './site.ts';

// Synchronously, at document_start: the page's first script must find us already listening.
try {
  start(siteOf(window));
} catch { /* A page must never break because of us. It goes on unchecked, and the popup, hearing nothing from it, says so. */ }
