// The parts of a path that tell one file from another.

export interface FileParts {
  name: string;
  /** The name of its folder; empty at the root. */
  folder: string;
}

/** Returns name and folder of a file; the system may use either slash. */
export function fileParts(path: string): FileParts {
  const parts = path.split(/[/\\]/).filter((part) => part !== '');
  return { name: parts.at(-1) ?? '', folder: parts.at(-2) ?? '' };
}
