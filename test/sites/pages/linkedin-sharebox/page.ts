import { openShareBox } from '../../shared/linkedin/share.ts';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/__site/quill.css' }));
openShareBox(document.getElementById('react-root')!);
