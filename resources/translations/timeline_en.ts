<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Window</name>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;View</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>Eve&amp;nt</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No chronology is open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No event is chosen.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is read-only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>The chronology cannot be changed while documents are read into it, dated or taken out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is damaged: Check and repair in File saves what can be read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to undo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to do again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Another chronology is open now: what was filled in was not kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Documents are being written just now; what was filled in is kept once that has ended.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Bringing the rows in…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Import a chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Import a c&amp;hronology…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Chronologies of others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>All files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Open a chronology first, or make a new one: the rows come into it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/check_actions.py"></location>
            <source>To chec&amp;k</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Choose a date in the list Dates first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Date is right so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Look at date again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/dates/date_table.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Date is ri&amp;ght so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>An event was made of this date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Choose a document in the list Documents first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not read: there is nothing of it in the chronology.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>The original is not where it was read from: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>No program of this system shows this file. It is: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>It lies in {folder}. The path was copied.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>There is no older version of this document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not refused for want of a password.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Its text and passages, and the events that nothing else proves, leave every list, search and export (events that it tells: {events}). Events that other documents prove too stay, told by those alone. Notes that you wrote yourself stay with the events that stay.

It can be undone until this chronology is closed. Then it is overwritten for good, in the file and in its automatic copies, and so are the lines of the history that hold its words. A certificate says what was removed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}, with {n} older versions?</source>
            <extracomment>Of one: Withdraw {title}, with {n} older version?</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Chosen documen&amp;t</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Title; empty for the one that stands in the document:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the password</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>{title} is locked. The password is used for this reading and kept nowhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdrawn; it can be undone until the chronology is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Save the certificates in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Open the original</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Where it &amp;lies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>R&amp;ename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Set &amp;date…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Read again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the &amp;password…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>What &amp;changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Withdraw…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>W&amp;ithdrawn documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Saved to {target}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>There are no eras yet: add one in View, Eras.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Eras</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add era</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change era</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Add era…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>Era of the &amp;selection…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Change or remove era…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select words in the source first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>When was this document written? Relative dates such as “on Tuesday” are counted from this day; they are read anew, in one step that can be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Edit event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Show event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Hide event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Document date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the event with its sources.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the selected words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Review event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now, for it has no date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>undated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Copy event with source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copy selected &amp;words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select &amp;all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Edit…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Reject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Mark as &amp;not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Hide or show again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Merge…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Split this passage off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Add event…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Least sure &amp;one to review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Undone: {label}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Done again: {label}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>No other event that is shown waits for review.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>This event has a single passage: there is nothing to split off.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Accept event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Reject event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Make the report…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export a&amp;gain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Exported to {target}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>The export was cancelled; no file was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>The sample is open. Should the documents begin a chronology of their own, or stand among the sample’s?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Reading the sample documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Add documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Keep the chronology in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;New chronology…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Open…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open &amp;recent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the &amp;sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the practice case</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the old history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Add documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add &amp;folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;What could not be read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New win&amp;dow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Quit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents… {done} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>An import is running; wait for it or cancel it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add to the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Which date should the timeline show?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Next event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Previous event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Measure to the next event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Measure to the previous event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next cluster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous cluster</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;First event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Last event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen forward</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;date…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Find and do &amp;anything…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Open the &amp;source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Fields of the e&amp;vent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Why it is so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;History of the event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next source of the event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous source of the event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous in the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program failed when it last ran. What is known of it was written on this machine, without a word of any document, and sent nowhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Preferences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Tour of the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Privacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Crash reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;About Timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In To check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program has not failed here: there is no report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>One key, with Ctrl, Alt or Shift where you like.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>“{key}” alone would also be pressed while something is typed: hold Ctrl or Alt with it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Move event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begins anew: {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Moved: {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Ends anew: {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no end of its own that could be moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Move along the a&amp;xis</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no date that could be moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{when}” is no single time: change it in its field.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no beginning of its own that could be moved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End l&amp;ater</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End ea&amp;rlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Beginning later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begi&amp;nning earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{told} of {n} events</source>
            <extracomment>Of one: {told} of {n} event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{n} further events are not printed</source>
            <extracomment>Of one: {n} further events are not printed</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print the timeline in &amp;view…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as sentences.</source>
            <extracomment>Of one: Copied {n} sentence.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as footnotes.</source>
            <extracomment>Of one: Copied {n} footnote.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as record cites.</source>
            <extracomment>Of one: Copied {n} record cite.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as quotes.</source>
            <extracomment>Of one: Copied {n} quote.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as table rows.</source>
            <extracomment>Of one: Copied {n} table row.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>As is &amp;usual here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;week on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;month on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;year on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Never</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Which day should the story be known by? It then tells only what documents prove that were published by the end of that day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Known as of</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Readi&amp;ng</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Known as of…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Calendar…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Present one by one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Copy as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Silences</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>The other {n} are too many for a clipboard: export them.</source>
            <extracomment>Of one: The other {n} are too many for a clipboard: export them.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Foot&amp;note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Record cite</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Quote with its source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Table row</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/review_actions.py"></location>
            <source>Re&amp;view one by one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>The file itself is left as it is. What can be read of it can be saved into a new file; copies are kept beside it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>What you decide is kept, step by step, in the history of this file. If your name should stand beside it, give it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Open a kept copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is damaged:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} copy{suffix}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copying to {target}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Checking {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{who} has been changing this chronology since {since}. You can go on looking; what is changed there is shown here. If you take over, changes are made here, and the other window is told at its next change. Nothing that was saved is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{n} rows of {table}</source>
            <extracomment>Of one: {n} rows of {table}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Everything could be saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Saved what could be read. Lost, or more: {lost}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a &amp;copy…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Chec&amp;k and repair…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Histor&amp;y…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Check and repair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <location filename="../../timeline_app/ui/checking/list_rows.py"></location>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>and {rest} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} (repaired){suffix}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Only look</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Take over</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Add these documents again: {documents}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copied to {target}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>Sa&amp;ved views</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Save this view…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Rename or remove…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View &amp;{number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One millennium</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One century</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One decade</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One year</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One month</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Find</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Next passage found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Previous passage found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>C&amp;lear all filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit &amp;all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit selection</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Marks as cards</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as &amp;plain labels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as spa&amp;ce allows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Whole timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Nearer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Farther</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>No further lanes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Filte&amp;rs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>So&amp;urce</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Pa&amp;ge instead of text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List &amp;broad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Show hidden events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Refresh what is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Full screen</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Fit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Events shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Lanes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Lanes wit&amp;hin lanes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Sho&amp;w</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;More rows in a lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fe&amp;wer rows in a lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Usual number of rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Cross-hair with its date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Line of &amp;today</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>As the &amp;system has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Light, &amp;high contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Dark, high &amp;contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Key events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>All &amp;dated events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <location filename="../../timeline_app/ui/window/main_window.py"></location>
            <source>Timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>Something went wrong in the program itself. Your chronology is safe.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>A report was written on this machine, and is sent nowhere; Help → Crash reports shows it again. It names no file and holds no word of any document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>{error}. The usual limits are in force.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Each row becomes an event, the row itself its passage; nothing is merged without asking.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>Of one: {n} row</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{day} is {when}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Choose how days are written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Remember this for files with the same columns</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Not now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>The rows of the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>S&amp;heet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Days are written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;People are parted by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Without a date they come in as undated; the words are kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in {n} rows</source>
            <extracomment>Of one: Bring in {n} row</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>sheet “{sheet}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Bring in a chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/field_header.py"></location>
            <source>What “{header}” is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show only these</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show all rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{read} of {n} dates are read</source>
            <extracomment>Of one: {read} of {n} dates are read</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows have no date that can be read</source>
            <extracomment>Of one: {n} row has no date that can be read</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows look like events that are there already: asked later</source>
            <extracomment>Of one: {n} row looks like an event that is there already: asked later</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>People</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/fields.py"></location>
            <source>no date</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} rows brought in</source>
            <extracomment>Of one: {n} row brought in</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} there already</source>
            <extracomment>Of one: {n} there already</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} without a date</source>
            <extracomment>Of one: {n} without a date</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} may be one with another event: Same event? asks</source>
            <extracomment>Of one: {n} may be one with another event: Same event? asks</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>A click or Enter shows a day alone; dragging, or Shift with the arrows, several.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>No event that is shown is known to the day.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>Calendar</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>By hour of the week</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>All days</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>{n} more have no such day.</source>
            <extracomment>Of one: {n} more have no such day.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
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
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/hour_grid.py"></location>
            <source>Hours of the week</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>{n} events, most of them {lane}</source>
            <extracomment>Of one: {n} event, {lane}</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>no event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason, kept with the decision (Tab): e.g. the log was written on the day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>takes the last one back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day} by {person}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>by {person}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Open again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/card_head.py"></location>
            <source>previous, next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Open</source>
            <comment>questions that nobody has settled</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Later</source>
            <comment>questions that were put off</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Settled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Same event?</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>{n} pairs may be one event</source>
            <extracomment>Of one: {n} pair may be one event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>What to check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_view.py"></location>
            <location filename="../../timeline_app/ui/checking/list_view.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>To check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/compared_table.py"></location>
            <source>What agrees and what differs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/finding_card.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>This source is right</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Both stand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>No conflict</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Same event: yes, no</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>The other side, or the other card</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Mo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Tu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>We</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Th</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Fr</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Sa</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Su</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing contradicts itself</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing was put off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>L puts a question off; it then waits here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing is settled yet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>What you decide is kept here, with the day and the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>No pair is left to decide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Your answers are kept, and hold for every later import.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>All dates, figures, names and orders of {n} documents were compared. That does not make them right: nobody may have told the other side.</source>
            <extracomment>Of one: All dates, figures, names and orders of {n} document were compared. That does not make them right: nobody may have told the other side.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Show the answers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/page_cut.py"></location>
            <source>Page {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Do these two tell one event?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Added by hand; no passage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Yes, one event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>No, two events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Together it reads: {words} · {sources}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/series_row.py"></location>
            <source>missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/sources.py"></location>
            <source>p. {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>This document was withdrawn.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}, counted from {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>By the rule “{rule}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading stopped unexpectedly; what was read so far is kept, add the rest again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>Reading needs a process of its own, and none could be started: {error}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading could not go on: {error}. What was read so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>All documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>Document whose dates are shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>{group}: {n} dates</source>
            <extracomment>Of one: {group}: {n} dates</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_delegate.py"></location>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Make this an event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in this document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in these documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Looking through the dates…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Reading documents again…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read before dates were accounted for: {n} documents.</source>
            <extracomment>Of one: Read before dates were accounted for: {n} document.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>This document: {counts}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>{n} left</source>
            <extracomment>Of one: {n} left</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>As written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Read as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>What became of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Which</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Place</source>
            <comment>where words stand in a document</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>In events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Of the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Durations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>References</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>To look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>l. {line}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} dates</source>
            <extracomment>Of one: {n} date</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} in events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} to look at</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{title} and {rest} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>You said that it is right so.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Turns a heap of documents into a chronology, and keeps for every event the sentence that proves it. Everything happens on this machine; Help → Privacy says what enforces that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Program: Apache-2.0. Language model trained on Universal Dependencies treebanks (CC BY-SA). Typeface: Inter, SIL Open Font Licence. Window: Qt for Python, LGPL, of which you may put another build in its place. Licences… lists every part with its text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>About Timeline</source>
            <translation type="unfinished"></translation>
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
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Licences…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Log: {log_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Version {version}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Nothing was withdrawn from this chronology.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Withdrawn documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Certificates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Save…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>What was removed; the certificate holds none of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>new</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>moved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>gone</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Events: {events}. Passages: {passages}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>none differs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>What changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>What</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Each report says where in the program it failed, and on what system. It names no file and holds no word of any document. It lies on this machine only and is sent nowhere; who wants to report a failure copies it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>This report cannot be read any more.
</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Crash reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Reports</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Copy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Delete all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/date_dialog.py"></location>
            <source>A single day is needed here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>The whole timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>What the timeline shows now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} × {high} pixels; titles give way where it is low, and it is taller where the lanes need it, so nothing is cropped.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>As many sheets as it takes for every title.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} pixels wide; every lane has room for its titles.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Formats</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Export</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>&amp;All {total} events, not only the {shown} shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Ran&amp;ge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>E&amp;xport…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As the window shows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As high as the titles need</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Below the folder that was added</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>In full</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light, high contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark, high contrast</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>By date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>{several} and {last}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of your folders</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of those who reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the documents themselves</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Whoever gets the file can read {told}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>One page of its own size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>, </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>None</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Writing {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Reading the chronology…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Cancel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Stopping…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>{done} of {total} events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Chronologies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>{suffix} file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>File</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Reports to hand in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Packages to check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Tables</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>For other programs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Picture (PNG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Drawing (SVG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Page (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures in a ZIP (PNG)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table (CSV)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Workbook (Excel)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseMap)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseFleet)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Everlaw)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of a legal chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Data (JSON)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Timesketch)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheet for TimelineJS</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (web page)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (PDF)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (Word)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Lines of events (Timesketch)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Package to be checked (ZIP)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Calendar (iCalendar)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Annotations of documents (W3C)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (TimelineJS)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline (The Timeline Project)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Graph for archives (CIDOC CRM)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (RIS)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (CSL)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (SIMILE)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text of a timeline (markwhen)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with footnotes (Markdown)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Notes that link to each other (Obsidian)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Paths</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Names of &amp;reviewers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Width</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Height</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Scale</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The&amp;me</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>W&amp;ithin</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pap&amp;er</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Prepared &amp;for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Files of the so&amp;urces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the chronology is called; else as its file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of documents: below the folder that was added (the default), or in full, which tells the names of your folders.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also notes, and reasons of decisions, of those who reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also the names of those who reviewed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture; else as high as the lanes need.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of the file for one of the layout.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a picture.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the lanes of a picture stand for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What parts each lane once more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheets of a PDF or a report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a report.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Whom a report is made for.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>A package also holds the documents' files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>plain dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>bounds of inexact dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>doubt about a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>years BCE</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>open ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>times of day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>undated events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>passages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>all sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>people and places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>kinds</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>confidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>notes and tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Left out: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Nothing is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>As words only: {what}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The file can be brought in again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Your name, kept with each step in this file; exports leave it out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Undone: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Done again: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Read: {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>No step was changed since it was written down.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>erased</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Nobody is named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Only steps with these words</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Filter the history</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Steps</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Take this step back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>The history is broken at step {broken}: {reason}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>(event {event})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>When</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Who</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>{n} steps.</source>
            <extracomment>Of one: {n} steps.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Pause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Go on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>looking for files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>reading</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>putting events together</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>watching for files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>cancelled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Looking for documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Continue in background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>paused</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>{done} of {total} files</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopping after this step…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Every file was read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>These files are not in the chronology:</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Why it could not be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Last: {path}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopped</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What was read so far is kept.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Click a field and press the new key. The cross in a field takes its key away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Key for {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Find an action or a key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Use it here instead</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset all keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset the key for {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>{key} is the key for “{full_name}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Also {others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Qt and Qt for Python are used under the LGPL, version 3. They lie as files of their own in
{folder}
and are loaded from there: build others of the same version’s interface from their sources (code.qt.io), put them in the place of these files, and the program uses yours.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Its package brings no text of this licence.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>{parts} parts, each under the terms of its makers.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence: {licence}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Parts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Another language is spoken when the program is started again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>From so many days without an event on, a lane of the timeline is silent: that is listed in To check, as a gap.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>As the system has it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Preferences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Less motion: jump instead of glide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>days</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Text &amp;size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Language</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>S&amp;ilence of a lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>General</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Keyboard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Linux itself refuses this window, and all that it starts, any socket but a local one such as the display’s (a seccomp filter). Nothing can undo that before the window is closed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Nothing is enforced here: {why_not}. The program sends nothing and asks for nothing, but that is its word only.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A small process from before can show a document in its own program; it takes nothing but the path, and what that program does is its own.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Switched off in every process, before the library that reports is loaded.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Not switched off: something changed the program’s environment.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Files are read in processes that can start no program and open no socket at all.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events, and {memory} GB of memory. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Each chronology is the file that you named, with its log beside it while it is open, and a folder of copies. The program’s own files are these; it writes nowhere else but where you export to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The sample: {sample_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The practice case: {practice_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The old history: {history_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Limits that you set, where it is there: {usual_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What the window remembers: {settings_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What went wrong: {log_file}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of failures: {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Privacy</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reading the files of others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Where files are kept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What keeps your documents private</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: blocked by the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: not blocked by the system</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: on</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/same_as_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Same as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>on the timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Find an action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Plain</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>An era begins and ends: these words leave one side open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>This ends before it begins.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Orange</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Blue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Teal</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Violet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Pink</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Green</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Sky blue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Gold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1939, Sep 1939, 1 September 1939</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1945, 8 May 1945; the same as above if empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Remove</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>&amp;Name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;From</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;To</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>; between names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>Notes have {longest_note} characters at most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Merge events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Merge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep {title}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Which one keeps its title and date?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>All passages stay with the merged event.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/when_field.py"></location>
            <source>e.g. 19 July 2020, Jan 2020, c. 1911, 44 BC</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove the condition {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Clear all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove all conditions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>With hidden events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Confidence: {least}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{names} and {rest} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{since} to {until}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>From {since}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Until {until}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Known by {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>any</source>
            <comment>confidence</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure or likely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>Find {noun}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>{name}, also: {others}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Only what documents prove that were published by this day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Views</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Saved views: open one, or save what is shown now</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>From, e.g. January 2020</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>To, e.g. 22 July 2020</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Any day, e.g. 1 May 2020</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>How sure events must be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the filter · clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Clear all filters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the level · show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show more than what is worth most</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by hand · show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show also what was hidden or rejected by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} events are not shown:</source>
            <extracomment>Of one: {n} event is not shown:</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Everything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>What is worth most: dated in its own words, central, or told by several</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Dated</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also every other event that has a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also what is undated, rejected or hidden by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <source>How much is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Show: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search titles and passages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/browser.py"></location>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Page of the help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>No page has these words.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Find in the help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Pages of the help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>*no key*</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>This page is not translated yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>| what | key |</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a minute</source>
            <extracomment>Of one: {n} file a minute</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{hours} h</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{rate}, {span} left</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a second</source>
            <extracomment>Of one: {n} file a second</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{seconds} s</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{minutes} min</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} documents added</source>
            <extracomment>Of one: {n} document added</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} already there</source>
            <extracomment>Of one: {n} already there</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} could not be read</source>
            <extracomment>Of one: {n} could not be read</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>the chronology now shows {n} events</source>
            <extracomment>Of one: the chronology now shows {n} event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} sources</source>
            <extracomment>Of one: {n} source</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>{n} findings</source>
            <extracomment>Of one: {n} finding</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Shows on the board what is to check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Set for all of them, in one step</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take {name} away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take away (Del): {noun} {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Add {noun}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>{noun} to add</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>differs</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Dispute</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Who: what they say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Add a note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/further_fields.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Disputed by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Importance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Reject</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Hide</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>({n} events)</source>
            <extracomment>Of one: ({n} event)</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>Not changed by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Nothing of this event was changed by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>nobody named</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>{n} changes</source>
            <extracomment>Of one: {n} change</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <source>Click an event: its date, people and passages stand here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Why</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Make first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Split off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Only mentions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Proves it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It is shown first wherever the event is told. The date stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It becomes an event of its own, with the date that it gives itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as no source any more. Date and title of the event stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as a source. Date and title of the event stay as they are.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Passages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy as ▾</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy the event as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Added by hand; no passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>{n} more passages stand in the source</source>
            <extracomment>Of one: {n} more passages stand in the source</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>You set it; no later import changes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a piece of the sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause, shortened</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a shorter wording of the sentence, or has a name for a pronoun</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the sentence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is the sentence, cut short</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{proofs} of {n} passages</source>
            <extracomment>Of one: {proofs} of {n} passages</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>yours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>as it was told</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why one event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} stands in {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} is what this says: {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Joined by you; later imports keep it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Proved in {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Only mentioned in {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>one passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Disputed by {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>A single passage tells it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>No passage tells it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>From “{quote}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Its word is “{word}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: 0 to 3, Del leaves it to what the texts say</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>by the texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>{stars} of {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>of {most}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/why_page.py"></location>
            <source>Every line leads to its words; correct any of it under Event.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/keycap.py"></location>
            <location filename="../../timeline_app/ui/welcome/door.py"></location>
            <source>Key {keys}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Events of the name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>As</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Together with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Says otherwise than others</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>{n} to check</source>
            <extracomment>Of one: {n} to check</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nobody else is named in its events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nothing in its events is open to check</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Click to settle it on the board.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Part…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Choose below which spellings mean somebody else, then part them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Rename…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Join with…</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{n} mentions</source>
            <extracomment>Of one: {n} mention</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Also written</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{mentions} in {n} documents</source>
            <extracomment>Of one: {mentions} in {n} document</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Spelling {spelling}, {n} times</source>
            <extracomment>Of one: Spelling {spelling}, {n} times</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{other}: the same?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>The name that it is the same as</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Yes: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>No: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/small_timeline.py"></location>
            <source>Its events in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>proves</source>
            <comment>a passage, its event</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>mentions</source>
            <comment>a passage, its event</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Person</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Organisations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Organisation</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Tag</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>The program that draws pages ended over this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>Drawing this page took too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>No process could be started to draw it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>There is no page {typed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text or page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Click to see the whole page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>See the whole page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Previous page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Next page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Size: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The text that was read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The page as it is printed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Smaller</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Larger</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>A password locks this file. It is kept until the program is closed, and never written.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>This password does not open the file. Try again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file is no longer where it was: here is its text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file was changed since it was read: here is its text as read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>Password of this file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Drawing page {page}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>{about}; lit: {lit}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_side.py"></location>
            <source>This document has no pages of paper: here is its text.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>Page {page} · {n} events on this page</source>
            <extracomment>Of one: Page {page} · {n} event on this page</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/zooming.py"></location>
            <source>Whole page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Done last</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>You can</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/event_table.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>More to do with it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>not now: {reason}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do: events, names, documents, commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>&gt; commands   @ people   # tags   / dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found. The nearest word is “{word}”: Enter takes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>What is found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>choose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>do it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Space, → next · ← back · Esc ends</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Present</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Nothing is shown.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <location filename="../../timeline_app/ui/printing/printing.py"></location>
            <source>{number} of {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/column.py"></location>
            <source>Reading</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/laying.py"></location>
            <source>{n} statements about it</source>
            <extracomment>Of one: {n} statement about it</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/month_list.py"></location>
            <source>Months</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Only what documents prove that were published by a day of your choice</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;sentences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As foot&amp;notes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;record cites</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;quotes with their sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;table rows</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>any day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Any day</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Choose a day…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all ▾</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all that is read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known  {day} ▾</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of  {day} ▾</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of {day}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Nothing is shown that could be read. Take back a filter, or add documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Reading {told} of {n} events</source>
            <extracomment>Of one: Reading {told} of {n} event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>No chronology is open</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>{count} in {period}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>statements folded under their deed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/tellings.py"></location>
            <source>Without a date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/stage.py"></location>
            <source>Review</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Order of the queue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/queue_view.py"></location>
            <source>Queue</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>+ Filter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Leave</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back “{step}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Remove the condition {text}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Take back {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Other dates of this passage: the number takes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>People, organisations and places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Where it stands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Event in hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Enter saves and goes on, Esc leaves it as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>1–{last} takes a date below; or type another, and Enter saves it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Type the date; Enter saves and goes on.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Make the report…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Reading the queue…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Leave, or take a condition away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>{progress} decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Correct</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Wrong date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Not an event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Split this passage off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the one before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Next passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Card or passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Page instead of text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all above</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Another order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Take this date of the passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Date {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events near it in time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Search all events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>“{title}” is the same as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>The event that you choose keeps its title and its date; the passages of this one go to it. ↑ ↓ choose, Enter joins, Esc leaves it as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events to accept</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>One step: it can be taken back as a whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Accept {ids}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Review · {told}{settled}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Date corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Split off a passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Hidden</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Same as another</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>day of the document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>How sure: {sure}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To check ›</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To look at: {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>in use</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>The event’s date is this one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Previous passage of this event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Next passage of this event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Find one…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Written {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>mentions it</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>{decision}: {n} events</source>
            <extracomment>Of one: {decision}: {n} event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>the file is held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>elsewhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>Where it stands: {count} events near it, {choices} other dates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: another program holds the file. Your decision is kept and tried again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing says when this was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: {reason}. Your decision is kept and tried again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>This chronology is read-only: nothing can be decided here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing waits under this filter.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>accepted</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>rejected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>joined with others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Corrected</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Joined</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Least sure first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>In order of time</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all that are sure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{decided} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} to go</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left at this pace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} decided</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>last one</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} findings settled on the way</source>
            <extracomment>Of one: {n} finding settled on the way</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>A view keeps the filter, how much is shown, and the lanes. It is saved in the chronology.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>This view exists: saving replaces it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Save view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>Also &amp;where in time I am looking</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/saved_views.py"></location>
            <source>There is no view {number} yet: save one in View, Saved views.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>The first nine have a number key. Double click or F2 renames; every change can be undone.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>No view is saved yet. Save one with View, Saved views, Save this view.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Saved views</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Replace</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Dating the document’s events anew…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Withdrawing the document…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>It is right so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Look at it again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>State</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>older version</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>A picture of a page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Where it lies</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Give the password…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>unknown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>not reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>{n} independent sources</source>
            <extracomment>Of one: {n} independent source</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Edit</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>This passage says {here}; the event is dated {there}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/passage_view.py"></location>
            <source>Source text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>both agree</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>they differ</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>only one tells it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Join</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are one event: make one of them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are different events: never join or suggest them again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>{percent} % likely</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Click an event to read the sentence that proves it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>This event was added by hand and has no passage in a document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Previous source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Next source</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Say when this document was written</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show earlier text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show later text</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>About the event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Event's passage {place}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Its date follows from the order of events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The sentence gives no date of its own; it takes the document’s date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>An earlier sentence of the text sets the date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The date was set by hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Read from {read}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>No passage says when it happened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Another of its passages gives the date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The passage gives the date.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>counted from {anchor}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>by the rule “{rule}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep {name} apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdrawn: {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change document date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change importance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change kind</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change note</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change organisations</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change persons</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change status</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change tags</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change title</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change what a passage is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change who disputes it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Two events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Same event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>One event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct date</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Join names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Open finding again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Part names</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Put passage first</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove era</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Settle finding</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Split passage off</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdraw document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Passages found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Passage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Document</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Confidence</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>press Enter to zoom in</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>planned</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>disputed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>several sources</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>unreviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>approximate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>dated by other events</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Timeline, {about}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Eras: {eras}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>double-click to change it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>click to look closer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Usual order</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Within each lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Event {event}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>and {rest} more: filter or search to see them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add era…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add event here…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>More rows in a lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fewer rows in a lane</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only what is in view</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show the whole timeline</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move up</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move down</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold all others</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Change “{name}”…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show all of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>reading…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>no dated event to show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_widget.py"></location>
            <source>To check: its sources do not agree.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{title}, {number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Next</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>ends it</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{events} from {n} documents</source>
            <extracomment>Of one: {events} from {n} document</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>today, {at}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{n} reviewed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>What happened, when, and who says so</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Give it your documents. Every event it finds stands on the sentence that proves it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Everything stays on this computer. Nothing is sent, nothing is fetched, no account.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Look at the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Two news articles, read and dated. Five cards show the way.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Add a folder of documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>PDF, Word, mail, web pages, tables, scans. Or drop them anywhere on this window.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Open a chronology</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>One that you have made, or one that somebody sent you.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Welcome</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Recent</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Drop documents or a folder here</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>The program reads them, finds what happened when, and keeps the sentence that proves it. Nothing leaves this machine.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add documents…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add folder…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Open the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Opening {name}…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Esc goes back to where you were</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{found} in {n} documents</source>
            <extracomment>Of one: {found} in {n} document</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{number} or more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Open the card of {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Go to {date}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Read it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only what it tells</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{letters}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Change the key of “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>… then by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What the lanes stand for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What parts each lane once more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the light theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the dark theme</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list broad</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list as it was</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Lists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Message</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Show</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Dismiss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>({rest} more)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event matches these filters.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event was found in these documents.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events would match.</source>
            <extracomment>Of one: {n} hidden event would match.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events can be shown.</source>
            <extracomment>Of one: {n} hidden event can be shown.</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>This chronology is read-only: you can look and export, but not change it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>find anything</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>help</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>Two selected: {distance}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Previous event of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Next event of the list</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items</source>
            <extracomment>Of one: Drop to read {n} item</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Showing {told} of {n} events</source>
            <extracomment>Of one: Showing {told} of {n} event</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>from {n} documents</source>
            <extracomment>Of one: from {n} document</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>In view {drawn} of {dated}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to open {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items into “{title}”</source>
            <extracomment>Of one: Drop to read {n} item into “{title}”</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Read-only</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>All changes saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} undated</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{inside} in {n} clusters</source>
            <extracomment>Of one: {inside} in {n} cluster</extracomment>
            <translation type="unfinished">
                <numerusform></numerusform>
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} earlier</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} later</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}” into “{title}”</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every mark is an event</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Its place is its date, its shape says how exactly that is known. Click one, or go from one to the next with {go.next}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every event has its proof</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Here stands the sentence that it was read from, in its document. Nothing is shown without one, unless you add it yourself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The same as lists</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>All events in a row, what does not fit together under To check, every date, every document.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>You decide how much is shown</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The key events, all that have a date, or everything. Nothing is ever thrown away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Now your own documents</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Add files or a whole folder, or drop them on the window. {review.begin} then goes through the events one by one, {go.palette} finds anything, {help.contents} opens the help.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>the menu</source>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
