import type { Pack } from './pack.ts';

const sample: Pack = {
  id: 'za-dcs', name: 'Department of Correctional Services (South Africa): draft Social Media Policy', employer: 'Department of Correctional Services',
  country: 'ZA', source: 'PSA Informus, 13 May 2022', status: 'Draft, tabled for consultation 12 May 2022',
  contacts: [
    { id: 'webmaster', role: 'DCS Webmaster', email: 'Webmaster@dcs.gov.za', for: 'first point of contact for posts and enquiries, official events, and dialogue turning antagonistic' },
    { id: 'spokesperson', role: 'Departmental spokesperson', for: 'queries drawing public attention, emergencies and crises' },
  ],
  clauses: [
    { id: '7.2.4', heading: 'Personal use of social media', audience: 'personal', level: 'stop', refer: 'webmaster', advice: 'rephrase', duty: 'An official does not speak, announce or commit on behalf of the Department from a personal account.', raises: [{ concern: 'speaks-for-employer' }] },
    { id: '7.2.11', heading: 'Personal use of social media', audience: 'personal', level: 'warn', refer: 'webmaster', advice: 'disengage', duty: 'When an exchange threatens to turn antagonistic over an official matter, the official leaves the dialogue and refers the matter to the Webmaster.', raises: [{ concern: 'hostile-thread' }] },
  ],
};

/** Every pack that comes with the extension. */
export const packs: readonly Pack[] = [sample];

/** The pack of an id; undefined where it is not one of ours (any more). */
export const packById = (id: string): Pack | undefined => packs.find((pack) => pack.id === id);
