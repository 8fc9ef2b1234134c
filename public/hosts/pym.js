// As much of a parent of pym.js (https://github.com/nprapps/pym.js, MIT) as sizes a frame, so that
// this site need not ship it. In the tests the real one stands in its place.
globalThis.pym = {
  Parent: class {
    constructor(id, address) {
      const place = document.getElementById(id);
      const frame = document.createElement('iframe');
      const url = new URL(address, location.href);
      url.searchParams.set('initialWidth', String(place.clientWidth));
      url.searchParams.set('childId', id);
      addEventListener('message', ({ data }) => {
        const [mark, child, type, value] = String(data).split('xPYMx');
        if (mark === 'pym' && child === id && type === 'height')
          frame.height = Number.parseInt(value, 10);
      });
      frame.src = url.href;
      frame.title = place.dataset.title ?? 'Map';
      place.append(frame);
      this.iframe = frame;
    }
  },
};
