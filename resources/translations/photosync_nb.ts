<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>PhotoSync</name>
    <message>
        <source>Shows your Microsoft 365 photo, and brings it to SharePoint.</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>Viser Microsoft 365-fotoet ditt og bringer det til SharePoint.</translation>
    </message>
    <message>
        <source>as the system starts it at sign-in: no window</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>slik systemet starter det ved pålogging: uten vindu</translation>
    </message>
    <message>
        <source>say whether all that ships is there, and end</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>si om alt som skal følge med, er der, og avslutt</translation>
    </message>
    <message>
        <source>try everything on a built-in tenant; without a scene: {scene}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>prøv alt i en innebygd leier; uten scene: {scene}</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>vis programmets versjonsnummer og avslutt</translation>
    </message>
    <message>
        <source>no scene {name}; there are {known}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>ingen scene {name}; det finnes {known}</translation>
    </message>
    <message>
        <source>scenes of --demo=SCENE:</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>scener for --demo=SCENE:</translation>
    </message>
    <message>
        <source>No other program can open a private window of Safari. Copy the link, choose File &gt; New Private Window there, and paste it.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Ingen andre programmer kan åpne et privat vindu i Safari. Kopier koblingen, velg Arkiv &gt; Nytt privat vindu der, og lim den inn.</translation>
    </message>
    <message>
        <source>Arc ignores the request for a private window and opens an ordinary one. Copy the link into an Incognito window of Arc, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Arc overser forespørselen om et privat vindu og åpner et vanlig. Kopier koblingen til et inkognitovindu i Arc, eller bruk en annen nettleser.</translation>
    </message>
    <message>
        <source>No way is known to open a private window of DuckDuckGo from another program. Copy the link into a Fire Window there, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Det er ingen kjent måte å åpne et privat vindu i DuckDuckGo på fra et annet program. Kopier koblingen til et Fire-vindu der, eller bruk en annen nettleser.</translation>
    </message>
    <message>
        <source>Tor Browser is made to hide who you are; it is not meant for signing in at work. Use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Tor Browser er laget for å skjule hvem du er; den er ikke ment for pålogging på jobben. Bruk en annen nettleser.</translation>
    </message>
    <message>
        <source>Microsoft no longer supports Internet Explorer. Use Microsoft Edge.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Microsoft støtter ikke lenger Internet Explorer. Bruk Microsoft Edge.</translation>
    </message>
    <message>
        <source>No way is known to ask a browser from the Microsoft Store for a private window. Use another browser, or copy the link into a private window there.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Det er ingen kjent måte å be en nettleser fra Microsoft Store om et privat vindu på. Bruk en annen nettleser, eller kopier koblingen til et privat vindu der.</translation>
    </message>
    <message>
        <source>no, {policy} forbids it ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>nei, {policy} forbyr det ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes every window private ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, {policy} gjør alle vinduer private ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes an exception for this address ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, {policy} gjør et unntak for denne adressen ({place})</translation>
    </message>
    <message>
        <source>yes, nothing was found here that forbids it</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, det ble ikke funnet noe her som forbyr det</translation>
    </message>
    <message>
        <source>private window: {answer}</source>
        <extracomment>_PRIVATE · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>privat vindu: {answer}</translation>
    </message>
    <message>
        <source>guest window: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>gjestevindu: {answer}</translation>
    </message>
    <message>
        <source>temporary profile: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>midlertidig profil: {answer}</translation>
    </message>
    <message>
        <source>Would open: a private window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åpne: et privat vindu i {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a guest window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åpne: et gjestevindu i {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a window of {browser} with a temporary profile. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åpne: et vindu i {browser} med en midlertidig profil. {why}</translation>
    </message>
    <message>
        <source>The setting Browser names it.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Den er angitt i innstillingen Browser.</translation>
    </message>
    <message>
        <source>It is the default browser.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Det er standardnettleseren.</translation>
    </message>
    <message>
        <source>It comes first among those that can open one.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Den er den første av dem som kan åpne et.</translation>
    </message>
    <message>
        <source>Policies that reach a browser through the cloud cannot be seen from here. --test opens a window and says whether it came.</source>
        <extracomment>_CLOUD · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Policyer som når en nettleser gjennom skyen, kan ikke ses herfra. --test åpner et vindu og sier om det kom.</translation>
    </message>
    <message>
        <source>{browser}: not used. {reason}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}: brukes ikke. {reason}</translation>
    </message>
    <message>
        <source>{browser} (default)</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser} (standard)</translation>
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
        <translation>Du har tillatt det</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>Ingenting ble tillatt</translation>
    </message>
    <message>
        <source>Almost there</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Nesten ferdig</translation>
    </message>
    <message>
        <source>Go back to the sign-in page to continue.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Gå tilbake til påloggingssiden for å fortsette.</translation>
    </message>
    <message>
        <source>This was refused</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Dette ble avvist</translation>
    </message>
    <message>
        <source>It does not belong to a sign-in here.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Det hører ikke til en pålogging her.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <extracomment>__init__, done · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Du er logget på</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>__init__, failed · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).
_problem, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Ikke logget på</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Du kan lukke denne fanen.</translation>
    </message>
    <message>
        <source>PhotoSync Tray tells you why.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>PhotoSync Tray forteller deg hvorfor.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Filen kan ikke skrives: {why}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Det finnes ingen mappe {folder}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} er en mappe.</translation>
    </message>
    <message>
        <source>{file} exists and is no zip archive, so it was left as it is.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} finnes allerede og er ikke et zip-arkiv, så den er ikke endret.</translation>
    </message>
    <message>
        <source>The window opened</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Vinduet ble åpnet</translation>
    </message>
    <message>
        <source>PhotoSync Tray has seen that this window opened.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>PhotoSync Tray har sett at dette vinduet ble åpnet.</translation>
    </message>
    <message>
        <source>This does not prove that the window is private. Look for your browser's own mark of a private window, such as InPrivate, Incognito or a mask.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Det beviser ikke at vinduet er privat. Se etter nettleserens eget merke for et privat vindu, for eksempel InPrivate, Inkognito eller en maske.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Du kan lukke dette vinduet.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Her er det ingenting</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Det gjaldt for ett besøk.</translation>
    </message>
    <message>
        <source>In the demo a visitor stands for the browser, so there is no window to test.</source>
        <extracomment>_VISITOR · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>I demoen står en besøkende for nettleseren, så det er ikke noe vindu å teste.</translation>
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
        <translation>Det ble ikke åpnet noe vindu. {title}. {message}</translation>
    </message>
    <message>
        <source>Does a window open at a page of ours?</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>Åpnes et vindu med en av våre sider?</translation>
    </message>
    <message>
        <source>Not done within the time given.</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>Ikke ferdig innen den gitte tiden.</translation>
    </message>
    <message>
        <source>The running PhotoSync Tray gave no answer: {why}</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>PhotoSync Tray som kjører, svarte ikke: {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>Lagret: {file}</translation>
    </message>
    <message>
        <source>account: {username}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>konto: {username}</translation>
    </message>
    <message>
        <source>The same journey from a console, for scripts and for IT. Asks the running tray; where none runs, it carries the session itself, without a screen.</source>
        <extracomment>_ABOUT · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>Den samme veien fra en konsoll, for skript og for IT. Spør programmet som kjører; hvis det ikke kjører, utføres økten uten skjerm.</translation>
    </message>
    <message>
        <source>exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; 4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync</source>
        <extracomment>_EXIT_CODES · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>avslutningskoder: 0 ferdig, eller likt; 1 uventet feil; 2 bruk; 3 pålogging kreves; 4 synkronisering kreves; 5 bedt om, ikke kommet fram ennå; 6 blokkert; 7 ikke noe nettverk; 8 ingenting å synkronisere</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>bruk: </translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>alternativer</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>posisjonelle argumenter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>vis denne hjelpen og avslutt</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>%(prog)s: feil: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>argumentet %(argument_name)s: %(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>følgende argumenter kreves: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ukjente argumenter: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>forventet ett argument</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ugyldig valg: %(value)r (velg blant %(choices)s)</translation>
    </message>
    <message>
        <source>what is known; with --refresh, checks first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>det som er kjent; med --refresh kontrolleres det først</translation>
    </message>
    <message>
        <source>look at both sides first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>se på begge sider først</translation>
    </message>
    <message>
        <source>the document of schema 1</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>dokumentet etter skjema 1</translation>
    </message>
    <message>
        <source>checks first; every check with its answer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>kontrollerer først; hver kontroll med svaret sitt</translation>
    </message>
    <message>
        <source>save a support archive, without names or secrets</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>lagre et støttearkiv, uten navn eller hemmeligheter</translation>
    </message>
    <message>
        <source>open a window at a page of ours too; say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åpne også et vindu med en av våre sider; si om det kom</translation>
    </message>
    <message>
        <source>what is installed, and what it may open</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>hva som er installert, og hva det får åpne</translation>
    </message>
    <message>
        <source>open a window at a page of ours, and say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åpne et vindu med en av våre sider, og si om det kom</translation>
    </message>
    <message>
        <source>every setting, and who decided it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>alle innstillinger, og hvem som bestemte dem</translation>
    </message>
    <message>
        <source>for IT: Intune's export of many PCs, summed up</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>for IT: eksporten fra Intune av mange PC-er, oppsummert</translation>
    </message>
    <message>
        <source>as Intune exported it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>slik Intune eksporterte den</translation>
    </message>
    <message>
        <source>also save a row for each person</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>lagre også en rad for hver person</translation>
    </message>
    <message>
        <source>opens the browser, and waits until you are signed in</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åpner nettleseren og venter til du er logget på</translation>
    </message>
    <message>
        <source>forgets the account, its tokens and their key</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>glemmer kontoen, tokenene og nøkkelen til dem</translation>
    </message>
    <message>
        <source>opens the private window</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åpner det private vinduet</translation>
    </message>
    <message>
        <source>watch until the photo is there</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>følg med til fotoet er der</translation>
    </message>
    <message>
        <source>wait no longer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ikke vent lenger</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{name} er ikke en fil</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds above 0</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{value} er ikke et antall sekunder over 0</translation>
    </message>
    <message>
        <source>It was installed so for everybody on this PC.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det ble installert slik for alle på denne PC-en.</translation>
    </message>
    <message>
        <source>You chose that.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det har du valgt selv.</translation>
    </message>
    <message>
        <source>Managed by your organisation.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Administreres av organisasjonen din.</translation>
    </message>
    <message>
        <source>It is switched off among the startup apps in Task Manager.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det er slått av blant oppstartsappene i Oppgavebehandling.</translation>
    </message>
    <message>
        <source>Your organisation has this PC pass over such entries.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Organisasjonen din får denne PC-en til å hoppe over slike oppføringer.</translation>
    </message>
    <message>
        <source>The entry at {place} starts another program.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Oppføringen i {place} starter et annet program.</translation>
    </message>
    <message>
        <source>There is no entry that starts it.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det finnes ingen oppføring som starter det.</translation>
    </message>
    <message>
        <source>Opens private windows.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åpner private vinduer.</translation>
    </message>
    <message>
        <source>Opens a guest window, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åpner et gjestevindu, fordi {policy} forbyr private.</translation>
    </message>
    <message>
        <source>Opens a window with a temporary profile, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åpner et vindu med en midlertidig profil, fordi {policy} forbyr private.</translation>
    </message>
    <message>
        <source>Opens an ordinary window after asking, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åpner et vanlig vindu etter å ha spurt, fordi {policy} forbyr private.</translation>
    </message>
    <message>
        <source>Cannot be used: {policy} in {place} forbids private windows.</source>
        <extracomment>_OPENS_NONE · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Kan ikke brukes: {policy} i {place} forbyr private vinduer.</translation>
    </message>
    <message>
        <source>Now that is {browser}.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Akkurat nå er det {browser}.</translation>
    </message>
    <message>
        <source>The test page was not opened. {why} ({details}).</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Testsiden ble ikke åpnet. {why} ({details}).</translation>
    </message>
    <message>
        <source>The window came. That does not prove that it is private: look for the browser's own mark.</source>
        <extracomment>_CAME · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Vinduet kom. Det beviser ikke at det er privat: se etter nettleserens eget merke.</translation>
    </message>
    <message numerus="yes">
        <source>The window did not come within {n} seconds. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.
For one: The window did not come within a second. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</extracomment>
        <translation>
            <numerusform>Vinduet kom ikke innen ett sekund. Kanskje blokkerer en policy 127.0.0.1, eller nettleseren spør om noe først: se i vinduet dens.</numerusform>
            <numerusform>Vinduet kom ikke innen {n} sekunder. Kanskje blokkerer en policy 127.0.0.1, eller nettleseren spør om noe først: se i vinduet dens.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in your mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Det er ikke noe foto i postboksen din.</translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile, then check again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Legg til et foto i Microsoft 365-profilen din, og kontroller så på nytt.</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Kontoen din har ingen Exchange Online-postboks.</translation>
    </message>
    <message>
        <source>SharePoint then shows Microsoft's own people picture by itself, and there is nothing to sync. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint viser da Microsofts eget personbilde av seg selv, og det er ingenting å synkronisere. Spør IT hvis du burde ha en postboks.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only. For people without an Exchange Online plan it shows the picture that the Microsoft 365 or Entra admin center holds.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer bare fotoer fra Exchange Online. For personer uten et Exchange Online-abonnement viser det bildet fra administrasjonssenteret for Microsoft 365 eller Microsoft Entra.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Postboksen din ligger i organisasjonens eget datasenter.</translation>
    </message>
    <message>
        <source>SharePoint Online cannot fetch photos from there. Ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint Online kan ikke hente fotoer derfra. Spør IT.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. Its photo reaches SharePoint once the mailbox is moved.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer bare fotoer fra Exchange Online, og denne postboksen ligger et annet sted. Fotoet når SharePoint når postboksen er flyttet.</translation>
    </message>
    <message>
        <source>Your photo is only in the directory, not in a mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Fotoet ditt er bare i katalogen, ikke i en postboks.</translation>
    </message>
    <message>
        <source>SharePoint never syncs photos from the directory: it shows Microsoft's own people picture by itself. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer aldri fotoer fra katalogen: det viser Microsofts eget personbilde av seg selv. Spør IT hvis du burde ha en postboks.</translation>
    </message>
    <message>
        <source>A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an Exchange Online plan, and a photo in its mailbox.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Et foto i katalogen (Entra ID) hentes aldri til SharePoint. Det krever et Exchange Online-abonnement og et foto i den tilhørende postboksen.</translation>
    </message>
    <message>
        <source>SharePoint has never asked for your photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint har aldri spurt etter fotoet ditt.</translation>
    </message>
    <message>
        <source>Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen: den åpner OneDrive i et privat vindu, og SharePoint spør Exchange.</translation>
    </message>
    <message>
        <source>SharePoint looked once and found no photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint så etter én gang og fant ikke noe foto.</translation>
    </message>
    <message>
        <source>Start the sync, so that SharePoint looks again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen, slik at SharePoint ser etter på nytt.</translation>
    </message>
    <message>
        <source>SharePoint keeps a picture of its own and has stopped asking Exchange.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint beholder sitt eget bilde og har sluttet å spørre Exchange.</translation>
    </message>
    <message>
        <source>Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Be IT om å sette «Picture Exchange Sync State» i SharePoint-profilen din tilbake til 1.</translation>
    </message>
    <message>
        <source>Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the person's own visits bring nothing.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Sett SPS-PictureExchangeSyncState («Picture Exchange Sync State») i personens SharePoint-profil til 1. Skript som laster opp bilder, setter den til 0, og deretter fører ikke personens egne besøk til noe.</translation>
    </message>
    <message>
        <source>SharePoint still shows an older photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint viser fortsatt et eldre foto.</translation>
    </message>
    <message>
        <source>SharePoint has been asked and has not answered yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint er spurt og har ikke svart ennå.</translation>
    </message>
    <message>
        <source>Wait: it can take minutes, usually under a day, at times three days.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vent: det kan ta minutter, vanligvis under et døgn, noen ganger tre døgn.</translation>
    </message>
    <message>
        <source>SharePoint was asked long ago and still has no new photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint ble spurt for lenge siden og har fortsatt ikke noe nytt foto.</translation>
    </message>
    <message>
        <source>Start the sync once more. If that changes nothing, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen en gang til. Spør IT hvis det ikke endrer noe.</translation>
    </message>
    <message>
        <source>See whether people may edit the property “Picture” in SharePoint's user properties: where they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft 365 admin center looks further: https://aka.ms/PillarPictureSync</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Se om personer får redigere egenskapen «Bilde» i SharePoints brukeregenskaper: der de ikke får det, synkroniserer ikke SharePoint den. Diagnosen «Picture Sync» i administrasjonssenteret for Microsoft 365 undersøker mer: https://aka.ms/PillarPictureSync</translation>
    </message>
    <message>
        <source>You are a guest in this organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Du er gjest i denne organisasjonen.</translation>
    </message>
    <message>
        <source>A guest's photo lives in the home organisation. Sign in with your own work account.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Fotoet til en gjest ligger i hjemorganisasjonen. Logg på med din egen jobbkonto.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Denne kontoen tilhører en annen organisasjon.</translation>
    </message>
    <message>
        <source>Sign in with the work or school account of your organisation.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Logg på med jobb- eller skolekontoen fra organisasjonen din.</translation>
    </message>
    <message>
        <source>The policies TenantId and AllowedDomains decide which accounts are accepted.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Policyene TenantId og AllowedDomains avgjør hvilke kontoer som godtas.</translation>
    </message>
    <message>
        <source>Your organisation has not set up PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Organisasjonen din har ikke konfigurert PhotoSync Tray ennå.</translation>
    </message>
    <message>
        <source>IT registers the program once and sets the policies TenantId and ClientId.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>IT registrerer programmet én gang og angir policyene TenantId og ClientId.</translation>
    </message>
    <message>
        <source>Register the program in Microsoft Entra as a public client with the redirect http://localhost, and set the policies TenantId and ClientId.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Registrer programmet i Microsoft Entra som en offentlig klient med omadresseringen http://localhost, og angi policyene TenantId og ClientId.</translation>
    </message>
    <message>
        <source>Your organisation has not approved PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Organisasjonen din har ikke godkjent PhotoSync Tray ennå.</translation>
    </message>
    <message>
        <source>An administrator grants consent to the program once for everyone.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En administrator gir programmet samtykke én gang for alle brukere.</translation>
    </message>
    <message>
        <source>An administrator opens the page for consent, and approves the program for everyone.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En administrator åpner siden for samtykke og godkjenner programmet for alle.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Organisasjonens sikkerhetsregler blokkerte påloggingen.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Send detaljene til IT.</translation>
    </message>
    <message>
        <source>Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule under the correlation id.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Betinget tilgang avviste påloggingen. Påloggingsloggen i Microsoft Entra angir regelen under korrelasjons-ID-en.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Organisasjonen din tillater ikke private nettleservinduer.</translation>
    </message>
    <message>
        <source>Use another browser that allows them, or ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Bruk en annen nettleser som tillater dem, eller spør IT.</translation>
    </message>
    <message>
        <source>A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's InPrivateModeUrlAllowlist can allow them for single addresses.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En nettleserpolicy slår av private vinduer, i Edge InPrivateModeAvailability. Edges InPrivateModeUrlAllowlist kan tillate dem for enkelte adresser.</translation>
    </message>
    <message>
        <source>No browser was found that can open a private window.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Det ble ikke funnet noen nettleser som kan åpne et privat vindu.</translation>
    </message>
    <message>
        <source>Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Installer Edge, Chrome, Chromium eller Firefox, eller kopier koblingen til et privat vindu.</translation>
    </message>
    <message>
        <source>Microsoft 365 cannot be reached.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Får ikke kontakt med Microsoft 365.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Kontroller nettverket, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Proxyen i nettverket avviste tilkoblingen.</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names another one.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Proxyen krever kanskje en pålogging som dette programmet ikke kan gi. Policyen ProxyUrl angir en annen.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Den sikre tilkoblingen kunne ikke bekreftes.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, IT installs its certificate authority on this PC.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Hvis nettverket ditt inspiserer trafikken, installerer IT den tilhørende sertifiseringsinstansen på denne PC-en.</translation>
    </message>
    <message>
        <source>No certificate authority that this PC trusts has signed the certificate. Where a proxy inspects traffic, its own authority has to be in the PC's trust store.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Ingen sertifiseringsinstans som denne PC-en klarerer, har signert sertifikatet. Der en proxy inspiserer trafikken, må proxyens egen instans være i PC-ens lager for klarerte sertifikater.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Klokken på denne PC-en går feil.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Still inn dato og klokkeslett, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>Microsoft 365 asked us to wait.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 ba oss om å vente.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Ingenting er tapt. Prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 svarte med en feil.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Prøv på nytt senere. Send detaljene til IT hvis det vedvarer.</translation>
    </message>
    <message>
        <source>Microsoft's support finds the answer by the request id in the details.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsofts kundestøtte finner svaret ved hjelp av forespørsels-ID-en i detaljene.</translation>
    </message>
    <message>
        <source>The program has not started, so there is nothing to save.</source>
        <extracomment>Line · photosync_tray/core/commands.py: What a console may ask of a session, whether it runs here or in the tray.</extracomment>
        <translation>Programmet har ikke startet, så det er ingenting å lagre.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 ({licence}). Their source is at {source}. You may put a build of your own in their place.</source>
        <extracomment>_QT · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Qt og PySide6 er fri programvare under GNU Lesser General Public License, versjon 3 ({licence}). Kildekoden finnes på {source}. Du kan sette inn et eget bygg i stedet.</translation>
    </message>
    <message>
        <source>Python is free software under the license of the Python Software Foundation.</source>
        <extracomment>PYTHON · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Python er fri programvare under lisensen fra Python Software Foundation.</translation>
    </message>
    <message>
        <source>No connection to Microsoft 365</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Ingen tilkobling til Microsoft 365</translation>
    </message>
    <message>
        <source>Check that this PC is online, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Kontroller at PC-en er på nett, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Proxyen i nettverket avviste tilkoblingen</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Proxyen krever kanskje en pålogging som dette programmet ikke kan gi. Send detaljene til IT.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Den sikre tilkoblingen kunne ikke bekreftes</translation>
    </message>
    <message>
        <source>Your network may inspect traffic. IT installs its certificate authority on this PC; until then nothing is sent.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nettverket ditt inspiserer kanskje trafikken. IT installerer den tilhørende sertifiseringsinstansen på denne PC-en; inntil da sendes ingenting.</translation>
    </message>
    <message>
        <source>An unexpected page answered</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En uventet side svarte</translation>
    </message>
    <message>
        <source>Your network may want a sign-in first. Open any web page, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nettverket ditt krever kanskje en pålogging først. Åpne en hvilken som helst nettside, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Klokken på denne PC-en går feil</translation>
    </message>
    <message>
        <source>Set date and time, then try again. On a company's PC, IT may have to.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Still inn dato og klokkeslett, og prøv så på nytt. På en firma-PC må kanskje IT gjøre det.</translation>
    </message>
    <message>
        <source>Microsoft 365 is busy</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 er opptatt</translation>
    </message>
    <message>
        <source>It asked us to wait. Nothing is lost; try again in a few minutes.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det ba oss om å vente. Ingenting er tapt; prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 svarte med en feil</translation>
    </message>
    <message>
        <source>Microsoft 365 did not let us look</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 lot oss ikke se etter</translation>
    </message>
    <message>
        <source>The program may lack a permission. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmet mangler kanskje en tillatelse. Send detaljene til IT.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det gikk ikke å logge på</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Logg på igjen</translation>
    </message>
    <message>
        <source>Your earlier sign-in has ended.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Den tidligere påloggingen din er utløpt.</translation>
    </message>
    <message>
        <source>You have not signed in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>Du har ikke logget på</translation>
    </message>
    <message>
        <source>You went back, or did not accept what the page asked for. Sign in when you are ready; if it asked for an administrator's approval, tell IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Du gikk tilbake eller godtok ikke det siden ba om. Logg på når du er klar; si fra til IT hvis siden ba om en administrators godkjenning.</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nettleseren kom ikke tilbake</translation>
    </message>
    <message>
        <source>The page may have been closed, or shows an error. Try again; if the page shows an error, send its text to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Siden er kanskje lukket eller viser en feil. Prøv på nytt; hvis siden viser en feil, sender du teksten på den til IT.</translation>
    </message>
    <message>
        <source>Windows did not answer</source>
        <extracomment>WindowsTimedOut, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Windows svarte ikke</translation>
    </message>
    <message>
        <source>The window in which it asks may be behind others. Try again, or use your browser.</source>
        <extracomment>WindowsTimedOut, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vinduet der det spørres, er kanskje bak andre. Prøv på nytt, eller bruk nettleseren.</translation>
    </message>
    <message>
        <source>Your Windows account could not be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Windows-kontoen din kunne ikke brukes</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Logg på med nettleseren i stedet.</translation>
    </message>
    <message>
        <source>Microsoft's sign-in refused. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsofts pålogging avviste. Send detaljene til IT.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this program yet</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Organisasjonen din har ikke godkjent dette programmet ennå</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En administrator gir samtykke én gang for alle brukere. Send detaljene til IT.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Organisasjonens sikkerhetsregler blokkerte påloggingen</translation>
    </message>
    <message>
        <source>They may ask for a managed PC or another place. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>De krever kanskje en administrert PC eller et annet sted. Send detaljene til IT.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Denne kontoen tilhører en annen organisasjon</translation>
    </message>
    <message>
        <source>Sign in with your work or school account.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Logg på med jobb- eller skolekontoen din.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account</source>
        <extracomment>PersonalAccount, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Dette er en personlig Microsoft-konto</translation>
    </message>
    <message>
        <source>The program works with work and school accounts only. Sign in with yours.</source>
        <extracomment>PersonalAccount, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmet fungerer bare med jobb- og skolekontoer. Logg på med din.</translation>
    </message>
    <message>
        <source>PhotoSync Tray is not set up for your organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>PhotoSync Tray er ikke konfigurert for organisasjonen din</translation>
    </message>
    <message>
        <source>IT registers the program and sets the policies TenantId and ClientId. Until then you can try the demo: photosync-tray --demo</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>IT registrerer programmet og angir policyene TenantId og ClientId. Inntil da kan du prøve demoen: photosync-tray --demo</translation>
    </message>
    <message>
        <source>An address was refused</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En adresse ble avvist</translation>
    </message>
    <message>
        <source>A server pointed to an address that is not Microsoft 365. Nothing was sent there.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En server viste til en adresse som ikke tilhører Microsoft 365. Ingenting ble sendt dit.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Postboksen din ligger i organisasjonens eget datasenter</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Kontoen din har ingen Exchange Online-postboks</translation>
    </message>
    <message>
        <source>SharePoint takes photos from a mailbox only. Ask IT whether you should have one.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint tar bare fotoer fra en postboks. Spør IT om du burde ha en.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Bildet er for stort</translation>
    </message>
    <message>
        <source>It is larger than any profile photo may be, so it was not opened.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det er større enn et profilfoto kan være, så det ble ikke åpnet.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Bildet er skadet</translation>
    </message>
    <message>
        <source>Upload your photo again in your Microsoft 365 profile, then check again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Last opp fotoet på nytt i Microsoft 365-profilen din, og kontroller så på nytt.</translation>
    </message>
    <message>
        <source>No suitable browser was found</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det ble ikke funnet noen egnet nettleser</translation>
    </message>
    <message>
        <source>Private windows are turned off here</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Private vinduer er slått av her</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, so none was opened. Use another browser, or ask IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Organisasjonen din tillater ikke private nettleservinduer, så ingen ble åpnet. Bruk en annen nettleser, eller spør IT.</translation>
    </message>
    <message>
        <source>The browser did not start</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Nettleseren startet ikke</translation>
    </message>
    <message>
        <source>Choose another browser, or copy the link into a private window.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Velg en annen nettleser, eller kopier koblingen til et privat vindu.</translation>
    </message>
    <message>
        <source>The program's files cannot be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmets filer kan ikke brukes</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. The program goes on without saving.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Disken er kanskje full eller skrivebeskyttet. Programmet fortsetter uten å lagre.</translation>
    </message>
    <message>
        <source>The support archive was not saved</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Støttearkivet ble ikke lagret</translation>
    </message>
    <message>
        <source>Choose another folder or another name, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Velg en annen mappe eller et annet navn, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>Sign in with this account</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Logg på med denne kontoen</translation>
    </message>
    <message>
        <source>Close that window</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Lukk det vinduet</translation>
    </message>
    <message>
        <source>SharePoint takes it from there.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>SharePoint tar seg av resten.</translation>
    </message>
    <message>
        <source>It is among the tiles on {portal}.</source>
        <extracomment>Line · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det er blant flisene på {portal}.</translation>
    </message>
    <message>
        <source>Click OneDrive</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Klikk OneDrive</translation>
    </message>
    <message>
        <source>In the private window of {browser}</source>
        <extracomment>_where · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I det private vinduet i {browser}</translation>
    </message>
    <message>
        <source>In the InPrivate window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I InPrivate-vinduet i {browser}</translation>
    </message>
    <message>
        <source>In the Incognito window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I inkognitovinduet i {browser}</translation>
    </message>
    <message>
        <source>In the Guest window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I gjestevinduet i {browser}</translation>
    </message>
    <message>
        <source>In the new window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I det nye vinduet i {browser}</translation>
    </message>
    <message>
        <source>On the new page in {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>På den nye siden i {browser}</translation>
    </message>
    <message>
        <source>In a private window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I et privat vindu i {browser}</translation>
    </message>
    <message>
        <source>It knows nothing of you, like a private window.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det vet ingenting om deg, akkurat som et privat vindu.</translation>
    </message>
    <message>
        <source>What it stores is removed later.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det som lagres der, fjernes senere.</translation>
    </message>
    <message>
        <source>If it shows another account, sign out there first.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis det viser en annen konto, logger du først av der.</translation>
    </message>
    <message>
        <source>Open one yourself, and paste the link that was copied.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Åpne et selv, og lim inn koblingen som ble kopiert.</translation>
    </message>
    <message>
        <source>Wait until OneDrive opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent til OneDrive åpnes</translation>
    </message>
    <message>
        <source>If you see tiles instead, click OneDrive.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis du ser fliser i stedet, klikker du OneDrive.</translation>
    </message>
    <message>
        <source>Wait until SharePoint opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent til SharePoint åpnes</translation>
    </message>
    <message>
        <source>If you see tiles instead, click SharePoint.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis du ser fliser i stedet, klikker du SharePoint.</translation>
    </message>
    <message>
        <source>Wait until a picture opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent til et bilde åpnes</translation>
    </message>
    <message>
        <source>It may be the old one: looking is enough.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det kan være det gamle: det er nok å se på det.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 minute</extracomment>
        <translation>
            <numerusform>{n} minutt</numerusform>
            <numerusform>{n} minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 hour</extracomment>
        <translation>
            <numerusform>{n} time</numerusform>
            <numerusform>{n} timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 day</extracomment>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dager</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes on this PC is not known yet.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>Hvor lang tid det tar på denne PC-en, er ikke kjent ennå.</translation>
    </message>
    <message>
        <source>On this PC it took {last} last time.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>På denne PC-en tok det {last} forrige gang.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} each of {n} times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>På denne PC-en tok det {last} forrige gang.</numerusform>
            <numerusform>På denne PC-en tok det {last} alle {n} gangene.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this PC it took {last} last time; between {shortest} and {longest} in 2 times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>På denne PC-en tok det {last} forrige gang; mellom {shortest} og {longest} på 2 ganger.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} last time; between {shortest} and {longest} in {n} times, half of them within {median}.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>På denne PC-en tok det {last} forrige gang.</numerusform>
            <numerusform>På denne PC-en tok det {last} forrige gang; mellom {shortest} og {longest} på {n} ganger, halvparten av dem innen {median}.</numerusform>
        </translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <extracomment>Line · photosync_tray/core/kinds.py: How a raw value of a setting is read. Kinds are data: the templates for IT are made from them.</extracomment>
        <translation>Fra {low} til {high}.</translation>
    </message>
    <message>
        <source>SharePoint was not looked at</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>SharePoint ble ikke undersøkt</translation>
    </message>
    <message>
        <source>May we look at SharePoint?</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Kan vi se i SharePoint?</translation>
    </message>
    <message>
        <source>PhotoSync Tray would read your own picture there, to compare both photos and to tell you when yours has arrived. The sync works without.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>PhotoSync Tray vil lese ditt eget bilde der for å sammenligne de to fotoene og si fra når ditt er kommet fram. Synkroniseringen virker også uten.</translation>
    </message>
    <message>
        <source>An administrator has to allow looking</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>En administrator må tillate at vi ser etter</translation>
    </message>
    <message>
        <source>We do not look at SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Vi ser ikke i SharePoint</translation>
    </message>
    <message>
        <source>{message} The sync works without: start it, then look at your picture yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Synkroniseringen virker også uten: start den, og se så på bildet ditt selv.</translation>
    </message>
    <message>
        <source>“Copy for IT” has the link for it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>«Kopier til IT» inneholder koblingen for det.</translation>
    </message>
    <message>
        <source>You did not allow it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Du tillot det ikke.</translation>
    </message>
    <message>
        <source>Both photos could not be compared</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.
Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>De to fotoene kunne ikke sammenlignes</translation>
    </message>
    <message>
        <source>SharePoint's picture cannot be opened</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Bildet i SharePoint kan ikke åpnes</translation>
    </message>
    <message>
        <source>It may be the same photo, or another</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Det kan være det samme fotoet eller et annet</translation>
    </message>
    <message>
        <source>Compare them yourself. The sync does no harm if it is the same photo.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Sammenlign dem selv. Synkroniseringen gjør ingen skade hvis det er det samme fotoet.</translation>
    </message>
    <message>
        <source>{message} You can start the sync all the same, and look for yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Du kan starte synkroniseringen likevel og se etter selv.</translation>
    </message>
    <message>
        <source>SharePoint could not be looked at</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>SharePoint kunne ikke undersøkes</translation>
    </message>
    <message>
        <source>You can start the sync all the same, and look for yourself.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Du kan starte synkroniseringen likevel og se etter selv.</translation>
    </message>
    <message>
        <source>Your photo is not in SharePoint yet</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Fotoet ditt er ikke i SharePoint ennå</translation>
    </message>
    <message>
        <source>Try the sync anyway</source>
        <extracomment>Button, label · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Synkroniser likevel</translation>
    </message>
    <message>
        <source>Your photo has arrived</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.
At most 63 characters</extracomment>
        <translation>Fotoet ditt er kommet fram</translation>
    </message>
    <message>
        <source>SharePoint now shows the same photo as Exchange.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint viser nå det samme fotoet som Exchange.</translation>
    </message>
    <message>
        <source>Your photo did not arrive</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
At most 63 characters</extracomment>
        <translation>Fotoet ditt kom ikke fram</translation>
    </message>
    <message>
        <source>SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint har fortsatt ikke noe nytt foto. Åpne PhotoSync Tray for å se hva som kan gjøres.</translation>
    </message>
    <message>
        <source>You have a new photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Du har et nytt foto</translation>
    </message>
    <message>
        <source>Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Exchange har det, SharePoint ikke ennå. Åpne PhotoSync Tray for å starte synkroniseringen.</translation>
    </message>
    <message>
        <source>SharePoint lost your photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>SharePoint har mistet fotoet ditt</translation>
    </message>
    <message>
        <source>It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Det viser ikke lenger fotoet fra Exchange. Åpne PhotoSync Tray for å starte synkroniseringen på nytt.</translation>
    </message>
    <message>
        <source>Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Påloggingen din er utløpt, så vi kan ikke se etter fotoet ditt. Åpne PhotoSync Tray for å logge på.</translation>
    </message>
    <message>
        <source>Still here</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Kjører fortsatt</translation>
    </message>
    <message>
        <source>PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>PhotoSync Tray fortsetter i systemstatusfeltet. Avslutt finner du på ikonets meny.</translation>
    </message>
    <message>
        <source>Is there a mailbox in Exchange Online?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Finnes det en postboks i Exchange Online?</translation>
    </message>
    <message>
        <source>Does the mailbox hold a photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Inneholder postboksen et foto?</translation>
    </message>
    <message>
        <source>May the program look at SharePoint?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Får programmet se i SharePoint?</translation>
    </message>
    <message>
        <source>Has SharePoint ever asked Exchange for the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Har SharePoint noen gang spurt Exchange etter fotoet?</translation>
    </message>
    <message>
        <source>Does SharePoint take this photo from Exchange?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Tar SharePoint dette fotoet fra Exchange?</translation>
    </message>
    <message>
        <source>Does SharePoint show the photo that Exchange holds?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Viser SharePoint fotoet som Exchange har?</translation>
    </message>
    <message>
        <source>Can a private browser window be opened?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kan det åpnes et privat nettleservindu?</translation>
    </message>
    <message>
        <source>Has the sync that was asked for brought the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Har synkroniseringen som det ble bedt om, brakt fotoet?</translation>
    </message>
    <message>
        <source>Not asked: a guest's mailbox is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurt: postboksen til en gjest er et annet sted.</translation>
    </message>
    <message>
        <source>No: Exchange says that it is hosted elsewhere.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: Exchange sier at den ligger et annet sted.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei.</translation>
    </message>
    <message>
        <source>No: the photo that Microsoft 365 shows is the directory's.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: fotoet som Microsoft 365 viser, er katalogens.</translation>
    </message>
    <message>
        <source>Could not look, because the assigned plans were not told.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi de tildelte abonnementene ikke ble oppgitt.</translation>
    </message>
    <message>
        <source>Yes: an Exchange Online plan is assigned.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: et Exchange Online-abonnement er tildelt.</translation>
    </message>
    <message>
        <source>Not asked: there is no mailbox to hold one.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurt: det er ingen postboks som kan inneholde et.</translation>
    </message>
    <message>
        <source>No, at {at}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei, {at}.</translation>
    </message>
    <message>
        <source>Yes: {width} × {height} pixels, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: {width} × {height} piksler, {at}.</translation>
    </message>
    <message>
        <source>Not asked: the policy CheckSharePoint is Off.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurt: policyen CheckSharePoint er Off.</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei: {reason}</translation>
    </message>
    <message>
        <source>No: nobody has approved it for this person.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: ingen har godkjent det for denne personen.</translation>
    </message>
    <message>
        <source>Yes, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, {at}.</translation>
    </message>
    <message>
        <source>Not asked: a guest's profile is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurt: profilen til en gjest er et annet sted.</translation>
    </message>
    <message>
        <source>Could not look, because there is no SharePoint profile yet.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi det ikke finnes noen SharePoint-profil ennå.</translation>
    </message>
    <message>
        <source>Could not look, because the permission is missing.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi tillatelsen mangler.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint answered with an error.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi SharePoint svarte med en feil.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint was left out.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi SharePoint ble utelatt.</translation>
    </message>
    <message>
        <source>No: this person has no OneDrive yet.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: denne personen har ikke noe OneDrive ennå.</translation>
    </message>
    <message>
        <source>Yes, last at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja, sist {at}.</translation>
    </message>
    <message>
        <source>Could not look, because the picture has no time.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi bildet ikke har noe tidspunkt.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint has never tried.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi SharePoint aldri har prøvd.</translation>
    </message>
    <message>
        <source>Yes: its Exchange sync state is 1.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: synkroniseringsstatusen for Exchange er 1.</translation>
    </message>
    <message>
        <source>No: its Exchange sync state is 0.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: synkroniseringsstatusen for Exchange er 0.</translation>
    </message>
    <message>
        <source>Yes.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja.</translation>
    </message>
    <message>
        <source>No: it shows another picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: det viser et annet bilde.</translation>
    </message>
    <message>
        <source>Could not look, because the pictures are neither alike nor unlike.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi bildene verken er like eller ulike.</translation>
    </message>
    <message>
        <source>No: it looked for a photo and found none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: det så etter et foto og fant ikke noe.</translation>
    </message>
    <message>
        <source>No: it has no picture, and never looked for one.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: det har ikke noe bilde og har aldri sett etter noe.</translation>
    </message>
    <message>
        <source>No: the profile names a picture, and its file is not there.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: profilen angir et bilde, men bildefilen finnes ikke.</translation>
    </message>
    <message>
        <source>No: nothing is to be seen on its picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: det er ingenting å se på bildet.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture is damaged.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi bildet i SharePoint er skadet.</translation>
    </message>
    <message>
        <source>No: it shows a picture, and Exchange holds none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nei: det viser et bilde, og Exchange har ikke noe.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture was not read.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi bildet i SharePoint ikke ble lest.</translation>
    </message>
    <message>
        <source>{said} Likeness: {likeness}</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>{said} Likhet: {likeness}</translation>
    </message>
    <message>
        <source>Could not look, because the browsers were not asked.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke avgjøres, fordi nettleserne ikke ble spurt.</translation>
    </message>
    <message>
        <source>Yes: {browser}, which calls it {word}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: {browser}, der det heter {word}.</translation>
    </message>
    <message>
        <source>Could not look, because of this: {reason}</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke avgjøres, av denne grunnen: {reason}</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ingen er i gang.</translation>
    </message>
    <message numerus="yes">
        <source>No: asked at {asked}, looked {n} times, given up at {end}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: No: asked at {asked}, looked once, given up at {end}.</extracomment>
        <translation>
            <numerusform>Nei: spurt {asked}, sett etter én gang, oppgitt {end}.</numerusform>
            <numerusform>Nei: spurt {asked}, sett etter {n} ganger, oppgitt {end}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: asked at {asked}, looked {n} times, looks next at {next}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: Not yet: asked at {asked}, looked once, looks next at {next}.</extracomment>
        <translation>
            <numerusform>Ikke ennå: spurt {asked}, sett etter én gang, ser etter igjen {next}.</numerusform>
            <numerusform>Ikke ennå: spurt {asked}, sett etter {n} ganger, ser etter igjen {next}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Legg først til et foto i Microsoft 365-profilen din. Microsofts side viser hvordan.</translation>
    </message>
    <message>
        <source>Next to nothing is to be seen on your photo.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Det er nesten ingenting å se på fotoet ditt.</translation>
    </message>
    <message>
        <source>If that is not what you want, upload another photo before you sync.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Hvis det ikke er det du ønsker, laster du opp et annet foto før du synkroniserer.</translation>
    </message>
    <message>
        <source>Your photo is tiny. It may be an old copy from your organisation's directory.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Fotoet ditt er svært lite. Det kan være en gammel kopi fra organisasjonens katalog.</translation>
    </message>
    <message>
        <source>Upload a larger one before you sync: 648 by 648 pixels are best.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Last opp et større før du synkroniserer: 648 ganger 648 piksler er best.</translation>
    </message>
    <message>
        <source>Your photo is small and will look blurred in SharePoint.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Fotoet ditt er lite og vil se uskarpt ut i SharePoint.</translation>
    </message>
    <message>
        <source>Your photo is not square.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Fotoet ditt er ikke kvadratisk.</translation>
    </message>
    <message>
        <source>Only its middle will be shown. If that cuts something off, upload a square photo.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Bare midten vises. Hvis det kutter bort noe, laster du opp et kvadratisk foto.</translation>
    </message>
    <message>
        <source>Your photo was taken with the camera turned, and its file only says so.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Fotoet ditt ble tatt med dreid kamera, og det står bare i filen.</translation>
    </message>
    <message>
        <source>Some programs may show it lying on its side. Turn it, save it, and upload it again.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Noen programmer kan vise det liggende på siden. Roter det, lagre det og last det opp på nytt.</translation>
    </message>
    <message>
        <source>Your earlier choices could not be read and were put aside. Please look through them again.</source>
        <extracomment>LOST · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>De tidligere valgene dine kunne ikke leses og ble lagt til side. Gå gjennom dem på nytt.</translation>
    </message>
    <message>
        <source>It was not saved, and nothing has changed. {why}</source>
        <extracomment>NOT_SAVED · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Det ble ikke lagret, og ingenting er endret. {why}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Results, and when to sign in again</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Resultater, og når du må logge på igjen</translation>
    </message>
    <message>
        <source>Results only</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Bare resultater</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Varsler</translation>
    </message>
    <message>
        <source>Looking which browsers are there…</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Ser hvilke nettlesere som finnes…</translation>
    </message>
    <message>
        <source>Browser for the private window</source>
        <extracomment>_BROWSER_LABEL · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nettleser for det private vinduet</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>_AUTO · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Velg for meg</translation>
    </message>
    <message>
        <source>Not found on this PC.</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Ikke funnet på denne PC-en.</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <extracomment>Row, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Start når jeg logger på denne PC-en</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logget av</translation>
    </message>
    <message>
        <source>Bring your photo to SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Bring fotoet ditt til SharePoint</translation>
    </message>
    <message>
        <source>Sign in to see which photo Exchange holds, and which one SharePoint shows to others.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logg på for å se hvilket foto Exchange har, og hvilket SharePoint viser til andre.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kopier kobling</translation>
    </message>
    <message>
        <source>Asking for permission</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Ber om tillatelse</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logger på</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Fortsett i nettleseren</translation>
    </message>
    <message>
        <source>Continue with Windows</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Fortsett med Windows</translation>
    </message>
    <message>
        <source>Your Windows account could not be used. Your browser does it instead: sign in on the page that opens there.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Windows-kontoen din kunne ikke brukes. Nettleseren gjør det i stedet: logg på på siden som åpnes der.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens there. Did you close it? Cancel here, and try again.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logg på på siden som åpnes der. Har du lukket den? Avbryt her, og prøv på nytt.</translation>
    </message>
    <message>
        <source>The page asks whether PhotoSync Tray may look at your picture in SharePoint. Whatever you answer, you stay signed in, and the sync works.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Siden spør om PhotoSync Tray får se på bildet ditt i SharePoint. Uansett hva du svarer, forblir du logget på, og synkroniseringen virker.</translation>
    </message>
    <message>
        <source>Windows signs you in with the account that it knows. If it asks something, it does so in a window of its own.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Windows logger deg på med kontoen det kjenner. Hvis det spør om noe, skjer det i et eget vindu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html
page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>Comparing both photos…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Sammenligner de to fotoene…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Et øyeblikk…</translation>
    </message>
    <message>
        <source>Looking at what Exchange holds and what SharePoint shows.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, sentence · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Ser hva Exchange har, og hva SharePoint viser.</translation>
    </message>
    <message>
        <source>SharePoint shows your photo</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>SharePoint viser fotoet ditt</translation>
    </message>
    <message>
        <source>Exchange and SharePoint hold the same photo. Other apps may take a little longer.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Exchange og SharePoint har det samme fotoet. I andre apper kan det ta litt lenger tid.</translation>
    </message>
    <message>
        <source>Nothing to sync</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Ingenting å synkronisere</translation>
    </message>
    <message>
        <source>There is nothing to sync.</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Det er ingenting å synkronisere.</translation>
    </message>
    <message>
        <source>{message} Your photo is still awaited; we look again after that.</source>
        <extracomment>Line · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>{message} Vi venter fortsatt på fotoet ditt; vi ser etter igjen etterpå.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, and lets you use an ordinary one. There you may be signed in already: see that it is this account before you go on.</source>
        <extracomment>sentence anew · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Organisasjonen din tillater ikke private nettleservinduer og lar deg bruke et vanlig. Der er du kanskje allerede logget på: se til at det er denne kontoen før du går videre.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>title · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Noe gikk galt</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to IT.</source>
        <extracomment>message · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Prøv på nytt. Send detaljene til IT hvis det skjer igjen.</translation>
    </message>
    <message>
        <source>Is PhotoSync Tray set up for an organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er PhotoSync Tray konfigurert for en organisasjon?</translation>
    </message>
    <message>
        <source>Is somebody signed in?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er noen logget på?</translation>
    </message>
    <message>
        <source>Does the account belong to this organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Tilhører kontoen denne organisasjonen?</translation>
    </message>
    <message>
        <source>Can Microsoft 365 be reached?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er det kontakt med Microsoft 365?</translation>
    </message>
    <message>
        <source>Is this PC's clock right?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Går klokken på denne PC-en riktig?</translation>
    </message>
    <message>
        <source>Does Microsoft 365 answer without errors?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Svarer Microsoft 365 uten feil?</translation>
    </message>
    <message>
        <source>Does the program start when you sign in to this PC?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Starter programmet når du logger på denne PC-en?</translation>
    </message>
    <message>
        <source>No: there is no ClientId.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei: det finnes ingen ClientId.</translation>
    </message>
    <message>
        <source>Could not look, because the settings were not read.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke avgjøres, fordi innstillingene ikke ble lest.</translation>
    </message>
    <message>
        <source>Yes, for {tenant}. Values passed over since they do not fit: {count}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, for {tenant}. Verdier som ble hoppet over fordi de ikke passer: {count}</translation>
    </message>
    <message>
        <source>Yes, for {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, for {tenant}.</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja. {reason}</translation>
    </message>
    <message>
        <source>No. {reason}</source>
        <extracomment>moot, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei. {reason}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Avvist: {reason}</translation>
    </message>
    <message>
        <source>No longer: the sign-in of {user} is over.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ikke lenger: påloggingen for {user} er utløpt.</translation>
    </message>
    <message>
        <source>Yes, as {user}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, som {user}.</translation>
    </message>
    <message>
        <source>No: the directory calls it a guest.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei: katalogen kaller den en gjest.</translation>
    </message>
    <message>
        <source>Yes: it is no guest in {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja: den er ikke gjest i {tenant}.</translation>
    </message>
    <message>
        <source>Could not look, because no answer has told the time.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke avgjøres, fordi ingen svar har oppgitt tiden.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, within {n} minutes.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: Yes, within a minute.</extracomment>
        <translation>
            <numerusform>Ja, innen et minutt.</numerusform>
            <numerusform>Ja, innen {n} minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes ahead.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute ahead.</extracomment>
        <translation>
            <numerusform>Nei: den går et minutt for fort.</numerusform>
            <numerusform>Nei: den går {n} minutter for fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes behind.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute behind.</extracomment>
        <translation>
            <numerusform>Nei: den går et minutt for sakte.</numerusform>
            <numerusform>Nei: den går {n} minutter for sakte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it asked for a pause of {n} seconds. {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it asked for a pause of a second. {reason}</extracomment>
        <translation>
            <numerusform>Nei: det ba om en pause på ett sekund. {reason}</numerusform>
            <numerusform>Nei: det ba om en pause på {n} sekunder. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>No: SharePoint answered with an error.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nei: SharePoint svarte med en feil.</translation>
    </message>
    <message>
        <source>Could not look, because nobody is signed in.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke avgjøres, fordi ingen er logget på.</translation>
    </message>
    <message>
        <source>Could not look, because no look has ended yet.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke avgjøres, fordi ingen kontroll er fullført ennå.</translation>
    </message>
    <message>
        <source>{what} ({details})</source>
        <extracomment>Line · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>{what} ({details})</translation>
    </message>
    <message>
        <source>Further cause: {what}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Ytterligere årsak: {what}</translation>
    </message>
    <message>
        <source>{program} {version}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Who can act: {who}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Hvem kan gjøre noe: {who}</translation>
    </message>
    <message>
        <source>the person</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>personen selv</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>IT</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Hva kan gjøres: {action}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Ingenting står i veien.</translation>
    </message>
    <message>
        <source>To approve the program: {link}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>For å godkjenne programmet: {link}</translation>
    </message>
    <message>
        <source>Help from {organisation}</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Hjelp fra {organisation}</translation>
    </message>
    <message>
        <source>Help from IT</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Hjelp fra IT</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Screen, short · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Logg på</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Bruk nettleseren i stedet</translation>
    </message>
    <message>
        <source>Start the sync</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Start synkroniseringen</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åpne vinduet på nytt</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kontroller nå</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kontroller på nytt</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Kopier til IT</translation>
    </message>
    <message>
        <source>How to add a photo</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Slik legger du til et foto</translation>
    </message>
    <message>
        <source>Allow looking</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Tillat å se etter</translation>
    </message>
    <message>
        <source>Open my SharePoint picture</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åpne SharePoint-bildet mitt</translation>
    </message>
    <message>
        <source>Open an ordinary window</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åpne et vanlig vindu</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kopier koblingen</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Vis trinnene</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Slutt å vente</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <extracomment>label anew · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åpner nettleseren…</translation>
    </message>
    <message>
        <source>Worldwide, GCC included</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Hele verden, inkludert GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Amerikanske myndigheter GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Amerikanske myndigheter DoD</translation>
    </message>
    <message>
        <source>China, operated by 21Vianet</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Kina, drives av 21Vianet</translation>
    </message>
    <message>
        <source>Custom, with three addresses of its own</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Egendefinert, med tre egne adresser</translation>
    </message>
    <message>
        <source>The default browser, or else another one that may</source>
        <extracomment>BROWSER_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Standardnettleseren, eller ellers en annen som får lov</translation>
    </message>
    <message>
        <source>A guest window of the browser</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et gjestevindu i nettleseren</translation>
    </message>
    <message>
        <source>A window with a temporary profile</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et vindu med en midlertidig profil</translation>
    </message>
    <message>
        <source>An ordinary window, after asking the person</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et vanlig vindu, etter å ha spurt personen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Ingenting</translation>
    </message>
    <message>
        <source>OneDrive, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>OneDrive, slik flisen på Office.com åpner det</translation>
    </message>
    <message>
        <source>SharePoint, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint, slik flisen på Office.com åpner det</translation>
    </message>
    <message>
        <source>Office.com, where the person clicks a tile</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Office.com, der personen klikker en flis</translation>
    </message>
    <message>
        <source>The person's own photo in SharePoint</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Personens eget foto i SharePoint</translation>
    </message>
    <message>
        <source>Not configured: {default}.</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ikke konfigurert: {default}.</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>nei</translation>
    </message>
    <message>
        <source>Settings of PhotoSync Tray</source>
        <extracomment>TEMPLATE_TITLE · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Innstillinger for PhotoSync Tray</translation>
    </message>
    <message>
        <source>PhotoSync Tray on Windows 10 and later</source>
        <extracomment>TEMPLATE_FOR · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>PhotoSync Tray på Windows 10 og nyere</translation>
    </message>
    <message>
        <source>Directory to sign in to</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Katalog å logge på</translation>
    </message>
    <message>
        <source>The directory id of your organisation, or one of its domains.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Katalog-ID-en for organisasjonen, eller et av domenene.</translation>
    </message>
    <message>
        <source>Application id</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Program-ID</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration. Without it nobody can sign in, and the program says that IT has to act.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Program-ID-en (klient-ID-en) for appregistreringen. Uten den kan ingen logge på, og programmet sier at IT må gjøre noe.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>ingen</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Where Microsoft 365 runs.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Der Microsoft 365 kjører.</translation>
    </message>
    <message>
        <source>Sign-in address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Påloggingsadresse for en egendefinert sky</translation>
    </message>
    <message>
        <source>The address that signs people in, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen der personer logger på, når policyen Cloud er Custom.</translation>
    </message>
    <message>
        <source>Graph address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Graph-adresse for en egendefinert sky</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen til Microsoft Graph, når policyen Cloud er Custom.</translation>
    </message>
    <message>
        <source>Portal address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Portaladresse for en egendefinert sky</translation>
    </message>
    <message>
        <source>The address of the page with the tiles, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen til siden med flisene, når policyen Cloud er Custom.</translation>
    </message>
    <message>
        <source>My Site host</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Vert for Mitt område</translation>
    </message>
    <message>
        <source>The host of your organisation's personal sites. Without it, it is found out by itself.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Verten for organisasjonens personlige områder. Uten den blir den funnet av seg selv.</translation>
    </message>
    <message>
        <source>discovered</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>finnes automatisk</translation>
    </message>
    <message>
        <source>Accepted sign-in names</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Godtatte påloggingsnavn</translation>
    </message>
    <message>
        <source>The domains of the sign-in names that may be used. Without any, every account of the directory may.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Domenene for påloggingsnavnene som kan brukes. Uten noen kan alle kontoer i katalogen brukes.</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Sign in with the account of Windows</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Logg på med Windows-kontoen</translation>
    </message>
    <message>
        <source>Offers the account that Windows already knows before it opens a browser.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tilbyr kontoen som Windows allerede kjenner, før en nettleser åpnes.</translation>
    </message>
    <message>
        <source>The browser in which the private window opens.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nettleseren der det private vinduet åpnes.</translation>
    </message>
    <message>
        <source>Where private windows are forbidden</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Der private vinduer er forbudt</translation>
    </message>
    <message>
        <source>What may be opened where a policy of the browser forbids private windows. NormalWindow asks the person each time.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hva som kan åpnes der en policy for nettleseren forbyr private vinduer. NormalWindow spør personen hver gang.</translation>
    </message>
    <message>
        <source>Page that the private window opens</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Side som det private vinduet åpner</translation>
    </message>
    <message>
        <source>The page at which the sync begins.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Siden der synkroniseringen begynner.</translation>
    </message>
    <message>
        <source>Look at SharePoint's picture</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Se på bildet i SharePoint</translation>
    </message>
    <message>
        <source>Whether the program compares the photo with SharePoint's picture, which needs consent.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Om programmet sammenligner fotoet med bildet i SharePoint, noe som krever samtykke.</translation>
    </message>
    <message>
        <source>Yes, where it is allowed</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ja, der det er tillatt</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nei</translation>
    </message>
    <message>
        <source>Hours to watch for the photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Timer å se etter fotoet</translation>
    </message>
    <message>
        <source>How long the program looks for the photo after a sync was asked for.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor lenge programmet ser etter fotoet etter at det er bedt om en synkronisering.</translation>
    </message>
    <message>
        <source>Hours between looks for a new photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Timer mellom kontroller av nytt foto</translation>
    </message>
    <message>
        <source>How often the program looks for a new photo once nothing is awaited; 0 for never.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor ofte programmet ser etter et nytt foto når ingenting er ventet; 0 for aldri.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Start med skrivebordet</translation>
    </message>
    <message>
        <source>Whether the program starts when somebody signs in to the PC.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Om programmet starter når noen logger på PC-en.</translation>
    </message>
    <message>
        <source>Which notifications the program shows. All adds that the sign-in has ended.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvilke varsler programmet viser. All legger til at påloggingen er utløpt.</translation>
    </message>
    <message>
        <source>All, also that the sign-in has ended</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Alle, også at påloggingen er utløpt</translation>
    </message>
    <message>
        <source>Results alone</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Utelukkende resultater</translation>
    </message>
    <message>
        <source>The language of the program, as a tag such as de or pt-BR.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Språket i programmet, som en kode, for eksempel de eller pt-BR.</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>systemets</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The address of an HTTP proxy. Without it the system's settings count, with PAC on Windows and macOS, and the environment's on Linux. SOCKS is not supported.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen til en HTTP-proxy. Uten den gjelder innstillingene i systemet, med PAC på Windows og macOS, og de i miljøet på Linux. SOCKS støttes ikke.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Navnet på organisasjonen</translation>
    </message>
    <message>
        <source>Named where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nevnes der hjelp tilbys.</translation>
    </message>
    <message>
        <source>Address of your help page</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen til hjelpesiden deres</translation>
    </message>
    <message>
        <source>Offered in the window and in the icon's menu.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tilbys i vinduet og på ikonets meny.</translation>
    </message>
    <message>
        <source>Words on your help</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tekst om hjelpen deres</translation>
    </message>
    <message>
        <source>A sentence of yours, shown where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>En setning fra dere, vist der hjelp tilbys.</translation>
    </message>
    <message>
        <source>Lock the settings</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Lås innstillingene</translation>
    </message>
    <message>
        <source>People can change nothing; choices that they made before do not count.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Personer kan ikke endre noe; valg de har gjort før, gjelder ikke.</translation>
    </message>
    <message>
        <source>Write a status for Intune</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Skriv en status for Intune</translation>
    </message>
    <message>
        <source>Writes the state of the program, without personal data, for Intune's detection script.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Skriver tilstanden til programmet, uten personopplysninger, for oppdagelsesskriptet i Intune.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Logg</translation>
    </message>
    <message>
        <source>How much the log tells.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor mye loggen forteller.</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Feil</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hendelser</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>MANAGED · photosync_tray/core/settings.py: The one order in which the values of settings count; their table is `core.setting_table`.</extracomment>
        <translation>Administreres av organisasjonen din</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Line · photosync_tray/core/texts.py: Texts that a person reads: English in the source, said in the person's language at the border.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Nobody has approved the program for your organisation yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Ingen har godkjent programmet for organisasjonen din ennå.</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>En administrator gir samtykke én gang for alle brukere.</translation>
    </message>
    <message>
        <source>Only an administrator can approve the program.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Bare en administrator kan godkjenne programmet.</translation>
    </message>
    <message>
        <source>Where the page takes a request, send it there; else send its text to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Hvis siden tar imot en forespørsel, sender du den der; ellers sender du teksten på siden til IT.</translation>
    </message>
    <message>
        <source>Need admin approval</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Krever administratorgodkjenning</translation>
    </message>
    <message>
        <source>The program is approved, but was not given to you.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Programmet er godkjent, men er ikke tildelt deg.</translation>
    </message>
    <message>
        <source>IT adds you, or your group, to the program's users.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT legger til deg eller gruppen din blant brukerne av programmet.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT; “More details” has the number that they look for.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Send teksten på siden til IT; «Flere detaljer» har nummeret de leter etter.</translation>
    </message>
    <message>
        <source>You cannot access this right now</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Du får ikke tilgang til dette akkurat nå</translation>
    </message>
    <message>
        <source>Your organisation wants a PC that it manages, and could not tell that this is one.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Organisasjonen din vil ha en PC som den administrerer, og kunne ikke se at dette er en.</translation>
    </message>
    <message>
        <source>Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Avbryt, og prøv på nytt med Microsoft Edge. Send teksten på siden til IT hvis det vedvarer.</translation>
    </message>
    <message>
        <source>You can't get there from here</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Du kan ikke komme dit herfra</translation>
    </message>
    <message>
        <source>You chose an account that does not belong to this organisation.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Du valgte en konto som ikke tilhører denne organisasjonen.</translation>
    </message>
    <message>
        <source>Go back, and choose your work or school account.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Gå tilbake, og velg jobb- eller skolekontoen din.</translation>
    </message>
    <message>
        <source>We couldn't find an account with that username</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vi finner ingen konto med det brukernavnet</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Dette er en personlig Microsoft-konto.</translation>
    </message>
    <message>
        <source>You can't sign in here with a personal account</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Du kan ikke logge på her med en personlig konto</translation>
    </message>
    <message>
        <source>Your network or your organisation does not let this account in here.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nettverket eller organisasjonen din slipper ikke denne kontoen inn her.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Send teksten på siden til IT.</translation>
    </message>
    <message>
        <source>Access is blocked</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Tilgangen er blokkert</translation>
    </message>
    <message>
        <source>Your organisation does not know the program, or has turned it off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Organisasjonen din kjenner ikke programmet eller har slått det av.</translation>
    </message>
    <message>
        <source>IT compares the policies TenantId and ClientId with the app registration.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT sammenligner policyene TenantId og ClientId med appregistreringen.</translation>
    </message>
    <message>
        <source>The program's reply address is missing in its registration.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Svaradressen til programmet mangler i registreringen.</translation>
    </message>
    <message>
        <source>IT adds http://localhost under “Mobile and desktop applications”.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT legger til http://localhost under «Mobil- og skrivebordsprogrammer».</translation>
    </message>
    <message>
        <source>The name or the password was not right, or the password has expired.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Navnet eller passordet var ikke riktig, eller passordet er utløpt.</translation>
    </message>
    <message>
        <source>The page says which. Set it right there, then the sign-in goes on.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden sier hva det er. Rett det der, så fortsetter påloggingen.</translation>
    </message>
    <message>
        <source>Your account is locked or turned off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Kontoen din er låst eller slått av.</translation>
    </message>
    <message>
        <source>Wait for half an hour if you mistyped a password; else tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vent i en halv time hvis du skrev et passord feil; ellers sier du fra til IT.</translation>
    </message>
    <message>
        <source>Microsoft wants a second proof that it is you, and none has been set up yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsoft vil ha et ekstra bevis på at det er deg, og ingen er konfigurert ennå.</translation>
    </message>
    <message>
        <source>Follow the page to set it up. It takes some minutes; sign in again afterwards.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Følg siden for å konfigurere det. Det tar noen minutter; logg på igjen etterpå.</translation>
    </message>
    <message>
        <source>More information required</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Mer informasjon kreves</translation>
    </message>
    <message>
        <source>Microsoft's sign-in is busy.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsofts pålogging er opptatt.</translation>
    </message>
    <message>
        <source>Cancel, and try again in some minutes.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Avbryt, og prøv på nytt om noen minutter.</translation>
    </message>
    <message>
        <source>Sorry, but we're having trouble with signing you in</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Beklager, men vi har problemer med å logge deg på</translation>
    </message>
    <message>
        <source>Your network wants a sign-in of its own first, as in a hotel or on a train.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nettverket ditt vil ha sin egen pålogging først, som på et hotell eller et tog.</translation>
    </message>
    <message>
        <source>Sign in there, then cancel here and try again.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Logg på der, avbryt så her, og prøv på nytt.</translation>
    </message>
    <message>
        <source>The page of a Wi-Fi or a provider</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden fra et Wi-Fi-nettverk eller en leverandør</translation>
    </message>
    <message>
        <source>The way back from the browser to the program is closed.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Veien tilbake fra nettleseren til programmet er stengt.</translation>
    </message>
    <message>
        <source>Cancel, and try again. If it stays, make another browser your default one.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Avbryt, og prøv på nytt. Hvis det vedvarer, gjør du en annen nettleser til standard.</translation>
    </message>
    <message>
        <source>“localhost” refused to connect, or can't be reached</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>«localhost» avviste tilkoblingen eller kan ikke nås</translation>
    </message>
    <message>
        <source>The browser does not trust who answered: the PC's clock may be wrong, or your network inspects traffic.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Nettleseren klarerer ikke den som svarte: klokken på PC-en går kanskje feil, eller nettverket ditt inspiserer trafikken.</translation>
    </message>
    <message>
        <source>Do not go on to the page. Compare the clock; if it is right, tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Ikke gå videre til siden. Sammenlign klokken; si fra til IT hvis den går riktig.</translation>
    </message>
    <message>
        <source>Your connection isn't private</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Tilkoblingen din er ikke privat</translation>
    </message>
    <message>
        <source>The page was closed, or the sign-in took too long.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden ble lukket, eller påloggingen tok for lang tid.</translation>
    </message>
    <message>
        <source>Cancel, and try again; “Copy link” opens the same page in another browser.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Avbryt, og prøv på nytt; «Kopier kobling» åpner den samme siden i en annen nettleser.</translation>
    </message>
    <message>
        <source>An empty page, or none at all</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>En tom side, eller ingen i det hele tatt</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We keep looking, and tell you when your photo is there.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint svarer innen minutter, noen ganger dager. Vi fortsetter å se etter og sier fra når fotoet ditt er der.</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We cannot look at it from here, so look at your picture there yourself.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint svarer innen minutter, noen ganger dager. Vi kan ikke se det herfra, så se på bildet ditt der selv.</translation>
    </message>
    <message>
        <source>We keep looking, and tell you when your photo is there.</source>
        <extracomment>paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Vi fortsetter å se etter og sier fra når fotoet ditt er der.</translation>
    </message>
    <message>
        <source>If the page says “You can’t get there from here”, ask IT: it wants a managed browser.</source>
        <extracomment>paragraph, second · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Hvis siden sier «Du kan ikke komme dit herfra», spør du IT: den krever en administrert nettleser.</translation>
    </message>
    <message>
        <source>Waiting for SharePoint</source>
        <extracomment>Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Venter på SharePoint</translation>
    </message>
    <message>
        <source>Your photo in Exchange changed meanwhile</source>
        <extracomment>Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Fotoet ditt i Exchange er endret i mellomtiden</translation>
    </message>
    <message>
        <source>The clock began anew for the new photo. SharePoint may have to be asked for it: open the private window once more.</source>
        <extracomment>Screen, sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Klokken begynte på nytt for det nye fotoet. SharePoint må kanskje spørres om det: åpne det private vinduet en gang til.</translation>
    </message>
    <message>
        <source>Start the sync again</source>
        <extracomment>Button, label · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Synkroniser på nytt</translation>
    </message>
    <message>
        <source>Now finish in the private window</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Fullfør nå i det private vinduet</translation>
    </message>
    <message>
        <source>Now finish in the browser</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Fullfør nå i nettleseren</translation>
    </message>
    <message>
        <source>Know who is signed in, and see their photo in Exchange</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Vite hvem som er logget på, og se fotoet til vedkommende i Exchange</translation>
    </message>
    <message>
        <source>Read the profiles in SharePoint, to see whether the photo is there</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Lese profilene i SharePoint for å se om fotoet er der</translation>
    </message>
    <message>
        <source>Exchange has a new photo, SharePoint shows the old one</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Exchange har et nytt foto, SharePoint viser det gamle</translation>
    </message>
    <message>
        <source>SharePoint already shows the photo that Exchange has</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint viser allerede fotoet som Exchange har</translation>
    </message>
    <message>
        <source>a mailbox, but no photo anywhere</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en postboks, men ikke noe foto noe sted</translation>
    </message>
    <message>
        <source>no Exchange Online mailbox and no photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen Exchange Online-postboks og ikke noe foto</translation>
    </message>
    <message>
        <source>no mailbox; only the directory holds a small photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen postboks; bare katalogen har et lite foto</translation>
    </message>
    <message>
        <source>the mailbox is in the organisation's own data centre</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>postboksen ligger i organisasjonens eget datasenter</translation>
    </message>
    <message>
        <source>nobody has opened OneDrive yet, so there is no personal site</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen har åpnet OneDrive ennå, så det finnes ikke noe personlig område</translation>
    </message>
    <message>
        <source>SharePoint looked before there was a photo, and never again</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint så etter før det fantes et foto, og aldri siden</translation>
    </message>
    <message>
        <source>an administrator's picture in SharePoint shuts Exchange's out</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>et bilde fra en administrator i SharePoint stenger ute det fra Exchange</translation>
    </message>
    <message>
        <source>a guest from another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en gjest fra en annen organisasjon</translation>
    </message>
    <message>
        <source>SharePoint was asked two hours ago, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint ble spurt for to timer siden, og fotoet bruker lang tid</translation>
    </message>
    <message>
        <source>SharePoint was asked 80 hours ago, and nothing came of it</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint ble spurt for 80 timer siden, og det kom ingenting ut av det</translation>
    </message>
    <message>
        <source>a wait of two days in seconds: time runs 26,000 times as fast</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>to døgns venting på sekunder: tiden går 26 000 ganger så fort</translation>
    </message>
    <message>
        <source>a newer photo is uploaded while the first is on its way</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>et nyere foto lastes opp mens det første er på vei</translation>
    </message>
    <message>
        <source>in sync, until a new photo comes; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>likt, til det kommer et nytt foto; et døgn tar ti sekunder</translation>
    </message>
    <message>
        <source>in sync, until SharePoint loses it; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>likt, til SharePoint mister det; et døgn tar ti sekunder</translation>
    </message>
    <message>
        <source>the account belongs to another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>kontoen tilhører en annen organisasjon</translation>
    </message>
    <message>
        <source>the organisation has not set the program up</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>organisasjonen har ikke konfigurert programmet</translation>
    </message>
    <message>
        <source>only an administrator can allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>bare en administrator kan tillate at vi ser i SharePoint</translation>
    </message>
    <message>
        <source>each person may allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>hver person kan tillate at vi ser i SharePoint</translation>
    </message>
    <message>
        <source>conditional access refuses the sign-in</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>betinget tilgang avviser påloggingen</translation>
    </message>
    <message>
        <source>a policy forbids private windows</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en policy forbyr private vinduer</translation>
    </message>
    <message>
        <source>no browser that could open a private window</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen nettleser som kan åpne et privat vindu</translation>
    </message>
    <message>
        <source>a proxy refuses the way to Microsoft Graph</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en proxy avviser veien til Microsoft Graph</translation>
    </message>
    <message>
        <source>the network inspects traffic, with a certificate that nobody trusts</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>nettverket inspiserer trafikken, med et sertifikat som ingen klarerer</translation>
    </message>
    <message>
        <source>this PC's clock is six hours ahead</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>klokken på denne PC-en går seks timer for fort</translation>
    </message>
    <message>
        <source>Microsoft Graph asks to wait</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph ber om å vente</translation>
    </message>
    <message>
        <source>Microsoft Graph answers with errors</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph svarer med feil</translation>
    </message>
    <message>
        <source>nothing answers any more</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingenting svarer lenger</translation>
    </message>
    <message>
        <source>every answer is late, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>hvert svar kommer sent, og fotoet bruker lang tid</translation>
    </message>
    <message>
        <source>Office.com</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>Office.com</translation>
    </message>
    <message>
        <source>OneDrive and SharePoint</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>OneDrive og SharePoint</translation>
    </message>
    <message>
        <source>PCs that reported: {count}; that did not: {silent}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>PC-er som rapporterte: {count}; som ikke gjorde det: {silent}</translation>
    </message>
    <message>
        <source>Causes, of people in all: {count}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Årsaker, av personer i alt: {count}</translation>
    </message>
    <message>
        <source>Versions:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Versjoner:</translation>
    </message>
    <message>
        <source>Entry that starts it at sign-in:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Oppføring som starter det ved pålogging:</translation>
    </message>
    <message>
        <source>States:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Tilstander:</translation>
    </message>
    <message>
        <source>machine policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>datamaskinpolicy</translation>
    </message>
    <message>
        <source>user policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>brukerpolicy</translation>
    </message>
    <message>
        <source>user's choice</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>brukerens valg</translation>
    </message>
    <message>
        <source>installation</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>installasjon</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>innebygd</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>Hoppet over: {what}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>låst</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.
_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>For IT</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>For IT</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Åpne loggmappen</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Lisenser</translation>
    </message>
    <message>
        <source>The program's icon</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Ikonet til programmet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Versjon {version}</translation>
    </message>
    <message>
        <source>{program} is free software under the MIT licence.</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>{program} er fri programvare under MIT-lisensen.</translation>
    </message>
    <message>
        <source>Save support archive…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Lagre støttearkiv…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Save support archive</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Lagre støttearkiv</translation>
    </message>
    <message>
        <source>Archives</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Lagrer…</translation>
    </message>
    <message>
        <source>{file} is saved. It holds no photo, no password and no name.</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>{file} er lagret. Den inneholder ikke noe foto, passord eller navn.</translation>
    </message>
    <message>
        <source>It was not saved. {why}</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Det ble ikke lagret. {why}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>say · photosync_tray/qt/bridge.py: The connection between both pictures; its line and its badge tell the state without colour.</extracomment>
        <translation>Tilkobling</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>say · photosync_tray/qt/buttons.py: The main button and those beside it; the keyboard stays on the one it is on.</extracomment>
        <translation>Vent litt</translation>
    </message>
    <message>
        <source>has your new photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>har det nye fotoet ditt</translation>
    </message>
    <message>
        <source>may still show the old one</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>viser kanskje fortsatt det gamle</translation>
    </message>
    <message>
        <source>your photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>fotoet ditt</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>ikke noe foto</translation>
    </message>
    <message>
        <source>the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>det samme fotoet</translation>
    </message>
    <message>
        <source>another photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>et annet foto</translation>
    </message>
    <message>
        <source>perhaps the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>kanskje det samme fotoet</translation>
    </message>
    <message>
        <source>placeholder, no photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>plassholder, ikke noe foto</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>ikke noe foto ennå</translation>
    </message>
    <message>
        <source>the photo's file is missing</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>fotofilen mangler</translation>
    </message>
    <message>
        <source>a blank picture</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>et tomt bilde</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>kan ikke åpnes</translation>
    </message>
    <message>
        <source>a photo of its own</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>sitt eget foto</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>ikke undersøkt</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>ikke ennå</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Foto endret</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Spurt</translation>
    </message>
    <message>
        <source>Last looked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Så etter sist</translation>
    </message>
    <message>
        <source>Looks next</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Ser etter igjen</translation>
    </message>
    <message>
        <source>Waited until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Ventet til</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.
waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Venter til</translation>
    </message>
    <message>
        <source>The last look did not work: {problem}. It is tried again.</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Det gikk ikke å se etter sist: {problem}. Det prøves på nytt.</translation>
    </message>
    <message>
        <source>Your picture on a light ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Bildet ditt på lys bakgrunn</translation>
    </message>
    <message>
        <source>Your picture on a dark ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Bildet ditt på mørk bakgrunn</translation>
    </message>
    <message>
        <source>What colleagues see</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Det kolleger ser</translation>
    </message>
    <message>
        <source>round, at 32, 48 and 96 pixels</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>rundt, ved 32, 48 og 96 piksler</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint was not looked at.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Laget av fotoet ditt i Exchange: SharePoint ble ikke undersøkt.</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint has none yet.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Laget av fotoet ditt i Exchange: SharePoint har ikke noe ennå.</translation>
    </message>
    <message>
        <source>SharePoint's own thumbnails, as they are now.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>SharePoints egne miniatyrer, slik de er nå.</translation>
    </message>
    <message>
        <source>Who can act: you.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gjøre noe: du.</translation>
    </message>
    <message>
        <source>Who can act: IT.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gjøre noe: IT.</translation>
    </message>
    <message>
        <source>Who can act: Microsoft.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gjøre noe: Microsoft.</translation>
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
        <translation>Versjon</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Detaljer for IT</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Pålogging</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Årsak</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Logget på via</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>the Windows account</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Windows-kontoen</translation>
    </message>
    <message>
        <source>Waits for the browser until</source>
        <extracomment>waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Venter på nettleseren til</translation>
    </message>
    <message>
        <source>kept until you quit ({reason})</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>beholdes til du avslutter ({reason})</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Klokken på denne PC-en</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Siste kontroll</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Exchange-postboks</translation>
    </message>
    <message>
        <source>Photo in Exchange</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Foto i Exchange</translation>
    </message>
    <message>
        <source>could not be learned</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>var ikke å få vite</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{time} for fort</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{time} for sakte</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} piksler</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size} KB</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} piksler, {size} kB</translation>
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
        <translation>SharePoint spurte Exchange sist</translation>
    </message>
    <message>
        <source>Looks until</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Ser etter til</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Neste kontroll</translation>
    </message>
    <message>
        <source>Photo in Exchange changed</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Foto i Exchange endret</translation>
    </message>
    <message>
        <source>Sync asked</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Ba om synkronisering</translation>
    </message>
    <message>
        <source>What else stands in the way</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Hva som ellers står i veien</translation>
    </message>
    <message>
        <source>About your photo</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Om fotoet ditt</translation>
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
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trinn</translation>
    </message>
    <message>
        <source>This card stays here until you close it.</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Dette kortet blir her til du lukker det.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>Copy the sign-in name</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopier påloggingsnavnet</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Ferdig</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A box to sign in</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>En boks for å logge på</translation>
    </message>
    <message>
        <source>OneDrive with its files</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>OneDrive med filene</translation>
    </message>
    <message>
        <source>A page in SharePoint</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>En side i SharePoint</translation>
    </message>
    <message>
        <source>Tiles, with OneDrive among them</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Fliser, med OneDrive blant dem</translation>
    </message>
    <message>
        <source>A round picture</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Et rundt bilde</translation>
    </message>
    <message>
        <source>The cross that closes a window</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Krysset som lukker et vindu</translation>
    </message>
    <message>
        <source>Step {n}, done: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trinn {n}, ferdig: {title}</translation>
    </message>
    <message>
        <source>Step {n}, now: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trinn {n}, nå: {title}</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trinn {n}: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>say · photosync_tray/qt/notifier.py: Notifications: by the desktop's service where there is one, else as a balloon of the icon.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>Photo in SharePoint</source>
        <extracomment>say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Foto i SharePoint</translation>
    </message>
    <message>
        <source>A window should open in a moment…</source>
        <extracomment>_RUNNING · photosync_tray/qt/settings_control.py: Between the settings dialog and the outside: finds what to choose from, keeps what was chosen.</extracomment>
        <translation>Et vindu skal snart åpnes…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Innstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Nettleser</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Test: open a private window</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Test: åpne et privat vindu</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Bruk en annen konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Logg av</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Innstillinger…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Avslutt</translation>
    </message>
    <message>
        <source>{program} (Demo)</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program} (demo)</translation>
    </message>
    <message>
        <source>A code or some words of the page, such as 53003</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>En kode eller noen ord fra siden, for eksempel 53003</translation>
    </message>
    <message>
        <source>Find what the page shows</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Finn det siden viser</translation>
    </message>
    <message>
        <source>What the page shows, and what it means</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Hva siden viser, og hva det betyr</translation>
    </message>
    <message>
        <source>None of the usual pages. Send its text to IT.</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Ingen av de vanlige sidene. Send teksten på siden til IT.</translation>
    </message>
    <message>
        <source>My browser shows an error</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Nettleseren viser en feil</translation>
    </message>
    <message>
        <source>The page can be answered until {time}.</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Siden kan besvares til {time}.</translation>
    </message>
    <message>
        <source>Times of the wait</source>
        <extracomment>say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>Tider for ventingen</translation>
    </message>
    <message>
        <source>Windows may keep it behind the arrow. Drag it out, and it stays.</source>
        <extracomment>_HIDDEN · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Windows gjemmer det kanskje bak pilen. Dra det ut, så blir det der.</translation>
    </message>
    <message>
        <source>Click its icon there to come back to this window.</source>
        <extracomment>_IN_SIGHT · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Klikk ikonet der for å komme tilbake til dette vinduet.</translation>
    </message>
    <message>
        <source>The icon beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Ikonet ved siden av klokken</translation>
    </message>
    <message>
        <source>It lives beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det bor ved siden av klokken</translation>
    </message>
    <message>
        <source>Two photos side by side</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>To fotoer side om side</translation>
    </message>
    <message>
        <source>It compares, you decide</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det sammenligner, du bestemmer</translation>
    </message>
    <message>
        <source>Where the photos differ, one button starts the sync.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Der fotoene er ulike, starter én knapp synkroniseringen.</translation>
    </message>
    <message>
        <source>A photo behind a shield</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Et foto bak et skjold</translation>
    </message>
    <message>
        <source>Your photos stay yours</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Fotoene dine forblir dine</translation>
    </message>
    <message>
        <source>It reads your name and both photos. They never leave this PC.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det leser navnet ditt og begge fotoene. De forlater aldri denne PC-en.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>say · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Godt å vite</translation>
    </message>
    <message>
        <source>Demo – Contoso is not a real organisation. Scene: {scene}</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Demo – Contoso er ikke en ekte organisasjon. Scene: {scene}</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Kobling</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Add your profile photo</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>Legg til profilfotoet ditt</translation>
    </message>
    <message>
        <source>How photos are synced</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>Slik synkroniseres fotoer</translation>
    </message>
    <message>
        <source>Permissions requested for your organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>Tillatelser som forespørres for organisasjonen din</translation>
    </message>
    <message>
        <source>{program} would like, for everybody at Contoso, to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>{program} vil gjerne, for alle hos Contoso:</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Godta</translation>
    </message>
    <message>
        <source>At Contoso whoever has this link is the administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>Hos Contoso er den som har denne koblingen, administrator.</translation>
    </message>
    <message>
        <source>{program} would like to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>{program} vil gjerne:</translation>
    </message>
    <message>
        <source>At Contoso only an administrator can allow this. Ask one to, then try again.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Hos Contoso kan bare en administrator tillate dette. Spør en administrator, og prøv så på nytt.</translation>
    </message>
    <message>
        <source>Have an admin account? Sign in with it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Har du en administratorkonto? Logg på med den</translation>
    </message>
    <message>
        <source>Back to {program}, without it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Tilbake til {program}, uten</translation>
    </message>
    <message>
        <source>{demo} – Contoso is not a real organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>{demo} – Contoso er ikke en ekte organisasjon</translation>
    </message>
    <message>
        <source>Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app or location that is restricted by your administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Påloggingen var vellykket, men oppfyller ikke kriteriene for tilgang til denne ressursen. Du logger kanskje på fra en nettleser, en app eller et sted som administratoren har begrenset.</translation>
    </message>
    <message>
        <source>Sorry, but we’re having trouble signing you in.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Beklager, men vi har problemer med å logge deg på.</translation>
    </message>
    <message>
        <source>Troubleshooting details</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Feilsøkingsdetaljer</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Feilkode</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Forespørsels-ID</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Korrelasjons-ID</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Tidsstempel</translation>
    </message>
    <message>
        <source>You can close this window, or go back: {sign_in}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>Du kan lukke dette vinduet eller gå tilbake: {sign_in}</translation>
    </message>
    <message>
        <source>sign in to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>logg på {website}</translation>
    </message>
    <message>
        <source>Permissions requested</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Forespurte tillatelser</translation>
    </message>
    <message>
        <source>You can go on without: then the program cannot see when your photo has arrived.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Du kan gå videre uten: da kan ikke programmet se når fotoet ditt er kommet fram.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/door.html</extracomment>
        <translation>Logg på kontoen din</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Arbeider…</translation>
    </message>
    <message>
        <source>You are being taken back to the application.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Du sendes tilbake til programmet.</translation>
    </message>
    <message>
        <source>Scripts are off in this browser, so please continue by hand.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Skript er slått av i denne nettleseren, så fortsett manuelt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Fortsett</translation>
    </message>
    <message>
        <source>No OneDrive – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Ikke noe OneDrive – Contoso</translation>
    </message>
    <message>
        <source>You don’t have access to this OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Du har ikke tilgang til dette OneDrive</translation>
    </message>
    <message>
        <source>Only members of the organisation have files here. Ask the person who shared with you for a link.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Bare medlemmer av organisasjonen har filer her. Be personen som delte med deg, om en kobling.</translation>
    </message>
    <message>
        <source>Nothing here – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Ingenting her – Contoso</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Det er ingenting på denne adressen</translation>
    </message>
    <message>
        <source>The demo has only the pages that it needs.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Demoen har bare de sidene den trenger.</translation>
    </message>
    <message>
        <source>My files – OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Mine filer – OneDrive</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Hjem</translation>
    </message>
    <message>
        <source>My files</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Mine filer</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Favorites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Favoritter</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Storage used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Brukt lagringsplass</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>{used} av {all} brukt</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Last opp</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Synkroniser</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Sorter</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Modified by</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Endret av</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Filstørrelse</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Deling</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
For one: 1 item</extracomment>
        <translation>
            <numerusform>{n} element</numerusform>
            <numerusform>{n} elementer</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Privat</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 day ago</extracomment>
        <translation>
            <numerusform>For {n} dag siden</numerusform>
            <numerusform>For {n} dager siden</numerusform>
        </translation>
    </message>
    <message>
        <source>to continue to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>for å fortsette til {website}</translation>
    </message>
    <message>
        <source>Work or school e-mail address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>E-postadresse for jobb eller skole</translation>
    </message>
    <message>
        <source>We couldn’t find an account with that name at Contoso. Check the spelling, or use another one.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Vi finner ingen konto med det navnet hos Contoso. Kontroller stavemåten, eller bruk en annen.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Neste</translation>
    </message>
    <message>
        <source>This sign-in runs on your own computer and asks for no password.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Denne påloggingen kjører på din egen datamaskin og ber ikke om noe passord.</translation>
    </message>
    <message>
        <source>Pick an account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Velg en konto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Logget på</translation>
    </message>
    <message>
        <source>Home – Office.com at Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Hjem – Office.com hos Contoso</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Velkommen, {name}</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Apper</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Siste</translation>
    </message>
    <message>
        <source>{name} edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>{name} redigerte dette i går</translation>
    </message>
    <message>
        <source>You opened this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Du åpnet dette i går</translation>
    </message>
    <message>
        <source>You edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Du redigerte dette i går</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Followed sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Områder du følger</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Siste områder</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Nyheter</translation>
    </message>
    <message>
        <source>News from sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Nyheter fra områder</translation>
    </message>
    <message>
        <source>Frequent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Områder du besøker ofte</translation>
    </message>
    <message>
        <source>You edited {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Du redigerte {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new posts this week</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 new post this week</extracomment>
        <translation>
            <numerusform>{n} nytt innlegg denne uken</numerusform>
            <numerusform>{n} nye innlegg denne uken</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} shared {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>{name} delte {file}</translation>
    </message>
    <message>
        <source>{file} was updated</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>{file} ble oppdatert</translation>
    </message>
    <message>
        <source>App launcher, to Office.com</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Appstarter, til Office.com</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Søk</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Konto: {name}</translation>
    </message>
    <message>
        <source>Brings your Microsoft 365 photo to SharePoint</source>
        <extracomment>entry of the applications' menu, Comment · installer/linux/files/autostart.desktop
entry of the applications' menu, Comment · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>Bringer Microsoft 365-fotoet ditt til SharePoint</translation>
    </message>
    <message>
        <source>Profile photo</source>
        <extracomment>entry of the applications' menu, GenericName · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>Profilfoto</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Lagre</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Åpne</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Nei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Lukk</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Bruk</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Tilbakestill</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Hjelp</translation>
    </message>
    <message>
        <source>Don't Save</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Ikke lagre</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Forkast</translation>
    </message>
    <message>
        <source>Abort</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Prøv på nytt</translation>
    </message>
    <message>
        <source>Ignore</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Kopier kob&amp;lingsadresse</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Lim &amp;inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Angre</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Gjør om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Kopier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Lim &amp;inn</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Slett</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Merk alt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Søk i:</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Tilbake</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Fremover</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Overordnet mappe</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Opprett ny mappe</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Listevisning</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Detaljvisning</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Filtype:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Filnavn:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Åpne</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Gi nytt navn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Slett</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Vis s&amp;kjulte filer</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Ny mappe</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Alle filer (*)</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Datamaskin</translation>
    </message>
    <message>
        <source>New Folder</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Ny mappe</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>%1 finnes allerede.
Vil du erstatte den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>%1
Finner ikke filen.
Kontroller at riktig filnavn ble oppgitt.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Endret dato</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Datamaskin</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Rull til venstre</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Rull til høyre</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>&amp;Merk alt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Trinn &amp;opp</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Trinn &amp;ned</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Rull hit</translation>
    </message>
    <message>
        <source>Top</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Øverst</translation>
    </message>
    <message>
        <source>Bottom</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page up</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Side opp</translation>
    </message>
    <message>
        <source>Page down</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Side ned</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Rull opp</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>Qt's own; &amp; stands before the letter of the key</extracomment>
        <translation>Rull ned</translation>
    </message>
</context>
</TS>
