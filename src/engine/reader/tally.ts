/**
 * Counts 32-bit features in open addressing: a draft has some hundreds, counted for every window of it inside the event that would have
 * posted it, where a Map is several times slower. Clear it and use it again.
 */
export class Tally {
  #features = new Int32Array(4096);
  #counts = new Float64Array(4096);
  /** Where something stands, in order of first mention. */
  #used = new Int32Array(2048);
  #size = 0;

  /** Counts a feature `weight` times more; weight above nought. */
  add(feature: number, weight = 1): void {
    const f = feature | 0;
    const mask = this.#features.length - 1;
    let at = Math.imul(f, 0x9e3779b1) >>> 9 & mask;
    while (this.#counts[at] !== 0 && this.#features[at] !== f) at = (at + 1) & mask;
    if (this.#counts[at] === 0) {
      if (this.#size === this.#used.length) {
        this.#grow();
        this.add(feature, weight);
        return;
      }
      this.#features[at] = f;
      this.#used[this.#size++] = at;
    }
    this.#counts[at]! += weight;
  }

  /** Calls with every feature (unsigned) and how often it was counted, in order of first mention. */
  each(call: (feature: number, count: number) => void): void {
    for (let i = 0; i < this.#size; i++) call(this.#features[this.#used[i]!]! >>> 0, this.#counts[this.#used[i]!]!);
  }

  get(feature: number): number {
    const f = feature | 0;
    const mask = this.#features.length - 1;
    let at = Math.imul(f, 0x9e3779b1) >>> 9 & mask;
    while (this.#counts[at] !== 0 && this.#features[at] !== f) at = (at + 1) & mask;
    return this.#counts[at]!;
  }

  clear(): void {
    for (let i = 0; i < this.#size; i++) this.#counts[this.#used[i]!] = 0;
    this.#size = 0;
  }

  #grow(): void {
    const all: [number, number][] = [];
    this.each((feature, count) => { all.push([feature, count]); });
    const length = this.#features.length * 2;
    this.#features = new Int32Array(length);
    this.#counts = new Float64Array(length);
    this.#used = new Int32Array(length / 2);
    this.#size = 0;
    for (const [feature, count] of all) this.add(feature, count);
  }
}
