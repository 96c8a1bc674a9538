/** Words of each error code: what happened, and what to do. Facts come with the error. */
export const errors = {
  "not-an-archive": {
    what: "{{file}}{{inside}} is neither a ZIP file, nor a folder, nor a CSV file from LinkedIn.",
    todo: "Give the ZIP that LinkedIn sent you, as it is. You get it at linkedin.com/mypreferences/d/download-my-data",
  },
  "other-workbook": {
    what: "{{file}} is a spreadsheet, but not the analytics of your posts.",
    todo: "Export them at linkedin.com/analytics/creator/content and give the XLSX as it is. Pages of companies have another export, which says nothing about a member.",
  },
  "cut-off-archive": {
    what: "{{file}}{{inside}} ends before its end; it was not downloaded completely.",
    todo: "Download it again. The link in LinkedIn's mail lives 72 hours. Nothing was read.",
  },
  "encrypted-archive": {
    what: "{{file}}{{inside}} is protected with a password.",
    todo: "Unpack it with your password and give the folder.",
  },
  "archive-too-large": {
    what: "{{file}}{{inside}} unpacks to far more than an archive from LinkedIn does.",
    todo: "Give the untouched ZIP from LinkedIn. If it is that large, unpack it and give the folder with the CSV files.",
  },
  "unsafe-entry": {
    what: "{{file}}{{inside}} holds a file that would be written outside of its folder.",
    todo: "LinkedIn makes no such archives. Download yours again from LinkedIn.",
  },
  "unreadable-file": {
    what: "{{file}}{{inside}} can not be read.",
    todo: "Check that the file is there, that you may read it, and that it is no damaged copy.",
  },
  "unwritable-file": {
    what: "{{file}} can not be written.",
    todo: "Choose a folder that exists and in which you may write.",
  },
  "no-known-file": {
    what: "{{file}}{{inside}} holds no file that Rapport knows.",
    todo: "At least one of Connections, messages, Profile, Invitations, Shares, Comments, Reactions or Positions is needed, as LinkedIn named it.",
  },
  "different-members": {
    what: "These files belong to different people{{who}}.",
    todo: "Give the files of one person per call.",
  },
  "unknown-member": {
    what: "It is not clear whose files these are: nothing shows that they all belong to one person.",
    todo: "If they are all yours, say who you are: --member YOUR-PROFILE-NAME (the part after linkedin.com/in/, or your name as the messages show it).",
  },
  "path-not-found": {
    what: "{{path}} does not exist.",
    todo: "Check the path. In a terminal the tab key completes it.",
  },
  "bad-settings": {
    what: "The settings do not fit{{place}}.",
    todo: "docs/start.md shows an example of all that is possible.",
  },
  "bad-ledger": {
    what: "These data can not be scored: they are not in the form Rapport writes.",
    todo: "Read the archive again.",
  },
  "bad-time-zone": {
    what: "“{{zone}}” is no time zone.",
    todo: "Give a name such as Europe/Vienna.",
  },
  "bad-day": {
    what: "“{{day}}” is no day that exists.",
    todo: "Write days as YYYY-MM-DD, for example 2026-11-22.",
  },
  "unknown-audit": {
    what: "There is no question or pillar called “{{what}}”.",
    todo: "“rapport model” lists them. R4, reply-won and relationships are all understood.",
  },
  "unknown-persona": {
    what: "There is no invented member called “{{persona}}”.",
    todo: "These exist: {{known}}.",
  },
  "nothing-to-score": {
    what: "There is nothing in these files that has a date.",
    todo: "“rapport inspect” shows what was read and skipped.",
  },
  "empty-workspace": {
    what: "Nothing has been imported yet.",
    todo: "Begin with: rapport import YOUR-ARCHIVE.zip",
  },
  "no-such-member": {
    what: "The workspace holds no member “{{member}}”.",
    todo: "“rapport members” shows who is in it.",
  },
  "no-such-import": {
    what: "This import is not in the workspace, or not any more.",
    todo: "Load the list of imports again.",
  },
  "bad-entry": {
    what: "What you want to keep does not fit{{place}}.",
    todo: "Parts of LinkedIn's SSI lie between 0 and 25 and add up to the total, give or take one; ranks are whole numbers from 1 to 100.",
  },
  "bad-export": {
    what: "{{file}} is no complete export from Rapport: line {{line}} does not fit.",
    todo: "Make the export again, or download it again. Nothing was changed.",
  },
  "workspace-newer": {
    what: "{{file}} was written by a newer Rapport.",
    todo: "Take the newer Rapport. Nothing was changed.",
  },
  "workspace-damaged": {
    what: "{{file}} is damaged, or is no workspace.",
    todo: "Take your last backup or export, or move this file away and import your archives again. Nothing was changed.",
  },
  "workspace-full": {
    what: "There is no room left to keep this.",
    todo: "Make room and try again. What was kept before is all still there.",
  },
  "workspace-busy": {
    what: "Another Rapport is working in this workspace and has not finished.",
    todo: "Try again in a moment.",
  },
  "bad-reading": {
    what: "This is no reading of LinkedIn's SSI{{place}}.",
    todo: "The total lies between 0 and 100, each part between 0 and 25, the parts add up to the total, ranks are whole numbers from 1 to 100, days look like 2026-11-22.",
  },
  "not-allowed": {
    what: "This page is not one that Rapport opened.",
    todo: "Close it and open the address that “rapport start” prints: it holds the key for this run.",
  },
  "bad-request": {
    what: "The request does not fit{{place}}.",
    todo: "Load the page again. If it stays, page and server are of different versions: start Rapport anew.",
  },
  "body-too-large": {
    what: "This is far more than an archive from LinkedIn holds.",
    todo: "Give the untouched ZIP from LinkedIn. Nothing was kept.",
  },
  "no-app": {
    what: "The pages are not built yet.",
    todo: "In the project folder: npm start. It builds them and opens the app.",
  },
  "port-taken": {
    what: "Port {{port}} is in use; perhaps Rapport is running already.",
    todo: "Open the window that is there, or choose another one with --port.",
  },
  "no-connection": {
    what: "Rapport is not running any more.",
    todo: "Start it again with “npm start” and load the page again. Your data are on the disk, nothing is lost.",
  },
  "wrong-usage": {
    what: "This call is not complete or not understood.",
    todo: "“rapport --help” shows all commands with examples.",
  },
  bug: {
    what: "Something went wrong that should not. This is a fault in Rapport.",
    todo: "Run it again with --debug and report what it shows. It may hold file names, never the text of a message.",
  },
  thisFile: "The file",
  notJson: ": the file is no valid JSON",
  at: " at “{{where}}”",
  who: " ({{one}} and {{other}})",
  inside: " (at {{entry}})",
};
