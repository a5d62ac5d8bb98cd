/** What an attack leaves for the test to find. */
interface Window {
  /** Whatever the page learned or got that it should not have. */
  __leak: string[];
}
