/** Where the texts of a dossier are that is written in a spreadsheet. */
export const WORKBOOK = 'dossier.xlsx';
/** The folder of the files that are made of it. */
export const IMPORTED = 'imported';

/** What stands beside the workbook; `install` is the command that installs the package. */
export function workbookReadme(name: string, install: string): string {
  return `# ${name}

A dossier of documented visits, made with Dateline and written in a spreadsheet. The rows of
\`${WORKBOOK}\` are an invented example: replace them with yours, in Excel, LibreOffice or Google Sheets,
and save as xlsx. You need Node 20.19 or newer.

\`\`\`sh
${install.padEnd(16)} # once
npm run import   # makes the files in ${IMPORTED}/ of ${WORKBOOK}
npm run check    # lists mistakes and gaps
npm run dev      # shows the dossier
npm run build    # writes the site to dist/
\`\`\`

\`npm run import\` is short for \`dateline import ${WORKBOOK} --into ${IMPORTED}\`. It overwrites nothing: when you have
changed the workbook, delete the folder \`${IMPORTED}\` and import again. Change nothing in that folder, or it is lost.
If you would rather go on in text files, move what is in it beside this file and write there.

The comments of the header say what each column is for; many cells offer a list to choose from. What you do not know
stays empty. What cannot be read is named with its tab and cell. The guide is in
\`node_modules/dateline/docs/tables.md\`; \`npx dateline --help\` lists all commands.

To publish on GitHub Pages, push this folder to the branch \`main\` of a repository and choose
*Settings › Pages › Source: GitHub Actions*.
`;
}
