/** Lets the browser save a text as a file. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // A browser that saves later than it is told still needs the address.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
