import { NEWS } from '../../shared/linkedin/comments.ts';
import { oldPost, openShareBox, outlet } from '../../shared/linkedin/share.ts';

openShareBox(outlet(), { below: oldPost('Lowveld Herald', NEWS) });
