import { describe, expect, it } from 'vitest';
import { CLEAN, step, type Effect, type Input, type Phase, type State } from '../../../src/content/session.ts';

const submit = (print: string, holds: boolean, opens: boolean): Input => ({ type: 'submit', print, holds, opens });
const decide = (kind: 'edit' | 'disengage' | 'refer' | 'post-anyway', print: string | undefined): Input => ({ type: 'decision', kind, print });
const at = (phase: Phase, print = 'A'): State => (phase === 'clean' ? CLEAN : { phase, print });

const TABLE: readonly (readonly [string, State, Input, Phase, Effect])[] = [
  ['a clean draft passes', at('clean'), submit('A', false, false), 'clean', 'let'],
  ['a clean draft passes at its click', at('clean'), submit('A', false, true), 'clean', 'let'],
  ['a risky press is blocked and opens nothing yet', at('clean'), submit('A', true, false), 'held', 'block'],
  ['its click opens the card', at('held'), submit('A', true, true), 'deciding', 'open'],
  ['a key opens the card at once', at('clean'), submit('A', true, true), 'deciding', 'open'],
  ['made clean between press and click: the click passes', at('held'), submit('B', false, true), 'clean', 'let'],
  ['while deciding, another press opens no second card', at('deciding'), submit('A', true, true), 'deciding', 'block'],
  ['while deciding, a script with another risky draft is blocked too', at('deciding'), submit('B', true, true), 'deciding', 'block'],
  ['while deciding, a clean draft is none of our business', at('deciding'), submit('B', false, true), 'deciding', 'let'],
  ['Edit', at('deciding'), decide('edit', 'A'), 'edited', 'none'],
  ['Disengage', at('deciding'), decide('disengage', 'A'), 'withdrawn', 'none'],
  ['Refer', at('deciding'), decide('refer', 'A'), 'referred', 'none'],
  ['Post anyway', at('deciding'), decide('post-anyway', 'A'), 'passed', 'replay'],
  ['Post anyway, of a draft the page changed under the card', at('deciding'), decide('post-anyway', 'B'), 'clean', 'none'],
  ['Post anyway, of a composer that has gone', at('deciding'), decide('post-anyway', undefined), 'clean', 'none'],
  ['a second decision is none', at('passed'), decide('post-anyway', 'A'), 'passed', 'none'],
  ['a decision without a card is none', at('clean'), decide('post-anyway', 'A'), 'clean', 'none'],
  ['what was passed is not raised twice', at('passed'), submit('A', true, true), 'passed', 'let'],
  ['an edited draft is', at('passed'), submit('AB', true, true), 'deciding', 'open'],
  ['an edited draft that is clean passes, and the pass is gone', at('passed'), submit('B', false, true), 'clean', 'let'],
  ['a pass outlives a look at the same draft', at('passed'), { type: 'seen', print: 'A' }, 'passed', 'none'],
  ['a pass ends when the draft changes', at('passed'), { type: 'seen', print: 'AB' }, 'clean', 'none'],
  ['a pass ends when the draft is gone', at('passed'), { type: 'seen', print: undefined }, 'clean', 'none'],
  ['a look changes nothing while deciding', at('deciding'), { type: 'seen', print: 'B' }, 'deciding', 'none'],
  ['after Edit, only another submit raises it again', at('edited'), { type: 'seen', print: 'A' }, 'edited', 'none'],
  ['after Edit, another submit does', at('edited'), submit('A', true, true), 'deciding', 'open'],
  ['after Disengage, too', at('withdrawn'), submit('A', true, false), 'held', 'block'],
  ['after Refer, too', at('referred'), submit('A', true, true), 'deciding', 'open'],
  ['a card that went away decides nothing', at('deciding'), { type: 'closed' }, 'clean', 'none'],
  ['and takes no pass with it', at('passed'), { type: 'closed' }, 'passed', 'none'],
];

describe('one composer, from a press to a decision', () => {
  it.each(TABLE)('%s', (_name, state, input, phase, effect) => {
    const [next, does] = step(state, input);
    expect([next.phase, does]).toEqual([phase, effect]);
  });

  it('never lets a risky draft through without a decision for that very draft', () => {
    // Every way through six inputs, over two drafts.
    const inputs: readonly Input[] = [
      submit('A', true, false), submit('A', true, true), submit('B', true, true), decide('edit', 'A'), decide('post-anyway', 'A'),
      decide('post-anyway', 'B'), { type: 'seen', print: 'A' }, { type: 'seen', print: undefined }, { type: 'closed' },
    ];
    const walk = (state: State, asked: string | undefined, allowed: ReadonlySet<string>, depth: number): void => {
      if (depth === 0) return;
      for (const input of inputs) {
        const [next, effect] = step(state, input);
        let now = asked;
        const may = new Set(allowed);
        if (effect === 'open' && input.type === 'submit') now = input.print;
        if (effect === 'replay') may.add(now ?? 'nothing was asked');
        if (input.type === 'submit' && effect === 'let') expect(may.has(input.print)).toBe(true);
        if (effect === 'replay' && input.type === 'decision') expect(input.print).toBe(now);
        walk(next, now, may, depth - 1);
      }
    };
    walk(CLEAN, undefined, new Set(), 6);
  });
});
