/** Hands a text over as a file. Nothing leaves the machine: the browser writes it where the person saves files. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The browser reads it after this turn.
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}
