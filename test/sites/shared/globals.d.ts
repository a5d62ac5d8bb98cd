/** What a fixture page tells a test. */
interface Window {
  /** Exactly what the site posted, in order. */
  __posted: string[];
  /** Events that reached the page's own first script (`?greedy=1`), by type. */
  __greedy: string[];
  /** How many presses a script made. */
  __untrusted: number;
}
