// The page's first script: a blocking one in the head, as sites have them.
// `?greedy=1` registers window capture listeners as early as a page can and keeps the event for itself: whoever is
// not there before the page never sees a thing.
// Draft.js brings a setImmediate that lives by a listener on window; document.open() takes the listener and leaves the
// function, which would then keep React waiting for ever.
delete window.setImmediate;
window.__posted = [];
window.__greedy = [];
window.__untrusted = 0;
// A clean draft is posted by the person's own press: nothing on the way may be a script's doing.
for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown']) {
  document.addEventListener(type, (event) => { if (!event.isTrusted) window.__untrusted += 1; }, true);
}
if (new URLSearchParams(location.search).get('greedy') === '1') {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit']) {
    window.addEventListener(type, (event) => {
      window.__greedy.push(type);
      event.stopImmediatePropagation();
      // Nobody is left to keep a form from leaving the page.
      if (type === 'submit') event.preventDefault();
    }, true);
  }
}
// `?first=<file>` has a hostile page's script run here, ahead of everything else of the page (test/attacks).
if (new URLSearchParams(location.search).has('first')) document.write(`<script src="/__site/${new URLSearchParams(location.search).get('first')}"></script>`);
