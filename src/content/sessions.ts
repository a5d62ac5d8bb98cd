import type { Composer } from '../platforms/platform.ts';
import type { Judged } from './judge.ts';
import { CLEAN, step, type Decided, type Effect, type Phase, type State } from './session.ts';

/** Where a draft that was let through may go on being let through: only here. */
interface Pass {
  readonly composer: Composer;
  readonly href: string;
}

/** The state of every composer on the page, and the passes given. */
export interface Sessions {
  submit(judged: Judged, holds: boolean, opens: boolean): Effect;
  decide(composer: Composer, judged: Judged, kind: Decided, print: string | undefined): Effect;
  /** The card went away unanswered. */
  closed(key: Element): void;
  /** The card could not be shown: the person was stopped once and is not stopped again for this draft. */
  excuse(composer: Composer, judged: Judged): void;
  /** The person does something: a pass whose draft has changed, been sent or gone ends now. */
  touched(): void;
  phase(key: Element): Phase;
}

export function createSessions(printNow: (composer: Composer) => string | undefined): Sessions {
  const states = new WeakMap<Element, State>();
  const passes = new Map<Element, Pass>();
  const stateOf = (key: Element): State => states.get(key) ?? CLEAN;

  const put = (key: Element, [state, effect]: readonly [State, Effect], composer?: Composer): Effect => {
    states.set(key, state);
    if (state.phase !== 'passed') passes.delete(key);
    // An act that was let through does not change under the person's hands.
    else if (composer && composer.editors.length + Number(composer.step === 'last') > 0) passes.set(key, { composer, href: location.href });
    return effect;
  };

  return {
    submit(judged, holds, opens) {
      const { key, print } = judged;
      const pass = passes.get(key);
      if (pass && pass.href !== location.href) put(key, step(stateOf(key), { type: 'seen', print: undefined }));
      return put(key, step(stateOf(key), { type: 'submit', print, holds, opens }));
    },
    decide: (composer, { key }, kind, print) => put(key, step(stateOf(key), { type: 'decision', kind, print }), composer),
    closed: (key) => { put(key, step(stateOf(key), { type: 'closed' })); },
    excuse: (composer, { key, print }) => { put(key, [{ phase: 'passed', print }, 'none'], composer); },
    touched() {
      // Almost always empty: this runs at every key.
      for (const [key, { composer }] of passes) {
        let print: string | undefined;
        try {
          print = printNow(composer);
        } catch { /* unreadable is gone */ }
        put(key, step(stateOf(key), { type: 'seen', print }));
      }
    },
    phase: (key) => stateOf(key).phase,
  };
}
