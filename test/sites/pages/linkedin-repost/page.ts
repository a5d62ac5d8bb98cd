import { oldPost, openShareBox, outlet } from '../../shared/linkedin/share.ts';

openShareBox(outlet(), { below: oldPost('Lowveld Herald', 'Trains between Durban and Pietermaritzburg run again from Monday.') });
