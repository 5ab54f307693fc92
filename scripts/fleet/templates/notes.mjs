/** The words of the folder: which file is for which tool. */
export function readme({ id, geckoId, version, updateUrl, xpiUrl, files }) {
  return `# Pausepoint ${version}, ready for your computers

Written by \`npm run pack:fleet\`. What to do with each file, step by step: docs/for-schools.md in the repository.

| | |
|---|---|
| id in Chrome, Chromium and Edge | \`${id}\` |
| id in Firefox | \`${geckoId}\` |
| browsers look for updates at | ${updateUrl} |
| Firefox takes the file from | ${xpiUrl} |

${files.map((file) => `- \`${file}\``).join('\n')}

The same key, source, address and policy give the same bytes again; \`SHA256SUMS\` lists them.
The private key is not in this folder. Keep a copy of it in a safe place: without it there is no update, only another id.
`;
}

/** Intune: what the portal asks for, with the values filled in. */
export function intuneNotes({ id, updateUrl, settingsText }) {
  return `# Microsoft Intune

Not tried in a real tenant by the people who wrote this: try it on one computer first.

## Install Pausepoint
1. Devices → Configuration → Create → Windows 10 and later → Settings catalog.
2. Add the setting *Microsoft Edge → Extensions → Configure extension management settings* (for Chrome the same under
   *Google Chrome*), enable it, and paste the following as one text. If the setting is in use already, put the part
   between the outer brackets into the text that is there.

\`\`\`json
${settingsText.trim()}
\`\`\`

## Settings of Pausepoint
1. Devices → Configuration → Import ADMX: \`windows/pausepoint.admx\` and \`windows/en-US/pausepoint.adml\`.
2. Create → Templates → Imported Administrative templates → Pausepoint, and set what you need.
3. Assign to **devices**. A policy for users arrives late on shared computers.

Or run \`windows/chrome.reg\` and \`windows/edge.reg\` by a script, as system. macOS: upload the files in \`macos\` as
Devices → Configuration → Create → macOS → Templates → Custom, deployment channel *Device*.

## Check
Open \`chrome-extension://${id}/policy.html\`: it lists what arrived and what Pausepoint could not use.
The browser gets its updates from ${updateUrl}.
`;
}
