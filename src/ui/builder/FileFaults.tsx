type Props = { readonly title: string; readonly lines: readonly string[] };

/** How many are listed: who mends these will open the file again. */
const LISTED = 20;

/** What is wrong with a file, each line with its place. The messages are the checker's, in English. */
export function FileFaults({ title, lines }: Props) {
  return (
    <div className="builder-warning" role="alert">
      <p>{title}</p>
      <ul lang="en">
        {lines.slice(0, LISTED).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
