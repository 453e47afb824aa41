<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>Window</name>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <source>Eve&amp;nt</source>
            <translation>&amp;حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/__init__.py"></location>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Help</source>
            <translation>&amp;مساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No chronology is open.</source>
            <translation>لا يوجد تسلسل زمني مفتوح.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>No event is chosen.</source>
            <translation>لم يُختَر أي حدث.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is read-only.</source>
            <translation>هذا التسلسل الزمني للقراءة فقط.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>The chronology cannot be changed while documents are read into it, dated or taken out.</source>
            <translation>لا يمكن تغيير التسلسل الزمني أثناء قراءة مستندات إليه أو تأريخها أو إخراجها منه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>This chronology is damaged: Check and repair in File saves what can be read.</source>
            <translation>هذا التسلسل الزمني تالف: أمر «فحص وإصلاح» في قائمة «ملف» يحفظ ما يمكن قراءته منه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to undo.</source>
            <translation>لا يوجد ما يُتراجع عنه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/action.py"></location>
            <source>There is nothing to do again.</source>
            <translation>لا يوجد ما يُعاد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Another chronology is open now: what was filled in was not kept.</source>
            <translation>فُتح في هذه الأثناء تسلسل زمني آخر: لم يُحفظ ما أُدخل.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/answering.py"></location>
            <source>Documents are being written just now; what was filled in is kept once that has ended.</source>
            <translation>تُكتب مستندات الآن؛ سيُحفظ ما أُدخل حالما ينتهي ذلك.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Bringing the rows in…</source>
            <translation>جارٍ إدخال الصفوف…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Import a chronology</source>
            <translation>استيراد تسلسل زمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Import a c&amp;hronology…</source>
            <translation>استيراد ت&amp;سلسل زمني…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Chronologies of others</source>
            <translation>تسلسلات زمنية من آخرين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>All files</source>
            <translation>كل الملفات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/bringing_actions.py"></location>
            <source>Open a chronology first, or make a new one: the rows come into it.</source>
            <translation>افتح تسلسلًا زمنيًا أولًا أو أنشئ واحدًا جديدًا: فيه تدخل الصفوف.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/check_actions.py"></location>
            <source>To chec&amp;k</source>
            <translation>لل&amp;فحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Choose a date in the list Dates first.</source>
            <translation>اختر أولًا تاريخًا من قائمة «التواريخ».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Date is right so</source>
            <translation>التاريخ صحيح هكذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Look at date again</source>
            <translation>النظر في التاريخ مجددًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <location filename="../../timeline_app/ui/dates/date_table.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>Date is ri&amp;ght so</source>
            <translation>التاريخ &amp;صحيح هكذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/date_actions.py"></location>
            <source>An event was made of this date.</source>
            <translation>أُنشئ حدث من هذا التاريخ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Choose a document in the list Documents first.</source>
            <translation>اختر أولًا مستندًا من قائمة «المستندات».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not read: there is nothing of it in the chronology.</source>
            <translation>لم يُقرأ هذا الملف: لا شيء منه في التسلسل الزمني.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>The original is not where it was read from: {path}</source>
            <translation>لم يعد الأصل حيث قُرئ منه: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>No program of this system shows this file. It is: {path}</source>
            <translation>لا يوجد في هذا النظام برنامج يعرض هذا الملف. وهو: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>It lies in {folder}. The path was copied.</source>
            <translation>هو في {folder}. نُسخ المسار.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>There is no older version of this document.</source>
            <translation>لا توجد نسخة أقدم من هذا المستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>This file was not refused for want of a password.</source>
            <translation>لم يُرفض هذا الملف لنقص كلمة مرور.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Its text and passages, and the events that nothing else proves, leave every list, search and export (events that it tells: {events}). Events that other documents prove too stay, told by those alone. Notes that you wrote yourself stay with the events that stay.

It can be undone until this chronology is closed. Then it is overwritten for good, in the file and in its automatic copies, and so are the lines of the history that hold its words. A certificate says what was removed.</source>
            <translation>نصه ومقاطعه، والأحداث التي لا يثبتها سواه، تغادر كل قائمة وبحث وتصدير (الأحداث التي يرويها: {events}). أما الأحداث التي تثبتها مستندات أخرى أيضًا فتبقى، ترويها تلك وحدها. وتبقى الملاحظات التي كتبتها بنفسك مع الأحداث الباقية.

يمكن التراجع عن ذلك حتى يُغلق هذا التسلسل الزمني. بعدها يُمحى نهائيًا من الملف ومن نسخه التلقائية، وكذلك أسطر السجل التي تحمل كلماته. وتذكر شهادةٌ ما أُزيل.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}, with {n} older versions?</source>
            <extracomment>Of one: Withdraw {title}, with {n} older version?</extracomment>
            <translation>
                <numerusform>سحب {title} مع نسخه الأقدم؟</numerusform>
                <numerusform>سحب {title} مع نسخة أقدم واحدة؟</numerusform>
                <numerusform>سحب {title} مع نسختين أقدم؟</numerusform>
                <numerusform>سحب {title} مع {n} نسخ أقدم؟</numerusform>
                <numerusform>سحب {title} مع {n} نسخة أقدم؟</numerusform>
                <numerusform>سحب {title} مع {n} نسخة أقدم؟</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Chosen documen&amp;t</source>
            <translation>المس&amp;تند المختار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename document</source>
            <translation>إعادة تسمية المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Title; empty for the one that stands in the document:</source>
            <translation>العنوان؛ اتركه فارغًا لاستعمال العنوان الوارد في المستند:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the password</source>
            <translation>إعطاء كلمة المرور</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>{title} is locked. The password is used for this reading and kept nowhere.</source>
            <translation>المستند {title} مقفل. تُستعمل كلمة المرور لهذه القراءة ولا تُحفظ في أي مكان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdrawn; it can be undone until the chronology is closed.</source>
            <translation>سُحب؛ يمكن التراجع حتى يُغلق التسلسل الزمني.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Save the certificates in</source>
            <translation>حفظ الشهادات في</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw {title}?</source>
            <translation>سحب {title}؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Open the original</source>
            <translation>&amp;فتح الأصل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Where it &amp;lies</source>
            <translation>&amp;مكانه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>R&amp;ename…</source>
            <translation>إعادة ال&amp;تسمية…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Set &amp;date…</source>
            <translation>تحديد التا&amp;ريخ…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Read again</source>
            <translation>قراءة مر&amp;ة أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Give the &amp;password…</source>
            <translation>إعطاء &amp;كلمة المرور…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>What &amp;changed</source>
            <translation>ما الذي ت&amp;غير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>&amp;Withdraw…</source>
            <translation>س&amp;حب…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>W&amp;ithdrawn documents…</source>
            <translation>المستندات المس&amp;حوبة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Withdraw</source>
            <translation>سحب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/document_actions.py"></location>
            <source>Saved to {target}.</source>
            <translation>حُفظ في {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>There are no eras yet: add one in View, Eras.</source>
            <translation>لا توجد عصور بعد: أضف واحدًا من «عرض»، «العصور».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Eras</source>
            <translation>ال&amp;عصور</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add era</source>
            <translation>إضافة عصر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change era</source>
            <translation>تغيير عصر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Add era…</source>
            <translation>إ&amp;ضافة عصر…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>Era of the &amp;selection…</source>
            <translation>عصر من الت&amp;حديد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/era_actions.py"></location>
            <source>&amp;Change or remove era…</source>
            <translation>&amp;تغيير عصر أو إزالته…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select words in the source first.</source>
            <translation>حدّد كلمات في المصدر أولًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>When was this document written? Relative dates such as “on Tuesday” are counted from this day; they are read anew, in one step that can be undone.</source>
            <translation>متى كُتب هذا المستند؟ التواريخ النسبية مثل “on Tuesday” تُحسب من هذا اليوم؛ وتُقرأ من جديد في خطوة واحدة يمكن التراجع عنها.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Edit event</source>
            <translation>تحرير الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Add event</source>
            <translation>إضافة حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Show event</source>
            <translation>إظهار الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Hide event</source>
            <translation>إخفاء الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Document date</source>
            <translation>تاريخ المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the event with its sources.</source>
            <translation>نُسخ الحدث مع مصادره.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copied the selected words.</source>
            <translation>نُسخت الكلمات المحددة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Review event</source>
            <translation>مراجعة الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now, for it has no date.</source>
            <translation>أُنشئ «{title}»؛ وهو غير ظاهر الآن لأنه بلا تاريخ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>“{title}” was made; it is not shown now.</source>
            <translation>أُنشئ «{title}»؛ وهو غير ظاهر الآن.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>undated</source>
            <translation>غير مؤرّخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Copy event with source</source>
            <translation>نسخ الحدث مع ال&amp;مصدر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Copy selected &amp;words</source>
            <translation>نسخ الكلمات المح&amp;ددة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Select &amp;all</source>
            <translation>تحديد الك&amp;ل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Edit…</source>
            <translation>&amp;تحرير…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Accept</source>
            <translation>&amp;قبول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Reject</source>
            <translation>ر&amp;فض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Mark as &amp;not reviewed</source>
            <translation>وضع علامة «&amp;لم يُراجع»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Hide or show again</source>
            <translation>إ&amp;خفاء أو إظهار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Merge…</source>
            <translation>&amp;دمج…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>&amp;Split this passage off</source>
            <translation>&amp;فصل هذا المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Add event…</source>
            <translation>إضافة حدث…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Least sure &amp;one to review</source>
            <translation>&amp;الأقل يقينًا للمراجعة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Undone: {label}.</source>
            <translation>تم التراجع عن: {label}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>Done again: {label}.</source>
            <translation>أُعيد: {label}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <source>No other event that is shown waits for review.</source>
            <translation>لا حدث آخر من المعروض ينتظر المراجعة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>This event has a single passage: there is nothing to split off.</source>
            <translation>لهذا الحدث مقطع واحد: لا يوجد ما يُفصل.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Accept event</source>
            <translation>قبول الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/event_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Reject event</source>
            <translation>رفض الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export to</source>
            <translation>تصدير إلى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Export…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>&amp;Make the report…</source>
            <translation>إ&amp;عداد التقرير…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Export a&amp;gain</source>
            <translation>تصدير مرة أ&amp;خرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>Exported to {target}.</source>
            <translation>صُدّر إلى {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/export_actions.py"></location>
            <source>The export was cancelled; no file was changed.</source>
            <translation>أُلغي التصدير؛ ولم يتغير أي ملف.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Chronology</source>
            <translation>تسلسل زمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents…</source>
            <translation>جارٍ إضافة المستندات…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>The sample is open. Should the documents begin a chronology of their own, or stand among the sample’s?</source>
            <translation>المثال مفتوح. هل تبدأ المستندات تسلسلًا زمنيًا خاصًا بها، أم توضع بين مستندات المثال؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology</source>
            <translation>تسلسل زمني جديد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open chronology</source>
            <translation>فتح تسلسل زمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Reading the sample documents…</source>
            <translation>جارٍ قراءة مستندات المثال…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Add documents</source>
            <translation>إضافة مستندات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add folder</source>
            <translation>إضافة مجلد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Keep the chronology in</source>
            <translation>حفظ التسلسل الزمني في</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;New chronology…</source>
            <translation>تسلسل زمني &amp;جديد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open &amp;recent</source>
            <translation>فتح &amp;حديث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the &amp;sample</source>
            <translation>فتح ال&amp;مثال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the practice case</source>
            <translation>فتح حالة التدريب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Open the old history</source>
            <translation>فتح التاريخ القديم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Add documents…</source>
            <translation>إضافة &amp;مستندات…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add &amp;folder…</source>
            <translation>إضافة م&amp;جلد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;What could not be read…</source>
            <translation>ما تع&amp;ذرت قراءته…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New win&amp;dow</source>
            <translation>&amp;نافذة جديدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Adding documents… {done} of {total}</source>
            <translation>جارٍ إضافة المستندات… {done} من {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>An import is running; wait for it or cancel it first.</source>
            <translation>هناك استيراد جارٍ؛ انتظره أو ألغه أولًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>New chronology…</source>
            <translation>تسلسل زمني جديد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/file_actions.py"></location>
            <source>Add to the sample</source>
            <translation>إضافة إلى المثال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to date</source>
            <translation>الانتقال إلى تاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Which date should the timeline show?</source>
            <translation>أي تاريخ يعرضه الخط الزمني؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Next event</source>
            <translation>الحدث ال&amp;تالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Previous event</source>
            <translation>الحدث ال&amp;سابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Measure to the next event</source>
            <translation>&amp;قياس حتى الحدث التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Measure to the previous event</source>
            <translation>قياس حتى الحدث السابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next cluster</source>
            <translation>المجموعة التالية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous cluster</source>
            <translation>المجموعة السابقة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next lane</source>
            <translation>المسار التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous lane</source>
            <translation>المسار السابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;First event</source>
            <translation>&amp;أول حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Last event</source>
            <translation>آ&amp;خر حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen back</source>
            <translation>شاشة إلى الوراء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>One screen forward</source>
            <translation>شاشة إلى الأمام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous view</source>
            <translation>العرض السابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next view</source>
            <translation>العرض التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;date…</source>
            <translation>الانتقال إلى تا&amp;ريخ…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Go to &amp;today</source>
            <translation>الانتقال إلى ال&amp;يوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Find and do &amp;anything…</source>
            <translation>البحث عن أي شيء وت&amp;نفيذه…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Open the &amp;source</source>
            <translation>فتح ال&amp;مصدر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Fields of the e&amp;vent</source>
            <translation>حقول ال&amp;حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;Why it is so</source>
            <translation>&amp;لماذا هو هكذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>&amp;History of the event</source>
            <translation>سجل ال&amp;حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next source of the event</source>
            <translation>المصدر التالي للحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous source of the event</source>
            <translation>المصدر السابق للحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Next in the list</source>
            <translation>التالي في القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/go_actions.py"></location>
            <source>Previous in the list</source>
            <translation>السابق في القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program failed when it last ran. What is known of it was written on this machine, without a word of any document, and sent nowhere.</source>
            <translation>تعطّل البرنامج في تشغيله الأخير. ما عُرف عن ذلك كُتب على هذا الجهاز، دون كلمة من أي مستند، ولم يُرسل إلى أي مكان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Preferences…</source>
            <translation>ال&amp;تفضيلات…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Keyboard shortcuts</source>
            <translation>اختصارات &amp;لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Welcome</source>
            <translation>ال&amp;ترحيب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Tour of the sample</source>
            <translation>&amp;جولة في المثال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Privacy</source>
            <translation>ال&amp;خصوصية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;Crash reports</source>
            <translation>تقارير ال&amp;أعطال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>&amp;About Timeline</source>
            <translation>&amp;حول Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In review</source>
            <translation>في المراجعة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>In To check</source>
            <translation>في الفحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/help_actions.py"></location>
            <source>The program has not failed here: there is no report.</source>
            <translation>لم يتعطل البرنامج هنا: لا يوجد تقرير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>One key, with Ctrl, Alt or Shift where you like.</source>
            <translation>مفتاح واحد، مع Ctrl أو Alt أو Shift كما تشاء.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/key_map.py"></location>
            <source>“{key}” alone would also be pressed while something is typed: hold Ctrl or Alt with it.</source>
            <translation>المفتاح «{key}» وحده قد يُضغط أيضًا أثناء الكتابة: اضغط معه Ctrl أو Alt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Move event</source>
            <translation>نقل الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begins anew: {when}.</source>
            <translation>يبدأ من جديد: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Moved: {when}.</source>
            <translation>نُقل: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Ends anew: {when}.</source>
            <translation>ينتهي من جديد: {when}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no end of its own that could be moved.</source>
            <translation>ليس للحدث «{title}» نهاية خاصة يمكن نقلها.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Move along the a&amp;xis</source>
            <translation>التحريك على ال&amp;محور</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no date that could be moved.</source>
            <translation>ليس للحدث «{title}» تاريخ يمكن نقله.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{when}” is no single time: change it in its field.</source>
            <translation>«{when}» ليس وقتًا مفردًا: غيّره في حقله.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>“{title}” has no beginning of its own that could be moved.</source>
            <translation>ليس للحدث «{title}» بداية خاصة يمكن نقلها.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Later</source>
            <translation>لا&amp;حقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Earlier</source>
            <translation>سا&amp;بقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End l&amp;ater</source>
            <translation>النهاية لا&amp;حقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>End ea&amp;rlier</source>
            <translation>النهاية سا&amp;بقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>&amp;Beginning later</source>
            <translation>ال&amp;بداية لاحقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/moving_actions.py"></location>
            <source>Begi&amp;nning earlier</source>
            <translation>البداية &amp;سابقًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{told} of {n} events</source>
            <extracomment>Of one: {told} of {n} event</extracomment>
            <translation>
                <numerusform>{told} من {n} حدث</numerusform>
                <numerusform>{told} من حدث واحد</numerusform>
                <numerusform>{told} من حدثين</numerusform>
                <numerusform>{told} من {n} أحداث</numerusform>
                <numerusform>{told} من {n} حدثًا</numerusform>
                <numerusform>{told} من {n} حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>{n} further events are not printed</source>
            <extracomment>Of one: {n} further events are not printed</extracomment>
            <translation>
                <numerusform>لا تُطبع أحداث أخرى</numerusform>
                <numerusform>لا يُطبع حدث آخر واحد</numerusform>
                <numerusform>لا يُطبع حدثان آخران</numerusform>
                <numerusform>لا تُطبع {n} أحداث أخرى</numerusform>
                <numerusform>لا يُطبع {n} حدثًا آخر</numerusform>
                <numerusform>لا يُطبع {n} حدث آخر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/print_actions.py"></location>
            <source>Print the timeline in &amp;view…</source>
            <translation>طباعة الخط الزمني &amp;المعروض…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as sentences.</source>
            <extracomment>Of one: Copied {n} sentence.</extracomment>
            <translation>
                <numerusform>لم تُنسخ أحداث كجمل.</numerusform>
                <numerusform>نُسخ حدث واحد كجملة.</numerusform>
                <numerusform>نُسخ حدثان كجملتين.</numerusform>
                <numerusform>نُسخت {n} أحداث كجمل.</numerusform>
                <numerusform>نُسخ {n} حدثًا كجمل.</numerusform>
                <numerusform>نُسخ {n} حدث كجمل.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as footnotes.</source>
            <extracomment>Of one: Copied {n} footnote.</extracomment>
            <translation>
                <numerusform>لم تُنسخ أحداث كحواشٍ.</numerusform>
                <numerusform>نُسخ حدث واحد كحاشية.</numerusform>
                <numerusform>نُسخ حدثان كحاشيتين.</numerusform>
                <numerusform>نُسخت {n} أحداث كحواشٍ.</numerusform>
                <numerusform>نُسخ {n} حدثًا كحواشٍ.</numerusform>
                <numerusform>نُسخ {n} حدث كحواشٍ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as record cites.</source>
            <extracomment>Of one: Copied {n} record cite.</extracomment>
            <translation>
                <numerusform>لم تُنسخ أحداث كإحالات.</numerusform>
                <numerusform>نُسخ حدث واحد كإحالة.</numerusform>
                <numerusform>نُسخ حدثان كإحالتين.</numerusform>
                <numerusform>نُسخت {n} أحداث كإحالات.</numerusform>
                <numerusform>نُسخ {n} حدثًا كإحالات.</numerusform>
                <numerusform>نُسخ {n} حدث كإحالات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as quotes.</source>
            <extracomment>Of one: Copied {n} quote.</extracomment>
            <translation>
                <numerusform>لم تُنسخ أحداث كاقتباسات.</numerusform>
                <numerusform>نُسخ حدث واحد كاقتباس.</numerusform>
                <numerusform>نُسخ حدثان كاقتباسين.</numerusform>
                <numerusform>نُسخت {n} أحداث كاقتباسات.</numerusform>
                <numerusform>نُسخ {n} حدثًا كاقتباسات.</numerusform>
                <numerusform>نُسخ {n} حدث كاقتباسات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Copied {n} events as table rows.</source>
            <extracomment>Of one: Copied {n} table row.</extracomment>
            <translation>
                <numerusform>لم تُنسخ أحداث كصفوف جدول.</numerusform>
                <numerusform>نُسخ حدث واحد كصف جدول.</numerusform>
                <numerusform>نُسخ حدثان كصفي جدول.</numerusform>
                <numerusform>نُسخت {n} أحداث كصفوف جدول.</numerusform>
                <numerusform>نُسخ {n} حدثًا كصفوف جدول.</numerusform>
                <numerusform>نُسخ {n} حدث كصفوف جدول.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>As is &amp;usual here</source>
            <translation>كال&amp;معتاد هنا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;week on</source>
            <translation>من أ&amp;سبوع فأكثر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;month on</source>
            <translation>من &amp;شهر فأكثر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>From a &amp;year on</source>
            <translation>من س&amp;نة فأكثر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Never</source>
            <translation>أ&amp;بدًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Which day should the story be known by? It then tells only what documents prove that were published by the end of that day.</source>
            <translation>بحسب أي يوم تُعرف القصة؟ عندها لا تروي إلا ما تثبته مستندات نُشرت حتى نهاية ذلك اليوم.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Known as of</source>
            <translation>كما عُرف في</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Readi&amp;ng</source>
            <translation>ال&amp;قراءة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Known as of…</source>
            <translation>كما عُرف في…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Calendar…</source>
            <translation>التقويم…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Present one by one</source>
            <translation>عرض واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Copy as</source>
            <translation>ن&amp;سخ كـ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Silences</source>
            <translation>&amp;فترات الصمت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>The other {n} are too many for a clipboard: export them.</source>
            <extracomment>Of one: The other {n} are too many for a clipboard: export them.</extracomment>
            <translation>
                <numerusform>لا أحداث أخرى.</numerusform>
                <numerusform>حدث آخر واحد أكثر مما تتسع له الحافظة: صدّره.</numerusform>
                <numerusform>حدثان آخران أكثر مما تتسع له الحافظة: صدّرهما.</numerusform>
                <numerusform>الأحداث الأخرى وعددها {n} أكثر مما تتسع له الحافظة: صدّرها.</numerusform>
                <numerusform>الأحداث الأخرى وعددها {n} أكثر مما تتسع له الحافظة: صدّرها.</numerusform>
                <numerusform>الأحداث الأخرى وعددها {n} أكثر مما تتسع له الحافظة: صدّرها.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Sentence</source>
            <translation>&amp;جملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>Foot&amp;note</source>
            <translation>&amp;حاشية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Record cite</source>
            <translation>إ&amp;حالة إلى السجل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Quote with its source</source>
            <translation>ا&amp;قتباس مع مصدره</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/reading_actions.py"></location>
            <source>&amp;Table row</source>
            <translation>&amp;صف جدول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/review_actions.py"></location>
            <source>Re&amp;view one by one</source>
            <translation>م&amp;راجعة واحدًا واحدًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>The file itself is left as it is. What can be read of it can be saved into a new file; copies are kept beside it.</source>
            <translation>يُترك الملف نفسه كما هو. ما يمكن قراءته منه يُحفظ في ملف جديد؛ والنسخ محفوظة بجانبه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>What you decide is kept, step by step, in the history of this file. If your name should stand beside it, give it there.</source>
            <translation>ما تقرره يُحفظ خطوة خطوة في سجل هذا الملف. إن أردت أن يظهر اسمك بجانبه فاكتبه هناك.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read…</source>
            <translation>حفظ ما يمكن قراءته…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Open a kept copy…</source>
            <translation>فتح نسخة محفوظة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is damaged:</source>
            <translation>الملف {name} تالف:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} copy{suffix}</source>
            <translation>{stem} نسخة{suffix}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copying to {target}…</source>
            <translation>جارٍ النسخ إلى {target}…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Checking {name}…</source>
            <translation>جارٍ فحص {name}…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Save what can be read in</source>
            <translation>حفظ ما يمكن قراءته في</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{who} has been changing this chronology since {since}. You can go on looking; what is changed there is shown here. If you take over, changes are made here, and the other window is told at its next change. Nothing that was saved is lost.</source>
            <translation>{who} يغيّر هذا التسلسل الزمني منذ {since}. يمكنك متابعة النظر؛ ما يتغير هناك يظهر هنا. إن توليت الأمر تُجرى التغييرات هنا، وتُخبر النافذة الأخرى عند تغييرها التالي. لا يضيع شيء مما حُفظ.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{n} rows of {table}</source>
            <extracomment>Of one: {n} rows of {table}</extracomment>
            <translation>
                <numerusform>لا صفوف من {table}</numerusform>
                <numerusform>صف واحد من {table}</numerusform>
                <numerusform>صفان من {table}</numerusform>
                <numerusform>{n} صفوف من {table}</numerusform>
                <numerusform>{n} صفًا من {table}</numerusform>
                <numerusform>{n} صف من {table}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Everything could be saved.</source>
            <translation>أمكن حفظ كل شيء.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Saved what could be read. Lost, or more: {lost}.</source>
            <translation>حُفظ ما يمكن قراءته. ما فُقد، أو أكثر: {lost}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a &amp;copy…</source>
            <translation>إنشاء &amp;نسخة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Chec&amp;k and repair…</source>
            <translation>&amp;فحص وإصلاح…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Histor&amp;y…</source>
            <translation>ال&amp;سجل…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Make a copy</source>
            <translation>إنشاء نسخة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Check and repair</source>
            <translation>فحص وإصلاح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{name} is whole.</source>
            <translation>الملف {name} سليم.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <location filename="../../timeline_app/ui/checking/list_rows.py"></location>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>and {rest} more</source>
            <translation>و{rest} غيرها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>{stem} (repaired){suffix}</source>
            <translation>{stem} (مُصلح){suffix}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Only look</source>
            <translation>الاكتفاء بالنظر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Take over</source>
            <translation>تولّي الأمر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Add these documents again: {documents}.</source>
            <translation>أضف هذه المستندات من جديد: {documents}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/safety_actions.py"></location>
            <source>Copied to {target}.</source>
            <translation>نُسخ إلى {target}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>Sa&amp;ved views</source>
            <translation>العروض المح&amp;فوظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Save this view…</source>
            <translation>&amp;حفظ هذا العرض…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>&amp;Rename or remove…</source>
            <translation>إعادة ال&amp;تسمية أو الإزالة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View {number}</source>
            <translation>العرض {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/saved_view_actions.py"></location>
            <source>View &amp;{number}</source>
            <translation>العرض &amp;{number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One millennium</source>
            <translation>ألفية واحدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One century</source>
            <translation>قرن واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One decade</source>
            <translation>عقد واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One year</source>
            <translation>سنة واحدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One month</source>
            <translation>شهر واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One week</source>
            <translation>أسبوع واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>One day</source>
            <translation>يوم واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Find</source>
            <translation>&amp;بحث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Next passage found</source>
            <translation>المقطع التالي الموجود</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Previous passage found</source>
            <translation>المقطع السابق الموجود</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>C&amp;lear all filters</source>
            <translation>م&amp;سح كل المرشحات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;in</source>
            <translation>ت&amp;كبير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Zoom &amp;out</source>
            <translation>ت&amp;صغير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit &amp;all</source>
            <translation>ملاءمة الك&amp;ل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fit selection</source>
            <translation>ملاءمة التحديد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Marks as cards</source>
            <translation>العلامات ك&amp;بطاقات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as &amp;plain labels</source>
            <translation>العلامات ك&amp;تسميات بسيطة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Marks as spa&amp;ce allows</source>
            <translation>العلامات بحسب الم&amp;ساحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Whole timeline</source>
            <translation>&amp;كامل الخط الزمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Nearer</source>
            <translation>أ&amp;قرب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Farther</source>
            <translation>أ&amp;بعد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>No further lanes</source>
            <translation>لا مسارات أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Filte&amp;rs</source>
            <translation>ال&amp;مرشحات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>So&amp;urce</source>
            <translation>الم&amp;صدر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Pa&amp;ge instead of text</source>
            <translation>ال&amp;صفحة بدل النص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>List &amp;broad</source>
            <translation>القائمة &amp;عريضة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Documents</source>
            <translation>ال&amp;مستندات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Show hidden events</source>
            <translation>إظهار الأحداث المخفية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Refresh what is shown</source>
            <translation>تحديث المعروض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Full screen</source>
            <translation>ملء الشاشة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Fit</source>
            <translation>&amp;ملاءمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Events shown</source>
            <translation>الأحداث المعروضة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Lanes</source>
            <translation>ال&amp;مسارات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Lanes wit&amp;hin lanes</source>
            <translation>مسارات &amp;ضمن المسارات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Sho&amp;w</source>
            <translation>إ&amp;ظهار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Theme</source>
            <translation>ال&amp;سمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;More rows in a lane</source>
            <translation>صفوف أ&amp;كثر في المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Fe&amp;wer rows in a lane</source>
            <translation>صفوف أ&amp;قل في المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Usual number of rows</source>
            <translation>العدد الم&amp;عتاد من الصفوف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Cross-hair with its date</source>
            <translation>خطا ت&amp;قاطع مع التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Line of &amp;today</source>
            <translation>خط ال&amp;يوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>As the &amp;system has it</source>
            <translation>بحسب ال&amp;نظام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Light</source>
            <translation>&amp;فاتحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Dark</source>
            <translation>&amp;داكنة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Light, &amp;high contrast</source>
            <translation>فاتحة، عالية ال&amp;تباين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>Dark, high &amp;contrast</source>
            <translation>داكنة، عالية الت&amp;باين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Key events</source>
            <translation>الأحداث ال&amp;رئيسية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>All &amp;dated events</source>
            <translation>كل الأحداث المؤرّ&amp;خة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions/view_actions.py"></location>
            <source>&amp;Everything</source>
            <translation>كل &amp;شيء</translation>
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
            <translation>حدث خطأ في البرنامج نفسه. تسلسلك الزمني في أمان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>A report was written on this machine, and is sent nowhere; Help → Crash reports shows it again. It names no file and holds no word of any document.</source>
            <translation>كُتب تقرير على هذا الجهاز ولم يُرسل إلى أي مكان؛ يعرضه مجددًا «مساعدة» ← «تقارير الأعطال». وهو لا يسمّي أي ملف ولا يحمل كلمة من أي مستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/app.py"></location>
            <source>{error}. The usual limits are in force.</source>
            <translation>{error}. الحدود المعتادة سارية.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Each row becomes an event, the row itself its passage; nothing is merged without asking.</source>
            <translation>يصبح كل صف حدثًا، والصف نفسه مقطعه؛ ولا يُدمج شيء دون سؤال.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{n} rows</source>
            <extracomment>Of one: {n} row</extracomment>
            <translation>
                <numerusform>لا صفوف</numerusform>
                <numerusform>صف واحد</numerusform>
                <numerusform>صفان</numerusform>
                <numerusform>{n} صفوف</numerusform>
                <numerusform>{n} صفًا</numerusform>
                <numerusform>{n} صف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>{day} is {when}</source>
            <translation>{day} هو {when}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Choose how days are written</source>
            <translation>اختر كيف تُكتب الأيام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Remember this for files with the same columns</source>
            <translation>&amp;تذكّر هذا للملفات ذات الأعمدة نفسها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>The rows of the file</source>
            <translation>صفوف الملف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>S&amp;heet</source>
            <translation>الور&amp;قة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;Days are written</source>
            <translation>تُكتب الأيا&amp;م هكذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>&amp;People are parted by</source>
            <translation>يُفصل بين الأ&amp;شخاص بـ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Without a date they come in as undated; the words are kept.</source>
            <translation>بلا تاريخ تدخل غير مؤرّخة؛ وتُحفظ كلماتها.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Bring in {n} rows</source>
            <extracomment>Of one: Bring in {n} row</extracomment>
            <translation>
                <numerusform>لا صفوف للإدخال</numerusform>
                <numerusform>إدخال صف واحد</numerusform>
                <numerusform>إدخال صفين</numerusform>
                <numerusform>إدخال {n} صفوف</numerusform>
                <numerusform>إدخال {n} صفًا</numerusform>
                <numerusform>إدخال {n} صف</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>sheet “{sheet}”</source>
            <translation>الورقة «{sheet}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/bringing_dialog.py"></location>
            <source>Bring in a chronology</source>
            <translation>إدخال تسلسل زمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/field_header.py"></location>
            <source>What “{header}” is</source>
            <translation>ما هو العمود «{header}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show only these</source>
            <translation>إظهار هذه فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>Show all rows</source>
            <translation>إظهار كل الصفوف</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{read} of {n} dates are read</source>
            <extracomment>Of one: {read} of {n} dates are read</extracomment>
            <translation>
                <numerusform>قُرئ {read} من {n} تاريخ</numerusform>
                <numerusform>قُرئ {read} من تاريخ واحد</numerusform>
                <numerusform>قُرئ {read} من تاريخين</numerusform>
                <numerusform>قُرئ {read} من {n} تواريخ</numerusform>
                <numerusform>قُرئ {read} من {n} تاريخًا</numerusform>
                <numerusform>قُرئ {read} من {n} تاريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows have no date that can be read</source>
            <extracomment>Of one: {n} row has no date that can be read</extracomment>
            <translation>
                <numerusform>لا صفوف بلا تاريخ مقروء</numerusform>
                <numerusform>صف واحد بلا تاريخ يمكن قراءته</numerusform>
                <numerusform>صفان بلا تاريخ يمكن قراءته</numerusform>
                <numerusform>{n} صفوف بلا تاريخ يمكن قراءته</numerusform>
                <numerusform>{n} صفًا بلا تاريخ يمكن قراءته</numerusform>
                <numerusform>{n} صف بلا تاريخ يمكن قراءته</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/sums.py"></location>
            <source>{n} rows look like events that are there already: asked later</source>
            <extracomment>Of one: {n} row looks like an event that is there already: asked later</extracomment>
            <translation>
                <numerusform>لا صفوف تشبه أحداثًا موجودة</numerusform>
                <numerusform>صف واحد يشبه حدثًا موجودًا: يُسأل عنه لاحقًا</numerusform>
                <numerusform>صفان يشبهان حدثين موجودين: يُسأل عنهما لاحقًا</numerusform>
                <numerusform>{n} صفوف تشبه أحداثًا موجودة: يُسأل عنها لاحقًا</numerusform>
                <numerusform>{n} صفًا تشبه أحداثًا موجودة: يُسأل عنها لاحقًا</numerusform>
                <numerusform>{n} صف تشبه أحداثًا موجودة: يُسأل عنها لاحقًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/bringing_in/taking.py"></location>
            <location filename="../../timeline_app/ui/inspector/fields.py"></location>
            <source>no date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} rows brought in</source>
            <extracomment>Of one: {n} row brought in</extracomment>
            <translation>
                <numerusform>لم تُدخل صفوف</numerusform>
                <numerusform>أُدخل صف واحد</numerusform>
                <numerusform>أُدخل صفان</numerusform>
                <numerusform>أُدخلت {n} صفوف</numerusform>
                <numerusform>أُدخل {n} صفًا</numerusform>
                <numerusform>أُدخل {n} صف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} there already</source>
            <extracomment>Of one: {n} there already</extracomment>
            <translation>
                <numerusform>لا شيء منها موجود</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>{n} موجودة من قبل</numerusform>
                <numerusform>{n} موجودًا من قبل</numerusform>
                <numerusform>{n} موجود من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} without a date</source>
            <extracomment>Of one: {n} without a date</extracomment>
            <translation>
                <numerusform>لا شيء بلا تاريخ</numerusform>
                <numerusform>واحد بلا تاريخ</numerusform>
                <numerusform>اثنان بلا تاريخ</numerusform>
                <numerusform>{n} بلا تاريخ</numerusform>
                <numerusform>{n} بلا تاريخ</numerusform>
                <numerusform>{n} بلا تاريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/bringing_in/working.py"></location>
            <source>{n} may be one with another event: Same event? asks</source>
            <extracomment>Of one: {n} may be one with another event: Same event? asks</extracomment>
            <translation>
                <numerusform>لا شيء قد يكون حدثًا آخر نفسه</numerusform>
                <numerusform>واحد قد يكون حدثًا آخر نفسه: يُسأل عنه في «حدث واحد؟»</numerusform>
                <numerusform>اثنان قد يكونان حدثين آخرين نفسهما: يُسأل عنهما في «حدث واحد؟»</numerusform>
                <numerusform>{n} قد تكون أحداثًا أخرى نفسها: يُسأل عنها في «حدث واحد؟»</numerusform>
                <numerusform>{n} قد تكون أحداثًا أخرى نفسها: يُسأل عنها في «حدث واحد؟»</numerusform>
                <numerusform>{n} قد تكون أحداثًا أخرى نفسها: يُسأل عنها في «حدث واحد؟»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>A click or Enter shows a day alone; dragging, or Shift with the arrows, several.</source>
            <translation>النقر أو Enter يعرض يومًا وحده؛ والسحب، أو Shift مع الأسهم، يعرض عدة أيام.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>No event that is shown is known to the day.</source>
            <translation>لا حدث من المعروض معروف يومه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>By hour of the week</source>
            <translation>بحسب ساعة الأسبوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/calendar_dialog.py"></location>
            <source>{n} more have no such day.</source>
            <extracomment>Of one: {n} more have no such day.</extracomment>
            <translation>
                <numerusform>لا شيء سواها بلا يوم كهذا.</numerusform>
                <numerusform>حدث آخر واحد بلا يوم كهذا.</numerusform>
                <numerusform>حدثان آخران بلا يوم كهذا.</numerusform>
                <numerusform>{n} أحداث أخرى بلا يوم كهذا.</numerusform>
                <numerusform>{n} حدثًا آخر بلا يوم كهذا.</numerusform>
                <numerusform>{n} حدث آخر بلا يوم كهذا.</numerusform>
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
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>{n} أحداث</numerusform>
                <numerusform>{n} حدثًا</numerusform>
                <numerusform>{n} حدث</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/hour_grid.py"></location>
            <source>Hours of the week</source>
            <translation>ساعات الأسبوع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>{n} events, most of them {lane}</source>
            <extracomment>Of one: {n} event, {lane}</extracomment>
            <translation>
                <numerusform>لا أحداث، وأكثرها {lane}</numerusform>
                <numerusform>حدث واحد، وأكثره {lane}</numerusform>
                <numerusform>حدثان، وأكثرهما {lane}</numerusform>
                <numerusform>{n} أحداث، أكثرها {lane}</numerusform>
                <numerusform>{n} حدثًا، أكثرها {lane}</numerusform>
                <numerusform>{n} حدث، أكثرها {lane}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/calendar/year_grid.py"></location>
            <source>no event</source>
            <translation>لا حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason, kept with the decision (Tab): e.g. the log was written on the day</source>
            <translation>السبب، ويُحفظ مع القرار (Tab): مثلًا كُتب السجل في اليوم نفسه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>take back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>takes the last one back</source>
            <translation>يسترجع آخر قرار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day} by {person}</source>
            <translation>قُرّر في {day}، قرره {person}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Decided on {day}</source>
            <translation>قُرّر في {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>by {person}</source>
            <translation>قرره {person}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/answer_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Open again</source>
            <translation>فتح من جديد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/card_head.py"></location>
            <source>previous, next</source>
            <translation>السابق، التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Open</source>
            <comment>questions that nobody has settled</comment>
            <translation>مفتوح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Later</source>
            <comment>questions that were put off</comment>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>Settled</source>
            <translation>محسوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Same event?</source>
            <translation>حدث واحد؟</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>{n} pairs may be one event</source>
            <extracomment>Of one: {n} pair may be one event</extracomment>
            <translation>
                <numerusform>لا أزواج قد تكون حدثًا واحدًا</numerusform>
                <numerusform>زوج واحد قد يكون حدثًا واحدًا</numerusform>
                <numerusform>زوجان قد يكون كل منهما حدثًا واحدًا</numerusform>
                <numerusform>{n} أزواج قد تكون حدثًا واحدًا</numerusform>
                <numerusform>{n} زوجًا قد تكون حدثًا واحدًا</numerusform>
                <numerusform>{n} زوج قد تكون حدثًا واحدًا</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_bar.py"></location>
            <source>What to check</source>
            <translation>ما يُفحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/check_view.py"></location>
            <location filename="../../timeline_app/ui/checking/list_view.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>To check</source>
            <translation>للفحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/compared_table.py"></location>
            <source>What agrees and what differs</source>
            <translation>ما يتفق وما يختلف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/finding_card.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} من {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>This source is right</source>
            <translation>هذا المصدر صحيح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Both stand</source>
            <translation>كلاهما قائم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>No conflict</source>
            <translation>لا تعارض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>Same event: yes, no</source>
            <translation>حدث واحد: نعم، لا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <source>The other side, or the other card</source>
            <translation>الجانب الآخر، أو البطاقة الأخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/keys.py"></location>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Mo</source>
            <translation>اثن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Tu</source>
            <translation>ثلا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>We</source>
            <translation>أرب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Th</source>
            <translation>خمي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Fr</source>
            <translation>جمع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Sa</source>
            <translation>سبت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/month.py"></location>
            <source>Su</source>
            <translation>أحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing contradicts itself</source>
            <translation>لا شيء يناقض نفسه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing was put off</source>
            <translation>لم يُؤجَّل شيء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>L puts a question off; it then waits here.</source>
            <translation>المفتاح L يؤجّل السؤال؛ فينتظر عندئذ هنا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Nothing is settled yet</source>
            <translation>لم يُحسم شيء بعد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>What you decide is kept here, with the day and the reason.</source>
            <translation>ما تقرره يُحفظ هنا مع اليوم والسبب.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>No pair is left to decide</source>
            <translation>لم يبق زوج للبت فيه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Your answers are kept, and hold for every later import.</source>
            <translation>إجاباتك محفوظة، وتسري على كل استيراد لاحق.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>All dates, figures, names and orders of {n} documents were compared. That does not make them right: nobody may have told the other side.</source>
            <extracomment>Of one: All dates, figures, names and orders of {n} document were compared. That does not make them right: nobody may have told the other side.</extracomment>
            <translation>
                <numerusform>لا مستندات لمقارنتها.</numerusform>
                <numerusform>قورنت كل التواريخ والأرقام والأسماء والترتيبات في مستند واحد. هذا لا يجعلها صحيحة: ربما لم يروِ أحد الجانب الآخر.</numerusform>
                <numerusform>قورنت كل التواريخ والأرقام والأسماء والترتيبات في مستندين. هذا لا يجعلها صحيحة: ربما لم يروِ أحد الجانب الآخر.</numerusform>
                <numerusform>قورنت كل التواريخ والأرقام والأسماء والترتيبات في {n} مستندات. هذا لا يجعلها صحيحة: ربما لم يروِ أحد الجانب الآخر.</numerusform>
                <numerusform>قورنت كل التواريخ والأرقام والأسماء والترتيبات في {n} مستندًا. هذا لا يجعلها صحيحة: ربما لم يروِ أحد الجانب الآخر.</numerusform>
                <numerusform>قورنت كل التواريخ والأرقام والأسماء والترتيبات في {n} مستند. هذا لا يجعلها صحيحة: ربما لم يروِ أحد الجانب الآخر.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/nothing_left.py"></location>
            <source>Show the answers</source>
            <translation>إظهار الإجابات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/page_cut.py"></location>
            <source>Page {number}</source>
            <translation>الصفحة {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Do these two tell one event?</source>
            <translation>هل يروي هذان حدثًا واحدًا؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Added by hand; no passage.</source>
            <translation>أُضيف يدويًا؛ بلا مقطع.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Yes, one event</source>
            <translation>نعم، حدث واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>No, two events</source>
            <translation>لا، حدثان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/pair_card.py"></location>
            <source>Together it reads: {words} · {sources}</source>
            <translation>معًا يُقرأ: {words} · {sources}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/series_row.py"></location>
            <source>missing</source>
            <translation>غير موجود</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/sources.py"></location>
            <source>p. {page}</source>
            <translation>ص. {page}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>This document was withdrawn.</source>
            <translation>سُحب هذا المستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}, counted from {day}</source>
            <translation>قُرئ {value}، محسوبًا من {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>Read as {value}</source>
            <translation>قُرئ {value}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/checking/witness_side.py"></location>
            <source>By the rule “{rule}”</source>
            <translation>بالقاعدة «{rule}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading stopped unexpectedly; what was read so far is kept, add the rest again.</source>
            <translation>توقفت القراءة على غير المتوقع؛ ما قُرئ حتى الآن محفوظ، أضف الباقي من جديد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>Reading needs a process of its own, and none could be started: {error}.</source>
            <translation>تحتاج القراءة إلى عملية خاصة بها، ولم يمكن بدء أي منها: {error}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/child_process.py"></location>
            <source>The reading could not go on: {error}. What was read so far is kept.</source>
            <translation>تعذرت متابعة القراءة: {error}. ما قُرئ حتى الآن محفوظ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>All documents</source>
            <translation>كل المستندات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>Document whose dates are shown</source>
            <translation>المستند الذي تُعرض تواريخه</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_bar.py"></location>
            <source>{group}: {n} dates</source>
            <extracomment>Of one: {group}: {n} dates</extracomment>
            <translation>
                <numerusform>{group}: لا تواريخ</numerusform>
                <numerusform>{group}: تاريخ واحد</numerusform>
                <numerusform>{group}: تاريخان</numerusform>
                <numerusform>{group}: {n} تواريخ</numerusform>
                <numerusform>{group}: {n} تاريخًا</numerusform>
                <numerusform>{group}: {n} تاريخ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_delegate.py"></location>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Make this an event</source>
            <translation>اجعل هذا حدثًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in this document.</source>
            <translation>لا تاريخ مكتوب في هذا المستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>No date is written in these documents.</source>
            <translation>لا تاريخ مكتوب في هذه المستندات.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Looking through the dates…</source>
            <translation>جارٍ استعراض التواريخ…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Reading documents again…</source>
            <translation>جارٍ قراءة المستندات مجددًا…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read them again</source>
            <translation>قراءتها مجددًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>Read before dates were accounted for: {n} documents.</source>
            <extracomment>Of one: Read before dates were accounted for: {n} document.</extracomment>
            <translation>
                <numerusform>لا مستندات قُرئت قبل حصر التواريخ.</numerusform>
                <numerusform>قُرئ قبل حصر التواريخ: مستند واحد.</numerusform>
                <numerusform>قُرئ قبل حصر التواريخ: مستندان.</numerusform>
                <numerusform>قُرئت قبل حصر التواريخ: {n} مستندات.</numerusform>
                <numerusform>قُرئ قبل حصر التواريخ: {n} مستندًا.</numerusform>
                <numerusform>قُرئ قبل حصر التواريخ: {n} مستند.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>This document: {counts}</source>
            <translation>هذا المستند: {counts}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/date_view.py"></location>
            <source>{n} left</source>
            <extracomment>Of one: {n} left</extracomment>
            <translation>
                <numerusform>لم يبق شيء</numerusform>
                <numerusform>بقي واحد</numerusform>
                <numerusform>بقي اثنان</numerusform>
                <numerusform>بقيت {n}</numerusform>
                <numerusform>بقي {n}</numerusform>
                <numerusform>بقي {n}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>As written</source>
            <translation>كما كُتب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Read as</source>
            <translation>كما قُرئ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>What became of it</source>
            <translation>ما آل إليه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Which</source>
            <translation>أيّها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Place</source>
            <comment>where words stand in a document</comment>
            <translation>الموضع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>In events</source>
            <translation>في أحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Of the document</source>
            <translation>للمستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Durations</source>
            <translation>مُدد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>References</source>
            <translation>مراجع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>To look at</source>
            <translation>للنظر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>l. {line}</source>
            <translation>س. {line}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} dates</source>
            <extracomment>Of one: {n} date</extracomment>
            <translation>
                <numerusform>لا تواريخ</numerusform>
                <numerusform>تاريخ واحد</numerusform>
                <numerusform>تاريخان</numerusform>
                <numerusform>{n} تواريخ</numerusform>
                <numerusform>{n} تاريخًا</numerusform>
                <numerusform>{n} تاريخ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} in events</source>
            <translation>{n} في أحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{n} to look at</source>
            <translation>{n} للنظر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>{title} and {rest} more</source>
            <translation>{title} و{rest} غيره</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dates/rows.py"></location>
            <source>You said that it is right so.</source>
            <translation>قلتَ إنه صحيح هكذا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Turns a heap of documents into a chronology, and keeps for every event the sentence that proves it. Everything happens on this machine; Help → Privacy says what enforces that.</source>
            <translation>يحوّل كومة من المستندات إلى تسلسل زمني، ويحفظ لكل حدث الجملة التي تثبته. كل شيء يجري على هذا الجهاز؛ وتبيّن «مساعدة» ← «الخصوصية» ما يفرض ذلك.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Program: Apache-2.0. Language model trained on Universal Dependencies treebanks (CC BY-SA). Typeface: Inter, SIL Open Font Licence. Window: Qt for Python, LGPL, of which you may put another build in its place. Licences… lists every part with its text.</source>
            <translation>البرنامج: Apache-2.0. دُرّب نموذج اللغة على مدوّنات Universal Dependencies (رخصة CC BY-SA). الخط: Inter، رخصة SIL للخطوط المفتوحة. النوافذ: Qt for Python، رخصة LGPL، ويمكنك أن تضع مكانها بناءً آخر. «الرخص…» تسرد كل جزء مع نص رخصته.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>About Timeline</source>
            <translation>حول Timeline</translation>
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
            <translation>إغلاق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Licences…</source>
            <translation>الرخص…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <source>Log: {log_file}</source>
            <translation>السجل: {log_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/about.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Nothing was withdrawn from this chronology.</source>
            <translation>لم يُسحب شيء من هذا التسلسل الزمني.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Withdrawn documents</source>
            <translation>المستندات المسحوبة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Certificates</source>
            <translation>الشهادات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>Save…</source>
            <translation>حفظ…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/certificate_dialog.py"></location>
            <source>What was removed; the certificate holds none of it.</source>
            <translation>ما أُزيل؛ والشهادة لا تحمل شيئًا منه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>moved</source>
            <translation>نُقل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>gone</source>
            <translation>زال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Events: {events}. Passages: {passages}.</source>
            <translation>الأحداث: {events}. المقاطع: {passages}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>none differs</source>
            <translation>لا فرق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>What changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>event</source>
            <translation>حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/changes_dialog.py"></location>
            <source>passage</source>
            <translation>مقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Each report says where in the program it failed, and on what system. It names no file and holds no word of any document. It lies on this machine only and is sent nowhere; who wants to report a failure copies it.</source>
            <translation>يذكر كل تقرير أين تعطّل البرنامج من داخله، وعلى أي نظام. لا يسمّي أي ملف ولا يحمل كلمة من أي مستند. هو على هذا الجهاز فقط ولا يُرسل إلى أي مكان؛ ومن أراد الإبلاغ عن عطل نسخه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>This report cannot be read any more.
</source>
            <translation>لم تعد قراءة هذا التقرير ممكنة.
</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Crash reports</source>
            <translation>تقارير الأعطال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/crash_reports.py"></location>
            <source>Delete all</source>
            <translation>حذف الكل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/date_dialog.py"></location>
            <source>A single day is needed here.</source>
            <translation>يلزم هنا يوم مفرد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>The whole timeline</source>
            <translation>الخط الزمني كله</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>What the timeline shows now</source>
            <translation>ما يعرضه الخط الزمني الآن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} × {high} pixels; titles give way where it is low, and it is taller where the lanes need it, so nothing is cropped.</source>
            <translation>{wide} × {high} بكسل؛ تفسح العناوين المجال حين يقل الارتفاع، ويزيد الارتفاع حين تحتاجه المسارات، فلا يُقتطع شيء.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>As many sheets as it takes for every title.</source>
            <translation>ما يكفي من الأوراق لكل عنوان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>{wide} pixels wide; every lane has room for its titles.</source>
            <translation>بعرض {wide} بكسل؛ ولكل مسار متسع لعناوينه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Formats</source>
            <translation>الصيغ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>&amp;All {total} events, not only the {shown} shown</source>
            <translation>&amp;كل الأحداث وعددها {total}، لا المعروض منها فقط وعدده {shown}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>Ran&amp;ge</source>
            <translation>المد&amp;ى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_dialog.py"></location>
            <source>E&amp;xport…</source>
            <translation>ت&amp;صدير…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As the window shows</source>
            <translation>كما تعرضه النافذة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>As high as the titles need</source>
            <translation>بالارتفاع الذي تحتاجه العناوين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Below the folder that was added</source>
            <translation>ما تحت المجلد الذي أُضيف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>In full</source>
            <translation>كاملًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Light, high contrast</source>
            <translation>فاتحة، عالية التباين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Dark, high contrast</source>
            <translation>داكنة، عالية التباين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>By date</source>
            <translation>بحسب التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By lane</source>
            <translation>بحسب المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>{several} and {last}</source>
            <translation>{several} و{last}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of your folders</source>
            <translation>أسماء مجلداتك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the names of those who reviewed</source>
            <translation>أسماء من راجعوا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>the documents themselves</source>
            <translation>المستندات نفسها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>Whoever gets the file can read {told}.</source>
            <translation>يستطيع من يحصل على الملف قراءة {told}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>One page of its own size</source>
            <translation>صفحة واحدة بمقاسها الخاص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_form.py"></location>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Writing {name}…</source>
            <translation>جارٍ كتابة {name}…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Reading the chronology…</source>
            <translation>جارٍ قراءة التسلسل الزمني…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/export_progress.py"></location>
            <source>{done} of {total} events</source>
            <translation>{done} من {total} حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Chronologies</source>
            <translation>التسلسلات الزمنية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>Folder</source>
            <translation>مجلد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <source>{suffix} file</source>
            <translation>ملف {suffix}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/file_questions.py"></location>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Reports to hand in</source>
            <translation>تقارير للتقديم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Packages to check</source>
            <translation>حزم للتحقق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures</source>
            <translation>صور</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Tables</source>
            <translation>جداول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>For other programs</source>
            <translation>لبرامج أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with marks</source>
            <translation>نص مع علامات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Picture (PNG)</source>
            <translation>صورة (PNG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Drawing (SVG)</source>
            <translation>رسم (SVG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Page (PDF)</source>
            <translation>صفحة (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pictures in a ZIP (PNG)</source>
            <translation>صور في ملف ZIP (PNG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Workbook (Excel)</source>
            <translation>مصنف (Excel)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseMap)</source>
            <translation>جدول وقائع (CaseMap)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of facts (CaseFleet)</source>
            <translation>جدول وقائع (CaseFleet)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Everlaw)</source>
            <translation>جدول أحداث (Everlaw)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of a legal chronology</source>
            <translation>جدول تسلسل زمني قانوني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Data (JSON)</source>
            <translation>بيانات (JSON)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Table of events (Timesketch)</source>
            <translation>جدول أحداث (Timesketch)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheet for TimelineJS</source>
            <translation>ورقة لـ TimelineJS</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (web page)</source>
            <translation>تقرير (صفحة ويب)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (PDF)</source>
            <translation>تقرير (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Report (Word)</source>
            <translation>تقرير (Word)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Lines of events (Timesketch)</source>
            <translation>أسطر أحداث (Timesketch)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Package to be checked (ZIP)</source>
            <translation>حزمة للتحقق (ZIP)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Calendar (iCalendar)</source>
            <translation>تقويم (iCalendar)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Annotations of documents (W3C)</source>
            <translation>تعليقات على المستندات (W3C)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (TimelineJS)</source>
            <translation>خط زمني للويب (TimelineJS)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline (The Timeline Project)</source>
            <translation>خط زمني (The Timeline Project)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Graph for archives (CIDOC CRM)</source>
            <translation>رسم بياني للأرشيفات (CIDOC CRM)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (RIS)</source>
            <translation>مصادر للاستشهاد (RIS)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sources, to be cited (CSL)</source>
            <translation>مصادر للاستشهاد (CSL)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Timeline for the web (SIMILE)</source>
            <translation>خط زمني للويب (SIMILE)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text of a timeline (markwhen)</source>
            <translation>نص خط زمني (markwhen)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Text with footnotes (Markdown)</source>
            <translation>نص مع حواشٍ (Markdown)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Notes that link to each other (Obsidian)</source>
            <translation>ملاحظات مترابطة (Obsidian)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Title</source>
            <translation>ال&amp;عنوان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Paths</source>
            <translation>الم&amp;سارات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Notes</source>
            <translation>الملا&amp;حظات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Names of &amp;reviewers</source>
            <translation>أسماء ال&amp;مراجعين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Width</source>
            <translation>ال&amp;عرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Height</source>
            <translation>الا&amp;رتفاع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Scale</source>
            <translation>المقيا&amp;س</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The&amp;me</source>
            <translation>الم&amp;ظهر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>W&amp;ithin</source>
            <translation>&amp;داخلها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pap&amp;er</source>
            <translation>الور&amp;ق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>&amp;Order</source>
            <translation>التر&amp;تيب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Prepared &amp;for</source>
            <translation>أُعدّ &amp;لـ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Files of the so&amp;urces</source>
            <translation>ملفات المصاد&amp;ر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the chronology is called; else as its file.</source>
            <translation>اسم التسلسل الزمني؛ وإلا فاسم ملفه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of documents: below the folder that was added (the default), or in full, which tells the names of your folders.</source>
            <translation>للمستندات: تحت المجلد الذي أُضيف (الافتراضي)، أو كاملة، وهذا يكشف أسماء مجلداتك.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also notes, and reasons of decisions, of those who reviewed.</source>
            <translation>وكذلك ملاحظات من راجعوا وأسباب قراراتهم.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Also the names of those who reviewed.</source>
            <translation>وكذلك أسماء من راجعوا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture.</source>
            <translation>بكسلات الصورة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of a picture; else as high as the lanes need.</source>
            <translation>بكسلات الصورة؛ وإلا فبالارتفاع الذي تحتاج إليه المسارات.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Pixels of the file for one of the layout.</source>
            <translation>بكسلات الملف لكل بكسل من التخطيط.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a picture.</source>
            <translation>للصورة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What the lanes of a picture stand for.</source>
            <translation>ما تمثله مسارات الصورة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>What parts each lane once more.</source>
            <translation>ما يقسم كل مسار مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Sheets of a PDF or a report.</source>
            <translation>أوراق ملف PDF أو تقرير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Of a report.</source>
            <translation>للتقرير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Whom a report is made for.</source>
            <translation>لمن يُعد التقرير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>A package also holds the documents' files.</source>
            <translation>تتضمن الحزمة ملفات المستندات أيضًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>plain dates</source>
            <translation>تواريخ بسيطة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>bounds of inexact dates</source>
            <translation>حدود التواريخ غير الدقيقة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>doubt about a date</source>
            <translation>الشك في تاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>years BCE</source>
            <translation>سنوات ق.م</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>open ends</source>
            <translation>نهايات مفتوحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>times of day</source>
            <translation>أوقات اليوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>undated events</source>
            <translation>أحداث بلا تاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>passages</source>
            <translation>مقاطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>all sources</source>
            <translation>كل المصادر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>people and places</source>
            <translation>أشخاص وأماكن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>kinds</source>
            <translation>أنواع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>confidence</source>
            <translation>اليقين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>notes and tags</source>
            <translation>ملاحظات ووسوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Left out: {what}.</source>
            <translation>متروك: {what}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>Nothing is left out.</source>
            <translation>لا يُترك شيء.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>As words only: {what}.</source>
            <translation>ككلمات فقط: {what}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/format_words.py"></location>
            <source>The file can be brought in again.</source>
            <translation>يمكن استيراد الملف مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Your name, kept with each step in this file; exports leave it out</source>
            <translation>اسمك، ويُحفظ مع كل خطوة في هذا الملف؛ ولا تحمله ملفات التصدير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Undone: {step}</source>
            <translation>تم التراجع عن: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Done again: {step}</source>
            <translation>أُعيد: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Read: {step}</source>
            <translation>قُرئ: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>No step was changed since it was written down.</source>
            <translation>لم تتغير أي خطوة منذ كتابتها.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>erased</source>
            <translation>مُحي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Nobody is named</source>
            <translation>لم يُذكر أحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Only steps with these words</source>
            <translation>الخطوات التي فيها هذه الكلمات فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Filter the history</source>
            <translation>ترشيح السجل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Take this step back</source>
            <translation>استرجاع هذه الخطوة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>The history is broken at step {broken}: {reason}.</source>
            <translation>انقطع السجل عند الخطوة {broken}: {reason}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>(event {event})</source>
            <translation>(الحدث {event})</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/dialogs/history_dialog.py"></location>
            <source>{n} steps.</source>
            <extracomment>Of one: {n} steps.</extracomment>
            <translation>
                <numerusform>لا خطوات.</numerusform>
                <numerusform>خطوة واحدة.</numerusform>
                <numerusform>خطوتان.</numerusform>
                <numerusform>{n} خطوات.</numerusform>
                <numerusform>{n} خطوة.</numerusform>
                <numerusform>{n} خطوة.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>looking for files</source>
            <translation>جارٍ البحث عن ملفات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>reading</source>
            <translation>جارٍ القراءة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>putting events together</source>
            <translation>جارٍ جمع الأحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>watching for files</source>
            <translation>في انتظار ملفات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>cancelled</source>
            <translation>أُلغي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What could not be read</source>
            <translation>ما تعذرت قراءته</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Looking for documents…</source>
            <translation>جارٍ البحث عن مستندات…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Continue in background</source>
            <translation>المتابعة في الخلفية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>paused</source>
            <translation>موقوف مؤقتًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>{done} of {total} files</source>
            <translation>{done} من {total} ملف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopping after this step…</source>
            <translation>سيتوقف بعد هذه الخطوة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Every file was read.</source>
            <translation>قُرئ كل ملف.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>These files are not in the chronology:</source>
            <translation>هذه الملفات ليست في التسلسل الزمني:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Why it could not be read</source>
            <translation>لماذا تعذرت قراءته</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Last: {path}</source>
            <translation>الأخير: {path}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>Stopped</source>
            <translation>توقف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/import_dialog.py"></location>
            <source>What was read so far is kept.</source>
            <translation>ما قُرئ حتى الآن محفوظ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Click a field and press the new key. The cross in a field takes its key away.</source>
            <translation>انقر حقلًا واضغط المفتاح الجديد. والعلامة × في الحقل تنزع مفتاحه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Key for {name}</source>
            <translation>مفتاح {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Find an action or a key</source>
            <translation>ابحث عن إجراء أو مفتاح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Use it here instead</source>
            <translation>استعماله هنا بدلًا من ذلك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset all keys</source>
            <translation>إعادة كل المفاتيح إلى أصلها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset the key for {name}</source>
            <translation>إعادة مفتاح {name} إلى أصله</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Reset</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>{key} is the key for “{full_name}”.</source>
            <translation>{key} هو مفتاح «{full_name}».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/keyboard_page.py"></location>
            <source>Also {others}</source>
            <translation>أيضًا {others}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Qt and Qt for Python are used under the LGPL, version 3. They lie as files of their own in
{folder}
and are loaded from there: build others of the same version’s interface from their sources (code.qt.io), put them in the place of these files, and the program uses yours.</source>
            <translation>تُستعمل Qt وQt for Python برخصة LGPL، الإصدار 3. وهي ملفات قائمة بذاتها في
{folder}
ومنه تُحمَّل: ابنِ من مصادرها (code.qt.io) ملفات أخرى بواجهة الإصدار نفسه وضعها مكان هذه الملفات، فيستعملها البرنامج.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Its package brings no text of this licence.</source>
            <translation>لا تأتي حزمته بنص هذه الرخصة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>{parts} parts, each under the terms of its makers.</source>
            <translation>{parts} من الأجزاء، كل منها بشروط صانعيه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence: {licence}</source>
            <translation>الرخصة: {licence}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Parts</source>
            <translation>الأجزاء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/licences.py"></location>
            <source>Licence</source>
            <translation>الرخصة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Another language is spoken when the program is started again.</source>
            <translation>تُستعمل اللغة الأخرى عند تشغيل البرنامج من جديد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>From so many days without an event on, a lane of the timeline is silent: that is listed in To check, as a gap.</source>
            <translation>بعد هذا العدد من الأيام بلا حدث يُعد المسار صامتًا: ويُدرج ذلك في «للفحص» بوصفه فجوة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>As the system has it</source>
            <translation>بحسب النظام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Preferences</source>
            <translation>التفضيلات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Less motion: jump instead of glide</source>
            <translation>حركة أقل: قفز بدل الانزلاق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>days</source>
            <translation>أيام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Off</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Text &amp;size</source>
            <translation>&amp;حجم النص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>&amp;Language</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>S&amp;ilence of a lane</source>
            <translation>&amp;صمت المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>General</source>
            <translation>عام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/preferences.py"></location>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Linux itself refuses this window, and all that it starts, any socket but a local one such as the display’s (a seccomp filter). Nothing can undo that before the window is closed.</source>
            <translation>يرفض Linux نفسه لهذه النافذة، ولكل ما تشغّله، أي مقبس غير محلي كمقبس الشاشة (مرشح seccomp). ولا شيء يستطيع إبطال ذلك قبل إغلاق النافذة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Nothing is enforced here: {why_not}. The program sends nothing and asks for nothing, but that is its word only.</source>
            <translation>لا شيء مفروض هنا: {why_not}. البرنامج لا يرسل شيئًا ولا يطلب شيئًا، لكن ذلك كلامه وحده.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A small process from before can show a document in its own program; it takes nothing but the path, and what that program does is its own.</source>
            <translation>تستطيع عملية صغيرة بدأت من قبل أن تعرض مستندًا في برنامجه الخاص؛ وهي لا تأخذ سوى المسار، وما يفعله ذلك البرنامج شأنه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Switched off in every process, before the library that reports is loaded.</source>
            <translation>مُطفأة في كل عملية، قبل تحميل المكتبة التي تُبلّغ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Not switched off: something changed the program’s environment.</source>
            <translation>غير مُطفأة: شيء ما غيّر بيئة البرنامج.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Files are read in processes that can start no program and open no socket at all.</source>
            <translation>تُقرأ الملفات في عمليات لا تستطيع تشغيل أي برنامج ولا فتح أي مقبس إطلاقًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events, and {memory} GB of memory. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation>يُعطى الملف {reading} ثانية من زمن الحساب ليُقرأ، ونصُّه {analysing} ثانية، و{million} أخرى لكل مليون حرف، ليُبحث فيه عن الأحداث، و{memory} غيغابايت من الذاكرة. وما تجاوز ذلك يُحفظ نصًا مع ملاحظة، أو يُدرج مع السبب.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>A file is given {reading} seconds of computing time to be read, and its text {analysing} seconds, and {million} more a million characters, to be searched for events. What takes more is kept as text with a note, or listed with the reason.</source>
            <translation>يُعطى الملف {reading} ثانية من زمن الحساب ليُقرأ، ونصُّه {analysing} ثانية، و{million} أخرى لكل مليون حرف، ليُبحث فيه عن الأحداث. وما تجاوز ذلك يُحفظ نصًا مع ملاحظة، أو يُدرج مع السبب.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Each chronology is the file that you named, with its log beside it while it is open, and a folder of copies. The program’s own files are these; it writes nowhere else but where you export to.</source>
            <translation>كل تسلسل زمني هو الملف الذي سمّيته، وبجانبه سجله ما دام مفتوحًا، ومجلد نسخ. وهذه ملفات البرنامج نفسه؛ ولا يكتب في غيرها إلا حيث تصدّر.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The sample: {sample_file}</source>
            <translation>المثال: {sample_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The practice case: {practice_file}</source>
            <translation>حالة التدريب: {practice_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>The old history: {history_file}</source>
            <translation>التاريخ القديم: {history_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Limits that you set, where it is there: {usual_file}</source>
            <translation>الحدود التي تضعها، حيث توجد: {usual_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What the window remembers: {settings_file}</source>
            <translation>ما تتذكره النافذة: {settings_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What went wrong: {log_file}</source>
            <translation>ما حدث من خطأ: {log_file}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of failures: {folder}</source>
            <translation>تقارير الأعطال: {folder}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Privacy</source>
            <translation>الخصوصية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reading the files of others</source>
            <translation>قراءة ملفات الآخرين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Where files are kept</source>
            <translation>أين تُحفظ الملفات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>What keeps your documents private</source>
            <translation>ما يحفظ خصوصية مستنداتك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: blocked by the system</source>
            <translation>الشبكة: يحجبها النظام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Network: not blocked by the system</source>
            <translation>الشبكة: لا يحجبها النظام</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: off</source>
            <translation>تقارير المكتبات إلى صانعيها: مُطفأة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/privacy.py"></location>
            <source>Reports of libraries to their makers: on</source>
            <translation>تقارير المكتبات إلى صانعيها: مُشغّلة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/same_as_dialog.py"></location>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Same as…</source>
            <translation>مثل…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>on the timeline</source>
            <translation>على الخط الزمني</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>اختصارات لوحة المفاتيح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/dialogs/shortcut_sheet.py"></location>
            <source>Find an action</source>
            <translation>ابحث عن إجراء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Plain</source>
            <translation>عادي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>An era begins and ends: these words leave one side open.</source>
            <translation>للعصر بداية ونهاية: هذه الكلمات تترك أحد الطرفين مفتوحًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>This ends before it begins.</source>
            <translation>هذا ينتهي قبل أن يبدأ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Orange</source>
            <translation>برتقالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Blue</source>
            <translation>أزرق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Teal</source>
            <translation>أزرق مخضر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Violet</source>
            <translation>بنفسجي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Pink</source>
            <translation>وردي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Green</source>
            <translation>أخضر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Sky blue</source>
            <translation>أزرق سماوي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>Gold</source>
            <translation>ذهبي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1939, Sep 1939, 1 September 1939</source>
            <translation>مثلًا 1939 أو Sep 1939 أو 1 September 1939</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>e.g. 1945, 8 May 1945; the same as above if empty</source>
            <translation>مثلًا 1945 أو 8 May 1945؛ وإن تُرك فارغًا فكما في الأعلى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;To</source>
            <translation>إ&amp;لى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/era_form.py"></location>
            <source>&amp;Colour</source>
            <translation>الل&amp;ون</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>; between names</source>
            <translation>؛ بين الأسماء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>Notes have {longest_note} characters at most</source>
            <translation>للملاحظات {longest_note} حرفًا على الأكثر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Date</source>
            <translation>ال&amp;تاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Status</source>
            <translation>ال&amp;حالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/event_form.py"></location>
            <source>&amp;Note</source>
            <translation>مل&amp;احظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Merge events</source>
            <translation>دمج الأحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep this one</source>
            <translation>إبقاء هذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Keep {title}</source>
            <translation>إبقاء {title}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>Which one keeps its title and date?</source>
            <translation>أيهما يحتفظ بعنوانه وتاريخه؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/merge_dialog.py"></location>
            <source>All passages stay with the merged event.</source>
            <translation>تبقى كل المقاطع مع الحدث المدموج.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing/when_field.py"></location>
            <source>e.g. 19 July 2020, Jan 2020, c. 1911, 44 BC</source>
            <translation>مثلًا 19 July 2020 أو Jan 2020 أو c. 1911 أو 44 BC</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove the condition {words}</source>
            <translation>إزالة الشرط {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Clear all</source>
            <translation>مسح الكل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/chips.py"></location>
            <source>Remove all conditions</source>
            <translation>إزالة كل الشروط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated events</source>
            <translation>كل الأحداث المؤرّخة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>With hidden events</source>
            <translation>مع الأحداث المخفية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Confidence: {least}</source>
            <translation>اليقين: {least}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{names} and {rest} more</source>
            <translation>{names} و{rest} غيرها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>{since} to {until}</source>
            <translation>من {since} إلى {until}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>From {since}</source>
            <translation>من {since}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Until {until}</source>
            <translation>حتى {until}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>Known by {day}</source>
            <translation>عُرف حتى {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>any</source>
            <comment>confidence</comment>
            <translation>أيّ درجة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure or likely</source>
            <translation>مؤكد أو مرجّح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/conditions.py"></location>
            <source>sure</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>Find {noun}</source>
            <translation>بحث عن: {noun}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/facet_list.py"></location>
            <source>{name}, also: {others}</source>
            <translation>{name}، أيضًا: {others}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Only what documents prove that were published by this day</source>
            <translation>ما تثبته مستندات نُشرت حتى هذا اليوم فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Views</source>
            <translation>العروض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Saved views: open one, or save what is shown now</source>
            <translation>العروض المحفوظة: افتح أحدها أو احفظ المعروض الآن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>From, e.g. January 2020</source>
            <translation>من، مثلًا January 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>To, e.g. 22 July 2020</source>
            <translation>إلى، مثلًا 22 July 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>Any day, e.g. 1 May 2020</source>
            <translation>أي يوم، مثلًا 1 May 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <source>How sure events must be</source>
            <translation>كم يجب أن تكون الأحداث مؤكدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/filter_panel.py"></location>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Filters</source>
            <translation>المرشحات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the filter · clear</source>
            <translation>{n} بالمرشح · مسح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>Clear all filters</source>
            <translation>مسح كل المرشحات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by the level · show</source>
            <translation>{n} بالمستوى · إظهار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show more than what is worth most</source>
            <translation>إظهار أكثر من الأهم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} by hand · show</source>
            <translation>{n} يدويًا · إظهار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>Show also what was hidden or rejected by hand</source>
            <translation>إظهار ما أُخفي أو رُفض يدويًا أيضًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/filters/hidden_line.py"></location>
            <source>{n} events are not shown:</source>
            <extracomment>Of one: {n} event is not shown:</extracomment>
            <translation>
                <numerusform>لا أحداث غير معروضة:</numerusform>
                <numerusform>حدث واحد غير معروض:</numerusform>
                <numerusform>حدثان غير معروضين:</numerusform>
                <numerusform>{n} أحداث غير معروضة:</numerusform>
                <numerusform>{n} حدثًا غير معروض:</numerusform>
                <numerusform>{n} حدث غير معروض:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key events</source>
            <translation>الأحداث الرئيسية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Key</source>
            <translation>رئيسية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>What is worth most: dated in its own words, central, or told by several</source>
            <translation>الأهم: مؤرّخ بكلماته، أو محوري، أو ترويه عدة مصادر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>All dated</source>
            <translation>كل المؤرّخة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Dated</source>
            <translation>مؤرّخة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also every other event that has a date</source>
            <translation>وكل حدث آخر له تاريخ أيضًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <source>Also what is undated, rejected or hidden by hand</source>
            <translation>وكذلك غير المؤرّخ والمرفوض والمخفي يدويًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_list.py"></location>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <source>How much is shown</source>
            <translation>كم يُعرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/level_switch.py"></location>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Show: {words}</source>
            <translation>إظهار: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search titles and passages</source>
            <translation>البحث في العناوين والمقاطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filters/search_box.py"></location>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/browser.py"></location>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Page of the help</source>
            <translation>صفحة المساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>No page has these words.</source>
            <translation>لا صفحة فيها هذه الكلمات.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Find in the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <source>Pages of the help</source>
            <translation>صفحات المساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/guide_view.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>*no key*</source>
            <translation>*بلا مفتاح*</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>This page is not translated yet.</source>
            <translation>لم تُترجَم هذه الصفحة بعد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/guide/pages.py"></location>
            <source>| what | key |</source>
            <translation>| الأمر | المفتاح |</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a minute</source>
            <extracomment>Of one: {n} file a minute</extracomment>
            <translation>
                <numerusform>{n} ملف في الدقيقة</numerusform>
                <numerusform>ملف واحد في الدقيقة</numerusform>
                <numerusform>ملفان في الدقيقة</numerusform>
                <numerusform>{n} ملفات في الدقيقة</numerusform>
                <numerusform>{n} ملفًا في الدقيقة</numerusform>
                <numerusform>{n} ملف في الدقيقة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{hours} h</source>
            <translation>{hours} س</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{rate}, {span} left</source>
            <translation>{rate}، بقي {span}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} files a second</source>
            <extracomment>Of one: {n} file a second</extracomment>
            <translation>
                <numerusform>{n} ملف في الثانية</numerusform>
                <numerusform>ملف واحد في الثانية</numerusform>
                <numerusform>ملفان في الثانية</numerusform>
                <numerusform>{n} ملفات في الثانية</numerusform>
                <numerusform>{n} ملفًا في الثانية</numerusform>
                <numerusform>{n} ملف في الثانية</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{seconds} s</source>
            <translation>{seconds} ث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{minutes} min</source>
            <translation>{minutes} د</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} documents added</source>
            <extracomment>Of one: {n} document added</extracomment>
            <translation>
                <numerusform>لم تُضف مستندات</numerusform>
                <numerusform>أُضيف مستند واحد</numerusform>
                <numerusform>أُضيف مستندان</numerusform>
                <numerusform>أُضيفت {n} مستندات</numerusform>
                <numerusform>أُضيف {n} مستندًا</numerusform>
                <numerusform>أُضيف {n} مستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} already there</source>
            <extracomment>Of one: {n} already there</extracomment>
            <translation>
                <numerusform>لا شيء منها موجود</numerusform>
                <numerusform>واحد موجود من قبل</numerusform>
                <numerusform>اثنان موجودان من قبل</numerusform>
                <numerusform>{n} موجودة من قبل</numerusform>
                <numerusform>{n} موجودًا من قبل</numerusform>
                <numerusform>{n} موجود من قبل</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>{n} could not be read</source>
            <extracomment>Of one: {n} could not be read</extracomment>
            <translation>
                <numerusform>قُرئت كلها</numerusform>
                <numerusform>تعذرت قراءة واحد</numerusform>
                <numerusform>تعذرت قراءة اثنين</numerusform>
                <numerusform>تعذرت قراءة {n}</numerusform>
                <numerusform>تعذرت قراءة {n}</numerusform>
                <numerusform>تعذرت قراءة {n}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/importing.py"></location>
            <source>the chronology now shows {n} events</source>
            <extracomment>Of one: the chronology now shows {n} event</extracomment>
            <translation>
                <numerusform>لا يعرض التسلسل الزمني الآن أي حدث</numerusform>
                <numerusform>يعرض التسلسل الزمني الآن حدثًا واحدًا</numerusform>
                <numerusform>يعرض التسلسل الزمني الآن حدثين</numerusform>
                <numerusform>يعرض التسلسل الزمني الآن {n} أحداث</numerusform>
                <numerusform>يعرض التسلسل الزمني الآن {n} حدثًا</numerusform>
                <numerusform>يعرض التسلسل الزمني الآن {n} حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} sources</source>
            <extracomment>Of one: {n} source</extracomment>
            <translation>
                <numerusform>لا مصادر</numerusform>
                <numerusform>مصدر واحد</numerusform>
                <numerusform>مصدران</numerusform>
                <numerusform>{n} مصادر</numerusform>
                <numerusform>{n} مصدرًا</numerusform>
                <numerusform>{n} مصدر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>{n} findings</source>
            <extracomment>Of one: {n} finding</extracomment>
            <translation>
                <numerusform>لا ملاحظات للفحص</numerusform>
                <numerusform>أمر واحد للفحص</numerusform>
                <numerusform>أمران للفحص</numerusform>
                <numerusform>{n} أمور للفحص</numerusform>
                <numerusform>{n} أمرًا للفحص</numerusform>
                <numerusform>{n} أمر للفحص</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Shows on the board what is to check</source>
            <translation>يعرض على اللوحة ما يُفحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <source>Set for all of them, in one step</source>
            <translation>حُدّد لها جميعًا في خطوة واحدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/about.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>hidden</source>
            <translation>مخفي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take {name} away</source>
            <translation>نزع {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Take away (Del): {noun} {name}</source>
            <translation>نزع (Del): {noun} {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>Add {noun}</source>
            <translation>إضافة: {noun}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/chips.py"></location>
            <source>{noun} to add</source>
            <translation>{noun} للإضافة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>differs</source>
            <translation>يختلف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Who: what they say</source>
            <translation>من: ما يقوله</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Add a note</source>
            <translation>أضف ملاحظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <location filename="../../timeline_app/ui/review/further_fields.py"></location>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Disputed by</source>
            <translation>يعترض عليه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/event_page.py"></location>
            <source>Importance</source>
            <translation>الأهمية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>by hand</source>
            <translation>يدويًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this</source>
            <translation>التراجع عن هذا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>({n} events)</source>
            <extracomment>Of one: ({n} event)</extracomment>
            <translation>
                <numerusform>(لا أحداث)</numerusform>
                <numerusform>(حدث واحد)</numerusform>
                <numerusform>(حدثان)</numerusform>
                <numerusform>({n} أحداث)</numerusform>
                <numerusform>({n} حدثًا)</numerusform>
                <numerusform>({n} حدث)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/foot.py"></location>
            <source>Not changed by hand</source>
            <translation>لم يُغيَّر يدويًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Nothing of this event was changed by hand.</source>
            <translation>لم يُغيَّر شيء من هذا الحدث يدويًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>nobody named</source>
            <translation>لم يُذكر أحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>Undo this: {words}</source>
            <translation>التراجع عن هذا: {words}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/history_page.py"></location>
            <source>{n} changes</source>
            <extracomment>Of one: {n} change</extracomment>
            <translation>
                <numerusform>لا تغييرات</numerusform>
                <numerusform>تغيير واحد</numerusform>
                <numerusform>تغييران</numerusform>
                <numerusform>{n} تغييرات</numerusform>
                <numerusform>{n} تغييرًا</numerusform>
                <numerusform>{n} تغيير</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <source>Click an event: its date, people and passages stand here.</source>
            <translation>انقر حدثًا: هنا يظهر تاريخه وأشخاصه ومقاطعه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/inspector.py"></location>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Make first</source>
            <translation>اجعله الأول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Split off</source>
            <translation>فصل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Only mentions</source>
            <translation>مجرد ذكر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Proves it</source>
            <translation>يثبته</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It is shown first wherever the event is told. The date stays as it is.</source>
            <translation>يُعرض أولًا حيثما رُوي الحدث. ويبقى التاريخ كما هو.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It becomes an event of its own, with the date that it gives itself.</source>
            <translation>يصبح حدثًا قائمًا بذاته، بالتاريخ الذي يعطيه لنفسه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as no source any more. Date and title of the event stay as they are.</source>
            <translation>لا يُعد مصدرًا بعد الآن. ويبقى تاريخ الحدث وعنوانه كما هما.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>It counts as a source. Date and title of the event stay as they are.</source>
            <translation>يُعد مصدرًا. ويبقى تاريخ الحدث وعنوانه كما هما.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Passages</source>
            <translation>المقاطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy as ▾</source>
            <translation>نسخ كـ ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>Copy the event as</source>
            <translation>نسخ الحدث كـ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Added by hand; no passage</source>
            <translation>أُضيف يدويًا؛ بلا مقطع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/passages.py"></location>
            <source>{n} more passages stand in the source</source>
            <extracomment>Of one: {n} more passages stand in the source</extracomment>
            <translation>
                <numerusform>لا مقاطع أخرى في المصدر</numerusform>
                <numerusform>مقطع آخر واحد في المصدر</numerusform>
                <numerusform>مقطعان آخران في المصدر</numerusform>
                <numerusform>{n} مقاطع أخرى في المصدر</numerusform>
                <numerusform>{n} مقطعًا آخر في المصدر</numerusform>
                <numerusform>{n} مقطع آخر في المصدر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>You set it; no later import changes it</source>
            <translation>حددتَه أنت؛ ولا يغيّره أي استيراد لاحق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause</source>
            <translation>الجملة الفرعية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a piece of the sentence</source>
            <translation>هو جزء من الجملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the clause, shortened</source>
            <translation>الجملة الفرعية مختصرة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is a shorter wording of the sentence, or has a name for a pronoun</source>
            <translation>هو صياغة أقصر للجملة، أو فيه اسم بدل ضمير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>the sentence</source>
            <translation>الجملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>It is the sentence, cut short</source>
            <translation>هو الجملة مقتطعة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{proofs} of {n} passages</source>
            <extracomment>Of one: {proofs} of {n} passages</extracomment>
            <translation>
                <numerusform>{proofs} من {n} مقطع</numerusform>
                <numerusform>{proofs} من مقطع واحد</numerusform>
                <numerusform>{proofs} من مقطعين</numerusform>
                <numerusform>{proofs} من {n} مقاطع</numerusform>
                <numerusform>{proofs} من {n} مقطعًا</numerusform>
                <numerusform>{proofs} من {n} مقطع</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>yours</source>
            <translation>منك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why shown</source>
            <translation>لماذا يُعرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>shown</source>
            <translation>معروض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why hidden</source>
            <translation>لماذا أُخفي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>as it was told</source>
            <translation>كما رُوي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this date</source>
            <translation>لماذا هذا التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why one event</source>
            <translation>لماذا هو حدث واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this title</source>
            <translation>لماذا هذا العنوان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Why this kind</source>
            <translation>لماذا هذا النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} stands in {place}</source>
            <translation>{date} مذكور في {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>{date} is what this says: {place}</source>
            <translation>{date} هو ما تقوله هذه الكلمات: {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Joined by you; later imports keep it</source>
            <translation>ضممتَه أنت؛ وتبقيه عمليات الاستيراد اللاحقة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Proved in {place}</source>
            <translation>مُثبت في {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Only mentioned in {place}</source>
            <translation>مذكور فقط في {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>one passage</source>
            <translation>مقطع واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Disputed by {words}</source>
            <translation>يعترض عليه {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>A single passage tells it</source>
            <translation>يرويه مقطع واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>No passage tells it</source>
            <translation>لا يرويه أي مقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>From “{quote}”</source>
            <translation>من «{quote}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/reasons.py"></location>
            <source>Its word is “{word}”</source>
            <translation>كلمته «{word}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: 0 to 3, Del leaves it to what the texts say</source>
            <translation>الأهمية: من 0 إلى 3، والمفتاح Del يتركها لما تقوله النصوص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>Importance: {words}</source>
            <translation>الأهمية: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>by the texts</source>
            <translation>بحسب النصوص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>{stars} of {most}</source>
            <translation>{stars} من {most}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/stars.py"></location>
            <source>of {most}</source>
            <translation>من {most}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/inspector/why_page.py"></location>
            <source>Every line leads to its words; correct any of it under Event.</source>
            <translation>كل سطر يقود إلى كلماته؛ صحّح أيًّا منها تحت «الحدث».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/keycap.py"></location>
            <location filename="../../timeline_app/ui/welcome/door.py"></location>
            <source>Key {keys}</source>
            <translation>المفتاح {keys}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Events of the name</source>
            <translation>أحداث الاسم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>As</source>
            <translation>بصفة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Reviewed</source>
            <translation>مُراجَع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Together with</source>
            <translation>مع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Says otherwise than others</source>
            <translation>يقول غير ما يقوله الآخرون</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>{n} to check</source>
            <extracomment>Of one: {n} to check</extracomment>
            <translation>
                <numerusform>لا شيء للفحص</numerusform>
                <numerusform>واحد للفحص</numerusform>
                <numerusform>اثنان للفحص</numerusform>
                <numerusform>{n} للفحص</numerusform>
                <numerusform>{n} للفحص</numerusform>
                <numerusform>{n} للفحص</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nobody else is named in its events</source>
            <translation>لا يُذكر أحد غيره في أحداثه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Nothing in its events is open to check</source>
            <translation>لا شيء في أحداثه ينتظر الفحص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_card.py"></location>
            <source>Click to settle it on the board.</source>
            <translation>انقر لحسمه على اللوحة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Part…</source>
            <translation>فصل…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Choose below which spellings mean somebody else, then part them</source>
            <translation>اختر في الأسفل أي الصيغ تعني شخصًا آخر، ثم افصلها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Rename…</source>
            <translation>إعادة التسمية…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Join with…</source>
            <translation>ضم إلى…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{n} mentions</source>
            <extracomment>Of one: {n} mention</extracomment>
            <translation>
                <numerusform>لا ذكر له</numerusform>
                <numerusform>ذكر واحد</numerusform>
                <numerusform>ذكران</numerusform>
                <numerusform>{n} مرات ذكر</numerusform>
                <numerusform>{n} مرة ذكر</numerusform>
                <numerusform>{n} مرة ذكر</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Also written</source>
            <translation>يُكتب أيضًا</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{mentions} in {n} documents</source>
            <extracomment>Of one: {mentions} in {n} document</extracomment>
            <translation>
                <numerusform>{mentions} في لا مستند</numerusform>
                <numerusform>{mentions} في مستند واحد</numerusform>
                <numerusform>{mentions} في مستندين</numerusform>
                <numerusform>{mentions} في {n} مستندات</numerusform>
                <numerusform>{mentions} في {n} مستندًا</numerusform>
                <numerusform>{mentions} في {n} مستند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Spelling {spelling}, {n} times</source>
            <extracomment>Of one: Spelling {spelling}, {n} times</extracomment>
            <translation>
                <numerusform>الصيغة {spelling}، لم ترد</numerusform>
                <numerusform>الصيغة {spelling}، مرة واحدة</numerusform>
                <numerusform>الصيغة {spelling}، مرتين</numerusform>
                <numerusform>الصيغة {spelling}، {n} مرات</numerusform>
                <numerusform>الصيغة {spelling}، {n} مرة</numerusform>
                <numerusform>الصيغة {spelling}، {n} مرة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>{other}: the same?</source>
            <translation>{other}: هل هو نفسه؟</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>The name that it is the same as</source>
            <translation>الاسم الذي هو نفسه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>Yes: {name}</source>
            <translation>نعم: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/name_head.py"></location>
            <source>No: {name}</source>
            <translation>لا: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/names/small_timeline.py"></location>
            <source>Its events in time</source>
            <translation>أحداثه عبر الزمن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By kind</source>
            <translation>بحسب النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By person</source>
            <translation>بحسب الشخص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By organisation</source>
            <translation>بحسب المنظمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By place</source>
            <translation>بحسب المكان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By tag</source>
            <translation>بحسب الوسم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>By document</source>
            <translation>بحسب المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>By status</source>
            <translation>بحسب الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by kind</source>
            <translation>مسارات بحسب النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by person</source>
            <translation>مسارات بحسب الشخص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by organisation</source>
            <translation>مسارات بحسب المنظمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by place</source>
            <translation>مسارات بحسب المكان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by tag</source>
            <translation>مسارات بحسب الوسم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by document</source>
            <translation>مسارات بحسب المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Lanes by status</source>
            <translation>مسارات بحسب الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by kind</source>
            <translation>ثم بحسب النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by person</source>
            <translation>ثم بحسب الشخص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by organisation</source>
            <translation>ثم بحسب المنظمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by place</source>
            <translation>ثم بحسب المكان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by tag</source>
            <translation>ثم بحسب الوسم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by document</source>
            <translation>ثم بحسب المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>then by status</source>
            <translation>ثم بحسب الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>proves</source>
            <comment>a passage, its event</comment>
            <translation>يُثبت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>mentions</source>
            <comment>a passage, its event</comment>
            <translation>يذكر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Person</source>
            <translation>شخص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Organisations</source>
            <translation>المنظمات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Organisation</source>
            <translation>منظمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Place</source>
            <translation>مكان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Tags</source>
            <translation>الوسوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/naming.py"></location>
            <source>Tag</source>
            <translation>وسم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>The program that draws pages ended over this one</source>
            <translation>انتهى البرنامج الذي يرسم الصفحات عند هذه الصفحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>Drawing this page took too long</source>
            <translation>استغرق رسم هذه الصفحة وقتًا أطول مما ينبغي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/artist.py"></location>
            <source>No process could be started to draw it</source>
            <translation>لم يمكن بدء عملية لرسمها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>There is no page {typed}</source>
            <translation>لا توجد صفحة {typed}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Text or page</source>
            <translation>النص أو الصفحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Click to see the whole page</source>
            <translation>انقر لرؤية الصفحة كاملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>See the whole page</source>
            <translation>رؤية الصفحة كاملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Previous page</source>
            <translation>الصفحة السابقة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Next page</source>
            <translation>الصفحة التالية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Size: {words}</source>
            <translation>الحجم: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The text that was read</source>
            <translation>النص الذي قُرئ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>The page as it is printed</source>
            <translation>الصفحة كما طُبعت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Smaller</source>
            <translation>أصغر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_bar.py"></location>
            <source>Larger</source>
            <translation>أكبر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>A password locks this file. It is kept until the program is closed, and never written.</source>
            <translation>تقفل كلمة مرور هذا الملف. تُحفظ حتى يُغلق البرنامج، ولا تُكتب أبدًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>This password does not open the file. Try again.</source>
            <translation>كلمة المرور هذه لا تفتح الملف. حاول مرة أخرى.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file is no longer where it was: here is its text.</source>
            <translation>لم يعد الملف في مكانه: هذا نصه.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>The file was changed since it was read: here is its text as read.</source>
            <translation>تغيّر الملف منذ قراءته: هذا نصه كما قُرئ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <source>Password of this file</source>
            <translation>كلمة مرور هذا الملف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_pane.py"></location>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>Drawing page {page}…</source>
            <translation>جارٍ رسم الصفحة {page}…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_sheet.py"></location>
            <source>{about}; lit: {lit}</source>
            <translation>{about}؛ المضاء: {lit}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/page_side.py"></location>
            <source>This document has no pages of paper: here is its text.</source>
            <translation>ليس لهذا المستند صفحات ورقية: هذا نصه.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>Page {page} · {n} events on this page</source>
            <extracomment>Of one: Page {page} · {n} event on this page</extracomment>
            <translation>
                <numerusform>الصفحة {page} · لا أحداث في هذه الصفحة</numerusform>
                <numerusform>الصفحة {page} · حدث واحد في هذه الصفحة</numerusform>
                <numerusform>الصفحة {page} · حدثان في هذه الصفحة</numerusform>
                <numerusform>الصفحة {page} · {n} أحداث في هذه الصفحة</numerusform>
                <numerusform>الصفحة {page} · {n} حدثًا في هذه الصفحة</numerusform>
                <numerusform>الصفحة {page} · {n} حدث في هذه الصفحة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/place.py"></location>
            <source>of {total}</source>
            <translation>من {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pages/zooming.py"></location>
            <source>Whole page</source>
            <translation>الصفحة كاملة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Done last</source>
            <translation>آخر ما نُفّذ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>You can</source>
            <translation>يمكنك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>Do</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/table/event_table.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Events</source>
            <translation>الأحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Documents</source>
            <translation>المستندات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>More to do with it</source>
            <translation>المزيد مما يُفعل به</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/entries.py"></location>
            <source>not now: {reason}</source>
            <translation>ليس الآن: {reason}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do</source>
            <translation>بحث وتنفيذ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Find and do: events, names, documents, commands</source>
            <translation>بحث وتنفيذ: أحداث وأسماء ومستندات وأوامر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>&gt; commands   @ people   # tags   / dates</source>
            <translation>&gt; أوامر   @ أشخاص   # وسوم   / تواريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found. The nearest word is “{word}”: Enter takes it.</source>
            <translation>لم يُعثر على شيء. أقرب كلمة هي «{word}»: المفتاح Enter يأخذها.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>Nothing is found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>What is found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>choose</source>
            <translation>اختيار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>do it</source>
            <translation>تنفيذ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/palette/palette.py"></location>
            <source>more</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Space, → next · ← back · Esc ends</source>
            <translation>مسافة، → التالي · ← السابق · Esc للإنهاء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Present</source>
            <translation>عرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <source>Nothing is shown.</source>
            <translation>لا شيء معروض.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/presenting/present_window.py"></location>
            <location filename="../../timeline_app/ui/printing/printing.py"></location>
            <source>{number} of {count}</source>
            <translation>{number} من {count}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/column.py"></location>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/laying.py"></location>
            <source>{n} statements about it</source>
            <extracomment>Of one: {n} statement about it</extracomment>
            <translation>
                <numerusform>لا أقوال عنه</numerusform>
                <numerusform>قول واحد عنه</numerusform>
                <numerusform>قولان عنه</numerusform>
                <numerusform>{n} أقوال عنه</numerusform>
                <numerusform>{n} قولًا عنه</numerusform>
                <numerusform>{n} قول عنه</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/month_list.py"></location>
            <source>Months</source>
            <translation>الأشهر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Only what documents prove that were published by a day of your choice</source>
            <translation>ما تثبته مستندات نُشرت حتى يوم تختاره فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;sentences</source>
            <translation>كـ&amp;جمل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As foot&amp;notes</source>
            <translation>كـ&amp;حواشٍ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;record cites</source>
            <translation>كإ&amp;حالات إلى السجل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;quotes with their sources</source>
            <translation>كا&amp;قتباسات مع مصادرها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>As &amp;table rows</source>
            <translation>ك&amp;صفوف جدول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>any day</source>
            <translation>أي يوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Any day</source>
            <translation>&amp;أي يوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>&amp;Choose a day…</source>
            <translation>ا&amp;ختيار يوم…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all ▾</source>
            <translation>نسخ الكل ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Copy all that is read</source>
            <translation>نسخ كل ما يُقرأ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known  {day} ▾</source>
            <translation>المعلوم  {day} ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of  {day} ▾</source>
            <translation>المعلوم حتى  {day} ▾</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_head.py"></location>
            <source>Known as of {day}</source>
            <translation>كما عُرف في {day}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Nothing is shown that could be read. Take back a filter, or add documents.</source>
            <translation>لا شيء معروض تمكن قراءته. ارفع مرشحًا أو أضف مستندات.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>Reading {told} of {n} events</source>
            <extracomment>Of one: Reading {told} of {n} event</extracomment>
            <translation>
                <numerusform>قراءة {told} من {n} حدث</numerusform>
                <numerusform>قراءة {told} من حدث واحد</numerusform>
                <numerusform>قراءة {told} من حدثين</numerusform>
                <numerusform>قراءة {told} من {n} أحداث</numerusform>
                <numerusform>قراءة {told} من {n} حدثًا</numerusform>
                <numerusform>قراءة {told} من {n} حدث</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>No chronology is open</source>
            <translation>لا تسلسل زمني مفتوح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} hidden</source>
            <translation>{n} مخفي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>{count} in {period}</source>
            <translation>{count} في {period}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/reading_view.py"></location>
            <source>statements folded under their deed</source>
            <translation>أقوال مطوية تحت فعلها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/reading/tellings.py"></location>
            <source>Without a date</source>
            <translation>بلا تاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/stage.py"></location>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Order of the queue</source>
            <translation>ترتيب القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/queue_view.py"></location>
            <source>Queue</source>
            <translation>قائمة الانتظار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>+ Filter</source>
            <translation>+ مرشح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Decided</source>
            <translation>تم البت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Leave</source>
            <translation>مغادرة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Take back “{step}”</source>
            <translation>استرجاع «{step}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Remove the condition {text}</source>
            <translation>إزالة الشرط {text}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/bars.py"></location>
            <source>Take back {step}</source>
            <translation>استرجاع {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Other dates of this passage: the number takes it</source>
            <translation>تواريخ أخرى لهذا المقطع: الرقم يأخذ أحدها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>People, organisations and places</source>
            <translation>الأشخاص والمنظمات والأماكن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Where it stands</source>
            <translation>أين يقع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/card.py"></location>
            <source>Event in hand</source>
            <translation>الحدث الجاري</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Enter saves and goes on, Esc leaves it as it was.</source>
            <translation>المفتاح Enter يحفظ ويتابع، وEsc يتركه كما كان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>1–{last} takes a date below; or type another, and Enter saves it.</source>
            <translation>1–{last} يأخذ تاريخًا في الأسفل؛ أو اكتب غيره، ويحفظه Enter.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/correcting.py"></location>
            <source>Type the date; Enter saves and goes on.</source>
            <translation>اكتب التاريخ؛ المفتاح Enter يحفظ ويتابع.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Make the report…</source>
            <translation>إعداد التقرير…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Reading the queue…</source>
            <translation>جارٍ قراءة القائمة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>Leave, or take a condition away.</source>
            <translation>غادر، أو أزل شرطًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/end.py"></location>
            <source>{progress} decided</source>
            <translation>تم البت في {progress}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Correct</source>
            <translation>صحيح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Wrong date</source>
            <translation>تاريخ خاطئ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Not an event</source>
            <translation>ليس حدثًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Split this passage off</source>
            <translation>فصل هذا المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the next</source>
            <translation>انظر في التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Look at the one before</source>
            <translation>انظر في السابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Next passage</source>
            <translation>المقطع التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Card or passage</source>
            <translation>البطاقة أو المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Page instead of text</source>
            <translation>الصفحة بدل النص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all above</source>
            <translation>قبول كل ما في الأعلى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Another order</source>
            <translation>ترتيب آخر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Take this date of the passage</source>
            <translation>أخذ هذا التاريخ من المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/keys.py"></location>
            <source>Date {number}</source>
            <translation>التاريخ {number}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events near it in time</source>
            <translation>أحداث قريبة منه زمنيًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Search all events</source>
            <translation>البحث في كل الأحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>“{title}” is the same as…</source>
            <translation>«{title}» هو نفسه…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>The event that you choose keeps its title and its date; the passages of this one go to it. ↑ ↓ choose, Enter joins, Esc leaves it as it was.</source>
            <translation>يحتفظ الحدث الذي تختاره بعنوانه وتاريخه؛ وتنتقل إليه مقاطع هذا الحدث. ↑ ↓ للاختيار، Enter للضم، وEsc يتركه كما كان.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Events to accept</source>
            <translation>أحداث للقبول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>One step: it can be taken back as a whole.</source>
            <translation>خطوة واحدة: يمكن استرجاعها كاملة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/lists.py"></location>
            <source>Accept {ids}</source>
            <translation>قبول {ids}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Review · {told}{settled}</source>
            <translation>المراجعة · {told}{settled}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Date corrected</source>
            <translation>صُحّح التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Split off a passage</source>
            <translation>فُصل مقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accepted</source>
            <translation>قُبل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Rejected</source>
            <translation>رُفض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Hidden</source>
            <translation>أُخفي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/mode.py"></location>
            <source>Same as another</source>
            <translation>نفس حدث آخر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>day of the document</source>
            <translation>يوم المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>How sure: {sure}</source>
            <translation>درجة اليقين: {sure}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To check ›</source>
            <translation>للفحص ›</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>To look at: {words}</source>
            <translation>للنظر: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>in use</source>
            <translation>مستعمل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/parts.py"></location>
            <source>The event’s date is this one</source>
            <translation>تاريخ الحدث هو هذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Previous passage of this event</source>
            <translation>المقطع السابق لهذا الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Next passage of this event</source>
            <translation>المقطع التالي لهذا الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <source>Find one…</source>
            <translation>ابحث عن واحد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Written {date}</source>
            <translation>كُتب {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/passage_pane.py"></location>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>mentions it</source>
            <translation>يذكره</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>{decision}: {n} events</source>
            <extracomment>Of one: {decision}: {n} event</extracomment>
            <translation>
                <numerusform>{decision}: لا أحداث</numerusform>
                <numerusform>{decision}: حدث واحد</numerusform>
                <numerusform>{decision}: حدثان</numerusform>
                <numerusform>{decision}: {n} أحداث</numerusform>
                <numerusform>{decision}: {n} حدثًا</numerusform>
                <numerusform>{decision}: {n} حدث</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/sitting.py"></location>
            <source>the file is held</source>
            <translation>الملف محجوز</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>elsewhere</source>
            <translation>في موضع آخر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/standing_view.py"></location>
            <source>Where it stands: {count} events near it, {choices} other dates</source>
            <translation>أين يقع: {count} من الأحداث القريبة منه، و{choices} من التواريخ الأخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: another program holds the file. Your decision is kept and tried again.</source>
            <translation>لم يُحفظ: برنامج آخر يحجز الملف. قرارك محفوظ وتُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing says when this was written</source>
            <translation>لا شيء يقول متى كُتب هذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not saved: {reason}. Your decision is kept and tried again.</source>
            <translation>لم يُحفظ: {reason}. قرارك محفوظ وتُعاد المحاولة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>This chronology is read-only: nothing can be decided here.</source>
            <translation>هذا التسلسل الزمني للقراءة فقط: لا يمكن البت في شيء هنا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Nothing waits under this filter.</source>
            <translation>لا شيء ينتظر تحت هذا المرشح.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>accepted</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>corrected</source>
            <translation>مُصحّح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>joined with others</source>
            <translation>مضموم إلى غيره</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Corrected</source>
            <translation>مُصحّح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Joined</source>
            <translation>مضموم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Not reviewed</source>
            <translation>لم يُراجع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Least sure first</source>
            <translation>الأقل تأكيدًا أولًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>In order of time</source>
            <translation>بترتيب الزمن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>Accept all that are sure</source>
            <translation>قبول كل المؤكد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{decided} of {total}</source>
            <translation>{decided} من {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} to go</source>
            <translation>بقي {n}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left at this pace</source>
            <translation>بقي {minutes} د بهذه الوتيرة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} decided</source>
            <translation>تم البت في {n}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>last one</source>
            <translation>الأخير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{minutes} min left</source>
            <translation>بقي {minutes} د</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/review/words.py"></location>
            <source>{n} findings settled on the way</source>
            <extracomment>Of one: {n} finding settled on the way</extracomment>
            <translation>
                <numerusform>لم يُحسم غيرها في الطريق</numerusform>
                <numerusform>حُسم أمر واحد في الطريق</numerusform>
                <numerusform>حُسم أمران في الطريق</numerusform>
                <numerusform>حُسمت {n} أمور في الطريق</numerusform>
                <numerusform>حُسم {n} أمرًا في الطريق</numerusform>
                <numerusform>حُسم {n} أمر في الطريق</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>A view keeps the filter, how much is shown, and the lanes. It is saved in the chronology.</source>
            <translation>يحفظ العرض المرشح ومقدار المعروض والمسارات. ويُحفظ في التسلسل الزمني.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>This view exists: saving replaces it.</source>
            <translation>هذا العرض موجود: الحفظ يستبدله.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Save view</source>
            <translation>حفظ العرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/save_dialog.py"></location>
            <source>Also &amp;where in time I am looking</source>
            <translation>و&amp;أين أنظر في الزمن أيضًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/saved_views.py"></location>
            <source>There is no view {number} yet: save one in View, Saved views.</source>
            <translation>لا عرض برقم {number} بعد: احفظ واحدًا من «عرض»، «العروض المحفوظة».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>The first nine have a number key. Double click or F2 renames; every change can be undone.</source>
            <translation>للتسعة الأولى مفتاح رقم. النقر المزدوج أو F2 يعيد التسمية؛ ويمكن التراجع عن كل تغيير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>No view is saved yet. Save one with View, Saved views, Save this view.</source>
            <translation>لم يُحفظ عرض بعد. احفظ واحدًا من «عرض»، «العروض المحفوظة»، «حفظ هذا العرض».</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Saved views</source>
            <translation>العروض المحفوظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename</source>
            <translation>إعادة تسمية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/saved_views/views_dialog.py"></location>
            <source>Replace</source>
            <translation>استبدال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Dating the document’s events anew…</source>
            <translation>جارٍ تأريخ أحداث المستند من جديد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/session_work.py"></location>
            <source>Withdrawing the document…</source>
            <translation>جارٍ سحب المستند…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>It is right so</source>
            <translation>هو صحيح هكذا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/date_details.py"></location>
            <source>Look at it again</source>
            <translation>انظر فيه مجددًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_list.py"></location>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>older version</source>
            <translation>نسخة أقدم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Locked</source>
            <translation>مقفل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>A picture of a page</source>
            <translation>صورة صفحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Where it lies</source>
            <translation>مكانه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read</source>
            <translation>قُرئ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Give the password…</source>
            <translation>إعطاء كلمة المرور…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>Read again</source>
            <translation>قراءة مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/document_rows.py"></location>
            <source>unknown</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>not reviewed</source>
            <translation>لم يُراجع</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>{n} independent sources</source>
            <extracomment>Of one: {n} independent source</extracomment>
            <translation>
                <numerusform>لا مصادر مستقلة</numerusform>
                <numerusform>مصدر مستقل واحد</numerusform>
                <numerusform>مصدران مستقلان</numerusform>
                <numerusform>{n} مصادر مستقلة</numerusform>
                <numerusform>{n} مصدرًا مستقلًا</numerusform>
                <numerusform>{n} مصدر مستقل</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>Edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/event_details.py"></location>
            <source>This passage says {here}; the event is dated {there}.</source>
            <translation>يقول هذا المقطع {here}؛ والحدث مؤرّخ {there}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/passage_view.py"></location>
            <source>Source text</source>
            <translation>نص المصدر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>both agree</source>
            <translation>يتفقان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>they differ</source>
            <translation>يختلفان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>only one tells it</source>
            <translation>يرويه أحدهما فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>Join</source>
            <translation>ضم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are one event: make one of them</source>
            <translation>الاثنان حدث واحد: اجعلهما واحدًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep apart</source>
            <translation>إبقاؤهما منفصلين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>The two are different events: never join or suggest them again</source>
            <translation>الاثنان حدثان مختلفان: لا تضمهما ولا تقترحهما مجددًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/same_event.py"></location>
            <source>{percent} % likely</source>
            <translation>مرجّح بنسبة {percent} ٪</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Click an event to read the sentence that proves it.</source>
            <translation>انقر حدثًا لقراءة الجملة التي تثبته.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>This event was added by hand and has no passage in a document.</source>
            <translation>أُضيف هذا الحدث يدويًا وليس له مقطع في مستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Previous source</source>
            <translation>المصدر السابق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Next source</source>
            <translation>المصدر التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Say when this document was written</source>
            <translation>حدّد متى كُتب هذا المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show earlier text</source>
            <translation>إظهار النص الأسبق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Show later text</source>
            <translation>إظهار النص اللاحق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>About the event</source>
            <translation>عن الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/source_pane.py"></location>
            <source>Event's passage {place}</source>
            <translation>مقطع الحدث {place}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Its date follows from the order of events</source>
            <translation>تاريخه مستنتج من ترتيب الأحداث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The sentence gives no date of its own; it takes the document’s date</source>
            <translation>لا تعطي الجملة تاريخًا خاصًا بها؛ وتأخذ تاريخ المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>An earlier sentence of the text sets the date</source>
            <translation>جملة سابقة في النص تحدد التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The date was set by hand</source>
            <translation>حُدّد التاريخ يدويًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Read from {read}.</source>
            <translation>مقروء من {read}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>No passage says when it happened.</source>
            <translation>لا يقول أي مقطع متى وقع.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>Another of its passages gives the date.</source>
            <translation>مقطع آخر من مقاطعه يعطي التاريخ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>The passage gives the date.</source>
            <translation>المقطع يعطي التاريخ.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>counted from {anchor}</source>
            <translation>محسوب من {anchor}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/source/why.py"></location>
            <source>by the rule “{rule}”</source>
            <translation>بالقاعدة «{rule}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Keep {name} apart</source>
            <translation>إبقاء {name} منفصلًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdrawn: {name}</source>
            <translation>سُحب: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change date</source>
            <translation>تغيير التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change document date</source>
            <translation>تغيير تاريخ المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change event</source>
            <translation>تغيير الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change importance</source>
            <translation>تغيير الأهمية</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change kind</source>
            <translation>تغيير النوع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change names</source>
            <translation>تغيير الأسماء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change note</source>
            <translation>تغيير الملاحظة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change organisations</source>
            <translation>تغيير المنظمات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change persons</source>
            <translation>تغيير الأشخاص</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change places</source>
            <translation>تغيير الأماكن</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change status</source>
            <translation>تغيير الحالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change tags</source>
            <translation>تغيير الوسوم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change title</source>
            <translation>تغيير العنوان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change what a passage is</source>
            <translation>تغيير صفة المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Change who disputes it</source>
            <translation>تغيير من يعترض عليه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct event</source>
            <translation>تصحيح الحدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Two events</source>
            <translation>حدثان</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Same event</source>
            <translation>الحدث نفسه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>One event</source>
            <translation>حدث واحد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Correct date</source>
            <translation>تصحيح التاريخ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Join names</source>
            <translation>ضم الأسماء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Open finding again</source>
            <translation>فتح الأمر من جديد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Part names</source>
            <translation>فصل الأسماء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Put passage first</source>
            <translation>وضع المقطع أولًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove era</source>
            <translation>إزالة العصر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Remove view</source>
            <translation>إزالة العرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Rename view</source>
            <translation>إعادة تسمية العرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Settle finding</source>
            <translation>حسم الأمر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Split passage off</source>
            <translation>فصل المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/step_names.py"></location>
            <source>Withdraw document</source>
            <translation>سحب المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <location filename="../../timeline_app/ui/window/panes.py"></location>
            <source>Passages found</source>
            <translation>المقاطع الموجودة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Passage</source>
            <translation>المقطع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/hit_list.py"></location>
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/table/rows.py"></location>
            <source>Confidence</source>
            <translation>اليقين</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>press Enter to zoom in</source>
            <translation>اضغط Enter للتكبير</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>planned</source>
            <translation>مخطط له</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>disputed</source>
            <translation>مختلف فيه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>several sources</source>
            <translation>مصادر عدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>unreviewed</source>
            <translation>لم يُراجع</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>approximate</source>
            <translation>تقريبي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>dated by other events</source>
            <translation>مؤرّخ بأحداث أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Timeline, {about}</source>
            <translation>الخط الزمني، {about}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/access.py"></location>
            <source>Eras: {eras}</source>
            <translation>العصور: {eras}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>double-click to change it</source>
            <translation>انقر نقرًا مزدوجًا لتغييره</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/hover.py"></location>
            <source>click to look closer</source>
            <translation>انقر للنظر عن قرب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold all</source>
            <translation>فتح كل المطوي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Usual order</source>
            <translation>الترتيب المعتاد</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Within each lane</source>
            <translation>داخل كل مسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Event {event}</source>
            <translation>الحدث {event}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>and {rest} more: filter or search to see them</source>
            <translation>و{rest} غيرها: رشّح أو ابحث لرؤيتها</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add era…</source>
            <translation>إضافة عصر…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Add event here…</source>
            <translation>إضافة حدث هنا…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>More rows in a lane</source>
            <translation>صفوف أكثر في المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fewer rows in a lane</source>
            <translation>صفوف أقل في المسار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only what is in view</source>
            <translation>إظهار ما في المدى المعروض فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show the whole timeline</source>
            <translation>إظهار الخط الزمني كله</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show only “{name}”</source>
            <translation>إظهار «{name}» فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move up</source>
            <translation>تحريك إلى أعلى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Move down</source>
            <translation>تحريك إلى أسفل</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold all others</source>
            <translation>طي كل ما سواه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Change “{name}”…</source>
            <translation>تغيير «{name}»…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Show all of it</source>
            <translation>إظهاره كله</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold “{name}”</source>
            <translation>طي «{name}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Unfold</source>
            <translation>فتح</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/menus.py"></location>
            <source>Fold</source>
            <translation>طي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_state.py"></location>
            <source>no dated event to show</source>
            <translation>لا حدث مؤرّخ لعرضه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/scene_widget.py"></location>
            <source>To check: its sources do not agree.</source>
            <translation>للفحص: مصادره لا تتفق.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>{title}, {number} of {total}</source>
            <translation>{title}، {number} من {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/tour/tour.py"></location>
            <source>ends it</source>
            <translation>للإنهاء</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{events} from {n} documents</source>
            <extracomment>Of one: {events} from {n} document</extracomment>
            <translation>
                <numerusform>{events} من لا مستند</numerusform>
                <numerusform>{events} من مستند واحد</numerusform>
                <numerusform>{events} من مستندين</numerusform>
                <numerusform>{events} من {n} مستندات</numerusform>
                <numerusform>{events} من {n} مستندًا</numerusform>
                <numerusform>{events} من {n} مستند</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>today, {at}</source>
            <translation>اليوم، {at}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/recent.py"></location>
            <source>{n} reviewed</source>
            <translation>رُوجع {n}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>What happened, when, and who says so</source>
            <translation>ما الذي وقع، ومتى، ومن يقول ذلك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Give it your documents. Every event it finds stands on the sentence that proves it.</source>
            <translation>أعطه مستنداتك. كل حدث يجده يقوم على الجملة التي تثبته.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Everything stays on this computer. Nothing is sent, nothing is fetched, no account.</source>
            <translation>كل شيء يبقى على هذا الحاسوب. لا شيء يُرسل، ولا شيء يُجلب، وبلا حساب.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Look at the sample</source>
            <translation>انظر في المثال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Two news articles, read and dated. Five cards show the way.</source>
            <translation>مقالان إخباريان، مقروءان ومؤرّخان. خمس بطاقات تدلّك على الطريق.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Add a folder of documents</source>
            <translation>أضف مجلد مستندات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>PDF, Word, mail, web pages, tables, scans. Or drop them anywhere on this window.</source>
            <translation>PDF وWord وبريد وصفحات ويب وجداول ومسح ضوئي. أو أفلتها في أي مكان من هذه النافذة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Open a chronology</source>
            <translation>افتح تسلسلًا زمنيًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>One that you have made, or one that somebody sent you.</source>
            <translation>صنعته أنت، أو أرسله إليك أحد.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Welcome</source>
            <translation>مرحبًا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/welcome/welcome.py"></location>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Drop documents or a folder here</source>
            <translation>أفلت المستندات أو مجلدًا هنا</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>The program reads them, finds what happened when, and keeps the sentence that proves it. Nothing leaves this machine.</source>
            <translation>يقرؤها البرنامج، ويجد ما وقع ومتى، ويحفظ الجملة التي تثبته. لا شيء يغادر هذا الجهاز.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add documents…</source>
            <translation>إضافة مستندات…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Add folder…</source>
            <translation>إضافة مجلد…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Open the sample</source>
            <translation>فتح المثال</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/empty_state.py"></location>
            <source>Opening {name}…</source>
            <translation>جارٍ فتح {name}…</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/features.py"></location>
            <source>Esc goes back to where you were</source>
            <translation>المفتاح Esc يعيدك إلى حيث كنت</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{found} in {n} documents</source>
            <extracomment>Of one: {found} in {n} document</extracomment>
            <translation>
                <numerusform>{found} في لا مستند</numerusform>
                <numerusform>{found} في مستند واحد</numerusform>
                <numerusform>{found} في مستندين</numerusform>
                <numerusform>{found} في {n} مستندات</numerusform>
                <numerusform>{found} في {n} مستندًا</numerusform>
                <numerusform>{found} في {n} مستند</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>{number} or more</source>
            <translation>{number} أو أكثر</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only {name}</source>
            <translation>إظهار {name} فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{name}”</source>
            <translation>البحث في المقاطع عن «{name}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Open the card of {name}</source>
            <translation>فتح بطاقة {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Go to {date}</source>
            <translation>الانتقال إلى {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Read it</source>
            <translation>قراءته</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Show only what it tells</source>
            <translation>إظهار ما يرويه فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Search passages for “{letters}”</source>
            <translation>البحث في المقاطع عن «{letters}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/finder.py"></location>
            <source>Change the key of “{name}”</source>
            <translation>تغيير مفتاح «{name}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>… then by</source>
            <translation>… ثم بحسب</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What the lanes stand for</source>
            <translation>ما الذي تمثله المسارات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>What parts each lane once more</source>
            <translation>ما الذي يقسّم كل مسار مرة أخرى</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the light theme</source>
            <translation>التبديل إلى السمة الفاتحة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/header.py"></location>
            <source>Change to the dark theme</source>
            <translation>التبديل إلى السمة الداكنة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list broad</source>
            <translation>توسيع القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Make the list as it was</source>
            <translation>إعادة القائمة كما كانت</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/lists.py"></location>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Undo {step}</source>
            <translation>ت&amp;راجع: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/menus.py"></location>
            <source>&amp;Redo {step}</source>
            <translation>إ&amp;عادة: {step}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>Dismiss</source>
            <translation>إغلاق الرسالة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/message_bar.py"></location>
            <source>({rest} more)</source>
            <translation>({rest} غيرها)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event matches these filters.</source>
            <translation>لا حدث يوافق هذه المرشحات.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>No event was found in these documents.</source>
            <translation>لم يُعثر على حدث في هذه المستندات.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events would match.</source>
            <extracomment>Of one: {n} hidden event would match.</extracomment>
            <translation>
                <numerusform>لا أحداث مخفية توافقها.</numerusform>
                <numerusform>يوافقها حدث مخفي واحد.</numerusform>
                <numerusform>يوافقها حدثان مخفيان.</numerusform>
                <numerusform>توافقها {n} أحداث مخفية.</numerusform>
                <numerusform>يوافقها {n} حدثًا مخفيًا.</numerusform>
                <numerusform>يوافقها {n} حدث مخفي.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/nothing_shown.py"></location>
            <source>{n} hidden events can be shown.</source>
            <extracomment>Of one: {n} hidden event can be shown.</extracomment>
            <translation>
                <numerusform>لا أحداث مخفية يمكن إظهارها.</numerusform>
                <numerusform>يمكن إظهار حدث مخفي واحد.</numerusform>
                <numerusform>يمكن إظهار حدثين مخفيين.</numerusform>
                <numerusform>يمكن إظهار {n} أحداث مخفية.</numerusform>
                <numerusform>يمكن إظهار {n} حدثًا مخفيًا.</numerusform>
                <numerusform>يمكن إظهار {n} حدث مخفي.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>This chronology is read-only: you can look and export, but not change it.</source>
            <translation>هذا التسلسل الزمني للقراءة فقط: يمكنك النظر والتصدير، لا التغيير.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>help</source>
            <translation>المساعدة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/shell.py"></location>
            <source>Two selected: {distance}</source>
            <translation>حُدّد اثنان: {distance}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Previous event of the list</source>
            <translation>الحدث السابق في القائمة</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/side.py"></location>
            <source>Next event of the list</source>
            <translation>الحدث التالي في القائمة</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items</source>
            <extracomment>Of one: Drop to read {n} item</extracomment>
            <translation>
                <numerusform>أفلت للقراءة</numerusform>
                <numerusform>أفلت لقراءة عنصر واحد</numerusform>
                <numerusform>أفلت لقراءة عنصرين</numerusform>
                <numerusform>أفلت لقراءة {n} عناصر</numerusform>
                <numerusform>أفلت لقراءة {n} عنصرًا</numerusform>
                <numerusform>أفلت لقراءة {n} عنصر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Showing {told} of {n} events</source>
            <extracomment>Of one: Showing {told} of {n} event</extracomment>
            <translation>
                <numerusform>معروض {told} من {n} حدث</numerusform>
                <numerusform>معروض {told} من حدث واحد</numerusform>
                <numerusform>معروض {told} من حدثين</numerusform>
                <numerusform>معروض {told} من {n} أحداث</numerusform>
                <numerusform>معروض {told} من {n} حدثًا</numerusform>
                <numerusform>معروض {told} من {n} حدث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>from {n} documents</source>
            <extracomment>Of one: from {n} document</extracomment>
            <translation>
                <numerusform>من لا مستند</numerusform>
                <numerusform>من مستند واحد</numerusform>
                <numerusform>من مستندين</numerusform>
                <numerusform>من {n} مستندات</numerusform>
                <numerusform>من {n} مستندًا</numerusform>
                <numerusform>من {n} مستند</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>In view {drawn} of {dated}</source>
            <translation>في المدى المعروض {drawn} من {dated}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to open {name}</source>
            <translation>أفلت لفتح {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}”</source>
            <translation>أفلت لقراءة «{name}»</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read {n} items into “{title}”</source>
            <extracomment>Of one: Drop to read {n} item into “{title}”</extracomment>
            <translation>
                <numerusform>أفلت للقراءة إلى «{title}»</numerusform>
                <numerusform>أفلت لقراءة عنصر واحد إلى «{title}»</numerusform>
                <numerusform>أفلت لقراءة عنصرين إلى «{title}»</numerusform>
                <numerusform>أفلت لقراءة {n} عناصر إلى «{title}»</numerusform>
                <numerusform>أفلت لقراءة {n} عنصرًا إلى «{title}»</numerusform>
                <numerusform>أفلت لقراءة {n} عنصر إلى «{title}»</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>All changes saved</source>
            <translation>حُفظت كل التغييرات</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} undated</source>
            <translation>{n} غير مؤرّخ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{inside} in {n} clusters</source>
            <extracomment>Of one: {inside} in {n} cluster</extracomment>
            <translation>
                <numerusform>{inside} في لا مجموعة</numerusform>
                <numerusform>{inside} في مجموعة واحدة</numerusform>
                <numerusform>{inside} في مجموعتين</numerusform>
                <numerusform>{inside} في {n} مجموعات</numerusform>
                <numerusform>{inside} في {n} مجموعة</numerusform>
                <numerusform>{inside} في {n} مجموعة</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} earlier</source>
            <translation>{n} أسبق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>{n} later</source>
            <translation>{n} لاحق</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/status.py"></location>
            <source>Drop to read “{name}” into “{title}”</source>
            <translation>أفلت لقراءة «{name}» إلى «{title}»</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every mark is an event</source>
            <translation>كل علامة حدث</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Its place is its date, its shape says how exactly that is known. Click one, or go from one to the next with {go.next}.</source>
            <translation>مكانها تاريخها، وشكلها يقول بأي دقة يُعرف. انقر إحداها، أو انتقل من واحدة إلى التالية بـ{go.next}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Every event has its proof</source>
            <translation>لكل حدث برهانه</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Here stands the sentence that it was read from, in its document. Nothing is shown without one, unless you add it yourself.</source>
            <translation>هنا تظهر الجملة التي قُرئ منها، في مستندها. لا يُعرض شيء بلا جملة، إلا ما تضيفه بنفسك.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The same as lists</source>
            <translation>الشيء نفسه قوائمَ</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>All events in a row, what does not fit together under To check, every date, every document.</source>
            <translation>كل الأحداث على التوالي، وما لا يتفق تحت «للفحص»، وكل تاريخ، وكل مستند.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>You decide how much is shown</source>
            <translation>أنت تقرر كم يُعرض</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>The key events, all that have a date, or everything. Nothing is ever thrown away.</source>
            <translation>الأحداث الرئيسية، أو كل ما له تاريخ، أو كل شيء. لا يُرمى شيء أبدًا.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Now your own documents</source>
            <translation>والآن مستنداتك</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>Add files or a whole folder, or drop them on the window. {review.begin} then goes through the events one by one, {go.palette} finds anything, {help.contents} opens the help.</source>
            <translation>أضف ملفات أو مجلدًا كاملًا، أو أفلتها على النافذة. ثم يمر {review.begin} بالأحداث واحدًا واحدًا، ويجد {go.palette} أي شيء، ويفتح {help.contents} المساعدة.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window/tour_stops.py"></location>
            <source>the menu</source>
            <translation>القائمة</translation>
        </message>
    </context>
</TS>
