// Two panels, of which one is hidden.
for (const button of document.querySelectorAll('[data-tab]')) {
  button.addEventListener('click', () => {
    for (const other of document.querySelectorAll('[data-tab]')) {
      other.setAttribute('aria-pressed', String(other === button));
      document.getElementById(other.dataset.tab).hidden = other !== button;
    }
  });
}
