import { platformFor } from '../platforms/index.ts';
import { structureOf } from '../platforms/locate/structure.ts';
import { browserApi } from '../shared/browser.ts';
import { openCard } from './card/card.ts';
import { listenForCard } from './card/keys.ts';
import type { CardHandle, Decision } from './decision.ts';
import { createFollow } from './follow.ts';
import { followSettings, type Force } from './force.ts';
import { createIntercept, type Held } from './intercept.ts';
import { createJudge } from './judge.ts';
import { remembering } from './known.ts';
import { listen } from './listen.ts';
import { createReplay } from './replay.ts';
import { createReport } from './report.ts';
import { createSessions } from './sessions.ts';
import { createShow } from './show.ts';
import { createTyping } from './typing.ts';
import { createActs, mayHold } from './acts.ts';
import { createAttached } from './attached.ts';
import { createNotes } from './notes.ts';
import { createParting } from './parting.ts';
import { withActs } from '../platforms/acts/extend.ts';

/** How often an open card looks whether its composer is still there, and a replay whether the site took it. Milliseconds. */
const LOOK_MS = 400;

/** The extension is gone from under this script (updated, switched off): a script in this state must not hold anything. */
function orphaned(): boolean {
  try {
    return browserApi() === undefined;
  } catch {
    return true;
  }
}

/** Wires one frame together. Returns once every listener is registered; settings come later by themselves. */
export function start(site: string): void {
  const own = platformFor(site);
  const platform = own && withActs(remembering(own), (act) => mayHold(force(), act));
  const life = new AbortController();
  const follow = followSettings(site, () => { settingsChanged(); });
  const force = (): Force => follow.current();
  /** The text box in focus, where nobody knows what it is. */
  let puzzling: Element | undefined;
  const report = createReport(site, force, (text) => restore(text), () =>
    (puzzling?.isConnected ? { site, variants: [...platform?.variants ?? []], ...structureOf(puzzling) } : undefined));
  const show = createShow(force, (judged) => { const now = typing.composer(); if (now) after?.decision(now, judged, { kind: 'add-disclaimer' }); });
  const notes = createNotes(force);
  const parting = createParting(platform);
  let card: { handle: CardHandle; held: Held } | undefined;

  function retire(): void {
    if (life.signal.aborted) return;
    life.abort();
    typing.stop();
    show.stop();
    notes.hide();
    try {
      follow.stop();
      report.stop();
    } catch { /* their side is gone already */ }
    parting.say(typing.editor());
  }
  const off = (): boolean => {
    if (orphaned()) retire();
    return life.signal.aborted || force().why() !== undefined;
  };

  const attached = createAttached(platform, (composer) => {
    notes.files(composer.root, attached.telling(composer));
    typing.again();
  });
  const judge = platform && createJudge(platform, force, attached);
  const sessions = createSessions((composer) => judge?.printNow(composer));
  const replay = platform && createReplay(platform);
  const after = platform && judge && createFollow({ site, platform, judge, force, show, alive: () => !life.signal.aborted });

  /** Is a card open? One that went away by itself is tidied up on the way. */
  function asking(): boolean {
    if (card && !card.handle.open) {
      sessions.closed(card.held.judged.key);
      card = undefined;
    }
    return card !== undefined;
  }

  function ask(held: Held): void {
    const { judged, composer } = held;
    try {
      const { verdict, reading: { text }, around: { thread, cut } } = judged;
      const handle = openCard({ verdict, pack: force().pack, text, thread, cut, silence: async (what, on) => await after?.silence(judged, what, on) ?? false }, (decision) => { decided(held, decision); });
      card = { handle, held };
      watch();
    } catch {
      sessions.excuse(composer, judged);
      failed('interfered', judged.key);
    }
  }

  /** A card whose composer has gone (the page moved on) asks about nothing. */
  function watch(): void {
    setTimeout(() => {
      if (!asking()) return;
      if (platform && !platform.refresh(card!.held.composer)) card!.handle.close();
      else watch();
    }, LOOK_MS);
  }

  function decided(held: Held, decision: Decision): void {
    const { composer, judged, way } = held;
    card = undefined;
    // Adding a line is a way of editing.
    const kind = decision.kind === 'add-disclaimer' ? 'edit' : decision.kind;
    let print: string | undefined;
    try {
      print = judge?.printNow(composer);
    } catch { /* unreadable now: nothing is posted that nobody has read */ }
    const effect = sessions.decide(composer, judged, kind, print);
    const now = platform?.refresh(composer);
    if (effect === 'replay' && now && replay?.run(way, now)) attached.sent(judged.key);
    if (life.signal.aborted) return;
    report.decision(judged, kind);
    if (now) after?.decision(now, judged, decision);
    if (kind !== 'refer' && kind !== 'disengage') setTimeout(() => { typing.again(); }, LOOK_MS);
  }

  /** A draft set aside comes back into the composer the person was last in, if that is empty. Undefined: not in this frame. */
  function restore(text: string): Promise<boolean> | undefined {
    const composer = off() ? undefined : typing.composer();
    return composer && after?.restore(composer, text);
  }

  function failed(why: 'unreadable' | 'interfered', editor: Element | undefined): void {
    show.unchecked(editor, why);
    report.state(undefined, why);
  }

  const typing = createTyping(platform, judge, {
    off: () => {
      if (!orphaned()) return force().why();
      retire();
      return 'outdated';
    },
    checked(editor, judged) {
      puzzling = undefined;
      show.checked(editor, judged, sessions.phase(judged.key));
      notes.files(platform?.composerAt([editor])?.root ?? editor, judged.telling);
      report.state(judged.verdict, undefined, judged.telling);
    },
    unchecked(editor, why) {
      // What there is to say then, `parting` has said.
      if (life.signal.aborted) return;
      puzzling = why === 'unknown-composer' || why === 'unreadable' ? editor : undefined;
      show.unchecked(editor, why);
      report.state(undefined, why);
    },
    left() {
      puzzling = undefined;
      show.nothing();
      notes.files(document.documentElement, []);
      stand();
    },
  });

  /** How the frame stands with no draft in hand. A frame within a page speaks up only once it has a composer. */
  function stand(): void {
    if (window === window.top) report.state(undefined, force().why() ?? (platform ? undefined : 'unknown-composer'));
  }
  function settingsChanged(): void {
    parting.ready();
    stand();
    typing.again();
  }

  const intercept = platform && judge && replay && createIntercept({
    platform, judge, sessions, replay, ask, asking, off, sent: (key) => { attached.sent(key); }, advanced: () => { typing.leave(); }, failed: (composer) => { failed('unreadable', composer?.key); },
  });
  const acts = platform && judge && createActs({
    actAt: platform.actAt, keyed: platform.keyed, judge, off,
    told(judged, act, at) {
      notes.act(judged, act, at);
      report.state(judged.verdict, undefined);
    },
  });
  listen([attached.handlers, ...(intercept ? [intercept.handlers] : []), ...(acts ? [acts.handlers] : []), typing.handlers], () => { listenForCard(window); }, life.signal);
  stand();
}
