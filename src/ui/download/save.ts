/** How long the browser may take to begin with a file, in milliseconds. */
const PATIENCE = 60_000;

/** Hands a file to the browser to be saved. Nothing leaves the page. */
export function save(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), PATIENCE);
}
