/** Puts a text on the clipboard, on the person's own press. Resolves to whether it is there. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // the page's permissions policy keeps the clipboard from everybody in it, or the browser does
  }
}
