import type { ElementHandle, Page } from 'puppeteer-core';

/** Drops a file from this disk onto an element, as the system would: the browser's own drag events. Chromium only; no driver of Firefox drags. */
export async function dropFile(page: Page, onto: ElementHandle, file: string): Promise<void> {
  const box = (await onto.boundingBox())!;
  const client = await page.createCDPSession();
  const at = { x: box.x + 20, y: box.y + box.height / 2, data: { items: [], files: [file], dragOperationsMask: 1 } };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await client.send('Input.dispatchDragEvent', { type, ...at });
  await client.detach();
}

/** Puts a picture into the clipboard, as a screenshot would. */
export async function copyPicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    const button = document.createElement('button');
    button.id = 'copy-picture';
    button.style.cssText = 'position: fixed; left: 0; bottom: 0';
    button.textContent = 'Copy';
    button.onclick = () => {
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 60;
      canvas.getContext('2d')!.fillRect(0, 0, 60, 60);
      const png = new Promise<Blob>((resolve) => { canvas.toBlob((blob) => { resolve(blob!); }); });
      void navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]).then(() => { button.id = 'copied-picture'; });
    };
    document.body.append(button);
  });
  await page.click('#copy-picture');
  await page.waitForSelector('#copied-picture', { timeout: 5000 });
  await page.$eval('#copied-picture', (button) => { button.remove(); });
}
