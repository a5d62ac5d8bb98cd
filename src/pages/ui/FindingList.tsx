import { quoteOf } from '../../shared/quote.ts';
import { t } from '../../shared/i18n.ts';
import type { Pack } from '../../policies/pack.ts';
import type { Finding } from '../../policies/verdict.ts';
import { LEVEL_WORDS } from './policy.ts';

type Shown = Pick<Finding, 'clause' | 'level'> & Partial<Finding>;

/** Findings with their clauses. The popup has only clause and level; where a draft is at hand, its words are quoted. */
export function FindingList({ findings, pack, text = '' }: { findings: readonly Shown[]; pack: Pack; text?: string }) {
  return (
    <ul class="findings">
      {findings.map((finding, at) => {
        const clause = pack.clauses.find(({ id }) => id === finding.clause);
        const quote = quoteOf(text, finding.start, finding.end, 24);
        return (
          <li class="finding" key={`${finding.clause}${at}`}>
            {quote && <p dir="auto">{quote.before}<mark>{quote.marked}</mark>{quote.after}</p>}
            {finding.message && <p class="soft">{finding.message}</p>}
            <div class="clause">
              <h3>{clause ? t('clauseHeading', finding.clause, clause.heading) : t('clauseOnly', finding.clause)} <span class="tag">{t(LEVEL_WORDS[finding.level])}</span></h3>
              <p>{clause ? clause.duty : t('clauseMissing')}</p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
