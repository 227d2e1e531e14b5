<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>PhotoSync</name>
    <message>
        <source>Shows your Microsoft 365 photo, and brings it to SharePoint.</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>Zobrazuje vaši fotku z Microsoftu 365 a přenáší ji do SharePointu.</translation>
    </message>
    <message>
        <source>as the system starts it at sign-in: no window</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>jak ho systém spouští při přihlášení: bez okna</translation>
    </message>
    <message>
        <source>say whether all that ships is there, and end</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>ověří, zda nechybí nic z dodaných částí, a skončí</translation>
    </message>
    <message>
        <source>try everything on a built-in tenant; without a scene: {scene}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>vyzkoušet vše ve vestavěné organizaci; bez scény: {scene}</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>zobrazí číslo verze programu a skončí</translation>
    </message>
    <message>
        <source>no scene {name}; there are {known}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>scéna {name} neexistuje; k dispozici jsou: {known}</translation>
    </message>
    <message>
        <source>scenes of --demo=SCENE:</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>scény pro --demo=SCÉNA:</translation>
    </message>
    <message>
        <source>No other program can open a private window of Safari. Copy the link, choose File &gt; New Private Window there, and paste it.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Žádný jiný program nemůže otevřít anonymní okno Safari. Zkopírujte odkaz, zvolte tam Soubor &gt; Nové anonymní okno a vložte ho.</translation>
    </message>
    <message>
        <source>Arc ignores the request for a private window and opens an ordinary one. Copy the link into an Incognito window of Arc, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Arc žádost o anonymní okno ignoruje a otevře běžné okno. Zkopírujte odkaz do anonymního okna v Arcu nebo použijte jiný prohlížeč.</translation>
    </message>
    <message>
        <source>No way is known to open a private window of DuckDuckGo from another program. Copy the link into a Fire Window there, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Není znám způsob, jak z jiného programu otevřít anonymní okno DuckDuckGo. Zkopírujte odkaz tam do okna Fire Window nebo použijte jiný prohlížeč.</translation>
    </message>
    <message>
        <source>Tor Browser is made to hide who you are; it is not meant for signing in at work. Use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Tor Browser má skrývat vaši totožnost; není určen k přihlašování v práci. Použijte jiný prohlížeč.</translation>
    </message>
    <message>
        <source>Microsoft no longer supports Internet Explorer. Use Microsoft Edge.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Microsoft už Internet Explorer nepodporuje. Použijte Microsoft Edge.</translation>
    </message>
    <message>
        <source>No way is known to ask a browser from the Microsoft Store for a private window. Use another browser, or copy the link into a private window there.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Není znám způsob, jak prohlížeč z Microsoft Storu požádat o anonymní okno. Použijte jiný prohlížeč nebo zkopírujte odkaz tam do anonymního okna.</translation>
    </message>
    <message>
        <source>no, {policy} forbids it ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ne, zakazuje to zásada {policy} ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes every window private ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ano, zásada {policy} nastavuje všechna okna jako anonymní ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes an exception for this address ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ano, zásada {policy} má pro tuto adresu výjimku ({place})</translation>
    </message>
    <message>
        <source>yes, nothing was found here that forbids it</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ano, nenašlo se tu nic, co by to zakazovalo</translation>
    </message>
    <message>
        <source>private window: {answer}</source>
        <extracomment>_PRIVATE · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>anonymní okno: {answer}</translation>
    </message>
    <message>
        <source>guest window: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>okno hosta: {answer}</translation>
    </message>
    <message>
        <source>temporary profile: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>dočasný profil: {answer}</translation>
    </message>
    <message>
        <source>Would open: a private window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Otevřelo by se: anonymní okno prohlížeče {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a guest window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Otevřelo by se: okno hosta prohlížeče {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a window of {browser} with a temporary profile. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Otevřelo by se: okno prohlížeče {browser} s dočasným profilem. {why}</translation>
    </message>
    <message>
        <source>The setting Browser names it.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Určuje ho nastavení Browser.</translation>
    </message>
    <message>
        <source>It is the default browser.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Je to výchozí prohlížeč.</translation>
    </message>
    <message>
        <source>It comes first among those that can open one.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Je první z těch, které ho mohou otevřít.</translation>
    </message>
    <message>
        <source>Policies that reach a browser through the cloud cannot be seen from here. --test opens a window and says whether it came.</source>
        <extracomment>_CLOUD · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Zásady, které se do prohlížeče dostávají přes cloud, odsud není vidět. --test otevře okno a oznámí, zda se objevilo.</translation>
    </message>
    <message>
        <source>{browser}: not used. {reason}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}: nepoužívá se. {reason}</translation>
    </message>
    <message>
        <source>{browser} (default)</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser} (výchozí)</translation>
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
        <translation>Povolení bylo uděleno</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>Nic nebylo povoleno</translation>
    </message>
    <message>
        <source>Almost there</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Už je to skoro hotové</translation>
    </message>
    <message>
        <source>Go back to the sign-in page to continue.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Pokračujte návratem na přihlašovací stránku.</translation>
    </message>
    <message>
        <source>This was refused</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Odmítnuto</translation>
    </message>
    <message>
        <source>It does not belong to a sign-in here.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Nepatří to k žádnému zdejšímu přihlášení.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <extracomment>__init__, done · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Jste přihlášeni</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>__init__, failed · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).
_problem, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Nepřihlášeno</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Tuto kartu můžete zavřít.</translation>
    </message>
    <message>
        <source>PhotoSync Tray tells you why.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>PhotoSync Tray vám sdělí proč.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Soubor nejde zapsat: {why}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Složka {folder} neexistuje.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} je složka.</translation>
    </message>
    <message>
        <source>{file} exists and is no zip archive, so it was left as it is.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} už existuje a není to archiv ZIP, proto zůstal beze změny.</translation>
    </message>
    <message>
        <source>The window opened</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Okno se otevřelo</translation>
    </message>
    <message>
        <source>PhotoSync Tray has seen that this window opened.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>PhotoSync Tray ověřil, že se toto okno otevřelo.</translation>
    </message>
    <message>
        <source>This does not prove that the window is private. Look for your browser's own mark of a private window, such as InPrivate, Incognito or a mask.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Nedokazuje to, že je okno anonymní. Hledejte značku, kterou váš prohlížeč označuje anonymní okno, například InPrivate, Anonymní režim nebo masku.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Toto okno můžete zavřít.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Nic tu není</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Platilo to jen pro jednu návštěvu.</translation>
    </message>
    <message>
        <source>In the demo a visitor stands for the browser, so there is no window to test.</source>
        <extracomment>_VISITOR · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>V ukázce zastupuje prohlížeč simulovaný návštěvník, takže není jaké okno otestovat.</translation>
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
        <translation>Žádné okno se neotevřelo. {title}. {message}</translation>
    </message>
    <message>
        <source>Does a window open at a page of ours?</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>Otevře se okno s naší stránkou?</translation>
    </message>
    <message>
        <source>Not done within the time given.</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>Nedokončeno v zadaném čase.</translation>
    </message>
    <message>
        <source>The running PhotoSync Tray gave no answer: {why}</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>Spuštěný program PhotoSync Tray neodpověděl: {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>Uloženo: {file}</translation>
    </message>
    <message>
        <source>account: {username}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>účet: {username}</translation>
    </message>
    <message>
        <source>The same journey from a console, for scripts and for IT. Asks the running tray; where none runs, it carries the session itself, without a screen.</source>
        <extracomment>_ABOUT · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>Totéž z konzole, pro skripty a oddělení IT. Ptá se spuštěného programu; pokud žádný neběží, vede relaci sám, bez obrazovky.</translation>
    </message>
    <message>
        <source>exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; 4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync</source>
        <extracomment>_EXIT_CODES · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ukončovací kódy: 0 hotovo nebo synchronizováno; 1 neočekávaná chyba; 2 chybné použití; 3 je potřeba přihlášení; 4 je potřeba synchronizace; 5 vyžádáno, zatím nedorazilo; 6 blokováno; 7 bez sítě; 8 není co synchronizovat</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>použití: </translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>možnosti</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>poziční argumenty</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>zobrazí tuto nápovědu a skončí</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>%(prog)s: chyba: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>argument %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>jsou vyžadovány tyto argumenty: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>neznámé argumenty: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>očekává se jeden argument</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>neplatná volba: %(value)r (na výběr: %(choices)s)</translation>
    </message>
    <message>
        <source>what is known; with --refresh, checks first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>co je známo; s --refresh nejdřív zkontroluje</translation>
    </message>
    <message>
        <source>look at both sides first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>nejdřív se podívá na obě strany</translation>
    </message>
    <message>
        <source>the document of schema 1</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>dokument podle schématu 1</translation>
    </message>
    <message>
        <source>checks first; every check with its answer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>nejdřív zkontroluje; každá otázka s odpovědí</translation>
    </message>
    <message>
        <source>save a support archive, without names or secrets</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>uloží archiv pro podporu, bez jmen a tajných údajů</translation>
    </message>
    <message>
        <source>open a window at a page of ours too; say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>otevře také okno s naší stránkou; oznámí, zda se objevilo</translation>
    </message>
    <message>
        <source>what is installed, and what it may open</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>co je nainstalováno a co smí otevřít</translation>
    </message>
    <message>
        <source>open a window at a page of ours, and say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>otevře okno s naší stránkou a oznámí, zda se objevilo</translation>
    </message>
    <message>
        <source>every setting, and who decided it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>všechna nastavení a co o nich rozhodlo</translation>
    </message>
    <message>
        <source>for IT: Intune's export of many PCs, summed up</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>pro oddělení IT: souhrn exportu z Intune pro mnoho počítačů</translation>
    </message>
    <message>
        <source>as Intune exported it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>tak, jak ho exportoval Intune</translation>
    </message>
    <message>
        <source>also save a row for each person</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>uloží také řádek pro každou osobu</translation>
    </message>
    <message>
        <source>opens the browser, and waits until you are signed in</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>otevře prohlížeč a počká na přihlášení</translation>
    </message>
    <message>
        <source>forgets the account, its tokens and their key</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>zapomene účet, jeho tokeny a jejich klíč</translation>
    </message>
    <message>
        <source>opens the private window</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>otevře anonymní okno</translation>
    </message>
    <message>
        <source>watch until the photo is there</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>čeká, dokud fotka nedorazí</translation>
    </message>
    <message>
        <source>wait no longer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>dál nečeká</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{name} není soubor</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds above 0</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{value} není počet sekund větší než 0</translation>
    </message>
    <message>
        <source>It was installed so for everybody on this PC.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Takto byl nainstalován pro všechny uživatele tohoto počítače.</translation>
    </message>
    <message>
        <source>You chose that.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Je to vaše volba.</translation>
    </message>
    <message>
        <source>Managed by your organisation.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Spravuje vaše organizace.</translation>
    </message>
    <message>
        <source>It is switched off among the startup apps in Task Manager.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Je vypnutý mezi aplikacemi po spuštění ve Správci úloh.</translation>
    </message>
    <message>
        <source>Your organisation has this PC pass over such entries.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Podle nastavení vaší organizace tento počítač takové položky přeskakuje.</translation>
    </message>
    <message>
        <source>The entry at {place} starts another program.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Položka v {place} spouští jiný program.</translation>
    </message>
    <message>
        <source>There is no entry that starts it.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Neexistuje položka, která by ho spouštěla.</translation>
    </message>
    <message>
        <source>Opens private windows.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Otevírá anonymní okna.</translation>
    </message>
    <message>
        <source>Opens a guest window, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Otevírá okno hosta, protože zásada {policy} zakazuje anonymní okna.</translation>
    </message>
    <message>
        <source>Opens a window with a temporary profile, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Otevírá okno s dočasným profilem, protože zásada {policy} zakazuje anonymní okna.</translation>
    </message>
    <message>
        <source>Opens an ordinary window after asking, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Po dotazu otevírá běžné okno, protože zásada {policy} zakazuje anonymní okna.</translation>
    </message>
    <message>
        <source>Cannot be used: {policy} in {place} forbids private windows.</source>
        <extracomment>_OPENS_NONE · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Nelze použít: zásada {policy} v {place} zakazuje anonymní okna.</translation>
    </message>
    <message>
        <source>Now that is {browser}.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Nyní je to {browser}.</translation>
    </message>
    <message>
        <source>The test page was not opened. {why} ({details}).</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Testovací stránka se neotevřela. {why} ({details}).</translation>
    </message>
    <message>
        <source>The window came. That does not prove that it is private: look for the browser's own mark.</source>
        <extracomment>_CAME · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Okno se objevilo. Nedokazuje to, že je anonymní: hledejte značku samotného prohlížeče.</translation>
    </message>
    <message numerus="yes">
        <source>The window did not come within {n} seconds. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.
For one: The window did not come within a second. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</extracomment>
        <translation>
            <numerusform>Okno se neobjevilo do jedné sekundy. Adresu 127.0.0.1 může blokovat některá zásada, nebo se prohlížeč nejdřív na něco ptá: podívejte se na jeho okno.</numerusform>
            <numerusform>Okno se neobjevilo do {n} sekund. Adresu 127.0.0.1 může blokovat některá zásada, nebo se prohlížeč nejdřív na něco ptá: podívejte se na jeho okno.</numerusform>
            <numerusform>Okno se neobjevilo do {n} sekund. Adresu 127.0.0.1 může blokovat některá zásada, nebo se prohlížeč nejdřív na něco ptá: podívejte se na jeho okno.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in your mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Ve vaší poštovní schránce není fotka.</translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile, then check again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Přidejte fotku do svého profilu Microsoft 365 a pak zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Váš účet nemá poštovní schránku Exchange Online.</translation>
    </message>
    <message>
        <source>SharePoint then shows Microsoft's own people picture by itself, and there is nothing to sync. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint pak sám zobrazuje obrázek osoby ze služeb Microsoft a není co synchronizovat. Pokud schránku mít máte, zeptejte se oddělení IT.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only. For people without an Exchange Online plan it shows the picture that the Microsoft 365 or Entra admin center holds.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synchronizuje fotky jen z Exchange Online. Lidem bez plánu Exchange Online zobrazuje obrázek uložený v Centru pro správu Microsoft 365 nebo Entra.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vaše poštovní schránka je ve vlastním datovém centru organizace.</translation>
    </message>
    <message>
        <source>SharePoint Online cannot fetch photos from there. Ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint Online odtamtud nemůže fotky načítat. Zeptejte se oddělení IT.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. Its photo reaches SharePoint once the mailbox is moved.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synchronizuje fotky jen z Exchange Online a tato schránka je hostovaná jinde. Její fotka se do SharePointu dostane po přesunu schránky.</translation>
    </message>
    <message>
        <source>Your photo is only in the directory, not in a mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vaše fotka je jen v adresáři, ne v poštovní schránce.</translation>
    </message>
    <message>
        <source>SharePoint never syncs photos from the directory: it shows Microsoft's own people picture by itself. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint nikdy nesynchronizuje fotky z adresáře: sám zobrazuje obrázek osoby ze služeb Microsoft. Pokud schránku mít máte, zeptejte se oddělení IT.</translation>
    </message>
    <message>
        <source>A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an Exchange Online plan, and a photo in its mailbox.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Fotka z adresáře (Entra ID) se do SharePointu nikdy nepřenáší. Je k tomu potřeba plán Exchange Online a fotka v jeho schránce.</translation>
    </message>
    <message>
        <source>SharePoint has never asked for your photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint se na vaši fotku ještě nikdy nezeptal.</translation>
    </message>
    <message>
        <source>Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Spusťte synchronizaci: otevře OneDrive v anonymním okně a SharePoint se zeptá Exchange.</translation>
    </message>
    <message>
        <source>SharePoint looked once and found no photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint se jednou podíval a fotku nenašel.</translation>
    </message>
    <message>
        <source>Start the sync, so that SharePoint looks again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Spusťte synchronizaci, aby se SharePoint podíval znovu.</translation>
    </message>
    <message>
        <source>SharePoint keeps a picture of its own and has stopped asking Exchange.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint má vlastní obrázek a přestal se ptát Exchange.</translation>
    </message>
    <message>
        <source>Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Požádejte oddělení IT, aby ve vašem profilu SharePointu nastavilo „Picture Exchange Sync State“ zpět na 1.</translation>
    </message>
    <message>
        <source>Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the person's own visits bring nothing.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>V profilu SharePointu této osoby nastavte SPS-PictureExchangeSyncState („Picture Exchange Sync State“) na 1. Skripty, které nahrávají obrázky, nastavují 0 a od té doby návštěvy samotné osoby nic nepřinesou.</translation>
    </message>
    <message>
        <source>SharePoint still shows an older photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint stále zobrazuje starší fotku.</translation>
    </message>
    <message>
        <source>SharePoint has been asked and has not answered yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint dostal žádost a zatím neodpověděl.</translation>
    </message>
    <message>
        <source>Wait: it can take minutes, usually under a day, at times three days.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vyčkejte: může to trvat minuty, obvykle méně než den, někdy tři dny.</translation>
    </message>
    <message>
        <source>SharePoint was asked long ago and still has no new photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint dostal žádost už dávno a stále nemá novou fotku.</translation>
    </message>
    <message>
        <source>Start the sync once more. If that changes nothing, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Spusťte synchronizaci ještě jednou. Pokud to nic nezmění, zeptejte se oddělení IT.</translation>
    </message>
    <message>
        <source>See whether people may edit the property “Picture” in SharePoint's user properties: where they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft 365 admin center looks further: https://aka.ms/PillarPictureSync</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Ověřte, zda uživatelé smí ve vlastnostech uživatele SharePointu upravovat vlastnost „Picture“: pokud nesmí, SharePoint ji nesynchronizuje. Více zjistí diagnostika „Picture Sync“ v Centru pro správu Microsoft 365: https://aka.ms/PillarPictureSync</translation>
    </message>
    <message>
        <source>You are a guest in this organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>V této organizaci jste host.</translation>
    </message>
    <message>
        <source>A guest's photo lives in the home organisation. Sign in with your own work account.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Fotka hosta je uložená v jeho domovské organizaci. Přihlaste se vlastním pracovním účtem.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Tento účet patří jiné organizaci.</translation>
    </message>
    <message>
        <source>Sign in with the work or school account of your organisation.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Přihlaste se pracovním nebo školním účtem své organizace.</translation>
    </message>
    <message>
        <source>The policies TenantId and AllowedDomains decide which accounts are accepted.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>O tom, které účty se přijímají, rozhodují zásady TenantId a AllowedDomains.</translation>
    </message>
    <message>
        <source>Your organisation has not set up PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vaše organizace zatím PhotoSync Tray nenastavila.</translation>
    </message>
    <message>
        <source>IT registers the program once and sets the policies TenantId and ClientId.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Oddělení IT program jednou zaregistruje a nastaví zásady TenantId a ClientId.</translation>
    </message>
    <message>
        <source>Register the program in Microsoft Entra as a public client with the redirect http://localhost, and set the policies TenantId and ClientId.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Zaregistrujte program v Microsoft Entra jako veřejného klienta s adresou přesměrování http://localhost a nastavte zásady TenantId a ClientId.</translation>
    </message>
    <message>
        <source>Your organisation has not approved PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vaše organizace zatím PhotoSync Tray neschválila.</translation>
    </message>
    <message>
        <source>An administrator grants consent to the program once for everyone.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Správce udělí programu souhlas jednou za všechny.</translation>
    </message>
    <message>
        <source>An administrator opens the page for consent, and approves the program for everyone.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Správce otevře stránku souhlasu a schválí program za všechny.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Pravidla zabezpečení vaší organizace zablokovala přihlášení.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule under the correlation id.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Podmíněný přístup přihlášení odmítl. Protokol přihlášení v Microsoft Entra uvádí pravidlo pod ID korelace.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vaše organizace nepovoluje anonymní okna prohlížeče.</translation>
    </message>
    <message>
        <source>Use another browser that allows them, or ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Použijte jiný prohlížeč, který je umožňuje, nebo se zeptejte oddělení IT.</translation>
    </message>
    <message>
        <source>A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's InPrivateModeUrlAllowlist can allow them for single addresses.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Anonymní okna vypíná zásada prohlížeče, v Edge je to InPrivateModeAvailability. Zásada InPrivateModeUrlAllowlist je v Edge může povolit pro jednotlivé adresy.</translation>
    </message>
    <message>
        <source>No browser was found that can open a private window.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Nenašel se prohlížeč, který umí otevřít anonymní okno.</translation>
    </message>
    <message>
        <source>Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nainstalujte Edge, Chrome, Chromium nebo Firefox, nebo zkopírujte odkaz do anonymního okna.</translation>
    </message>
    <message>
        <source>Microsoft 365 cannot be reached.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 není dostupný.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Zkontrolujte síť a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Proxy server vaší sítě odmítl připojení.</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names another one.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Proxy server možná vyžaduje přihlášení, které tento program neumí. Zásada ProxyUrl určuje jiný.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Zabezpečené připojení se nepodařilo ověřit.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, IT installs its certificate authority on this PC.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Pokud vaše síť kontroluje provoz, oddělení IT do tohoto počítače nainstaluje svou certifikační autoritu.</translation>
    </message>
    <message>
        <source>No certificate authority that this PC trusts has signed the certificate. Where a proxy inspects traffic, its own authority has to be in the PC's trust store.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Certifikát nepodepsala žádná certifikační autorita, které tento počítač důvěřuje. Pokud proxy server kontroluje provoz, musí být jeho autorita v úložišti důvěryhodných certifikátů počítače.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Hodiny tohoto počítače jdou špatně.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Nastavte datum a čas a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Microsoft 365 asked us to wait.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 nás požádal o strpení.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Nic se neztratilo. Zkuste to znovu za několik minut.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 odpověděl chybou.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Zkuste to znovu později. Pokud to potrvá, pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Microsoft's support finds the answer by the request id in the details.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Podpora Microsoft najde odpověď podle ID žádosti v podrobnostech.</translation>
    </message>
    <message>
        <source>The program has not started, so there is nothing to save.</source>
        <extracomment>Line · photosync_tray/core/commands.py: What a console may ask of a session, whether it runs here or in the tray.</extracomment>
        <translation>Program se nespustil, takže není co uložit.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 ({licence}). Their source is at {source}. You may put a build of your own in their place.</source>
        <extracomment>_QT · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Qt a PySide6 jsou svobodný software pod licencí GNU Lesser General Public License verze 3 ({licence}). Jejich zdrojový kód: {source}. Můžete je nahradit vlastním sestavením.</translation>
    </message>
    <message>
        <source>Python is free software under the license of the Python Software Foundation.</source>
        <extracomment>PYTHON · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Python je svobodný software pod licencí Python Software Foundation.</translation>
    </message>
    <message>
        <source>No connection to Microsoft 365</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Bez připojení k Microsoftu 365</translation>
    </message>
    <message>
        <source>Check that this PC is online, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Zkontrolujte, zda je tento počítač online, a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Proxy server vaší sítě odmítl připojení</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Proxy server možná vyžaduje přihlášení, které tento program neumí. Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Zabezpečené připojení se nepodařilo ověřit</translation>
    </message>
    <message>
        <source>Your network may inspect traffic. IT installs its certificate authority on this PC; until then nothing is sent.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vaše síť možná kontroluje provoz. Oddělení IT do tohoto počítače nainstaluje svou certifikační autoritu; do té doby se nic neodesílá.</translation>
    </message>
    <message>
        <source>An unexpected page answered</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Odpověděla neočekávaná stránka</translation>
    </message>
    <message>
        <source>Your network may want a sign-in first. Open any web page, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vaše síť možná nejdřív vyžaduje přihlášení. Otevřete libovolnou webovou stránku a zkuste to znovu.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Hodiny tohoto počítače jdou špatně</translation>
    </message>
    <message>
        <source>Set date and time, then try again. On a company's PC, IT may have to.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nastavte datum a čas a zkuste to znovu. Na firemním počítači to možná musí udělat oddělení IT.</translation>
    </message>
    <message>
        <source>Microsoft 365 is busy</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 je zaneprázdněný</translation>
    </message>
    <message>
        <source>It asked us to wait. Nothing is lost; try again in a few minutes.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Požádal nás o strpení. Nic se neztratilo; zkuste to znovu za několik minut.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 odpověděl chybou</translation>
    </message>
    <message>
        <source>Microsoft 365 did not let us look</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 nám nedovolil se podívat</translation>
    </message>
    <message>
        <source>The program may lack a permission. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programu možná chybí oprávnění. Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Přihlášení se nezdařilo</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Přihlaste se znovu</translation>
    </message>
    <message>
        <source>Your earlier sign-in has ended.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Platnost vašeho dřívějšího přihlášení skončila.</translation>
    </message>
    <message>
        <source>You have not signed in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>Přihlášení neproběhlo</translation>
    </message>
    <message>
        <source>You went back, or did not accept what the page asked for. Sign in when you are ready; if it asked for an administrator's approval, tell IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vrátili jste se zpět nebo jste nepřijali to, o co stránka žádala. Přihlaste se, až budete chtít; pokud stránka žádala o schválení správcem, dejte vědět oddělení IT.</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Prohlížeč se nevrátil</translation>
    </message>
    <message>
        <source>The page may have been closed, or shows an error. Try again; if the page shows an error, send its text to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Stránka možná byla zavřena nebo zobrazuje chybu. Zkuste to znovu; pokud stránka zobrazuje chybu, pošlete její text oddělení IT.</translation>
    </message>
    <message>
        <source>Windows did not answer</source>
        <extracomment>WindowsTimedOut, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Windows neodpověděl</translation>
    </message>
    <message>
        <source>The window in which it asks may be behind others. Try again, or use your browser.</source>
        <extracomment>WindowsTimedOut, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Okno s dotazem může být za jinými okny. Zkuste to znovu nebo použijte prohlížeč.</translation>
    </message>
    <message>
        <source>Your Windows account could not be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Váš účet Windows nebylo možné použít</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Přihlaste se raději v prohlížeči.</translation>
    </message>
    <message>
        <source>Microsoft's sign-in refused. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Přihlašovací služba Microsoft to odmítla. Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this program yet</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vaše organizace tento program zatím neschválila</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Správce udělí souhlas jednou za všechny. Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Pravidla zabezpečení vaší organizace zablokovala přihlášení</translation>
    </message>
    <message>
        <source>They may ask for a managed PC or another place. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Mohou vyžadovat spravovaný počítač nebo jiné místo. Pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Tento účet patří jiné organizaci</translation>
    </message>
    <message>
        <source>Sign in with your work or school account.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Přihlaste se svým pracovním nebo školním účtem.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account</source>
        <extracomment>PersonalAccount, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Toto je osobní účet Microsoft</translation>
    </message>
    <message>
        <source>The program works with work and school accounts only. Sign in with yours.</source>
        <extracomment>PersonalAccount, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Program funguje jen s pracovními a školními účty. Přihlaste se takovým účtem.</translation>
    </message>
    <message>
        <source>PhotoSync Tray is not set up for your organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>PhotoSync Tray není pro vaši organizaci nastaven</translation>
    </message>
    <message>
        <source>IT registers the program and sets the policies TenantId and ClientId. Until then you can try the demo: photosync-tray --demo</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Oddělení IT program zaregistruje a nastaví zásady TenantId a ClientId. Do té doby si můžete vyzkoušet ukázku: photosync-tray --demo</translation>
    </message>
    <message>
        <source>An address was refused</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Adresa byla odmítnuta</translation>
    </message>
    <message>
        <source>A server pointed to an address that is not Microsoft 365. Nothing was sent there.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Server odkázal na adresu, která nepatří k Microsoftu 365. Nic se tam neodeslalo.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vaše poštovní schránka je ve vlastním datovém centru organizace</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Váš účet nemá poštovní schránku Exchange Online</translation>
    </message>
    <message>
        <source>SharePoint takes photos from a mailbox only. Ask IT whether you should have one.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint přebírá fotky jen z poštovní schránky. Zeptejte se oddělení IT, zda ji máte mít.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Obrázek je příliš velký</translation>
    </message>
    <message>
        <source>It is larger than any profile photo may be, so it was not opened.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Je větší, než smí být profilová fotka, proto se neotevřel.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Obrázek je poškozený</translation>
    </message>
    <message>
        <source>Upload your photo again in your Microsoft 365 profile, then check again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nahrajte fotku znovu do svého profilu Microsoft 365 a pak zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>No suitable browser was found</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nenašel se vhodný prohlížeč</translation>
    </message>
    <message>
        <source>Private windows are turned off here</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Anonymní okna jsou tu vypnutá</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, so none was opened. Use another browser, or ask IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vaše organizace nepovoluje anonymní okna prohlížeče, proto se žádné neotevřelo. Použijte jiný prohlížeč nebo se zeptejte oddělení IT.</translation>
    </message>
    <message>
        <source>The browser did not start</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Prohlížeč se nespustil</translation>
    </message>
    <message>
        <source>Choose another browser, or copy the link into a private window.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Zvolte jiný prohlížeč nebo zkopírujte odkaz do anonymního okna.</translation>
    </message>
    <message>
        <source>The program's files cannot be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Soubory programu nelze použít</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. The program goes on without saving.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Disk může být plný nebo jen pro čtení. Program pokračuje bez ukládání.</translation>
    </message>
    <message>
        <source>The support archive was not saved</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Archiv pro podporu se neuložil</translation>
    </message>
    <message>
        <source>Choose another folder or another name, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Zvolte jinou složku nebo jiný název a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Sign in with this account</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Přihlaste se tímto účtem</translation>
    </message>
    <message>
        <source>Close that window</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Zavřete to okno</translation>
    </message>
    <message>
        <source>SharePoint takes it from there.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>O zbytek se postará SharePoint.</translation>
    </message>
    <message>
        <source>It is among the tiles on {portal}.</source>
        <extracomment>Line · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Je mezi dlaždicemi na {portal}.</translation>
    </message>
    <message>
        <source>Click OneDrive</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Klikněte na OneDrive</translation>
    </message>
    <message>
        <source>In the private window of {browser}</source>
        <extracomment>_where · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V anonymním okně prohlížeče {browser}</translation>
    </message>
    <message>
        <source>In the InPrivate window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V okně InPrivate prohlížeče {browser}</translation>
    </message>
    <message>
        <source>In the Incognito window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V anonymním okně prohlížeče {browser}</translation>
    </message>
    <message>
        <source>In the Guest window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V okně hosta prohlížeče {browser}</translation>
    </message>
    <message>
        <source>In the new window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V novém okně prohlížeče {browser}</translation>
    </message>
    <message>
        <source>On the new page in {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Na nové stránce v prohlížeči {browser}</translation>
    </message>
    <message>
        <source>In a private window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>V anonymním okně prohlížeče {browser}</translation>
    </message>
    <message>
        <source>It knows nothing of you, like a private window.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Nic o vás neví, stejně jako anonymní okno.</translation>
    </message>
    <message>
        <source>What it stores is removed later.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Co uloží, se později odstraní.</translation>
    </message>
    <message>
        <source>If it shows another account, sign out there first.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Pokud zobrazuje jiný účet, nejdřív se tam odhlaste.</translation>
    </message>
    <message>
        <source>Open one yourself, and paste the link that was copied.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Otevřete ho sami a vložte zkopírovaný odkaz.</translation>
    </message>
    <message>
        <source>Wait until OneDrive opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Počkejte, až se otevře OneDrive</translation>
    </message>
    <message>
        <source>If you see tiles instead, click OneDrive.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Pokud místo toho vidíte dlaždice, klikněte na OneDrive.</translation>
    </message>
    <message>
        <source>Wait until SharePoint opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Počkejte, až se otevře SharePoint</translation>
    </message>
    <message>
        <source>If you see tiles instead, click SharePoint.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Pokud místo toho vidíte dlaždice, klikněte na SharePoint.</translation>
    </message>
    <message>
        <source>Wait until a picture opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Počkejte, až se otevře obrázek</translation>
    </message>
    <message>
        <source>It may be the old one: looking is enough.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Může být ještě starý: stačí ho zobrazit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 minute</extracomment>
        <translation>
            <numerusform>1 minuta</numerusform>
            <numerusform>{n} minuty</numerusform>
            <numerusform>{n} minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 hour</extracomment>
        <translation>
            <numerusform>1 hodina</numerusform>
            <numerusform>{n} hodiny</numerusform>
            <numerusform>{n} hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 day</extracomment>
        <translation>
            <numerusform>1 den</numerusform>
            <numerusform>{n} dny</numerusform>
            <numerusform>{n} dní</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes on this PC is not known yet.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>Jak dlouho to na tomto počítači trvá, zatím není známo.</translation>
    </message>
    <message>
        <source>On this PC it took {last} last time.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>Doba na tomto počítači naposledy: {last}.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} each of {n} times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>Doba na tomto počítači naposledy: {last}.</numerusform>
            <numerusform>Doba na tomto počítači při všech {n} pokusech: {last}.</numerusform>
            <numerusform>Doba na tomto počítači při všech {n} pokusech: {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this PC it took {last} last time; between {shortest} and {longest} in 2 times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>Doba na tomto počítači naposledy: {last}; ze 2 pokusů nejkratší: {shortest}, nejdelší: {longest}.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} last time; between {shortest} and {longest} in {n} times, half of them within {median}.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>Doba na tomto počítači naposledy: {last}.</numerusform>
            <numerusform>Doba na tomto počítači naposledy: {last}; počet pokusů {n}, nejkratší: {shortest}, nejdelší: {longest}, v polovině případů nejvýše: {median}.</numerusform>
            <numerusform>Doba na tomto počítači naposledy: {last}; počet pokusů {n}, nejkratší: {shortest}, nejdelší: {longest}, v polovině případů nejvýše: {median}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <extracomment>Line · photosync_tray/core/kinds.py: How a raw value of a setting is read. Kinds are data: the templates for IT are made from them.</extracomment>
        <translation>Od {low} do {high}.</translation>
    </message>
    <message>
        <source>SharePoint was not looked at</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>SharePoint neprověřen</translation>
    </message>
    <message>
        <source>May we look at SharePoint?</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Smíme se podívat do SharePointu?</translation>
    </message>
    <message>
        <source>PhotoSync Tray would read your own picture there, to compare both photos and to tell you when yours has arrived. The sync works without.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>PhotoSync Tray by tam přečetl váš vlastní obrázek, aby porovnal obě fotky a dal vám vědět, až vaše dorazí. Synchronizace funguje i bez toho.</translation>
    </message>
    <message>
        <source>An administrator has to allow looking</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Kontrolu musí povolit správce</translation>
    </message>
    <message>
        <source>We do not look at SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Do SharePointu se nedíváme</translation>
    </message>
    <message>
        <source>{message} The sync works without: start it, then look at your picture yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Synchronizace funguje i bez toho: spusťte ji a pak se na svůj obrázek podívejte sami.</translation>
    </message>
    <message>
        <source>“Copy for IT” has the link for it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Potřebný odkaz obsahuje „Kopírovat pro IT“.</translation>
    </message>
    <message>
        <source>You did not allow it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Povolení nebylo uděleno.</translation>
    </message>
    <message>
        <source>Both photos could not be compared</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.
Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Obě fotky se nepodařilo porovnat</translation>
    </message>
    <message>
        <source>SharePoint's picture cannot be opened</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Obrázek ze SharePointu nelze otevřít</translation>
    </message>
    <message>
        <source>It may be the same photo, or another</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Může to být stejná fotka, nebo jiná</translation>
    </message>
    <message>
        <source>Compare them yourself. The sync does no harm if it is the same photo.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Porovnejte je sami. Pokud je fotka stejná, synchronizace neuškodí.</translation>
    </message>
    <message>
        <source>{message} You can start the sync all the same, and look for yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Synchronizaci můžete přesto spustit a podívat se sami.</translation>
    </message>
    <message>
        <source>SharePoint could not be looked at</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Do SharePointu se nepodařilo podívat</translation>
    </message>
    <message>
        <source>You can start the sync all the same, and look for yourself.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Synchronizaci můžete přesto spustit a podívat se sami.</translation>
    </message>
    <message>
        <source>Your photo is not in SharePoint yet</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Vaše fotka zatím není v SharePointu</translation>
    </message>
    <message>
        <source>Try the sync anyway</source>
        <extracomment>Button, label · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Přesto zkusit synchronizaci</translation>
    </message>
    <message>
        <source>Your photo has arrived</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.
At most 63 characters</extracomment>
        <translation>Vaše fotka dorazila</translation>
    </message>
    <message>
        <source>SharePoint now shows the same photo as Exchange.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint teď zobrazuje stejnou fotku jako Exchange.</translation>
    </message>
    <message>
        <source>Your photo did not arrive</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
At most 63 characters</extracomment>
        <translation>Vaše fotka nedorazila</translation>
    </message>
    <message>
        <source>SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint stále nemá novou fotku. Otevřete PhotoSync Tray a podívejte se, co se dá dělat.</translation>
    </message>
    <message>
        <source>You have a new photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Máte novou fotku</translation>
    </message>
    <message>
        <source>Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Exchange ji má, SharePoint zatím ne. Otevřete PhotoSync Tray a spusťte synchronizaci.</translation>
    </message>
    <message>
        <source>SharePoint lost your photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>SharePoint ztratil vaši fotku</translation>
    </message>
    <message>
        <source>It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Už nezobrazuje fotku z Exchange. Otevřete PhotoSync Tray a spusťte synchronizaci znovu.</translation>
    </message>
    <message>
        <source>Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Platnost přihlášení skončila, takže se na vaši fotku nemůžeme podívat. Otevřete PhotoSync Tray a přihlaste se.</translation>
    </message>
    <message>
        <source>Still here</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Program stále běží</translation>
    </message>
    <message>
        <source>PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>PhotoSync Tray pokračuje v oznamovací oblasti. Příkaz Ukončit je v nabídce ikony.</translation>
    </message>
    <message>
        <source>Is there a mailbox in Exchange Online?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Existuje poštovní schránka v Exchange Online?</translation>
    </message>
    <message>
        <source>Does the mailbox hold a photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Je v poštovní schránce fotka?</translation>
    </message>
    <message>
        <source>May the program look at SharePoint?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Smí se program podívat do SharePointu?</translation>
    </message>
    <message>
        <source>Has SharePoint ever asked Exchange for the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Zeptal se SharePoint někdy Exchange na fotku?</translation>
    </message>
    <message>
        <source>Does SharePoint take this photo from Exchange?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Přebírá SharePoint tuto fotku z Exchange?</translation>
    </message>
    <message>
        <source>Does SharePoint show the photo that Exchange holds?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Zobrazuje SharePoint fotku, kterou má Exchange?</translation>
    </message>
    <message>
        <source>Can a private browser window be opened?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Lze otevřít anonymní okno prohlížeče?</translation>
    </message>
    <message>
        <source>Has the sync that was asked for brought the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Přinesla vyžádaná synchronizace fotku?</translation>
    </message>
    <message>
        <source>Not asked: a guest's mailbox is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nezjišťovalo se: schránka hosta je jinde.</translation>
    </message>
    <message>
        <source>No: Exchange says that it is hosted elsewhere.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: Exchange uvádí, že je hostovaná jinde.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne.</translation>
    </message>
    <message>
        <source>No: the photo that Microsoft 365 shows is the directory's.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: fotka, kterou zobrazuje Microsoft 365, je z adresáře.</translation>
    </message>
    <message>
        <source>Could not look, because the assigned plans were not told.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože nebyly sděleny přiřazené plány.</translation>
    </message>
    <message>
        <source>Yes: an Exchange Online plan is assigned.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ano: je přiřazen plán Exchange Online.</translation>
    </message>
    <message>
        <source>Not asked: there is no mailbox to hold one.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nezjišťovalo se: není schránka, ve které by mohla být.</translation>
    </message>
    <message>
        <source>No, at {at}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne (zjištěno: {at}).</translation>
    </message>
    <message>
        <source>Yes: {width} × {height} pixels, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ano: {width} × {height} pixelů (zjištěno: {at}).</translation>
    </message>
    <message>
        <source>Not asked: the policy CheckSharePoint is Off.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nezjišťovalo se: zásada CheckSharePoint má hodnotu Off.</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne: {reason}</translation>
    </message>
    <message>
        <source>No: nobody has approved it for this person.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: pro tuto osobu to nikdo neschválil.</translation>
    </message>
    <message>
        <source>Yes, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano (zjištěno: {at}).</translation>
    </message>
    <message>
        <source>Not asked: a guest's profile is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nezjišťovalo se: profil hosta je jinde.</translation>
    </message>
    <message>
        <source>Could not look, because there is no SharePoint profile yet.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože profil SharePointu zatím neexistuje.</translation>
    </message>
    <message>
        <source>Could not look, because the permission is missing.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože chybí oprávnění.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint answered with an error.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože SharePoint odpověděl chybou.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint was left out.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože SharePoint byl vynechán.</translation>
    </message>
    <message>
        <source>No: this person has no OneDrive yet.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: tato osoba zatím nemá OneDrive.</translation>
    </message>
    <message>
        <source>Yes, last at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ano, naposledy: {at}.</translation>
    </message>
    <message>
        <source>Could not look, because the picture has no time.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože obrázek nemá čas.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint has never tried.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože to SharePoint nikdy nezkusil.</translation>
    </message>
    <message>
        <source>Yes: its Exchange sync state is 1.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ano: stav synchronizace s Exchange je 1.</translation>
    </message>
    <message>
        <source>No: its Exchange sync state is 0.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: stav synchronizace s Exchange je 0.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano.</translation>
    </message>
    <message>
        <source>No: it shows another picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: zobrazuje jiný obrázek.</translation>
    </message>
    <message>
        <source>Could not look, because the pictures are neither alike nor unlike.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože obrázky nejsou ani stejné, ani rozdílné.</translation>
    </message>
    <message>
        <source>No: it looked for a photo and found none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: hledal fotku a žádnou nenašel.</translation>
    </message>
    <message>
        <source>No: it has no picture, and never looked for one.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: nemá obrázek a nikdy žádný nehledal.</translation>
    </message>
    <message>
        <source>No: the profile names a picture, and its file is not there.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: profil uvádí obrázek, ale jeho soubor tam není.</translation>
    </message>
    <message>
        <source>No: nothing is to be seen on its picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: na jeho obrázku není nic vidět.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture is damaged.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože obrázek ze SharePointu je poškozený.</translation>
    </message>
    <message>
        <source>No: it shows a picture, and Exchange holds none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ne: zobrazuje obrázek, ale Exchange žádný nemá.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture was not read.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože obrázek ze SharePointu nebyl načten.</translation>
    </message>
    <message>
        <source>{said} Likeness: {likeness}</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>{said} Podobnost: {likeness}</translation>
    </message>
    <message>
        <source>Could not look, because the browsers were not asked.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nelze zjistit, protože se prohlížeče nezjišťovaly.</translation>
    </message>
    <message>
        <source>Yes: {browser}, which calls it {word}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ano: {browser}, název v prohlížeči: {word}.</translation>
    </message>
    <message>
        <source>Could not look, because of this: {reason}</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nelze zjistit z tohoto důvodu: {reason}</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Žádná neprobíhá.</translation>
    </message>
    <message numerus="yes">
        <source>No: asked at {asked}, looked {n} times, given up at {end}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: No: asked at {asked}, looked once, given up at {end}.</extracomment>
        <translation>
            <numerusform>Ne: vyžádáno: {asked}, kontrolováno jednou, ukončeno: {end}.</numerusform>
            <numerusform>Ne: vyžádáno: {asked}, kontrolováno {n}krát, ukončeno: {end}.</numerusform>
            <numerusform>Ne: vyžádáno: {asked}, kontrolováno {n}krát, ukončeno: {end}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: asked at {asked}, looked {n} times, looks next at {next}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: Not yet: asked at {asked}, looked once, looks next at {next}.</extracomment>
        <translation>
            <numerusform>Zatím ne: vyžádáno: {asked}, kontrolováno jednou, další kontrola: {next}.</numerusform>
            <numerusform>Zatím ne: vyžádáno: {asked}, kontrolováno {n}krát, další kontrola: {next}.</numerusform>
            <numerusform>Zatím ne: vyžádáno: {asked}, kontrolováno {n}krát, další kontrola: {next}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Nejdřív přidejte fotku do svého profilu Microsoft 365. Postup je na stránce Microsoftu.</translation>
    </message>
    <message>
        <source>Next to nothing is to be seen on your photo.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Na vaší fotce není skoro nic vidět.</translation>
    </message>
    <message>
        <source>If that is not what you want, upload another photo before you sync.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Pokud to tak nemá být, nahrajte před synchronizací jinou fotku.</translation>
    </message>
    <message>
        <source>Your photo is tiny. It may be an old copy from your organisation's directory.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Vaše fotka je velmi malá. Může to být stará kopie z adresáře organizace.</translation>
    </message>
    <message>
        <source>Upload a larger one before you sync: 648 by 648 pixels are best.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Před synchronizací nahrajte větší: nejlepší je 648 × 648 pixelů.</translation>
    </message>
    <message>
        <source>Your photo is small and will look blurred in SharePoint.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Vaše fotka je malá a v SharePointu bude rozmazaná.</translation>
    </message>
    <message>
        <source>Your photo is not square.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Vaše fotka není čtvercová.</translation>
    </message>
    <message>
        <source>Only its middle will be shown. If that cuts something off, upload a square photo.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Zobrazí se jen její střed. Pokud se tím něco uřízne, nahrajte čtvercovou fotku.</translation>
    </message>
    <message>
        <source>Your photo was taken with the camera turned, and its file only says so.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Vaše fotka byla pořízena otočeným fotoaparátem a soubor to jen poznamenává.</translation>
    </message>
    <message>
        <source>Some programs may show it lying on its side. Turn it, save it, and upload it again.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Některé programy ji mohou zobrazit otočenou na bok. Otočte ji, uložte a nahrajte znovu.</translation>
    </message>
    <message>
        <source>Your earlier choices could not be read and were put aside. Please look through them again.</source>
        <extracomment>LOST · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Vaše dřívější volby se nepodařilo přečíst a byly odloženy. Projděte je prosím znovu.</translation>
    </message>
    <message>
        <source>It was not saved, and nothing has changed. {why}</source>
        <extracomment>NOT_SAVED · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Neuložilo se to a nic se nezměnilo. {why}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>Results, and when to sign in again</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Výsledky a výzvy k novému přihlášení</translation>
    </message>
    <message>
        <source>Results only</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Jen výsledky</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Žádné</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Looking which browsers are there…</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Zjišťujeme dostupné prohlížeče…</translation>
    </message>
    <message>
        <source>Browser for the private window</source>
        <extracomment>_BROWSER_LABEL · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Prohlížeč pro anonymní okno</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>_AUTO · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Vybrat automaticky</translation>
    </message>
    <message>
        <source>Not found on this PC.</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Na tomto počítači se nenašel.</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <extracomment>Row, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Spustit při mém přihlášení k tomuto počítači</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Zkusit znovu</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Odhlášeno</translation>
    </message>
    <message>
        <source>Bring your photo to SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Přeneste svou fotku do SharePointu</translation>
    </message>
    <message>
        <source>Sign in to see which photo Exchange holds, and which one SharePoint shows to others.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Přihlaste se a uvidíte, kterou fotku má Exchange a kterou SharePoint ukazuje ostatním.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kopírovat odkaz</translation>
    </message>
    <message>
        <source>Asking for permission</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Žádost o povolení</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Přihlašování</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Pokračujte v prohlížeči</translation>
    </message>
    <message>
        <source>Continue with Windows</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Pokračujte ve Windows</translation>
    </message>
    <message>
        <source>Your Windows account could not be used. Your browser does it instead: sign in on the page that opens there.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Váš účet Windows nebylo možné použít. Nahradí ho prohlížeč: přihlaste se na stránce, která se v něm otevře.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens there. Did you close it? Cancel here, and try again.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Přihlaste se na stránce, která se tam otevře. Zavřeli jste ji? Zrušte přihlášení tady a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The page asks whether PhotoSync Tray may look at your picture in SharePoint. Whatever you answer, you stay signed in, and the sync works.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Stránka se ptá, zda se PhotoSync Tray smí podívat na váš obrázek v SharePointu. Ať odpovíte jakkoli, zůstanete přihlášeni a synchronizace funguje.</translation>
    </message>
    <message>
        <source>Windows signs you in with the account that it knows. If it asks something, it does so in a window of its own.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Windows vás přihlásí účtem, který zná. Pokud se na něco zeptá, udělá to ve vlastním okně.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html
page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Comparing both photos…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Porovnáváme obě fotky…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Okamžik…</translation>
    </message>
    <message>
        <source>Looking at what Exchange holds and what SharePoint shows.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, sentence · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Zjišťujeme, co má Exchange a co zobrazuje SharePoint.</translation>
    </message>
    <message>
        <source>SharePoint shows your photo</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>SharePoint zobrazuje vaši fotku</translation>
    </message>
    <message>
        <source>Exchange and SharePoint hold the same photo. Other apps may take a little longer.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Exchange a SharePoint mají stejnou fotku. V jiných aplikacích to může trvat o něco déle.</translation>
    </message>
    <message>
        <source>Nothing to sync</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Není co synchronizovat</translation>
    </message>
    <message>
        <source>There is nothing to sync.</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Není co synchronizovat.</translation>
    </message>
    <message>
        <source>{message} Your photo is still awaited; we look again after that.</source>
        <extracomment>Line · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>{message} Na vaši fotku stále čekáme; poté se podíváme znovu.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, and lets you use an ordinary one. There you may be signed in already: see that it is this account before you go on.</source>
        <extracomment>sentence anew · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Vaše organizace nepovoluje anonymní okna prohlížeče, ale umožňuje použít běžné okno. Tam už může být někdo přihlášen: než budete pokračovat, ověřte, že jde o tento účet.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>title · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Něco se nepovedlo</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to IT.</source>
        <extracomment>message · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Zkuste to znovu. Pokud se to bude opakovat, pošlete podrobnosti oddělení IT.</translation>
    </message>
    <message>
        <source>Is PhotoSync Tray set up for an organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Je PhotoSync Tray nastaven pro některou organizaci?</translation>
    </message>
    <message>
        <source>Is somebody signed in?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Je někdo přihlášen?</translation>
    </message>
    <message>
        <source>Does the account belong to this organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Patří účet k této organizaci?</translation>
    </message>
    <message>
        <source>Can Microsoft 365 be reached?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Je Microsoft 365 dostupný?</translation>
    </message>
    <message>
        <source>Is this PC's clock right?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Jdou hodiny tohoto počítače správně?</translation>
    </message>
    <message>
        <source>Does Microsoft 365 answer without errors?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Odpovídá Microsoft 365 bez chyb?</translation>
    </message>
    <message>
        <source>Does the program start when you sign in to this PC?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Spouští se program při přihlášení k tomuto počítači?</translation>
    </message>
    <message>
        <source>No: there is no ClientId.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne: chybí ClientId.</translation>
    </message>
    <message>
        <source>Could not look, because the settings were not read.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nelze zjistit, protože nastavení nebyla načtena.</translation>
    </message>
    <message>
        <source>Yes, for {tenant}. Values passed over since they do not fit: {count}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano, pro {tenant}. Přeskočené nevyhovující hodnoty: {count}</translation>
    </message>
    <message>
        <source>Yes, for {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano, pro {tenant}.</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano. {reason}</translation>
    </message>
    <message>
        <source>No. {reason}</source>
        <extracomment>moot, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne. {reason}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Odmítnuto: {reason}</translation>
    </message>
    <message>
        <source>No longer: the sign-in of {user} is over.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Už ne: platnost přihlášení uživatele {user} skončila.</translation>
    </message>
    <message>
        <source>Yes, as {user}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano, jako {user}.</translation>
    </message>
    <message>
        <source>No: the directory calls it a guest.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne: v adresáři je veden jako host.</translation>
    </message>
    <message>
        <source>Yes: it is no guest in {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ano: v {tenant} není hostem.</translation>
    </message>
    <message>
        <source>Could not look, because no answer has told the time.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nelze zjistit, protože žádná odpověď neuvedla čas.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, within {n} minutes.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: Yes, within a minute.</extracomment>
        <translation>
            <numerusform>Ano, s přesností na minutu.</numerusform>
            <numerusform>Ano, s přesností na {n} minuty.</numerusform>
            <numerusform>Ano, s přesností na {n} minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes ahead.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute ahead.</extracomment>
        <translation>
            <numerusform>Ne: předcházejí se o minutu.</numerusform>
            <numerusform>Ne: předcházejí se o {n} minuty.</numerusform>
            <numerusform>Ne: předcházejí se o {n} minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes behind.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute behind.</extracomment>
        <translation>
            <numerusform>Ne: zpožďují se o minutu.</numerusform>
            <numerusform>Ne: zpožďují se o {n} minuty.</numerusform>
            <numerusform>Ne: zpožďují se o {n} minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it asked for a pause of {n} seconds. {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it asked for a pause of a second. {reason}</extracomment>
        <translation>
            <numerusform>Ne: požádal o sekundu strpení. {reason}</numerusform>
            <numerusform>Ne: požádal o {n} sekundy strpení. {reason}</numerusform>
            <numerusform>Ne: požádal o {n} sekund strpení. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>No: SharePoint answered with an error.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ne: SharePoint odpověděl chybou.</translation>
    </message>
    <message>
        <source>Could not look, because nobody is signed in.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nelze zjistit, protože nikdo není přihlášen.</translation>
    </message>
    <message>
        <source>Could not look, because no look has ended yet.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nelze zjistit, protože se žádná kontrola zatím nedokončila.</translation>
    </message>
    <message>
        <source>{what} ({details})</source>
        <extracomment>Line · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>{what} ({details})</translation>
    </message>
    <message>
        <source>Further cause: {what}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Další příčina: {what}</translation>
    </message>
    <message>
        <source>{program} {version}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Who can act: {who}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Kdo může zasáhnout: {who}</translation>
    </message>
    <message>
        <source>the person</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>uživatel</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>oddělení IT</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Co dělat: {action}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Nic nestojí v cestě.</translation>
    </message>
    <message>
        <source>To approve the program: {link}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Schválení programu: {link}</translation>
    </message>
    <message>
        <source>Help from {organisation}</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Pomoc: {organisation}</translation>
    </message>
    <message>
        <source>Help from IT</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Pomoc od oddělení IT</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Screen, short · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Spouštění</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Přihlásit se</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Použít raději prohlížeč</translation>
    </message>
    <message>
        <source>Start the sync</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Spustit synchronizaci</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Otevřít okno znovu</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Zkontrolovat</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Kopírovat pro IT</translation>
    </message>
    <message>
        <source>How to add a photo</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Jak přidat fotku</translation>
    </message>
    <message>
        <source>Allow looking</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Povolit kontrolu</translation>
    </message>
    <message>
        <source>Open my SharePoint picture</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Otevřít můj obrázek v SharePointu</translation>
    </message>
    <message>
        <source>Open an ordinary window</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Otevřít běžné okno</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kopírovat odkaz</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Zobrazit kroky</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Přestat čekat</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <extracomment>label anew · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Otevírá se prohlížeč…</translation>
    </message>
    <message>
        <source>Worldwide, GCC included</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Celosvětový, včetně GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Vláda USA, GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Vláda USA, DoD</translation>
    </message>
    <message>
        <source>China, operated by 21Vianet</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Čína, provozuje 21Vianet</translation>
    </message>
    <message>
        <source>Custom, with three addresses of its own</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Vlastní, se třemi vlastními adresami</translation>
    </message>
    <message>
        <source>The default browser, or else another one that may</source>
        <extracomment>BROWSER_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Výchozí prohlížeč, jinak jiný, který smí</translation>
    </message>
    <message>
        <source>A guest window of the browser</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Okno hosta prohlížeče</translation>
    </message>
    <message>
        <source>A window with a temporary profile</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Okno s dočasným profilem</translation>
    </message>
    <message>
        <source>An ordinary window, after asking the person</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Běžné okno, po dotazu uživateli</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Nic</translation>
    </message>
    <message>
        <source>OneDrive, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>OneDrive, jak ho otevírá dlaždice na Office.com</translation>
    </message>
    <message>
        <source>SharePoint, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint, jak ho otevírá dlaždice na Office.com</translation>
    </message>
    <message>
        <source>Office.com, where the person clicks a tile</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Office.com, kde uživatel klikne na dlaždici</translation>
    </message>
    <message>
        <source>The person's own photo in SharePoint</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Vlastní fotka uživatele v SharePointu</translation>
    </message>
    <message>
        <source>Not configured: {default}.</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nenakonfigurováno: {default}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ne</translation>
    </message>
    <message>
        <source>Settings of PhotoSync Tray</source>
        <extracomment>TEMPLATE_TITLE · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nastavení PhotoSync Tray</translation>
    </message>
    <message>
        <source>PhotoSync Tray on Windows 10 and later</source>
        <extracomment>TEMPLATE_FOR · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>PhotoSync Tray ve Windows 10 a novějších</translation>
    </message>
    <message>
        <source>Directory to sign in to</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresář pro přihlášení</translation>
    </message>
    <message>
        <source>The directory id of your organisation, or one of its domains.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ID adresáře vaší organizace nebo jedna z jejích domén.</translation>
    </message>
    <message>
        <source>Application id</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ID aplikace</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration. Without it nobody can sign in, and the program says that IT has to act.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>ID aplikace (klienta) z registrace aplikace. Bez něj se nikdo nemůže přihlásit a program oznámí, že musí zasáhnout oddělení IT.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>žádné</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Where Microsoft 365 runs.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Kde Microsoft 365 běží.</translation>
    </message>
    <message>
        <source>Sign-in address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Přihlašovací adresa vlastního cloudu</translation>
    </message>
    <message>
        <source>The address that signs people in, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa, na které se lidé přihlašují, když má Cloud hodnotu Custom.</translation>
    </message>
    <message>
        <source>Graph address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa Graphu vlastního cloudu</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa služby Microsoft Graph, když má Cloud hodnotu Custom.</translation>
    </message>
    <message>
        <source>Portal address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa portálu vlastního cloudu</translation>
    </message>
    <message>
        <source>The address of the page with the tiles, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa stránky s dlaždicemi, když má Cloud hodnotu Custom.</translation>
    </message>
    <message>
        <source>My Site host</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hostitel osobních webů (Můj web)</translation>
    </message>
    <message>
        <source>The host of your organisation's personal sites. Without it, it is found out by itself.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hostitel osobních webů vaší organizace. Bez něj se zjistí automaticky.</translation>
    </message>
    <message>
        <source>discovered</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>zjistí se</translation>
    </message>
    <message>
        <source>Accepted sign-in names</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Přijímaná přihlašovací jména</translation>
    </message>
    <message>
        <source>The domains of the sign-in names that may be used. Without any, every account of the directory may.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Domény přihlašovacích jmen, která se smí použít. Pokud není uvedena žádná, smí se použít každý účet adresáře.</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>jakékoli</translation>
    </message>
    <message>
        <source>Sign in with the account of Windows</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Přihlášení účtem Windows</translation>
    </message>
    <message>
        <source>Offers the account that Windows already knows before it opens a browser.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Než se otevře prohlížeč, nabídne účet, který už Windows zná.</translation>
    </message>
    <message>
        <source>The browser in which the private window opens.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Prohlížeč, ve kterém se otevře anonymní okno.</translation>
    </message>
    <message>
        <source>Where private windows are forbidden</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Když jsou anonymní okna zakázaná</translation>
    </message>
    <message>
        <source>What may be opened where a policy of the browser forbids private windows. NormalWindow asks the person each time.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Co se smí otevřít, když zásada prohlížeče zakazuje anonymní okna. NormalWindow se uživatele pokaždé zeptá.</translation>
    </message>
    <message>
        <source>Page that the private window opens</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Stránka, kterou otevře anonymní okno</translation>
    </message>
    <message>
        <source>The page at which the sync begins.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Stránka, na které synchronizace začíná.</translation>
    </message>
    <message>
        <source>Look at SharePoint's picture</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Kontrola obrázku v SharePointu</translation>
    </message>
    <message>
        <source>Whether the program compares the photo with SharePoint's picture, which needs consent.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Zda program porovnává fotku s obrázkem v SharePointu, k čemuž je potřeba souhlas.</translation>
    </message>
    <message>
        <source>Yes, where it is allowed</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ano, pokud je to povoleno</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Hours to watch for the photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Počet hodin čekání na fotku</translation>
    </message>
    <message>
        <source>How long the program looks for the photo after a sync was asked for.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jak dlouho program po vyžádání synchronizace zjišťuje, zda fotka dorazila.</translation>
    </message>
    <message>
        <source>Hours between looks for a new photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Počet hodin mezi kontrolami nové fotky</translation>
    </message>
    <message>
        <source>How often the program looks for a new photo once nothing is awaited; 0 for never.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jak často program hledá novou fotku, když se na nic nečeká; 0 znamená nikdy.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Spuštění s plochou</translation>
    </message>
    <message>
        <source>Whether the program starts when somebody signs in to the PC.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Zda se program spustí, když se někdo přihlásí k počítači.</translation>
    </message>
    <message>
        <source>Which notifications the program shows. All adds that the sign-in has ended.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Která oznámení program zobrazuje. All přidává oznámení, že přihlášení skončilo.</translation>
    </message>
    <message>
        <source>All, also that the sign-in has ended</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Všechna, i o skončení přihlášení</translation>
    </message>
    <message>
        <source>Results alone</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jen výsledky</translation>
    </message>
    <message>
        <source>The language of the program, as a tag such as de or pt-BR.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jazyk programu jako značka, například de nebo pt-BR.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>podle systému</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>The address of an HTTP proxy. Without it the system's settings count, with PAC on Windows and macOS, and the environment's on Linux. SOCKS is not supported.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa proxy serveru HTTP. Bez ní platí nastavení systému, ve Windows a macOS i s PAC, a v Linuxu nastavení prostředí. SOCKS se nepodporuje.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Název vaší organizace</translation>
    </message>
    <message>
        <source>Named where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Uvádí se tam, kde se nabízí pomoc.</translation>
    </message>
    <message>
        <source>Address of your help page</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresa vaší stránky s pomocí</translation>
    </message>
    <message>
        <source>Offered in the window and in the icon's menu.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nabízí se v okně a v nabídce ikony.</translation>
    </message>
    <message>
        <source>Words on your help</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Text k pomoci</translation>
    </message>
    <message>
        <source>A sentence of yours, shown where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Vaše vlastní věta, která se zobrazuje tam, kde se nabízí pomoc.</translation>
    </message>
    <message>
        <source>Lock the settings</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Zamknout nastavení</translation>
    </message>
    <message>
        <source>People can change nothing; choices that they made before do not count.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Uživatelé nemohou nic měnit; jejich dřívější volby neplatí.</translation>
    </message>
    <message>
        <source>Write a status for Intune</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Zápis stavu pro Intune</translation>
    </message>
    <message>
        <source>Writes the state of the program, without personal data, for Intune's detection script.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Zapisuje stav programu, bez osobních údajů, pro detekční skript Intune.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Protokol</translation>
    </message>
    <message>
        <source>How much the log tells.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Jak podrobný je protokol.</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Chyby</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Události</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Všechno</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>MANAGED · photosync_tray/core/settings.py: The one order in which the values of settings count; their table is `core.setting_table`.</extracomment>
        <translation>Spravuje vaše organizace</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Line · photosync_tray/core/texts.py: Texts that a person reads: English in the source, said in the person's language at the border.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Nobody has approved the program for your organisation yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Program zatím pro vaši organizaci nikdo neschválil.</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Správce udělí souhlas jednou za všechny.</translation>
    </message>
    <message>
        <source>Only an administrator can approve the program.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Program může schválit jen správce.</translation>
    </message>
    <message>
        <source>Where the page takes a request, send it there; else send its text to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Pokud stránka přijímá žádosti, pošlete ji tam; jinak pošlete text stránky oddělení IT.</translation>
    </message>
    <message>
        <source>Need admin approval</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Potřeba schválení správcem</translation>
    </message>
    <message>
        <source>The program is approved, but was not given to you.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Program je schválen, ale nebyl vám přidělen.</translation>
    </message>
    <message>
        <source>IT adds you, or your group, to the program's users.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Oddělení IT přidá vás nebo vaši skupinu mezi uživatele programu.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT; “More details” has the number that they look for.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Pošlete text stránky oddělení IT; číslo, které hledá, je v části „Další podrobnosti“.</translation>
    </message>
    <message>
        <source>You cannot access this right now</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Momentálně k tomuto nemáte přístup</translation>
    </message>
    <message>
        <source>Your organisation wants a PC that it manages, and could not tell that this is one.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vaše organizace vyžaduje spravovaný počítač a nepoznala, že tento jím je.</translation>
    </message>
    <message>
        <source>Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Zrušte to a zkuste to znovu v prohlížeči Microsoft Edge. Pokud to potrvá, pošlete text stránky oddělení IT.</translation>
    </message>
    <message>
        <source>You can't get there from here</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Odsud se tam nedostanete</translation>
    </message>
    <message>
        <source>You chose an account that does not belong to this organisation.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Zvolili jste účet, který nepatří k této organizaci.</translation>
    </message>
    <message>
        <source>Go back, and choose your work or school account.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vraťte se a zvolte svůj pracovní nebo školní účet.</translation>
    </message>
    <message>
        <source>We couldn't find an account with that username</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nepodařilo se nám najít účet s tímto uživatelským jménem</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Toto je osobní účet Microsoft.</translation>
    </message>
    <message>
        <source>You can't sign in here with a personal account</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Tady se nemůžete přihlásit pomocí osobního účtu</translation>
    </message>
    <message>
        <source>Your network or your organisation does not let this account in here.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vaše síť nebo organizace sem tento účet nepustí.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Pošlete text stránky oddělení IT.</translation>
    </message>
    <message>
        <source>Access is blocked</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Přístup je blokovaný</translation>
    </message>
    <message>
        <source>Your organisation does not know the program, or has turned it off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vaše organizace program nezná nebo ho vypnula.</translation>
    </message>
    <message>
        <source>IT compares the policies TenantId and ClientId with the app registration.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Oddělení IT porovná zásady TenantId a ClientId s registrací aplikace.</translation>
    </message>
    <message>
        <source>The program's reply address is missing in its registration.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>V registraci programu chybí jeho adresa pro odpověď.</translation>
    </message>
    <message>
        <source>IT adds http://localhost under “Mobile and desktop applications”.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Oddělení IT přidá http://localhost v části „Mobilní a desktopové aplikace“.</translation>
    </message>
    <message>
        <source>The name or the password was not right, or the password has expired.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Jméno nebo heslo nebylo správné, nebo platnost hesla skončila.</translation>
    </message>
    <message>
        <source>The page says which. Set it right there, then the sign-in goes on.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Stránka uvádí, oč jde. Opravte to na ní a přihlášení bude pokračovat.</translation>
    </message>
    <message>
        <source>Your account is locked or turned off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Váš účet je uzamčený nebo vypnutý.</translation>
    </message>
    <message>
        <source>Wait for half an hour if you mistyped a password; else tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Pokud jste se v hesle přepsali, počkejte půl hodiny; jinak dejte vědět oddělení IT.</translation>
    </message>
    <message>
        <source>Microsoft wants a second proof that it is you, and none has been set up yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsoft vyžaduje druhé ověření totožnosti a žádné zatím není nastaveno.</translation>
    </message>
    <message>
        <source>Follow the page to set it up. It takes some minutes; sign in again afterwards.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nastavte ho podle pokynů na stránce. Trvá to několik minut; potom se přihlaste znovu.</translation>
    </message>
    <message>
        <source>More information required</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vyžadují se další informace</translation>
    </message>
    <message>
        <source>Microsoft's sign-in is busy.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Přihlašovací služba Microsoft je zaneprázdněná.</translation>
    </message>
    <message>
        <source>Cancel, and try again in some minutes.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Zrušte to a zkuste to znovu za několik minut.</translation>
    </message>
    <message>
        <source>Sorry, but we're having trouble with signing you in</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Je nám líto, ale s vaším přihlášením máme potíže</translation>
    </message>
    <message>
        <source>Your network wants a sign-in of its own first, as in a hotel or on a train.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vaše síť nejdřív vyžaduje vlastní přihlášení, jako v hotelu nebo ve vlaku.</translation>
    </message>
    <message>
        <source>Sign in there, then cancel here and try again.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Přihlaste se tam, potom to tady zrušte a zkuste to znovu.</translation>
    </message>
    <message>
        <source>The page of a Wi-Fi or a provider</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Stránka Wi-Fi nebo poskytovatele</translation>
    </message>
    <message>
        <source>The way back from the browser to the program is closed.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Cesta z prohlížeče zpět do programu je uzavřená.</translation>
    </message>
    <message>
        <source>Cancel, and try again. If it stays, make another browser your default one.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Zrušte to a zkuste to znovu. Pokud to potrvá, nastavte jako výchozí jiný prohlížeč.</translation>
    </message>
    <message>
        <source>“localhost” refused to connect, or can't be reached</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>„localhost“ odmítl připojení nebo není dostupný</translation>
    </message>
    <message>
        <source>The browser does not trust who answered: the PC's clock may be wrong, or your network inspects traffic.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Prohlížeč nedůvěřuje tomu, kdo odpověděl: hodiny počítače možná jdou špatně, nebo vaše síť kontroluje provoz.</translation>
    </message>
    <message>
        <source>Do not go on to the page. Compare the clock; if it is right, tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nepokračujte na stránku. Porovnejte hodiny; pokud jdou správně, dejte vědět oddělení IT.</translation>
    </message>
    <message>
        <source>Your connection isn't private</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vaše připojení není soukromé</translation>
    </message>
    <message>
        <source>The page was closed, or the sign-in took too long.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Stránka byla zavřena, nebo přihlášení trvalo příliš dlouho.</translation>
    </message>
    <message>
        <source>Cancel, and try again; “Copy link” opens the same page in another browser.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Zrušte to a zkuste to znovu; „Kopírovat odkaz“ umožní otevřít tutéž stránku v jiném prohlížeči.</translation>
    </message>
    <message>
        <source>An empty page, or none at all</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Prázdná stránka nebo žádná</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We keep looking, and tell you when your photo is there.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint odpovídá za minuty, někdy za dny. Dál to sledujeme a dáme vám vědět, až tam vaše fotka bude.</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We cannot look at it from here, so look at your picture there yourself.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint odpovídá za minuty, někdy za dny. Odsud se tam podívat nemůžeme, proto se na svůj obrázek podívejte sami.</translation>
    </message>
    <message>
        <source>We keep looking, and tell you when your photo is there.</source>
        <extracomment>paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Dál to sledujeme a dáme vám vědět, až tam vaše fotka bude.</translation>
    </message>
    <message>
        <source>If the page says “You can’t get there from here”, ask IT: it wants a managed browser.</source>
        <extracomment>paragraph, second · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Pokud stránka zobrazuje „Odsud se tam nedostanete“, zeptejte se oddělení IT: vyžaduje se spravovaný prohlížeč.</translation>
    </message>
    <message>
        <source>Waiting for SharePoint</source>
        <extracomment>Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Čeká se na SharePoint</translation>
    </message>
    <message>
        <source>Your photo in Exchange changed meanwhile</source>
        <extracomment>Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Vaše fotka v Exchange se mezitím změnila</translation>
    </message>
    <message>
        <source>The clock began anew for the new photo. SharePoint may have to be asked for it: open the private window once more.</source>
        <extracomment>Screen, sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Pro novou fotku se čas počítá od začátku. SharePoint o ni možná bude třeba požádat: otevřete anonymní okno ještě jednou.</translation>
    </message>
    <message>
        <source>Start the sync again</source>
        <extracomment>Button, label · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Znovu synchronizovat</translation>
    </message>
    <message>
        <source>Now finish in the private window</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Teď to dokončete v anonymním okně</translation>
    </message>
    <message>
        <source>Now finish in the browser</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Teď to dokončete v prohlížeči</translation>
    </message>
    <message>
        <source>Know who is signed in, and see their photo in Exchange</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Vědět, kdo je přihlášen, a vidět fotku této osoby v Exchange</translation>
    </message>
    <message>
        <source>Read the profiles in SharePoint, to see whether the photo is there</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Číst profily v SharePointu, aby bylo vidět, zda tam fotka je</translation>
    </message>
    <message>
        <source>Exchange has a new photo, SharePoint shows the old one</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Exchange má novou fotku, SharePoint zobrazuje starou</translation>
    </message>
    <message>
        <source>SharePoint already shows the photo that Exchange has</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint už zobrazuje fotku, kterou má Exchange</translation>
    </message>
    <message>
        <source>a mailbox, but no photo anywhere</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>poštovní schránka, ale nikde žádná fotka</translation>
    </message>
    <message>
        <source>no Exchange Online mailbox and no photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>žádná poštovní schránka Exchange Online ani fotka</translation>
    </message>
    <message>
        <source>no mailbox; only the directory holds a small photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>žádná poštovní schránka; malou fotku má jen adresář</translation>
    </message>
    <message>
        <source>the mailbox is in the organisation's own data centre</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>poštovní schránka je ve vlastním datovém centru organizace</translation>
    </message>
    <message>
        <source>nobody has opened OneDrive yet, so there is no personal site</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>OneDrive zatím nikdo neotevřel, takže osobní web neexistuje</translation>
    </message>
    <message>
        <source>SharePoint looked before there was a photo, and never again</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint se podíval dřív, než fotka existovala, a pak už ne</translation>
    </message>
    <message>
        <source>an administrator's picture in SharePoint shuts Exchange's out</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>obrázek od správce v SharePointu brání fotce z Exchange</translation>
    </message>
    <message>
        <source>a guest from another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>host z jiné organizace</translation>
    </message>
    <message>
        <source>SharePoint was asked two hours ago, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint dostal žádost před dvěma hodinami a fotce to trvá dlouho</translation>
    </message>
    <message>
        <source>SharePoint was asked 80 hours ago, and nothing came of it</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint dostal žádost před 80 hodinami a nic z toho nebylo</translation>
    </message>
    <message>
        <source>a wait of two days in seconds: time runs 26,000 times as fast</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>dva dny čekání za pár sekund: čas běží 26 000krát rychleji</translation>
    </message>
    <message>
        <source>a newer photo is uploaded while the first is on its way</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>nahraje se novější fotka, když je první ještě na cestě</translation>
    </message>
    <message>
        <source>in sync, until a new photo comes; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>synchronizováno, než přijde nová fotka; den trvá deset sekund</translation>
    </message>
    <message>
        <source>in sync, until SharePoint loses it; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>synchronizováno, než ji SharePoint ztratí; den trvá deset sekund</translation>
    </message>
    <message>
        <source>the account belongs to another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>účet patří jiné organizaci</translation>
    </message>
    <message>
        <source>the organisation has not set the program up</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>organizace program nenastavila</translation>
    </message>
    <message>
        <source>only an administrator can allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>pohled do SharePointu může povolit jen správce</translation>
    </message>
    <message>
        <source>each person may allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>pohled do SharePointu může povolit každý uživatel</translation>
    </message>
    <message>
        <source>conditional access refuses the sign-in</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>podmíněný přístup odmítne přihlášení</translation>
    </message>
    <message>
        <source>a policy forbids private windows</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>zásada zakazuje anonymní okna</translation>
    </message>
    <message>
        <source>no browser that could open a private window</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>žádný prohlížeč, který by uměl otevřít anonymní okno</translation>
    </message>
    <message>
        <source>a proxy refuses the way to Microsoft Graph</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>proxy server odmítá cestu k Microsoft Graphu</translation>
    </message>
    <message>
        <source>the network inspects traffic, with a certificate that nobody trusts</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>síť kontroluje provoz s certifikátem, kterému nikdo nedůvěřuje</translation>
    </message>
    <message>
        <source>this PC's clock is six hours ahead</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>hodiny tohoto počítače se předcházejí o šest hodin</translation>
    </message>
    <message>
        <source>Microsoft Graph asks to wait</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph žádá o strpení</translation>
    </message>
    <message>
        <source>Microsoft Graph answers with errors</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph odpovídá chybami</translation>
    </message>
    <message>
        <source>nothing answers any more</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>nic už neodpovídá</translation>
    </message>
    <message>
        <source>every answer is late, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>každá odpověď se zpozdí a fotce to trvá dlouho</translation>
    </message>
    <message>
        <source>Office.com</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>Office.com</translation>
    </message>
    <message>
        <source>OneDrive and SharePoint</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>OneDrive a SharePoint</translation>
    </message>
    <message>
        <source>PCs that reported: {count}; that did not: {silent}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Počítače, které se ohlásily: {count}; které se neohlásily: {silent}</translation>
    </message>
    <message>
        <source>Causes, of people in all: {count}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Příčiny, celkový počet osob: {count}</translation>
    </message>
    <message>
        <source>Versions:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Verze:</translation>
    </message>
    <message>
        <source>Entry that starts it at sign-in:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Položka, která ho spouští při přihlášení:</translation>
    </message>
    <message>
        <source>States:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Stavy:</translation>
    </message>
    <message>
        <source>machine policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>zásada počítače</translation>
    </message>
    <message>
        <source>user policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>zásada uživatele</translation>
    </message>
    <message>
        <source>user's choice</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>volba uživatele</translation>
    </message>
    <message>
        <source>installation</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>instalace</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>vestavěné</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>Přeskočeno: {what}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>zamknuto</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.
_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>For IT</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Pro oddělení IT</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Otevřít složku protokolu</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Licence</translation>
    </message>
    <message>
        <source>The program's icon</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Ikona programu</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Verze {version}</translation>
    </message>
    <message>
        <source>{program} is free software under the MIT licence.</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>{program} je svobodný software pod licencí MIT.</translation>
    </message>
    <message>
        <source>Save support archive…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Uložit archiv pro podporu…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Zobrazit ve složce</translation>
    </message>
    <message>
        <source>Save support archive</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Uložit archiv pro podporu</translation>
    </message>
    <message>
        <source>Archives</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Archivy</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Ukládá se…</translation>
    </message>
    <message>
        <source>{file} is saved. It holds no photo, no password and no name.</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Soubor {file} je uložen. Neobsahuje žádnou fotku, heslo ani jméno.</translation>
    </message>
    <message>
        <source>It was not saved. {why}</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Neuložilo se to. {why}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>say · photosync_tray/qt/bridge.py: The connection between both pictures; its line and its badge tell the state without colour.</extracomment>
        <translation>Připojení</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>say · photosync_tray/qt/buttons.py: The main button and those beside it; the keyboard stays on the one it is on.</extracomment>
        <translation>Čekejte prosím</translation>
    </message>
    <message>
        <source>has your new photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>má vaši novou fotku</translation>
    </message>
    <message>
        <source>may still show the old one</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>možná ještě zobrazuje starou</translation>
    </message>
    <message>
        <source>your photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>vaše fotka</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>žádná fotka</translation>
    </message>
    <message>
        <source>the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>stejná fotka</translation>
    </message>
    <message>
        <source>another photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>jiná fotka</translation>
    </message>
    <message>
        <source>perhaps the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>možná stejná fotka</translation>
    </message>
    <message>
        <source>placeholder, no photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>zástupný obrázek, žádná fotka</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>zatím bez fotky</translation>
    </message>
    <message>
        <source>the photo's file is missing</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>soubor fotky chybí</translation>
    </message>
    <message>
        <source>a blank picture</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>prázdný obrázek</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>nelze otevřít</translation>
    </message>
    <message>
        <source>a photo of its own</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>vlastní fotka</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>neprověřeno</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>zatím ne</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Změna fotky</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Vyžádáno</translation>
    </message>
    <message>
        <source>Last looked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Poslední kontrola</translation>
    </message>
    <message>
        <source>Looks next</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Další kontrola</translation>
    </message>
    <message>
        <source>Waited until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Čekalo se do</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.
waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Čeká se do</translation>
    </message>
    <message>
        <source>The last look did not work: {problem}. It is tried again.</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Poslední kontrola se nezdařila: {problem}. Bude se opakovat.</translation>
    </message>
    <message>
        <source>Your picture on a light ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Váš obrázek na světlém podkladu</translation>
    </message>
    <message>
        <source>Your picture on a dark ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Váš obrázek na tmavém podkladu</translation>
    </message>
    <message>
        <source>What colleagues see</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Co vidí kolegové</translation>
    </message>
    <message>
        <source>round, at 32, 48 and 96 pixels</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>kruhový, 32, 48 a 96 pixelů</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint was not looked at.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Podle vaší fotky v Exchange: do SharePointu jsme se nedívali.</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint has none yet.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Podle vaší fotky v Exchange: SharePoint zatím žádnou nemá.</translation>
    </message>
    <message>
        <source>SharePoint's own thumbnails, as they are now.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Vlastní miniatury SharePointu v současné podobě.</translation>
    </message>
    <message>
        <source>Who can act: you.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kdo může zasáhnout: vy.</translation>
    </message>
    <message>
        <source>Who can act: IT.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kdo může zasáhnout: oddělení IT.</translation>
    </message>
    <message>
        <source>Who can act: Microsoft.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kdo může zasáhnout: Microsoft.</translation>
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
        <translation>Verze</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Podrobnosti pro oddělení IT</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Příčina</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Způsob přihlášení</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Účet</translation>
    </message>
    <message>
        <source>the Windows account</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>účet Windows</translation>
    </message>
    <message>
        <source>Waits for the browser until</source>
        <extracomment>waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Čeká na prohlížeč do</translation>
    </message>
    <message>
        <source>kept until you quit ({reason})</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>uchovává se do ukončení programu ({reason})</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hodiny tohoto počítače</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Poslední kontrola</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Porovnání</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Poštovní schránka Exchange</translation>
    </message>
    <message>
        <source>Photo in Exchange</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Fotka v Exchange</translation>
    </message>
    <message>
        <source>could not be learned</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>nepodařilo se zjistit</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>předcházejí se: {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>zpožďují se: {time}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} pixelů</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size} KB</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} pixelů, {size} kB</translation>
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
        <translation>SharePoint se naposledy ptal Exchange</translation>
    </message>
    <message>
        <source>Looks until</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Sleduje do</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Další kontrola</translation>
    </message>
    <message>
        <source>Photo in Exchange changed</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Změna fotky v Exchange</translation>
    </message>
    <message>
        <source>Sync asked</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Vyžádání synchronizace</translation>
    </message>
    <message>
        <source>What else stands in the way</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Co dalšího stojí v cestě</translation>
    </message>
    <message>
        <source>About your photo</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>O vaší fotce</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>say · photosync_tray/qt/foot.py: The foot of the window: Microsoft's help pages, and details that unfold.
page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>This card stays here until you close it.</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Tato karta tu zůstane, dokud ji nezavřete.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy the sign-in name</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopírovat přihlašovací jméno</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Zkopírováno</translation>
    </message>
    <message>
        <source>A box to sign in</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Přihlašovací pole</translation>
    </message>
    <message>
        <source>OneDrive with its files</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>OneDrive se soubory</translation>
    </message>
    <message>
        <source>A page in SharePoint</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Stránka v SharePointu</translation>
    </message>
    <message>
        <source>Tiles, with OneDrive among them</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Dlaždice, mezi nimi OneDrive</translation>
    </message>
    <message>
        <source>A round picture</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kruhový obrázek</translation>
    </message>
    <message>
        <source>The cross that closes a window</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Křížek, který zavírá okno</translation>
    </message>
    <message>
        <source>Step {n}, done: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Krok {n}, hotovo: {title}</translation>
    </message>
    <message>
        <source>Step {n}, now: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Krok {n}, nyní: {title}</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Krok {n}: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>say · photosync_tray/qt/notifier.py: Notifications: by the desktop's service where there is one, else as a balloon of the icon.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Otevřít</translation>
    </message>
    <message>
        <source>Photo in SharePoint</source>
        <extracomment>say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Fotka v SharePointu</translation>
    </message>
    <message>
        <source>A window should open in a moment…</source>
        <extracomment>_RUNNING · photosync_tray/qt/settings_control.py: Between the settings dialog and the outside: finds what to choose from, keeps what was chosen.</extracomment>
        <translation>Za okamžik by se mělo otevřít okno…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Prohlížeč</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>O programu</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Test: open a private window</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Test: otevřít anonymní okno</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Použít jiný účet</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Odhlásit se</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Nastavení…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>{program} (Demo)</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program} (ukázka)</translation>
    </message>
    <message>
        <source>A code or some words of the page, such as 53003</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Kód nebo několik slov ze stránky, například 53003</translation>
    </message>
    <message>
        <source>Find what the page shows</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Najít, co stránka zobrazuje</translation>
    </message>
    <message>
        <source>What the page shows, and what it means</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Co stránka zobrazuje a co to znamená</translation>
    </message>
    <message>
        <source>None of the usual pages. Send its text to IT.</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Není to žádná z obvyklých stránek. Pošlete její text oddělení IT.</translation>
    </message>
    <message>
        <source>My browser shows an error</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Můj prohlížeč zobrazuje chybu</translation>
    </message>
    <message>
        <source>The page can be answered until {time}.</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Na stránce lze odpovědět do: {time}.</translation>
    </message>
    <message>
        <source>Times of the wait</source>
        <extracomment>say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>Časy čekání</translation>
    </message>
    <message>
        <source>Windows may keep it behind the arrow. Drag it out, and it stays.</source>
        <extracomment>_HIDDEN · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Windows možná ikonu skrývá za šipkou. Přetáhněte ji ven a zůstane viditelná.</translation>
    </message>
    <message>
        <source>Click its icon there to come back to this window.</source>
        <extracomment>_IN_SIGHT · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Kliknutím na tamní ikonu se vrátíte do tohoto okna.</translation>
    </message>
    <message>
        <source>The icon beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Ikona vedle hodin</translation>
    </message>
    <message>
        <source>It lives beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Najdete ho vedle hodin</translation>
    </message>
    <message>
        <source>Two photos side by side</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Dvě fotky vedle sebe</translation>
    </message>
    <message>
        <source>It compares, you decide</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Program porovnává, vy rozhodujete</translation>
    </message>
    <message>
        <source>Where the photos differ, one button starts the sync.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Pokud se fotky liší, synchronizaci spustí jedno tlačítko.</translation>
    </message>
    <message>
        <source>A photo behind a shield</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Fotka za štítem</translation>
    </message>
    <message>
        <source>Your photos stay yours</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Vaše fotky zůstávají vaše</translation>
    </message>
    <message>
        <source>It reads your name and both photos. They never leave this PC.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Program čte vaše jméno a obě fotky. Nikdy neopustí tento počítač.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>say · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Dobré vědět</translation>
    </message>
    <message>
        <source>Demo – Contoso is not a real organisation. Scene: {scene}</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Ukázka – Contoso není skutečná organizace. Scéna: {scene}</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Odkaz</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>Ukázka</translation>
    </message>
    <message>
        <source>Add your profile photo</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>Přidání profilové fotky</translation>
    </message>
    <message>
        <source>How photos are synced</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>Jak se fotky synchronizují</translation>
    </message>
    <message>
        <source>Permissions requested for your organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>Žádost o oprávnění pro vaši organizaci</translation>
    </message>
    <message>
        <source>{program} would like, for everybody at Contoso, to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>{program} chce za všechny v Contoso:</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Přijmout</translation>
    </message>
    <message>
        <source>At Contoso whoever has this link is the administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>V Contoso je správcem každý, kdo má tento odkaz.</translation>
    </message>
    <message>
        <source>{program} would like to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>{program} chce:</translation>
    </message>
    <message>
        <source>At Contoso only an administrator can allow this. Ask one to, then try again.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>V Contoso to může povolit jen správce. Požádejte ho a potom to zkuste znovu.</translation>
    </message>
    <message>
        <source>Have an admin account? Sign in with it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Máte účet správce? Přihlaste se pomocí něj</translation>
    </message>
    <message>
        <source>Back to {program}, without it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Zpět do {program} bez toho</translation>
    </message>
    <message>
        <source>{demo} – Contoso is not a real organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>{demo} – Contoso není skutečná organizace</translation>
    </message>
    <message>
        <source>Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app or location that is restricted by your administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Přihlášení bylo úspěšné, ale nesplňuje kritéria pro přístup k tomuto prostředku. Přihlašujete se například z prohlížeče, aplikace nebo umístění, které omezil váš správce.</translation>
    </message>
    <message>
        <source>Sorry, but we’re having trouble signing you in.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Je nám líto, ale s vaším přihlášením máme potíže.</translation>
    </message>
    <message>
        <source>Troubleshooting details</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Podrobnosti pro řešení potíží</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Kód chyby</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>ID žádosti</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>ID korelace</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Časové razítko</translation>
    </message>
    <message>
        <source>You can close this window, or go back: {sign_in}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>Toto okno můžete zavřít nebo se vrátit: {sign_in}</translation>
    </message>
    <message>
        <source>sign in to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>přihlášení: {website}</translation>
    </message>
    <message>
        <source>Permissions requested</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Požadovaná oprávnění</translation>
    </message>
    <message>
        <source>You can go on without: then the program cannot see when your photo has arrived.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Můžete pokračovat i bez toho: program pak nepozná, kdy vaše fotka dorazila.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/door.html</extracomment>
        <translation>Přihlaste se ke svému účtu</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Pracujeme na tom…</translation>
    </message>
    <message>
        <source>You are being taken back to the application.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Vracíte se do aplikace.</translation>
    </message>
    <message>
        <source>Scripts are off in this browser, so please continue by hand.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>V tomto prohlížeči jsou vypnuté skripty, pokračujte proto ručně.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Pokračovat</translation>
    </message>
    <message>
        <source>No OneDrive – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Žádný OneDrive – Contoso</translation>
    </message>
    <message>
        <source>You don’t have access to this OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>K tomuto OneDrive nemáte přístup</translation>
    </message>
    <message>
        <source>Only members of the organisation have files here. Ask the person who shared with you for a link.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Soubory tu mají jen členové organizace. Požádejte o odkaz toho, kdo s vámi obsah sdílel.</translation>
    </message>
    <message>
        <source>Nothing here – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Nic tu není – Contoso</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Na této adrese nic není</translation>
    </message>
    <message>
        <source>The demo has only the pages that it needs.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Ukázka má jen stránky, které potřebuje.</translation>
    </message>
    <message>
        <source>My files – OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Moje soubory – OneDrive</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Domů</translation>
    </message>
    <message>
        <source>My files</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Moje soubory</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Sdílené</translation>
    </message>
    <message>
        <source>Favorites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Oblíbené</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Fotky</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Koš</translation>
    </message>
    <message>
        <source>Storage used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Využité úložiště</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Využito {used} z {all}</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Nahrát</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Sdílet</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Seřadit</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Název</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Změněno</translation>
    </message>
    <message>
        <source>Modified by</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Změnil(a)</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Velikost souboru</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Sdílení</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
For one: 1 item</extracomment>
        <translation>
            <numerusform>1 položka</numerusform>
            <numerusform>{n} položky</numerusform>
            <numerusform>{n} položek</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Soukromé</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 day ago</extracomment>
        <translation>
            <numerusform>před 1 dnem</numerusform>
            <numerusform>před {n} dny</numerusform>
            <numerusform>před {n} dny</numerusform>
        </translation>
    </message>
    <message>
        <source>to continue to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>a pokračujte: {website}</translation>
    </message>
    <message>
        <source>Work or school e-mail address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Pracovní nebo školní e-mailová adresa</translation>
    </message>
    <message>
        <source>We couldn’t find an account with that name at Contoso. Check the spelling, or use another one.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>V Contoso se nám nepodařilo najít účet s tímto jménem. Zkontrolujte pravopis nebo použijte jiný účet.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Další</translation>
    </message>
    <message>
        <source>This sign-in runs on your own computer and asks for no password.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Toto přihlášení běží na vašem vlastním počítači a nevyžaduje heslo.</translation>
    </message>
    <message>
        <source>Pick an account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Vyberte účet</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Přihlášeno</translation>
    </message>
    <message>
        <source>Home – Office.com at Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Domů – Office.com v Contoso</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Vítejte, {name}</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Aplikace</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Kalendář</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Lidé</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Poslední</translation>
    </message>
    <message>
        <source>{name} edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>{name}: úprava včera</translation>
    </message>
    <message>
        <source>You opened this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Otevřeno vámi včera</translation>
    </message>
    <message>
        <source>You edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Upraveno vámi včera</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Úvodní stránka</translation>
    </message>
    <message>
        <source>Followed sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Sledované weby</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Poslední weby</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Novinky</translation>
    </message>
    <message>
        <source>News from sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Novinky z webů</translation>
    </message>
    <message>
        <source>Frequent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Často navštěvované weby</translation>
    </message>
    <message>
        <source>You edited {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Upraveno vámi: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new posts this week</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 new post this week</extracomment>
        <translation>
            <numerusform>1 nový příspěvek tento týden</numerusform>
            <numerusform>{n} nové příspěvky tento týden</numerusform>
            <numerusform>{n} nových příspěvků tento týden</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} shared {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>{name} sdílí: {file}</translation>
    </message>
    <message>
        <source>{file} was updated</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Aktualizováno: {file}</translation>
    </message>
    <message>
        <source>App launcher, to Office.com</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Spouštěč aplikací, na Office.com</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Účet: {name}</translation>
    </message>
    <message>
        <source>Brings your Microsoft 365 photo to SharePoint</source>
        <extracomment>entry of the applications' menu, Comment · installer/linux/files/autostart.desktop
entry of the applications' menu, Comment · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>Přenáší vaši fotku z Microsoftu 365 do SharePointu</translation>
    </message>
    <message>
        <source>Profile photo</source>
        <extracomment>entry of the applications' menu, GenericName · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>Profilová fotka</translation>
    </message>
</context>
</TS>
