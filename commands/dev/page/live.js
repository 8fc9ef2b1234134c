/**
 * Runs in a page that `dateline dev` serves. Hears from that server, and from no other, what the
 * dossier has become: reloads the page when it shows another state, and lists mistakes over it.
 */
const SHOWN = new URL(import.meta.url).searchParams.get('state');
const TITLE = 'dateline-trouble-title';

/** @type {HTMLDialogElement | undefined} */
let dialog;

/** @param {{ message: string, lines: string[], close: Record<string, string> } | null} trouble */
function show(trouble) {
  dialog?.remove();
  dialog = undefined;
  if (trouble === null) return;
  dialog = document.createElement('dialog');
  dialog.className = 'dateline-trouble';
  dialog.setAttribute('aria-labelledby', TITLE);
  const title = document.createElement('h2');
  title.id = TITLE;
  title.textContent = trouble.message;
  const list = document.createElement('ul');
  for (const line of trouble.lines) {
    const item = document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  const close = document.createElement('button');
  close.type = 'button';
  // The page may speak another language by now than when it was opened.
  close.textContent = trouble.close[document.documentElement.lang] ?? trouble.close.en ?? '×';
  close.addEventListener('click', () => dialog?.close());
  dialog.append(title, list, close);
  document.body.append(dialog);
  dialog.showModal();
}

new EventSource('/.dateline/events').addEventListener('message', ({ data }) => {
  const { state, trouble } = JSON.parse(data);
  if (state !== SHOWN) location.reload();
  else show(trouble);
});
