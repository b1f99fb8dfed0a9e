// The page works without this file; with it, answers appear in place and files can be checked.

const LARGEST_FILE = 5_000_000;

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event;
  // Another language is another page.
  if (submitter?.dataset.language !== undefined) return;
  const into = submitter?.dataset.into ?? form.dataset.into;
  if (into === undefined) return;
  event.preventDefault();
  void send(form, submitter, into);
});

async function send(form, submitter, into) {
  const button = submitter === null || submitter.hidden ? form.querySelector('button') : submitter;
  if (button?.getAttribute('aria-disabled') === 'true') return;
  const status = document.getElementById('check');
  const label = button.textContent;
  button.setAttribute('aria-disabled', 'true');
  if (form.id === 'check' && submitter?.dataset.into === undefined) button.textContent = form.dataset.working;
  const target = document.getElementById(into);
  target.setAttribute('aria-busy', 'true');
  try {
    const response = await fetch(submitter?.getAttribute('formaction') ?? form.getAttribute('action'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-part': '1' },
      body: JSON.stringify(await valuesOf(form, submitter)),
    });
    show(await response.text(), target, submitter?.dataset.replace ?? form.dataset.replace);
  } catch {
    const line = document.createElement('p');
    line.className = 'card said';
    line.textContent = status?.dataset.offline ?? '';
    target.replaceChildren(line);
  } finally {
    button.removeAttribute('aria-disabled');
    if (button.isConnected && button.textContent === form.dataset.working) button.textContent = label;
    target.removeAttribute('aria-busy');
  }
}

async function valuesOf(form, submitter) {
  const values = {};
  for (const [name, value] of new FormData(form)) {
    if (name === 'happened') values.happened = [...(values.happened ?? []), value];
    else values[name] = value;
  }
  // The steps come from the state alone; the text is shown again only where the whole page is.
  if (submitter?.dataset.into === 'advice') delete values.text;
  const file = submitter?.dataset.into === undefined ? form.querySelector('input[type=file]')?.files[0] : undefined;
  if (file !== undefined) values.file = { name: file.name, base64: await base64Of(file) };
  return values;
}

// The server answers for a file that is too large; its first bytes are enough for that.
async function base64Of(file) {
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file.slice(0, LARGEST_FILE + 1));
  });
  return url.slice(url.indexOf(',') + 1);
}

// The server has escaped everything that is not its own.
function show(html, target, replace) {
  const part = document.createElement('template');
  part.innerHTML = html;
  const focus = part.content.querySelector('[data-focus]');
  if (replace === undefined) target.replaceChildren(part.content);
  else target.replaceWith(part.content);
  focus?.focus({ preventScroll: true });
  focus?.scrollIntoView({ block: 'start', behavior: calm() ? 'auto' : 'smooth' });
}

function calm() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

// Files need this script, so the choice is shown by it.
const file = document.querySelector('.file');
if (file !== null) {
  file.hidden = false;
  const input = file.querySelector('input');
  const text = document.getElementById('text');
  input.addEventListener('change', () => {
    if (input.files.length > 0) text.value = '';
  });
  text.addEventListener('input', () => {
    input.value = '';
  });
}

// In a box the Enter key would check the text anew and forget the boxes.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !event.target.matches('.happened input')) return;
  event.preventDefault();
  event.target.closest('.happened').querySelector('.primary').click();
});

// A page that came with its answer begins there.
document.querySelector('#result [data-focus]')?.focus();
