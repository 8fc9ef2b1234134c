// The part of a host that sizes its frames as `amp-iframe` and `@newswire/frames` do:
// https://amp.dev/documentation/components/amp-iframe
for (const frame of document.querySelectorAll('iframe[data-resizable]')) {
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data?.sentinel !== 'amp') return;
    if (data.type === 'embed-size' && data.height > 0) frame.height = Math.round(data.height);
  });
  const ask = () => frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  frame.addEventListener('load', ask);
  // The frame may have been there before this script.
  ask();
}
