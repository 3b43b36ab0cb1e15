/** Takes files that are dropped on a place, or chosen with the file field in it. */
export function onDrop(place: HTMLElement, take: (files: File[]) => Promise<void>): void {
  const field = place.querySelector<HTMLInputElement>('input[type=file]');
  field?.addEventListener('change', () => {
    const files = Array.from(field.files ?? []);
    field.value = '';
    void take(files);
  });
  place.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    place.classList.add('over');
  });
  place.addEventListener('dragleave', () => place.classList.remove('over'));
  place.addEventListener('drop', (event) => {
    place.classList.remove('over');
    const files = Array.from(event.dataTransfer?.files ?? []);
    if (files.length === 0) return;
    event.preventDefault();
    void take(files);
  });
}
