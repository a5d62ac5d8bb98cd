import { handPlaces } from '../platforms/places/handed.ts';
import { places } from '../platforms/places/index.ts';

// Only on pages the person has granted, and just ahead of main.iife.ts.
handPlaces(places);
