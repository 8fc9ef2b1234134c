// The paragraph in the middle of the window says what the map shows.
const map = document.querySelector('.dateline-embed');
const watch = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (isIntersecting) map.dataset.stop = target.dataset.stop;
    }
  },
  { rootMargin: '-50% 0px -50% 0px' },
);
for (const paragraph of document.querySelectorAll('p[data-stop]')) watch.observe(paragraph);
