<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Window</name>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>Eve&amp;nt</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No chronology is open.</source>
            <translation>Es ist keine Chronologie geöffnet.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No event is chosen.</source>
            <translation>Es ist kein Ereignis gewählt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is read-only.</source>
            <translation>Diese Chronologie ist schreibgeschützt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>The chronology cannot be changed while documents are read into it, dated or taken out.</source>
            <translation>Die Chronologie kann nicht geändert werden, während Dokumente eingelesen, datiert oder herausgenommen werden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is damaged: Check and repair in File saves what can be read.</source>
            <translation>Diese Chronologie ist beschädigt: „Prüfen und reparieren“ im Menü Datei rettet, was sich lesen lässt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Another chronology is open now: what was filled in was not kept.</source>
            <translation>Inzwischen ist eine andere Chronologie geöffnet: Was ausgefüllt wurde, wurde nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Documents are being written just now; what was filled in is kept once that has ended.</source>
            <translation>Gerade werden Dokumente geschrieben; was ausgefüllt wurde, wird übernommen, sobald das beendet ist.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Bringing the rows in…</source>
            <translation>Zeilen werden übernommen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Import a chronology</source>
            <translation>Chronologie importieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Import a c&amp;hronology…</source>
            <translation>C&amp;hronologie importieren…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Chronologies of others</source>
            <translation>Chronologien anderer Programme</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>All files</source>
            <translation>Alle Dateien</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Open a chronology first, or make a new one: the rows come into it.</source>
            <translation>Öffnen Sie zuerst eine Chronologie oder legen Sie eine an: In sie kommen die Zeilen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/check_actions.py"></location>
            <source>To chec&amp;k</source>
            <translation>Zu &amp;prüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Choose a date in the list Dates first.</source>
            <translation>Wählen Sie zuerst ein Datum in der Liste „Daten“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Date is right so</source>
            <translation>Datum stimmt so</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Look at date again</source>
            <translation>Datum noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/dates/date_table.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Dates</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Date is ri&amp;ght so</source>
            <translation>Datum st&amp;immt so</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>An event was made of this date.</source>
            <translation>Aus diesem Datum wurde ein Ereignis gemacht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Choose a document in the list Documents first.</source>
            <translation>Wählen Sie zuerst ein Dokument in der Liste „Dokumente“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not read: there is nothing of it in the chronology.</source>
            <translation>Diese Datei wurde nicht gelesen: Nichts davon steht in der Chronologie.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>The original is not where it was read from: {path}</source>
            <translation>Das Original ist nicht mehr dort, wo es gelesen wurde: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>No program of this system shows this file. It is: {path}</source>
            <translation>Kein Programm dieses Systems zeigt diese Datei. Sie liegt hier: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>It lies in {folder}. The path was copied.</source>
            <translation>Sie liegt in {folder}. Der Pfad wurde kopiert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>There is no older version of this document.</source>
            <translation>Von diesem Dokument gibt es keine ältere Fassung.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not refused for want of a password.</source>
            <translation>Diese Datei wurde nicht wegen eines fehlenden Kennworts abgewiesen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Its text and passages, and the events that nothing else proves, leave every list, search and export (events that it tells: {events}). Events that other documents prove too stay, told by those alone. Notes that you wrote yourself stay with the events that stay.

It can be undone until this chronology is closed. Then it is overwritten for good, in the file and in its automatic copies, and so are the lines of the history that hold its words. A certificate says what was removed.</source>
            <translation>Text und Passagen des Dokuments und die Ereignisse, die nichts anderes belegt, verschwinden aus jeder Liste, jeder Suche und jedem Export (Ereignisse, von denen es berichtet: {events}). Ereignisse, die auch andere Dokumente belegen, bleiben und werden allein nach diesen erzählt. Notizen, die Sie selbst geschrieben haben, bleiben bei den Ereignissen, die bleiben.

Das lässt sich rückgängig machen, bis diese Chronologie geschlossen wird. Danach wird es endgültig überschrieben, in der Datei und in ihren automatischen Kopien, ebenso die Zeilen des Verlaufs, die seine Worte enthalten. Eine Bescheinigung sagt, was entfernt wurde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}, with {n} older versions?</source>
            <extracomment>Of one: Withdraw {title}, with {n} older version?</extracomment>
            <translation>
                <numerusform>{title} mit {n} älteren Fassung zurückziehen?</numerusform>
                <numerusform>{title} mit {n} älteren Fassungen zurückziehen?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Chosen documen&amp;t</source>
            <translation>Gewähltes Doku&amp;ment</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename document</source>
            <translation>Dokument umbenennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Title; empty for the one that stands in the document:</source>
            <translation>Titel; leer für den, der im Dokument steht:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the password</source>
            <translation>Kennwort angeben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>{title} is locked. The password is used for this reading and kept nowhere.</source>
            <translation>{title} ist gesperrt. Das Kennwort dient nur diesem Lesen und wird nirgends aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdrawn; it can be undone until the chronology is closed.</source>
            <translation>Zurückgezogen; das lässt sich rückgängig machen, bis die Chronologie geschlossen wird.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Save the certificates in</source>
            <translation>Bescheinigungen speichern unter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}?</source>
            <translation>{title} zurückziehen?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Open the original</source>
            <translation>&amp;Original öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Where it &amp;lies</source>
            <translation>&amp;Wo es liegt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>R&amp;ename…</source>
            <translation>&amp;Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Set &amp;date…</source>
            <translation>&amp;Datum festlegen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Read again</source>
            <translation>Erneut &amp;lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the &amp;password…</source>
            <translation>&amp;Kennwort angeben…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>What &amp;changed</source>
            <translation>Was sich &amp;geändert hat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Withdraw…</source>
            <translation>&amp;Zurückziehen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>W&amp;ithdrawn documents…</source>
            <translation>Zurückge&amp;zogene Dokumente…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw</source>
            <translation>Zurückziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Saved to {target}.</source>
            <translation>Gespeichert unter {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>There are no eras yet: add one in View, Eras.</source>
            <translation>Es gibt noch keine Epochen: Legen Sie unter Ansicht, Epochen eine an.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Eras</source>
            <translation>Ep&amp;ochen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add era</source>
            <translation>Epoche anlegen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change era</source>
            <translation>Epoche ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Add era…</source>
            <translation>Epoche &amp;anlegen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>Era of the &amp;selection…</source>
            <translation>Epoche der Aus&amp;wahl…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Change or remove era…</source>
            <translation>Epoche ä&amp;ndern oder entfernen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select words in the source first.</source>
            <translation>Wählen Sie zuerst Wörter in der Quelle aus.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>When was this document written? Relative dates such as “on Tuesday” are counted from this day; they are read anew, in one step that can be undone.</source>
            <translation>Wann wurde dieses Dokument geschrieben? Von diesem Tag aus werden relative Angaben wie „am Dienstag“ gezählt; sie werden neu gelesen, in einem Schritt, der sich rückgängig machen lässt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add event</source>
            <translation>Ereignis anlegen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Show event</source>
            <translation>Ereignis einblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Hide event</source>
            <translation>Ereignis ausblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Document date</source>
            <translation>Datum des Dokuments</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the event with its sources.</source>
            <translation>Das Ereignis wurde mit seinen Quellen kopiert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the selected words.</source>
            <translation>Die gewählten Wörter wurden kopiert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Review event</source>
            <translation>Ereignis prüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now, for it has no date.</source>
            <translation>„{title}“ wurde angelegt; es wird jetzt nicht gezeigt, da es kein Datum hat.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now.</source>
            <translation>„{title}“ wurde angelegt; es wird jetzt nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>undated</source>
            <translation>undatiert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Copy event with source</source>
            <translation>Ereignis mit Quelle &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copy selected &amp;words</source>
            <translation>Gewählte W&amp;örter kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select &amp;all</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Edit…</source>
            <translation>&amp;Bearbeiten…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Accept</source>
            <translation>&amp;Annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Reject</source>
            <translation>Ab&amp;lehnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Mark as &amp;not reviewed</source>
            <translation>Als un&amp;geprüft kennzeichnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Hide or show again</source>
            <translation>Aus- oder wieder &amp;einblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Merge…</source>
            <translation>&amp;Zusammenführen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Split this passage off</source>
            <translation>Diese Passage ab&amp;spalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Add event…</source>
            <translation>Ereignis anlegen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Least sure &amp;one to review</source>
            <translation>Das &amp;unsicherste ungeprüfte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Undone: {label}.</source>
            <translation>Rückgängig gemacht: {label}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Done again: {label}.</source>
            <translation>Wiederholt: {label}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>No other event that is shown waits for review.</source>
            <translation>Kein anderes Ereignis, das gezeigt wird, wartet auf Prüfung.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>This event has a single passage: there is nothing to split off.</source>
            <translation>Dieses Ereignis hat nur eine Passage: Es gibt nichts abzuspalten.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Accept event</source>
            <translation>Ereignis annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Reject event</source>
            <translation>Ereignis ablehnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export to</source>
            <translation>Exportieren nach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Export…</source>
            <translation>&amp;Exportieren…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Make the report…</source>
            <translation>Berich&amp;t erstellen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export a&amp;gain</source>
            <translation>Erneut e&amp;xportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Exported to {target}.</source>
            <translation>Exportiert nach {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>The export was cancelled; no file was changed.</source>
            <translation>Der Export wurde abgebrochen; keine Datei wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Chronology</source>
            <translation>Chronologie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents…</source>
            <translation>Dokumente werden hinzugefügt…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>The sample is open. Should the documents begin a chronology of their own, or stand among the sample’s?</source>
            <translation>Das Beispiel ist geöffnet. Sollen die Dokumente eine eigene Chronologie beginnen oder zu denen des Beispiels kommen?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology</source>
            <translation>Neue Chronologie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open chronology</source>
            <translation>Chronologie öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Reading the sample documents…</source>
            <translation>Die Beispieldokumente werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Add documents</source>
            <translation>Dokumente hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add folder</source>
            <translation>Ordner hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Keep the chronology in</source>
            <translation>Chronologie speichern unter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;New chronology…</source>
            <translation>&amp;Neue Chronologie…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Open…</source>
            <translation>Ö&amp;ffnen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open &amp;recent</source>
            <translation>Zuletzt &amp;verwendete öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the &amp;sample</source>
            <translation>Be&amp;ispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the practice case</source>
            <translation>Übungsfall öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the old history</source>
            <translation>Alte Geschichte öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Add documents…</source>
            <translation>&amp;Dokumente hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add &amp;folder…</source>
            <translation>&amp;Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;What could not be read…</source>
            <translation>Was nicht &amp;gelesen werden konnte…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New win&amp;dow</source>
            <translation>Ne&amp;ues Fenster</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents… {done} of {total}</source>
            <translation>Dokumente werden hinzugefügt… {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>An import is running; wait for it or cancel it first.</source>
            <translation>Ein Import läuft; warten Sie ihn ab oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology…</source>
            <translation>Neue Chronologie…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add to the sample</source>
            <translation>Zum Beispiel hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to date</source>
            <translation>Gehe zu Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Which date should the timeline show?</source>
            <translation>Welches Datum soll der Zeitstrahl zeigen?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Next event</source>
            <translation>&amp;Nächstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Previous event</source>
            <translation>&amp;Voriges Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Measure to the next event</source>
            <translation>Bis zum nächsten Ereignis &amp;messen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Measure to the previous event</source>
            <translation>Bis zum vorigen Ereignis messen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next cluster</source>
            <translation>Nächster Haufen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous cluster</source>
            <translation>Voriger Haufen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next lane</source>
            <translation>Nächste Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous lane</source>
            <translation>Vorige Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;First event</source>
            <translation>&amp;Erstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Last event</source>
            <translation>&amp;Letztes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen back</source>
            <translation>Eine Bildschirmbreite zurück</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen forward</source>
            <translation>Eine Bildschirmbreite vor</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous view</source>
            <translation>Vorige Ansicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next view</source>
            <translation>Nächste Ansicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;date…</source>
            <translation>Gehe zu &amp;Datum…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;today</source>
            <translation>Gehe zu &amp;heute</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Find and do &amp;anything…</source>
            <translation>&amp;Alles finden und tun…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Open the &amp;source</source>
            <translation>&amp;Quelle öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Fields of the e&amp;vent</source>
            <translation>&amp;Felder des Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Why it is so</source>
            <translation>&amp;Warum es so ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;History of the event</source>
            <translation>Verlauf des E&amp;reignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next source of the event</source>
            <translation>Nächste Quelle des Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous source of the event</source>
            <translation>Vorige Quelle des Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next in the list</source>
            <translation>Nächstes in der Liste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous in the list</source>
            <translation>Voriges in der Liste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program failed when it last ran. What is known of it was written on this machine, without a word of any document, and sent nowhere.</source>
            <translation>Das Programm ist beim letzten Mal gescheitert. Was davon bekannt ist, wurde auf diesem Rechner aufgeschrieben, ohne ein Wort aus einem Dokument, und nirgendwohin gesendet.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Preferences…</source>
            <translation>Einste&amp;llungen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Welcome</source>
            <translation>&amp;Willkommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Tour of the sample</source>
            <translation>&amp;Rundgang durch das Beispiel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Privacy</source>
            <translation>&amp;Datenschutz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Crash reports</source>
            <translation>&amp;Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;About Timeline</source>
            <translation>&amp;Über Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In review</source>
            <translation>In der Prüfung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In To check</source>
            <translation>In „Zu prüfen“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program has not failed here: there is no report.</source>
            <translation>Das Programm ist hier nicht gescheitert: Es gibt keinen Bericht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>One key, with Ctrl, Alt or Shift where you like.</source>
            <translation>Eine Taste, nach Wunsch mit Strg, Alt oder Umschalt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>“{key}” alone would also be pressed while something is typed: hold Ctrl or Alt with it.</source>
            <translation>„{key}“ allein würde auch beim Schreiben gedrückt: Nehmen Sie Strg oder Alt dazu.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Move event</source>
            <translation>Ereignis verschieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begins anew: {when}.</source>
            <translation>Beginnt neu: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Moved: {when}.</source>
            <translation>Verschoben: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Ends anew: {when}.</source>
            <translation>Endet neu: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no end of its own that could be moved.</source>
            <translation>„{title}“ hat kein eigenes Ende, das sich verschieben ließe.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Move along the a&amp;xis</source>
            <translation>Auf &amp;der Zeitachse verschieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no date that could be moved.</source>
            <translation>„{title}“ hat kein Datum, das sich verschieben ließe.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{when}” is no single time: change it in its field.</source>
            <translation>„{when}“ ist kein einzelner Zeitpunkt: Ändern Sie es im Feld.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no beginning of its own that could be moved.</source>
            <translation>„{title}“ hat keinen eigenen Anfang, der sich verschieben ließe.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Later</source>
            <translation>&amp;Später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Earlier</source>
            <translation>&amp;Früher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End l&amp;ater</source>
            <translation>&amp;Ende später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End ea&amp;rlier</source>
            <translation>E&amp;nde früher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Beginning later</source>
            <translation>&amp;Anfang später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begi&amp;nning earlier</source>
            <translation>Anfan&amp;g früher</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{told} of {n} events</source>
            <extracomment>Of one: {told} of {n} event</extracomment>
            <translation>
                <numerusform>{told} von {n} Ereignis</numerusform>
                <numerusform>{told} von {n} Ereignissen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{n} further events are not printed</source>
            <extracomment>Of one: {n} further events are not printed</extracomment>
            <translation>
                <numerusform>{n} weiteres Ereignis wird nicht gedruckt</numerusform>
                <numerusform>{n} weitere Ereignisse werden nicht gedruckt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print the timeline in &amp;view…</source>
            <translation>Zeitstrahl in der Ansi&amp;cht drucken…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as sentences.</source>
            <extracomment>Of one: Copied {n} sentence.</extracomment>
            <translation>
                <numerusform>{n} Satz kopiert.</numerusform>
                <numerusform>{n} Ereignisse als Sätze kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as footnotes.</source>
            <extracomment>Of one: Copied {n} footnote.</extracomment>
            <translation>
                <numerusform>{n} Fußnote kopiert.</numerusform>
                <numerusform>{n} Ereignisse als Fußnoten kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as record cites.</source>
            <extracomment>Of one: Copied {n} record cite.</extracomment>
            <translation>
                <numerusform>{n} Aktennachweis kopiert.</numerusform>
                <numerusform>{n} Ereignisse als Aktennachweise kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as quotes.</source>
            <extracomment>Of one: Copied {n} quote.</extracomment>
            <translation>
                <numerusform>{n} Zitat kopiert.</numerusform>
                <numerusform>{n} Ereignisse als Zitate kopiert.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as table rows.</source>
            <extracomment>Of one: Copied {n} table row.</extracomment>
            <translation>
                <numerusform>{n} Tabellenzeile kopiert.</numerusform>
                <numerusform>{n} Ereignisse als Tabellenzeilen kopiert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>As is &amp;usual here</source>
            <translation>Wie hier &amp;üblich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;week on</source>
            <translation>Ab einer &amp;Woche</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;month on</source>
            <translation>Ab einem &amp;Monat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;year on</source>
            <translation>Ab einem &amp;Jahr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Never</source>
            <translation>&amp;Nie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Which day should the story be known by? It then tells only what documents prove that were published by the end of that day.</source>
            <translation>Nach dem Wissensstand welches Tages soll die Geschichte erzählt werden? Sie berichtet dann nur, was Dokumente belegen, die bis zum Ende dieses Tages veröffentlicht waren.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Known as of</source>
            <translation>Wissensstand vom</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Readi&amp;ng</source>
            <translation>&amp;Lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Known as of…</source>
            <translation>Wissensstand vom…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Calendar…</source>
            <translation>Kalender…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Present one by one</source>
            <translation>Einzeln vorführen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Copy as</source>
            <translation>&amp;Kopieren als</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Silences</source>
            <translation>S&amp;tille</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>The other {n} are too many for a clipboard: export them.</source>
            <extracomment>Of one: The other {n} are too many for a clipboard: export them.</extracomment>
            <translation>
                <numerusform>Das weitere {n} ist zu viel für eine Zwischenablage: Exportieren Sie es.</numerusform>
                <numerusform>Die weiteren {n} sind zu viele für eine Zwischenablage: Exportieren Sie sie.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Sentence</source>
            <translation>&amp;Satz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Foot&amp;note</source>
            <translation>&amp;Fußnote</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Record cite</source>
            <translation>&amp;Aktennachweis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Quote with its source</source>
            <translation>&amp;Zitat mit Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Table row</source>
            <translation>&amp;Tabellenzeile</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/review_actions.py"></location>
            <source>Re&amp;view one by one</source>
            <translation>Einzeln &amp;prüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>The file itself is left as it is. What can be read of it can be saved into a new file; copies are kept beside it.</source>
            <translation>Die Datei selbst bleibt, wie sie ist. Was sich davon lesen lässt, kann in eine neue Datei gerettet werden; Kopien liegen daneben.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>What you decide is kept, step by step, in the history of this file. If your name should stand beside it, give it there.</source>
            <translation>Was Sie entscheiden, wird Schritt für Schritt im Verlauf dieser Datei festgehalten. Soll Ihr Name daneben stehen, geben Sie ihn dort an.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read…</source>
            <translation>Retten, was sich lesen lässt…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Open a kept copy…</source>
            <translation>Aufbewahrte Kopie öffnen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is damaged:</source>
            <translation>{name} ist beschädigt:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} copy{suffix}</source>
            <translation>{stem} Kopie{suffix}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copying to {target}…</source>
            <translation>Wird nach {target} kopiert…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Checking {name}…</source>
            <translation>{name} wird geprüft…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read in</source>
            <translation>Was sich lesen lässt, speichern unter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{who} has been changing this chronology since {since}. You can go on looking; what is changed there is shown here. If you take over, changes are made here, and the other window is told at its next change. Nothing that was saved is lost.</source>
            <translation>{who} ändert diese Chronologie seit {since}. Sie können weiter darin lesen; was dort geändert wird, erscheint hier. Übernehmen Sie, dann wird hier geändert, und das andere Fenster erfährt es bei seiner nächsten Änderung. Nichts, was gespeichert wurde, geht verloren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{n} rows of {table}</source>
            <extracomment>Of one: {n} rows of {table}</extracomment>
            <translation>
                <numerusform>{n} Zeile von {table}</numerusform>
                <numerusform>{n} Zeilen von {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Everything could be saved.</source>
            <translation>Alles konnte gerettet werden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Saved what could be read. Lost, or more: {lost}.</source>
            <translation>Gerettet, was sich lesen ließ. Verloren, mindestens: {lost}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a &amp;copy…</source>
            <translation>&amp;Kopie erstellen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Chec&amp;k and repair…</source>
            <translation>P&amp;rüfen und reparieren…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Histor&amp;y…</source>
            <translation>Verla&amp;uf…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a copy</source>
            <translation>Kopie erstellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Check and repair</source>
            <translation>Prüfen und reparieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is whole.</source>
            <translation>{name} ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <location filename="../../timeline_app/ui/checking/list_rows.py"></location>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>and {rest} more</source>
            <translation>und {rest} weitere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} (repaired){suffix}</source>
            <translation>{stem} (repariert){suffix}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Only look</source>
            <translation>Nur ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Add these documents again: {documents}.</source>
            <translation>Fügen Sie diese Dokumente erneut hinzu: {documents}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copied to {target}.</source>
            <translation>Kopiert nach {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>Sa&amp;ved views</source>
            <translation>Gespeicherte Ansi&amp;chten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Save this view…</source>
            <translation>Diese Ansicht &amp;speichern…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Rename or remove…</source>
            <translation>&amp;Umbenennen oder entfernen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View {number}</source>
            <translation>Ansicht {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View &amp;{number}</source>
            <translation>Ansicht &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One millennium</source>
            <translation>Ein Jahrtausend</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One century</source>
            <translation>Ein Jahrhundert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One decade</source>
            <translation>Ein Jahrzehnt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One year</source>
            <translation>Ein Jahr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One month</source>
            <translation>Ein Monat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One week</source>
            <translation>Eine Woche</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One day</source>
            <translation>Ein Tag</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Find</source>
            <translation>&amp;Suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Next passage found</source>
            <translation>Nächste gefundene Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Previous passage found</source>
            <translation>Vorige gefundene Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>C&amp;lear all filters</source>
            <translation>Alle &amp;Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;in</source>
            <translation>Ver&amp;größern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;out</source>
            <translation>Ver&amp;kleinern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit &amp;all</source>
            <translation>&amp;Alles einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit selection</source>
            <translation>Auswahl einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Marks as cards</source>
            <translation>&amp;Marken als Karten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as &amp;plain labels</source>
            <translation>Marken als schlichte Besch&amp;riftung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as spa&amp;ce allows</source>
            <translation>Marken nach &amp;verfügbarem Platz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Whole timeline</source>
            <translation>&amp;Ganzer Zeitstrahl</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Nearer</source>
            <translation>&amp;Näher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Farther</source>
            <translation>&amp;Weiter weg</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>No further lanes</source>
            <translation>Keine weiteren Spuren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Filte&amp;rs</source>
            <translation>&amp;Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>So&amp;urce</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Pa&amp;ge instead of text</source>
            <translation>Seite statt Te&amp;xt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List &amp;broad</source>
            <translation>Liste &amp;breit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Documents</source>
            <translation>&amp;Dokumente</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Show hidden events</source>
            <translation>Ausgeblendete Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Refresh what is shown</source>
            <translation>Anzeige auffrischen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Full screen</source>
            <translation>Vollbild</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Fit</source>
            <translation>&amp;Einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Events shown</source>
            <translation>Gezeigte Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Lanes</source>
            <translation>Spure&amp;n</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Lanes wit&amp;hin lanes</source>
            <translation>Spuren &amp;in den Spuren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Sho&amp;w</source>
            <translation>An&amp;zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Theme</source>
            <translation>Farbsc&amp;hema</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;More rows in a lane</source>
            <translation>&amp;Mehr Zeilen je Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fe&amp;wer rows in a lane</source>
            <translation>Weni&amp;ger Zeilen je Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Usual number of rows</source>
            <translation>&amp;Übliche Zahl von Zeilen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Cross-hair with its date</source>
            <translation>&amp;Fadenkreuz mit Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Line of &amp;today</source>
            <translation>Linie von &amp;heute</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>As the &amp;system has it</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Light, &amp;high contrast</source>
            <translation>Hell, hoher &amp;Kontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Dark, high &amp;contrast</source>
            <translation>Dunkel, hoher K&amp;ontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Key events</source>
            <translation>&amp;Wichtigste Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>All &amp;dated events</source>
            <translation>Alle mit &amp;Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Everything</source>
            <translation>&amp;Alles</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <location filename="../../timeline_app/ui/window/main_window.py"></location>
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>Something went wrong in the program itself. Your chronology is safe.</source>
            <translation>Im Programm selbst ist etwas schiefgegangen. Ihre Chronologie ist sicher.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>A report was written on this machine, and is sent nowhere; Help → Crash reports shows it again. It names no file and holds no word of any document.</source>
            <translation>Ein Bericht wurde auf diesem Rechner geschrieben und wird nirgendwohin gesendet; Hilfe → Absturzberichte zeigt ihn wieder. Er nennt keine Datei und enthält kein Wort aus einem Dokument.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>{error}. The usual limits are in force.</source>
            <translation>{error}. Es gelten die üblichen Grenzen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Each row becomes an event, the row itself its passage; nothing is merged without asking.</source>
            <translation>Jede Zeile wird ein Ereignis, die Zeile selbst seine Passage; nichts wird ohne Rückfrage zusammengeführt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>Of one: {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile</numerusform>
                <numerusform>{n} Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{day} is {when}</source>
            <translation>{day} ist {when}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Choose how days are written</source>
            <translation>Wählen, wie Tage geschrieben sind</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Remember this for files with the same columns</source>
            <translation>Für Dateien mit denselben Spalten &amp;merken</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>The rows of the file</source>
            <translation>Die Zeilen der Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>S&amp;heet</source>
            <translation>&amp;Tabellenblatt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Days are written</source>
            <translation>&amp;Schreibweise der Tage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;People are parted by</source>
            <translation>&amp;Personen sind getrennt durch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Without a date they come in as undated; the words are kept.</source>
            <translation>Ohne Datum kommen sie als undatiert herein; die Worte bleiben erhalten.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in {n} rows</source>
            <extracomment>Of one: Bring in {n} row</extracomment>
            <translation>
                <numerusform>{n} Zeile übernehmen</numerusform>
                <numerusform>{n} Zeilen übernehmen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>sheet “{sheet}”</source>
            <translation>Blatt „{sheet}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Bring in a chronology</source>
            <translation>Chronologie übernehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/field_header.py"></location>
            <source>What “{header}” is</source>
            <translation>Was „{header}“ ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show only these</source>
            <translation>Nur diese zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show all rows</source>
            <translation>Alle Zeilen zeigen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{read} of {n} dates are read</source>
            <extracomment>Of one: {read} of {n} dates are read</extracomment>
            <translation>
                <numerusform>{read} von {n} Datum gelesen</numerusform>
                <numerusform>{read} von {n} Daten gelesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows have no date that can be read</source>
            <extracomment>Of one: {n} row has no date that can be read</extracomment>
            <translation>
                <numerusform>{n} Zeile hat kein Datum, das sich lesen lässt</numerusform>
                <numerusform>{n} Zeilen haben kein Datum, das sich lesen lässt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows look like events that are there already: asked later</source>
            <extracomment>Of one: {n} row looks like an event that is there already: asked later</extracomment>
            <translation>
                <numerusform>{n} Zeile gleicht einem Ereignis, das schon da ist: später gefragt</numerusform>
                <numerusform>{n} Zeilen gleichen Ereignissen, die schon da sind: später gefragt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/fields.py"></location>
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} rows brought in</source>
            <extracomment>Of one: {n} row brought in</extracomment>
            <translation>
                <numerusform>{n} Zeile übernommen</numerusform>
                <numerusform>{n} Zeilen übernommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} there already</source>
            <extracomment>Of one: {n} there already</extracomment>
            <translation>
                <numerusform>{n} schon da</numerusform>
                <numerusform>{n} schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} without a date</source>
            <extracomment>Of one: {n} without a date</extracomment>
            <translation>
                <numerusform>{n} ohne Datum</numerusform>
                <numerusform>{n} ohne Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} may be one with another event: Same event? asks</source>
            <extracomment>Of one: {n} may be one with another event: Same event? asks</extracomment>
            <translation>
                <numerusform>{n} ist vielleicht eins mit einem anderen Ereignis: „Dasselbe Ereignis?“ fragt</numerusform>
                <numerusform>{n} sind vielleicht eins mit anderen Ereignissen: „Dasselbe Ereignis?“ fragt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>A click or Enter shows a day alone; dragging, or Shift with the arrows, several.</source>
            <translation>Ein Klick oder die Eingabetaste zeigt einen Tag allein; Ziehen oder Umschalt mit den Pfeilen mehrere.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>No event that is shown is known to the day.</source>
            <translation>Kein gezeigtes Ereignis ist auf den Tag genau bekannt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>Calendar</source>
            <translation>Kalender</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>By hour of the week</source>
            <translation>Nach Stunden der Woche</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>{n} more have no such day.</source>
            <extracomment>Of one: {n} more have no such day.</extracomment>
            <translation>
                <numerusform>{n} weiteres hat keinen solchen Tag.</numerusform>
                <numerusform>{n} weitere haben keinen solchen Tag.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/hour_grid.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{n} events</source>
            <extracomment>Of one: {n} event</extracomment>
            <translation>
                <numerusform>{n} Ereignis</numerusform>
                <numerusform>{n} Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/hour_grid.py"></location>
            <source>Hours of the week</source>
            <translation>Stunden der Woche</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>{n} events, most of them {lane}</source>
            <extracomment>Of one: {n} event, {lane}</extracomment>
            <translation>
                <numerusform>{n} Ereignis, {lane}</numerusform>
                <numerusform>{n} Ereignisse, die meisten {lane}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>no event</source>
            <translation>kein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason, kept with the decision (Tab): e.g. the log was written on the day</source>
            <translation>Begründung, wird mit der Entscheidung aufbewahrt (Tab): z. B. das Logbuch wurde am selben Tag geschrieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>take back</source>
            <translation>zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>takes the last one back</source>
            <translation>nimmt die letzte zurück</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day} by {person}</source>
            <translation>Entschieden am {day} von {person}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day}</source>
            <translation>Entschieden am {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>by {person}</source>
            <translation>von {person}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason</source>
            <translation>Begründung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Open again</source>
            <translation>Wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/card_head.py"></location>
            <source>previous, next</source>
            <translation>vorige, nächste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Open</source>
            <comment>questions that nobody has settled</comment>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Later</source>
            <comment>questions that were put off</comment>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Settled</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Same event?</source>
            <translation>Dasselbe Ereignis?</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>{n} pairs may be one event</source>
            <extracomment>Of one: {n} pair may be one event</extracomment>
            <translation>
                <numerusform>{n} Paar ist vielleicht ein Ereignis</numerusform>
                <numerusform>{n} Paare sind vielleicht je ein Ereignis</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>What to check</source>
            <translation>Was zu prüfen ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_view.py"></location>
            <location filename="../../timeline_app/ui/checking/list_view.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/compared_table.py"></location>
            <source>What agrees and what differs</source>
            <translation>Was übereinstimmt und was abweicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/finding_card.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>This source is right</source>
            <translation>Diese Quelle hat recht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Both stand</source>
            <translation>Beides gilt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>No conflict</source>
            <translation>Kein Widerspruch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Same event: yes, no</source>
            <translation>Dasselbe Ereignis: ja, nein</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>The other side, or the other card</source>
            <translation>Die andere Seite oder die andere Karte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Mo</source>
            <translation>Mo</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Tu</source>
            <translation>Di</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>We</source>
            <translation>Mi</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Th</source>
            <translation>Do</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Fr</source>
            <translation>Fr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Sa</source>
            <translation>Sa</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Su</source>
            <translation>So</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing contradicts itself</source>
            <translation>Nichts widerspricht sich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing was put off</source>
            <translation>Nichts wurde zurückgestellt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>L puts a question off; it then waits here.</source>
            <translation>L stellt eine Frage zurück; sie wartet dann hier.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing is settled yet</source>
            <translation>Noch ist nichts entschieden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>What you decide is kept here, with the day and the reason.</source>
            <translation>Was Sie entscheiden, wird hier aufbewahrt, mit Tag und Begründung.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>No pair is left to decide</source>
            <translation>Kein Paar ist mehr zu entscheiden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Your answers are kept, and hold for every later import.</source>
            <translation>Ihre Antworten bleiben und gelten für jeden späteren Import.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>All dates, figures, names and orders of {n} documents were compared. That does not make them right: nobody may have told the other side.</source>
            <extracomment>Of one: All dates, figures, names and orders of {n} document were compared. That does not make them right: nobody may have told the other side.</extracomment>
            <translation>
                <numerusform>Alle Daten, Zahlen, Namen und Reihenfolgen von {n} Dokument wurden verglichen. Das macht sie nicht richtig: Vielleicht hat niemand die andere Seite erzählt.</numerusform>
                <numerusform>Alle Daten, Zahlen, Namen und Reihenfolgen von {n} Dokumenten wurden verglichen. Das macht sie nicht richtig: Vielleicht hat niemand die andere Seite erzählt.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Show the answers</source>
            <translation>Antworten zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/page_cut.py"></location>
            <source>Page {number}</source>
            <translation>Seite {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Do these two tell one event?</source>
            <translation>Erzählen diese beiden von einem Ereignis?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Added by hand; no passage.</source>
            <translation>Von Hand angelegt; keine Passage.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Yes, one event</source>
            <translation>Ja, ein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>No, two events</source>
            <translation>Nein, zwei Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Together it reads: {words} · {sources}</source>
            <translation>Zusammen heißt es: {words} · {sources}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/series_row.py"></location>
            <source>missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/sources.py"></location>
            <source>p. {page}</source>
            <translation>S. {page}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>This document was withdrawn.</source>
            <translation>Dieses Dokument wurde zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}, counted from {day}</source>
            <translation>Gelesen als {value}, gezählt ab {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}</source>
            <translation>Gelesen als {value}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>By the rule “{rule}”</source>
            <translation>Nach der Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading stopped unexpectedly; what was read so far is kept, add the rest again.</source>
            <translation>Das Lesen endete unerwartet; was bisher gelesen wurde, bleibt. Fügen Sie das Übrige erneut hinzu.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>Reading needs a process of its own, and none could be started: {error}.</source>
            <translation>Das Lesen braucht einen eigenen Prozess, und keiner ließ sich starten: {error}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading could not go on: {error}. What was read so far is kept.</source>
            <translation>Das Lesen konnte nicht weitergehen: {error}. Was bisher gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>All documents</source>
            <translation>Alle Dokumente</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>Document whose dates are shown</source>
            <translation>Dokument, dessen Daten gezeigt werden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>{group}: {n} dates</source>
            <extracomment>Of one: {group}: {n} dates</extracomment>
            <translation>
                <numerusform>{group}: {n} Datum</numerusform>
                <numerusform>{group}: {n} Daten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_delegate.py"></location>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Make this an event</source>
            <translation>Daraus ein Ereignis machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in this document.</source>
            <translation>In diesem Dokument steht kein Datum.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in these documents.</source>
            <translation>In diesen Dokumenten steht kein Datum.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Looking through the dates…</source>
            <translation>Die Daten werden durchgesehen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Reading documents again…</source>
            <translation>Dokumente werden erneut gelesen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read them again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read before dates were accounted for: {n} documents.</source>
            <extracomment>Of one: Read before dates were accounted for: {n} document.</extracomment>
            <translation>
                <numerusform>Gelesen, bevor über Daten Buch geführt wurde: {n} Dokument.</numerusform>
                <numerusform>Gelesen, bevor über Daten Buch geführt wurde: {n} Dokumente.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>This document: {counts}</source>
            <translation>Dieses Dokument: {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>{n} left</source>
            <extracomment>Of one: {n} left</extracomment>
            <translation>
                <numerusform>noch {n}</numerusform>
                <numerusform>noch {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>As written</source>
            <translation>Wie geschrieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Read as</source>
            <translation>Gelesen als</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>What became of it</source>
            <translation>Was daraus wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Which</source>
            <translation>Welches</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Place</source>
            <comment>where words stand in a document</comment>
            <translation>Stelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>In events</source>
            <translation>In Ereignissen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Of the document</source>
            <translation>Des Dokuments</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Durations</source>
            <translation>Zeitspannen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>References</source>
            <translation>Verweise</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Other</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>To look at</source>
            <translation>Anzusehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>l. {line}</source>
            <translation>Z. {line}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} dates</source>
            <extracomment>Of one: {n} date</extracomment>
            <translation>
                <numerusform>{n} Datum</numerusform>
                <numerusform>{n} Daten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} in events</source>
            <translation>{n} in Ereignissen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} to look at</source>
            <translation>{n} anzusehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{title} and {rest} more</source>
            <translation>{title} und {rest} weitere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>You said that it is right so.</source>
            <translation>Sie haben gesagt, dass es so stimmt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Turns a heap of documents into a chronology, and keeps for every event the sentence that proves it. Everything happens on this machine; Help → Privacy says what enforces that.</source>
            <translation>Macht aus einem Stapel Dokumente eine Chronologie und bewahrt zu jedem Ereignis den Satz, der es belegt. Alles geschieht auf diesem Rechner; Hilfe → Datenschutz sagt, was das erzwingt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Program: Apache-2.0. Language model trained on Universal Dependencies treebanks (CC BY-SA). Typeface: Inter, SIL Open Font Licence. Window: Qt for Python, LGPL, of which you may put another build in its place. Licences… lists every part with its text.</source>
            <translation>Programm: Apache-2.0. Sprachmodell trainiert an Baumbanken der Universal Dependencies (CC BY-SA). Schrift: Inter, SIL Open Font Licence. Fenster: Qt for Python, LGPL, an dessen Stelle Sie einen anderen Bau setzen dürfen. Lizenzen… nennt jeden Teil mit seinem Text.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>About Timeline</source>
            <translation>Über Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Licences…</source>
            <translation>Lizenzen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Log: {log_file}</source>
            <translation>Protokoll: {log_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Version {version}</source>
            <translation>Version {version}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Nothing was withdrawn from this chronology.</source>
            <translation>Aus dieser Chronologie wurde nichts zurückgezogen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Withdrawn documents</source>
            <translation>Zurückgezogene Dokumente</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Certificates</source>
            <translation>Bescheinigungen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Save…</source>
            <translation>Speichern…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>What was removed; the certificate holds none of it.</source>
            <translation>Was entfernt wurde; die Bescheinigung enthält nichts davon.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>moved</source>
            <translation>verschoben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>gone</source>
            <translation>weg</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Events: {events}. Passages: {passages}.</source>
            <translation>Ereignisse: {events}. Passagen: {passages}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>none differs</source>
            <translation>keine Abweichung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>What changed</source>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Each report says where in the program it failed, and on what system. It names no file and holds no word of any document. It lies on this machine only and is sent nowhere; who wants to report a failure copies it.</source>
            <translation>Jeder Bericht sagt, wo im Programm und auf welchem System es gescheitert ist. Er nennt keine Datei und enthält kein Wort aus einem Dokument. Er liegt nur auf diesem Rechner und wird nirgendwohin gesendet; wer einen Fehler melden möchte, kopiert ihn.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>This report cannot be read any more.
</source>
            <translation>Dieser Bericht lässt sich nicht mehr lesen.
</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Crash reports</source>
            <translation>Absturzberichte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Delete all</source>
            <translation>Alle löschen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/date_dialog.py"></location>
            <source>A single day is needed here.</source>
            <translation>Hier wird ein einzelner Tag gebraucht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>The whole timeline</source>
            <translation>Der ganze Zeitstrahl</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>What the timeline shows now</source>
            <translation>Was der Zeitstrahl jetzt zeigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} × {high} pixels; titles give way where it is low, and it is taller where the lanes need it, so nothing is cropped.</source>
            <translation>{wide} × {high} Pixel; Titel weichen, wo es niedrig ist, und das Bild wird höher, wo die Spuren es brauchen, sodass nichts abgeschnitten wird.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>As many sheets as it takes for every title.</source>
            <translation>So viele Blätter, wie es für jeden Titel braucht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} pixels wide; every lane has room for its titles.</source>
            <translation>{wide} Pixel breit; jede Spur hat Platz für ihre Titel.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Formats</source>
            <translation>Formate</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>&amp;All {total} events, not only the {shown} shown</source>
            <translation>&amp;Alle {total} Ereignisse, nicht nur die {shown} gezeigten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Ran&amp;ge</source>
            <translation>&amp;Bereich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As the window shows</source>
            <translation>Wie das Fenster zeigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As high as the titles need</source>
            <translation>So hoch, wie die Titel es brauchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Below the folder that was added</source>
            <translation>Unterhalb des hinzugefügten Ordners</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>In full</source>
            <translation>Vollständig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light, high contrast</source>
            <translation>Hell, hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark, high contrast</source>
            <translation>Dunkel, hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>By date</source>
            <translation>Nach Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By lane</source>
            <translation>Nach Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} und {last}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of your folders</source>
            <translation>die Namen Ihrer Ordner</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the notes</source>
            <translation>die Notizen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of those who reviewed</source>
            <translation>die Namen derer, die geprüft haben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the documents themselves</source>
            <translation>die Dokumente selbst</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Whoever gets the file can read {told}.</source>
            <translation>Wer die Datei bekommt, kann darin lesen: {told}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>One page of its own size</source>
            <translation>Eine Seite in eigener Größe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>, </source>
            <translation>, </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Writing {name}…</source>
            <translation>{name} wird geschrieben…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Reading the chronology…</source>
            <translation>Die Chronologie wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>{done} of {total} events</source>
            <translation>{done} von {total} Ereignissen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Chronologies</source>
            <translation>Chronologien</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>{suffix} file</source>
            <translation>{suffix}-Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Reports to hand in</source>
            <translation>Berichte zum Vorlegen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Packages to check</source>
            <translation>Pakete zum Nachprüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures</source>
            <translation>Bilder</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>For other programs</source>
            <translation>Für andere Programme</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with marks</source>
            <translation>Text mit Auszeichnung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Picture (PNG)</source>
            <translation>Bild (PNG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Drawing (SVG)</source>
            <translation>Zeichnung (SVG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Page (PDF)</source>
            <translation>Seite (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures in a ZIP (PNG)</source>
            <translation>Bilder in einem ZIP (PNG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Workbook (Excel)</source>
            <translation>Arbeitsmappe (Excel)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseMap)</source>
            <translation>Tabelle der Fakten (CaseMap)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseFleet)</source>
            <translation>Tabelle der Fakten (CaseFleet)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Everlaw)</source>
            <translation>Tabelle der Ereignisse (Everlaw)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of a legal chronology</source>
            <translation>Tabelle einer juristischen Chronologie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Data (JSON)</source>
            <translation>Daten (JSON)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Timesketch)</source>
            <translation>Tabelle der Ereignisse (Timesketch)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheet for TimelineJS</source>
            <translation>Blatt für TimelineJS</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (web page)</source>
            <translation>Bericht (Webseite)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (PDF)</source>
            <translation>Bericht (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (Word)</source>
            <translation>Bericht (Word)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Lines of events (Timesketch)</source>
            <translation>Zeilen von Ereignissen (Timesketch)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Package to be checked (ZIP)</source>
            <translation>Paket zum Nachprüfen (ZIP)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Calendar (iCalendar)</source>
            <translation>Kalender (iCalendar)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Annotations of documents (W3C)</source>
            <translation>Anmerkungen zu Dokumenten (W3C)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (TimelineJS)</source>
            <translation>Zeitstrahl fürs Web (TimelineJS)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline (The Timeline Project)</source>
            <translation>Zeitstrahl (The Timeline Project)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Graph for archives (CIDOC CRM)</source>
            <translation>Graph für Archive (CIDOC CRM)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (RIS)</source>
            <translation>Quellen zum Zitieren (RIS)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (CSL)</source>
            <translation>Quellen zum Zitieren (CSL)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (SIMILE)</source>
            <translation>Zeitstrahl fürs Web (SIMILE)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text of a timeline (markwhen)</source>
            <translation>Text eines Zeitstrahls (markwhen)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with footnotes (Markdown)</source>
            <translation>Text mit Fußnoten (Markdown)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Notes that link to each other (Obsidian)</source>
            <translation>Verknüpfte Notizen (Obsidian)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Title</source>
            <translation>&amp;Titel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Paths</source>
            <translation>&amp;Pfade</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Notes</source>
            <translation>&amp;Notizen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Names of &amp;reviewers</source>
            <translation>Namen der P&amp;rüfenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Width</source>
            <translation>&amp;Breite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Height</source>
            <translation>&amp;Höhe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Scale</source>
            <translation>&amp;Maßstab</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The&amp;me</source>
            <translation>&amp;Farbschema</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>W&amp;ithin</source>
            <translation>&amp;Innerhalb</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pap&amp;er</source>
            <translation>Papi&amp;er</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Order</source>
            <translation>Reihenf&amp;olge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Prepared &amp;for</source>
            <translation>Erstellt fü&amp;r</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Files of the so&amp;urces</source>
            <translation>Dateien der &amp;Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the chronology is called; else as its file.</source>
            <translation>Wie die Chronologie heißt; sonst wie ihre Datei.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of documents: below the folder that was added (the default), or in full, which tells the names of your folders.</source>
            <translation>Von Dokumenten: unterhalb des hinzugefügten Ordners (üblich) oder vollständig, was die Namen Ihrer Ordner verrät.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also notes, and reasons of decisions, of those who reviewed.</source>
            <translation>Auch Notizen und Begründungen derer, die geprüft haben.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also the names of those who reviewed.</source>
            <translation>Auch die Namen derer, die geprüft haben.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture.</source>
            <translation>Pixel eines Bildes.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture; else as high as the lanes need.</source>
            <translation>Pixel eines Bildes; sonst so hoch, wie die Spuren es brauchen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of the file for one of the layout.</source>
            <translation>Pixel der Datei für eines der Anordnung.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a picture.</source>
            <translation>Eines Bildes.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the lanes of a picture stand for.</source>
            <translation>Wofür die Spuren eines Bildes stehen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What parts each lane once more.</source>
            <translation>Was jede Spur noch einmal teilt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheets of a PDF or a report.</source>
            <translation>Blätter eines PDF oder eines Berichts.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a report.</source>
            <translation>Eines Berichts.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Whom a report is made for.</source>
            <translation>Für wen ein Bericht erstellt wird.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>A package also holds the documents' files.</source>
            <translation>Ein Paket enthält auch die Dateien der Dokumente.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>plain dates</source>
            <translation>schlichte Daten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>bounds of inexact dates</source>
            <translation>Grenzen ungenauer Daten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>doubt about a date</source>
            <translation>Zweifel an einem Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>years BCE</source>
            <translation>Jahre v. Chr.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>open ends</source>
            <translation>offene Enden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>times of day</source>
            <translation>Uhrzeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>undated events</source>
            <translation>undatierte Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>passages</source>
            <translation>Passagen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>all sources</source>
            <translation>alle Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>people and places</source>
            <translation>Personen und Orte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>kinds</source>
            <translation>Arten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>notes and tags</source>
            <translation>Notizen und Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Left out: {what}.</source>
            <translation>Weggelassen: {what}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Nothing is left out.</source>
            <translation>Nichts wird weggelassen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>As words only: {what}.</source>
            <translation>Nur als Worte: {what}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The file can be brought in again.</source>
            <translation>Die Datei kann wieder übernommen werden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Your name, kept with each step in this file; exports leave it out</source>
            <translation>Ihr Name, bei jedem Schritt in dieser Datei aufbewahrt; Exporte lassen ihn weg</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Undone: {step}</source>
            <translation>Rückgängig gemacht: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Done again: {step}</source>
            <translation>Wiederholt: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Read: {step}</source>
            <translation>Gelesen: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>No step was changed since it was written down.</source>
            <translation>Kein Schritt wurde geändert, seit er aufgeschrieben wurde.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>erased</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Nobody is named</source>
            <translation>Niemand ist genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Only steps with these words</source>
            <translation>Nur Schritte mit diesen Wörtern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Filter the history</source>
            <translation>Verlauf filtern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Take this step back</source>
            <translation>Diesen Schritt zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>The history is broken at step {broken}: {reason}.</source>
            <translation>Der Verlauf ist bei Schritt {broken} beschädigt: {reason}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>(event {event})</source>
            <translation>(Ereignis {event})</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>{n} steps.</source>
            <extracomment>Of one: {n} steps.</extracomment>
            <translation>
                <numerusform>{n} Schritt.</numerusform>
                <numerusform>{n} Schritte.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>looking for files</source>
            <translation>Dateien werden gesucht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>reading</source>
            <translation>es wird gelesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>putting events together</source>
            <translation>Ereignisse werden zusammengeführt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>watching for files</source>
            <translation>auf Dateien wird gewartet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What could not be read</source>
            <translation>Was nicht gelesen werden konnte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Looking for documents…</source>
            <translation>Dokumente werden gesucht…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Continue in background</source>
            <translation>Im Hintergrund fortfahren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>{done} of {total} files</source>
            <translation>{done} von {total} Dateien</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopping after this step…</source>
            <translation>Wird nach diesem Schritt angehalten…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Every file was read.</source>
            <translation>Jede Datei wurde gelesen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>These files are not in the chronology:</source>
            <translation>Diese Dateien stehen nicht in der Chronologie:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Why it could not be read</source>
            <translation>Warum sie nicht gelesen werden konnte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Last: {path}</source>
            <translation>Zuletzt: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What was read so far is kept.</source>
            <translation>Was bisher gelesen wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Click a field and press the new key. The cross in a field takes its key away.</source>
            <translation>Klicken Sie in ein Feld und drücken Sie die neue Taste. Das Kreuz in einem Feld nimmt ihm die Taste.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Key for {name}</source>
            <translation>Taste für {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Find an action or a key</source>
            <translation>Vorgang oder Taste suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Use it here instead</source>
            <translation>Stattdessen hier verwenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset all keys</source>
            <translation>Alle Tasten zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset the key for {name}</source>
            <translation>Taste für {name} zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset</source>
            <translation>Zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>{key} is the key for “{full_name}”.</source>
            <translation>{key} ist die Taste für „{full_name}“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Also {others}</source>
            <translation>Auch {others}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Qt and Qt for Python are used under the LGPL, version 3. They lie as files of their own in
{folder}
and are loaded from there: build others of the same version’s interface from their sources (code.qt.io), put them in the place of these files, and the program uses yours.</source>
            <translation>Qt und Qt for Python werden unter der LGPL, Version 3, verwendet. Sie liegen als eigene Dateien in
{folder}
und werden von dort geladen: Bauen Sie andere mit der Schnittstelle derselben Version aus deren Quellen (code.qt.io), legen Sie sie an die Stelle dieser Dateien, und das Programm verwendet Ihre.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Its package brings no text of this licence.</source>
            <translation>Sein Paket bringt keinen Text dieser Lizenz mit.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>{parts} parts, each under the terms of its makers.</source>
            <translation>{parts} Teile, jeder zu den Bedingungen seiner Urheber.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence: {licence}</source>
            <translation>Lizenz: {licence}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Parts</source>
            <translation>Teile</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Another language is spoken when the program is started again.</source>
            <translation>Eine andere Sprache wird beim nächsten Start des Programms gesprochen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>From so many days without an event on, a lane of the timeline is silent: that is listed in To check, as a gap.</source>
            <translation>Ab so vielen Tagen ohne Ereignis gilt eine Spur des Zeitstrahls als still: Das steht dann als Lücke in „Zu prüfen“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>As the system has it</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Preferences</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Less motion: jump instead of glide</source>
            <translation>Weniger Bewegung: springen statt gleiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Text &amp;size</source>
            <translation>&amp;Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>S&amp;ilence of a lane</source>
            <translation>Stil&amp;le einer Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Linux itself refuses this window, and all that it starts, any socket but a local one such as the display’s (a seccomp filter). Nothing can undo that before the window is closed.</source>
            <translation>Linux selbst verweigert diesem Fenster und allem, was es startet, jede Verbindung außer einer örtlichen wie der zur Anzeige (ein seccomp-Filter). Nichts kann das aufheben, bevor das Fenster geschlossen ist.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Nothing is enforced here: {why_not}. The program sends nothing and asks for nothing, but that is its word only.</source>
            <translation>Hier wird nichts erzwungen: {why_not}. Das Programm sendet nichts und fragt nichts ab, doch dafür steht nur sein Wort.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A small process from before can show a document in its own program; it takes nothing but the path, and what that program does is its own.</source>
            <translation>Ein kleiner, früher gestarteter Prozess kann ein Dokument in dessen eigenem Programm zeigen; er nimmt nur den Pfad entgegen, und was jenes Programm tut, ist dessen Sache.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Switched off in every process, before the library that reports is loaded.</source>
            <translation>In jedem Prozess abgeschaltet, bevor die Bibliothek, die berichtet, geladen wird.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Not switched off: something changed the program’s environment.</source>
            <translation>Nicht abgeschaltet: Etwas hat die Umgebung des Programms geändert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Files are read in processes that can start no program and open no socket at all.</source>
            <translation>Dateien werden in Prozessen gelesen, die kein Programm starten und überhaupt keine Verbindung öffnen können.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events, and {memory} GB of memory. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation>Eine Datei bekommt {reading} Sekunden Rechenzeit zum Lesen und ihr Text {analysing} Sekunden, und {million} weitere je Million Zeichen, für die Suche nach Ereignissen, und {memory} GB Speicher. Was mehr braucht, wird als Text mit einem Vermerk behalten oder mit dem Grund aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation>Eine Datei bekommt {reading} Sekunden Rechenzeit zum Lesen und ihr Text {analysing} Sekunden, und {million} weitere je Million Zeichen, für die Suche nach Ereignissen. Was mehr braucht, wird als Text mit einem Vermerk behalten oder mit dem Grund aufgeführt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Each chronology is the file that you named, with its log beside it while it is open, and a folder of copies. The program’s own files are these; it writes nowhere else but where you export to.</source>
            <translation>Jede Chronologie ist die Datei, die Sie benannt haben, mit ihrem Protokoll daneben, solange sie geöffnet ist, und einem Ordner mit Kopien. Die eigenen Dateien des Programms sind diese; es schreibt sonst nur dorthin, wohin Sie exportieren.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The sample: {sample_file}</source>
            <translation>Das Beispiel: {sample_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The practice case: {practice_file}</source>
            <translation>Der Übungsfall: {practice_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The old history: {history_file}</source>
            <translation>Die alte Geschichte: {history_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Limits that you set, where it is there: {usual_file}</source>
            <translation>Grenzen, die Sie gesetzt haben, falls vorhanden: {usual_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What the window remembers: {settings_file}</source>
            <translation>Was das Fenster sich merkt: {settings_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What went wrong: {log_file}</source>
            <translation>Was schiefging: {log_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of failures: {folder}</source>
            <translation>Berichte über Abstürze: {folder}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Privacy</source>
            <translation>Datenschutz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reading the files of others</source>
            <translation>Das Lesen fremder Dateien</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Where files are kept</source>
            <translation>Wo Dateien aufbewahrt werden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What keeps your documents private</source>
            <translation>Was Ihre Dokumente schützt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: blocked by the system</source>
            <translation>Netz: vom System gesperrt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: not blocked by the system</source>
            <translation>Netz: vom System nicht gesperrt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: off</source>
            <translation>Berichte von Bibliotheken an ihre Hersteller: aus</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: on</source>
            <translation>Berichte von Bibliotheken an ihre Hersteller: an</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/same_as_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Same as…</source>
            <translation>Dasselbe wie…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>on the timeline</source>
            <translation>auf dem Zeitstrahl</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Find an action</source>
            <translation>Vorgang suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Plain</source>
            <translation>Schlicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>An era begins and ends: these words leave one side open.</source>
            <translation>Eine Epoche beginnt und endet: Diese Worte lassen eine Seite offen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>This ends before it begins.</source>
            <translation>Das endet, bevor es beginnt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Teal</source>
            <translation>Petrol</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Pink</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Sky blue</source>
            <translation>Himmelblau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Gold</source>
            <translation>Gold</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1939, Sep 1939, 1 September 1939</source>
            <translation>z. B. 1939, Sep 1939, 1 September 1939</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1945, 8 May 1945; the same as above if empty</source>
            <translation>z. B. 1945, 8 May 1945; wie oben, wenn leer</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;To</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;Colour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>; between names</source>
            <translation>; zwischen Namen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>Notes have {longest_note} characters at most</source>
            <translation>Notizen haben höchstens {longest_note} Zeichen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Date</source>
            <translation>&amp;Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Status</source>
            <translation>&amp;Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Note</source>
            <translation>&amp;Notiz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Merge events</source>
            <translation>Ereignisse zusammenführen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Merge</source>
            <translation>Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep this one</source>
            <translation>Dieses behalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep {title}</source>
            <translation>{title} behalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Which one keeps its title and date?</source>
            <translation>Welches behält Titel und Datum?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>All passages stay with the merged event.</source>
            <translation>Alle Passagen bleiben bei dem zusammengeführten Ereignis.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/when_field.py"></location>
            <source>e.g. 19 July 2020, Jan 2020, c. 1911, 44 BC</source>
            <translation>z. B. 19 July 2020, Jan 2020, c. 1911, 44 BC</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove the condition {words}</source>
            <translation>Bedingung entfernen: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Clear all</source>
            <translation>Alle aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove all conditions</source>
            <translation>Alle Bedingungen entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated events</source>
            <translation>Alle Ereignisse mit Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>With hidden events</source>
            <translation>Mit ausgeblendeten Ereignissen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Confidence: {least}</source>
            <translation>Sicherheit: {least}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{names} and {rest} more</source>
            <translation>{names} und {rest} weitere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{since} to {until}</source>
            <translation>{since} bis {until}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>From {since}</source>
            <translation>Ab {since}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Until {until}</source>
            <translation>Bis {until}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Known by {day}</source>
            <translation>Wissensstand vom {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>any</source>
            <comment>confidence</comment>
            <translation>beliebig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure or likely</source>
            <translation>sicher oder wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>Find {noun}</source>
            <translation>{noun} suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>{name}, also: {others}</source>
            <translation>{name}, auch: {others}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Only what documents prove that were published by this day</source>
            <translation>Nur, was Dokumente belegen, die bis zu diesem Tag veröffentlicht waren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Saved views: open one, or save what is shown now</source>
            <translation>Gespeicherte Ansichten: eine öffnen, oder was jetzt gezeigt wird, speichern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>From, e.g. January 2020</source>
            <translation>Von, z. B. January 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>To, e.g. 22 July 2020</source>
            <translation>Bis, z. B. 22 July 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Any day, e.g. 1 May 2020</source>
            <translation>Beliebiger Tag, z. B. 1 May 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>How sure events must be</source>
            <translation>Wie sicher Ereignisse sein müssen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Filters</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the filter · clear</source>
            <translation>{n} durch den Filter · aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Clear all filters</source>
            <translation>Alle Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the level · show</source>
            <translation>{n} durch die Stufe · zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show more than what is worth most</source>
            <translation>Mehr zeigen als das Wichtigste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by hand · show</source>
            <translation>{n} von Hand · zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show also what was hidden or rejected by hand</source>
            <translation>Auch zeigen, was von Hand ausgeblendet oder abgelehnt wurde</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} events are not shown:</source>
            <extracomment>Of one: {n} event is not shown:</extracomment>
            <translation>
                <numerusform>{n} Ereignis wird nicht gezeigt:</numerusform>
                <numerusform>{n} Ereignisse werden nicht gezeigt:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key events</source>
            <translation>Wichtigste Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key</source>
            <translation>Wichtigste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>What is worth most: dated in its own words, central, or told by several</source>
            <translation>Das Wichtigste: in eigenen Worten datiert, zentral oder von mehreren erzählt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated</source>
            <translation>Alle mit Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Dated</source>
            <translation>Datiert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also every other event that has a date</source>
            <translation>Auch jedes andere Ereignis, das ein Datum hat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also what is undated, rejected or hidden by hand</source>
            <translation>Auch was undatiert, abgelehnt oder von Hand ausgeblendet ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <source>How much is shown</source>
            <translation>Wie viel gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Show: {words}</source>
            <translation>Zeigen: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search titles and passages</source>
            <translation>Titel und Passagen durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/browser.py"></location>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Page of the help</source>
            <translation>Seite der Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>No page has these words.</source>
            <translation>Keine Seite enthält diese Wörter.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Find in the help</source>
            <translation>In der Hilfe suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Pages of the help</source>
            <translation>Seiten der Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>*no key*</source>
            <translation>*keine Taste*</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>This page is not translated yet.</source>
            <translation>Diese Seite ist noch nicht übersetzt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>| what | key |</source>
            <translation>| was | Taste |</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a minute</source>
            <extracomment>Of one: {n} file a minute</extracomment>
            <translation>
                <numerusform>{n} Datei je Minute</numerusform>
                <numerusform>{n} Dateien je Minute</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{hours} h</source>
            <translation>{hours} h</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{rate}, {span} left</source>
            <translation>{rate}, noch {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a second</source>
            <extracomment>Of one: {n} file a second</extracomment>
            <translation>
                <numerusform>{n} Datei je Sekunde</numerusform>
                <numerusform>{n} Dateien je Sekunde</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} s</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} documents added</source>
            <extracomment>Of one: {n} document added</extracomment>
            <translation>
                <numerusform>{n} Dokument hinzugefügt</numerusform>
                <numerusform>{n} Dokumente hinzugefügt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} already there</source>
            <extracomment>Of one: {n} already there</extracomment>
            <translation>
                <numerusform>{n} schon da</numerusform>
                <numerusform>{n} schon da</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} could not be read</source>
            <extracomment>Of one: {n} could not be read</extracomment>
            <translation>
                <numerusform>{n} konnte nicht gelesen werden</numerusform>
                <numerusform>{n} konnten nicht gelesen werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>the chronology now shows {n} events</source>
            <extracomment>Of one: the chronology now shows {n} event</extracomment>
            <translation>
                <numerusform>die Chronologie zeigt jetzt {n} Ereignis</numerusform>
                <numerusform>die Chronologie zeigt jetzt {n} Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} sources</source>
            <extracomment>Of one: {n} source</extracomment>
            <translation>
                <numerusform>{n} Quelle</numerusform>
                <numerusform>{n} Quellen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>{n} findings</source>
            <extracomment>Of one: {n} finding</extracomment>
            <translation>
                <numerusform>{n} Befund</numerusform>
                <numerusform>{n} Befunde</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Shows on the board what is to check</source>
            <translation>Zeigt auf der Tafel, was zu prüfen ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Set for all of them, in one step</source>
            <translation>Für alle festlegen, in einem Schritt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>hidden</source>
            <translation>ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take {name} away</source>
            <translation>{name} wegnehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take away (Del): {noun} {name}</source>
            <translation>Wegnehmen (Entf): {noun} {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Add {noun}</source>
            <translation>{noun} hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>{noun} to add</source>
            <translation>{noun}, neu</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>differs</source>
            <translation>unterschiedlich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Who: what they say</source>
            <translation>Wer: was er sagt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Add a note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/further_fields.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Status</source>
            <translation>Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Disputed by</source>
            <translation>Bestritten von</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Importance</source>
            <translation>Gewicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Accept</source>
            <translation>Annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Reject</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Hide</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>by hand</source>
            <translation>von Hand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this</source>
            <translation>Dies rückgängig machen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>({n} events)</source>
            <extracomment>Of one: ({n} event)</extracomment>
            <translation>
                <numerusform>({n} Ereignis)</numerusform>
                <numerusform>({n} Ereignisse)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>Not changed by hand</source>
            <translation>Nicht von Hand geändert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Nothing of this event was changed by hand.</source>
            <translation>An diesem Ereignis wurde nichts von Hand geändert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>nobody named</source>
            <translation>niemand genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this: {words}</source>
            <translation>Dies rückgängig machen: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>{n} changes</source>
            <extracomment>Of one: {n} change</extracomment>
            <translation>
                <numerusform>{n} Änderung</numerusform>
                <numerusform>{n} Änderungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <source>Click an event: its date, people and passages stand here.</source>
            <translation>Klicken Sie auf ein Ereignis: Hier stehen dann Datum, Personen und Passagen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Make first</source>
            <translation>Voranstellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Split off</source>
            <translation>Abspalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Only mentions</source>
            <translation>Erwähnt nur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Proves it</source>
            <translation>Belegt es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It is shown first wherever the event is told. The date stays as it is.</source>
            <translation>Sie wird zuerst gezeigt, wo immer das Ereignis erzählt wird. Das Datum bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It becomes an event of its own, with the date that it gives itself.</source>
            <translation>Sie wird ein eigenes Ereignis mit dem Datum, das sie selbst nennt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as no source any more. Date and title of the event stay as they are.</source>
            <translation>Sie zählt nicht mehr als Quelle. Datum und Titel des Ereignisses bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as a source. Date and title of the event stay as they are.</source>
            <translation>Sie zählt als Quelle. Datum und Titel des Ereignisses bleiben, wie sie sind.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Passages</source>
            <translation>Passagen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy as ▾</source>
            <translation>Kopieren als ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy the event as</source>
            <translation>Ereignis kopieren als</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Added by hand; no passage</source>
            <translation>Von Hand angelegt; keine Passage</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>{n} more passages stand in the source</source>
            <extracomment>Of one: {n} more passages stand in the source</extracomment>
            <translation>
                <numerusform>{n} weitere Passage steht in der Quelle</numerusform>
                <numerusform>{n} weitere Passagen stehen in der Quelle</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>You set it; no later import changes it</source>
            <translation>Sie haben es festgelegt; kein späterer Import ändert es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause</source>
            <translation>der Teilsatz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a piece of the sentence</source>
            <translation>Es ist ein Stück des Satzes</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause, shortened</source>
            <translation>der Teilsatz, gekürzt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a shorter wording of the sentence, or has a name for a pronoun</source>
            <translation>Es ist ein kürzerer Wortlaut des Satzes oder setzt einen Namen für ein Fürwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the sentence</source>
            <translation>der Satz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is the sentence, cut short</source>
            <translation>Es ist der Satz, abgeschnitten</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{proofs} of {n} passages</source>
            <extracomment>Of one: {proofs} of {n} passages</extracomment>
            <translation>
                <numerusform>{proofs} von {n} Passage</numerusform>
                <numerusform>{proofs} von {n} Passagen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>yours</source>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why shown</source>
            <translation>Warum gezeigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>shown</source>
            <translation>gezeigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why hidden</source>
            <translation>Warum ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>as it was told</source>
            <translation>wie es erzählt wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this date</source>
            <translation>Warum dieses Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why one event</source>
            <translation>Warum ein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this title</source>
            <translation>Warum dieser Titel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this kind</source>
            <translation>Warum diese Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} stands in {place}</source>
            <translation>{date} steht in {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} is what this says: {place}</source>
            <translation>{date} sagt dies: {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Joined by you; later imports keep it</source>
            <translation>Von Ihnen verbunden; spätere Importe behalten es bei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Proved in {place}</source>
            <translation>Belegt in {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Only mentioned in {place}</source>
            <translation>Nur erwähnt in {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>one passage</source>
            <translation>eine Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Disputed by {words}</source>
            <translation>Bestritten von {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>A single passage tells it</source>
            <translation>Eine einzige Passage erzählt es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>No passage tells it</source>
            <translation>Keine Passage erzählt es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>From “{quote}”</source>
            <translation>Aus „{quote}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Its word is “{word}”</source>
            <translation>Sein Wort ist „{word}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: 0 to 3, Del leaves it to what the texts say</source>
            <translation>Gewicht: 0 bis 3, Entf überlässt es den Texten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: {words}</source>
            <translation>Gewicht: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>by the texts</source>
            <translation>nach den Texten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>{stars} of {most}</source>
            <translation>{stars} von {most}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>of {most}</source>
            <translation>von {most}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/why_page.py"></location>
            <source>Every line leads to its words; correct any of it under Event.</source>
            <translation>Jede Zeile führt zu ihren Worten; berichtigen Sie alles unter „Ereignis“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/keycap.py"></location>
            <location filename="../../timeline_app/ui/welcome/door.py"></location>
            <source>Key {keys}</source>
            <translation>Taste {keys}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Events of the name</source>
            <translation>Ereignisse des Namens</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>As</source>
            <translation>Als</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Reviewed</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Together with</source>
            <translation>Zusammen mit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Says otherwise than others</source>
            <translation>Sagt anderes als andere</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>{n} to check</source>
            <extracomment>Of one: {n} to check</extracomment>
            <translation>
                <numerusform>{n} zu prüfen</numerusform>
                <numerusform>{n} zu prüfen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nobody else is named in its events</source>
            <translation>Niemand sonst wird in seinen Ereignissen genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nothing in its events is open to check</source>
            <translation>Nichts in seinen Ereignissen ist offen zu prüfen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Click to settle it on the board.</source>
            <translation>Klicken, um es auf der Tafel zu entscheiden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Part…</source>
            <translation>Trennen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Choose below which spellings mean somebody else, then part them</source>
            <translation>Wählen Sie unten, welche Schreibweisen jemand anderen meinen, und trennen Sie sie dann</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Rename…</source>
            <translation>Umbenennen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Join with…</source>
            <translation>Verbinden mit…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{n} mentions</source>
            <extracomment>Of one: {n} mention</extracomment>
            <translation>
                <numerusform>{n} Erwähnung</numerusform>
                <numerusform>{n} Erwähnungen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Also written</source>
            <translation>Auch geschrieben</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{mentions} in {n} documents</source>
            <extracomment>Of one: {mentions} in {n} document</extracomment>
            <translation>
                <numerusform>{mentions} in {n} Dokument</numerusform>
                <numerusform>{mentions} in {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Spelling {spelling}, {n} times</source>
            <extracomment>Of one: Spelling {spelling}, {n} times</extracomment>
            <translation>
                <numerusform>Schreibweise {spelling}, {n}-mal</numerusform>
                <numerusform>Schreibweise {spelling}, {n}-mal</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{other}: the same?</source>
            <translation>{other}: dieselbe?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>The name that it is the same as</source>
            <translation>Der Name, mit dem er übereinstimmt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Yes: {name}</source>
            <translation>Ja: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>No: {name}</source>
            <translation>Nein: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/small_timeline.py"></location>
            <source>Its events in time</source>
            <translation>Seine Ereignisse in der Zeit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By kind</source>
            <translation>Nach Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By person</source>
            <translation>Nach Person</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By organisation</source>
            <translation>Nach Organisation</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By place</source>
            <translation>Nach Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By tag</source>
            <translation>Nach Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By document</source>
            <translation>Nach Dokument</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By status</source>
            <translation>Nach Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by kind</source>
            <translation>Spuren nach Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by person</source>
            <translation>Spuren nach Person</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by organisation</source>
            <translation>Spuren nach Organisation</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by place</source>
            <translation>Spuren nach Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by tag</source>
            <translation>Spuren nach Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by document</source>
            <translation>Spuren nach Dokument</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by status</source>
            <translation>Spuren nach Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by kind</source>
            <translation>dann nach Art</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by person</source>
            <translation>dann nach Person</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by organisation</source>
            <translation>dann nach Organisation</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by place</source>
            <translation>dann nach Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by tag</source>
            <translation>dann nach Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by document</source>
            <translation>dann nach Dokument</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by status</source>
            <translation>dann nach Stand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>proves</source>
            <comment>a passage, its event</comment>
            <translation>belegt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>mentions</source>
            <comment>a passage, its event</comment>
            <translation>erwähnt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>The program that draws pages ended over this one</source>
            <translation>Das Programm, das Seiten zeichnet, endete bei dieser</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>Drawing this page took too long</source>
            <translation>Das Zeichnen dieser Seite dauerte zu lange</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>No process could be started to draw it</source>
            <translation>Es ließ sich kein Prozess starten, um sie zu zeichnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>There is no page {typed}</source>
            <translation>Es gibt keine Seite {typed}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text or page</source>
            <translation>Text oder Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Click to see the whole page</source>
            <translation>Klicken, um die ganze Seite zu sehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>See the whole page</source>
            <translation>Ganze Seite sehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Page</source>
            <translation>Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Size: {words}</source>
            <translation>Größe: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The text that was read</source>
            <translation>Der Text, der gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The page as it is printed</source>
            <translation>Die Seite, wie sie gedruckt ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>A password locks this file. It is kept until the program is closed, and never written.</source>
            <translation>Ein Kennwort sperrt diese Datei. Es wird behalten, bis das Programm geschlossen wird, und nie geschrieben.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>This password does not open the file. Try again.</source>
            <translation>Dieses Kennwort öffnet die Datei nicht. Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file is no longer where it was: here is its text.</source>
            <translation>Die Datei ist nicht mehr dort, wo sie war: Hier ist ihr Text.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file was changed since it was read: here is its text as read.</source>
            <translation>Die Datei wurde geändert, seit sie gelesen wurde: Hier ist ihr Text, wie er gelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>Password of this file</source>
            <translation>Kennwort dieser Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Drawing page {page}…</source>
            <translation>Seite {page} wird gezeichnet…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>{about}; lit: {lit}</source>
            <translation>{about}; hervorgehoben: {lit}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_side.py"></location>
            <source>This document has no pages of paper: here is its text.</source>
            <translation>Dieses Dokument hat keine Seiten aus Papier: Hier ist sein Text.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>Page {page} · {n} events on this page</source>
            <extracomment>Of one: Page {page} · {n} event on this page</extracomment>
            <translation>
                <numerusform>Seite {page} · {n} Ereignis auf dieser Seite</numerusform>
                <numerusform>Seite {page} · {n} Ereignisse auf dieser Seite</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>of {total}</source>
            <translation>von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/zooming.py"></location>
            <source>Whole page</source>
            <translation>Ganze Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Done last</source>
            <translation>Zuletzt getan</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>You can</source>
            <translation>Möglich ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Do</source>
            <translation>Tun</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/event_table.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Documents</source>
            <translation>Dokumente</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>More to do with it</source>
            <translation>Mehr damit tun</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>not now: {reason}</source>
            <translation>jetzt nicht: {reason}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do</source>
            <translation>Finden und tun</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do: events, names, documents, commands</source>
            <translation>Finden und tun: Ereignisse, Namen, Dokumente, Befehle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>&gt; commands   @ people   # tags   / dates</source>
            <translation>&gt; Befehle   @ Personen   # Schlagwörter   / Daten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found. The nearest word is “{word}”: Enter takes it.</source>
            <translation>Nichts gefunden. Das nächstliegende Wort ist „{word}“: Die Eingabetaste nimmt es.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>What is found</source>
            <translation>Was gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>choose</source>
            <translation>wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>do it</source>
            <translation>tun</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Space, → next · ← back · Esc ends</source>
            <translation>Leertaste, → weiter · ← zurück · Esc beendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Present</source>
            <translation>Vorführen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Nothing is shown.</source>
            <translation>Nichts wird gezeigt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <location filename="../../timeline_app/ui/printing/printing.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} von {count}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/column.py"></location>
            <source>Reading</source>
            <translation>Lesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/laying.py"></location>
            <source>{n} statements about it</source>
            <extracomment>Of one: {n} statement about it</extracomment>
            <translation>
                <numerusform>{n} Aussage darüber</numerusform>
                <numerusform>{n} Aussagen darüber</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/month_list.py"></location>
            <source>Months</source>
            <translation>Monate</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Only what documents prove that were published by a day of your choice</source>
            <translation>Nur, was Dokumente belegen, die bis zu einem Tag Ihrer Wahl veröffentlicht waren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;sentences</source>
            <translation>Als &amp;Sätze</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As foot&amp;notes</source>
            <translation>Als &amp;Fußnoten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;record cites</source>
            <translation>Als &amp;Aktennachweise</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;quotes with their sources</source>
            <translation>Als &amp;Zitate mit ihren Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;table rows</source>
            <translation>Als &amp;Tabellenzeilen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>any day</source>
            <translation>beliebiger Tag</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Any day</source>
            <translation>&amp;Beliebiger Tag</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Choose a day…</source>
            <translation>&amp;Tag wählen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all ▾</source>
            <translation>Alles kopieren ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all that is read</source>
            <translation>Alles kopieren, was gelesen wird</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known  {day} ▾</source>
            <translation>Stand  {day} ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of  {day} ▾</source>
            <translation>Wissensstand vom  {day} ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of {day}</source>
            <translation>Wissensstand vom {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Nothing is shown that could be read. Take back a filter, or add documents.</source>
            <translation>Nichts wird gezeigt, was sich lesen ließe. Nehmen Sie einen Filter zurück oder fügen Sie Dokumente hinzu.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Reading {told} of {n} events</source>
            <extracomment>Of one: Reading {told} of {n} event</extracomment>
            <translation>
                <numerusform>{told} von {n} Ereignis im Text</numerusform>
                <numerusform>{told} von {n} Ereignissen im Text</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>No chronology is open</source>
            <translation>Es ist keine Chronologie geöffnet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} hidden</source>
            <translation>{n} ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>{count} in {period}</source>
            <translation>{count} in {period}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>statements folded under their deed</source>
            <translation>Aussagen unter ihrer Tat zusammengefaltet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/tellings.py"></location>
            <source>Without a date</source>
            <translation>Ohne Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/stage.py"></location>
            <source>Review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Order of the queue</source>
            <translation>Reihenfolge der Warteschlange</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/queue_view.py"></location>
            <source>Queue</source>
            <translation>Warteschlange</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>+ Filter</source>
            <translation>+ Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Decided</source>
            <translation>Entschieden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Leave</source>
            <translation>Verlassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back “{step}”</source>
            <translation>„{step}“ zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Remove the condition {text}</source>
            <translation>Bedingung entfernen: {text}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Take back {step}</source>
            <translation>{step} zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Other dates of this passage: the number takes it</source>
            <translation>Andere Daten dieser Passage: Die Ziffer nimmt es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>People, organisations and places</source>
            <translation>Personen, Organisationen und Orte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Where it stands</source>
            <translation>Wo es steht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Event in hand</source>
            <translation>Ereignis in Arbeit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Enter saves and goes on, Esc leaves it as it was.</source>
            <translation>Die Eingabetaste speichert und geht weiter, Esc lässt alles, wie es war.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>1–{last} takes a date below; or type another, and Enter saves it.</source>
            <translation>1–{last} nimmt ein Datum von unten; oder schreiben Sie ein anderes, und die Eingabetaste speichert es.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Type the date; Enter saves and goes on.</source>
            <translation>Schreiben Sie das Datum; die Eingabetaste speichert und geht weiter.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Make the report…</source>
            <translation>Bericht erstellen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Reading the queue…</source>
            <translation>Die Warteschlange wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Leave, or take a condition away.</source>
            <translation>Verlassen Sie die Prüfung oder heben Sie eine Bedingung auf.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>{progress} decided</source>
            <translation>{progress} entschieden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Correct</source>
            <translation>Berichtigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Wrong date</source>
            <translation>Falsches Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Not an event</source>
            <translation>Kein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Split this passage off</source>
            <translation>Diese Passage abspalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the next</source>
            <translation>Das nächste ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the one before</source>
            <translation>Das vorige ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Next passage</source>
            <translation>Nächste Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Card or passage</source>
            <translation>Karte oder Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Page instead of text</source>
            <translation>Seite statt Text</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all above</source>
            <translation>Alle darüber annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Another order</source>
            <translation>Andere Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Take this date of the passage</source>
            <translation>Dieses Datum der Passage nehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Date {number}</source>
            <translation>Datum {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events near it in time</source>
            <translation>Zeitlich nahe Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Search all events</source>
            <translation>Alle Ereignisse durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>“{title}” is the same as…</source>
            <translation>„{title}“ ist dasselbe wie…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>The event that you choose keeps its title and its date; the passages of this one go to it. ↑ ↓ choose, Enter joins, Esc leaves it as it was.</source>
            <translation>Das Ereignis, das Sie wählen, behält Titel und Datum; die Passagen von diesem gehen zu ihm über. ↑ ↓ wählen, Eingabe verbindet, Esc lässt alles, wie es war.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events to accept</source>
            <translation>Anzunehmende Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>One step: it can be taken back as a whole.</source>
            <translation>Ein Schritt: Er lässt sich als Ganzes zurücknehmen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Accept {ids}</source>
            <translation>{ids} annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Review · {told}{settled}</source>
            <translation>Prüfung · {told}{settled}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Date corrected</source>
            <translation>Datum berichtigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Split off a passage</source>
            <translation>Passage abgespalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Rejected</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Hidden</source>
            <translation>Ausgeblendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Same as another</source>
            <translation>Dasselbe wie ein anderes</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>day of the document</source>
            <translation>Tag des Dokuments</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>How sure: {sure}</source>
            <translation>Wie sicher: {sure}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To check ›</source>
            <translation>Zu prüfen ›</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To look at: {words}</source>
            <translation>Anzusehen: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>in use</source>
            <translation>in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>The event’s date is this one</source>
            <translation>Das Datum des Ereignisses ist dieses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Previous passage of this event</source>
            <translation>Vorige Passage dieses Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Next passage of this event</source>
            <translation>Nächste Passage dieses Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Find one…</source>
            <translation>Eine suchen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Written {date}</source>
            <translation>Geschrieben {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>mentions it</source>
            <translation>erwähnt es</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>{decision}: {n} events</source>
            <extracomment>Of one: {decision}: {n} event</extracomment>
            <translation>
                <numerusform>{decision}: {n} Ereignis</numerusform>
                <numerusform>{decision}: {n} Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>the file is held</source>
            <translation>die Datei ist in Gebrauch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>elsewhere</source>
            <translation>anderswo</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>Where it stands: {count} events near it, {choices} other dates</source>
            <translation>Wo es steht: {count} Ereignisse in der Nähe, {choices} andere Daten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: another program holds the file. Your decision is kept and tried again.</source>
            <translation>Nicht gespeichert: Ein anderes Programm hält die Datei. Ihre Entscheidung wird behalten und erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing says when this was written</source>
            <translation>Nichts sagt, wann dies geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: {reason}. Your decision is kept and tried again.</source>
            <translation>Nicht gespeichert: {reason}. Ihre Entscheidung wird behalten und erneut versucht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>This chronology is read-only: nothing can be decided here.</source>
            <translation>Diese Chronologie ist schreibgeschützt: Hier kann nichts entschieden werden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing waits under this filter.</source>
            <translation>Unter diesem Filter wartet nichts.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>accepted</source>
            <translation>angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>rejected</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>corrected</source>
            <translation>berichtigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>joined with others</source>
            <translation>mit anderen verbunden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Corrected</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Joined</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not reviewed</source>
            <translation>Nicht geprüft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Least sure first</source>
            <translation>Unsicherste zuerst</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>In order of time</source>
            <translation>In zeitlicher Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all that are sure</source>
            <translation>Alle sicheren annehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{decided} of {total}</source>
            <translation>{decided} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} to go</source>
            <translation>noch {n}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left at this pace</source>
            <translation>bei diesem Tempo noch {minutes} min</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} decided</source>
            <translation>{n} entschieden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>last one</source>
            <translation>das letzte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left</source>
            <translation>noch {minutes} min</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} findings settled on the way</source>
            <extracomment>Of one: {n} finding settled on the way</extracomment>
            <translation>
                <numerusform>{n} Befund nebenbei erledigt</numerusform>
                <numerusform>{n} Befunde nebenbei erledigt</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>A view keeps the filter, how much is shown, and the lanes. It is saved in the chronology.</source>
            <translation>Eine Ansicht bewahrt den Filter, wie viel gezeigt wird, und die Spuren. Sie wird in der Chronologie gespeichert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>This view exists: saving replaces it.</source>
            <translation>Diese Ansicht gibt es: Speichern ersetzt sie.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Save view</source>
            <translation>Ansicht speichern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>Also &amp;where in time I am looking</source>
            <translation>Auch, &amp;wo in der Zeit ich gerade bin</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/saved_views.py"></location>
            <source>There is no view {number} yet: save one in View, Saved views.</source>
            <translation>Es gibt noch keine Ansicht {number}: Speichern Sie eine unter Ansicht, Gespeicherte Ansichten.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>The first nine have a number key. Double click or F2 renames; every change can be undone.</source>
            <translation>Die ersten neun haben eine Zifferntaste. Doppelklick oder F2 benennt um; jede Änderung lässt sich rückgängig machen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>No view is saved yet. Save one with View, Saved views, Save this view.</source>
            <translation>Noch ist keine Ansicht gespeichert. Speichern Sie eine unter Ansicht, Gespeicherte Ansichten, Diese Ansicht speichern.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Saved views</source>
            <translation>Gespeicherte Ansichten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Replace</source>
            <translation>Ersetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Dating the document’s events anew…</source>
            <translation>Die Ereignisse des Dokuments werden neu datiert…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Withdrawing the document…</source>
            <translation>Das Dokument wird zurückgezogen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>It is right so</source>
            <translation>Es stimmt so</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Look at it again</source>
            <translation>Noch einmal ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>older version</source>
            <translation>ältere Fassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>A picture of a page</source>
            <translation>Bild einer Seite</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Where it lies</source>
            <translation>Wo sie liegt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read</source>
            <translation>Gelesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Give the password…</source>
            <translation>Kennwort angeben…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read again</source>
            <translation>Erneut lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>unknown</source>
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>not reviewed</source>
            <translation>nicht geprüft</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>{n} independent sources</source>
            <extracomment>Of one: {n} independent source</extracomment>
            <translation>
                <numerusform>{n} unabhängige Quelle</numerusform>
                <numerusform>{n} unabhängige Quellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Edit</source>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>This passage says {here}; the event is dated {there}.</source>
            <translation>Diese Passage sagt {here}; das Ereignis ist datiert auf {there}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/passage_view.py"></location>
            <source>Source text</source>
            <translation>Quelltext</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>both agree</source>
            <translation>beide stimmen überein</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>they differ</source>
            <translation>sie weichen ab</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>only one tells it</source>
            <translation>nur eines erzählt es</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Join</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are one event: make one of them</source>
            <translation>Die beiden sind ein Ereignis: eines daraus machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep apart</source>
            <translation>Getrennt halten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are different events: never join or suggest them again</source>
            <translation>Die beiden sind verschiedene Ereignisse: nie verbinden oder wieder vorschlagen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>{percent} % likely</source>
            <translation>zu {percent} % wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Click an event to read the sentence that proves it.</source>
            <translation>Klicken Sie auf ein Ereignis, um den Satz zu lesen, der es belegt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>This event was added by hand and has no passage in a document.</source>
            <translation>Dieses Ereignis wurde von Hand angelegt und hat keine Passage in einem Dokument.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Previous source</source>
            <translation>Vorige Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Next source</source>
            <translation>Nächste Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Say when this document was written</source>
            <translation>Angeben, wann dieses Dokument geschrieben wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show earlier text</source>
            <translation>Früheren Text zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show later text</source>
            <translation>Späteren Text zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>About the event</source>
            <translation>Über das Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Event's passage {place}</source>
            <translation>Passage des Ereignisses {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Its date follows from the order of events</source>
            <translation>Sein Datum folgt aus der Reihenfolge der Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The sentence gives no date of its own; it takes the document’s date</source>
            <translation>Der Satz nennt selbst kein Datum; er nimmt das des Dokuments</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>An earlier sentence of the text sets the date</source>
            <translation>Ein früherer Satz des Textes bestimmt das Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The date was set by hand</source>
            <translation>Das Datum wurde von Hand festgelegt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Read from {read}.</source>
            <translation>Gelesen aus {read}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>No passage says when it happened.</source>
            <translation>Keine Passage sagt, wann es geschah.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Another of its passages gives the date.</source>
            <translation>Eine andere seiner Passagen nennt das Datum.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The passage gives the date.</source>
            <translation>Die Passage nennt das Datum.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>counted from {anchor}</source>
            <translation>gezählt ab {anchor}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>by the rule “{rule}”</source>
            <translation>nach der Regel „{rule}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep {name} apart</source>
            <translation>{name} getrennt halten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdrawn: {name}</source>
            <translation>Zurückgezogen: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change date</source>
            <translation>Datum ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change document date</source>
            <translation>Datum des Dokuments ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change event</source>
            <translation>Ereignis ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change importance</source>
            <translation>Gewicht ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change kind</source>
            <translation>Art ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change names</source>
            <translation>Namen ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change note</source>
            <translation>Notiz ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change organisations</source>
            <translation>Organisationen ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change persons</source>
            <translation>Personen ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change places</source>
            <translation>Orte ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change status</source>
            <translation>Stand ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change tags</source>
            <translation>Schlagwörter ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change title</source>
            <translation>Titel ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change what a passage is</source>
            <translation>Ändern, was eine Passage ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change who disputes it</source>
            <translation>Ändern, wer es bestreitet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct event</source>
            <translation>Ereignis berichtigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Two events</source>
            <translation>Zwei Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Same event</source>
            <translation>Dasselbe Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>One event</source>
            <translation>Ein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct date</source>
            <translation>Datum berichtigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Join names</source>
            <translation>Namen verbinden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Open finding again</source>
            <translation>Befund wieder öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Part names</source>
            <translation>Namen trennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Put passage first</source>
            <translation>Passage voranstellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove era</source>
            <translation>Epoche entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove view</source>
            <translation>Ansicht entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename view</source>
            <translation>Ansicht umbenennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Settle finding</source>
            <translation>Befund entscheiden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Split passage off</source>
            <translation>Passage abspalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdraw document</source>
            <translation>Dokument zurückziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Passages found</source>
            <translation>Gefundene Passagen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Confidence</source>
            <translation>Sicherheit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>press Enter to zoom in</source>
            <translation>Eingabetaste vergrößert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>disputed</source>
            <translation>umstritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>several sources</source>
            <translation>mehrere Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>unreviewed</source>
            <translation>ungeprüft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>approximate</source>
            <translation>ungefähr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>dated by other events</source>
            <translation>durch andere Ereignisse datiert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Timeline, {about}</source>
            <translation>Zeitstrahl, {about}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Eras: {eras}</source>
            <translation>Epochen: {eras}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>double-click to change it</source>
            <translation>Doppelklick ändert sie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>click to look closer</source>
            <translation>Klick zeigt es näher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold all</source>
            <translation>Alle auffalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Usual order</source>
            <translation>Übliche Reihenfolge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Within each lane</source>
            <translation>Innerhalb jeder Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Event {event}</source>
            <translation>Ereignis {event}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>and {rest} more: filter or search to see them</source>
            <translation>und {rest} weitere: Filter oder Suche zeigen sie</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add era…</source>
            <translation>Epoche anlegen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add event here…</source>
            <translation>Hier Ereignis anlegen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>More rows in a lane</source>
            <translation>Mehr Zeilen je Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fewer rows in a lane</source>
            <translation>Weniger Zeilen je Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only what is in view</source>
            <translation>Nur zeigen, was in Sicht ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show the whole timeline</source>
            <translation>Ganzen Zeitstrahl zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only “{name}”</source>
            <translation>Nur „{name}“ zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move up</source>
            <translation>Nach oben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move down</source>
            <translation>Nach unten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold all others</source>
            <translation>Alle anderen zusammenfalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Change “{name}”…</source>
            <translation>„{name}“ ändern…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show all of it</source>
            <translation>Ganz zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold “{name}”</source>
            <translation>„{name}“ zusammenfalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold</source>
            <translation>Auffalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold</source>
            <translation>Zusammenfalten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>reading…</source>
            <translation>wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>no dated event to show</source>
            <translation>kein datiertes Ereignis zu zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_widget.py"></location>
            <source>To check: its sources do not agree.</source>
            <translation>Zu prüfen: Seine Quellen stimmen nicht überein.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{title}, {number} of {total}</source>
            <translation>{title}, {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>ends it</source>
            <translation>beendet ihn</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{events} from {n} documents</source>
            <extracomment>Of one: {events} from {n} document</extracomment>
            <translation>
                <numerusform>{events} aus {n} Dokument</numerusform>
                <numerusform>{events} aus {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>today, {at}</source>
            <translation>heute, {at}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{n} reviewed</source>
            <translation>{n} geprüft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>What happened, when, and who says so</source>
            <translation>Was wann geschah, und wer es sagt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Give it your documents. Every event it finds stands on the sentence that proves it.</source>
            <translation>Geben Sie ihm Ihre Dokumente. Jedes Ereignis, das es findet, steht auf dem Satz, der es belegt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Everything stays on this computer. Nothing is sent, nothing is fetched, no account.</source>
            <translation>Alles bleibt auf diesem Rechner. Nichts wird gesendet, nichts geholt, kein Konto gebraucht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>Das Beispiel ansehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Two news articles, read and dated. Five cards show the way.</source>
            <translation>Zwei Zeitungsartikel, gelesen und datiert. Fünf Karten zeigen den Weg.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Add a folder of documents</source>
            <translation>Ordner mit Dokumenten hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>PDF, Word, mail, web pages, tables, scans. Or drop them anywhere on this window.</source>
            <translation>PDF, Word, E-Mail, Webseiten, Tabellen, Scans. Oder ziehen Sie sie irgendwo auf dieses Fenster.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Open a chronology</source>
            <translation>Eine Chronologie öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>One that you have made, or one that somebody sent you.</source>
            <translation>Eine, die Sie angelegt haben, oder eine, die Ihnen jemand geschickt hat.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Recent</source>
            <translation>Zuletzt verwendet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Drop documents or a folder here</source>
            <translation>Dokumente oder einen Ordner hierher ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>The program reads them, finds what happened when, and keeps the sentence that proves it. Nothing leaves this machine.</source>
            <translation>Das Programm liest sie, findet, was wann geschah, und bewahrt den Satz, der es belegt. Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add documents…</source>
            <translation>Dokumente hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add folder…</source>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Open the sample</source>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Opening {name}…</source>
            <translation>{name} wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Esc goes back to where you were</source>
            <translation>Esc führt dorthin zurück, wo Sie waren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{found} in {n} documents</source>
            <extracomment>Of one: {found} in {n} document</extracomment>
            <translation>
                <numerusform>{found} in {n} Dokument</numerusform>
                <numerusform>{found} in {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{number} or more</source>
            <translation>{number} oder mehr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only {name}</source>
            <translation>Nur {name} zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{name}”</source>
            <translation>Passagen nach „{name}“ durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Open the card of {name}</source>
            <translation>Karte von {name} öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Go to {date}</source>
            <translation>Gehe zu {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Read it</source>
            <translation>Lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only what it tells</source>
            <translation>Nur zeigen, was es erzählt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{letters}”</source>
            <translation>Passagen nach „{letters}“ durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Change the key of “{name}”</source>
            <translation>Taste von „{name}“ ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>… then by</source>
            <translation>… dann nach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What the lanes stand for</source>
            <translation>Wofür die Spuren stehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What parts each lane once more</source>
            <translation>Was jede Spur noch einmal teilt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the light theme</source>
            <translation>Zum hellen Farbschema wechseln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the dark theme</source>
            <translation>Zum dunklen Farbschema wechseln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list broad</source>
            <translation>Liste breit machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list as it was</source>
            <translation>Liste wie zuvor</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Lists</source>
            <translation>Listen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>&amp;Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>&amp;Wiederholen: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Message</source>
            <translation>Meldung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>({rest} more)</source>
            <translation>({rest} weitere)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event matches these filters.</source>
            <translation>Kein Ereignis passt zu diesen Filtern.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event was found in these documents.</source>
            <translation>In diesen Dokumenten wurde kein Ereignis gefunden.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events would match.</source>
            <extracomment>Of one: {n} hidden event would match.</extracomment>
            <translation>
                <numerusform>{n} ausgeblendetes Ereignis würde passen.</numerusform>
                <numerusform>{n} ausgeblendete Ereignisse würden passen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events can be shown.</source>
            <extracomment>Of one: {n} hidden event can be shown.</extracomment>
            <translation>
                <numerusform>{n} ausgeblendetes Ereignis lässt sich zeigen.</numerusform>
                <numerusform>{n} ausgeblendete Ereignisse lassen sich zeigen.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>This chronology is read-only: you can look and export, but not change it.</source>
            <translation>Diese Chronologie ist schreibgeschützt: Sie können darin lesen und exportieren, aber nichts ändern.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>find anything</source>
            <translation>alles finden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>Two selected: {distance}</source>
            <translation>Zwei gewählt: {distance}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Previous event of the list</source>
            <translation>Voriges Ereignis der Liste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Next event of the list</source>
            <translation>Nächstes Ereignis der Liste</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items</source>
            <extracomment>Of one: Drop to read {n} item</extracomment>
            <translation>
                <numerusform>Ablegen, um {n} Element zu lesen</numerusform>
                <numerusform>Ablegen, um {n} Elemente zu lesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Showing {told} of {n} events</source>
            <extracomment>Of one: Showing {told} of {n} event</extracomment>
            <translation>
                <numerusform>{told} von {n} Ereignis gezeigt</numerusform>
                <numerusform>{told} von {n} Ereignissen gezeigt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>from {n} documents</source>
            <extracomment>Of one: from {n} document</extracomment>
            <translation>
                <numerusform>aus {n} Dokument</numerusform>
                <numerusform>aus {n} Dokumenten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>In view {drawn} of {dated}</source>
            <translation>In Sicht {drawn} von {dated}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to open {name}</source>
            <translation>Ablegen, um {name} zu öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}”</source>
            <translation>Ablegen, um „{name}“ zu lesen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items into “{title}”</source>
            <extracomment>Of one: Drop to read {n} item into “{title}”</extracomment>
            <translation>
                <numerusform>Ablegen, um {n} Element in „{title}“ zu lesen</numerusform>
                <numerusform>Ablegen, um {n} Elemente in „{title}“ zu lesen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Read-only</source>
            <translation>Schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>All changes saved</source>
            <translation>Alle Änderungen gespeichert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} undated</source>
            <translation>{n} undatiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{inside} in {n} clusters</source>
            <extracomment>Of one: {inside} in {n} cluster</extracomment>
            <translation>
                <numerusform>{inside} in {n} Haufen</numerusform>
                <numerusform>{inside} in {n} Haufen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} earlier</source>
            <translation>{n} früher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} later</source>
            <translation>{n} später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}” into “{title}”</source>
            <translation>Ablegen, um „{name}“ in „{title}“ zu lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every mark is an event</source>
            <translation>Jede Marke ist ein Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Its place is its date, its shape says how exactly that is known. Click one, or go from one to the next with {go.next}.</source>
            <translation>Ihr Ort ist ihr Datum, ihre Form sagt, wie genau es bekannt ist. Klicken Sie eine an, oder gehen Sie mit {go.next} von einer zur nächsten.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every event has its proof</source>
            <translation>Jedes Ereignis hat seinen Beleg</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Here stands the sentence that it was read from, in its document. Nothing is shown without one, unless you add it yourself.</source>
            <translation>Hier steht der Satz, aus dem es gelesen wurde, in seinem Dokument. Nichts wird ohne einen gezeigt, außer Sie legen es selbst an.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The same as lists</source>
            <translation>Dasselbe als Listen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>All events in a row, what does not fit together under To check, every date, every document.</source>
            <translation>Alle Ereignisse der Reihe nach, unter „Zu prüfen“ beisammen, was nicht zusammenpasst, jedes Datum, jedes Dokument.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>You decide how much is shown</source>
            <translation>Sie entscheiden, wie viel gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The key events, all that have a date, or everything. Nothing is ever thrown away.</source>
            <translation>Die wichtigsten Ereignisse, alle mit Datum oder alles. Nichts wird je weggeworfen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Now your own documents</source>
            <translation>Nun Ihre eigenen Dokumente</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Add files or a whole folder, or drop them on the window. {review.begin} then goes through the events one by one, {go.palette} finds anything, {help.contents} opens the help.</source>
            <translation>Fügen Sie Dateien oder einen ganzen Ordner hinzu, oder ziehen Sie sie auf das Fenster. {review.begin} geht dann die Ereignisse einzeln durch, {go.palette} findet alles, {help.contents} öffnet die Hilfe.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>the menu</source>
            <translation>das Menü</translation>
        </message>
    </context>
</TS>
