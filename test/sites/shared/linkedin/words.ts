/** The site's labels, by `?lang=`: nothing may depend on them. Finnish and German editor labels as reported; the rest translated. */
const WORDS = {
  en: { post: 'Post', save: 'Save', publish: 'Publish', schedule: 'Schedule', comment: 'Comment', reply: 'Reply', send: 'Send', next: 'Next', content: 'Text editor for creating content', commentEditor: 'Text editor for creating comment', message: 'Write a message…' },
  fi: { post: 'Julkaise', save: 'Tallenna', publish: 'Julkaise', schedule: 'Ajasta', comment: 'Kommentoi', reply: 'Vastaa', send: 'Lähetä', next: 'Seuraava', content: 'Tekstieditori sisällön luomiseen', commentEditor: 'Tekstieditori kommentin luomiseen', message: 'Kirjoita viesti…' },
  de: { post: 'Posten', save: 'Speichern', publish: 'Veröffentlichen', schedule: 'Planen', comment: 'Kommentieren', reply: 'Antworten', send: 'Senden', next: 'Weiter', content: 'Texteditor zum Erstellen von Inhalten', commentEditor: 'Texteditor zum Erstellen von Kommentaren', message: 'Nachricht verfassen…' },
  af: { post: 'Plaas', save: 'Stoor', publish: 'Publiseer', schedule: 'Skeduleer', comment: 'Lewer kommentaar', reply: 'Antwoord', send: 'Stuur', next: 'Volgende', content: 'Teksredigeerder vir inhoud', commentEditor: 'Teksredigeerder vir opmerkings', message: 'Skryf ’n boodskap…' },
} as const;

export const query = new URLSearchParams(location.search);
const lang = query.get('lang') ?? 'en';
export const words = WORDS[lang as keyof typeof WORDS] ?? WORDS.en;
document.documentElement.lang = lang;
