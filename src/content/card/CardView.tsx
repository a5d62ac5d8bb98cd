import type { Clause, Contact } from '../../policies/pack.ts';
import { plural, t, type Key } from '../../shared/i18n.ts';
import type { CardModel, Item } from './model.ts';

/** What a button asks for; `confirm` is the first of the two steps to posting at level `stop`. */
export type Act = 'edit' | 'disengage' | 'confirm' | 'post-anyway' | `refer:${string}`;

const ADVICE: Readonly<Record<NonNullable<Clause['advice']>, Key>> = {
  'rephrase': 'adviceRephrase', 'disengage': 'adviceDisengage', 'switch-channel': 'adviceSwitchChannel', 'add-disclaimer': 'adviceAddDisclaimer',
};

export interface CardProps {
  readonly model: CardModel;
  /** The second step to posting at level `stop`. */
  readonly confirming: boolean;
  /** A press that no pointer and no key made: assistive technology. */
  readonly press: (event: MouseEvent) => void;
}

/** The question a held draft is met with: what was noticed, under which clause, what can be done. */
export function CardView({ model, confirming, press }: CardProps) {
  return (
    <div class="card" onClick={press}>
      <header>
        <p class="brand">{t('brand')}</p>
        <h1 id="title">{plural('cardTitle', model.items.length + model.more)}</h1>
      </header>
      <div class="body" role="group" aria-labelledby="title" tabIndex={0}>
        {model.items.map((item, at) => <FindingView item={item} at={at} model={model} key={item.finding.clause} />)}
        {model.more > 0 && <p class="more">{plural('cardMore', model.more)}</p>}
        <Lines heading="questionsHeading" lines={model.pack.questions} />
        <Lines heading="disclosureHeading" lines={model.pack.disclosure} />
      </div>
      <footer>
        {confirming && <p class="sure" id="sure" tabIndex={-1}>{t('cardSure')}</p>}
        <div class="acts">
          <Button act="edit" label={t('actEdit')} kind="main" vital autofocus />
          {!confirming && <Button act="disengage" label={t('actDisengage')} />}
          {!confirming && model.contacts.map(({ id, role }) => <Button act={`refer:${id}`} label={t('actRefer', role)} key={id} />)}
          {!(confirming || model.stop) && <Button act="post-anyway" label={t('actPostAnyway')} kind="quiet" vital />}
          {model.stop && !confirming && <Button act="confirm" label={t('actPostAnyway')} kind="quiet" vital />}
        </div>
        {confirming && <div class="acts last"><Button act="post-anyway" label={t('actPostAnyway')} kind="quiet" vital /></div>}
        <p class="small">{t('cardPromise')}</p>
      </footer>
    </div>
  );
}

/** What a pack wants said on every card. */
function Lines({ heading, lines }: { heading: Key; lines: readonly string[] | undefined }) {
  if (!lines || lines.length === 0) return null;
  return <div class="more"><h2>{t(heading)}</h2><ul class="todo" lang="en">{lines.map((line) => <li key={line}>{line}</li>)}</ul></div>;
}

function Button({ act, label, kind = 'plain', vital, autofocus }: { act: Act; label: string; kind?: string; vital?: boolean; autofocus?: boolean }) {
  return <button type="button" class={kind} data-act={act} data-vital={vital} autofocus={autofocus}>{label}</button>;
}

function FindingView({ item: { finding, clause, quote, contact }, at, model }: { item: Item; at: number; model: CardModel }) {
  return (
    <section class={finding.level} aria-labelledby={`clause${at}`}>
      {quote && <blockquote dir="auto">{quote.before}<mark>{quote.marked}</mark>{quote.after}</blockquote>}
      <p class="why" id={`why${at}`}>{finding.message}</p>
      <div class="clause">
        <h2 id={`clause${at}`}>{clause ? t('clauseHeading', finding.clause, clause.heading) : t('clauseOnly', finding.clause)}</h2>
        <p lang="en">{clause ? clause.duty : t('clauseMissing')}</p>
        {clause?.quote && <p class="exact" lang="en">{clause.quote}</p>}
        <p class="small source">{t('clauseSource', model.pack.name, model.pack.status)}</p>
      </div>
      <ToDo clause={clause} contact={contact} />
    </section>
  );
}

function ToDo({ clause, contact }: { clause: Clause | undefined; contact: Contact | undefined }) {
  return (
    <ul class="todo">
      {clause?.advice && <li>{t(ADVICE[clause.advice])}</li>}
      {contact && <li>{contact.email ? t('referWithAddress', contact.role, contact.email) : t('referTo', contact.role)}</li>}
    </ul>
  );
}
