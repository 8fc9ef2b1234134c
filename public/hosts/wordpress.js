// A host that speaks the protocol of WordPress' embeds, written from its description:
// https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/ and wp-embed.js there.
// The frame is known by its secret and by its window; it may be 200 to 1000 pixels high; it may ask
// for an address to be opened, if that is on its own host and the reader is in the frame.
addEventListener('message', ({ source, data }) => {
  if (typeof data?.secret !== 'string' || /[^a-zA-Z0-9]/.test(data.secret)) return;
  const known = `[data-secret="${data.secret}"]`;
  for (const quote of document.querySelectorAll(`blockquote${known}`)) quote.hidden = true;
  for (const frame of document.querySelectorAll(`iframe${known}`)) {
    if (frame.contentWindow !== source) continue;
    if (data.message === 'height') {
      frame.height = Math.min(Math.max(Number.parseInt(data.value, 10) || 0, 200), 1000);
    }
    if (data.message === 'link' && document.activeElement === frame) {
      const { href, host, protocol } = new URL(data.value);
      const isSameHost = host === new URL(frame.src).host;
      if (isSameHost && /^https?:$/.test(protocol)) top.location.href = href;
    }
  }
});

// The frame may have been there before this script.
for (const frame of document.querySelectorAll('iframe[data-secret]')) {
  const ready = () =>
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
  frame.addEventListener('load', ready);
  ready();
}
