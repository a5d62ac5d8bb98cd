/** What is written on Facebook's controls. `?lang=af|zu|de` switches every label of a page; `xx` is a language nobody has heard of. */
const WORDS = {
  en: {
    post: 'Post', next: 'Next', back: 'Back', close: 'Close', create: 'Create post', settings: 'Post settings', audience: 'Friends', photo: 'Photo/video', add: 'Add to your post', emoji: 'Emoji',
    mind: "What's on your mind, Thandi?", commentAs: 'Comment as Thandi Mokoena', comment: 'Comment', replyTo: 'Reply to {name}', reply: 'Reply', like: 'Like', unlike: 'Remove Like', follow: 'Follow', unfollow: 'Following', confirm: 'Confirm', remove: 'Delete', share: 'Share', shareNow: 'Share now', toFeed: 'Share to feed',
    say: 'Say something about this…', edit: 'Edit post', save: 'Save', message: 'Write to Anele Zulu', send: 'Press enter to send', publish: 'Publish', describe: 'Describe your reel…',
  },
  af: {
    post: 'Plaas', next: 'Volgende', back: 'Terug', close: 'Maak toe', create: 'Skep plasing', settings: 'Plasinginstellings', audience: 'Vriende', photo: 'Foto/video', add: 'Voeg by jou plasing', emoji: 'Emosiekoon',
    mind: 'Wat dink jy, Thandi?', commentAs: 'Lewer kommentaar as Thandi Mokoena', comment: 'Lewer kommentaar', replyTo: 'Antwoord vir {name}', reply: 'Antwoord', like: 'Hou van', unlike: 'Verwyder Hou van', follow: 'Volg', unfollow: 'Volg tans', confirm: 'Bevestig', remove: 'Vee uit', share: 'Deel', shareNow: 'Deel nou', toFeed: 'Deel op tydlyn',
    say: 'Sê iets hieroor …', edit: 'Redigeer plasing', save: 'Stoor', message: 'Skryf aan Anele Zulu', send: 'Druk enter om te stuur', publish: 'Publiseer', describe: 'Beskryf jou reel …',
  },
  zu: {
    post: 'Thumela', next: 'Okulandelayo', back: 'Emuva', close: 'Vala', create: 'Dala okuthunyelwe', settings: 'Izilungiselelo zokuthunyelwe', audience: 'Abangani', photo: 'Isithombe/ividiyo', add: 'Engeza kokuthunyelwe', emoji: 'I-emoji',
    mind: 'Ucabangani, Thandi?', commentAs: 'Phawula njengo-Thandi Mokoena', comment: 'Phawula', replyTo: 'Phendula u-{name}', reply: 'Phendula', like: 'Thanda', unlike: 'Susa u-Thanda', follow: 'Landela', unfollow: 'Uyalandela', confirm: 'Qinisekisa', remove: 'Susa', share: 'Yabelana', shareNow: 'Yabelana manje', toFeed: 'Yabelana kusiqephu',
    say: 'Yisho okuthile ngalokhu…', edit: 'Hlela okuthunyelwe', save: 'Londoloza', message: 'Bhalela u-Anele Zulu', send: 'Cindezela u-enter ukuthumela', publish: 'Shicilela', describe: 'Chaza i-reel yakho…',
  },
  de: {
    post: 'Posten', next: 'Weiter', back: 'Zurück', close: 'Schließen', create: 'Beitrag erstellen', settings: 'Beitragseinstellungen', audience: 'Freunde', photo: 'Foto/Video', add: 'Zu deinem Beitrag hinzufügen', emoji: 'Emoji',
    mind: 'Was machst du gerade, Thandi?', commentAs: 'Als Thandi Mokoena kommentieren', comment: 'Kommentieren', replyTo: 'Antworte {name}', reply: 'Antworten', like: 'Gefällt mir', unlike: '„Gefällt mir“ entfernen', follow: 'Folgen', unfollow: 'Gefolgt', confirm: 'Bestätigen', remove: 'Löschen', share: 'Teilen', shareNow: 'Jetzt teilen', toFeed: 'Im Feed teilen',
    say: 'Sag etwas dazu …', edit: 'Beitrag bearbeiten', save: 'Speichern', message: 'An Anele Zulu schreiben', send: 'Zum Senden Eingabetaste drücken', publish: 'Veröffentlichen', describe: 'Beschreibe dein Reel …',
  },
} as const;

export type Word = keyof typeof WORDS.en;
const wanted = new URLSearchParams(location.search).get('lang') ?? 'en';
const unknown = (word: Word): string => [...WORDS.en[word]].map((letter) => (/[a-z]/i.test(letter) ? 'ӕ' : letter)).join('');

/** A label in the page's language. `name` goes where the label has one. */
export const word = (key: Word, name = ''): string => (wanted in WORDS ? WORDS[wanted as keyof typeof WORDS][key] : unknown(key)).replace('{name}', name);
