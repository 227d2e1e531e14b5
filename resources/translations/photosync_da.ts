<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="en">
<context>
    <name>PhotoSync</name>
    <message>
        <source>Shows your Microsoft 365 photo, and brings it to SharePoint.</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>Viser dit Microsoft 365-foto og bringer det til SharePoint.</translation>
    </message>
    <message>
        <source>as the system starts it at sign-in: no window</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>sådan som systemet starter det ved logon: uden vindue</translation>
    </message>
    <message>
        <source>say whether all that ships is there, and end</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>sig, om alt det, der følger med, er der, og afslut</translation>
    </message>
    <message>
        <source>try everything on a built-in tenant; without a scene: {scene}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>prøv alt på en indbygget lejer; uden scene: {scene}</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>vis programmets versionsnummer, og afslut</translation>
    </message>
    <message>
        <source>no scene {name}; there are {known}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>ingen scene {name}; der findes {known}</translation>
    </message>
    <message>
        <source>scenes of --demo=SCENE:</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>scener til --demo=SCENE:</translation>
    </message>
    <message>
        <source>No other program can open a private window of Safari. Copy the link, choose File &gt; New Private Window there, and paste it.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Intet andet program kan åbne et privat vindue i Safari. Kopiér linket, vælg Arkiv &gt; Nyt privat vindue dér, og indsæt det.</translation>
    </message>
    <message>
        <source>Arc ignores the request for a private window and opens an ordinary one. Copy the link into an Incognito window of Arc, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Arc ser bort fra anmodningen om et privat vindue og åbner et almindeligt. Kopiér linket til et inkognitovindue i Arc, eller brug en anden browser.</translation>
    </message>
    <message>
        <source>No way is known to open a private window of DuckDuckGo from another program. Copy the link into a Fire Window there, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Der er ingen kendt måde at åbne et privat vindue i DuckDuckGo på fra et andet program. Kopiér linket til et Fire-vindue dér, eller brug en anden browser.</translation>
    </message>
    <message>
        <source>Tor Browser is made to hide who you are; it is not meant for signing in at work. Use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Tor Browser er lavet til at skjule, hvem du er; den er ikke beregnet til at logge på på arbejdet. Brug en anden browser.</translation>
    </message>
    <message>
        <source>Microsoft no longer supports Internet Explorer. Use Microsoft Edge.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Microsoft understøtter ikke længere Internet Explorer. Brug Microsoft Edge.</translation>
    </message>
    <message>
        <source>No way is known to ask a browser from the Microsoft Store for a private window. Use another browser, or copy the link into a private window there.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Der er ingen kendt måde at bede en browser fra Microsoft Store om et privat vindue på. Brug en anden browser, eller kopiér linket til et privat vindue dér.</translation>
    </message>
    <message>
        <source>no, {policy} forbids it ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>nej, {policy} forbyder det ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes every window private ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, {policy} gør alle vinduer private ({place})</translation>
    </message>
    <message>
        <source>yes, {policy} makes an exception for this address ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, {policy} gør en undtagelse for denne adresse ({place})</translation>
    </message>
    <message>
        <source>yes, nothing was found here that forbids it</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>ja, der blev ikke fundet noget her, der forbyder det</translation>
    </message>
    <message>
        <source>private window: {answer}</source>
        <extracomment>_PRIVATE · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>privat vindue: {answer}</translation>
    </message>
    <message>
        <source>guest window: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>gæstevindue: {answer}</translation>
    </message>
    <message>
        <source>temporary profile: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>midlertidig profil: {answer}</translation>
    </message>
    <message>
        <source>Would open: a private window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åbne: et privat vindue i {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a guest window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åbne: et gæstevindue i {browser}. {why}</translation>
    </message>
    <message>
        <source>Would open: a window of {browser} with a temporary profile. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Ville åbne: et vindue i {browser} med en midlertidig profil. {why}</translation>
    </message>
    <message>
        <source>The setting Browser names it.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Den er angivet i indstillingen Browser.</translation>
    </message>
    <message>
        <source>It is the default browser.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Det er standardbrowseren.</translation>
    </message>
    <message>
        <source>It comes first among those that can open one.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Den er den første af dem, der kan åbne et.</translation>
    </message>
    <message>
        <source>Policies that reach a browser through the cloud cannot be seen from here. --test opens a window and says whether it came.</source>
        <extracomment>_CLOUD · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>Politikker, der når en browser gennem skyen, kan ikke ses herfra. --test åbner et vindue og siger, om det kom.</translation>
    </message>
    <message>
        <source>{browser}: not used. {reason}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}: bruges ikke. {reason}</translation>
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
        <translation>Du har tilladt det</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>Intet blev tilladt</translation>
    </message>
    <message>
        <source>Almost there</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Næsten færdig</translation>
    </message>
    <message>
        <source>Go back to the sign-in page to continue.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Gå tilbage til logonsiden for at fortsætte.</translation>
    </message>
    <message>
        <source>This was refused</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Dette blev afvist</translation>
    </message>
    <message>
        <source>It does not belong to a sign-in here.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>Det hører ikke til et logon her.</translation>
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
        <translation>Du kan lukke denne fane.</translation>
    </message>
    <message>
        <source>PhotoSync Tray tells you why.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>PhotoSync Tray fortæller dig hvorfor.</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Filen kan ikke skrives: {why}.</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>Der er ingen mappe {folder}.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} er en mappe.</translation>
    </message>
    <message>
        <source>{file} exists and is no zip archive, so it was left as it is.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} findes allerede og er ikke et zip-arkiv, så den er ikke blevet ændret.</translation>
    </message>
    <message>
        <source>The window opened</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Vinduet blev åbnet</translation>
    </message>
    <message>
        <source>PhotoSync Tray has seen that this window opened.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>PhotoSync Tray har set, at dette vindue blev åbnet.</translation>
    </message>
    <message>
        <source>This does not prove that the window is private. Look for your browser's own mark of a private window, such as InPrivate, Incognito or a mask.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Det beviser ikke, at vinduet er privat. Se efter browserens eget mærke for et privat vindue, f.eks. InPrivate, Inkognito eller en maske.</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Du kan lukke dette vindue.</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Her er ikke noget</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>Det gjaldt til ét besøg.</translation>
    </message>
    <message>
        <source>In the demo a visitor stands for the browser, so there is no window to test.</source>
        <extracomment>_VISITOR · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>I demoen står en besøgende i stedet for browseren, så der er intet vindue at teste.</translation>
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
        <translation>Der blev ikke åbnet noget vindue. {title}. {message}</translation>
    </message>
    <message>
        <source>Does a window open at a page of ours?</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>Åbnes et vindue med en af vores sider?</translation>
    </message>
    <message>
        <source>Not done within the time given.</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>Ikke færdig inden for den givne tid.</translation>
    </message>
    <message>
        <source>The running PhotoSync Tray gave no answer: {why}</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>Det kørende PhotoSync Tray svarede ikke: {why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>Gemt: {file}</translation>
    </message>
    <message>
        <source>account: {username}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>konto: {username}</translation>
    </message>
    <message>
        <source>The same journey from a console, for scripts and for IT. Asks the running tray; where none runs, it carries the session itself, without a screen.</source>
        <extracomment>_ABOUT · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>Den samme vej fra en konsol, til scripts og til it-afdelingen. Spørger det kørende program; kører det ikke, udføres sessionen uden skærm.</translation>
    </message>
    <message>
        <source>exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; 4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync</source>
        <extracomment>_EXIT_CODES · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>afslutningskoder: 0 færdig, eller ens; 1 uventet fejl; 2 brug; 3 logon påkrævet; 4 synkronisering påkrævet; 5 anmodet, ikke fremme endnu; 6 blokeret; 7 intet netværk; 8 intet at synkronisere</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>brug: </translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>indstillinger</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>positionelle argumenter</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>vis denne hjælp, og afslut</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>%(prog)s: fejl: %(message)s
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
        <translation>følgende argumenter er påkrævet: %s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ukendte argumenter: %s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>der forventedes ét argument</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>ugyldigt valg: %(value)r (vælg mellem %(choices)s)</translation>
    </message>
    <message>
        <source>what is known; with --refresh, checks first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>hvad der er kendt; med --refresh kontrolleres der først</translation>
    </message>
    <message>
        <source>look at both sides first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>kig på begge sider først</translation>
    </message>
    <message>
        <source>the document of schema 1</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>dokumentet efter skema 1</translation>
    </message>
    <message>
        <source>checks first; every check with its answer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>kontrollerer først; hver kontrol med sit svar</translation>
    </message>
    <message>
        <source>save a support archive, without names or secrets</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>gem et supportarkiv, uden navne eller hemmeligheder</translation>
    </message>
    <message>
        <source>open a window at a page of ours too; say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åbn også et vindue med en af vores sider; sig, om det kom</translation>
    </message>
    <message>
        <source>what is installed, and what it may open</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>hvad der er installeret, og hvad det må åbne</translation>
    </message>
    <message>
        <source>open a window at a page of ours, and say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åbn et vindue med en af vores sider, og sig, om det kom</translation>
    </message>
    <message>
        <source>every setting, and who decided it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>alle indstillinger, og hvem der bestemte dem</translation>
    </message>
    <message>
        <source>for IT: Intune's export of many PCs, summed up</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>til it-afdelingen: eksport fra Intune af mange pc’er, opsummeret</translation>
    </message>
    <message>
        <source>as Intune exported it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>som Intune eksporterede den</translation>
    </message>
    <message>
        <source>also save a row for each person</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>gem også en række for hver person</translation>
    </message>
    <message>
        <source>opens the browser, and waits until you are signed in</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åbner browseren og venter, til du er logget på</translation>
    </message>
    <message>
        <source>forgets the account, its tokens and their key</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>glemmer kontoen, dens tokens og deres nøgle</translation>
    </message>
    <message>
        <source>opens the private window</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>åbner det private vindue</translation>
    </message>
    <message>
        <source>watch until the photo is there</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>følg med, til fotoet er der</translation>
    </message>
    <message>
        <source>wait no longer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>vent ikke længere</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{name} er ikke en fil</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds above 0</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{value} er ikke et antal sekunder over 0</translation>
    </message>
    <message>
        <source>It was installed so for everybody on this PC.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det blev installeret sådan for alle på denne pc.</translation>
    </message>
    <message>
        <source>You chose that.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det har du selv valgt.</translation>
    </message>
    <message>
        <source>Managed by your organisation.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Administreres af din organisation.</translation>
    </message>
    <message>
        <source>It is switched off among the startup apps in Task Manager.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Det er slået fra blandt startapps i Jobliste.</translation>
    </message>
    <message>
        <source>Your organisation has this PC pass over such entries.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Din organisation får denne pc til at springe sådanne poster over.</translation>
    </message>
    <message>
        <source>The entry at {place} starts another program.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Posten i {place} starter et andet program.</translation>
    </message>
    <message>
        <source>There is no entry that starts it.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>Der er ingen post, der starter det.</translation>
    </message>
    <message>
        <source>Opens private windows.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åbner private vinduer.</translation>
    </message>
    <message>
        <source>Opens a guest window, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åbner et gæstevindue, fordi {policy} forbyder private.</translation>
    </message>
    <message>
        <source>Opens a window with a temporary profile, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åbner et vindue med en midlertidig profil, fordi {policy} forbyder private.</translation>
    </message>
    <message>
        <source>Opens an ordinary window after asking, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Åbner et almindeligt vindue efter at have spurgt, fordi {policy} forbyder private.</translation>
    </message>
    <message>
        <source>Cannot be used: {policy} in {place} forbids private windows.</source>
        <extracomment>_OPENS_NONE · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Kan ikke bruges: {policy} i {place} forbyder private vinduer.</translation>
    </message>
    <message>
        <source>Now that is {browser}.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Lige nu er det {browser}.</translation>
    </message>
    <message>
        <source>The test page was not opened. {why} ({details}).</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Testsiden blev ikke åbnet. {why} ({details}).</translation>
    </message>
    <message>
        <source>The window came. That does not prove that it is private: look for the browser's own mark.</source>
        <extracomment>_CAME · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>Vinduet kom. Det beviser ikke, at det er privat: se efter browserens eget mærke.</translation>
    </message>
    <message numerus="yes">
        <source>The window did not come within {n} seconds. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.
For one: The window did not come within a second. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</extracomment>
        <translation>
            <numerusform>Vinduet kom ikke inden for et sekund. En politik blokerer måske 127.0.0.1, eller browseren spørger først om noget: se i dens vindue.</numerusform>
            <numerusform>Vinduet kom ikke inden for {n} sekunder. En politik blokerer måske 127.0.0.1, eller browseren spørger først om noget: se i dens vindue.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in your mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Der er intet foto i din postkasse.</translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile, then check again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Føj et foto til din Microsoft 365-profil, og kontrollér så igen.</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Din konto har ingen Exchange Online-postkasse.</translation>
    </message>
    <message>
        <source>SharePoint then shows Microsoft's own people picture by itself, and there is nothing to sync. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint viser så af sig selv Microsofts eget personbillede, og der er intet at synkronisere. Spørg it-afdelingen, hvis du burde have en postkasse.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only. For people without an Exchange Online plan it shows the picture that the Microsoft 365 or Entra admin center holds.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer kun fotos fra Exchange Online. For personer uden et Exchange Online-abonnement viser det billedet fra Microsoft 365 eller Microsoft Entra Administration.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Din postkasse er i organisationens eget datacenter.</translation>
    </message>
    <message>
        <source>SharePoint Online cannot fetch photos from there. Ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint Online kan ikke hente fotos derfra. Spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. Its photo reaches SharePoint once the mailbox is moved.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer kun fotos fra Exchange Online, og denne postkasse ligger et andet sted. Fotoet når SharePoint, når postkassen er flyttet.</translation>
    </message>
    <message>
        <source>Your photo is only in the directory, not in a mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Dit foto er kun i kataloget, ikke i en postkasse.</translation>
    </message>
    <message>
        <source>SharePoint never syncs photos from the directory: it shows Microsoft's own people picture by itself. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint synkroniserer aldrig fotos fra kataloget: det viser af sig selv Microsofts eget personbillede. Spørg it-afdelingen, hvis du burde have en postkasse.</translation>
    </message>
    <message>
        <source>A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an Exchange Online plan, and a photo in its mailbox.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Et foto i kataloget (Entra ID) hentes aldrig til SharePoint. Det kræver et Exchange Online-abonnement og et foto i dets postkasse.</translation>
    </message>
    <message>
        <source>SharePoint has never asked for your photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint har aldrig spurgt efter dit foto.</translation>
    </message>
    <message>
        <source>Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen: den åbner OneDrive i et privat vindue, og SharePoint spørger Exchange.</translation>
    </message>
    <message>
        <source>SharePoint looked once and found no photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint kiggede én gang og fandt intet foto.</translation>
    </message>
    <message>
        <source>Start the sync, so that SharePoint looks again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen, så SharePoint kigger igen.</translation>
    </message>
    <message>
        <source>SharePoint keeps a picture of its own and has stopped asking Exchange.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint beholder sit eget billede og er holdt op med at spørge Exchange.</translation>
    </message>
    <message>
        <source>Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Bed it-afdelingen om at sætte ”Picture Exchange Sync State” i din SharePoint-profil tilbage til 1.</translation>
    </message>
    <message>
        <source>Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the person's own visits bring nothing.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Sæt SPS-PictureExchangeSyncState (”Picture Exchange Sync State”) i personens SharePoint-profil til 1. Scripts, der uploader billeder, sætter den til 0, og derefter fører personens egne besøg ikke til noget.</translation>
    </message>
    <message>
        <source>SharePoint still shows an older photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint viser stadig et ældre foto.</translation>
    </message>
    <message>
        <source>SharePoint has been asked and has not answered yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint er blevet spurgt og har ikke svaret endnu.</translation>
    </message>
    <message>
        <source>Wait: it can take minutes, usually under a day, at times three days.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Vent: det kan tage minutter, som regel under et døgn, nogle gange tre døgn.</translation>
    </message>
    <message>
        <source>SharePoint was asked long ago and still has no new photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint blev spurgt for længe siden og har stadig intet nyt foto.</translation>
    </message>
    <message>
        <source>Start the sync once more. If that changes nothing, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Start synkroniseringen en gang til. Spørg it-afdelingen, hvis det ikke ændrer noget.</translation>
    </message>
    <message>
        <source>See whether people may edit the property “Picture” in SharePoint's user properties: where they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft 365 admin center looks further: https://aka.ms/PillarPictureSync</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Se, om personer må redigere egenskaben ”Billede” i SharePoints brugeregenskaber: hvor de ikke må, synkroniserer SharePoint den ikke. Diagnosticeringen ”Picture Sync” i Microsoft 365 Administration undersøger mere: https://aka.ms/PillarPictureSync</translation>
    </message>
    <message>
        <source>You are a guest in this organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Du er gæst i denne organisation.</translation>
    </message>
    <message>
        <source>A guest's photo lives in the home organisation. Sign in with your own work account.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En gæsts foto ligger i hjemmeorganisationen. Log på med din egen arbejdskonto.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Denne konto hører til en anden organisation.</translation>
    </message>
    <message>
        <source>Sign in with the work or school account of your organisation.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Log på med din organisations arbejds- eller skolekonto.</translation>
    </message>
    <message>
        <source>The policies TenantId and AllowedDomains decide which accounts are accepted.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Politikkerne TenantId og AllowedDomains bestemmer, hvilke konti der accepteres.</translation>
    </message>
    <message>
        <source>Your organisation has not set up PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Din organisation har ikke konfigureret PhotoSync Tray endnu.</translation>
    </message>
    <message>
        <source>IT registers the program once and sets the policies TenantId and ClientId.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>It-afdelingen registrerer programmet én gang og angiver politikkerne TenantId og ClientId.</translation>
    </message>
    <message>
        <source>Register the program in Microsoft Entra as a public client with the redirect http://localhost, and set the policies TenantId and ClientId.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Registrer programmet i Microsoft Entra som en offentlig klient med omdirigeringen http://localhost, og angiv politikkerne TenantId og ClientId.</translation>
    </message>
    <message>
        <source>Your organisation has not approved PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Din organisation har ikke godkendt PhotoSync Tray endnu.</translation>
    </message>
    <message>
        <source>An administrator grants consent to the program once for everyone.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En administrator giver programmet samtykke én gang for alle brugere.</translation>
    </message>
    <message>
        <source>An administrator opens the page for consent, and approves the program for everyone.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En administrator åbner siden for samtykke og godkender programmet for alle.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Din organisations sikkerhedsregler blokerede logonnet.</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule under the correlation id.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Betinget adgang afviste logonnet. Logonloggen i Microsoft Entra angiver reglen under korrelations-id’et.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Din organisation tillader ikke private browservinduer.</translation>
    </message>
    <message>
        <source>Use another browser that allows them, or ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Brug en anden browser, der tillader dem, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's InPrivateModeUrlAllowlist can allow them for single addresses.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>En browserpolitik slår private vinduer fra, i Edge InPrivateModeAvailability. Edges InPrivateModeUrlAllowlist kan tillade dem for enkelte adresser.</translation>
    </message>
    <message>
        <source>No browser was found that can open a private window.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Der blev ikke fundet nogen browser, der kan åbne et privat vindue.</translation>
    </message>
    <message>
        <source>Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Installer Edge, Chrome, Chromium eller Firefox, eller kopiér linket til et privat vindue.</translation>
    </message>
    <message>
        <source>Microsoft 365 cannot be reached.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Der er ikke forbindelse til Microsoft 365.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Kontrollér netværket, og prøv så igen.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Netværkets proxy afviste forbindelsen.</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names another one.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Proxyen kræver måske et logon, som dette program ikke kan give. Politikken ProxyUrl angiver en anden.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Den sikre forbindelse kunne ikke bekræftes.</translation>
    </message>
    <message>
        <source>If your network inspects traffic, IT installs its certificate authority on this PC.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Hvis dit netværk inspicerer trafikken, installerer it-afdelingen dets nøglecenter på denne pc.</translation>
    </message>
    <message>
        <source>No certificate authority that this PC trusts has signed the certificate. Where a proxy inspects traffic, its own authority has to be in the PC's trust store.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Intet nøglecenter, som denne pc har tillid til, har signeret certifikatet. Hvor en proxy inspicerer trafikken, skal dens eget nøglecenter være i pc’ens lager med betroede certifikater.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Pc’ens ur går forkert.</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Indstil dato og klokkeslæt, og prøv så igen.</translation>
    </message>
    <message>
        <source>Microsoft 365 asked us to wait.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 bad os om at vente.</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Intet er gået tabt. Prøv igen om et par minutter.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 svarede med en fejl.</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Prøv igen senere. Send detaljerne til it-afdelingen, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>Microsoft's support finds the answer by the request id in the details.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsofts support finder svaret ud fra anmodnings-id’et i detaljerne.</translation>
    </message>
    <message>
        <source>The program has not started, so there is nothing to save.</source>
        <extracomment>Line · photosync_tray/core/commands.py: What a console may ask of a session, whether it runs here or in the tray.</extracomment>
        <translation>Programmet er ikke startet, så der er intet at gemme.</translation>
    </message>
    <message>
        <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 ({licence}). Their source is at {source}. You may put a build of your own in their place.</source>
        <extracomment>_QT · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Qt og PySide6 er fri software under GNU Lesser General Public License, version 3 ({licence}). Kildekoden findes på {source}. Du må sætte din egen build i stedet.</translation>
    </message>
    <message>
        <source>Python is free software under the license of the Python Software Foundation.</source>
        <extracomment>PYTHON · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Python er fri software under Python Software Foundations licens.</translation>
    </message>
    <message>
        <source>No connection to Microsoft 365</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Ingen forbindelse til Microsoft 365</translation>
    </message>
    <message>
        <source>Check that this PC is online, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Kontrollér, at pc’en er online, og prøv så igen.</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Netværkets proxy afviste forbindelsen</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Proxyen kræver måske et logon, som dette program ikke kan give. Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Den sikre forbindelse kunne ikke bekræftes</translation>
    </message>
    <message>
        <source>Your network may inspect traffic. IT installs its certificate authority on this PC; until then nothing is sent.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Dit netværk inspicerer måske trafikken. It-afdelingen installerer dets nøglecenter på denne pc; indtil da sendes intet.</translation>
    </message>
    <message>
        <source>An unexpected page answered</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En uventet side svarede</translation>
    </message>
    <message>
        <source>Your network may want a sign-in first. Open any web page, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Dit netværk kræver måske først et logon. Åbn en vilkårlig webside, og prøv så igen.</translation>
    </message>
    <message>
        <source>This PC's clock is wrong</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Pc’ens ur går forkert</translation>
    </message>
    <message>
        <source>Set date and time, then try again. On a company's PC, IT may have to.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Indstil dato og klokkeslæt, og prøv så igen. På en firma-pc skal it-afdelingen måske gøre det.</translation>
    </message>
    <message>
        <source>Microsoft 365 is busy</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 er optaget</translation>
    </message>
    <message>
        <source>It asked us to wait. Nothing is lost; try again in a few minutes.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det bad os om at vente. Intet er gået tabt; prøv igen om et par minutter.</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 svarede med en fejl</translation>
    </message>
    <message>
        <source>Microsoft 365 did not let us look</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 lod os ikke kigge</translation>
    </message>
    <message>
        <source>The program may lack a permission. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmet mangler måske en tilladelse. Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det lykkedes ikke at logge på</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Log på igen</translation>
    </message>
    <message>
        <source>Your earlier sign-in has ended.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Dit tidligere logon er udløbet.</translation>
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
        <translation>Du gik tilbage eller accepterede ikke det, som siden bad om. Log på, når du er klar; sig det til it-afdelingen, hvis siden bad om en administrators godkendelse.</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Browseren kom ikke tilbage</translation>
    </message>
    <message>
        <source>The page may have been closed, or shows an error. Try again; if the page shows an error, send its text to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Siden er måske blevet lukket eller viser en fejl. Prøv igen; hvis siden viser en fejl, skal du sende dens tekst til it-afdelingen.</translation>
    </message>
    <message>
        <source>Windows did not answer</source>
        <extracomment>WindowsTimedOut, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Windows svarede ikke</translation>
    </message>
    <message>
        <source>The window in which it asks may be behind others. Try again, or use your browser.</source>
        <extracomment>WindowsTimedOut, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det vindue, hvor der spørges, er måske bag andre. Prøv igen, eller brug din browser.</translation>
    </message>
    <message>
        <source>Your Windows account could not be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din Windows-konto kunne ikke bruges</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Log på med din browser i stedet.</translation>
    </message>
    <message>
        <source>Microsoft's sign-in refused. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsofts logon afviste. Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>Your organisation has not approved this program yet</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din organisation har ikke godkendt dette program endnu</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En administrator giver samtykke én gang for alle brugere. Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din organisations sikkerhedsregler blokerede logonnet</translation>
    </message>
    <message>
        <source>They may ask for a managed PC or another place. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>De kræver måske en administreret pc eller et andet sted. Send detaljerne til it-afdelingen.</translation>
    </message>
    <message>
        <source>This account belongs to another organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Denne konto hører til en anden organisation</translation>
    </message>
    <message>
        <source>Sign in with your work or school account.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Log på med din arbejds- eller skolekonto.</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account</source>
        <extracomment>PersonalAccount, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Dette er en personlig Microsoft-konto</translation>
    </message>
    <message>
        <source>The program works with work and school accounts only. Sign in with yours.</source>
        <extracomment>PersonalAccount, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmet fungerer kun med arbejds- og skolekonti. Log på med din.</translation>
    </message>
    <message>
        <source>PhotoSync Tray is not set up for your organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>PhotoSync Tray er ikke konfigureret til din organisation</translation>
    </message>
    <message>
        <source>IT registers the program and sets the policies TenantId and ClientId. Until then you can try the demo: photosync-tray --demo</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>It-afdelingen registrerer programmet og angiver politikkerne TenantId og ClientId. Indtil da kan du prøve demoen: photosync-tray --demo</translation>
    </message>
    <message>
        <source>An address was refused</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En adresse blev afvist</translation>
    </message>
    <message>
        <source>A server pointed to an address that is not Microsoft 365. Nothing was sent there.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>En server henviste til en adresse, der ikke hører til Microsoft 365. Der blev ikke sendt noget dertil.</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din postkasse er i organisationens eget datacenter</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din konto har ingen Exchange Online-postkasse</translation>
    </message>
    <message>
        <source>SharePoint takes photos from a mailbox only. Ask IT whether you should have one.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint tager kun fotos fra en postkasse. Spørg it-afdelingen, om du burde have en.</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Billedet er for stort</translation>
    </message>
    <message>
        <source>It is larger than any profile photo may be, so it was not opened.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Det er større, end et profilfoto må være, så det blev ikke åbnet.</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Billedet er beskadiget</translation>
    </message>
    <message>
        <source>Upload your photo again in your Microsoft 365 profile, then check again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Upload dit foto igen i din Microsoft 365-profil, og kontrollér så igen.</translation>
    </message>
    <message>
        <source>No suitable browser was found</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Der blev ikke fundet nogen egnet browser</translation>
    </message>
    <message>
        <source>Private windows are turned off here</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Private vinduer er slået fra her</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, so none was opened. Use another browser, or ask IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Din organisation tillader ikke private browservinduer, så der blev ikke åbnet noget. Brug en anden browser, eller spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>The browser did not start</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Browseren startede ikke</translation>
    </message>
    <message>
        <source>Choose another browser, or copy the link into a private window.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vælg en anden browser, eller kopiér linket til et privat vindue.</translation>
    </message>
    <message>
        <source>The program's files cannot be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Programmets filer kan ikke bruges</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. The program goes on without saving.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Disken er måske fuld eller skrivebeskyttet. Programmet fortsætter uden at gemme.</translation>
    </message>
    <message>
        <source>The support archive was not saved</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Supportarkivet blev ikke gemt</translation>
    </message>
    <message>
        <source>Choose another folder or another name, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Vælg en anden mappe eller et andet navn, og prøv så igen.</translation>
    </message>
    <message>
        <source>Sign in with this account</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Log på med denne konto</translation>
    </message>
    <message>
        <source>Close that window</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Luk det vindue</translation>
    </message>
    <message>
        <source>SharePoint takes it from there.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>SharePoint klarer resten.</translation>
    </message>
    <message>
        <source>It is among the tiles on {portal}.</source>
        <extracomment>Line · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det er blandt felterne på {portal}.</translation>
    </message>
    <message>
        <source>Click OneDrive</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Klik på OneDrive</translation>
    </message>
    <message>
        <source>In the private window of {browser}</source>
        <extracomment>_where · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I det private vindue i {browser}</translation>
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
        <translation>I gæstevinduet i {browser}</translation>
    </message>
    <message>
        <source>In the new window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I det nye vindue i {browser}</translation>
    </message>
    <message>
        <source>On the new page in {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>På den nye side i {browser}</translation>
    </message>
    <message>
        <source>In a private window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>I et privat vindue i {browser}</translation>
    </message>
    <message>
        <source>It knows nothing of you, like a private window.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det ved intet om dig, ligesom et privat vindue.</translation>
    </message>
    <message>
        <source>What it stores is removed later.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det, som det gemmer, fjernes senere.</translation>
    </message>
    <message>
        <source>If it shows another account, sign out there first.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis det viser en anden konto, skal du først logge af dér.</translation>
    </message>
    <message>
        <source>Open one yourself, and paste the link that was copied.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Åbn selv et, og indsæt det kopierede link.</translation>
    </message>
    <message>
        <source>Wait until OneDrive opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent, til OneDrive åbnes</translation>
    </message>
    <message>
        <source>If you see tiles instead, click OneDrive.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis du i stedet ser felter, skal du klikke på OneDrive.</translation>
    </message>
    <message>
        <source>Wait until SharePoint opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent, til SharePoint åbnes</translation>
    </message>
    <message>
        <source>If you see tiles instead, click SharePoint.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Hvis du i stedet ser felter, skal du klikke på SharePoint.</translation>
    </message>
    <message>
        <source>Wait until a picture opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Vent, til et billede åbnes</translation>
    </message>
    <message>
        <source>It may be the old one: looking is enough.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>Det kan være det gamle: det er nok at kigge.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 minute</extracomment>
        <translation>
            <numerusform>{n} minut</numerusform>
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
            <numerusform>{n} dage</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes on this PC is not known yet.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>Hvor lang tid det tager på denne pc, vides ikke endnu.</translation>
    </message>
    <message>
        <source>On this PC it took {last} last time.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>På denne pc tog det {last} sidste gang.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} each of {n} times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>På denne pc tog det {last} sidste gang.</numerusform>
            <numerusform>På denne pc tog det {last} alle {n} gange.</numerusform>
        </translation>
    </message>
    <message>
        <source>On this PC it took {last} last time; between {shortest} and {longest} in 2 times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>På denne pc tog det {last} sidste gang; mellem {shortest} og {longest} på 2 gange.</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} last time; between {shortest} and {longest} in {n} times, half of them within {median}.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>På denne pc tog det {last} sidste gang.</numerusform>
            <numerusform>På denne pc tog det {last} sidste gang; mellem {shortest} og {longest} på {n} gange, halvdelen af dem inden for {median}.</numerusform>
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
        <translation>Der blev ikke kigget i SharePoint</translation>
    </message>
    <message>
        <source>May we look at SharePoint?</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Må vi kigge i SharePoint?</translation>
    </message>
    <message>
        <source>PhotoSync Tray would read your own picture there, to compare both photos and to tell you when yours has arrived. The sync works without.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>PhotoSync Tray vil læse dit eget billede dér for at sammenligne de to fotos og fortælle dig, når dit er nået frem. Synkroniseringen virker også uden.</translation>
    </message>
    <message>
        <source>An administrator has to allow looking</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>En administrator skal give lov til at kigge</translation>
    </message>
    <message>
        <source>We do not look at SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Vi kigger ikke i SharePoint</translation>
    </message>
    <message>
        <source>{message} The sync works without: start it, then look at your picture yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Synkroniseringen virker også uden: start den, og kig så selv på dit billede.</translation>
    </message>
    <message>
        <source>“Copy for IT” has the link for it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>”Kopiér til it” indeholder linket til det.</translation>
    </message>
    <message>
        <source>You did not allow it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Du gav ikke lov til det.</translation>
    </message>
    <message>
        <source>Both photos could not be compared</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.
Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>De to fotos kunne ikke sammenlignes</translation>
    </message>
    <message>
        <source>SharePoint's picture cannot be opened</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Billedet i SharePoint kan ikke åbnes</translation>
    </message>
    <message>
        <source>It may be the same photo, or another</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Det er måske det samme foto eller et andet</translation>
    </message>
    <message>
        <source>Compare them yourself. The sync does no harm if it is the same photo.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Sammenlign dem selv. Synkroniseringen skader ikke, hvis det er det samme foto.</translation>
    </message>
    <message>
        <source>{message} You can start the sync all the same, and look for yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message} Du kan starte synkroniseringen alligevel og kigge selv.</translation>
    </message>
    <message>
        <source>SharePoint could not be looked at</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Der kunne ikke kigges i SharePoint</translation>
    </message>
    <message>
        <source>You can start the sync all the same, and look for yourself.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Du kan starte synkroniseringen alligevel og kigge selv.</translation>
    </message>
    <message>
        <source>Your photo is not in SharePoint yet</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Dit foto er ikke i SharePoint endnu</translation>
    </message>
    <message>
        <source>Try the sync anyway</source>
        <extracomment>Button, label · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>Synkroniser alligevel</translation>
    </message>
    <message>
        <source>Your photo has arrived</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.
At most 63 characters</extracomment>
        <translation>Dit foto er nået frem</translation>
    </message>
    <message>
        <source>SharePoint now shows the same photo as Exchange.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint viser nu det samme foto som Exchange.</translation>
    </message>
    <message>
        <source>Your photo did not arrive</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
At most 63 characters</extracomment>
        <translation>Dit foto nåede ikke frem</translation>
    </message>
    <message>
        <source>SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint har stadig intet nyt foto. Åbn PhotoSync Tray for at se, hvad der kan gøres.</translation>
    </message>
    <message>
        <source>You have a new photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Du har et nyt foto</translation>
    </message>
    <message>
        <source>Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Exchange har det, SharePoint ikke endnu. Åbn PhotoSync Tray for at starte synkroniseringen.</translation>
    </message>
    <message>
        <source>SharePoint lost your photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>SharePoint har mistet dit foto</translation>
    </message>
    <message>
        <source>It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Det viser ikke længere fotoet fra Exchange. Åbn PhotoSync Tray for at starte synkroniseringen igen.</translation>
    </message>
    <message>
        <source>Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Dit logon er udløbet, så vi kan ikke kigge efter dit foto. Åbn PhotoSync Tray for at logge på.</translation>
    </message>
    <message>
        <source>Still here</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>Kører stadig</translation>
    </message>
    <message>
        <source>PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>PhotoSync Tray fortsætter i meddelelsesområdet. Afslut findes i ikonets menu.</translation>
    </message>
    <message>
        <source>Is there a mailbox in Exchange Online?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Er der en postkasse i Exchange Online?</translation>
    </message>
    <message>
        <source>Does the mailbox hold a photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Indeholder postkassen et foto?</translation>
    </message>
    <message>
        <source>May the program look at SharePoint?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Må programmet kigge i SharePoint?</translation>
    </message>
    <message>
        <source>Has SharePoint ever asked Exchange for the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Har SharePoint nogensinde spurgt Exchange efter fotoet?</translation>
    </message>
    <message>
        <source>Does SharePoint take this photo from Exchange?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Tager SharePoint dette foto fra Exchange?</translation>
    </message>
    <message>
        <source>Does SharePoint show the photo that Exchange holds?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Viser SharePoint det foto, som Exchange har?</translation>
    </message>
    <message>
        <source>Can a private browser window be opened?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kan der åbnes et privat browservindue?</translation>
    </message>
    <message>
        <source>Has the sync that was asked for brought the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Har den synkronisering, der blev bedt om, bragt fotoet?</translation>
    </message>
    <message>
        <source>Not asked: a guest's mailbox is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurgt: en gæsts postkasse er et andet sted.</translation>
    </message>
    <message>
        <source>No: Exchange says that it is hosted elsewhere.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: Exchange siger, at den ligger et andet sted.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nej.</translation>
    </message>
    <message>
        <source>No: the photo that Microsoft 365 shows is the directory's.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: det foto, som Microsoft 365 viser, er katalogets.</translation>
    </message>
    <message>
        <source>Could not look, because the assigned plans were not told.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi de tildelte abonnementer ikke blev oplyst.</translation>
    </message>
    <message>
        <source>Yes: an Exchange Online plan is assigned.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: et Exchange Online-abonnement er tildelt.</translation>
    </message>
    <message>
        <source>Not asked: there is no mailbox to hold one.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurgt: der er ingen postkasse, der kan indeholde et.</translation>
    </message>
    <message>
        <source>No, at {at}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej, {at}.</translation>
    </message>
    <message>
        <source>Yes: {width} × {height} pixels, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: {width} × {height} pixel, {at}.</translation>
    </message>
    <message>
        <source>Not asked: the policy CheckSharePoint is Off.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ikke spurgt: politikken CheckSharePoint er Off.</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nej: {reason}</translation>
    </message>
    <message>
        <source>No: nobody has approved it for this person.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: ingen har godkendt det for denne person.</translation>
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
        <translation>Ikke spurgt: en gæsts profil er et andet sted.</translation>
    </message>
    <message>
        <source>Could not look, because there is no SharePoint profile yet.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi der ikke er nogen SharePoint-profil endnu.</translation>
    </message>
    <message>
        <source>Could not look, because the permission is missing.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi tilladelsen mangler.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint answered with an error.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi SharePoint svarede med en fejl.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint was left out.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi SharePoint blev udeladt.</translation>
    </message>
    <message>
        <source>No: this person has no OneDrive yet.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: denne person har ikke noget OneDrive endnu.</translation>
    </message>
    <message>
        <source>Yes, last at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja, senest {at}.</translation>
    </message>
    <message>
        <source>Could not look, because the picture has no time.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi billedet ikke har noget tidspunkt.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint has never tried.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi SharePoint aldrig har prøvet.</translation>
    </message>
    <message>
        <source>Yes: its Exchange sync state is 1.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: dets synkroniseringstilstand for Exchange er 1.</translation>
    </message>
    <message>
        <source>No: its Exchange sync state is 0.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: dets synkroniseringstilstand for Exchange er 0.</translation>
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
        <translation>Nej: det viser et andet billede.</translation>
    </message>
    <message>
        <source>Could not look, because the pictures are neither alike nor unlike.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi billederne hverken er ens eller forskellige.</translation>
    </message>
    <message>
        <source>No: it looked for a photo and found none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: det kiggede efter et foto og fandt intet.</translation>
    </message>
    <message>
        <source>No: it has no picture, and never looked for one.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: det har intet billede og har aldrig kigget efter et.</translation>
    </message>
    <message>
        <source>No: the profile names a picture, and its file is not there.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: profilen angiver et billede, men dets fil er der ikke.</translation>
    </message>
    <message>
        <source>No: nothing is to be seen on its picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: der er intet at se på billedet.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture is damaged.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi billedet i SharePoint er beskadiget.</translation>
    </message>
    <message>
        <source>No: it shows a picture, and Exchange holds none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Nej: det viser et billede, og Exchange har intet.</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture was not read.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi billedet i SharePoint ikke blev læst.</translation>
    </message>
    <message>
        <source>{said} Likeness: {likeness}</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>{said} Lighed: {likeness}</translation>
    </message>
    <message>
        <source>Could not look, because the browsers were not asked.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Kunne ikke afgøres, fordi browserne ikke blev spurgt.</translation>
    </message>
    <message>
        <source>Yes: {browser}, which calls it {word}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Ja: {browser}, hvor det hedder {word}.</translation>
    </message>
    <message>
        <source>Could not look, because of this: {reason}</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke afgøres, af denne grund: {reason}</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Der er ingen i gang.</translation>
    </message>
    <message numerus="yes">
        <source>No: asked at {asked}, looked {n} times, given up at {end}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: No: asked at {asked}, looked once, given up at {end}.</extracomment>
        <translation>
            <numerusform>Nej: anmodet {asked}, kigget én gang, opgivet {end}.</numerusform>
            <numerusform>Nej: anmodet {asked}, kigget {n} gange, opgivet {end}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: asked at {asked}, looked {n} times, looks next at {next}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: Not yet: asked at {asked}, looked once, looks next at {next}.</extracomment>
        <translation>
            <numerusform>Ikke endnu: anmodet {asked}, kigget én gang, kigger næste gang {next}.</numerusform>
            <numerusform>Ikke endnu: anmodet {asked}, kigget {n} gange, kigger næste gang {next}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Føj først et foto til din Microsoft 365-profil. Microsofts side viser hvordan.</translation>
    </message>
    <message>
        <source>Next to nothing is to be seen on your photo.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Der er næsten intet at se på dit foto.</translation>
    </message>
    <message>
        <source>If that is not what you want, upload another photo before you sync.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Hvis det ikke er det, du ønsker, så upload et andet foto, før du synkroniserer.</translation>
    </message>
    <message>
        <source>Your photo is tiny. It may be an old copy from your organisation's directory.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Dit foto er meget lille. Det er måske en gammel kopi fra organisationens katalog.</translation>
    </message>
    <message>
        <source>Upload a larger one before you sync: 648 by 648 pixels are best.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Upload et større, før du synkroniserer: 648 gange 648 pixel er bedst.</translation>
    </message>
    <message>
        <source>Your photo is small and will look blurred in SharePoint.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Dit foto er lille og vil se sløret ud i SharePoint.</translation>
    </message>
    <message>
        <source>Your photo is not square.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Dit foto er ikke kvadratisk.</translation>
    </message>
    <message>
        <source>Only its middle will be shown. If that cuts something off, upload a square photo.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Kun midten vises. Hvis det skærer noget væk, så upload et kvadratisk foto.</translation>
    </message>
    <message>
        <source>Your photo was taken with the camera turned, and its file only says so.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Dit foto blev taget med drejet kamera, og det står kun i filen.</translation>
    </message>
    <message>
        <source>Some programs may show it lying on its side. Turn it, save it, and upload it again.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>Nogle programmer viser det måske liggende på siden. Drej det, gem det, og upload det igen.</translation>
    </message>
    <message>
        <source>Your earlier choices could not be read and were put aside. Please look through them again.</source>
        <extracomment>LOST · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Dine tidligere valg kunne ikke læses og blev lagt til side. Gå dem igennem igen.</translation>
    </message>
    <message>
        <source>It was not saved, and nothing has changed. {why}</source>
        <extracomment>NOT_SAVED · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Det blev ikke gemt, og intet er ændret. {why}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Results, and when to sign in again</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Resultater, og når du skal logge på igen</translation>
    </message>
    <message>
        <source>Results only</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Kun resultater</translation>
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
        <translation>Meddelelser</translation>
    </message>
    <message>
        <source>Looking which browsers are there…</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Ser, hvilke browsere der er…</translation>
    </message>
    <message>
        <source>Browser for the private window</source>
        <extracomment>_BROWSER_LABEL · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Browser til det private vindue</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>_AUTO · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Vælg for mig</translation>
    </message>
    <message>
        <source>Not found on this PC.</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Ikke fundet på denne pc.</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <extracomment>Row, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>Start, når jeg logger på denne pc</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logget af</translation>
    </message>
    <message>
        <source>Bring your photo to SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Bring dit foto til SharePoint</translation>
    </message>
    <message>
        <source>Sign in to see which photo Exchange holds, and which one SharePoint shows to others.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Log på for at se, hvilket foto Exchange har, og hvilket SharePoint viser til andre.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kopiér link</translation>
    </message>
    <message>
        <source>Asking for permission</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Beder om tilladelse</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Logger på</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Fortsæt i din browser</translation>
    </message>
    <message>
        <source>Continue with Windows</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Fortsæt med Windows</translation>
    </message>
    <message>
        <source>Your Windows account could not be used. Your browser does it instead: sign in on the page that opens there.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Din Windows-konto kunne ikke bruges. Din browser gør det i stedet: log på på den side, der åbnes dér.</translation>
    </message>
    <message>
        <source>Sign in on the page that opens there. Did you close it? Cancel here, and try again.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Log på på den side, der åbnes dér. Har du lukket den? Annuller her, og prøv igen.</translation>
    </message>
    <message>
        <source>The page asks whether PhotoSync Tray may look at your picture in SharePoint. Whatever you answer, you stay signed in, and the sync works.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Siden spørger, om PhotoSync Tray må kigge på dit billede i SharePoint. Uanset hvad du svarer, forbliver du logget på, og synkroniseringen virker.</translation>
    </message>
    <message>
        <source>Windows signs you in with the account that it knows. If it asks something, it does so in a window of its own.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Windows logger dig på med den konto, det kender. Hvis det spørger om noget, sker det i et særskilt vindue.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html
page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Kontrollerer</translation>
    </message>
    <message>
        <source>Comparing both photos…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Sammenligner de to fotos…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Et øjeblik…</translation>
    </message>
    <message>
        <source>Looking at what Exchange holds and what SharePoint shows.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, sentence · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Ser, hvad Exchange har, og hvad SharePoint viser.</translation>
    </message>
    <message>
        <source>SharePoint shows your photo</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>SharePoint viser dit foto</translation>
    </message>
    <message>
        <source>Exchange and SharePoint hold the same photo. Other apps may take a little longer.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Exchange og SharePoint har det samme foto. I andre apps kan det tage lidt længere.</translation>
    </message>
    <message>
        <source>Nothing to sync</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Intet at synkronisere</translation>
    </message>
    <message>
        <source>There is nothing to sync.</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Der er intet at synkronisere.</translation>
    </message>
    <message>
        <source>{message} Your photo is still awaited; we look again after that.</source>
        <extracomment>Line · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>{message} Vi venter stadig på dit foto; vi kigger igen bagefter.</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, and lets you use an ordinary one. There you may be signed in already: see that it is this account before you go on.</source>
        <extracomment>sentence anew · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Din organisation tillader ikke private browservinduer og lader dig bruge et almindeligt. Dér er du måske allerede logget på: se efter, at det er denne konto, før du går videre.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>title · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Noget gik galt</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to IT.</source>
        <extracomment>message · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>Prøv igen. Send detaljerne til it-afdelingen, hvis det sker igen.</translation>
    </message>
    <message>
        <source>Is PhotoSync Tray set up for an organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er PhotoSync Tray konfigureret til en organisation?</translation>
    </message>
    <message>
        <source>Is somebody signed in?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er nogen logget på?</translation>
    </message>
    <message>
        <source>Does the account belong to this organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Hører kontoen til denne organisation?</translation>
    </message>
    <message>
        <source>Can Microsoft 365 be reached?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Er der forbindelse til Microsoft 365?</translation>
    </message>
    <message>
        <source>Is this PC's clock right?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Går pc’ens ur rigtigt?</translation>
    </message>
    <message>
        <source>Does Microsoft 365 answer without errors?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Svarer Microsoft 365 uden fejl?</translation>
    </message>
    <message>
        <source>Does the program start when you sign in to this PC?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Starter programmet, når du logger på denne pc?</translation>
    </message>
    <message>
        <source>No: there is no ClientId.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nej: der er intet ClientId.</translation>
    </message>
    <message>
        <source>Could not look, because the settings were not read.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke afgøres, fordi indstillingerne ikke blev læst.</translation>
    </message>
    <message>
        <source>Yes, for {tenant}. Values passed over since they do not fit: {count}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, for {tenant}. Værdier, der blev sprunget over, fordi de ikke passer: {count}</translation>
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
        <translation>Nej. {reason}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Afvist: {reason}</translation>
    </message>
    <message>
        <source>No longer: the sign-in of {user} is over.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ikke længere: logonnet for {user} er udløbet.</translation>
    </message>
    <message>
        <source>Yes, as {user}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja, som {user}.</translation>
    </message>
    <message>
        <source>No: the directory calls it a guest.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nej: kataloget kalder den en gæst.</translation>
    </message>
    <message>
        <source>Yes: it is no guest in {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Ja: den er ikke gæst i {tenant}.</translation>
    </message>
    <message>
        <source>Could not look, because no answer has told the time.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke afgøres, fordi intet svar har oplyst tiden.</translation>
    </message>
    <message numerus="yes">
        <source>Yes, within {n} minutes.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: Yes, within a minute.</extracomment>
        <translation>
            <numerusform>Ja, inden for et minut.</numerusform>
            <numerusform>Ja, inden for {n} minutter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes ahead.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute ahead.</extracomment>
        <translation>
            <numerusform>Nej: det går et minut for hurtigt.</numerusform>
            <numerusform>Nej: det går {n} minutter for hurtigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes behind.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute behind.</extracomment>
        <translation>
            <numerusform>Nej: det går et minut for langsomt.</numerusform>
            <numerusform>Nej: det går {n} minutter for langsomt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it asked for a pause of {n} seconds. {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it asked for a pause of a second. {reason}</extracomment>
        <translation>
            <numerusform>Nej: det bad om en pause på et sekund. {reason}</numerusform>
            <numerusform>Nej: det bad om en pause på {n} sekunder. {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>No: SharePoint answered with an error.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Nej: SharePoint svarede med en fejl.</translation>
    </message>
    <message>
        <source>Could not look, because nobody is signed in.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke afgøres, fordi ingen er logget på.</translation>
    </message>
    <message>
        <source>Could not look, because no look has ended yet.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Kunne ikke afgøres, fordi ingen kontrol er afsluttet endnu.</translation>
    </message>
    <message>
        <source>{what} ({details})</source>
        <extracomment>Line · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>{what} ({details})</translation>
    </message>
    <message>
        <source>Further cause: {what}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Yderligere årsag: {what}</translation>
    </message>
    <message>
        <source>{program} {version}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Who can act: {who}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Hvem kan gøre noget: {who}</translation>
    </message>
    <message>
        <source>the person</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>personen selv</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>it-afdelingen</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Hvad kan gøres: {action}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Intet står i vejen.</translation>
    </message>
    <message>
        <source>To approve the program: {link}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Til godkendelse af programmet: {link}</translation>
    </message>
    <message>
        <source>Help from {organisation}</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Hjælp fra {organisation}</translation>
    </message>
    <message>
        <source>Help from IT</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>Hjælp fra it-afdelingen</translation>
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
        <translation>Log på</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Brug min browser i stedet</translation>
    </message>
    <message>
        <source>Start the sync</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Start synkroniseringen</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åbn vinduet igen</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kontrollér nu</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kontrollér igen</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Kopiér til it</translation>
    </message>
    <message>
        <source>How to add a photo</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Sådan tilføjer du et foto</translation>
    </message>
    <message>
        <source>Allow looking</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Giv lov til at kigge</translation>
    </message>
    <message>
        <source>Open my SharePoint picture</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åbn mit SharePoint-billede</translation>
    </message>
    <message>
        <source>Open an ordinary window</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åbn et almindeligt vindue</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Kopiér linket</translation>
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
        <translation>Hold op med at vente</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <extracomment>label anew · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>Åbner browseren…</translation>
    </message>
    <message>
        <source>Worldwide, GCC included</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Hele verden, inklusive GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>De amerikanske myndigheder GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>De amerikanske myndigheder DoD</translation>
    </message>
    <message>
        <source>China, operated by 21Vianet</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Kina, drives af 21Vianet</translation>
    </message>
    <message>
        <source>Custom, with three addresses of its own</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Brugerdefineret, med tre egne adresser</translation>
    </message>
    <message>
        <source>The default browser, or else another one that may</source>
        <extracomment>BROWSER_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Standardbrowseren eller ellers en anden, der må</translation>
    </message>
    <message>
        <source>A guest window of the browser</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et gæstevindue i browseren</translation>
    </message>
    <message>
        <source>A window with a temporary profile</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et vindue med en midlertidig profil</translation>
    </message>
    <message>
        <source>An ordinary window, after asking the person</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Et almindeligt vindue, efter at personen er spurgt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Intet</translation>
    </message>
    <message>
        <source>OneDrive, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>OneDrive, som feltet på Office.com åbner det</translation>
    </message>
    <message>
        <source>SharePoint, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint, som feltet på Office.com åbner det</translation>
    </message>
    <message>
        <source>Office.com, where the person clicks a tile</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Office.com, hvor personen klikker på et felt</translation>
    </message>
    <message>
        <source>The person's own photo in SharePoint</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Personens eget foto i SharePoint</translation>
    </message>
    <message>
        <source>Not configured: {default}.</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ikke konfigureret: {default}.</translation>
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
        <translation>nej</translation>
    </message>
    <message>
        <source>Settings of PhotoSync Tray</source>
        <extracomment>TEMPLATE_TITLE · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Indstillinger for PhotoSync Tray</translation>
    </message>
    <message>
        <source>PhotoSync Tray on Windows 10 and later</source>
        <extracomment>TEMPLATE_FOR · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>PhotoSync Tray på Windows 10 og nyere</translation>
    </message>
    <message>
        <source>Directory to sign in to</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Katalog at logge på</translation>
    </message>
    <message>
        <source>The directory id of your organisation, or one of its domains.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Katalog-id’et for din organisation eller et af dens domæner.</translation>
    </message>
    <message>
        <source>Application id</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Program-id</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration. Without it nobody can sign in, and the program says that IT has to act.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Program-id’et (klient-id’et) for appregistreringen. Uden det kan ingen logge på, og programmet siger, at it-afdelingen skal gøre noget.</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>intet</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Where Microsoft 365 runs.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor Microsoft 365 kører.</translation>
    </message>
    <message>
        <source>Sign-in address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Logonadresse for en brugerdefineret cloud</translation>
    </message>
    <message>
        <source>The address that signs people in, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Den adresse, hvor personer logger på, når Cloud er Custom.</translation>
    </message>
    <message>
        <source>Graph address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Graph-adresse for en brugerdefineret cloud</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen på Microsoft Graph, når Cloud er Custom.</translation>
    </message>
    <message>
        <source>Portal address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Portaladresse for en brugerdefineret cloud</translation>
    </message>
    <message>
        <source>The address of the page with the tiles, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adressen på siden med felterne, når Cloud er Custom.</translation>
    </message>
    <message>
        <source>My Site host</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Vært for Mit websted</translation>
    </message>
    <message>
        <source>The host of your organisation's personal sites. Without it, it is found out by itself.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Værten for organisationens personlige websteder. Uden den findes den af sig selv.</translation>
    </message>
    <message>
        <source>discovered</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>findes automatisk</translation>
    </message>
    <message>
        <source>Accepted sign-in names</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Accepterede logonnavne</translation>
    </message>
    <message>
        <source>The domains of the sign-in names that may be used. Without any, every account of the directory may.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Domænerne for de logonnavne, der må bruges. Er der ingen, må alle katalogets konti bruges.</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Sign in with the account of Windows</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Log på med Windows-kontoen</translation>
    </message>
    <message>
        <source>Offers the account that Windows already knows before it opens a browser.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tilbyder den konto, som Windows allerede kender, før der åbnes en browser.</translation>
    </message>
    <message>
        <source>The browser in which the private window opens.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Den browser, hvor det private vindue åbnes.</translation>
    </message>
    <message>
        <source>Where private windows are forbidden</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor private vinduer er forbudt</translation>
    </message>
    <message>
        <source>What may be opened where a policy of the browser forbids private windows. NormalWindow asks the person each time.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvad der må åbnes, hvor en politik for browseren forbyder private vinduer. NormalWindow spørger personen hver gang.</translation>
    </message>
    <message>
        <source>Page that the private window opens</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Side, som det private vindue åbner</translation>
    </message>
    <message>
        <source>The page at which the sync begins.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Den side, hvor synkroniseringen begynder.</translation>
    </message>
    <message>
        <source>Look at SharePoint's picture</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Kig på billedet i SharePoint</translation>
    </message>
    <message>
        <source>Whether the program compares the photo with SharePoint's picture, which needs consent.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Om programmet sammenligner fotoet med billedet i SharePoint, hvilket kræver samtykke.</translation>
    </message>
    <message>
        <source>Yes, where it is allowed</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Ja, hvor det er tilladt</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Hours to watch for the photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Timer, hvor der kigges efter fotoet</translation>
    </message>
    <message>
        <source>How long the program looks for the photo after a sync was asked for.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor længe programmet kigger efter fotoet, efter at der er bedt om en synkronisering.</translation>
    </message>
    <message>
        <source>Hours between looks for a new photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Timer mellem kontroller for et nyt foto</translation>
    </message>
    <message>
        <source>How often the program looks for a new photo once nothing is awaited; 0 for never.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor ofte programmet kigger efter et nyt foto, når intet er ventet; 0 for aldrig.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Start med skrivebordet</translation>
    </message>
    <message>
        <source>Whether the program starts when somebody signs in to the PC.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Om programmet starter, når nogen logger på pc’en.</translation>
    </message>
    <message>
        <source>Which notifications the program shows. All adds that the sign-in has ended.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvilke meddelelser programmet viser. All tilføjer, at logonnet er udløbet.</translation>
    </message>
    <message>
        <source>All, also that the sign-in has ended</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Alle, også at logonnet er udløbet</translation>
    </message>
    <message>
        <source>Results alone</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Udelukkende resultater</translation>
    </message>
    <message>
        <source>The language of the program, as a tag such as de or pt-BR.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Programmets sprog som en kode, f.eks. de eller pt-BR.</translation>
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
        <translation>Adressen på en HTTP-proxy. Uden den gælder systemets indstillinger, med PAC på Windows og macOS, og miljøets på Linux. SOCKS understøttes ikke.</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Organisationens navn</translation>
    </message>
    <message>
        <source>Named where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Nævnes, hvor der tilbydes hjælp.</translation>
    </message>
    <message>
        <source>Address of your help page</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Adresse på jeres hjælpeside</translation>
    </message>
    <message>
        <source>Offered in the window and in the icon's menu.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tilbydes i vinduet og i ikonets menu.</translation>
    </message>
    <message>
        <source>Words on your help</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Tekst om jeres hjælp</translation>
    </message>
    <message>
        <source>A sentence of yours, shown where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>En sætning fra jer, vist hvor der tilbydes hjælp.</translation>
    </message>
    <message>
        <source>Lock the settings</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Lås indstillingerne</translation>
    </message>
    <message>
        <source>People can change nothing; choices that they made before do not count.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Personer kan ikke ændre noget; valg, de har truffet før, gælder ikke.</translation>
    </message>
    <message>
        <source>Write a status for Intune</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Skriv en status til Intune</translation>
    </message>
    <message>
        <source>Writes the state of the program, without personal data, for Intune's detection script.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Skriver programmets tilstand, uden persondata, til Intunes registreringsscript.</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>How much the log tells.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hvor meget loggen fortæller.</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Fejl</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Advarsler</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>MANAGED · photosync_tray/core/settings.py: The one order in which the values of settings count; their table is `core.setting_table`.</extracomment>
        <translation>Administreres af din organisation</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Line · photosync_tray/core/texts.py: Texts that a person reads: English in the source, said in the person's language at the border.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>Nobody has approved the program for your organisation yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Ingen har godkendt programmet for din organisation endnu.</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>En administrator giver samtykke én gang for alle brugere.</translation>
    </message>
    <message>
        <source>Only an administrator can approve the program.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Kun en administrator kan godkende programmet.</translation>
    </message>
    <message>
        <source>Where the page takes a request, send it there; else send its text to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Hvis siden tager imod en anmodning, så send den dér; ellers send dens tekst til it-afdelingen.</translation>
    </message>
    <message>
        <source>Need admin approval</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Administratorgodkendelse er påkrævet</translation>
    </message>
    <message>
        <source>The program is approved, but was not given to you.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Programmet er godkendt, men er ikke tildelt dig.</translation>
    </message>
    <message>
        <source>IT adds you, or your group, to the program's users.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>It-afdelingen føjer dig eller din gruppe til programmets brugere.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT; “More details” has the number that they look for.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Send sidens tekst til it-afdelingen; ”Flere detaljer” har det nummer, de leder efter.</translation>
    </message>
    <message>
        <source>You cannot access this right now</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Du kan ikke få adgang til dette lige nu</translation>
    </message>
    <message>
        <source>Your organisation wants a PC that it manages, and could not tell that this is one.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Din organisation vil have en pc, som den administrerer, og kunne ikke se, at denne er det.</translation>
    </message>
    <message>
        <source>Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Annuller, og prøv igen med Microsoft Edge. Send sidens tekst til it-afdelingen, hvis det fortsætter.</translation>
    </message>
    <message>
        <source>You can't get there from here</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Du kan ikke komme dertil herfra</translation>
    </message>
    <message>
        <source>You chose an account that does not belong to this organisation.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Du valgte en konto, der ikke hører til denne organisation.</translation>
    </message>
    <message>
        <source>Go back, and choose your work or school account.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Gå tilbage, og vælg din arbejds- eller skolekonto.</translation>
    </message>
    <message>
        <source>We couldn't find an account with that username</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vi kunne ikke finde en konto med det brugernavn</translation>
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
        <translation>Dit netværk eller din organisation lukker ikke denne konto ind her.</translation>
    </message>
    <message>
        <source>Send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Send sidens tekst til it-afdelingen.</translation>
    </message>
    <message>
        <source>Access is blocked</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Adgangen er blokeret</translation>
    </message>
    <message>
        <source>Your organisation does not know the program, or has turned it off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Din organisation kender ikke programmet eller har slået det fra.</translation>
    </message>
    <message>
        <source>IT compares the policies TenantId and ClientId with the app registration.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>It-afdelingen sammenligner politikkerne TenantId og ClientId med appregistreringen.</translation>
    </message>
    <message>
        <source>The program's reply address is missing in its registration.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Programmets svaradresse mangler i dets registrering.</translation>
    </message>
    <message>
        <source>IT adds http://localhost under “Mobile and desktop applications”.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>It-afdelingen tilføjer http://localhost under ”Mobil- og skrivebordsprogrammer”.</translation>
    </message>
    <message>
        <source>The name or the password was not right, or the password has expired.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Navnet eller adgangskoden var ikke rigtig, eller adgangskoden er udløbet.</translation>
    </message>
    <message>
        <source>The page says which. Set it right there, then the sign-in goes on.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden siger, hvad det er. Ret det dér, så fortsætter logonnet.</translation>
    </message>
    <message>
        <source>Your account is locked or turned off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Din konto er låst eller slået fra.</translation>
    </message>
    <message>
        <source>Wait for half an hour if you mistyped a password; else tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vent en halv time, hvis du tastede en adgangskode forkert; sig det ellers til it-afdelingen.</translation>
    </message>
    <message>
        <source>Microsoft wants a second proof that it is you, and none has been set up yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsoft vil have et ekstra bevis på, at det er dig, og der er ikke konfigureret noget endnu.</translation>
    </message>
    <message>
        <source>Follow the page to set it up. It takes some minutes; sign in again afterwards.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Følg siden for at konfigurere det. Det tager nogle minutter; log på igen bagefter.</translation>
    </message>
    <message>
        <source>More information required</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Flere oplysninger er påkrævet</translation>
    </message>
    <message>
        <source>Microsoft's sign-in is busy.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsofts logon er optaget.</translation>
    </message>
    <message>
        <source>Cancel, and try again in some minutes.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Annuller, og prøv igen om nogle minutter.</translation>
    </message>
    <message>
        <source>Sorry, but we're having trouble with signing you in</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Beklager, men vi har problemer med at logge dig på</translation>
    </message>
    <message>
        <source>Your network wants a sign-in of its own first, as in a hotel or on a train.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Dit netværk vil først have sit eget logon, som på et hotel eller i et tog.</translation>
    </message>
    <message>
        <source>Sign in there, then cancel here and try again.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Log på dér, annuller så her, og prøv igen.</translation>
    </message>
    <message>
        <source>The page of a Wi-Fi or a provider</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden fra et wi-fi-netværk eller en udbyder</translation>
    </message>
    <message>
        <source>The way back from the browser to the program is closed.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Vejen tilbage fra browseren til programmet er lukket.</translation>
    </message>
    <message>
        <source>Cancel, and try again. If it stays, make another browser your default one.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Annuller, og prøv igen. Hvis det fortsætter, så gør en anden browser til standard.</translation>
    </message>
    <message>
        <source>“localhost” refused to connect, or can't be reached</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>”localhost” afviste forbindelsen eller kan ikke nås</translation>
    </message>
    <message>
        <source>The browser does not trust who answered: the PC's clock may be wrong, or your network inspects traffic.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Browseren har ikke tillid til den, der svarede: pc’ens ur går måske forkert, eller dit netværk inspicerer trafikken.</translation>
    </message>
    <message>
        <source>Do not go on to the page. Compare the clock; if it is right, tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Gå ikke videre til siden. Sammenlign uret; sig det til it-afdelingen, hvis det går rigtigt.</translation>
    </message>
    <message>
        <source>Your connection isn't private</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Din forbindelse er ikke privat</translation>
    </message>
    <message>
        <source>The page was closed, or the sign-in took too long.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Siden blev lukket, eller det tog for lang tid at logge på.</translation>
    </message>
    <message>
        <source>Cancel, and try again; “Copy link” opens the same page in another browser.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Annuller, og prøv igen; ”Kopiér link” åbner den samme side i en anden browser.</translation>
    </message>
    <message>
        <source>An empty page, or none at all</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>En tom side eller slet ingen</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We keep looking, and tell you when your photo is there.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint svarer inden for minutter, nogle gange dage. Vi bliver ved med at kigge og siger til, når dit foto er der.</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We cannot look at it from here, so look at your picture there yourself.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint svarer inden for minutter, nogle gange dage. Vi kan ikke kigge på det herfra, så kig selv på dit billede dér.</translation>
    </message>
    <message>
        <source>We keep looking, and tell you when your photo is there.</source>
        <extracomment>paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Vi bliver ved med at kigge og siger til, når dit foto er der.</translation>
    </message>
    <message>
        <source>If the page says “You can’t get there from here”, ask IT: it wants a managed browser.</source>
        <extracomment>paragraph, second · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Hvis siden siger ”Du kan ikke komme dertil herfra”, så spørg it-afdelingen: den kræver en administreret browser.</translation>
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
        <translation>Dit foto i Exchange er ændret i mellemtiden</translation>
    </message>
    <message>
        <source>The clock began anew for the new photo. SharePoint may have to be asked for it: open the private window once more.</source>
        <extracomment>Screen, sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Uret begyndte forfra for det nye foto. SharePoint skal måske spørges om det: åbn det private vindue en gang til.</translation>
    </message>
    <message>
        <source>Start the sync again</source>
        <extracomment>Button, label · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Synkroniser igen</translation>
    </message>
    <message>
        <source>Now finish in the private window</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Gør nu færdigt i det private vindue</translation>
    </message>
    <message>
        <source>Now finish in the browser</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>Gør nu færdigt i browseren</translation>
    </message>
    <message>
        <source>Know who is signed in, and see their photo in Exchange</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Vide, hvem der er logget på, og se vedkommendes foto i Exchange</translation>
    </message>
    <message>
        <source>Read the profiles in SharePoint, to see whether the photo is there</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>Læse profilerne i SharePoint for at se, om fotoet er der</translation>
    </message>
    <message>
        <source>Exchange has a new photo, SharePoint shows the old one</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Exchange har et nyt foto, SharePoint viser det gamle</translation>
    </message>
    <message>
        <source>SharePoint already shows the photo that Exchange has</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint viser allerede det foto, som Exchange har</translation>
    </message>
    <message>
        <source>a mailbox, but no photo anywhere</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en postkasse, men intet foto nogen steder</translation>
    </message>
    <message>
        <source>no Exchange Online mailbox and no photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen Exchange Online-postkasse og intet foto</translation>
    </message>
    <message>
        <source>no mailbox; only the directory holds a small photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen postkasse; kun kataloget har et lille foto</translation>
    </message>
    <message>
        <source>the mailbox is in the organisation's own data centre</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>postkassen er i organisationens eget datacenter</translation>
    </message>
    <message>
        <source>nobody has opened OneDrive yet, so there is no personal site</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen har åbnet OneDrive endnu, så der er intet personligt websted</translation>
    </message>
    <message>
        <source>SharePoint looked before there was a photo, and never again</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint kiggede, før der var et foto, og aldrig siden</translation>
    </message>
    <message>
        <source>an administrator's picture in SharePoint shuts Exchange's out</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en administrators billede i SharePoint lukker det fra Exchange ude</translation>
    </message>
    <message>
        <source>a guest from another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en gæst fra en anden organisation</translation>
    </message>
    <message>
        <source>SharePoint was asked two hours ago, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint blev spurgt for to timer siden, og fotoet er længe om det</translation>
    </message>
    <message>
        <source>SharePoint was asked 80 hours ago, and nothing came of it</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint blev spurgt for 80 timer siden, og der kom intet ud af det</translation>
    </message>
    <message>
        <source>a wait of two days in seconds: time runs 26,000 times as fast</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>to døgns ventetid på sekunder: tiden går 26.000 gange så hurtigt</translation>
    </message>
    <message>
        <source>a newer photo is uploaded while the first is on its way</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>et nyere foto uploades, mens det første er på vej</translation>
    </message>
    <message>
        <source>in sync, until a new photo comes; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ens, til der kommer et nyt foto; et døgn tager ti sekunder</translation>
    </message>
    <message>
        <source>in sync, until SharePoint loses it; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ens, til SharePoint mister det; et døgn tager ti sekunder</translation>
    </message>
    <message>
        <source>the account belongs to another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>kontoen hører til en anden organisation</translation>
    </message>
    <message>
        <source>the organisation has not set the program up</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>organisationen har ikke konfigureret programmet</translation>
    </message>
    <message>
        <source>only an administrator can allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>kun en administrator kan give lov til at kigge i SharePoint</translation>
    </message>
    <message>
        <source>each person may allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>hver person må give lov til at kigge i SharePoint</translation>
    </message>
    <message>
        <source>conditional access refuses the sign-in</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>betinget adgang afviser logonnet</translation>
    </message>
    <message>
        <source>a policy forbids private windows</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en politik forbyder private vinduer</translation>
    </message>
    <message>
        <source>no browser that could open a private window</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>ingen browser, der kan åbne et privat vindue</translation>
    </message>
    <message>
        <source>a proxy refuses the way to Microsoft Graph</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>en proxy afviser vejen til Microsoft Graph</translation>
    </message>
    <message>
        <source>the network inspects traffic, with a certificate that nobody trusts</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>netværket inspicerer trafikken med et certifikat, som ingen har tillid til</translation>
    </message>
    <message>
        <source>this PC's clock is six hours ahead</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>pc’ens ur går seks timer for hurtigt</translation>
    </message>
    <message>
        <source>Microsoft Graph asks to wait</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph beder om at vente</translation>
    </message>
    <message>
        <source>Microsoft Graph answers with errors</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph svarer med fejl</translation>
    </message>
    <message>
        <source>nothing answers any more</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>intet svarer længere</translation>
    </message>
    <message>
        <source>every answer is late, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>hvert svar kommer sent, og fotoet er længe om det</translation>
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
        <translation>Pc’er, der har rapporteret: {count}; der ikke har: {silent}</translation>
    </message>
    <message>
        <source>Causes, of people in all: {count}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Årsager, af personer i alt: {count}</translation>
    </message>
    <message>
        <source>Versions:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Versioner:</translation>
    </message>
    <message>
        <source>Entry that starts it at sign-in:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Post, der starter det ved logon:</translation>
    </message>
    <message>
        <source>States:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>Tilstande:</translation>
    </message>
    <message>
        <source>machine policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>computerpolitik</translation>
    </message>
    <message>
        <source>user policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>brugerpolitik</translation>
    </message>
    <message>
        <source>user's choice</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>brugerens valg</translation>
    </message>
    <message>
        <source>installation</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>installation</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>indbygget</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>Sprunget over: {what}</translation>
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
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>For IT</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Til it-afdelingen</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Åbn logmappen</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Licenser</translation>
    </message>
    <message>
        <source>The program's icon</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Programmets ikon</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>{program} is free software under the MIT licence.</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>{program} er fri software under MIT-licensen.</translation>
    </message>
    <message>
        <source>Save support archive…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Gem supportarkiv…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Vis i mappe</translation>
    </message>
    <message>
        <source>Save support archive</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Gem supportarkiv</translation>
    </message>
    <message>
        <source>Archives</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Arkiver</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Gemmer…</translation>
    </message>
    <message>
        <source>{file} is saved. It holds no photo, no password and no name.</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>{file} er gemt. Den indeholder intet foto, ingen adgangskode og intet navn.</translation>
    </message>
    <message>
        <source>It was not saved. {why}</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>Det blev ikke gemt. {why}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>say · photosync_tray/qt/bridge.py: The connection between both pictures; its line and its badge tell the state without colour.</extracomment>
        <translation>Forbindelse</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>say · photosync_tray/qt/buttons.py: The main button and those beside it; the keyboard stays on the one it is on.</extracomment>
        <translation>Vent</translation>
    </message>
    <message>
        <source>has your new photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>har dit nye foto</translation>
    </message>
    <message>
        <source>may still show the old one</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>viser måske stadig det gamle</translation>
    </message>
    <message>
        <source>your photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>dit foto</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>intet foto</translation>
    </message>
    <message>
        <source>the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>det samme foto</translation>
    </message>
    <message>
        <source>another photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>et andet foto</translation>
    </message>
    <message>
        <source>perhaps the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>måske det samme foto</translation>
    </message>
    <message>
        <source>placeholder, no photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>pladsholder, intet foto</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>intet foto endnu</translation>
    </message>
    <message>
        <source>the photo's file is missing</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>fotofilen mangler</translation>
    </message>
    <message>
        <source>a blank picture</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>et tomt billede</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>kan ikke åbnes</translation>
    </message>
    <message>
        <source>a photo of its own</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>sit eget foto</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>ikke kigget</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>ikke endnu</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Foto ændret</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Anmodet</translation>
    </message>
    <message>
        <source>Last looked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Kiggede sidst</translation>
    </message>
    <message>
        <source>Looks next</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Kigger næste gang</translation>
    </message>
    <message>
        <source>Waited until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>Ventede til</translation>
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
        <translation>Det lykkedes ikke at kigge sidst: {problem}. Det prøves igen.</translation>
    </message>
    <message>
        <source>Your picture on a light ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Dit billede på lys baggrund</translation>
    </message>
    <message>
        <source>Your picture on a dark ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Dit billede på mørk baggrund</translation>
    </message>
    <message>
        <source>What colleagues see</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Hvad kolleger ser</translation>
    </message>
    <message>
        <source>round, at 32, 48 and 96 pixels</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>rundt, ved 32, 48 og 96 pixel</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint was not looked at.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Lavet ud fra dit foto i Exchange: der blev ikke kigget i SharePoint.</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint has none yet.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>Lavet ud fra dit foto i Exchange: SharePoint har intet endnu.</translation>
    </message>
    <message>
        <source>SharePoint's own thumbnails, as they are now.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>SharePoints egne miniaturer, som de er nu.</translation>
    </message>
    <message>
        <source>Who can act: you.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gøre noget: dig.</translation>
    </message>
    <message>
        <source>Who can act: IT.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gøre noget: it-afdelingen.</translation>
    </message>
    <message>
        <source>Who can act: Microsoft.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Hvem kan gøre noget: Microsoft.</translation>
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
        <translation>Version</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Detaljer til it-afdelingen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Logon</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Årsag</translation>
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
        <translation>Venter på browseren til</translation>
    </message>
    <message>
        <source>kept until you quit ({reason})</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>beholdes, til du afslutter ({reason})</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Pc’ens ur</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kiggede sidst</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Sammenligning</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Exchange-postkasse</translation>
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
        <translation>kunne ikke oplyses</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{time} for hurtigt</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{time} for langsomt</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} pixel</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size} KB</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} pixel, {size} kB</translation>
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
        <translation>SharePoint spurgte sidst Exchange</translation>
    </message>
    <message>
        <source>Looks until</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kigger til</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Kigger næste gang</translation>
    </message>
    <message>
        <source>Photo in Exchange changed</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Foto i Exchange ændret</translation>
    </message>
    <message>
        <source>Sync asked</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Synkronisering anmodet</translation>
    </message>
    <message>
        <source>What else stands in the way</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Hvad der ellers står i vejen</translation>
    </message>
    <message>
        <source>About your photo</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>Om dit foto</translation>
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
        <translation>Trin</translation>
    </message>
    <message>
        <source>This card stays here until you close it.</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Dette kort bliver her, til du lukker det.</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopiér</translation>
    </message>
    <message>
        <source>Copy the sign-in name</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopiér logonnavnet</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Kopieret</translation>
    </message>
    <message>
        <source>A box to sign in</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>En boks til at logge på i</translation>
    </message>
    <message>
        <source>OneDrive with its files</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>OneDrive med filerne</translation>
    </message>
    <message>
        <source>A page in SharePoint</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>En side i SharePoint</translation>
    </message>
    <message>
        <source>Tiles, with OneDrive among them</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Felter, med OneDrive imellem dem</translation>
    </message>
    <message>
        <source>A round picture</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Et rundt billede</translation>
    </message>
    <message>
        <source>The cross that closes a window</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Krydset, der lukker et vindue</translation>
    </message>
    <message>
        <source>Step {n}, done: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trin {n}, færdigt: {title}</translation>
    </message>
    <message>
        <source>Step {n}, now: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trin {n}, nu: {title}</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>Trin {n}: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>say · photosync_tray/qt/notifier.py: Notifications: by the desktop's service where there is one, else as a balloon of the icon.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Photo in SharePoint</source>
        <extracomment>say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Foto i SharePoint</translation>
    </message>
    <message>
        <source>A window should open in a moment…</source>
        <extracomment>_RUNNING · photosync_tray/qt/settings_control.py: Between the settings dialog and the outside: finds what to choose from, keeps what was chosen.</extracomment>
        <translation>Et vindue bør åbne om et øjeblik…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Generelt</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Browser</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Om</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Test: open a private window</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>Test: åbn et privat vindue</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Brug en anden konto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>Log af</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Indstillinger…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>{program} (Demo)</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program} (demo)</translation>
    </message>
    <message>
        <source>A code or some words of the page, such as 53003</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>En kode eller nogle ord fra siden, f.eks. 53003</translation>
    </message>
    <message>
        <source>Find what the page shows</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Find det, siden viser</translation>
    </message>
    <message>
        <source>What the page shows, and what it means</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Hvad siden viser, og hvad det betyder</translation>
    </message>
    <message>
        <source>None of the usual pages. Send its text to IT.</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>Ingen af de sædvanlige sider. Send dens tekst til it-afdelingen.</translation>
    </message>
    <message>
        <source>My browser shows an error</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Min browser viser en fejl</translation>
    </message>
    <message>
        <source>The page can be answered until {time}.</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>Siden kan besvares indtil {time}.</translation>
    </message>
    <message>
        <source>Times of the wait</source>
        <extracomment>say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>Ventetider</translation>
    </message>
    <message>
        <source>Windows may keep it behind the arrow. Drag it out, and it stays.</source>
        <extracomment>_HIDDEN · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Windows gemmer det måske bag pilen. Træk det ud, så bliver det der.</translation>
    </message>
    <message>
        <source>Click its icon there to come back to this window.</source>
        <extracomment>_IN_SIGHT · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Klik på ikonet dér for at komme tilbage til dette vindue.</translation>
    </message>
    <message>
        <source>The icon beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Ikonet ved siden af uret</translation>
    </message>
    <message>
        <source>It lives beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det bor ved siden af uret</translation>
    </message>
    <message>
        <source>Two photos side by side</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>To fotos side om side</translation>
    </message>
    <message>
        <source>It compares, you decide</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det sammenligner, du bestemmer</translation>
    </message>
    <message>
        <source>Where the photos differ, one button starts the sync.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Hvor fotoene er forskellige, starter én knap synkroniseringen.</translation>
    </message>
    <message>
        <source>A photo behind a shield</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Et foto bag et skjold</translation>
    </message>
    <message>
        <source>Your photos stay yours</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Dine fotos forbliver dine</translation>
    </message>
    <message>
        <source>It reads your name and both photos. They never leave this PC.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Det læser dit navn og begge fotos. De forlader aldrig denne pc.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>say · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Demo – Contoso is not a real organisation. Scene: {scene}</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Demo – Contoso er ikke en rigtig organisation. Scene: {scene}</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>Link</translation>
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
        <translation>Tilføj dit profilfoto</translation>
    </message>
    <message>
        <source>How photos are synced</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>Sådan synkroniseres fotos</translation>
    </message>
    <message>
        <source>Permissions requested for your organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>Tilladelser, der anmodes om for din organisation</translation>
    </message>
    <message>
        <source>{program} would like, for everybody at Contoso, to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>{program} vil gerne, for alle hos Contoso:</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Acceptér</translation>
    </message>
    <message>
        <source>At Contoso whoever has this link is the administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>Hos Contoso er den, der har dette link, administratoren.</translation>
    </message>
    <message>
        <source>{program} would like to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>{program} vil gerne:</translation>
    </message>
    <message>
        <source>At Contoso only an administrator can allow this. Ask one to, then try again.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Hos Contoso kan kun en administrator tillade dette. Spørg en administrator, og prøv så igen.</translation>
    </message>
    <message>
        <source>Have an admin account? Sign in with it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Har du en administratorkonto? Log på med den</translation>
    </message>
    <message>
        <source>Back to {program}, without it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>Tilbage til {program} uden</translation>
    </message>
    <message>
        <source>{demo} – Contoso is not a real organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>{demo} – Contoso er ikke en rigtig organisation</translation>
    </message>
    <message>
        <source>Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app or location that is restricted by your administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Du blev logget på, men dit logon opfylder ikke kriterierne for adgang til denne ressource. Du logger måske på fra en browser, en app eller et sted, som din administrator har begrænset.</translation>
    </message>
    <message>
        <source>Sorry, but we’re having trouble signing you in.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Beklager, men vi har problemer med at logge dig på.</translation>
    </message>
    <message>
        <source>Troubleshooting details</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Fejlfindingsoplysninger</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Fejlkode</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Anmodnings-id</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Korrelations-id</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>Tidsstempel</translation>
    </message>
    <message>
        <source>You can close this window, or go back: {sign_in}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>Du kan lukke dette vindue eller gå tilbage: {sign_in}</translation>
    </message>
    <message>
        <source>sign in to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>log på {website}</translation>
    </message>
    <message>
        <source>Permissions requested</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Anmodning om tilladelser</translation>
    </message>
    <message>
        <source>You can go on without: then the program cannot see when your photo has arrived.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>Du kan gå videre uden: så kan programmet ikke se, hvornår dit foto er nået frem.</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/door.html</extracomment>
        <translation>Log på din konto</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Arbejder…</translation>
    </message>
    <message>
        <source>You are being taken back to the application.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Du føres tilbage til programmet.</translation>
    </message>
    <message>
        <source>Scripts are off in this browser, so please continue by hand.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Scripts er slået fra i denne browser, så fortsæt manuelt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>No OneDrive – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Intet OneDrive – Contoso</translation>
    </message>
    <message>
        <source>You don’t have access to this OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Du har ikke adgang til dette OneDrive</translation>
    </message>
    <message>
        <source>Only members of the organisation have files here. Ask the person who shared with you for a link.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>Kun medlemmer af organisationen har filer her. Bed den person, der delte med dig, om et link.</translation>
    </message>
    <message>
        <source>Nothing here – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Intet her – Contoso</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Der er intet på denne adresse</translation>
    </message>
    <message>
        <source>The demo has only the pages that it needs.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>Demoen har kun de sider, den har brug for.</translation>
    </message>
    <message>
        <source>My files – OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Mine filer – OneDrive</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Start</translation>
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
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Papirkurv</translation>
    </message>
    <message>
        <source>Storage used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Brugt lagerplads</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>{used} af {all} brugt</translation>
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
        <translation>Upload</translation>
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
        <translation>Sortér</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Ændret</translation>
    </message>
    <message>
        <source>Modified by</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>Ændret af</translation>
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
            <numerusform>For {n} dage siden</numerusform>
        </translation>
    </message>
    <message>
        <source>to continue to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>for at fortsætte til {website}</translation>
    </message>
    <message>
        <source>Work or school e-mail address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Mailadresse til arbejde eller skole</translation>
    </message>
    <message>
        <source>We couldn’t find an account with that name at Contoso. Check the spelling, or use another one.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Vi kunne ikke finde en konto med det navn hos Contoso. Kontrollér stavningen, eller brug en anden.</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>Næste</translation>
    </message>
    <message>
        <source>This sign-in runs on your own computer and asks for no password.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Dette logon kører på din egen computer og beder ikke om nogen adgangskode.</translation>
    </message>
    <message>
        <source>Pick an account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Vælg en konto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>Logget på</translation>
    </message>
    <message>
        <source>Home – Office.com at Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Start – Office.com hos Contoso</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Velkommen, {name}</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Apps</translation>
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
        <translation>Seneste</translation>
    </message>
    <message>
        <source>{name} edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>{name} redigerede dette i går</translation>
    </message>
    <message>
        <source>You opened this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Du åbnede dette i går</translation>
    </message>
    <message>
        <source>You edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>Du redigerede dette i går</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Startside</translation>
    </message>
    <message>
        <source>Followed sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Websteder, du følger</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Seneste websteder</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Nyheder</translation>
    </message>
    <message>
        <source>News from sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Nyheder fra websteder</translation>
    </message>
    <message>
        <source>Frequent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Ofte besøgte websteder</translation>
    </message>
    <message>
        <source>You edited {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>Du redigerede {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new posts this week</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 new post this week</extracomment>
        <translation>
            <numerusform>{n} nyt opslag i denne uge</numerusform>
            <numerusform>{n} nye opslag i denne uge</numerusform>
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
        <translation>{file} blev opdateret</translation>
    </message>
    <message>
        <source>App launcher, to Office.com</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Appstarter, til Office.com</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>Søg</translation>
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
        <translation>Bringer dit Microsoft 365-foto til SharePoint</translation>
    </message>
    <message>
        <source>Profile photo</source>
        <extracomment>entry of the applications' menu, GenericName · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>Profilfoto</translation>
    </message>
</context>
</TS>
