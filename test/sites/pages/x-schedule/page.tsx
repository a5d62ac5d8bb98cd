/** @jsxImportSource react */
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Composer, OverHome, useDraft } from '../../shared/x.tsx';

const PARTS = ['Month', 'Day', 'Year', 'Hour', 'Minute'];

/** The date stands in the composer's place while it is chosen; its confirmation posts nothing. */
function Schedule({ close }: { close: () => void }): ReactNode {
  const draft = useDraft();
  const [step, setStep] = useState<'now' | 'choosing' | 'later'>('now');
  if (step === 'choosing') {
    return (
      <div>
        {PARTS.map((part, at) => <label key={part}>{part} <select id={`SELECTOR_${at + 1}`}><option>1</option><option>2</option></select></label>)}
        <button type="button" data-testid="scheduledConfirmationPrimaryAction" onClick={() => { setStep('later'); }}>Confirm</button>
      </div>
    );
  }
  return (
    <>
      {step === 'later' && <div data-testid="scheduledTweetIndicator">Will send on Fri, Jan 1 at 1:01</div>}
      <Composer button="tweetButton" label="What’s happening?" verb={step === 'later' ? 'Schedule' : 'Post'} draft={draft} onPosted={close}
        tools={<button type="button" data-testid="scheduleOption" aria-label="Schedule post" onClick={() => { setStep('choosing'); }}>When</button>} />
    </>
  );
}

createRoot(document.getElementById('react-root')!).render(<OverHome title="Post" content={(close) => <Schedule close={close} />} />);
