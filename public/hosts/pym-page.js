// What a newsroom writes beside pym.js.
const place = document.getElementById('pym-parent');
new pym.Parent(place.id, place.dataset.address, { title: place.dataset.title });
