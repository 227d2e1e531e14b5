<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>PhotoSync</name>
    <message>
        <source>Shows your Microsoft 365 photo, and brings it to SharePoint.</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>מציגה את התמונה שלך ב-Microsoft 365 ומעבירה אותה ל-SharePoint.</translation>
    </message>
    <message>
        <source>as the system starts it at sign-in: no window</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>כפי שהמערכת מפעילה אותה בכניסה: ללא חלון</translation>
    </message>
    <message>
        <source>say whether all that ships is there, and end</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>לבדוק אם כל מה שכלול בתוכנית נמצא, ולסיים</translation>
    </message>
    <message>
        <source>try everything on a built-in tenant; without a scene: {scene}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>לנסות הכול על דייר מובנה; ללא סצנה: {scene}</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>להציג את מספר הגירסה של התוכנית ולצאת</translation>
    </message>
    <message>
        <source>no scene {name}; there are {known}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>אין סצנה בשם {name}; הסצנות הקיימות: {known}</translation>
    </message>
    <message>
        <source>scenes of --demo=SCENE:</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>סצנות של --demo=SCENE:</translation>
    </message>
    <message>
        <source>No other program can open a private window of Safari. Copy the link, choose File &gt; New Private Window there, and paste it.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>אין תוכנית אחרת שיכולה לפתוח חלון פרטי של Safari. יש להעתיק את הקישור, לבחור שם קובץ &gt; חלון פרטי חדש, ולהדביק אותו.</translation>
    </message>
    <message>
        <source>Arc ignores the request for a private window and opens an ordinary one. Copy the link into an Incognito window of Arc, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>הדפדפן Arc מתעלם מהבקשה לחלון פרטי ופותח חלון רגיל. יש להעתיק את הקישור לחלון גלישה בסתר של Arc, או להשתמש בדפדפן אחר.</translation>
    </message>
    <message>
        <source>No way is known to open a private window of DuckDuckGo from another program. Copy the link into a Fire Window there, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>לא ידועה דרך לפתוח חלון פרטי של DuckDuckGo מתוכנית אחרת. יש להעתיק שם את הקישור ל-Fire Window, או להשתמש בדפדפן אחר.</translation>
    </message>
    <message>
        <source>Tor Browser is made to hide who you are; it is not meant for signing in at work. Use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>הדפדפן Tor Browser נועד להסתיר את זהות המשתמשים; הוא אינו מיועד לכניסה בעבודה. יש להשתמש בדפדפן אחר.</translation>
    </message>
    <message>
        <source>Microsoft no longer supports Internet Explorer. Use Microsoft Edge.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>חברת Microsoft אינה תומכת עוד ב-Internet Explorer. יש להשתמש ב-Microsoft Edge.</translation>
    </message>
    <message>
        <source>No way is known to ask a browser from the Microsoft Store for a private window. Use another browser, or copy the link into a private window there.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>לא ידועה דרך לבקש חלון פרטי מדפדפן שהותקן מ-Microsoft Store. יש להשתמש בדפדפן אחר, או להעתיק את הקישור לחלון פרטי שם.</translation>
    </message>
    <message>
        <source>no, {policy} forbids it ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>לא, {policy} אוסר זאת ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes every window private ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>כן, {policy} הופך כל חלון לפרטי ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes an exception for this address ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>כן, {policy} מחריג את הכתובת הזו ({place})</translation>
    </message>
    <message>
        <source>yes, nothing was found here that forbids it</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>כן, לא נמצא כאן דבר שאוסר זאת</translation>
    </message>
    <message>
        <source>private window: {answer}</source>
        <extracomment>_PRIVATE · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>חלון פרטי: {answer}</translation>
    </message>
    <message>
        <source>guest window: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>חלון אורח: {answer}</translation>
    </message>
    <message>
        <source>temporary profile: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>פרופיל זמני: {answer}</translation>
    </message>
    <message>
        <source>Would open: a private window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>מה ייפתח: חלון פרטי של {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a guest window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>מה ייפתח: חלון אורח של {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a window of {browser} with a temporary profile. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>מה ייפתח: חלון של {browser} עם פרופיל זמני. {why}</translation>
    </message>
    <message>
        <source>The setting Browser names it.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ההגדרה Browser מציינת אותו.</translation>
    </message>
    <message>
        <source>It is the default browser.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>זהו דפדפן ברירת המחדל.</translation>
    </message>
    <message>
        <source>It comes first among those that can open one.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>הוא הראשון מבין הדפדפנים שיכולים לפתוח חלון כזה.</translation>
    </message>
    <message>
        <source>Policies that reach a browser through the cloud cannot be seen from here. --test opens a window and says whether it came.</source>
        <extracomment>_CLOUD · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>מדיניות שמגיעה לדפדפן דרך הענן אינה נראית מכאן. האפשרות --test פותחת חלון ומודיעה אם הוא הופיע.</translation>
    </message>
    <message>
        <source>{browser}: not used. {reason}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}: לא בשימוש. {reason}</translation>
    </message>
    <message>
        <source>{browser} (default)</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser} (ברירת מחדל)</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.
Line · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>{title}. {message}</translation>
    </message>
    <message>
        <source>You have allowed it</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>האישור ניתן</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>לא ניתן אישור</translation>
    </message>
    <message>
        <source>Almost there</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>כמעט סיימנו</translation>
    </message>
    <message>
        <source>Go back to the sign-in page to continue.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>יש לחזור לדף הכניסה כדי להמשיך.</translation>
    </message>
    <message>
        <source>This was refused</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>הבקשה נדחתה</translation>
    </message>
    <message>
        <source>It does not belong to a sign-in here.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>היא אינה שייכת לכניסה שמתבצעת כאן.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <extracomment>__init__, done · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>הכניסה בוצעה</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>__init__, failed · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).
_problem, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>הכניסה לא בוצעה</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>ניתן לסגור כרטיסיה זו.</translation>
    </message>
    <message>
        <source>PhotoSync Tray tells you why.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>הסיבה מופיעה ב-PhotoSync Tray.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>לא ניתן לכתוב את הקובץ: {why}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>התיקיה אינה קיימת: {folder}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>זוהי תיקיה ולא קובץ: {file}.</translation>
    </message>
    <message>
        <source>{file} exists and is no zip archive, so it was left as it is.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>הקובץ {file} קיים ואינו ארכיון zip, ולכן נשאר כפי שהוא.</translation>
    </message>
    <message>
        <source>The window opened</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>החלון נפתח</translation>
    </message>
    <message>
        <source>PhotoSync Tray has seen that this window opened.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>התוכנית PhotoSync Tray ראתה שהחלון הזה נפתח.</translation>
    </message>
    <message>
        <source>This does not prove that the window is private. Look for your browser's own mark of a private window, such as InPrivate, Incognito or a mask.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>אין בכך הוכחה שהחלון פרטי. יש לחפש את הסימן של הדפדפן עצמו לחלון פרטי, כגון InPrivate, גלישה בסתר או מסכה.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>ניתן לסגור חלון זה.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>אין כאן דבר</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>הדף היה תקף לביקור אחד.</translation>
    </message>
    <message>
        <source>In the demo a visitor stands for the browser, so there is no window to test.</source>
        <extracomment>_VISITOR · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>בהדגמה מבקר ממלא את מקום הדפדפן, ולכן אין חלון לבדוק.</translation>
    </message>
    <message>
        <source>{question} {finding}</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.
Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{question} {finding}</translation>
    </message>
    <message>
        <source>No window was opened. {title}. {message}</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>לא נפתח חלון. {title}. {message}</translation>
    </message>
    <message>
        <source>Does a window open at a page of ours?</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>האם נפתח חלון בדף של התוכנית?</translation>
    </message>
    <message>
        <source>Not done within the time given.</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>לא הושלם בזמן שהוקצב.</translation>
    </message>
    <message>
        <source>The running PhotoSync Tray gave no answer: {why}</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>אין תשובה מ-PhotoSync Tray שפועלת כעת: {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>נשמר: {file}</translation>
    </message>
    <message>
        <source>account: {username}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>חשבון: {username}</translation>
    </message>
    <message>
        <source>The same journey from a console, for scripts and for IT. Asks the running tray; where none runs, it carries the session itself, without a screen.</source>
        <extracomment>_ABOUT · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>אותו מסלול מתוך מסוף, לקובצי Script ולמחלקת ה-IT. הפקודה פונה לתוכנית הפועלת באזור ההודעות; אם היא אינה פועלת, ההפעלה מתבצעת כאן, ללא מסך.</translation>
    </message>
    <message>
        <source>exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; 4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync</source>
        <extracomment>_EXIT_CODES · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>קודי יציאה: 0 בוצע, או מסונכרן; 1 שגיאה לא צפויה; 2 שימוש שגוי; 3 נדרשת כניסה; 4 נדרש סינכרון; 5 התבקש, עדיין לא הגיע; 6 חסום; 7 אין רשת; 8 אין מה לסנכרן</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>שימוש: </translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>אפשרויות</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ארגומנטים לפי מיקום</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>להציג הודעת עזרה זו ולצאת</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>%(prog)s: שגיאה: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ארגומנט %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>הארגומנטים הבאים נדרשים: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ארגומנטים לא מזוהים: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>נדרש ארגומנט אחד</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>בחירה לא חוקית: %(value)r (ניתן לבחור מתוך %(choices)s)</translation>
    </message>
    <message>
        <source>what is known; with --refresh, checks first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>מה שידוע; עם --refresh, לאחר בדיקה</translation>
    </message>
    <message>
        <source>look at both sides first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לבדוק תחילה את שני הצדדים</translation>
    </message>
    <message>
        <source>the document of schema 1</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>המסמך לפי סכימה 1</translation>
    </message>
    <message>
        <source>checks first; every check with its answer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לאחר בדיקה; כל בדיקה עם התשובה שלה</translation>
    </message>
    <message>
        <source>save a support archive, without names or secrets</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לשמור ארכיון תמיכה, ללא שמות או סודות</translation>
    </message>
    <message>
        <source>open a window at a page of ours too; say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לפתוח גם חלון בדף של התוכנית; להודיע אם הופיע</translation>
    </message>
    <message>
        <source>what is installed, and what it may open</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>מה מותקן, ומה מותר לו לפתוח</translation>
    </message>
    <message>
        <source>open a window at a page of ours, and say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לפתוח חלון בדף של התוכנית, ולהודיע אם הופיע</translation>
    </message>
    <message>
        <source>every setting, and who decided it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>כל הגדרה, ומי קבע אותה</translation>
    </message>
    <message>
        <source>for IT: Intune's export of many PCs, summed up</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ל-IT: סיכום של ייצוא מ-Intune של מחשבים רבים</translation>
    </message>
    <message>
        <source>as Intune exported it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>כפי ש-Intune ייצא אותו</translation>
    </message>
    <message>
        <source>also save a row for each person</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לשמור גם שורה לכל אדם</translation>
    </message>
    <message>
        <source>opens the browser, and waits until you are signed in</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לפתוח את הדפדפן ולהמתין עד לסיום הכניסה</translation>
    </message>
    <message>
        <source>forgets the account, its tokens and their key</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לשכוח את החשבון, את האסימונים שלו ואת המפתח שלהם</translation>
    </message>
    <message>
        <source>opens the private window</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לפתוח את החלון הפרטי</translation>
    </message>
    <message>
        <source>watch until the photo is there</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>לעקוב עד שהתמונה מגיעה</translation>
    </message>
    <message>
        <source>wait no longer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>להפסיק להמתין</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>זה אינו קובץ: {name}</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds above 0</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>הערך {value} אינו מספר שניות גדול מ-0</translation>
    </message>
    <message>
        <source>It was installed so for everybody on this PC.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>התוכנית הותקנה כך לכל המשתמשים במחשב זה.</translation>
    </message>
    <message>
        <source>You chose that.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>זו הבחירה שלך.</translation>
    </message>
    <message>
        <source>Managed by your organisation.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>מנוהל על-ידי הארגון שלך.</translation>
    </message>
    <message>
        <source>It is switched off among the startup apps in Task Manager.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>התוכנית כבויה ברשימת אפליקציות האתחול במנהל המשימות.</translation>
    </message>
    <message>
        <source>Your organisation has this PC pass over such entries.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>הארגון שלך קבע שהמחשב יתעלם מערכים כאלה.</translation>
    </message>
    <message>
        <source>The entry at {place} starts another program.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>הערך במיקום {place} מפעיל תוכנית אחרת.</translation>
    </message>
    <message>
        <source>There is no entry that starts it.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>אין ערך שמפעיל אותה.</translation>
    </message>
    <message>
        <source>Opens private windows.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>פותח חלונות פרטיים.</translation>
    </message>
    <message>
        <source>Opens a guest window, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>פותח חלון אורח, מכיוון ש-{policy} אוסר חלונות פרטיים.</translation>
    </message>
    <message>
        <source>Opens a window with a temporary profile, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>פותח חלון עם פרופיל זמני, מכיוון ש-{policy} אוסר חלונות פרטיים.</translation>
    </message>
    <message>
        <source>Opens an ordinary window after asking, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>פותח חלון רגיל לאחר שאלה, מכיוון ש-{policy} אוסר חלונות פרטיים.</translation>
    </message>
    <message>
        <source>Cannot be used: {policy} in {place} forbids private windows.</source>
        <extracomment>_OPENS_NONE · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>לא ניתן להשתמש בו: {policy} במיקום {place} אוסר חלונות פרטיים.</translation>
    </message>
    <message>
        <source>Now that is {browser}.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>כעת זהו {browser}.</translation>
    </message>
    <message>
        <source>The test page was not opened. {why} ({details}).</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>דף הבדיקה לא נפתח. {why} ({details}).</translation>
    </message>
    <message>
        <source>The window came. That does not prove that it is private: look for the browser's own mark.</source>
        <extracomment>_CAME · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>החלון הופיע. אין בכך הוכחה שהוא פרטי: יש לחפש את הסימן של הדפדפן עצמו.</translation>
    </message>
    <message numerus="yes">
        <source>The window did not come within {n} seconds. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.
For one: The window did not come within a second. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</extracomment>
        <translation>
            <numerusform>החלון לא הופיע תוך שניה. ייתכן שמדיניות חוסמת את 127.0.0.1, או שהדפדפן שואל משהו תחילה: כדאי להסתכל בחלון שלו.</numerusform>
            <numerusform>החלון לא הופיע תוך {n} שניות. ייתכן שמדיניות חוסמת את 127.0.0.1, או שהדפדפן שואל משהו תחילה: כדאי להסתכל בחלון שלו.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in your mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>אין תמונה בתיבת הדואר שלך.</translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile, then check again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להוסיף תמונה לפרופיל שלך ב-Microsoft 365, ולאחר מכן לבדוק שוב.</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>אין לחשבון שלך תיבת דואר של Exchange Online.</translation>
    </message>
    <message>
        <source>SharePoint then shows Microsoft's own people picture by itself, and there is nothing to sync. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>במצב זה SharePoint מציג מעצמו את תמונת האנשים של Microsoft, ואין מה לסנכרן. אם אמורה להיות לך תיבת דואר, יש לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only. For people without an Exchange Online plan it shows the picture that the Microsoft 365 or Entra admin center holds.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>תמונות מסונכרנות ל-SharePoint מ-Exchange Online בלבד. לאנשים ללא תוכנית Exchange Online מוצגת התמונה השמורה במרכז הניהול של Microsoft 365 או של Entra.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>תיבת הדואר שלך נמצאת במרכז הנתונים של הארגון עצמו.</translation>
    </message>
    <message>
        <source>SharePoint Online cannot fetch photos from there. Ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>אין באפשרות SharePoint Online להביא משם תמונות. יש לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. Its photo reaches SharePoint once the mailbox is moved.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>תמונות מסונכרנות ל-SharePoint מ-Exchange Online בלבד, ותיבת דואר זו מתארחת במקום אחר. התמונה שלה תגיע ל-SharePoint לאחר העברת תיבת הדואר.</translation>
    </message>
    <message>
        <source>Your photo is only in the directory, not in a mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמונה שלך נמצאת רק במדריך הארגון, ולא בתיבת דואר.</translation>
    </message>
    <message>
        <source>SharePoint never syncs photos from the directory: it shows Microsoft's own people picture by itself. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>לעולם לא מסונכרנות ל-SharePoint תמונות ממדריך הארגון: הוא מציג מעצמו את תמונת האנשים של Microsoft. אם אמורה להיות לך תיבת דואר, יש לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an Exchange Online plan, and a photo in its mailbox.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>תמונה במדריך הארגון (Entra ID) לעולם אינה נמשכת ל-SharePoint. לשם כך נדרשות תוכנית Exchange Online ותמונה בתיבת הדואר שלה.</translation>
    </message>
    <message>
        <source>SharePoint has never asked for your photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמונה שלך מעולם לא התבקשה על-ידי SharePoint.</translation>
    </message>
    <message>
        <source>Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להתחיל את הסינכרון: הוא פותח את OneDrive בחלון פרטי, ו-SharePoint פונה ל-Exchange.</translation>
    </message>
    <message>
        <source>SharePoint looked once and found no photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>בבדיקה של SharePoint לא נמצאה תמונה.</translation>
    </message>
    <message>
        <source>Start the sync, so that SharePoint looks again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להתחיל את הסינכרון, כדי ש-SharePoint יבדוק שוב.</translation>
    </message>
    <message>
        <source>SharePoint keeps a picture of its own and has stopped asking Exchange.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>ב-SharePoint שמורה תמונה משלו, והוא הפסיק לפנות ל-Exchange.</translation>
    </message>
    <message>
        <source>Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש לבקש ממחלקת ה-IT להחזיר את הערך של ”Picture Exchange Sync State” בפרופיל SharePoint שלך ל-1.</translation>
    </message>
    <message>
        <source>Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the person's own visits bring nothing.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להגדיר את SPS-PictureExchangeSyncState (”Picture Exchange Sync State”) בפרופיל SharePoint של אדם זה ל-1. קובצי Script שמעלים תמונות מגדירים אותו ל-0, ומאז ואילך הביקורים של האדם עצמו אינם מועילים.</translation>
    </message>
    <message>
        <source>SharePoint still shows an older photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>עדיין מוצגת ב-SharePoint תמונה ישנה יותר.</translation>
    </message>
    <message>
        <source>SharePoint has been asked and has not answered yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמונה התבקשה מ-SharePoint ועדיין אין תשובה.</translation>
    </message>
    <message>
        <source>Wait: it can take minutes, usually under a day, at times three days.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להמתין: זה עשוי להימשך דקות, בדרך כלל פחות מיום, ולפעמים שלושה ימים.</translation>
    </message>
    <message>
        <source>SharePoint was asked long ago and still has no new photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמונה התבקשה מ-SharePoint לפני זמן רב, ועדיין אין תמונה חדשה.</translation>
    </message>
    <message>
        <source>Start the sync once more. If that changes nothing, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להתחיל את הסינכרון פעם נוספת. אם דבר לא משתנה, יש לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>See whether people may edit the property “Picture” in SharePoint's user properties: where they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft 365 admin center looks further: https://aka.ms/PillarPictureSync</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש לבדוק אם אנשים רשאים לערוך את המאפיין ”Picture” במאפייני המשתמש של SharePoint: אם לא, הוא אינו מסונכרן. האבחון ”Picture Sync” במרכז הניהול של Microsoft 365 בודק עוד: https://aka.ms/PillarPictureSync</translation>
    </message>
    <message>
        <source>You are a guest in this organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>החשבון שלך הוא של אורח בארגון זה.</translation>
    </message>
    <message>
        <source>A guest's photo lives in the home organisation. Sign in with your own work account.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמונה של אורח נמצאת בארגון הבית שלו. יש להיכנס באמצעות חשבון העבודה שלך.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>חשבון זה שייך לארגון אחר.</translation>
    </message>
    <message>
        <source>Sign in with the work or school account of your organisation.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להיכנס באמצעות החשבון בעבודה או בבית הספר של הארגון שלך.</translation>
    </message>
    <message>
        <source>The policies TenantId and AllowedDomains decide which accounts are accepted.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>פריטי המדיניות TenantId ו-AllowedDomains קובעים אילו חשבונות מתקבלים.</translation>
    </message>
    <message>
        <source>Your organisation has not set up PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>הארגון שלך עדיין לא הגדיר את PhotoSync Tray.</translation>
    </message>
    <message>
        <source>IT registers the program once and sets the policies TenantId and ClientId.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>מחלקת ה-IT רושמת את התוכנית פעם אחת וקובעת את פריטי המדיניות TenantId ו-ClientId.</translation>
    </message>
    <message>
        <source>Register the program in Microsoft Entra as a public client with the redirect http://localhost, and set the policies TenantId and ClientId.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש לרשום את התוכנית ב-Microsoft Entra כלקוח ציבורי עם כתובת ההפניה http://localhost, ולקבוע את פריטי המדיניות TenantId ו-ClientId.</translation>
    </message>
    <message>
        <source>Your organisation has not approved PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>הארגון שלך עדיין לא אישר את PhotoSync Tray.</translation>
    </message>
    <message>
        <source>An administrator grants consent to the program once for everyone.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>מנהל מערכת מעניק הסכמה לתוכנית פעם אחת עבור כולם.</translation>
    </message>
    <message>
        <source>An administrator opens the page for consent, and approves the program for everyone.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>מנהל מערכת פותח את דף ההסכמה ומאשר את התוכנית עבור כולם.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>כללי האבטחה של הארגון שלך חסמו את הכניסה.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule under the correlation id.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>הכניסה נדחתה על-ידי גישה מותנית. ביומן הכניסות של Microsoft Entra מופיע הכלל תחת מזהה המתאם.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>הארגון שלך אינו מאפשר חלונות דפדפן פרטיים.</translation>
    </message>
    <message>
        <source>Use another browser that allows them, or ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להשתמש בדפדפן אחר שמאפשר אותם, או לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's InPrivateModeUrlAllowlist can allow them for single addresses.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>מדיניות של הדפדפן מכבה חלונות פרטיים, וב-Edge זו InPrivateModeAvailability. המדיניות InPrivateModeUrlAllowlist של Edge יכולה להתיר אותם לכתובות בודדות.</translation>
    </message>
    <message>
        <source>No browser was found that can open a private window.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>לא נמצא דפדפן שיכול לפתוח חלון פרטי.</translation>
    </message>
    <message>
        <source>Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש להתקין את Edge, Chrome, Chromium או Firefox, או להעתיק את הקישור לחלון פרטי.</translation>
    </message>
    <message>
        <source>Microsoft 365 cannot be reached.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>לא ניתן להגיע אל Microsoft 365.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש לבדוק את הרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>שרת ה-Proxy של הרשת שלך דחה את החיבור.</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names another one.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>ייתכן ששרת ה-Proxy דורש כניסה שתוכנית זו אינה יכולה לבצע. המדיניות ProxyUrl מציינת שרת אחר.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>לא ניתן היה לאמת את החיבור המאובטח.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, IT installs its certificate authority on this PC.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>אם הרשת שלך בודקת את התעבורה, מחלקת ה-IT מתקינה את רשות האישורים שלה במחשב זה.</translation>
    </message>
    <message>
        <source>No certificate authority that this PC trusts has signed the certificate. Where a proxy inspects traffic, its own authority has to be in the PC's trust store.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>אף רשות אישורים שהמחשב נותן בה אמון לא חתמה על האישור. כאשר שרת Proxy בודק את התעבורה, הרשות שלו חייבת להופיע במאגר האמון של המחשב.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>השעון של מחשב זה אינו נכון.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>יש להגדיר את התאריך והשעה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Microsoft 365 asked us to wait.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התקבלה מ-Microsoft 365 בקשה להמתין.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>דבר לא אבד. ניתן לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התקבלה מ-Microsoft 365 שגיאה.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ניתן לנסות שוב מאוחר יותר. אם השגיאה נשארת, יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Microsoft's support finds the answer by the request id in the details.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>התמיכה של Microsoft מוצאת את התשובה לפי מזהה הבקשה שבפרטים.</translation>
    </message>
    <message>
        <source>The program has not started, so there is nothing to save.</source>
        <extracomment>Line · photosync_tray/core/commands.py: What a console may ask of a session, whether it runs here or in the tray.</extracomment>
        <translation>התוכנית לא הופעלה, ולכן אין מה לשמור.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 ({licence}). Their source is at {source}. You may put a build of your own in their place.</source>
        <extracomment>_QT · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>התוכנות Qt ו-PySide6 הן תוכנות חופשיות ברישיון GNU Lesser General Public License, גירסה 3 ({licence}). קוד המקור שלהן נמצא בכתובת {source}. ניתן להציב במקומן גירסת בנייה משלך.</translation>
    </message>
    <message>
        <source>Python is free software under the license of the Python Software Foundation.</source>
        <extracomment>PYTHON · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>התוכנה Python היא תוכנה חופשית ברישיון של Python Software Foundation.</translation>
    </message>
    <message>
        <source>No connection to Microsoft 365</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>אין חיבור ל-Microsoft 365</translation>
    </message>
    <message>
        <source>Check that this PC is online, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש לבדוק שמחשב זה מחובר לאינטרנט ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>שרת ה-Proxy של הרשת שלך דחה את החיבור</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן ששרת ה-Proxy דורש כניסה שתוכנית זו אינה יכולה לבצע. יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>לא ניתן היה לאמת את החיבור המאובטח</translation>
    </message>
    <message>
        <source>Your network may inspect traffic. IT installs its certificate authority on this PC; until then nothing is sent.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהרשת שלך בודקת את התעבורה. מחלקת ה-IT מתקינה את רשות האישורים שלה במחשב זה; עד אז דבר אינו נשלח.</translation>
    </message>
    <message>
        <source>An unexpected page answered</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התקבל דף לא צפוי</translation>
    </message>
    <message>
        <source>Your network may want a sign-in first. Open any web page, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהרשת שלך דורשת כניסה תחילה. יש לפתוח דף אינטרנט כלשהו ולנסות שוב.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>השעון של מחשב זה אינו נכון</translation>
    </message>
    <message>
        <source>Set date and time, then try again. On a company's PC, IT may have to.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש להגדיר את התאריך והשעה ולנסות שוב. במחשב של חברה ייתכן שמחלקת ה-IT צריכה לעשות זאת.</translation>
    </message>
    <message>
        <source>Microsoft 365 is busy</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>השירות Microsoft 365 עמוס</translation>
    </message>
    <message>
        <source>It asked us to wait. Nothing is lost; try again in a few minutes.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התקבלה בקשה להמתין. דבר לא אבד; ניתן לנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התקבלה מ-Microsoft 365 שגיאה</translation>
    </message>
    <message>
        <source>Microsoft 365 did not let us look</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הבדיקה לא הותרה על-ידי Microsoft 365</translation>
    </message>
    <message>
        <source>The program may lack a permission. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שלתוכנית חסרה הרשאה. יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הכניסה לא הצליחה</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>יש להיכנס שוב</translation>
    </message>
    <message>
        <source>Your earlier sign-in has ended.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הכניסה הקודמת שלך הסתיימה.</translation>
    </message>
    <message>
        <source>You have not signed in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>לא נכנסת</translation>
    </message>
    <message>
        <source>You went back, or did not accept what the page asked for. Sign in when you are ready; if it asked for an administrator's approval, tell IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>חזרת אחורה, או שלא הסכמת למה שהדף ביקש. ניתן להיכנס בכל עת; אם הדף ביקש אישור של מנהל מערכת, יש להודיע למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>אין תשובה מהדפדפן</translation>
    </message>
    <message>
        <source>The page may have been closed, or shows an error. Try again; if the page shows an error, send its text to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהדף נסגר, או שהוא מציג שגיאה. יש לנסות שוב; אם הדף מציג שגיאה, יש לשלוח את הטקסט שלה למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Windows did not answer</source>
        <extracomment>WindowsTimedOut, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>אין תשובה מ-Windows</translation>
    </message>
    <message>
        <source>The window in which it asks may be behind others. Try again, or use your browser.</source>
        <extracomment>WindowsTimedOut, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהחלון שבו מופיעה השאלה נמצא מאחורי חלונות אחרים. ניתן לנסות שוב, או להשתמש בדפדפן.</translation>
    </message>
    <message>
        <source>Your Windows account could not be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>לא ניתן היה להשתמש בחשבון Windows שלך</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש להיכנס באמצעות הדפדפן במקום זאת.</translation>
    </message>
    <message>
        <source>Microsoft's sign-in refused. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הכניסה של Microsoft נדחתה. יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this program yet</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הארגון שלך עדיין לא אישר תוכנית זו</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>מנהל מערכת מעניק הסכמה פעם אחת עבור כולם. יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>כללי האבטחה של הארגון שלך חסמו את הכניסה</translation>
    </message>
    <message>
        <source>They may ask for a managed PC or another place. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהם דורשים מחשב מנוהל או מקום אחר. יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>חשבון זה שייך לארגון אחר</translation>
    </message>
    <message>
        <source>Sign in with your work or school account.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש להיכנס באמצעות החשבון שלך בעבודה או בבית הספר.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account</source>
        <extracomment>PersonalAccount, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>זהו חשבון Microsoft אישי</translation>
    </message>
    <message>
        <source>The program works with work and school accounts only. Sign in with yours.</source>
        <extracomment>PersonalAccount, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התוכנית פועלת רק עם חשבונות בעבודה או בבית הספר. יש להיכנס באמצעות החשבון שלך שם.</translation>
    </message>
    <message>
        <source>PhotoSync Tray is not set up for your organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התוכנית PhotoSync Tray לא הוגדרה עבור הארגון שלך</translation>
    </message>
    <message>
        <source>IT registers the program and sets the policies TenantId and ClientId. Until then you can try the demo: photosync-tray --demo</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>מחלקת ה-IT רושמת את התוכנית וקובעת את פריטי המדיניות TenantId ו-ClientId. עד אז ניתן לנסות את ההדגמה: photosync-tray --demo</translation>
    </message>
    <message>
        <source>An address was refused</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>כתובת נדחתה</translation>
    </message>
    <message>
        <source>A server pointed to an address that is not Microsoft 365. Nothing was sent there.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>שרת הפנה לכתובת שאינה של Microsoft 365. דבר לא נשלח לשם.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>תיבת הדואר שלך נמצאת במרכז הנתונים של הארגון עצמו</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>אין לחשבון שלך תיבת דואר של Exchange Online</translation>
    </message>
    <message>
        <source>SharePoint takes photos from a mailbox only. Ask IT whether you should have one.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>תמונות מגיעות ל-SharePoint מתיבת דואר בלבד. ניתן לשאול את מחלקת ה-IT אם אמורה להיות לך תיבה.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התמונה גדולה מדי</translation>
    </message>
    <message>
        <source>It is larger than any profile photo may be, so it was not opened.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>היא גדולה מהמותר לתמונת פרופיל, ולכן לא נפתחה.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>התמונה פגומה</translation>
    </message>
    <message>
        <source>Upload your photo again in your Microsoft 365 profile, then check again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש להעלות שוב את התמונה בפרופיל שלך ב-Microsoft 365, ולאחר מכן לבדוק שוב.</translation>
    </message>
    <message>
        <source>No suitable browser was found</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>לא נמצא דפדפן מתאים</translation>
    </message>
    <message>
        <source>Private windows are turned off here</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>חלונות פרטיים כבויים כאן</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, so none was opened. Use another browser, or ask IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הארגון שלך אינו מאפשר חלונות דפדפן פרטיים, ולכן לא נפתח חלון. יש להשתמש בדפדפן אחר, או לפנות למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>The browser did not start</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>הדפדפן לא הופעל</translation>
    </message>
    <message>
        <source>Choose another browser, or copy the link into a private window.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש לבחור דפדפן אחר, או להעתיק את הקישור לחלון פרטי.</translation>
    </message>
    <message>
        <source>The program's files cannot be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>לא ניתן להשתמש בקבצים של התוכנית</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. The program goes on without saving.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ייתכן שהדיסק מלא או לקריאה בלבד. התוכנית ממשיכה ללא שמירה.</translation>
    </message>
    <message>
        <source>The support archive was not saved</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>ארכיון התמיכה לא נשמר</translation>
    </message>
    <message>
        <source>Choose another folder or another name, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>יש לבחור תיקיה אחרת או שם אחר ולנסות שוב.</translation>
    </message>
    <message>
        <source>Sign in with this account</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>כניסה באמצעות החשבון הזה</translation>
    </message>
    <message>
        <source>Close that window</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>סגירת החלון ההוא</translation>
    </message>
    <message>
        <source>SharePoint takes it from there.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>משם הכול נעשה ב-SharePoint.</translation>
    </message>
    <message>
        <source>It is among the tiles on {portal}.</source>
        <extracomment>Line · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>הוא בין האריחים ב-{portal}.</translation>
    </message>
    <message>
        <source>Click OneDrive</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>לחיצה על OneDrive</translation>
    </message>
    <message>
        <source>In the private window of {browser}</source>
        <extracomment>_where · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון הפרטי של {browser}</translation>
    </message>
    <message>
        <source>In the InPrivate window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון InPrivate של {browser}</translation>
    </message>
    <message>
        <source>In the Incognito window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון הגלישה בסתר של {browser}</translation>
    </message>
    <message>
        <source>In the Guest window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון האורח של {browser}</translation>
    </message>
    <message>
        <source>In the new window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון החדש של {browser}</translation>
    </message>
    <message>
        <source>On the new page in {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בדף החדש ב-{browser}</translation>
    </message>
    <message>
        <source>In a private window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>בחלון פרטי של {browser}</translation>
    </message>
    <message>
        <source>It knows nothing of you, like a private window.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>החלון אינו יודע עליך דבר, כמו חלון פרטי.</translation>
    </message>
    <message>
        <source>What it stores is removed later.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>מה שנשמר בו מוסר מאוחר יותר.</translation>
    </message>
    <message>
        <source>If it shows another account, sign out there first.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>אם מוצג חשבון אחר, יש לצאת ממנו תחילה.</translation>
    </message>
    <message>
        <source>Open one yourself, and paste the link that was copied.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>יש לפתוח אחד כזה, ולהדביק את הקישור שהועתק.</translation>
    </message>
    <message>
        <source>Wait until OneDrive opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>המתנה עד לפתיחת OneDrive</translation>
    </message>
    <message>
        <source>If you see tiles instead, click OneDrive.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>אם מופיעים במקום זאת אריחים, יש ללחוץ על OneDrive.</translation>
    </message>
    <message>
        <source>Wait until SharePoint opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>המתנה עד לפתיחת SharePoint</translation>
    </message>
    <message>
        <source>If you see tiles instead, click SharePoint.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>אם מופיעים במקום זאת אריחים, יש ללחוץ על SharePoint.</translation>
    </message>
    <message>
        <source>Wait until a picture opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>המתנה עד לפתיחת תמונה</translation>
    </message>
    <message>
        <source>It may be the old one: looking is enough.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>ייתכן שזו התמונה הישנה: די בצפייה בה.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 minute</extracomment>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>{n} דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 hour</extracomment>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>{n} שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 day</extracomment>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>{n} ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes on this PC is not known yet.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>עדיין לא ידוע כמה זמן זה נמשך במחשב זה.</translation>
    </message>
    <message>
        <source>On this PC it took {last} last time.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>הזמן שנדרש במחשב זה בפעם האחרונה: {last}.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} each of {n} times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>הזמן שנדרש במחשב זה בפעם האחרונה: {last}.</numerusform>
            <numerusform>הזמן שנדרש במחשב זה בכל אחת מ-{n} פעמים: {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this PC it took {last} last time; between {shortest} and {longest} in 2 times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>הזמן שנדרש במחשב זה בפעם האחרונה: {last}; בשתי הפעמים: בין {shortest} לבין {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} last time; between {shortest} and {longest} in {n} times, half of them within {median}.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>הזמן שנדרש במחשב זה בפעם האחרונה: {last}.</numerusform>
            <numerusform>הזמן שנדרש במחשב זה בפעם האחרונה: {last}; ב-{n} פעמים: בין {shortest} לבין {longest}, מחציתן תוך {median}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <extracomment>Line · photosync_tray/core/kinds.py: How a raw value of a setting is read. Kinds are data: the templates for IT are made from them.</extracomment>
        <translation>מ-{low} עד {high}.</translation>
    </message>
    <message>
        <source>SharePoint was not looked at</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>לא בדקנו ב-SharePoint</translation>
    </message>
    <message>
        <source>May we look at SharePoint?</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>האם מותר לנו לבדוק ב-SharePoint?</translation>
    </message>
    <message>
        <source>PhotoSync Tray would read your own picture there, to compare both photos and to tell you when yours has arrived. The sync works without.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>התוכנית PhotoSync Tray תקרא שם את התמונה שלך בלבד, כדי להשוות בין שתי התמונות ולהודיע לך כשהתמונה שלך הגיעה. הסינכרון פועל גם בלי זה.</translation>
    </message>
    <message>
        <source>An administrator has to allow looking</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>מנהל מערכת צריך לאפשר את הבדיקה</translation>
    </message>
    <message>
        <source>We do not look at SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>איננו בודקים ב-SharePoint</translation>
    </message>
    <message>
        <source>{message} The sync works without: start it, then look at your picture yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} הסינכרון פועל גם בלי זה: יש להתחיל אותו, ולאחר מכן לבדוק את התמונה בעצמך.</translation>
    </message>
    <message>
        <source>“Copy for IT” has the link for it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>הקישור לכך נמצא בתוך ”העתקה ל-IT”.</translation>
    </message>
    <message>
        <source>You did not allow it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>לא אישרת זאת.</translation>
    </message>
    <message>
        <source>Both photos could not be compared</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.
Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>לא ניתן היה להשוות בין שתי התמונות</translation>
    </message>
    <message>
        <source>SharePoint's picture cannot be opened</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>לא ניתן לפתוח את התמונה שב-SharePoint</translation>
    </message>
    <message>
        <source>It may be the same photo, or another</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>ייתכן שזו אותה תמונה, או תמונה אחרת</translation>
    </message>
    <message>
        <source>Compare them yourself. The sync does no harm if it is the same photo.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>ניתן להשוות אותן בעצמך. הסינכרון אינו מזיק אם זו אותה תמונה.</translation>
    </message>
    <message>
        <source>{message} You can start the sync all the same, and look for yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} ניתן להתחיל את הסינכרון בכל זאת, ולבדוק בעצמך.</translation>
    </message>
    <message>
        <source>SharePoint could not be looked at</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>לא ניתן היה לבדוק ב-SharePoint</translation>
    </message>
    <message>
        <source>You can start the sync all the same, and look for yourself.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>ניתן להתחיל את הסינכרון בכל זאת, ולבדוק בעצמך.</translation>
    </message>
    <message>
        <source>Your photo is not in SharePoint yet</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>התמונה שלך עדיין לא ב-SharePoint</translation>
    </message>
    <message>
        <source>Try the sync anyway</source>
        <extracomment>Button, label · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>ניסיון סינכרון בכל זאת</translation>
    </message>
    <message>
        <source>Your photo has arrived</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.
At most 63 characters</extracomment>
        <translation>התמונה שלך הגיעה</translation>
    </message>
    <message>
        <source>SharePoint now shows the same photo as Exchange.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>כעת מוצגת ב-SharePoint אותה תמונה כמו ב-Exchange.</translation>
    </message>
    <message>
        <source>Your photo did not arrive</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
At most 63 characters</extracomment>
        <translation>התמונה שלך לא הגיעה</translation>
    </message>
    <message>
        <source>SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>עדיין אין תמונה חדשה ב-SharePoint. ניתן לפתוח את PhotoSync Tray ולראות מה אפשר לעשות.</translation>
    </message>
    <message>
        <source>You have a new photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>יש לך תמונה חדשה</translation>
    </message>
    <message>
        <source>Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>היא נמצאת ב-Exchange, ועדיין לא ב-SharePoint. כדי להתחיל את הסינכרון, יש לפתוח את PhotoSync Tray.</translation>
    </message>
    <message>
        <source>SharePoint lost your photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>התמונה שלך אבדה ב-SharePoint</translation>
    </message>
    <message>
        <source>It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>התמונה מ-Exchange אינה מוצגת שם עוד. כדי להתחיל שוב את הסינכרון, יש לפתוח את PhotoSync Tray.</translation>
    </message>
    <message>
        <source>Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>הכניסה שלך הסתיימה, ולכן איננו יכולים לבדוק את התמונה שלך. כדי להיכנס, יש לפתוח את PhotoSync Tray.</translation>
    </message>
    <message>
        <source>Still here</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>התוכנית עדיין כאן</translation>
    </message>
    <message>
        <source>PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>התוכנית PhotoSync Tray ממשיכה לפעול באזור ההודעות. האפשרות ”סגירת התוכנית” נמצאת בתפריט של הסמל.</translation>
    </message>
    <message>
        <source>Is there a mailbox in Exchange Online?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם יש תיבת דואר ב-Exchange Online?</translation>
    </message>
    <message>
        <source>Does the mailbox hold a photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם יש תמונה בתיבת הדואר?</translation>
    </message>
    <message>
        <source>May the program look at SharePoint?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם התוכנית רשאית לבדוק ב-SharePoint?</translation>
    </message>
    <message>
        <source>Has SharePoint ever asked Exchange for the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם SharePoint ביקש אי פעם את התמונה מ-Exchange?</translation>
    </message>
    <message>
        <source>Does SharePoint take this photo from Exchange?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם SharePoint לוקח את התמונה הזו מ-Exchange?</translation>
    </message>
    <message>
        <source>Does SharePoint show the photo that Exchange holds?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם ב-SharePoint מוצגת התמונה שנמצאת ב-Exchange?</translation>
    </message>
    <message>
        <source>Can a private browser window be opened?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם ניתן לפתוח חלון דפדפן פרטי?</translation>
    </message>
    <message>
        <source>Has the sync that was asked for brought the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>האם הסינכרון שהתבקש הביא את התמונה?</translation>
    </message>
    <message>
        <source>Not asked: a guest's mailbox is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא נבדק: תיבת הדואר של אורח נמצאת במקום אחר.</translation>
    </message>
    <message>
        <source>No: Exchange says that it is hosted elsewhere.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: לפי Exchange היא מתארחת במקום אחר.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא.</translation>
    </message>
    <message>
        <source>No: the photo that Microsoft 365 shows is the directory's.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: התמונה שמוצגת ב-Microsoft 365 היא זו שבמדריך הארגון.</translation>
    </message>
    <message>
        <source>Could not look, because the assigned plans were not told.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שתוכניות השירות שהוקצו אינן ידועות.</translation>
    </message>
    <message>
        <source>Yes: an Exchange Online plan is assigned.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>כן: מוקצית תוכנית Exchange Online.</translation>
    </message>
    <message>
        <source>Not asked: there is no mailbox to hold one.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא נבדק: אין תיבת דואר שתכיל תמונה.</translation>
    </message>
    <message>
        <source>No, at {at}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא, ב-{at}.</translation>
    </message>
    <message>
        <source>Yes: {width} × {height} pixels, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>כן: {width} × {height} פיקסלים, ב-{at}.</translation>
    </message>
    <message>
        <source>Not asked: the policy CheckSharePoint is Off.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא נבדק: המדיניות CheckSharePoint היא Off.</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא: {reason}</translation>
    </message>
    <message>
        <source>No: nobody has approved it for this person.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: איש לא אישר זאת עבור אדם זה.</translation>
    </message>
    <message>
        <source>Yes, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן, ב-{at}.</translation>
    </message>
    <message>
        <source>Not asked: a guest's profile is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא נבדק: הפרופיל של אורח נמצא במקום אחר.</translation>
    </message>
    <message>
        <source>Could not look, because there is no SharePoint profile yet.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שעדיין אין פרופיל SharePoint.</translation>
    </message>
    <message>
        <source>Could not look, because the permission is missing.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שההרשאה חסרה.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint answered with an error.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שהתקבלה שגיאה מ-SharePoint.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint was left out.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון ש-SharePoint לא נכלל.</translation>
    </message>
    <message>
        <source>No: this person has no OneDrive yet.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: לאדם זה עדיין אין OneDrive.</translation>
    </message>
    <message>
        <source>Yes, last at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>כן, לאחרונה ב-{at}.</translation>
    </message>
    <message>
        <source>Could not look, because the picture has no time.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שלתמונה אין זמן.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint has never tried.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון ש-SharePoint מעולם לא ניסה.</translation>
    </message>
    <message>
        <source>Yes: its Exchange sync state is 1.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>כן: מצב הסינכרון שלו עם Exchange הוא 1.</translation>
    </message>
    <message>
        <source>No: its Exchange sync state is 0.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: מצב הסינכרון שלו עם Exchange הוא 0.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן.</translation>
    </message>
    <message>
        <source>No: it shows another picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: מוצגת תמונה אחרת.</translation>
    </message>
    <message>
        <source>Could not look, because the pictures are neither alike nor unlike.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שהתמונות אינן דומות ואינן שונות במידה ברורה.</translation>
    </message>
    <message>
        <source>No: it looked for a photo and found none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: חיפש תמונה ולא מצא.</translation>
    </message>
    <message>
        <source>No: it has no picture, and never looked for one.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: אין לו תמונה, והוא מעולם לא חיפש אחת.</translation>
    </message>
    <message>
        <source>No: the profile names a picture, and its file is not there.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: הפרופיל מציין תמונה, והקובץ שלה אינו קיים.</translation>
    </message>
    <message>
        <source>No: nothing is to be seen on its picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: לא רואים דבר בתמונה שלו.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture is damaged.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שהתמונה שב-SharePoint פגומה.</translation>
    </message>
    <message>
        <source>No: it shows a picture, and Exchange holds none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא: מוצגת תמונה, ואין תמונה ב-Exchange.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture was not read.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שהתמונה שב-SharePoint לא נקראה.</translation>
    </message>
    <message>
        <source>{said} Likeness: {likeness}</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>{said} דמיון: {likeness}</translation>
    </message>
    <message>
        <source>Could not look, because the browsers were not asked.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שהדפדפנים לא נבדקו.</translation>
    </message>
    <message>
        <source>Yes: {browser}, which calls it {word}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>כן: {browser}, והשם שם הוא {word}.</translation>
    </message>
    <message>
        <source>Could not look, because of this: {reason}</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא ניתן היה לבדוק, מסיבה זו: {reason}</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>אין סינכרון בתהליך.</translation>
    </message>
    <message numerus="yes">
        <source>No: asked at {asked}, looked {n} times, given up at {end}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: No: asked at {asked}, looked once, given up at {end}.</extracomment>
        <translation>
            <numerusform>לא: התבקש ב-{asked}, נבדק פעם אחת, ההמתנה הופסקה ב-{end}.</numerusform>
            <numerusform>לא: התבקש ב-{asked}, נבדק {n} פעמים, ההמתנה הופסקה ב-{end}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: asked at {asked}, looked {n} times, looks next at {next}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: Not yet: asked at {asked}, looked once, looks next at {next}.</extracomment>
        <translation>
            <numerusform>עדיין לא: התבקש ב-{asked}, נבדק פעם אחת, הבדיקה הבאה ב-{next}.</numerusform>
            <numerusform>עדיין לא: התבקש ב-{asked}, נבדק {n} פעמים, הבדיקה הבאה ב-{next}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>יש להוסיף תחילה תמונה לפרופיל שלך ב-Microsoft 365. הדף של Microsoft מסביר כיצד.</translation>
    </message>
    <message>
        <source>Next to nothing is to be seen on your photo.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>כמעט לא רואים דבר בתמונה שלך.</translation>
    </message>
    <message>
        <source>If that is not what you want, upload another photo before you sync.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>אם אין זה הרצוי, יש להעלות תמונה אחרת לפני הסינכרון.</translation>
    </message>
    <message>
        <source>Your photo is tiny. It may be an old copy from your organisation's directory.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>התמונה שלך זעירה. ייתכן שזהו עותק ישן ממדריך הארגון.</translation>
    </message>
    <message>
        <source>Upload a larger one before you sync: 648 by 648 pixels are best.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>יש להעלות תמונה גדולה יותר לפני הסינכרון: הגודל הטוב ביותר הוא 648 על 648 פיקסלים.</translation>
    </message>
    <message>
        <source>Your photo is small and will look blurred in SharePoint.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>התמונה שלך קטנה ותיראה מטושטשת ב-SharePoint.</translation>
    </message>
    <message>
        <source>Your photo is not square.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>התמונה שלך אינה ריבועית.</translation>
    </message>
    <message>
        <source>Only its middle will be shown. If that cuts something off, upload a square photo.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>רק מרכז התמונה יוצג. אם משהו נחתך, יש להעלות תמונה ריבועית.</translation>
    </message>
    <message>
        <source>Your photo was taken with the camera turned, and its file only says so.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>התמונה שלך צולמה במצלמה מסובבת, ורק הקובץ מציין זאת.</translation>
    </message>
    <message>
        <source>Some programs may show it lying on its side. Turn it, save it, and upload it again.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>ייתכן שתוכניות מסוימות יציגו אותה על הצד. יש לסובב אותה, לשמור ולהעלות שוב.</translation>
    </message>
    <message>
        <source>Your earlier choices could not be read and were put aside. Please look through them again.</source>
        <extracomment>LOST · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>לא ניתן היה לקרוא את הבחירות הקודמות שלך והן הונחו בצד. יש לעבור עליהן שוב.</translation>
    </message>
    <message>
        <source>It was not saved, and nothing has changed. {why}</source>
        <extracomment>NOT_SAVED · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>לא נשמר, ודבר לא השתנה. {why}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שפה</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Results, and when to sign in again</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>תוצאות, ומתי יש להיכנס שוב</translation>
    </message>
    <message>
        <source>Results only</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>תוצאות בלבד</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Looking which browsers are there…</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>בודקים אילו דפדפנים קיימים…</translation>
    </message>
    <message>
        <source>Browser for the private window</source>
        <extracomment>_BROWSER_LABEL · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>דפדפן לחלון הפרטי</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>_AUTO · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>בחירה אוטומטית</translation>
    </message>
    <message>
        <source>Not found on this PC.</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>לא נמצא במחשב זה.</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <extracomment>Row, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>הפעלה כשנכנסים למחשב זה</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>ניסיון נוסף</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>אין חשבון מחובר</translation>
    </message>
    <message>
        <source>Bring your photo to SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>העברת התמונה שלך ל-SharePoint</translation>
    </message>
    <message>
        <source>Sign in to see which photo Exchange holds, and which one SharePoint shows to others.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>יש להיכנס כדי לראות איזו תמונה נמצאת ב-Exchange, ואיזו תמונה SharePoint מציג לאחרים.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>העתקת קישור</translation>
    </message>
    <message>
        <source>Asking for permission</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>מתבצעת בקשת הרשאה</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>מתבצעת כניסה</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>יש להמשיך בדפדפן</translation>
    </message>
    <message>
        <source>Continue with Windows</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>יש להמשיך עם Windows</translation>
    </message>
    <message>
        <source>Your Windows account could not be used. Your browser does it instead: sign in on the page that opens there.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>לא ניתן היה להשתמש בחשבון Windows שלך. הדפדפן עושה זאת במקומו: יש להיכנס בדף שנפתח שם.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens there. Did you close it? Cancel here, and try again.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>יש להיכנס בדף שנפתח שם. הדף נסגר? יש לבטל כאן ולנסות שוב.</translation>
    </message>
    <message>
        <source>The page asks whether PhotoSync Tray may look at your picture in SharePoint. Whatever you answer, you stay signed in, and the sync works.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>הדף שואל אם PhotoSync Tray רשאית לבדוק את התמונה שלך ב-SharePoint. בכל תשובה הכניסה שלך נשמרת, והסינכרון פועל.</translation>
    </message>
    <message>
        <source>Windows signs you in with the account that it knows. If it asks something, it does so in a window of its own.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>הכניסה מתבצעת באמצעות החשבון שמוכר ל-Windows. אם יש לו שאלה, היא תופיע בחלון משלו.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html
page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>מתבצעת בדיקה</translation>
    </message>
    <message>
        <source>Comparing both photos…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>השוואה בין שתי התמונות…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>רק רגע…</translation>
    </message>
    <message>
        <source>Looking at what Exchange holds and what SharePoint shows.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, sentence · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>בודקים מה נמצא ב-Exchange ומה מוצג ב-SharePoint.</translation>
    </message>
    <message>
        <source>SharePoint shows your photo</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>התמונה שלך מוצגת ב-SharePoint</translation>
    </message>
    <message>
        <source>Exchange and SharePoint hold the same photo. Other apps may take a little longer.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>ב-Exchange וב-SharePoint נמצאת אותה תמונה. באפליקציות אחרות זה עשוי להימשך מעט יותר.</translation>
    </message>
    <message>
        <source>Nothing to sync</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>אין מה לסנכרן</translation>
    </message>
    <message>
        <source>There is nothing to sync.</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>אין מה לסנכרן.</translation>
    </message>
    <message>
        <source>{message} Your photo is still awaited; we look again after that.</source>
        <extracomment>Line · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>{message} התמונה שלך עדיין צפויה להגיע; נבדוק שוב לאחר מכן.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, and lets you use an ordinary one. There you may be signed in already: see that it is this account before you go on.</source>
        <extracomment>sentence anew · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>הארגון שלך אינו מאפשר חלונות דפדפן פרטיים, ומאפשר לך להשתמש בחלון רגיל. ייתכן שכבר בוצעה בו כניסה: לפני שממשיכים יש לוודא שזה החשבון הזה.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>title · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>משהו השתבש</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to IT.</source>
        <extracomment>message · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>יש לנסות שוב. אם זה חוזר, יש לשלוח את הפרטים למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Is PhotoSync Tray set up for an organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם PhotoSync Tray הוגדרה עבור ארגון?</translation>
    </message>
    <message>
        <source>Is somebody signed in?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם מישהו נכנס?</translation>
    </message>
    <message>
        <source>Does the account belong to this organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם החשבון שייך לארגון זה?</translation>
    </message>
    <message>
        <source>Can Microsoft 365 be reached?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם ניתן להגיע אל Microsoft 365?</translation>
    </message>
    <message>
        <source>Is this PC's clock right?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם השעון של מחשב זה נכון?</translation>
    </message>
    <message>
        <source>Does Microsoft 365 answer without errors?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם Microsoft 365 עונה ללא שגיאות?</translation>
    </message>
    <message>
        <source>Does the program start when you sign in to this PC?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>האם התוכנית מופעלת כשנכנסים למחשב זה?</translation>
    </message>
    <message>
        <source>No: there is no ClientId.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא: אין ClientId.</translation>
    </message>
    <message>
        <source>Could not look, because the settings were not read.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שההגדרות לא נקראו.</translation>
    </message>
    <message>
        <source>Yes, for {tenant}. Values passed over since they do not fit: {count}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן, עבור {tenant}. ערכים לא מתאימים שלא הובאו בחשבון: {count}</translation>
    </message>
    <message>
        <source>Yes, for {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן, עבור {tenant}.</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן. {reason}</translation>
    </message>
    <message>
        <source>No. {reason}</source>
        <extracomment>moot, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא. {reason}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>נדחה: {reason}</translation>
    </message>
    <message>
        <source>No longer: the sign-in of {user} is over.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כבר לא: הכניסה של {user} הסתיימה.</translation>
    </message>
    <message>
        <source>Yes, as {user}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן, בתור {user}.</translation>
    </message>
    <message>
        <source>No: the directory calls it a guest.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא: במדריך הארגון זהו אורח.</translation>
    </message>
    <message>
        <source>Yes: it is no guest in {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>כן: זה אינו אורח ב-{tenant}.</translation>
    </message>
    <message>
        <source>Could not look, because no answer has told the time.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שאף תשובה לא ציינה את השעה.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, within {n} minutes.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: Yes, within a minute.</extracomment>
        <translation>
            <numerusform>כן, בטווח של דקה.</numerusform>
            <numerusform>כן, בטווח של {n} דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes ahead.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute ahead.</extracomment>
        <translation>
            <numerusform>לא: הוא ממהר בדקה.</numerusform>
            <numerusform>לא: הוא ממהר ב-{n} דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes behind.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute behind.</extracomment>
        <translation>
            <numerusform>לא: הוא מפגר בדקה.</numerusform>
            <numerusform>לא: הוא מפגר ב-{n} דקות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it asked for a pause of {n} seconds. {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it asked for a pause of a second. {reason}</extracomment>
        <translation>
            <numerusform>לא: התבקשה הפסקה של שניה. {reason}</numerusform>
            <numerusform>לא: התבקשה הפסקה של {n} שניות. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>No: SharePoint answered with an error.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא: התקבלה שגיאה מ-SharePoint.</translation>
    </message>
    <message>
        <source>Could not look, because nobody is signed in.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שאיש לא נכנס.</translation>
    </message>
    <message>
        <source>Could not look, because no look has ended yet.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>לא ניתן היה לבדוק, מכיוון שאף בדיקה עדיין לא הסתיימה.</translation>
    </message>
    <message>
        <source>{what} ({details})</source>
        <extracomment>Line · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>{what} ({details})</translation>
    </message>
    <message>
        <source>Further cause: {what}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>סיבה נוספת: {what}</translation>
    </message>
    <message>
        <source>{program} {version}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Who can act: {who}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>מי יכול לטפל: {who}</translation>
    </message>
    <message>
        <source>the person</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>האדם עצמו</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>מחלקת ה-IT</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>חברת Microsoft</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>מה לעשות: {action}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>אין מניעה.</translation>
    </message>
    <message>
        <source>To approve the program: {link}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>לאישור התוכנית: {link}</translation>
    </message>
    <message>
        <source>Help from {organisation}</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>עזרה מאת {organisation}</translation>
    </message>
    <message>
        <source>Help from IT</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>עזרה ממחלקת ה-IT</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Screen, short · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>מתחיל</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>שימוש בדפדפן במקום זאת</translation>
    </message>
    <message>
        <source>Start the sync</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>התחלת הסינכרון</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>פתיחת החלון שוב</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>בדיקה כעת</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>בדיקה חוזרת</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>העתקה ל-IT</translation>
    </message>
    <message>
        <source>How to add a photo</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>כיצד להוסיף תמונה</translation>
    </message>
    <message>
        <source>Allow looking</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>אישור הבדיקה</translation>
    </message>
    <message>
        <source>Open my SharePoint picture</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>פתיחת התמונה שלי ב-SharePoint</translation>
    </message>
    <message>
        <source>Open an ordinary window</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>פתיחת חלון רגיל</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>העתקת הקישור</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>הצגת השלבים</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>הפסקת ההמתנה</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <extracomment>label anew · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>פותח את הדפדפן…</translation>
    </message>
    <message>
        <source>Worldwide, GCC included</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>בכל העולם, כולל GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>ממשלת ארה״ב GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>ממשלת ארה״ב DoD</translation>
    </message>
    <message>
        <source>China, operated by 21Vianet</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>סין, בהפעלת 21Vianet</translation>
    </message>
    <message>
        <source>Custom, with three addresses of its own</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>מותאם אישית, עם שלוש כתובות משלו</translation>
    </message>
    <message>
        <source>The default browser, or else another one that may</source>
        <extracomment>BROWSER_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>דפדפן ברירת המחדל, או דפדפן אחר שמותר לו</translation>
    </message>
    <message>
        <source>A guest window of the browser</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>חלון אורח של הדפדפן</translation>
    </message>
    <message>
        <source>A window with a temporary profile</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>חלון עם פרופיל זמני</translation>
    </message>
    <message>
        <source>An ordinary window, after asking the person</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>חלון רגיל, לאחר שאלה לאדם</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>שום דבר</translation>
    </message>
    <message>
        <source>OneDrive, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>OneDrive, כפי שהאריח שלו ב-Office.com פותח אותו</translation>
    </message>
    <message>
        <source>SharePoint, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint, כפי שהאריח שלו ב-Office.com פותח אותו</translation>
    </message>
    <message>
        <source>Office.com, where the person clicks a tile</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Office.com, שם לוחצים על אריח</translation>
    </message>
    <message>
        <source>The person's own photo in SharePoint</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>התמונה של האדם עצמו ב-SharePoint</translation>
    </message>
    <message>
        <source>Not configured: {default}.</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>לא מוגדר: {default}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>כן</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>לא</translation>
    </message>
    <message>
        <source>Settings of PhotoSync Tray</source>
        <extracomment>TEMPLATE_TITLE · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ההגדרות של PhotoSync Tray</translation>
    </message>
    <message>
        <source>PhotoSync Tray on Windows 10 and later</source>
        <extracomment>TEMPLATE_FOR · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>התוכנית PhotoSync Tray ב-Windows 10 ואילך</translation>
    </message>
    <message>
        <source>Directory to sign in to</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מדריך הארגון לכניסה</translation>
    </message>
    <message>
        <source>The directory id of your organisation, or one of its domains.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מזהה המדריך (הדייר) של הארגון שלך, או אחד מהתחומים שלו.</translation>
    </message>
    <message>
        <source>Application id</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מזהה אפליקציה</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration. Without it nobody can sign in, and the program says that IT has to act.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מזהה האפליקציה (הלקוח) של רישום האפליקציה. בלעדיו איש אינו יכול להיכנס, והתוכנית מודיעה שמחלקת ה-IT צריכה לטפל בכך.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ענן</translation>
    </message>
    <message>
        <source>Where Microsoft 365 runs.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>היכן Microsoft 365 פועל.</translation>
    </message>
    <message>
        <source>Sign-in address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כתובת הכניסה של ענן מותאם אישית</translation>
    </message>
    <message>
        <source>The address that signs people in, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכתובת שבה אנשים נכנסים, כאשר Cloud הוא Custom.</translation>
    </message>
    <message>
        <source>Graph address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כתובת Graph של ענן מותאם אישית</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכתובת של Microsoft Graph, כאשר Cloud הוא Custom.</translation>
    </message>
    <message>
        <source>Portal address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כתובת הפורטל של ענן מותאם אישית</translation>
    </message>
    <message>
        <source>The address of the page with the tiles, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכתובת של הדף עם האריחים, כאשר Cloud הוא Custom.</translation>
    </message>
    <message>
        <source>My Site host</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מארח My Site</translation>
    </message>
    <message>
        <source>The host of your organisation's personal sites. Without it, it is found out by itself.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>המארח של האתרים האישיים בארגון שלך. אם לא צוין, הוא מאותר אוטומטית.</translation>
    </message>
    <message>
        <source>discovered</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מאותר אוטומטית</translation>
    </message>
    <message>
        <source>Accepted sign-in names</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שמות כניסה מותרים</translation>
    </message>
    <message>
        <source>The domains of the sign-in names that may be used. Without any, every account of the directory may.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>התחומים של שמות הכניסה שמותר להשתמש בהם. אם לא צוינו, כל חשבון במדריך הארגון מותר.</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כל תחום</translation>
    </message>
    <message>
        <source>Sign in with the account of Windows</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כניסה באמצעות החשבון של Windows</translation>
    </message>
    <message>
        <source>Offers the account that Windows already knows before it opens a browser.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מציע את החשבון שכבר מוכר ל-Windows לפני פתיחת דפדפן.</translation>
    </message>
    <message>
        <source>The browser in which the private window opens.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הדפדפן שבו נפתח החלון הפרטי.</translation>
    </message>
    <message>
        <source>Where private windows are forbidden</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כאשר חלונות פרטיים אסורים</translation>
    </message>
    <message>
        <source>What may be opened where a policy of the browser forbids private windows. NormalWindow asks the person each time.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מה מותר לפתוח כאשר מדיניות של הדפדפן אוסרת חלונות פרטיים. עם NormalWindow האדם נשאל בכל פעם.</translation>
    </message>
    <message>
        <source>Page that the private window opens</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הדף שהחלון הפרטי פותח</translation>
    </message>
    <message>
        <source>The page at which the sync begins.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הדף שבו מתחיל הסינכרון.</translation>
    </message>
    <message>
        <source>Look at SharePoint's picture</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>בדיקת התמונה שב-SharePoint</translation>
    </message>
    <message>
        <source>Whether the program compares the photo with SharePoint's picture, which needs consent.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>האם התוכנית משווה את התמונה לתמונה שב-SharePoint. לשם כך נדרשת הסכמה.</translation>
    </message>
    <message>
        <source>Yes, where it is allowed</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כן, כאשר הדבר מותר</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>לא</translation>
    </message>
    <message>
        <source>Hours to watch for the photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שעות המתנה לתמונה</translation>
    </message>
    <message>
        <source>How long the program looks for the photo after a sync was asked for.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כמה זמן התוכנית מחפשת את התמונה לאחר בקשת סינכרון.</translation>
    </message>
    <message>
        <source>Hours between looks for a new photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שעות בין בדיקות לתמונה חדשה</translation>
    </message>
    <message>
        <source>How often the program looks for a new photo once nothing is awaited; 0 for never.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>באיזו תדירות התוכנית מחפשת תמונה חדשה כאשר לא ממתינים לדבר; 0 פירושו אף פעם.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הפעלה עם שולחן העבודה</translation>
    </message>
    <message>
        <source>Whether the program starts when somebody signs in to the PC.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>האם התוכנית מופעלת כשמישהו נכנס למחשב.</translation>
    </message>
    <message>
        <source>Which notifications the program shows. All adds that the sign-in has ended.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>אילו הודעות התוכנית מציגה. הערך All מוסיף הודעה שהכניסה הסתיימה.</translation>
    </message>
    <message>
        <source>All, also that the sign-in has ended</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכול, גם שהכניסה הסתיימה</translation>
    </message>
    <message>
        <source>Results alone</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>תוצאות בלבד</translation>
    </message>
    <message>
        <source>The language of the program, as a tag such as de or pt-BR.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שפת התוכנית, כתג כגון de או pt-BR.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כמו במערכת</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of an HTTP proxy. Without it the system's settings count, with PAC on Windows and macOS, and the environment's on Linux. SOCKS is not supported.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכתובת של שרת Proxy ל-HTTP. אם לא צוינה, חלות הגדרות המערכת, עם PAC ב-Windows וב-macOS, והגדרות הסביבה ב-Linux. אין תמיכה ב-SOCKS.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שם הארגון שלך</translation>
    </message>
    <message>
        <source>Named where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מוזכר במקומות שבהם מוצעת עזרה.</translation>
    </message>
    <message>
        <source>Address of your help page</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כתובת דף העזרה שלכם</translation>
    </message>
    <message>
        <source>Offered in the window and in the icon's menu.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>מוצעת בחלון ובתפריט של הסמל.</translation>
    </message>
    <message>
        <source>Words on your help</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>טקסט על העזרה שלכם</translation>
    </message>
    <message>
        <source>A sentence of yours, shown where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>משפט משלכם, שמוצג במקומות שבהם מוצעת עזרה.</translation>
    </message>
    <message>
        <source>Lock the settings</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>נעילת ההגדרות</translation>
    </message>
    <message>
        <source>People can change nothing; choices that they made before do not count.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>אנשים אינם יכולים לשנות דבר; בחירות שנעשו קודם לכן אינן נחשבות.</translation>
    </message>
    <message>
        <source>Write a status for Intune</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כתיבת מצב עבור Intune</translation>
    </message>
    <message>
        <source>Writes the state of the program, without personal data, for Intune's detection script.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כותב את מצב התוכנית, ללא נתונים אישיים, עבור קובץ ה-Script לזיהוי של Intune.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>יומן</translation>
    </message>
    <message>
        <source>How much the log tells.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>כמה מידע נכתב ביומן.</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>שגיאות</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>אזהרות</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>הכול</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>MANAGED · photosync_tray/core/settings.py: The one order in which the values of settings count; their table is `core.setting_table`.</extracomment>
        <translation>מנוהל על-ידי הארגון שלך</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Line · photosync_tray/core/texts.py: Texts that a person reads: English in the source, said in the person's language at the border.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Nobody has approved the program for your organisation yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>איש עדיין לא אישר את התוכנית עבור הארגון שלך.</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>מנהל מערכת מעניק הסכמה פעם אחת עבור כולם.</translation>
    </message>
    <message>
        <source>Only an administrator can approve the program.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>רק מנהל מערכת יכול לאשר את התוכנית.</translation>
    </message>
    <message>
        <source>Where the page takes a request, send it there; else send its text to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>אם הדף מקבל בקשה, יש לשלוח אותה שם; אחרת יש לשלוח את הטקסט שלו למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Need admin approval</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>נדרש אישור של מנהל מערכת</translation>
    </message>
    <message>
        <source>The program is approved, but was not given to you.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>התוכנית אושרה, אך לא הוקצתה לך.</translation>
    </message>
    <message>
        <source>IT adds you, or your group, to the program's users.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>מחלקת ה-IT מוסיפה אותך, או את הקבוצה שלך, למשתמשי התוכנית.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT; “More details” has the number that they look for.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לשלוח את הטקסט של הדף למחלקת ה-IT; תחת ”פרטים נוספים” מופיע המספר שהם מחפשים.</translation>
    </message>
    <message>
        <source>You cannot access this right now</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>אין באפשרותך לגשת לזה כעת</translation>
    </message>
    <message>
        <source>Your organisation wants a PC that it manages, and could not tell that this is one.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הארגון שלך דורש מחשב מנוהל, ולא ניתן היה לזהות שזהו מחשב כזה.</translation>
    </message>
    <message>
        <source>Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לבטל ולנסות שוב עם Microsoft Edge. אם זה נשאר, יש לשלוח את הטקסט של הדף למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>You can't get there from here</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>אין באפשרותך להגיע לשם מכאן</translation>
    </message>
    <message>
        <source>You chose an account that does not belong to this organisation.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>נבחר חשבון שאינו שייך לארגון זה.</translation>
    </message>
    <message>
        <source>Go back, and choose your work or school account.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לחזור ולבחור את החשבון שלך בעבודה או בבית הספר.</translation>
    </message>
    <message>
        <source>We couldn't find an account with that username</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>לא הצלחנו למצוא חשבון עם שם משתמש זה</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>זהו חשבון Microsoft אישי.</translation>
    </message>
    <message>
        <source>You can't sign in here with a personal account</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>אין באפשרותך להיכנס לכאן באמצעות חשבון אישי</translation>
    </message>
    <message>
        <source>Your network or your organisation does not let this account in here.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הרשת או הארגון שלך אינם מאפשרים לחשבון זה להיכנס כאן.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לשלוח את הטקסט של הדף למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Access is blocked</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הגישה חסומה</translation>
    </message>
    <message>
        <source>Your organisation does not know the program, or has turned it off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>התוכנית אינה מוכרת לארגון שלך, או שהיא כבויה בו.</translation>
    </message>
    <message>
        <source>IT compares the policies TenantId and ClientId with the app registration.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>מחלקת ה-IT משווה את פריטי המדיניות TenantId ו-ClientId לרישום האפליקציה.</translation>
    </message>
    <message>
        <source>The program's reply address is missing in its registration.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>כתובת התשובה של התוכנית חסרה ברישום שלה.</translation>
    </message>
    <message>
        <source>IT adds http://localhost under “Mobile and desktop applications”.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>מחלקת ה-IT מוסיפה את http://localhost תחת ”יישומים למכשירים ניידים ולשולחן העבודה”.</translation>
    </message>
    <message>
        <source>The name or the password was not right, or the password has expired.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>השם או הסיסמה לא היו נכונים, או שתוקף הסיסמה פג.</translation>
    </message>
    <message>
        <source>The page says which. Set it right there, then the sign-in goes on.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הדף מציין מה מהם. יש לתקן זאת שם, ואז הכניסה נמשכת.</translation>
    </message>
    <message>
        <source>Your account is locked or turned off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>החשבון שלך נעול או כבוי.</translation>
    </message>
    <message>
        <source>Wait for half an hour if you mistyped a password; else tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>במקרה של סיסמה שהוקלדה באופן שגוי, יש להמתין חצי שעה; אחרת יש להודיע למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Microsoft wants a second proof that it is you, and none has been set up yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>ב-Microsoft נדרשת הוכחת זהות שניה, ועדיין לא הוגדרה כזו.</translation>
    </message>
    <message>
        <source>Follow the page to set it up. It takes some minutes; sign in again afterwards.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לפעול לפי הדף כדי להגדיר אותה. זה נמשך כמה דקות; לאחר מכן יש להיכנס שוב.</translation>
    </message>
    <message>
        <source>More information required</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>נדרש מידע נוסף</translation>
    </message>
    <message>
        <source>Microsoft's sign-in is busy.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הכניסה של Microsoft עמוסה.</translation>
    </message>
    <message>
        <source>Cancel, and try again in some minutes.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לבטל ולנסות שוב בעוד כמה דקות.</translation>
    </message>
    <message>
        <source>Sorry, but we're having trouble with signing you in</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>מצטערים, אנו נתקלים בבעיה בכניסה שלך</translation>
    </message>
    <message>
        <source>Your network wants a sign-in of its own first, as in a hotel or on a train.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הרשת שלך דורשת תחילה כניסה משלה, כמו במלון או ברכבת.</translation>
    </message>
    <message>
        <source>Sign in there, then cancel here and try again.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש להיכנס שם, ואז לבטל כאן ולנסות שוב.</translation>
    </message>
    <message>
        <source>The page of a Wi-Fi or a provider</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הדף של רשת Wi-Fi או של ספק</translation>
    </message>
    <message>
        <source>The way back from the browser to the program is closed.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הדרך חזרה מהדפדפן לתוכנית סגורה.</translation>
    </message>
    <message>
        <source>Cancel, and try again. If it stays, make another browser your default one.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לבטל ולנסות שוב. אם זה נשאר, יש להפוך דפדפן אחר לברירת המחדל.</translation>
    </message>
    <message>
        <source>“localhost” refused to connect, or can't be reached</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>החיבור נדחה על-ידי ”localhost”, או שלא ניתן להגיע אליו</translation>
    </message>
    <message>
        <source>The browser does not trust who answered: the PC's clock may be wrong, or your network inspects traffic.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הדפדפן אינו סומך על מי שענה: ייתכן ששעון המחשב אינו נכון, או שהרשת שלך בודקת את התעבורה.</translation>
    </message>
    <message>
        <source>Do not go on to the page. Compare the clock; if it is right, tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>אין להמשיך לדף. יש להשוות את השעון; אם הוא נכון, יש להודיע למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Your connection isn't private</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>החיבור שלך אינו פרטי</translation>
    </message>
    <message>
        <source>The page was closed, or the sign-in took too long.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>הדף נסגר, או שהכניסה ארכה זמן רב מדי.</translation>
    </message>
    <message>
        <source>Cancel, and try again; “Copy link” opens the same page in another browser.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>יש לבטל ולנסות שוב; בעזרת ”העתקת קישור” ניתן לפתוח את אותו דף בדפדפן אחר.</translation>
    </message>
    <message>
        <source>An empty page, or none at all</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>דף ריק, או שאין דף כלל</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We keep looking, and tell you when your photo is there.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>התשובה של SharePoint מגיעה תוך דקות, ולפעמים תוך ימים. אנו ממשיכים לבדוק ונודיע לך כשהתמונה תגיע.</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We cannot look at it from here, so look at your picture there yourself.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>התשובה של SharePoint מגיעה תוך דקות, ולפעמים תוך ימים. איננו יכולים לבדוק מכאן, ולכן יש לבדוק את התמונה שם בעצמך.</translation>
    </message>
    <message>
        <source>We keep looking, and tell you when your photo is there.</source>
        <extracomment>paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>אנו ממשיכים לבדוק ונודיע לך כשהתמונה תגיע.</translation>
    </message>
    <message>
        <source>If the page says “You can’t get there from here”, ask IT: it wants a managed browser.</source>
        <extracomment>paragraph, second · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>אם בדף כתוב ”אין באפשרותך להגיע לשם מכאן”, יש לפנות למחלקת ה-IT: נדרש דפדפן מנוהל.</translation>
    </message>
    <message>
        <source>Waiting for SharePoint</source>
        <extracomment>Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>ממתין ל-SharePoint</translation>
    </message>
    <message>
        <source>Your photo in Exchange changed meanwhile</source>
        <extracomment>Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>בינתיים התמונה שלך ב-Exchange השתנתה</translation>
    </message>
    <message>
        <source>The clock began anew for the new photo. SharePoint may have to be asked for it: open the private window once more.</source>
        <extracomment>Screen, sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>השעון התחיל מחדש עבור התמונה החדשה. ייתכן שיש לבקש אותה מ-SharePoint: יש לפתוח את החלון הפרטי פעם נוספת.</translation>
    </message>
    <message>
        <source>Start the sync again</source>
        <extracomment>Button, label · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>התחלת הסינכרון שוב</translation>
    </message>
    <message>
        <source>Now finish in the private window</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>כעת יש לסיים בחלון הפרטי</translation>
    </message>
    <message>
        <source>Now finish in the browser</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>כעת יש לסיים בדפדפן</translation>
    </message>
    <message>
        <source>Know who is signed in, and see their photo in Exchange</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>לדעת מי נכנס, ולראות את התמונה שלו ב-Exchange</translation>
    </message>
    <message>
        <source>Read the profiles in SharePoint, to see whether the photo is there</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>לקרוא את הפרופילים ב-SharePoint, כדי לראות אם התמונה שם</translation>
    </message>
    <message>
        <source>Exchange has a new photo, SharePoint shows the old one</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ב-Exchange תמונה חדשה, ב-SharePoint מוצגת הישנה</translation>
    </message>
    <message>
        <source>SharePoint already shows the photo that Exchange has</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ב-SharePoint כבר מוצגת התמונה שנמצאת ב-Exchange</translation>
    </message>
    <message>
        <source>a mailbox, but no photo anywhere</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>תיבת דואר, אך אין תמונה בשום מקום</translation>
    </message>
    <message>
        <source>no Exchange Online mailbox and no photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>אין תיבת דואר של Exchange Online ואין תמונה</translation>
    </message>
    <message>
        <source>no mailbox; only the directory holds a small photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>אין תיבת דואר; רק במדריך הארגון יש תמונה קטנה</translation>
    </message>
    <message>
        <source>the mailbox is in the organisation's own data centre</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>תיבת הדואר נמצאת במרכז הנתונים של הארגון עצמו</translation>
    </message>
    <message>
        <source>nobody has opened OneDrive yet, so there is no personal site</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>איש עדיין לא פתח את OneDrive, ולכן אין אתר אישי</translation>
    </message>
    <message>
        <source>SharePoint looked before there was a photo, and never again</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>הבדיקה של SharePoint הייתה לפני שהייתה תמונה, ומאז לא חזרה</translation>
    </message>
    <message>
        <source>an administrator's picture in SharePoint shuts Exchange's out</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>תמונה של מנהל מערכת ב-SharePoint חוסמת את זו של Exchange</translation>
    </message>
    <message>
        <source>a guest from another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>אורח מארגון אחר</translation>
    </message>
    <message>
        <source>SharePoint was asked two hours ago, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>התמונה התבקשה מ-SharePoint לפני שעתיים, ומתעכבת</translation>
    </message>
    <message>
        <source>SharePoint was asked 80 hours ago, and nothing came of it</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>התמונה התבקשה מ-SharePoint לפני 80 שעות, ודבר לא הגיע</translation>
    </message>
    <message>
        <source>a wait of two days in seconds: time runs 26,000 times as fast</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>המתנה של יומיים בשניות: הזמן רץ פי 26,000</translation>
    </message>
    <message>
        <source>a newer photo is uploaded while the first is on its way</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>תמונה חדשה יותר מועלית בזמן שהראשונה בדרך</translation>
    </message>
    <message>
        <source>in sync, until a new photo comes; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>מסונכרן, עד שמגיעה תמונה חדשה; יום נמשך עשר שניות</translation>
    </message>
    <message>
        <source>in sync, until SharePoint loses it; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>מסונכרן, עד שהתמונה אובדת ב-SharePoint; יום נמשך עשר שניות</translation>
    </message>
    <message>
        <source>the account belongs to another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>החשבון שייך לארגון אחר</translation>
    </message>
    <message>
        <source>the organisation has not set the program up</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>הארגון לא הגדיר את התוכנית</translation>
    </message>
    <message>
        <source>only an administrator can allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>רק מנהל מערכת יכול לאפשר את הבדיקה ב-SharePoint</translation>
    </message>
    <message>
        <source>each person may allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>כל אדם רשאי לאפשר את הבדיקה ב-SharePoint</translation>
    </message>
    <message>
        <source>conditional access refuses the sign-in</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>גישה מותנית דוחה את הכניסה</translation>
    </message>
    <message>
        <source>a policy forbids private windows</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>מדיניות אוסרת חלונות פרטיים</translation>
    </message>
    <message>
        <source>no browser that could open a private window</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>אין דפדפן שיכול לפתוח חלון פרטי</translation>
    </message>
    <message>
        <source>a proxy refuses the way to Microsoft Graph</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>שרת Proxy דוחה את הדרך אל Microsoft Graph</translation>
    </message>
    <message>
        <source>the network inspects traffic, with a certificate that nobody trusts</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>הרשת בודקת את התעבורה, עם אישור שאיש אינו נותן בו אמון</translation>
    </message>
    <message>
        <source>this PC's clock is six hours ahead</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>השעון של מחשב זה ממהר בשש שעות</translation>
    </message>
    <message>
        <source>Microsoft Graph asks to wait</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>מ-Microsoft Graph מתקבלת בקשה להמתין</translation>
    </message>
    <message>
        <source>Microsoft Graph answers with errors</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>מ-Microsoft Graph מתקבלות שגיאות</translation>
    </message>
    <message>
        <source>nothing answers any more</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>דבר אינו עונה עוד</translation>
    </message>
    <message>
        <source>every answer is late, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>כל תשובה מתאחרת, והתמונה מתעכבת</translation>
    </message>
    <message>
        <source>Office.com</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>Office.com</translation>
    </message>
    <message>
        <source>OneDrive and SharePoint</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>OneDrive ו-SharePoint</translation>
    </message>
    <message>
        <source>PCs that reported: {count}; that did not: {silent}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>מחשבים שדיווחו: {count}; שלא דיווחו: {silent}</translation>
    </message>
    <message>
        <source>Causes, of people in all: {count}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>סיבות, מתוך מספר אנשים כולל של: {count}</translation>
    </message>
    <message>
        <source>Versions:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>גירסאות:</translation>
    </message>
    <message>
        <source>Entry that starts it at sign-in:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>הערך שמפעיל את התוכנית בכניסה:</translation>
    </message>
    <message>
        <source>States:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>מצבים:</translation>
    </message>
    <message>
        <source>machine policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>מדיניות מחשב</translation>
    </message>
    <message>
        <source>user policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>מדיניות משתמש</translation>
    </message>
    <message>
        <source>user's choice</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>בחירת המשתמש</translation>
    </message>
    <message>
        <source>installation</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>התקנה</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>מובנה</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>לא הובא בחשבון: {what}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>נעול</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.
_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>עזרה</translation>
    </message>
    <message>
        <source>For IT</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>ל-IT</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>פתיחת תיקיית היומן</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>רישיונות</translation>
    </message>
    <message>
        <source>The program's icon</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>סמל התוכנית</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>גירסה {version}</translation>
    </message>
    <message>
        <source>{program} is free software under the MIT licence.</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>התוכנית {program} היא תוכנה חופשית ברישיון MIT.</translation>
    </message>
    <message>
        <source>Save support archive…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>שמירת ארכיון תמיכה…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>הצגה בתיקיה</translation>
    </message>
    <message>
        <source>Save support archive</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>שמירת ארכיון תמיכה</translation>
    </message>
    <message>
        <source>Archives</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>ארכיונים</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>שומר…</translation>
    </message>
    <message>
        <source>{file} is saved. It holds no photo, no password and no name.</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>הקובץ {file} נשמר. אין בו תמונה, סיסמה או שם.</translation>
    </message>
    <message>
        <source>It was not saved. {why}</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>לא נשמר. {why}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>say · photosync_tray/qt/bridge.py: The connection between both pictures; its line and its badge tell the state without colour.</extracomment>
        <translation>חיבור</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>say · photosync_tray/qt/buttons.py: The main button and those beside it; the keyboard stays on the one it is on.</extracomment>
        <translation>יש להמתין</translation>
    </message>
    <message>
        <source>has your new photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>התמונה החדשה שלך כאן</translation>
    </message>
    <message>
        <source>may still show the old one</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>אולי עדיין מוצגת הישנה</translation>
    </message>
    <message>
        <source>your photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>התמונה שלך</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>אין תמונה</translation>
    </message>
    <message>
        <source>the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>אותה תמונה</translation>
    </message>
    <message>
        <source>another photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>תמונה אחרת</translation>
    </message>
    <message>
        <source>perhaps the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>אולי אותה תמונה</translation>
    </message>
    <message>
        <source>placeholder, no photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>מציין מיקום, אין תמונה</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>עדיין אין תמונה</translation>
    </message>
    <message>
        <source>the photo's file is missing</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>קובץ התמונה חסר</translation>
    </message>
    <message>
        <source>a blank picture</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>תמונה ריקה</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>לא ניתן לפתוח</translation>
    </message>
    <message>
        <source>a photo of its own</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>תמונה משלו</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>לא נבדק</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>עדיין לא</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>התמונה השתנתה</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>התבקש</translation>
    </message>
    <message>
        <source>Last looked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>נבדק לאחרונה</translation>
    </message>
    <message>
        <source>Looks next</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>הבדיקה הבאה</translation>
    </message>
    <message>
        <source>Waited until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>המתין עד</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.
waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ממתין עד</translation>
    </message>
    <message>
        <source>The last look did not work: {problem}. It is tried again.</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>הבדיקה האחרונה לא הצליחה: {problem}. יתבצע ניסיון נוסף.</translation>
    </message>
    <message>
        <source>Your picture on a light ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>התמונה שלך על רקע בהיר</translation>
    </message>
    <message>
        <source>Your picture on a dark ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>התמונה שלך על רקע כהה</translation>
    </message>
    <message>
        <source>What colleagues see</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>מה העמיתים רואים</translation>
    </message>
    <message>
        <source>round, at 32, 48 and 96 pixels</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>עגולה, בגודל 32, 48 ו-96 פיקסלים</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint was not looked at.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>נוצרה מהתמונה שלך ב-Exchange: לא בדקנו ב-SharePoint.</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint has none yet.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>נוצרה מהתמונה שלך ב-Exchange: עדיין אין תמונה ב-SharePoint.</translation>
    </message>
    <message>
        <source>SharePoint's own thumbnails, as they are now.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>התמונות הממוזערות של SharePoint עצמו, כפי שהן כעת.</translation>
    </message>
    <message>
        <source>Who can act: you.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>מי יכול לטפל: הטיפול בידך.</translation>
    </message>
    <message>
        <source>Who can act: IT.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>מי יכול לטפל: מחלקת ה-IT.</translation>
    </message>
    <message>
        <source>Who can act: Microsoft.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>מי יכול לטפל: Microsoft.</translation>
    </message>
    <message>
        <source>{program}: {state}</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program}: {state}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>גירסה</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>פרטים ל-IT</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>סיבה</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>אופן הכניסה</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>the Windows account</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>חשבון Windows</translation>
    </message>
    <message>
        <source>Waits for the browser until</source>
        <extracomment>waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ממתין לדפדפן עד</translation>
    </message>
    <message>
        <source>kept until you quit ({reason})</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>נשמר עד לסגירת התוכנית ({reason})</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>השעון של מחשב זה</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>הבדיקה האחרונה</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>השוואה</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>תיבת דואר של Exchange</translation>
    </message>
    <message>
        <source>Photo in Exchange</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>תמונה ב-Exchange</translation>
    </message>
    <message>
        <source>could not be learned</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>לא ניתן היה לברר</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ממהר: {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>מפגר: {time}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} פיקסלים</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size} KB</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} פיקסלים, {size} KB</translation>
    </message>
    <message>
        <source>Picture Exchange Sync State</source>
        <extracomment>_sharepoint · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Picture Exchange Sync State</translation>
    </message>
    <message>
        <source>SharePoint</source>
        <extracomment>_sharepoint · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>SharePoint</translation>
    </message>
    <message>
        <source>SharePoint last asked Exchange</source>
        <extracomment>_sharepoint · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>הפניה האחרונה של SharePoint ל-Exchange</translation>
    </message>
    <message>
        <source>Looks until</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>בודק עד</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>הבדיקה הבאה</translation>
    </message>
    <message>
        <source>Photo in Exchange changed</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>התמונה ב-Exchange השתנתה</translation>
    </message>
    <message>
        <source>Sync asked</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>הסינכרון התבקש</translation>
    </message>
    <message>
        <source>What else stands in the way</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>מה עוד מפריע</translation>
    </message>
    <message>
        <source>About your photo</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>על התמונה שלך</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>עובדות</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>say · photosync_tray/qt/foot.py: The foot of the window: Microsoft's help pages, and details that unfold.
page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>שלבים</translation>
    </message>
    <message>
        <source>This card stays here until you close it.</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>כרטיס זה נשאר כאן עד לסגירתו.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy the sign-in name</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>העתקת שם הכניסה</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>סיום</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>A box to sign in</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>תיבה לכניסה</translation>
    </message>
    <message>
        <source>OneDrive with its files</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>OneDrive עם הקבצים שבו</translation>
    </message>
    <message>
        <source>A page in SharePoint</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>דף ב-SharePoint</translation>
    </message>
    <message>
        <source>Tiles, with OneDrive among them</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>אריחים, וביניהם OneDrive</translation>
    </message>
    <message>
        <source>A round picture</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>תמונה עגולה</translation>
    </message>
    <message>
        <source>The cross that closes a window</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>סימן ה-X שסוגר חלון</translation>
    </message>
    <message>
        <source>Step {n}, done: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>שלב {n}, בוצע: {title}</translation>
    </message>
    <message>
        <source>Step {n}, now: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>שלב {n}, כעת: {title}</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>שלב {n}: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>say · photosync_tray/qt/notifier.py: Notifications: by the desktop's service where there is one, else as a balloon of the icon.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>פתיחה</translation>
    </message>
    <message>
        <source>Photo in SharePoint</source>
        <extracomment>say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>תמונה ב-SharePoint</translation>
    </message>
    <message>
        <source>A window should open in a moment…</source>
        <extracomment>_RUNNING · photosync_tray/qt/settings_control.py: Between the settings dialog and the outside: finds what to choose from, keeps what was chosen.</extracomment>
        <translation>חלון אמור להיפתח בעוד רגע…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>הגדרות</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>כללי</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>דפדפן</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>אודות</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Test: open a private window</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>בדיקה: פתיחת חלון פרטי</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>שימוש בחשבון אחר</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>יציאה מהחשבון</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>הגדרות…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>סגירת התוכנית</translation>
    </message>
    <message>
        <source>{program} (Demo)</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program} (הדגמה)</translation>
    </message>
    <message>
        <source>A code or some words of the page, such as 53003</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>קוד או כמה מילים מהדף, כגון 53003</translation>
    </message>
    <message>
        <source>Find what the page shows</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>חיפוש מה שהדף מציג</translation>
    </message>
    <message>
        <source>What the page shows, and what it means</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>מה הדף מציג, ומה המשמעות</translation>
    </message>
    <message>
        <source>None of the usual pages. Send its text to IT.</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>אף אחד מהדפים הנפוצים. יש לשלוח את הטקסט שלו למחלקת ה-IT.</translation>
    </message>
    <message>
        <source>My browser shows an error</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>הדפדפן שלי מציג שגיאה</translation>
    </message>
    <message>
        <source>The page can be answered until {time}.</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>ניתן להשיב בדף עד {time}.</translation>
    </message>
    <message>
        <source>Times of the wait</source>
        <extracomment>say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>זמני ההמתנה</translation>
    </message>
    <message>
        <source>Windows may keep it behind the arrow. Drag it out, and it stays.</source>
        <extracomment>_HIDDEN · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>ייתכן ש-Windows יסתיר אותו מאחורי החץ. ניתן לגרור אותו החוצה, והוא יישאר.</translation>
    </message>
    <message>
        <source>Click its icon there to come back to this window.</source>
        <extracomment>_IN_SIGHT · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>לחיצה על הסמל שם מחזירה לחלון זה.</translation>
    </message>
    <message>
        <source>The icon beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>הסמל ליד השעון</translation>
    </message>
    <message>
        <source>It lives beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>מקומה ליד השעון</translation>
    </message>
    <message>
        <source>Two photos side by side</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>שתי תמונות זו לצד זו</translation>
    </message>
    <message>
        <source>It compares, you decide</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>היא משווה, ההחלטה שלך</translation>
    </message>
    <message>
        <source>Where the photos differ, one button starts the sync.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>כשהתמונות שונות, לחצן אחד מתחיל את הסינכרון.</translation>
    </message>
    <message>
        <source>A photo behind a shield</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>תמונה מאחורי מגן</translation>
    </message>
    <message>
        <source>Your photos stay yours</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>התמונות שלך נשארות שלך</translation>
    </message>
    <message>
        <source>It reads your name and both photos. They never leave this PC.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>היא קוראת את שמך ואת שתי התמונות. הם לעולם אינם יוצאים ממחשב זה.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>say · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>כדאי לדעת</translation>
    </message>
    <message>
        <source>Demo – Contoso is not a real organisation. Scene: {scene}</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>הדגמה – Contoso אינו ארגון אמיתי. סצנה: {scene}</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>קישור</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>הדגמה</translation>
    </message>
    <message>
        <source>Add your profile photo</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>הוספת תמונת הפרופיל שלך</translation>
    </message>
    <message>
        <source>How photos are synced</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>כיצד תמונות מסונכרנות</translation>
    </message>
    <message>
        <source>Permissions requested for your organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>הרשאות שהתבקשו עבור הארגון שלך</translation>
    </message>
    <message>
        <source>{program} would like, for everybody at Contoso, to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>התוכנית {program} מבקשת, עבור כל אנשי Contoso:</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>קבל</translation>
    </message>
    <message>
        <source>At Contoso whoever has this link is the administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>ב-Contoso כל מי שיש לו קישור זה הוא מנהל המערכת.</translation>
    </message>
    <message>
        <source>{program} would like to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>התוכנית {program} מבקשת:</translation>
    </message>
    <message>
        <source>At Contoso only an administrator can allow this. Ask one to, then try again.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>ב-Contoso רק מנהל מערכת יכול לאשר זאת. יש לבקש ממנו ולאחר מכן לנסות שוב.</translation>
    </message>
    <message>
        <source>Have an admin account? Sign in with it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>יש לך חשבון מנהל מערכת? כניסה באמצעותו</translation>
    </message>
    <message>
        <source>Back to {program}, without it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>חזרה אל {program}, בלי זה</translation>
    </message>
    <message>
        <source>{demo} – Contoso is not a real organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>{demo} – Contoso אינו ארגון אמיתי</translation>
    </message>
    <message>
        <source>Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app or location that is restricted by your administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>הכניסה שלך בוצעה בהצלחה, אך אינה עומדת בקריטריונים לגישה למשאב זה. לדוגמה, ייתכן שהכניסה מתבצעת מדפדפן, מאפליקציה או ממיקום שמנהל המערכת שלך הגביל.</translation>
    </message>
    <message>
        <source>Sorry, but we’re having trouble signing you in.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>מצטערים, אנו נתקלים בבעיה בכניסה שלך.</translation>
    </message>
    <message>
        <source>Troubleshooting details</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>פרטי פתרון בעיות</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>קוד שגיאה</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>מזהה מתאם</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>חותמת זמן</translation>
    </message>
    <message>
        <source>You can close this window, or go back: {sign_in}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>ניתן לסגור חלון זה, או לחזור: {sign_in}</translation>
    </message>
    <message>
        <source>sign in to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>כניסה אל {website}</translation>
    </message>
    <message>
        <source>Permissions requested</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>הרשאות שהתבקשו</translation>
    </message>
    <message>
        <source>You can go on without: then the program cannot see when your photo has arrived.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>ניתן להמשיך בלי זה: במקרה כזה התוכנית אינה יכולה לראות מתי התמונה שלך הגיעה.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/door.html</extracomment>
        <translation>כניסה לחשבון שלך</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>מתבצעת עבודה…</translation>
    </message>
    <message>
        <source>You are being taken back to the application.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>מתבצעת חזרה לאפליקציה.</translation>
    </message>
    <message>
        <source>Scripts are off in this browser, so please continue by hand.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>קובצי Script כבויים בדפדפן זה, ולכן יש להמשיך באופן ידני.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>המשך</translation>
    </message>
    <message>
        <source>No OneDrive – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>אין OneDrive – Contoso</translation>
    </message>
    <message>
        <source>You don’t have access to this OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>אין לך גישה ל-OneDrive זה</translation>
    </message>
    <message>
        <source>Only members of the organisation have files here. Ask the person who shared with you for a link.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>רק לחברי הארגון יש כאן קבצים. יש לבקש קישור מהאדם ששיתף איתך.</translation>
    </message>
    <message>
        <source>Nothing here – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>אין כאן דבר – Contoso</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>אין דבר בכתובת זו</translation>
    </message>
    <message>
        <source>The demo has only the pages that it needs.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>בהדגמה יש רק את הדפים הדרושים לה.</translation>
    </message>
    <message>
        <source>My files – OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>הקבצים שלי – OneDrive</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>בית</translation>
    </message>
    <message>
        <source>My files</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>הקבצים שלי</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>משותף</translation>
    </message>
    <message>
        <source>Favorites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>מועדפים</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>תמונות</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>סל המיחזור</translation>
    </message>
    <message>
        <source>Storage used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>אחסון בשימוש</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>{used} מתוך {all} בשימוש</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>פקודות</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>חדש</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>העלאה</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>שיתוף</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>סינכרון</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>מיון</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>שם</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>תאריך שינוי</translation>
    </message>
    <message>
        <source>Modified by</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>שונה על-ידי</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>גודל קובץ</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>שיתוף</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
For one: 1 item</extracomment>
        <translation>
            <numerusform>פריט אחד</numerusform>
            <numerusform>{n} פריטים</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>פרטי</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 day ago</extracomment>
        <translation>
            <numerusform>לפני יום אחד</numerusform>
            <numerusform>לפני {n} ימים</numerusform>
        </translation>
    </message>
    <message>
        <source>to continue to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>כדי להמשיך אל {website}</translation>
    </message>
    <message>
        <source>Work or school e-mail address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>כתובת דואר אלקטרוני בעבודה או בבית הספר</translation>
    </message>
    <message>
        <source>We couldn’t find an account with that name at Contoso. Check the spelling, or use another one.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>לא הצלחנו למצוא חשבון בשם זה ב-Contoso. יש לבדוק את האיות, או להשתמש בחשבון אחר.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>הבא</translation>
    </message>
    <message>
        <source>This sign-in runs on your own computer and asks for no password.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>כניסה זו פועלת במחשב שלך ואינה מבקשת סיסמה.</translation>
    </message>
    <message>
        <source>Pick an account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>בחר חשבון</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>מחובר</translation>
    </message>
    <message>
        <source>Home – Office.com at Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>בית – Office.com ב-Contoso</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>ברוך בואך, {name}</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>אפליקציות</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>לוח שנה</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>אנשים</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>אחרונים</translation>
    </message>
    <message>
        <source>{name} edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>נערך אתמול על-ידי {name}</translation>
    </message>
    <message>
        <source>You opened this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>נפתח על-ידך אתמול</translation>
    </message>
    <message>
        <source>You edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>נערך על-ידך אתמול</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>דף הפתיחה</translation>
    </message>
    <message>
        <source>Followed sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>אתרים במעקב</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>אתרים אחרונים</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>חדשות</translation>
    </message>
    <message>
        <source>News from sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>חדשות מאתרים</translation>
    </message>
    <message>
        <source>Frequent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>אתרים נפוצים</translation>
    </message>
    <message>
        <source>You edited {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>נערך על-ידך: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new posts this week</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 new post this week</extracomment>
        <translation>
            <numerusform>פרסום חדש אחד השבוע</numerusform>
            <numerusform>{n} פרסומים חדשים השבוע</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} shared {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>שותף על-ידי {name}: {file}</translation>
    </message>
    <message>
        <source>{file} was updated</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>הקובץ {file} עודכן</translation>
    </message>
    <message>
        <source>App launcher, to Office.com</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>מפעיל האפליקציות, אל Office.com</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>החשבון של {name}</translation>
    </message>
    <message>
        <source>Brings your Microsoft 365 photo to SharePoint</source>
        <extracomment>entry of the applications' menu, Comment · installer/linux/files/autostart.desktop
entry of the applications' menu, Comment · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>מעבירה את התמונה שלך ב-Microsoft 365 ל-SharePoint</translation>
    </message>
    <message>
        <source>Profile photo</source>
        <extracomment>entry of the applications' menu, GenericName · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>תמונת פרופיל</translation>
    </message>
</context>
</TS>
