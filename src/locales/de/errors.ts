import type { errors as English } from "../en/errors.ts";

/** Worte zu jedem Fehler: was geschah und was zu tun ist. */
export const errors: typeof English = {
  "not-an-archive": {
    what: "{{file}}{{inside}} ist weder eine ZIP-Datei noch ein Ordner noch eine CSV-Datei von LinkedIn.",
    todo: "Gib die ZIP-Datei so an, wie LinkedIn sie geschickt hat. Du bekommst sie unter linkedin.com/mypreferences/d/download-my-data",
  },
  "other-workbook": {
    what: "{{file}} ist eine Tabelle, aber nicht die Auswertung deiner Beiträge.",
    todo: "Exportiere sie unter linkedin.com/analytics/creator/content und gib die XLSX-Datei so, wie sie ist. Unternehmensseiten haben einen anderen Export, der nichts über ein Mitglied sagt.",
  },
  "cut-off-archive": {
    what: "{{file}}{{inside}} endet vor dem Ende; die Datei ist nicht vollständig geladen.",
    todo: "Lade sie noch einmal herunter. Der Link in LinkedIns Mail gilt 72 Stunden. Gelesen wurde nichts.",
  },
  "encrypted-archive": {
    what: "{{file}}{{inside}} ist mit einem Passwort geschützt.",
    todo: "Entpacke die Datei mit deinem Passwort und gib den Ordner an.",
  },
  "archive-too-large": {
    what: "{{file}}{{inside}} wird entpackt weit größer als ein Archiv von LinkedIn.",
    todo: "Gib die unberührte ZIP-Datei von LinkedIn an. Ist sie wirklich so groß, entpacke sie und gib den Ordner mit den CSV-Dateien an.",
  },
  "unsafe-entry": {
    what: "{{file}}{{inside}} enthält eine Datei, die außerhalb ihres Ordners landen würde.",
    todo: "Solche Archive macht LinkedIn nicht. Lade deines noch einmal bei LinkedIn herunter.",
  },
  "unreadable-file": {
    what: "{{file}}{{inside}} lässt sich nicht lesen.",
    todo: "Sieh nach, ob die Datei da ist, ob du sie lesen darfst und ob die Kopie heil ist.",
  },
  "unwritable-file": {
    what: "{{file}} lässt sich nicht schreiben.",
    todo: "Wähl einen Ordner, den es gibt und in den du schreiben darfst.",
  },
  "no-known-file": {
    what: "{{file}}{{inside}} enthält keine Datei, die Rapport kennt.",
    todo: "Nötig ist mindestens eine von Connections, messages, Profile, Invitations, Shares, Comments, Reactions oder Positions, so benannt wie von LinkedIn.",
  },
  "different-members": {
    what: "Diese Dateien gehören verschiedenen Menschen{{who}}.",
    todo: "Gib je Aufruf nur die Dateien eines Menschen an.",
  },
  "unknown-member": {
    what: "Es ist nicht klar, wem diese Dateien gehören: Nichts zeigt, dass alle von einem Menschen sind.",
    todo: "Sind alle deine, sag, wer du bist: --member DEIN-PROFILNAME (der Teil nach linkedin.com/in/, oder dein Name, wie ihn die Nachrichten zeigen).",
  },
  "path-not-found": {
    what: "{{path}} gibt es nicht.",
    todo: "Prüf den Pfad. Im Terminal ergänzt ihn die Tabulatortaste.",
  },
  "bad-settings": {
    what: "Die Einstellungen passen nicht{{place}}.",
    todo: "docs/start.md zeigt an einem Beispiel, was möglich ist.",
  },
  "bad-ledger": {
    what: "Diese Daten lassen sich nicht auswerten: Sie haben nicht die Form, die Rapport schreibt.",
    todo: "Lies das Archiv noch einmal ein.",
  },
  "bad-time-zone": {
    what: "„{{zone}}“ ist keine Zeitzone.",
    todo: "Gib einen Namen wie Europe/Vienna an.",
  },
  "bad-day": {
    what: "Den Tag „{{day}}“ gibt es nicht.",
    todo: "Schreib Tage als JJJJ-MM-TT, zum Beispiel 2026-11-22.",
  },
  "unknown-audit": {
    what: "Eine Frage oder Säule „{{what}}“ gibt es nicht.",
    todo: "„rapport model“ zählt sie auf. R4, reply-won und relationships werden alle verstanden.",
  },
  "unknown-persona": {
    what: "Eine erfundene Person „{{persona}}“ gibt es nicht.",
    todo: "Es gibt: {{known}}.",
  },
  "nothing-to-score": {
    what: "In diesen Dateien steht nichts, was ein Datum hat.",
    todo: "„rapport inspect“ zeigt, was gelesen und was übersprungen wurde.",
  },
  "empty-workspace": {
    what: "Importiert ist noch nichts.",
    todo: "Beginn mit: rapport import DEIN-ARCHIV.zip",
  },
  "no-such-member": {
    what: "Im Arbeitsbereich gibt es kein Mitglied „{{member}}“.",
    todo: "„rapport members“ zeigt, wer darin ist.",
  },
  "no-such-import": {
    what: "Diesen Import gibt es im Arbeitsbereich nicht oder nicht mehr.",
    todo: "Lade die Liste der Importe neu.",
  },
  "bad-entry": {
    what: "Was du behalten willst, passt nicht{{place}}.",
    todo: "Die Teile von LinkedIns SSI liegen zwischen 0 und 25 und ergeben zusammen die Summe, auf eins genau; Ränge sind ganze Zahlen von 1 bis 100.",
  },
  "bad-export": {
    what: "{{file}} ist kein vollständiger Export von Rapport: Zeile {{line}} passt nicht.",
    todo: "Mach den Export noch einmal, oder lade ihn noch einmal herunter. Geändert wurde nichts.",
  },
  "workspace-newer": {
    what: "{{file}} stammt von einem neueren Rapport.",
    todo: "Nimm das neuere Rapport. Geändert wurde nichts.",
  },
  "workspace-damaged": {
    what: "{{file}} ist beschädigt oder kein Arbeitsbereich.",
    todo: "Nimm deine letzte Sicherung oder deinen letzten Export, oder leg diese Datei beiseite und lies deine Archive neu ein. Geändert wurde nichts.",
  },
  "workspace-full": {
    what: "Es ist kein Platz mehr, um das zu behalten.",
    todo: "Mach Platz und versuch es noch einmal. Alles bisher Gesicherte ist noch da.",
  },
  "workspace-busy": {
    what: "Ein anderes Rapport arbeitet gerade in diesem Arbeitsbereich und ist noch nicht fertig.",
    todo: "Versuch es gleich noch einmal.",
  },
  "bad-reading": {
    what: "Das ist kein Wert von LinkedIns SSI{{place}}.",
    todo: "Die Summe liegt zwischen 0 und 100, jeder Teil zwischen 0 und 25, die Teile ergeben die Summe, Ränge sind ganze Zahlen von 1 bis 100, Tage sehen aus wie 2026-11-22.",
  },
  "not-allowed": {
    what: "Diese Seite wurde nicht von Rapport geöffnet.",
    todo: "Schließ sie und öffne die Adresse, die „rapport start“ ausgibt: Sie enthält den Schlüssel für diesen Lauf.",
  },
  "bad-request": {
    what: "Die Anfrage passt nicht{{place}}.",
    todo: "Lade die Seite neu. Bleibt es dabei, sind Seite und Server von verschiedenen Fassungen: Starte Rapport neu.",
  },
  "body-too-large": {
    what: "Das ist weit mehr, als ein Archiv von LinkedIn enthält.",
    todo: "Gib die unveränderte ZIP-Datei von LinkedIn. Behalten wurde nichts.",
  },
  "no-app": {
    what: "Die Seiten sind noch nicht gebaut.",
    todo: "Im Projektordner: npm start. Das baut sie und öffnet die App.",
  },
  "port-taken": {
    what: "Port {{port}} ist belegt; vielleicht läuft Rapport schon.",
    todo: "Nimm das offene Fenster, oder wähle mit --port einen anderen.",
  },
  "no-connection": {
    what: "Rapport läuft nicht mehr.",
    todo: "Starte es wieder mit „npm start“ und lade die Seite neu. Deine Daten liegen auf der Platte, nichts ist verloren.",
  },
  "wrong-usage": {
    what: "Dieser Aufruf ist unvollständig oder nicht verständlich.",
    todo: "„rapport --help“ zeigt alle Befehle mit Beispielen.",
  },
  bug: {
    what: "Hier ging etwas schief, was nicht schiefgehen darf. Das ist ein Fehler in Rapport.",
    todo: "Ruf es noch einmal mit --debug auf und melde, was dann dasteht. Dateinamen können darin vorkommen, nie der Text einer Nachricht.",
  },
  thisFile: "Die Datei",
  notJson: ": Die Datei ist kein gültiges JSON",
  at: " bei „{{where}}“",
  who: " ({{one}} und {{other}})",
  inside: " (bei {{entry}})",
};
