<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PhotoSync</name>
    <message>
        <source>Shows your Microsoft 365 photo, and brings it to SharePoint.</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>显示你的 Microsoft 365 照片，并将其同步到 SharePoint。</translation>
    </message>
    <message>
        <source>as the system starts it at sign-in: no window</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>与系统在登录时启动的方式相同：不显示窗口</translation>
    </message>
    <message>
        <source>say whether all that ships is there, and end</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>显示随附的组件是否齐全，然后退出</translation>
    </message>
    <message>
        <source>try everything on a built-in tenant; without a scene: {scene}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>在内置租户上试用所有功能；未指定场景时：{scene}</translation>
    </message>
    <message>
        <source>show program's version number and exit</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>显示程序的版本号并退出</translation>
    </message>
    <message>
        <source>no scene {name}; there are {known}</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>没有场景 {name}；可用的场景：{known}</translation>
    </message>
    <message>
        <source>scenes of --demo=SCENE:</source>
        <extracomment>say · photosync_tray/__main__.py: The command line of the tray program. Nothing is imported here that the icon can wait for.</extracomment>
        <translation>--demo=SCENE 的场景：</translation>
    </message>
    <message>
        <source>No other program can open a private window of Safari. Copy the link, choose File &gt; New Private Window there, and paste it.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>其他程序无法打开 Safari 的隐私窗口。请复制链接，在 Safari 中选择“文件”&gt;“新建无痕浏览窗口”，然后粘贴链接。</translation>
    </message>
    <message>
        <source>Arc ignores the request for a private window and opens an ordinary one. Copy the link into an Incognito window of Arc, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Arc 会忽略打开隐私窗口的请求，而打开普通窗口。请将链接复制到 Arc 的无痕式窗口中，或使用其他浏览器。</translation>
    </message>
    <message>
        <source>No way is known to open a private window of DuckDuckGo from another program. Copy the link into a Fire Window there, or use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>目前没有从其他程序打开 DuckDuckGo 隐私窗口的方法。请将链接复制到 DuckDuckGo 的 Fire Window 中，或使用其他浏览器。</translation>
    </message>
    <message>
        <source>Tor Browser is made to hide who you are; it is not meant for signing in at work. Use another browser.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Tor Browser 用于隐藏使用者的身份，不适合用于工作登录。请使用其他浏览器。</translation>
    </message>
    <message>
        <source>Microsoft no longer supports Internet Explorer. Use Microsoft Edge.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>Microsoft 不再支持 Internet Explorer。请使用 Microsoft Edge。</translation>
    </message>
    <message>
        <source>No way is known to ask a browser from the Microsoft Store for a private window. Use another browser, or copy the link into a private window there.</source>
        <extracomment>Declined, reason · photosync_tray/adapters/browser_declined.py: The browsers that we recognise and decline, with the reason that the person is told.</extracomment>
        <translation>目前没有让来自 Microsoft Store 的浏览器打开隐私窗口的方法。请使用其他浏览器，或将链接复制到该浏览器的隐私窗口中。</translation>
    </message>
    <message>
        <source>no, {policy} forbids it ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>否，{policy} 禁止（{place}）</translation>
    </message>
    <message>
        <source>yes, {policy} makes every window private ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>是，{policy} 使所有窗口都是隐私窗口（{place}）</translation>
    </message>
    <message>
        <source>yes, {policy} makes an exception for this address ({place})</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>是，{policy} 将此地址设为例外（{place}）</translation>
    </message>
    <message>
        <source>yes, nothing was found here that forbids it</source>
        <extracomment>_WHY · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>是，此处未发现禁止的设置</translation>
    </message>
    <message>
        <source>private window: {answer}</source>
        <extracomment>_PRIVATE · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>隐私窗口：{answer}</translation>
    </message>
    <message>
        <source>guest window: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>访客窗口：{answer}</translation>
    </message>
    <message>
        <source>temporary profile: {answer}</source>
        <extracomment>_SECOND · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>临时用户配置：{answer}</translation>
    </message>
    <message>
        <source>Would open: a private window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>将打开：{browser} 的隐私窗口。{why}</translation>
    </message>
    <message>
        <source>Would open: a guest window of {browser}. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>将打开：{browser} 的访客窗口。{why}</translation>
    </message>
    <message>
        <source>Would open: a window of {browser} with a temporary profile. {why}</source>
        <extracomment>_WOULD_OPEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>将打开：{browser} 使用临时用户配置的窗口。{why}</translation>
    </message>
    <message>
        <source>The setting Browser names it.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>由设置 Browser 指定。</translation>
    </message>
    <message>
        <source>It is the default browser.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>这是默认浏览器。</translation>
    </message>
    <message>
        <source>It comes first among those that can open one.</source>
        <extracomment>_CHOSEN · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>它是能打开此类窗口的浏览器中的第一个。</translation>
    </message>
    <message>
        <source>Policies that reach a browser through the cloud cannot be seen from here. --test opens a window and says whether it came.</source>
        <extracomment>_CLOUD · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>从此处无法看到通过云应用到浏览器的策略。--test 会打开一个窗口，并显示窗口是否已打开。</translation>
    </message>
    <message>
        <source>{browser}: not used. {reason}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}：不使用。{reason}</translation>
    </message>
    <message>
        <source>{browser} (default)</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.</extracomment>
        <translation>{browser}（默认）</translation>
    </message>
    <message>
        <source>{title}. {message}</source>
        <extracomment>say · photosync_tray/adapters/browser_words.py: The report on browsers as lines for people; `browser_report` has it as data.
Line · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>{title}。{message}</translation>
    </message>
    <message>
        <source>You have allowed it</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>你已允许</translation>
    </message>
    <message>
        <source>Nothing was allowed</source>
        <extracomment>_ALLOWING · photosync_tray/adapters/identity.py: Signing in by MSAL: the two-step code flow in the person's browser.</extracomment>
        <translation>未允许任何权限</translation>
    </message>
    <message>
        <source>Almost there</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>Go back to the sign-in page to continue.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>若要继续，请返回登录页面。</translation>
    </message>
    <message>
        <source>This was refused</source>
        <extracomment>local_page, heading · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>此请求被拒绝</translation>
    </message>
    <message>
        <source>It does not belong to a sign-in here.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>它不属于此处的登录。</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <extracomment>__init__, done · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>你已登录</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <extracomment>__init__, failed · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).
_problem, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>未登录</translation>
    </message>
    <message>
        <source>You can close this tab.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>你可以关闭此标签页。</translation>
    </message>
    <message>
        <source>PhotoSync Tray tells you why.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/loopback.py: Receives the answer of a sign-in on 127.0.0.1 (RFC 8252, section 7.3).</extracomment>
        <translation>PhotoSync Tray 会显示原因。</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>无法写入文件：{why}。</translation>
    </message>
    <message>
        <source>There is no folder {folder}.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} 是文件夹。</translation>
    </message>
    <message>
        <source>{file} exists and is no zip archive, so it was left as it is.</source>
        <extracomment>Line · photosync_tray/adapters/support_archive.py: The support archive: one zip with what is known, what is installed, and the recent log.</extracomment>
        <translation>{file} 已存在且不是 zip 存档，因此保持原样。</translation>
    </message>
    <message>
        <source>The window opened</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>窗口已打开</translation>
    </message>
    <message>
        <source>PhotoSync Tray has seen that this window opened.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>PhotoSync Tray 已检测到此窗口打开。</translation>
    </message>
    <message>
        <source>This does not prove that the window is private. Look for your browser's own mark of a private window, such as InPrivate, Incognito or a mask.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>这并不能证明此窗口是隐私窗口。请查看浏览器自身的隐私窗口标记，例如 InPrivate、无痕模式或面具图标。</translation>
    </message>
    <message>
        <source>You can close this window.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>你可以关闭此窗口。</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <extracomment>local_page, heading · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>此处没有内容</translation>
    </message>
    <message>
        <source>It was good for one visit.</source>
        <extracomment>local_page, paragraphs · photosync_tray/adapters/window_receipt.py: A page on 127.0.0.1 that tells whether a window opened at it, for the test button.</extracomment>
        <translation>该页面只能访问一次。</translation>
    </message>
    <message>
        <source>In the demo a visitor stands for the browser, so there is no window to test.</source>
        <extracomment>_VISITOR · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>在演示中，由一位访客代替浏览器，因此没有可测试的窗口。</translation>
    </message>
    <message>
        <source>{question} {finding}</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.
Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{question}{finding}</translation>
    </message>
    <message>
        <source>No window was opened. {title}. {message}</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>未打开窗口。{title}。{message}</translation>
    </message>
    <message>
        <source>Does a window open at a page of ours?</source>
        <extracomment>Line · photosync_tray/browsers_command.py: `photosync-trayctl browsers`: what is installed, what may be opened, and whether it opens.</extracomment>
        <translation>能否打开显示本程序页面的窗口？</translation>
    </message>
    <message>
        <source>Not done within the time given.</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>未在指定时间内完成。</translation>
    </message>
    <message>
        <source>The running PhotoSync Tray gave no answer: {why}</source>
        <extracomment>say · photosync_tray/cli.py: photosync-trayctl: the same journey from a console, for scripts and for IT.</extracomment>
        <translation>正在运行的 PhotoSync Tray 没有响应：{why}</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>account: {username}</source>
        <extracomment>say · photosync_tray/console_answers.py: What photosync-trayctl prints: JSON in English, or lines in the person's language.</extracomment>
        <translation>帐户：{username}</translation>
    </message>
    <message>
        <source>The same journey from a console, for scripts and for IT. Asks the running tray; where none runs, it carries the session itself, without a screen.</source>
        <extracomment>_ABOUT · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>在控制台中执行相同的操作，供脚本和 IT 部门使用。命令会询问正在运行的托盘程序；如果没有运行，则自行处理会话，不显示界面。</translation>
    </message>
    <message>
        <source>exit codes: 0 done, or in sync; 1 unexpected error; 2 usage; 3 sign-in needed; 4 sync needed; 5 asked, not there yet; 6 blocked; 7 no network; 8 nothing to sync</source>
        <extracomment>_EXIT_CODES · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>退出代码：0 已完成或已同步；1 意外错误；2 用法错误；3 需要登录；4 需要同步；5 已请求，尚未到达；6 被阻止；7 无网络；8 没有要同步的内容</translation>
    </message>
    <message>
        <source>usage: </source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>用法: </translation>
    </message>
    <message>
        <source>options</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>positional arguments</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>位置参数</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>显示此帮助消息并退出</translation>
    </message>
    <message>
        <source>%(prog)s: error: %(message)s
</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>%(prog)s: 错误: %(message)s
</translation>
    </message>
    <message>
        <source>argument %(argument_name)s: %(message)s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>参数 %(argument_name)s：%(message)s</translation>
    </message>
    <message>
        <source>the following arguments are required: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>需要以下参数：%s</translation>
    </message>
    <message>
        <source>unrecognized arguments: %s</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>无法识别的参数：%s</translation>
    </message>
    <message>
        <source>expected one argument</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>需要一个参数</translation>
    </message>
    <message>
        <source>invalid choice: %(value)r (choose from %(choices)s)</source>
        <extracomment>_ARGPARSE · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>无效的选择：%(value)r（可选：%(choices)s）</translation>
    </message>
    <message>
        <source>what is known; with --refresh, checks first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>显示已知信息；使用 --refresh 时先检查</translation>
    </message>
    <message>
        <source>look at both sides first</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>先查看两边</translation>
    </message>
    <message>
        <source>the document of schema 1</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>架构 1 的文档</translation>
    </message>
    <message>
        <source>checks first; every check with its answer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>先检查；显示每项检查及其结果</translation>
    </message>
    <message>
        <source>save a support archive, without names or secrets</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>保存支持存档，不含姓名或机密</translation>
    </message>
    <message>
        <source>open a window at a page of ours too; say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>同时打开显示本程序页面的窗口，并显示其是否已打开</translation>
    </message>
    <message>
        <source>what is installed, and what it may open</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>已安装的浏览器，以及可以打开的窗口</translation>
    </message>
    <message>
        <source>open a window at a page of ours, and say if it came</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>打开显示本程序页面的窗口，并显示其是否已打开</translation>
    </message>
    <message>
        <source>every setting, and who decided it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>每项设置，以及由谁决定</translation>
    </message>
    <message>
        <source>for IT: Intune's export of many PCs, summed up</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>供 IT 部门使用：汇总 Intune 导出的多台电脑的结果</translation>
    </message>
    <message>
        <source>as Intune exported it</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>Intune 导出的文件</translation>
    </message>
    <message>
        <source>also save a row for each person</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>同时为每个人保存一行</translation>
    </message>
    <message>
        <source>opens the browser, and waits until you are signed in</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>打开浏览器，并等待登录完成</translation>
    </message>
    <message>
        <source>forgets the account, its tokens and their key</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>清除帐户、其令牌和密钥</translation>
    </message>
    <message>
        <source>opens the private window</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>打开隐私窗口</translation>
    </message>
    <message>
        <source>watch until the photo is there</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>持续查看，直到照片到达</translation>
    </message>
    <message>
        <source>wait no longer</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>不再等待</translation>
    </message>
    <message>
        <source>{name} is not a file</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{name} 不是文件</translation>
    </message>
    <message>
        <source>{value} is not a number of seconds above 0</source>
        <extracomment>say · photosync_tray/console_arguments.py: The arguments of photosync-trayctl, explained in the person's language.</extracomment>
        <translation>{value} 不是大于 0 的秒数</translation>
    </message>
    <message>
        <source>It was installed so for everybody on this PC.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>安装时为此电脑的所有用户做了此设置。</translation>
    </message>
    <message>
        <source>You chose that.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>这是你的选择。</translation>
    </message>
    <message>
        <source>Managed by your organisation.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>由你的组织管理。</translation>
    </message>
    <message>
        <source>It is switched off among the startup apps in Task Manager.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>它在任务管理器的启动应用中被关闭。</translation>
    </message>
    <message>
        <source>Your organisation has this PC pass over such entries.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>你的组织让此电脑忽略此类启动项。</translation>
    </message>
    <message>
        <source>The entry at {place} starts another program.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>{place} 中的启动项会启动其他程序。</translation>
    </message>
    <message>
        <source>There is no entry that starts it.</source>
        <extracomment>_REASONS · photosync_tray/core/autostart.py: Whether the program starts when the person signs in to the PC, and what decides that.</extracomment>
        <translation>没有启动它的启动项。</translation>
    </message>
    <message>
        <source>Opens private windows.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>会打开隐私窗口。</translation>
    </message>
    <message>
        <source>Opens a guest window, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>会打开访客窗口，因为 {policy} 禁止隐私窗口。</translation>
    </message>
    <message>
        <source>Opens a window with a temporary profile, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>会打开使用临时用户配置的窗口，因为 {policy} 禁止隐私窗口。</translation>
    </message>
    <message>
        <source>Opens an ordinary window after asking, because {policy} forbids private ones.</source>
        <extracomment>_OPENS · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>会在询问后打开普通窗口，因为 {policy} 禁止隐私窗口。</translation>
    </message>
    <message>
        <source>Cannot be used: {policy} in {place} forbids private windows.</source>
        <extracomment>_OPENS_NONE · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>无法使用：{place} 中的 {policy} 禁止隐私窗口。</translation>
    </message>
    <message>
        <source>Now that is {browser}.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>目前是 {browser}。</translation>
    </message>
    <message>
        <source>The test page was not opened. {why} ({details}).</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>未打开测试页面。{why}（{details}）。</translation>
    </message>
    <message>
        <source>The window came. That does not prove that it is private: look for the browser's own mark.</source>
        <extracomment>_CAME · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.</extracomment>
        <translation>窗口已打开。这并不能证明它是隐私窗口：请查看浏览器自身的标记。</translation>
    </message>
    <message numerus="yes">
        <source>The window did not come within {n} seconds. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</source>
        <extracomment>Line · photosync_tray/core/browser_offers.py: The browsers to choose from: what each may open, what would be taken, and how a test went.
For one: The window did not come within a second. A policy may block 127.0.0.1, or the browser asks something first: look at its window.</extracomment>
        <translation>
            <numerusform>窗口未在 {n} 秒内打开。可能是策略阻止了 127.0.0.1，或浏览器先要询问什么：请查看浏览器的窗口。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no photo in your mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>你的邮箱中没有照片。</translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile, then check again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请在你的 Microsoft 365 个人资料中添加照片，然后再次检查。</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的帐户没有 Exchange Online 邮箱。</translation>
    </message>
    <message>
        <source>SharePoint then shows Microsoft's own people picture by itself, and there is nothing to sync. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>这种情况下，SharePoint 会自动显示 Microsoft 自己的人员图片，没有要同步的内容。如果你应该有邮箱，请联系 IT 部门。</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only. For people without an Exchange Online plan it shows the picture that the Microsoft 365 or Entra admin center holds.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 只同步来自 Exchange Online 的照片。对于没有 Exchange Online 计划的人员，它显示 Microsoft 365 或 Entra 管理中心保存的图片。</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的邮箱位于组织自己的数据中心。</translation>
    </message>
    <message>
        <source>SharePoint Online cannot fetch photos from there. Ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint Online 无法从那里获取照片。请联系 IT 部门。</translation>
    </message>
    <message>
        <source>SharePoint syncs photos from Exchange Online only, and this mailbox is hosted elsewhere. Its photo reaches SharePoint once the mailbox is moved.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 只同步来自 Exchange Online 的照片，而此邮箱托管在别处。邮箱迁移后，照片才会到达 SharePoint。</translation>
    </message>
    <message>
        <source>Your photo is only in the directory, not in a mailbox.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的照片只在目录中，不在邮箱中。</translation>
    </message>
    <message>
        <source>SharePoint never syncs photos from the directory: it shows Microsoft's own people picture by itself. If you should have a mailbox, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 从不同步目录中的照片：它会自动显示 Microsoft 自己的人员图片。如果你应该有邮箱，请联系 IT 部门。</translation>
    </message>
    <message>
        <source>A photo in the directory (Entra ID) is never pulled into SharePoint. That takes an Exchange Online plan, and a photo in its mailbox.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>目录 (Entra ID) 中的照片不会被拉取到 SharePoint。这需要 Exchange Online 计划，且其邮箱中有照片。</translation>
    </message>
    <message>
        <source>SharePoint has never asked for your photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 从未请求过你的照片。</translation>
    </message>
    <message>
        <source>Start the sync: it opens OneDrive in a private window, and SharePoint asks Exchange.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请开始同步：这会在隐私窗口中打开 OneDrive，SharePoint 便会询问 Exchange。</translation>
    </message>
    <message>
        <source>SharePoint looked once and found no photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 查看过一次，没有找到照片。</translation>
    </message>
    <message>
        <source>Start the sync, so that SharePoint looks again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请开始同步，让 SharePoint 再次查看。</translation>
    </message>
    <message>
        <source>SharePoint keeps a picture of its own and has stopped asking Exchange.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 保留了自己的图片，已不再询问 Exchange。</translation>
    </message>
    <message>
        <source>Ask IT to set “Picture Exchange Sync State” of your SharePoint profile back to 1.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请让 IT 部门将你的 SharePoint 个人资料中的“Picture Exchange Sync State”改回 1。</translation>
    </message>
    <message>
        <source>Set SPS-PictureExchangeSyncState (“Picture Exchange Sync State”) in this person's SharePoint profile to 1. Scripts that upload pictures set it to 0, and from then on the person's own visits bring nothing.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请在此人的 SharePoint 个人资料中将 SPS-PictureExchangeSyncState（“Picture Exchange Sync State”）设为 1。上传图片的脚本会将其设为 0，此后本人的访问不会再带来照片。</translation>
    </message>
    <message>
        <source>SharePoint still shows an older photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>SharePoint 仍显示较旧的照片。</translation>
    </message>
    <message>
        <source>SharePoint has been asked and has not answered yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>已向 SharePoint 发出请求，但尚未得到响应。</translation>
    </message>
    <message>
        <source>Wait: it can take minutes, usually under a day, at times three days.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请等待：可能需要几分钟，通常不到一天，有时需要三天。</translation>
    </message>
    <message>
        <source>SharePoint was asked long ago and still has no new photo.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>很久以前已向 SharePoint 发出请求，但仍没有新照片。</translation>
    </message>
    <message>
        <source>Start the sync once more. If that changes nothing, ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请再次开始同步。如果没有变化，请联系 IT 部门。</translation>
    </message>
    <message>
        <source>See whether people may edit the property “Picture” in SharePoint's user properties: where they may not, SharePoint does not sync it. The diagnostic “Picture Sync” of the Microsoft 365 admin center looks further: https://aka.ms/PillarPictureSync</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请查看用户是否可以在 SharePoint 的用户属性中编辑属性“图片”：如果不可以，SharePoint 就不会同步它。Microsoft 365 管理中心的诊断“Picture Sync”可进一步检查：https://aka.ms/PillarPictureSync</translation>
    </message>
    <message>
        <source>You are a guest in this organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你是此组织的来宾。</translation>
    </message>
    <message>
        <source>A guest's photo lives in the home organisation. Sign in with your own work account.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>来宾的照片保存在其所属的组织中。请使用你自己的工作帐户登录。</translation>
    </message>
    <message>
        <source>This account belongs to another organisation.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>此帐户属于其他组织。</translation>
    </message>
    <message>
        <source>Sign in with the work or school account of your organisation.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请使用你所在组织的工作或学校帐户登录。</translation>
    </message>
    <message>
        <source>The policies TenantId and AllowedDomains decide which accounts are accepted.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>策略 TenantId 和 AllowedDomains 决定接受哪些帐户。</translation>
    </message>
    <message>
        <source>Your organisation has not set up PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的组织尚未设置 PhotoSync Tray。</translation>
    </message>
    <message>
        <source>IT registers the program once and sets the policies TenantId and ClientId.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>IT 部门只需注册一次此程序，并设置策略 TenantId 和 ClientId。</translation>
    </message>
    <message>
        <source>Register the program in Microsoft Entra as a public client with the redirect http://localhost, and set the policies TenantId and ClientId.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请在 Microsoft Entra 中将此程序注册为公共客户端，重定向为 http://localhost，并设置策略 TenantId 和 ClientId。</translation>
    </message>
    <message>
        <source>Your organisation has not approved PhotoSync Tray yet.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的组织尚未批准 PhotoSync Tray。</translation>
    </message>
    <message>
        <source>An administrator grants consent to the program once for everyone.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>管理员代表所有人对此程序同意一次即可。</translation>
    </message>
    <message>
        <source>An administrator opens the page for consent, and approves the program for everyone.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>管理员打开同意页面，为所有人批准此程序。</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的组织的安全规则阻止了登录。</translation>
    </message>
    <message>
        <source>Send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Conditional access refused the sign-in. Microsoft Entra's sign-in log names the rule under the correlation id.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>条件访问拒绝了登录。可在 Microsoft Entra 的登录日志中按相关 ID 找到对应的规则。</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的组织不允许浏览器的隐私窗口。</translation>
    </message>
    <message>
        <source>Use another browser that allows them, or ask IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请使用允许隐私窗口的其他浏览器，或联系 IT 部门。</translation>
    </message>
    <message>
        <source>A browser policy turns private windows off, in Edge InPrivateModeAvailability. Edge's InPrivateModeUrlAllowlist can allow them for single addresses.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>浏览器策略关闭了隐私窗口，在 Edge 中为 InPrivateModeAvailability。Edge 的 InPrivateModeUrlAllowlist 可以允许个别地址使用隐私窗口。</translation>
    </message>
    <message>
        <source>No browser was found that can open a private window.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>找不到可以打开隐私窗口的浏览器。</translation>
    </message>
    <message>
        <source>Install Edge, Chrome, Chromium or Firefox, or copy the link into a private window.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请安装 Edge、Chrome、Chromium 或 Firefox，或将链接复制到隐私窗口中。</translation>
    </message>
    <message>
        <source>Microsoft 365 cannot be reached.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>无法连接到 Microsoft 365。</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>你的网络代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. The policy ProxyUrl names another one.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>代理可能要求此程序无法提供的登录。可用策略 ProxyUrl 指定其他代理。</translation>
    </message>
    <message>
        <source>The secure connection could not be verified.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>无法验证安全连接。</translation>
    </message>
    <message>
        <source>If your network inspects traffic, IT installs its certificate authority on this PC.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>如果你的网络会检查流量，则由 IT 部门在此电脑上安装其证书颁发机构。</translation>
    </message>
    <message>
        <source>No certificate authority that this PC trusts has signed the certificate. Where a proxy inspects traffic, its own authority has to be in the PC's trust store.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>该证书未由此电脑信任的证书颁发机构签名。如果代理会检查流量，则其证书颁发机构必须位于此电脑的信任存储中。</translation>
    </message>
    <message>
        <source>This PC's clock is wrong.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>此电脑的时钟不准。</translation>
    </message>
    <message>
        <source>Set date and time, then try again.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>请设置日期和时间，然后重试。</translation>
    </message>
    <message>
        <source>Microsoft 365 asked us to wait.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 要求我们等待。</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again in a few minutes.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>没有丢失任何内容。请在几分钟后重试。</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error.</source>
        <extracomment>Advice, title · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 365 返回了错误。</translation>
    </message>
    <message>
        <source>Try again later. If it stays, send the details to IT.</source>
        <extracomment>Advice, action · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.
error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请稍后重试。如果问题仍然存在，请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Microsoft's support finds the answer by the request id in the details.</source>
        <extracomment>Advice, for_it · photosync_tray/core/causes.py: What may keep the photo away: each cause with a sentence, an action, and who can act.</extracomment>
        <translation>Microsoft 支持人员可通过详细信息中的请求 ID 找到该响应。</translation>
    </message>
    <message>
        <source>The program has not started, so there is nothing to save.</source>
        <extracomment>Line · photosync_tray/core/commands.py: What a console may ask of a session, whether it runs here or in the tray.</extracomment>
        <translation>程序尚未启动，因此没有可保存的内容。</translation>
    </message>
    <message>
        <source>Qt and PySide6 are free software under the GNU Lesser General Public License, version 3 ({licence}). Their source is at {source}. You may put a build of your own in their place.</source>
        <extracomment>_QT · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Qt 和 PySide6 是基于 GNU 宽通用公共许可证第 3 版（{licence}）的自由软件。源代码位于 {source}。你可以用自己构建的版本替换它们。</translation>
    </message>
    <message>
        <source>Python is free software under the license of the Python Software Foundation.</source>
        <extracomment>PYTHON · photosync_tray/core/components.py: What ships with the program that others have made, with its licence, for the page About.</extracomment>
        <translation>Python 是基于 Python Software Foundation 许可证的自由软件。</translation>
    </message>
    <message>
        <source>No connection to Microsoft 365</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>未连接到 Microsoft 365</translation>
    </message>
    <message>
        <source>Check that this PC is online, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请检查此电脑是否联网，然后重试。</translation>
    </message>
    <message>
        <source>Your network's proxy refused the connection</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的网络代理拒绝了连接</translation>
    </message>
    <message>
        <source>The proxy may want a sign-in that this program cannot give. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>代理可能要求此程序无法提供的登录。请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>The secure connection could not be verified</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>无法验证安全连接</translation>
    </message>
    <message>
        <source>Your network may inspect traffic. IT installs its certificate authority on this PC; until then nothing is sent.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的网络可能会检查流量。IT 部门在此电脑上安装其证书颁发机构之前，不会发送任何内容。</translation>
    </message>
    <message>
        <source>An unexpected page answered</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>收到了意外的页面</translation>
    </message>
    <message>
        <source>Your network may want a sign-in first. Open any web page, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的网络可能要求先登录。请打开任意网页，然后重试。</translation>
    </message>
    <message>
        <source>This PC's clock is wrong</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>此电脑的时钟不准</translation>
    </message>
    <message>
        <source>Set date and time, then try again. On a company's PC, IT may have to.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请设置日期和时间，然后重试。在公司的电脑上，可能需要由 IT 部门设置。</translation>
    </message>
    <message>
        <source>Microsoft 365 is busy</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 正忙</translation>
    </message>
    <message>
        <source>It asked us to wait. Nothing is lost; try again in a few minutes.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>它要求我们等待。没有丢失任何内容；请在几分钟后重试。</translation>
    </message>
    <message>
        <source>Microsoft 365 answered with an error</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 返回了错误</translation>
    </message>
    <message>
        <source>Microsoft 365 did not let us look</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 365 不允许我们查看</translation>
    </message>
    <message>
        <source>The program may lack a permission. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>程序可能缺少权限。请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Signing in did not work</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>Please sign in again</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>请重新登录</translation>
    </message>
    <message>
        <source>Your earlier sign-in has ended.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你之前的登录已过期。</translation>
    </message>
    <message>
        <source>You have not signed in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.
page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>你未登录</translation>
    </message>
    <message>
        <source>You went back, or did not accept what the page asked for. Sign in when you are ready; if it asked for an administrator's approval, tell IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你返回了，或未接受页面的请求。准备好后请登录；如果页面要求管理员批准，请告诉 IT 部门。</translation>
    </message>
    <message>
        <source>The browser did not come back</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>浏览器没有返回结果</translation>
    </message>
    <message>
        <source>The page may have been closed, or shows an error. Try again; if the page shows an error, send its text to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>页面可能已关闭，或显示了错误。请重试；如果页面显示错误，请将其文字发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Windows did not answer</source>
        <extracomment>WindowsTimedOut, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Windows 没有响应</translation>
    </message>
    <message>
        <source>The window in which it asks may be behind others. Try again, or use your browser.</source>
        <extracomment>WindowsTimedOut, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>它的询问窗口可能在其他窗口后面。请重试，或使用浏览器。</translation>
    </message>
    <message>
        <source>Your Windows account could not be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>无法使用你的 Windows 帐户</translation>
    </message>
    <message>
        <source>Sign in with your browser instead.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请改用浏览器登录。</translation>
    </message>
    <message>
        <source>Microsoft's sign-in refused. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>Microsoft 登录被拒绝。请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Your organisation has not approved this program yet</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的组织尚未批准此程序</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>管理员代表所有人同意一次即可。请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Your organisation's security rules blocked the sign-in</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的组织的安全规则阻止了登录</translation>
    </message>
    <message>
        <source>They may ask for a managed PC or another place. Send the details to IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>规则可能要求使用受管理的电脑或其他位置。请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>This account belongs to another organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>此帐户属于其他组织</translation>
    </message>
    <message>
        <source>Sign in with your work or school account.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请使用你的工作或学校帐户登录。</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account</source>
        <extracomment>PersonalAccount, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>这是个人 Microsoft 帐户</translation>
    </message>
    <message>
        <source>The program works with work and school accounts only. Sign in with yours.</source>
        <extracomment>PersonalAccount, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>此程序只能使用工作或学校帐户。请使用此类帐户登录。</translation>
    </message>
    <message>
        <source>PhotoSync Tray is not set up for your organisation</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>尚未为你的组织设置 PhotoSync Tray</translation>
    </message>
    <message>
        <source>IT registers the program and sets the policies TenantId and ClientId. Until then you can try the demo: photosync-tray --demo</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>IT 部门会注册此程序，并设置策略 TenantId 和 ClientId。在此之前，你可以试用演示：photosync-tray --demo</translation>
    </message>
    <message>
        <source>An address was refused</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>地址被拒绝</translation>
    </message>
    <message>
        <source>A server pointed to an address that is not Microsoft 365. Nothing was sent there.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>服务器指向了不属于 Microsoft 365 的地址。未向该地址发送任何内容。</translation>
    </message>
    <message>
        <source>Your mailbox is in your organisation's own data centre</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的邮箱位于组织自己的数据中心</translation>
    </message>
    <message>
        <source>Your account has no Exchange Online mailbox</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的帐户没有 Exchange Online 邮箱</translation>
    </message>
    <message>
        <source>SharePoint takes photos from a mailbox only. Ask IT whether you should have one.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>SharePoint 只使用邮箱中的照片。请询问 IT 部门你是否应该有邮箱。</translation>
    </message>
    <message>
        <source>The picture is too large</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>图片太大</translation>
    </message>
    <message>
        <source>It is larger than any profile photo may be, so it was not opened.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>它超过了个人资料照片允许的大小，因此未打开。</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>Upload your photo again in your Microsoft 365 profile, then check again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请在你的 Microsoft 365 个人资料中重新上传照片，然后再次检查。</translation>
    </message>
    <message>
        <source>No suitable browser was found</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>找不到合适的浏览器</translation>
    </message>
    <message>
        <source>Private windows are turned off here</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>此处已关闭隐私窗口</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, so none was opened. Use another browser, or ask IT.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>你的组织不允许浏览器的隐私窗口，因此未打开。请使用其他浏览器，或联系 IT 部门。</translation>
    </message>
    <message>
        <source>The browser did not start</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>浏览器未启动</translation>
    </message>
    <message>
        <source>Choose another browser, or copy the link into a private window.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请选择其他浏览器，或将链接复制到隐私窗口中。</translation>
    </message>
    <message>
        <source>The program's files cannot be used</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>无法使用程序的文件</translation>
    </message>
    <message>
        <source>The disk may be full or read-only. The program goes on without saving.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>磁盘可能已满或为只读。程序将继续运行，但不保存。</translation>
    </message>
    <message>
        <source>The support archive was not saved</source>
        <extracomment>error, title · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>未保存支持存档</translation>
    </message>
    <message>
        <source>Choose another folder or another name, then try again.</source>
        <extracomment>error, message · photosync_tray/core/errors.py: What can go wrong, each with a title and a message for the person at the screen.</extracomment>
        <translation>请选择其他文件夹或其他名称，然后重试。</translation>
    </message>
    <message>
        <source>Sign in with this account</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>使用此帐户登录</translation>
    </message>
    <message>
        <source>Close that window</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>关闭该窗口</translation>
    </message>
    <message>
        <source>SharePoint takes it from there.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>其余的由 SharePoint 完成。</translation>
    </message>
    <message>
        <source>It is among the tiles on {portal}.</source>
        <extracomment>Line · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>它在 {portal} 的磁贴中。</translation>
    </message>
    <message>
        <source>Click OneDrive</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>单击 OneDrive</translation>
    </message>
    <message>
        <source>In the private window of {browser}</source>
        <extracomment>_where · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的隐私窗口中</translation>
    </message>
    <message>
        <source>In the InPrivate window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的 InPrivate 窗口中</translation>
    </message>
    <message>
        <source>In the Incognito window of {browser}</source>
        <extracomment>_PRIVATE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的无痕式窗口中</translation>
    </message>
    <message>
        <source>In the Guest window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的访客窗口中</translation>
    </message>
    <message>
        <source>In the new window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的新窗口中</translation>
    </message>
    <message>
        <source>On the new page in {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的新页面上</translation>
    </message>
    <message>
        <source>In a private window of {browser}</source>
        <extracomment>_WHERE · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>在 {browser} 的隐私窗口中</translation>
    </message>
    <message>
        <source>It knows nothing of you, like a private window.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>与隐私窗口一样，它没有你的任何信息。</translation>
    </message>
    <message>
        <source>What it stores is removed later.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>它存储的内容稍后会被删除。</translation>
    </message>
    <message>
        <source>If it shows another account, sign out there first.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>如果显示其他帐户，请先在那里注销。</translation>
    </message>
    <message>
        <source>Open one yourself, and paste the link that was copied.</source>
        <extracomment>_NOTES · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>请自行打开一个，并粘贴已复制的链接。</translation>
    </message>
    <message>
        <source>Wait until OneDrive opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>等待 OneDrive 打开</translation>
    </message>
    <message>
        <source>If you see tiles instead, click OneDrive.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>如果看到的是磁贴，请单击 OneDrive。</translation>
    </message>
    <message>
        <source>Wait until SharePoint opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>等待 SharePoint 打开</translation>
    </message>
    <message>
        <source>If you see tiles instead, click SharePoint.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>如果看到的是磁贴，请单击 SharePoint。</translation>
    </message>
    <message>
        <source>Wait until a picture opens</source>
        <extracomment>Step, title · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>等待图片打开</translation>
    </message>
    <message>
        <source>It may be the old one: looking is enough.</source>
        <extracomment>Step, more · photosync_tray/core/guide.py: The way through the private window: what to look for there, and how far it has come.</extracomment>
        <translation>可能是旧图片：看一下就够了。</translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 minute</extracomment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 hour</extracomment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: 1 day</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it takes on this PC is not known yet.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>尚不清楚在此电脑上需要多长时间。</translation>
    </message>
    <message>
        <source>On this PC it took {last} last time.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>在此电脑上，上次用了 {last}。</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} each of {n} times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>在此电脑上，{n} 次都用了 {last}。</numerusform>
        </translation>
    </message>
    <message>
        <source>On this PC it took {last} last time; between {shortest} and {longest} in 2 times.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.</extracomment>
        <translation>在此电脑上，上次用了 {last}；2 次在 {shortest}到 {longest}之间。</translation>
    </message>
    <message numerus="yes">
        <source>On this PC it took {last} last time; between {shortest} and {longest} in {n} times, half of them within {median}.</source>
        <extracomment>Line · photosync_tray/core/history.py: How long photos took on this PC before: a few figures, and the sentence for them.
For one: On this PC it took {last} last time.</extracomment>
        <translation>
            <numerusform>在此电脑上，上次用了 {last}；{n} 次在 {shortest}到 {longest}之间，其中一半不超过 {median}。</numerusform>
        </translation>
    </message>
    <message>
        <source>From {low} to {high}.</source>
        <extracomment>Line · photosync_tray/core/kinds.py: How a raw value of a setting is read. Kinds are data: the templates for IT are made from them.</extracomment>
        <translation>从 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>SharePoint was not looked at</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>未查看 SharePoint</translation>
    </message>
    <message>
        <source>May we look at SharePoint?</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>可以查看 SharePoint 吗？</translation>
    </message>
    <message>
        <source>PhotoSync Tray would read your own picture there, to compare both photos and to tell you when yours has arrived. The sync works without.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>PhotoSync Tray 会读取你在那里的图片，以比较两张照片，并在照片到达时告诉你。不允许也可以同步。</translation>
    </message>
    <message>
        <source>An administrator has to allow looking</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>需要管理员允许查看</translation>
    </message>
    <message>
        <source>We do not look at SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>我们不查看 SharePoint</translation>
    </message>
    <message>
        <source>{message} The sync works without: start it, then look at your picture yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message}没有它也可以同步：请开始同步，然后自行查看你的图片。</translation>
    </message>
    <message>
        <source>“Copy for IT” has the link for it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>“复制给 IT 部门”中包含所需的链接。</translation>
    </message>
    <message>
        <source>You did not allow it.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>你未允许。</translation>
    </message>
    <message>
        <source>Both photos could not be compared</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.
Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>无法比较两张照片</translation>
    </message>
    <message>
        <source>SharePoint's picture cannot be opened</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>无法打开 SharePoint 的图片</translation>
    </message>
    <message>
        <source>It may be the same photo, or another</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>可能是同一张照片，也可能不是</translation>
    </message>
    <message>
        <source>Compare them yourself. The sync does no harm if it is the same photo.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>请自行比较。即使是同一张照片，同步也没有坏处。</translation>
    </message>
    <message>
        <source>{message} You can start the sync all the same, and look for yourself.</source>
        <extracomment>Line · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>{message}你仍可以开始同步，并自行查看。</translation>
    </message>
    <message>
        <source>SharePoint could not be looked at</source>
        <extracomment>Screen, headline · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>无法查看 SharePoint</translation>
    </message>
    <message>
        <source>You can start the sync all the same, and look for yourself.</source>
        <extracomment>Screen, sentence · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>你仍可以开始同步，并自行查看。</translation>
    </message>
    <message>
        <source>Your photo is not in SharePoint yet</source>
        <extracomment>Screen, short · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>你的照片尚未到达 SharePoint</translation>
    </message>
    <message>
        <source>Try the sync anyway</source>
        <extracomment>Button, label · photosync_tray/core/needed_screen.py: What the person sees before a sync: what lacks, whether we could look, and what to do.</extracomment>
        <translation>仍尝试同步</translation>
    </message>
    <message>
        <source>Your photo has arrived</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.
At most 63 characters</extracomment>
        <translation>你的照片已到达</translation>
    </message>
    <message>
        <source>SharePoint now shows the same photo as Exchange.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint 现在显示与 Exchange 相同的照片。</translation>
    </message>
    <message>
        <source>Your photo did not arrive</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
At most 63 characters</extracomment>
        <translation>你的照片未到达</translation>
    </message>
    <message>
        <source>SharePoint still has no new photo. Open PhotoSync Tray to see what can be done.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>SharePoint 仍没有新照片。请打开 PhotoSync Tray 查看可以做什么。</translation>
    </message>
    <message>
        <source>You have a new photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>你有新照片</translation>
    </message>
    <message>
        <source>Exchange has it, SharePoint not yet. Open PhotoSync Tray to start the sync.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>Exchange 中已有，SharePoint 中还没有。请打开 PhotoSync Tray 开始同步。</translation>
    </message>
    <message>
        <source>SharePoint lost your photo</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>SharePoint 丢失了你的照片</translation>
    </message>
    <message>
        <source>It no longer shows the one from Exchange. Open PhotoSync Tray to start the sync again.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>它不再显示 Exchange 中的照片。请打开 PhotoSync Tray 重新开始同步。</translation>
    </message>
    <message>
        <source>Your sign-in has ended, so we cannot look at your photo. Open PhotoSync Tray to sign in.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>你的登录已过期，因此我们无法查看你的照片。请打开 PhotoSync Tray 登录。</translation>
    </message>
    <message>
        <source>Still here</source>
        <extracomment>NoticeText, title · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 63 characters</extracomment>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>PhotoSync Tray goes on in the notification area. Quit is in the icon's menu.</source>
        <extracomment>NoticeText, text · photosync_tray/core/notices.py: What each notification says, what can be done from it, and which ones the person wants.
At most 255 characters</extracomment>
        <translation>PhotoSync Tray 会在通知区域继续运行。可在图标的菜单中退出。</translation>
    </message>
    <message>
        <source>Is there a mailbox in Exchange Online?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>Exchange Online 中是否有邮箱？</translation>
    </message>
    <message>
        <source>Does the mailbox hold a photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>邮箱中是否有照片？</translation>
    </message>
    <message>
        <source>May the program look at SharePoint?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>程序是否可以查看 SharePoint？</translation>
    </message>
    <message>
        <source>Has SharePoint ever asked Exchange for the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>SharePoint 是否曾向 Exchange 请求过照片？</translation>
    </message>
    <message>
        <source>Does SharePoint take this photo from Exchange?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>SharePoint 是否从 Exchange 获取此照片？</translation>
    </message>
    <message>
        <source>Does SharePoint show the photo that Exchange holds?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>SharePoint 是否显示 Exchange 中的照片？</translation>
    </message>
    <message>
        <source>Can a private browser window be opened?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是否可以打开浏览器的隐私窗口？</translation>
    </message>
    <message>
        <source>Has the sync that was asked for brought the photo?</source>
        <extracomment>Question, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>请求的同步是否带来了照片？</translation>
    </message>
    <message>
        <source>Not asked: a guest's mailbox is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>未检查：来宾的邮箱在别处。</translation>
    </message>
    <message>
        <source>No: Exchange says that it is hosted elsewhere.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：Exchange 表示它托管在别处。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否。</translation>
    </message>
    <message>
        <source>No: the photo that Microsoft 365 shows is the directory's.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：Microsoft 365 显示的照片来自目录。</translation>
    </message>
    <message>
        <source>Could not look, because the assigned plans were not told.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为未获得已分配的计划。</translation>
    </message>
    <message>
        <source>Yes: an Exchange Online plan is assigned.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是：已分配 Exchange Online 计划。</translation>
    </message>
    <message>
        <source>Not asked: there is no mailbox to hold one.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>未检查：没有可存放照片的邮箱。</translation>
    </message>
    <message>
        <source>No, at {at}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否，{at}。</translation>
    </message>
    <message>
        <source>Yes: {width} × {height} pixels, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是：{width} × {height} 像素，{at}。</translation>
    </message>
    <message>
        <source>Not asked: the policy CheckSharePoint is Off.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>未检查：策略 CheckSharePoint 为 Off。</translation>
    </message>
    <message>
        <source>No: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否：{reason}</translation>
    </message>
    <message>
        <source>No: nobody has approved it for this person.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：没有人为此用户批准。</translation>
    </message>
    <message>
        <source>Yes, at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是，{at}。</translation>
    </message>
    <message>
        <source>Not asked: a guest's profile is elsewhere.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>未检查：来宾的个人资料在别处。</translation>
    </message>
    <message>
        <source>Could not look, because there is no SharePoint profile yet.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为还没有 SharePoint 个人资料。</translation>
    </message>
    <message>
        <source>Could not look, because the permission is missing.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为缺少权限。</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint answered with an error.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为 SharePoint 返回了错误。</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint was left out.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为 SharePoint 被排除在外。</translation>
    </message>
    <message>
        <source>No: this person has no OneDrive yet.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：此用户还没有 OneDrive。</translation>
    </message>
    <message>
        <source>Yes, last at {at}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是，最近一次为 {at}。</translation>
    </message>
    <message>
        <source>Could not look, because the picture has no time.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为图片没有时间信息。</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint has never tried.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为 SharePoint 从未尝试过。</translation>
    </message>
    <message>
        <source>Yes: its Exchange sync state is 1.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是：其 Exchange 同步状态为 1。</translation>
    </message>
    <message>
        <source>No: its Exchange sync state is 0.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：其 Exchange 同步状态为 0。</translation>
    </message>
    <message>
        <source>Yes.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是。</translation>
    </message>
    <message>
        <source>No: it shows another picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：它显示的是另一张图片。</translation>
    </message>
    <message>
        <source>Could not look, because the pictures are neither alike nor unlike.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为无法判断图片是否相同。</translation>
    </message>
    <message>
        <source>No: it looked for a photo and found none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：它查找过照片，但没有找到。</translation>
    </message>
    <message>
        <source>No: it has no picture, and never looked for one.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：它没有图片，也从未查找过。</translation>
    </message>
    <message>
        <source>No: the profile names a picture, and its file is not there.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：个人资料中指定了图片，但图片文件不存在。</translation>
    </message>
    <message>
        <source>No: nothing is to be seen on its picture.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：其图片上看不到任何内容。</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture is damaged.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为 SharePoint 的图片已损坏。</translation>
    </message>
    <message>
        <source>No: it shows a picture, and Exchange holds none.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>否：它显示了图片，但 Exchange 中没有照片。</translation>
    </message>
    <message>
        <source>Could not look, because SharePoint's picture was not read.</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为未读取 SharePoint 的图片。</translation>
    </message>
    <message>
        <source>{said} Likeness: {likeness}</source>
        <extracomment>Line · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>{said}相似度：{likeness}</translation>
    </message>
    <message>
        <source>Could not look, because the browsers were not asked.</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>无法查看，因为未检查浏览器。</translation>
    </message>
    <message>
        <source>Yes: {browser}, which calls it {word}.</source>
        <extracomment>good, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>是：{browser}，其中称为 {word}。</translation>
    </message>
    <message>
        <source>Could not look, because of this: {reason}</source>
        <extracomment>unknown, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>无法查看，原因如下：{reason}</translation>
    </message>
    <message>
        <source>None is under way.</source>
        <extracomment>moot, because · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.</extracomment>
        <translation>没有正在进行的同步。</translation>
    </message>
    <message numerus="yes">
        <source>No: asked at {asked}, looked {n} times, given up at {end}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: No: asked at {asked}, looked once, given up at {end}.</extracomment>
        <translation>
            <numerusform>否：{asked} 请求，已查看 {n} 次，{end} 放弃。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not yet: asked at {asked}, looked {n} times, looks next at {next}.</source>
        <extracomment>bad, text · photosync_tray/core/photo_questions.py: What a diagnosis asks about the photo: what Exchange holds, what SharePoint has made of it.
For one: Not yet: asked at {asked}, looked once, looks next at {next}.</extracomment>
        <translation>
            <numerusform>尚未：{asked} 请求，已查看 {n} 次，下次查看时间为 {next}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a photo to your Microsoft 365 profile first. Microsoft's page shows how.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>请先在你的 Microsoft 365 个人资料中添加照片。Microsoft 的页面介绍了操作方法。</translation>
    </message>
    <message>
        <source>Next to nothing is to be seen on your photo.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>你的照片上几乎看不到任何内容。</translation>
    </message>
    <message>
        <source>If that is not what you want, upload another photo before you sync.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>如果这不是你想要的，请在同步前上传另一张照片。</translation>
    </message>
    <message>
        <source>Your photo is tiny. It may be an old copy from your organisation's directory.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>你的照片很小。它可能是组织目录中的旧副本。</translation>
    </message>
    <message>
        <source>Upload a larger one before you sync: 648 by 648 pixels are best.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>请在同步前上传更大的照片：648 × 648 像素最合适。</translation>
    </message>
    <message>
        <source>Your photo is small and will look blurred in SharePoint.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>你的照片较小，在 SharePoint 中会显得模糊。</translation>
    </message>
    <message>
        <source>Your photo is not square.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>你的照片不是正方形。</translation>
    </message>
    <message>
        <source>Only its middle will be shown. If that cuts something off, upload a square photo.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>只会显示中间部分。如果有内容被裁掉，请上传正方形照片。</translation>
    </message>
    <message>
        <source>Your photo was taken with the camera turned, and its file only says so.</source>
        <extracomment>Hint, title · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>拍摄你的照片时相机是转动的，方向只记录在文件中。</translation>
    </message>
    <message>
        <source>Some programs may show it lying on its side. Turn it, save it, and upload it again.</source>
        <extracomment>Hint, action · photosync_tray/core/photo_remarks.py: What is worth knowing about the Exchange photo itself, before it is synced.</extracomment>
        <translation>某些程序可能会将照片横着显示。请旋转并保存，然后重新上传。</translation>
    </message>
    <message>
        <source>Your earlier choices could not be read and were put aside. Please look through them again.</source>
        <extracomment>LOST · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>无法读取你之前的选择，已将其另行保存。请重新检查这些选择。</translation>
    </message>
    <message>
        <source>It was not saved, and nothing has changed. {why}</source>
        <extracomment>NOT_SAVED · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>未保存，也没有任何更改。{why}</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Results, and when to sign in again</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>结果，以及何时需要重新登录</translation>
    </message>
    <message>
        <source>Results only</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>仅结果</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>Choice, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>_one_of, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Looking which browsers are there…</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>正在查找可用的浏览器…</translation>
    </message>
    <message>
        <source>Browser for the private window</source>
        <extracomment>_BROWSER_LABEL · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.
Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>用于隐私窗口的浏览器</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <extracomment>_AUTO · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>Not found on this PC.</source>
        <extracomment>Line · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>在此电脑上未找到。</translation>
    </message>
    <message>
        <source>Start when I sign in to this PC</source>
        <extracomment>Row, label · photosync_tray/core/preferences.py: What the settings dialog shows: one row for each choice, with what is locked and why.</extracomment>
        <translation>登录此电脑时启动</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>已注销</translation>
    </message>
    <message>
        <source>Bring your photo to SharePoint</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>将你的照片同步到 SharePoint</translation>
    </message>
    <message>
        <source>Sign in to see which photo Exchange holds, and which one SharePoint shows to others.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>登录后，可查看 Exchange 中的照片，以及 SharePoint 向其他人显示的照片。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Asking for permission</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>正在请求权限</translation>
    </message>
    <message>
        <source>Signing in</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>正在登录</translation>
    </message>
    <message>
        <source>Continue in your browser</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>请在浏览器中继续</translation>
    </message>
    <message>
        <source>Continue with Windows</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>请在 Windows 中继续</translation>
    </message>
    <message>
        <source>Your Windows account could not be used. Your browser does it instead: sign in on the page that opens there.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>无法使用你的 Windows 帐户。将改用浏览器：请在打开的页面上登录。</translation>
    </message>
    <message>
        <source>Sign in on the page that opens there. Did you close it? Cancel here, and try again.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>请在打开的页面上登录。关闭了页面？请在此处取消，然后重试。</translation>
    </message>
    <message>
        <source>The page asks whether PhotoSync Tray may look at your picture in SharePoint. Whatever you answer, you stay signed in, and the sync works.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>该页面会询问 PhotoSync Tray 是否可以查看你在 SharePoint 中的图片。无论你如何回答，都会保持登录状态，也可以同步。</translation>
    </message>
    <message>
        <source>Windows signs you in with the account that it knows. If it asks something, it does so in a window of its own.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Windows 会使用它已知的帐户为你登录。如果需要询问，它会在单独的窗口中进行。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Button, label · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html
page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Checking</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>Comparing both photos…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>正在比较两张照片…</translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Looking at what Exchange holds and what SharePoint shows.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, sentence · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>正在查看 Exchange 中的照片和 SharePoint 显示的照片。</translation>
    </message>
    <message>
        <source>SharePoint shows your photo</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.
Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>SharePoint 已显示你的照片</translation>
    </message>
    <message>
        <source>Exchange and SharePoint hold the same photo. Other apps may take a little longer.</source>
        <extracomment>Screen, sentence · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>Exchange 和 SharePoint 中的照片相同。其他应用可能还需要一些时间。</translation>
    </message>
    <message>
        <source>Nothing to sync</source>
        <extracomment>Screen, short · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>没有要同步的内容</translation>
    </message>
    <message>
        <source>There is nothing to sync.</source>
        <extracomment>Screen, headline · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>没有要同步的内容。</translation>
    </message>
    <message>
        <source>{message} Your photo is still awaited; we look again after that.</source>
        <extracomment>Line · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>{message}仍在等待你的照片；之后我们会再次查看。</translation>
    </message>
    <message>
        <source>Your organisation does not allow private browser windows, and lets you use an ordinary one. There you may be signed in already: see that it is this account before you go on.</source>
        <extracomment>sentence anew · photosync_tray/core/presentation.py: What the person sees of a state: one value that the tray, the window and the console all show.</extracomment>
        <translation>你的组织不允许浏览器的隐私窗口，但允许使用普通窗口。你可能已在其中登录：继续之前，请确认是此帐户。</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <extracomment>title · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>出现问题</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the details to IT.</source>
        <extracomment>message · photosync_tray/core/problem.py: What every error can say of itself, and the same as a value; the errors are in `core.errors`.</extracomment>
        <translation>请重试。如果再次发生，请将详细信息发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Is PhotoSync Tray set up for an organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是否已为组织设置 PhotoSync Tray？</translation>
    </message>
    <message>
        <source>Is somebody signed in?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是否有人登录？</translation>
    </message>
    <message>
        <source>Does the account belong to this organisation?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>帐户是否属于此组织？</translation>
    </message>
    <message>
        <source>Can Microsoft 365 be reached?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是否可以连接到 Microsoft 365？</translation>
    </message>
    <message>
        <source>Is this PC's clock right?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>此电脑的时钟是否准确？</translation>
    </message>
    <message>
        <source>Does Microsoft 365 answer without errors?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>Microsoft 365 的响应是否没有错误？</translation>
    </message>
    <message>
        <source>Does the program start when you sign in to this PC?</source>
        <extracomment>Question, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>程序是否在你登录此电脑时启动？</translation>
    </message>
    <message>
        <source>No: there is no ClientId.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否：没有 ClientId。</translation>
    </message>
    <message>
        <source>Could not look, because the settings were not read.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>无法查看，因为未读取设置。</translation>
    </message>
    <message>
        <source>Yes, for {tenant}. Values passed over since they do not fit: {count}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是，针对 {tenant}。因不合适而被忽略的值：{count}</translation>
    </message>
    <message>
        <source>Yes, for {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是，针对 {tenant}。</translation>
    </message>
    <message>
        <source>Yes. {reason}</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是。{reason}</translation>
    </message>
    <message>
        <source>No. {reason}</source>
        <extracomment>moot, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否。{reason}</translation>
    </message>
    <message>
        <source>Refused: {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>被拒绝：{reason}</translation>
    </message>
    <message>
        <source>No longer: the sign-in of {user} is over.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>已不再登录：{user} 的登录已过期。</translation>
    </message>
    <message>
        <source>Yes, as {user}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是，用户为 {user}。</translation>
    </message>
    <message>
        <source>No: the directory calls it a guest.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否：目录将其标为来宾。</translation>
    </message>
    <message>
        <source>Yes: it is no guest in {tenant}.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>是：它不是 {tenant} 的来宾。</translation>
    </message>
    <message>
        <source>Could not look, because no answer has told the time.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>无法查看，因为没有响应提供时间。</translation>
    </message>
    <message numerus="yes">
        <source>Yes, within {n} minutes.</source>
        <extracomment>good, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: Yes, within a minute.</extracomment>
        <translation>
            <numerusform>是，误差在 {n} 分钟以内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes ahead.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute ahead.</extracomment>
        <translation>
            <numerusform>否：快 {n} 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it is {n} minutes behind.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it is a minute behind.</extracomment>
        <translation>
            <numerusform>否：慢 {n} 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No: it asked for a pause of {n} seconds. {reason}</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?
For one: No: it asked for a pause of a second. {reason}</extracomment>
        <translation>
            <numerusform>否：它要求暂停 {n} 秒。{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>No: SharePoint answered with an error.</source>
        <extracomment>bad, text · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>否：SharePoint 返回了错误。</translation>
    </message>
    <message>
        <source>Could not look, because nobody is signed in.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>无法查看，因为没有人登录。</translation>
    </message>
    <message>
        <source>Could not look, because no look has ended yet.</source>
        <extracomment>unknown, because · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>无法查看，因为还没有完成的检查。</translation>
    </message>
    <message>
        <source>{what} ({details})</source>
        <extracomment>Line · photosync_tray/core/questions.py: What a diagnosis asks first: is the way to Microsoft 365 open, for this person on this PC?</extracomment>
        <translation>{what}（{details}）</translation>
    </message>
    <message>
        <source>Further cause: {what}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>其他原因：{what}</translation>
    </message>
    <message>
        <source>{program} {version}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>{program} {version}</translation>
    </message>
    <message>
        <source>Who can act: {who}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>由谁处理：{who}</translation>
    </message>
    <message>
        <source>the person</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>本人</translation>
    </message>
    <message>
        <source>IT</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>IT 部门</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>What to do: {action}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>处理方法：{action}</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>没有任何障碍。</translation>
    </message>
    <message>
        <source>To approve the program: {link}</source>
        <extracomment>Line · photosync_tray/core/report.py: A diagnosis as documents: `diagnose --json` (schema 1), a text for IT, the support archive's.</extracomment>
        <translation>批准此程序：{link}</translation>
    </message>
    <message>
        <source>Help from {organisation}</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>{organisation} 提供的帮助</translation>
    </message>
    <message>
        <source>Help from IT</source>
        <extracomment>Line · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>IT 部门提供的帮助</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Screen, short · photosync_tray/core/screen.py: What a screen shows, as one value.</extracomment>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Use my browser instead</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>改用我的浏览器</translation>
    </message>
    <message>
        <source>Start the sync</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>开始同步</translation>
    </message>
    <message>
        <source>Open the window again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>再次打开窗口</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Check again</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Copy for IT</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>复制给 IT 部门</translation>
    </message>
    <message>
        <source>How to add a photo</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>如何添加照片</translation>
    </message>
    <message>
        <source>Allow looking</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>允许查看</translation>
    </message>
    <message>
        <source>Open my SharePoint picture</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>打开我的 SharePoint 图片</translation>
    </message>
    <message>
        <source>Open an ordinary window</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>打开普通窗口</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>显示步骤</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <extracomment>Button, label · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Opening the browser…</source>
        <extracomment>label anew · photosync_tray/core/screen_parts.py: What several screens share: buttons, and the causes that stand beside the first.</extracomment>
        <translation>正在打开浏览器…</translation>
    </message>
    <message>
        <source>Worldwide, GCC included</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>全球（包括 GCC）</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>美国政府 GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>美国政府 DoD</translation>
    </message>
    <message>
        <source>China, operated by 21Vianet</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>中国（由世纪互联运营）</translation>
    </message>
    <message>
        <source>Custom, with three addresses of its own</source>
        <extracomment>CLOUD_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>自定义（使用自己的三个地址）</translation>
    </message>
    <message>
        <source>The default browser, or else another one that may</source>
        <extracomment>BROWSER_LABELS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>默认浏览器，或其他可用的浏览器</translation>
    </message>
    <message>
        <source>A guest window of the browser</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>浏览器的访客窗口</translation>
    </message>
    <message>
        <source>A window with a temporary profile</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>使用临时用户配置的窗口</translation>
    </message>
    <message>
        <source>An ordinary window, after asking the person</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>询问本人后打开的普通窗口</translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>SECOND_ROUTES · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>不打开</translation>
    </message>
    <message>
        <source>OneDrive, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>OneDrive，与 Office.com 上的磁贴打开的相同</translation>
    </message>
    <message>
        <source>SharePoint, as its tile on Office.com opens it</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint，与 Office.com 上的磁贴打开的相同</translation>
    </message>
    <message>
        <source>Office.com, where the person clicks a tile</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>Office.com，由用户单击磁贴</translation>
    </message>
    <message>
        <source>The person's own photo in SharePoint</source>
        <extracomment>STARTS · photosync_tray/core/setting_choices.py: What the words of a choice mean, for the templates and for people.</extracomment>
        <translation>SharePoint 中的本人照片</translation>
    </message>
    <message>
        <source>Not configured: {default}.</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>未配置时：{default}。</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>Line · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Settings of PhotoSync Tray</source>
        <extracomment>TEMPLATE_TITLE · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>PhotoSync Tray 的设置</translation>
    </message>
    <message>
        <source>PhotoSync Tray on Windows 10 and later</source>
        <extracomment>TEMPLATE_FOR · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Windows 10 及更高版本上的 PhotoSync Tray</translation>
    </message>
    <message>
        <source>Directory to sign in to</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>要登录的目录</translation>
    </message>
    <message>
        <source>The directory id of your organisation, or one of its domains.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>你的组织的目录 ID，或其域之一。</translation>
    </message>
    <message>
        <source>Application id</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>应用程序 ID</translation>
    </message>
    <message>
        <source>The application (client) id of the app registration. Without it nobody can sign in, and the program says that IT has to act.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>应用注册的应用程序（客户端）ID。没有它，任何人都无法登录，程序会提示需要由 IT 部门处理。</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.
say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>云</translation>
    </message>
    <message>
        <source>Where Microsoft 365 runs.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Microsoft 365 运行的位置。</translation>
    </message>
    <message>
        <source>Sign-in address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>自定义云的登录地址</translation>
    </message>
    <message>
        <source>The address that signs people in, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Cloud 为 Custom 时，用户登录的地址。</translation>
    </message>
    <message>
        <source>Graph address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>自定义云的 Graph 地址</translation>
    </message>
    <message>
        <source>The address of Microsoft Graph, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Cloud 为 Custom 时，Microsoft Graph 的地址。</translation>
    </message>
    <message>
        <source>Portal address of a custom cloud</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>自定义云的门户地址</translation>
    </message>
    <message>
        <source>The address of the page with the tiles, where Cloud is Custom.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>Cloud 为 Custom 时，磁贴页面的地址。</translation>
    </message>
    <message>
        <source>My Site host</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>“我的网站”主机</translation>
    </message>
    <message>
        <source>The host of your organisation's personal sites. Without it, it is found out by itself.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>你的组织的个人网站的主机。如果未指定，则自动查找。</translation>
    </message>
    <message>
        <source>discovered</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>自动查找</translation>
    </message>
    <message>
        <source>Accepted sign-in names</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>接受的登录名</translation>
    </message>
    <message>
        <source>The domains of the sign-in names that may be used. Without any, every account of the directory may.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>可以使用的登录名的域。如果未指定，则可以使用目录中的所有帐户。</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>任意</translation>
    </message>
    <message>
        <source>Sign in with the account of Windows</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>使用 Windows 帐户登录</translation>
    </message>
    <message>
        <source>Offers the account that Windows already knows before it opens a browser.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>在打开浏览器之前，先提供 Windows 已知的帐户。</translation>
    </message>
    <message>
        <source>The browser in which the private window opens.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>用于打开隐私窗口的浏览器。</translation>
    </message>
    <message>
        <source>Where private windows are forbidden</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>禁止隐私窗口时</translation>
    </message>
    <message>
        <source>What may be opened where a policy of the browser forbids private windows. NormalWindow asks the person each time.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>浏览器策略禁止隐私窗口时，可以打开什么。NormalWindow 每次都会询问本人。</translation>
    </message>
    <message>
        <source>Page that the private window opens</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>隐私窗口打开的页面</translation>
    </message>
    <message>
        <source>The page at which the sync begins.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>开始同步的页面。</translation>
    </message>
    <message>
        <source>Look at SharePoint's picture</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>查看 SharePoint 的图片</translation>
    </message>
    <message>
        <source>Whether the program compares the photo with SharePoint's picture, which needs consent.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>程序是否将照片与 SharePoint 的图片进行比较，这需要同意。</translation>
    </message>
    <message>
        <source>Yes, where it is allowed</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>是（在允许的情况下）</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>Hours to watch for the photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>等待照片的小时数</translation>
    </message>
    <message>
        <source>How long the program looks for the photo after a sync was asked for.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>请求同步后，程序持续查看照片的时间。</translation>
    </message>
    <message>
        <source>Hours between looks for a new photo</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>查看新照片的间隔（小时）</translation>
    </message>
    <message>
        <source>How often the program looks for a new photo once nothing is awaited; 0 for never.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>没有等待的照片时，程序查看新照片的间隔；0 表示从不查看。</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>随桌面启动</translation>
    </message>
    <message>
        <source>Whether the program starts when somebody signs in to the PC.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>用户登录电脑时是否启动程序。</translation>
    </message>
    <message>
        <source>Which notifications the program shows. All adds that the sign-in has ended.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>程序显示哪些通知。All 还会通知登录已过期。</translation>
    </message>
    <message>
        <source>All, also that the sign-in has ended</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>全部，包括登录已过期</translation>
    </message>
    <message>
        <source>Results alone</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>仅结果</translation>
    </message>
    <message>
        <source>The language of the program, as a tag such as de or pt-BR.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>程序的语言，使用 de 或 pt-BR 之类的标记。</translation>
    </message>
    <message>
        <source>system</source>
        <extracomment>Setting, unset · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Proxy</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>代理</translation>
    </message>
    <message>
        <source>The address of an HTTP proxy. Without it the system's settings count, with PAC on Windows and macOS, and the environment's on Linux. SOCKS is not supported.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>HTTP 代理的地址。如果未指定，在 Windows 和 macOS 上使用系统设置（包括 PAC），在 Linux 上使用环境设置。不支持 SOCKS。</translation>
    </message>
    <message>
        <source>Name of your organisation</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>你的组织的名称</translation>
    </message>
    <message>
        <source>Named where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>在提供帮助的地方显示。</translation>
    </message>
    <message>
        <source>Address of your help page</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>你的帮助页面的地址</translation>
    </message>
    <message>
        <source>Offered in the window and in the icon's menu.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>在窗口和图标的菜单中提供。</translation>
    </message>
    <message>
        <source>Words on your help</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>关于帮助的说明</translation>
    </message>
    <message>
        <source>A sentence of yours, shown where help is offered.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>你的一句话，在提供帮助的地方显示。</translation>
    </message>
    <message>
        <source>Lock the settings</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>锁定设置</translation>
    </message>
    <message>
        <source>People can change nothing; choices that they made before do not count.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>用户无法更改任何内容；以前的选择不起作用。</translation>
    </message>
    <message>
        <source>Write a status for Intune</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>为 Intune 写入状态</translation>
    </message>
    <message>
        <source>Writes the state of the program, without personal data, for Intune's detection script.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>写入程序的状态，供 Intune 的检测脚本使用，不含个人数据。</translation>
    </message>
    <message>
        <source>Log</source>
        <extracomment>Setting, name · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>日志</translation>
    </message>
    <message>
        <source>How much the log tells.</source>
        <extracomment>Setting, meaning · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>日志记录的详细程度。</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warnings</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Events</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>Choice, labels · photosync_tray/core/setting_table.py: The one table of settings. Templates for Group Policy and Intune, schema and guide follow it.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Managed by your organisation</source>
        <extracomment>MANAGED · photosync_tray/core/settings.py: The one order in which the values of settings count; their table is `core.setting_table`.</extracomment>
        <translation>由你的组织管理</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Line · photosync_tray/core/texts.py: Texts that a person reads: English in the source, said in the person's language at the border.</extracomment>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>Nobody has approved the program for your organisation yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>还没有人为你的组织批准此程序。</translation>
    </message>
    <message>
        <source>An administrator grants consent once for everyone.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>管理员代表所有人同意一次即可。</translation>
    </message>
    <message>
        <source>Only an administrator can approve the program.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>只有管理员可以批准此程序。</translation>
    </message>
    <message>
        <source>Where the page takes a request, send it there; else send its text to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>如果页面可以发送请求，请在那里发送；否则请将其文字发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Need admin approval</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>需要管理员批准</translation>
    </message>
    <message>
        <source>The program is approved, but was not given to you.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>程序已获批准，但未分配给你。</translation>
    </message>
    <message>
        <source>IT adds you, or your group, to the program's users.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT 部门将你或你所在的组添加到程序的用户中。</translation>
    </message>
    <message>
        <source>Send the text of the page to IT; “More details” has the number that they look for.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请将页面的文字发送给 IT 部门；“更多详细信息”中有他们需要的编号。</translation>
    </message>
    <message>
        <source>You cannot access this right now</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.
page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>你当前无法访问此内容</translation>
    </message>
    <message>
        <source>Your organisation wants a PC that it manages, and could not tell that this is one.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的组织要求使用其管理的电脑，但无法确认此电脑是否符合。</translation>
    </message>
    <message>
        <source>Cancel, and try again with Microsoft Edge. If it stays, send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请取消，然后使用 Microsoft Edge 重试。如果问题仍然存在，请将页面的文字发送给 IT 部门。</translation>
    </message>
    <message>
        <source>You can't get there from here</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>无法从此处访问</translation>
    </message>
    <message>
        <source>You chose an account that does not belong to this organisation.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你选择的帐户不属于此组织。</translation>
    </message>
    <message>
        <source>Go back, and choose your work or school account.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请返回，并选择你的工作或学校帐户。</translation>
    </message>
    <message>
        <source>We couldn't find an account with that username</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>找不到使用该用户名的帐户</translation>
    </message>
    <message>
        <source>This is a personal Microsoft account.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>这是个人 Microsoft 帐户。</translation>
    </message>
    <message>
        <source>You can't sign in here with a personal account</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你不能使用个人帐户在此处登录</translation>
    </message>
    <message>
        <source>Your network or your organisation does not let this account in here.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的网络或组织不允许此帐户在此处登录。</translation>
    </message>
    <message>
        <source>Send the text of the page to IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请将页面的文字发送给 IT 部门。</translation>
    </message>
    <message>
        <source>Access is blocked</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>访问被阻止</translation>
    </message>
    <message>
        <source>Your organisation does not know the program, or has turned it off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的组织不认识此程序，或已将其关闭。</translation>
    </message>
    <message>
        <source>IT compares the policies TenantId and ClientId with the app registration.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT 部门将策略 TenantId 和 ClientId 与应用注册进行核对。</translation>
    </message>
    <message>
        <source>The program's reply address is missing in its registration.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>程序的回复地址不在其注册中。</translation>
    </message>
    <message>
        <source>IT adds http://localhost under “Mobile and desktop applications”.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>IT 部门在“移动和桌面应用程序”下添加 http://localhost。</translation>
    </message>
    <message>
        <source>The name or the password was not right, or the password has expired.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>名称或密码不正确，或密码已过期。</translation>
    </message>
    <message>
        <source>The page says which. Set it right there, then the sign-in goes on.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>页面会显示是哪一种情况。在那里更正后，登录会继续。</translation>
    </message>
    <message>
        <source>Your account is locked or turned off.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的帐户已被锁定或关闭。</translation>
    </message>
    <message>
        <source>Wait for half an hour if you mistyped a password; else tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>如果输错了密码，请等待半小时；否则请告诉 IT 部门。</translation>
    </message>
    <message>
        <source>Microsoft wants a second proof that it is you, and none has been set up yet.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsoft 要求再次证明是你本人，但尚未设置。</translation>
    </message>
    <message>
        <source>Follow the page to set it up. It takes some minutes; sign in again afterwards.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请按照页面的说明进行设置。这需要几分钟；之后请重新登录。</translation>
    </message>
    <message>
        <source>More information required</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>需要更多信息</translation>
    </message>
    <message>
        <source>Microsoft's sign-in is busy.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Microsoft 登录正忙。</translation>
    </message>
    <message>
        <source>Cancel, and try again in some minutes.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请取消，几分钟后重试。</translation>
    </message>
    <message>
        <source>Sorry, but we're having trouble with signing you in</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>抱歉，我们在登录时遇到了问题</translation>
    </message>
    <message>
        <source>Your network wants a sign-in of its own first, as in a hotel or on a train.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的网络要求先进行自己的登录，例如在酒店或火车上。</translation>
    </message>
    <message>
        <source>Sign in there, then cancel here and try again.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请在那里登录，然后在此处取消并重试。</translation>
    </message>
    <message>
        <source>The page of a Wi-Fi or a provider</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>Wi-Fi 或运营商的页面</translation>
    </message>
    <message>
        <source>The way back from the browser to the program is closed.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>从浏览器返回程序的通道已关闭。</translation>
    </message>
    <message>
        <source>Cancel, and try again. If it stays, make another browser your default one.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请取消，然后重试。如果问题仍然存在，请将其他浏览器设为默认浏览器。</translation>
    </message>
    <message>
        <source>“localhost” refused to connect, or can't be reached</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>“localhost”拒绝了连接，或无法访问</translation>
    </message>
    <message>
        <source>The browser does not trust who answered: the PC's clock may be wrong, or your network inspects traffic.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>浏览器不信任响应方：电脑的时钟可能不准，或你的网络会检查流量。</translation>
    </message>
    <message>
        <source>Do not go on to the page. Compare the clock; if it is right, tell IT.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请勿继续访问该页面。请核对时钟；如果时钟准确，请告诉 IT 部门。</translation>
    </message>
    <message>
        <source>Your connection isn't private</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>你的连接不是专用连接</translation>
    </message>
    <message>
        <source>The page was closed, or the sign-in took too long.</source>
        <extracomment>UsualPage, meaning · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>页面已关闭，或登录用时过长。</translation>
    </message>
    <message>
        <source>Cancel, and try again; “Copy link” opens the same page in another browser.</source>
        <extracomment>UsualPage, action · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>请取消，然后重试；“复制链接”可在其他浏览器中打开同一页面。</translation>
    </message>
    <message>
        <source>An empty page, or none at all</source>
        <extracomment>UsualPage, shows · photosync_tray/core/usual_pages.py: Pages that the browser may show in place of a sign-in, what they mean, and who can help.</extracomment>
        <translation>空白页面，或没有任何页面</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We keep looking, and tell you when your photo is there.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint 会在几分钟内响应，有时需要几天。我们会持续查看，并在照片到达时告诉你。</translation>
    </message>
    <message>
        <source>SharePoint answers in minutes, at times in days. We cannot look at it from here, so look at your picture there yourself.</source>
        <extracomment>sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>SharePoint 会在几分钟内响应，有时需要几天。我们无法从此处查看，因此请自行查看你在那里的图片。</translation>
    </message>
    <message>
        <source>We keep looking, and tell you when your photo is there.</source>
        <extracomment>paragraph, first · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>我们会持续查看，并在照片到达时告诉你。</translation>
    </message>
    <message>
        <source>If the page says “You can’t get there from here”, ask IT: it wants a managed browser.</source>
        <extracomment>paragraph, second · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>如果页面显示“无法从此处访问”，请联系 IT 部门：它要求使用受管理的浏览器。</translation>
    </message>
    <message>
        <source>Waiting for SharePoint</source>
        <extracomment>Screen, short · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.
Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>正在等待 SharePoint</translation>
    </message>
    <message>
        <source>Your photo in Exchange changed meanwhile</source>
        <extracomment>Screen, headline · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>你在 Exchange 中的照片已更改</translation>
    </message>
    <message>
        <source>The clock began anew for the new photo. SharePoint may have to be asked for it: open the private window once more.</source>
        <extracomment>Screen, sentence · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>已为新照片重新计时。可能需要再次向 SharePoint 请求：请再打开一次隐私窗口。</translation>
    </message>
    <message>
        <source>Start the sync again</source>
        <extracomment>Button, label · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>重新开始同步</translation>
    </message>
    <message>
        <source>Now finish in the private window</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>现在请在隐私窗口中完成</translation>
    </message>
    <message>
        <source>Now finish in the browser</source>
        <extracomment>_finish · photosync_tray/core/watch_screen.py: What the person sees while a photo is awaited, and when it did not come.</extracomment>
        <translation>现在请在浏览器中完成</translation>
    </message>
    <message>
        <source>Know who is signed in, and see their photo in Exchange</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>了解谁已登录，并查看其在 Exchange 中的照片</translation>
    </message>
    <message>
        <source>Read the profiles in SharePoint, to see whether the photo is there</source>
        <extracomment>WISHES · photosync_tray/demo/consents.py: Who has allowed the program what: a person alone, or an administrator for everyone.</extracomment>
        <translation>读取 SharePoint 中的个人资料，以查看照片是否已到达</translation>
    </message>
    <message>
        <source>Exchange has a new photo, SharePoint shows the old one</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Exchange 有新照片，SharePoint 显示旧照片</translation>
    </message>
    <message>
        <source>SharePoint already shows the photo that Exchange has</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint 已显示 Exchange 中的照片</translation>
    </message>
    <message>
        <source>a mailbox, but no photo anywhere</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>有邮箱，但任何地方都没有照片</translation>
    </message>
    <message>
        <source>no Exchange Online mailbox and no photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>没有 Exchange Online 邮箱，也没有照片</translation>
    </message>
    <message>
        <source>no mailbox; only the directory holds a small photo</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>没有邮箱；只有目录中有一张小照片</translation>
    </message>
    <message>
        <source>the mailbox is in the organisation's own data centre</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>邮箱位于组织自己的数据中心</translation>
    </message>
    <message>
        <source>nobody has opened OneDrive yet, so there is no personal site</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>还没有人打开过 OneDrive，因此没有个人网站</translation>
    </message>
    <message>
        <source>SharePoint looked before there was a photo, and never again</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint 在有照片之前查看过，之后再未查看</translation>
    </message>
    <message>
        <source>an administrator's picture in SharePoint shuts Exchange's out</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>SharePoint 中由管理员设置的图片挡住了 Exchange 的照片</translation>
    </message>
    <message>
        <source>a guest from another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>来自其他组织的来宾</translation>
    </message>
    <message>
        <source>SharePoint was asked two hours ago, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>两小时前已向 SharePoint 请求，照片需要很久</translation>
    </message>
    <message>
        <source>SharePoint was asked 80 hours ago, and nothing came of it</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>80 小时前已向 SharePoint 请求，但没有结果</translation>
    </message>
    <message>
        <source>a wait of two days in seconds: time runs 26,000 times as fast</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>在几秒内经历两天的等待：时间快 26,000 倍</translation>
    </message>
    <message>
        <source>a newer photo is uploaded while the first is on its way</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>第一张照片尚在途中，又上传了更新的照片</translation>
    </message>
    <message>
        <source>in sync, until a new photo comes; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>已同步，直到出现新照片；一天只需十秒</translation>
    </message>
    <message>
        <source>in sync, until SharePoint loses it; a day takes ten seconds</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>已同步，直到 SharePoint 丢失照片；一天只需十秒</translation>
    </message>
    <message>
        <source>the account belongs to another organisation</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>帐户属于其他组织</translation>
    </message>
    <message>
        <source>the organisation has not set the program up</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>组织尚未设置此程序</translation>
    </message>
    <message>
        <source>only an administrator can allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>只有管理员可以允许查看 SharePoint</translation>
    </message>
    <message>
        <source>each person may allow the look at SharePoint</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>每个人都可以允许查看 SharePoint</translation>
    </message>
    <message>
        <source>conditional access refuses the sign-in</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>条件访问拒绝登录</translation>
    </message>
    <message>
        <source>a policy forbids private windows</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>策略禁止隐私窗口</translation>
    </message>
    <message>
        <source>no browser that could open a private window</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>没有可以打开隐私窗口的浏览器</translation>
    </message>
    <message>
        <source>a proxy refuses the way to Microsoft Graph</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>代理拒绝连接到 Microsoft Graph</translation>
    </message>
    <message>
        <source>the network inspects traffic, with a certificate that nobody trusts</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>网络检查流量，使用的证书不受信任</translation>
    </message>
    <message>
        <source>this PC's clock is six hours ahead</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>此电脑的时钟快六小时</translation>
    </message>
    <message>
        <source>Microsoft Graph asks to wait</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph 要求等待</translation>
    </message>
    <message>
        <source>Microsoft Graph answers with errors</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>Microsoft Graph 返回错误</translation>
    </message>
    <message>
        <source>nothing answers any more</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>不再有任何响应</translation>
    </message>
    <message>
        <source>every answer is late, and the photo takes long</source>
        <extracomment>Scene, description · photosync_tray/demo/scenes.py: The named situations that the demo can show; standard library only, for parsing arguments.</extracomment>
        <translation>所有响应都很慢，照片需要很久</translation>
    </message>
    <message>
        <source>Office.com</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>Office.com</translation>
    </message>
    <message>
        <source>OneDrive and SharePoint</source>
        <extracomment>_WEBSITES · photosync_tray/demo/sign_in.py: The pages on which a person signs in: to the program by form post, to a website by ticket.</extracomment>
        <translation>OneDrive 和 SharePoint</translation>
    </message>
    <message>
        <source>PCs that reported: {count}; that did not: {silent}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>已报告的电脑：{count}；未报告的电脑：{silent}</translation>
    </message>
    <message>
        <source>Causes, of people in all: {count}</source>
        <extracomment>say · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>原因，总人数：{count}</translation>
    </message>
    <message>
        <source>Versions:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>版本：</translation>
    </message>
    <message>
        <source>Entry that starts it at sign-in:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>登录时启动程序的启动项：</translation>
    </message>
    <message>
        <source>States:</source>
        <extracomment>_PARTS · photosync_tray/fleet_command.py: `photosync-trayctl fleet`: Intune's export of the detection script, as one picture for IT.</extracomment>
        <translation>状态：</translation>
    </message>
    <message>
        <source>machine policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>计算机策略</translation>
    </message>
    <message>
        <source>user policy</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>用户策略</translation>
    </message>
    <message>
        <source>user's choice</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>用户的选择</translation>
    </message>
    <message>
        <source>installation</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>安装</translation>
    </message>
    <message>
        <source>built-in</source>
        <extracomment>_SOURCES · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>内置</translation>
    </message>
    <message>
        <source>Passed over: {what}</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>已忽略：{what}</translation>
    </message>
    <message>
        <source>locked</source>
        <extracomment>say · photosync_tray/policy_command.py: `photosync-trayctl policy`: every setting, who decided it, and what was passed over.</extracomment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.
_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>For IT</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>供 IT 部门使用</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Licences</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The program's icon</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>程序的图标</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>{program} is free software under the MIT licence.</source>
        <extracomment>say · photosync_tray/qt/about_page.py: About the program: who helps, the archive and log for IT, version and licences.</extracomment>
        <translation>{program} 是基于 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Save support archive…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>保存支持存档…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save support archive</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>保存支持存档</translation>
    </message>
    <message>
        <source>Archives</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>存档</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>{file} is saved. It holds no photo, no password and no name.</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>{file} 已保存。其中不含照片、密码和姓名。</translation>
    </message>
    <message>
        <source>It was not saved. {why}</source>
        <extracomment>say · photosync_tray/qt/archive_row.py: The support archive in the details: a button, the question where to, and what became of it.</extracomment>
        <translation>未保存。{why}</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>say · photosync_tray/qt/bridge.py: The connection between both pictures; its line and its badge tell the state without colour.</extracomment>
        <translation>连接</translation>
    </message>
    <message>
        <source>Please wait</source>
        <extracomment>say · photosync_tray/qt/buttons.py: The main button and those beside it; the keyboard stays on the one it is on.</extracomment>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>has your new photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>有你的新照片</translation>
    </message>
    <message>
        <source>may still show the old one</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>可能仍显示旧照片</translation>
    </message>
    <message>
        <source>your photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>你的照片</translation>
    </message>
    <message>
        <source>no photo</source>
        <extracomment>say · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>无照片</translation>
    </message>
    <message>
        <source>the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>同一张照片</translation>
    </message>
    <message>
        <source>another photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>另一张照片</translation>
    </message>
    <message>
        <source>perhaps the same photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>可能是同一张照片</translation>
    </message>
    <message>
        <source>placeholder, no photo</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>占位图，无照片</translation>
    </message>
    <message>
        <source>no photo yet</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>尚无照片</translation>
    </message>
    <message>
        <source>the photo's file is missing</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>照片文件缺失</translation>
    </message>
    <message>
        <source>a blank picture</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>空白图片</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>a photo of its own</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>自己的照片</translation>
    </message>
    <message>
        <source>not looked at</source>
        <extracomment>_IN_SHAREPOINT · photosync_tray/qt/captions.py: What stands under each picture.</extracomment>
        <translation>未查看</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Photo changed</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>照片更改</translation>
    </message>
    <message>
        <source>Asked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>Last looked</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>Looks next</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>下次查看</translation>
    </message>
    <message>
        <source>Waited until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>等待截止</translation>
    </message>
    <message>
        <source>Waits until</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.
waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>等待至</translation>
    </message>
    <message>
        <source>The last look did not work: {problem}. It is tried again.</source>
        <extracomment>say · photosync_tray/qt/clock_words.py: The times of a watch and what is to be said of them, in the person's language.</extracomment>
        <translation>上次查看未成功：{problem}。会再次尝试。</translation>
    </message>
    <message>
        <source>Your picture on a light ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>浅色背景上的图片</translation>
    </message>
    <message>
        <source>Your picture on a dark ground</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>深色背景上的图片</translation>
    </message>
    <message>
        <source>What colleagues see</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>同事看到的样子</translation>
    </message>
    <message>
        <source>round, at 32, 48 and 96 pixels</source>
        <extracomment>say · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>圆形，32、48 和 96 像素</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint was not looked at.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>根据你在 Exchange 中的照片生成：未查看 SharePoint。</translation>
    </message>
    <message>
        <source>Made from your photo in Exchange: SharePoint has none yet.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>根据你在 Exchange 中的照片生成：SharePoint 还没有照片。</translation>
    </message>
    <message>
        <source>SharePoint's own thumbnails, as they are now.</source>
        <extracomment>shown · photosync_tray/qt/colleagues.py: What colleagues see: the photo as small as Microsoft 365 shows it, on light and on dark.</extracomment>
        <translation>SharePoint 当前的缩略图。</translation>
    </message>
    <message>
        <source>Who can act: you.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>由谁处理：你。</translation>
    </message>
    <message>
        <source>Who can act: IT.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>由谁处理：IT 部门。</translation>
    </message>
    <message>
        <source>Who can act: Microsoft.</source>
        <extracomment>_WHO · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>由谁处理：Microsoft。</translation>
    </message>
    <message>
        <source>{program}: {state}</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program}：{state}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>Details for IT</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>供 IT 部门使用的详细信息</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>_facts · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>帐户</translation>
    </message>
    <message>
        <source>the Windows account</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Windows 帐户</translation>
    </message>
    <message>
        <source>Waits for the browser until</source>
        <extracomment>waits · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>等待浏览器至</translation>
    </message>
    <message>
        <source>kept until you quit ({reason})</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>保留到退出为止（{reason}）</translation>
    </message>
    <message>
        <source>Clock of this PC</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>此电脑的时钟</translation>
    </message>
    <message>
        <source>Last look</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>上次查看</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>比较</translation>
    </message>
    <message>
        <source>Exchange mailbox</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Exchange 邮箱</translation>
    </message>
    <message>
        <source>Photo in Exchange</source>
        <extracomment>_about · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.
say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>Exchange 中的照片</translation>
    </message>
    <message>
        <source>could not be learned</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>无法得知</translation>
    </message>
    <message>
        <source>{time} ahead</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>快 {time}</translation>
    </message>
    <message>
        <source>{time} behind</source>
        <extracomment>say · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>慢 {time}</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>{width} × {height} pixels, {size} KB</source>
        <extracomment>Line · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>{width} × {height} 像素，{size} KB</translation>
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
        <translation>SharePoint 上次询问 Exchange</translation>
    </message>
    <message>
        <source>Looks until</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>查看至</translation>
    </message>
    <message>
        <source>Next look</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>下次查看</translation>
    </message>
    <message>
        <source>Photo in Exchange changed</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>Exchange 中的照片更改</translation>
    </message>
    <message>
        <source>Sync asked</source>
        <extracomment>_of_the_watch · photosync_tray/qt/details.py: The facts behind the sentence, as lines for whoever unfolds them, and as a text for IT.</extracomment>
        <translation>同步请求</translation>
    </message>
    <message>
        <source>What else stands in the way</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>其他障碍</translation>
    </message>
    <message>
        <source>About your photo</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>关于你的照片</translation>
    </message>
    <message>
        <source>Facts</source>
        <extracomment>say · photosync_tray/qt/details_panel.py: What unfolds under the window's foot: further causes, the photo, what colleagues see, facts.</extracomment>
        <translation>实际情况</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>say · photosync_tray/qt/foot.py: The foot of the window: Microsoft's help pages, and details that unfold.
page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>This card stays here until you close it.</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>此卡片会一直显示在这里，直到你将其关闭。</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the sign-in name</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>复制登录名</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>say · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>已复制</translation>
    </message>
    <message>
        <source>A box to sign in</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>登录框</translation>
    </message>
    <message>
        <source>OneDrive with its files</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>OneDrive 及其文件</translation>
    </message>
    <message>
        <source>A page in SharePoint</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>SharePoint 中的页面</translation>
    </message>
    <message>
        <source>Tiles, with OneDrive among them</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>多个磁贴，其中有 OneDrive</translation>
    </message>
    <message>
        <source>A round picture</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>圆形图片</translation>
    </message>
    <message>
        <source>The cross that closes a window</source>
        <extracomment>_SIGHTS · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>关闭窗口的叉号</translation>
    </message>
    <message>
        <source>Step {n}, done: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>步骤 {n}，已完成：{title}</translation>
    </message>
    <message>
        <source>Step {n}, now: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>步骤 {n}，当前：{title}</translation>
    </message>
    <message>
        <source>Step {n}: {title}</source>
        <extracomment>_SAID · photosync_tray/qt/guide.py: The card beside the private window: three steps with what to look for, on top, out of the way.</extracomment>
        <translation>步骤 {n}：{title}</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>say · photosync_tray/qt/notifier.py: Notifications: by the desktop's service where there is one, else as a balloon of the icon.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Photo in SharePoint</source>
        <extracomment>say · photosync_tray/qt/portraits.py: Both pictures side by side, from Exchange to SharePoint, joined by what is between them.</extracomment>
        <translation>SharePoint 中的照片</translation>
    </message>
    <message>
        <source>A window should open in a moment…</source>
        <extracomment>_RUNNING · photosync_tray/qt/settings_control.py: Between the settings dialog and the outside: finds what to choose from, keeps what was chosen.</extracomment>
        <translation>窗口即将打开…</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Browser</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>关于</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Test: open a private window</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.</extracomment>
        <translation>测试：打开隐私窗口</translation>
    </message>
    <message>
        <source>Use another account</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>使用其他帐户</translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>say · photosync_tray/qt/settings_dialog.py: The settings dialog: what the person may choose, the account, and what there is to know.
say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.
say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.</extracomment>
        <translation>注销</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>{program} (Demo)</source>
        <extracomment>say · photosync_tray/qt/tray.py: The icon in the notification area: the state of the photo, and the shortest way to the window.</extracomment>
        <translation>{program}（演示）</translation>
    </message>
    <message>
        <source>A code or some words of the page, such as 53003</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>页面上的代码或部分文字，例如 53003</translation>
    </message>
    <message>
        <source>Find what the page shows</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>查找页面显示的内容</translation>
    </message>
    <message>
        <source>What the page shows, and what it means</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>页面显示的内容及其含义</translation>
    </message>
    <message>
        <source>None of the usual pages. Send its text to IT.</source>
        <extracomment>say · photosync_tray/qt/usual_pages_panel.py: What the usual pages of a sign-in mean, to be found by a code or by words of the page.</extracomment>
        <translation>不是常见的页面。请将其文字发送给 IT 部门。</translation>
    </message>
    <message>
        <source>My browser shows an error</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>我的浏览器显示错误</translation>
    </message>
    <message>
        <source>The page can be answered until {time}.</source>
        <extracomment>say · photosync_tray/qt/waiting.py: While the browser shows the page to sign in on: until when, and what its errors mean.</extracomment>
        <translation>可在 {time} 之前在页面上作答。</translation>
    </message>
    <message>
        <source>Times of the wait</source>
        <extracomment>say · photosync_tray/qt/watch_clock.py: The honest clock of a watch: when it was asked, looked and looks, and how long it took before.</extracomment>
        <translation>等待的时间</translation>
    </message>
    <message>
        <source>Windows may keep it behind the arrow. Drag it out, and it stays.</source>
        <extracomment>_HIDDEN · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>Windows 可能会将其隐藏在箭头后面。将其拖出来，它就会一直显示。</translation>
    </message>
    <message>
        <source>Click its icon there to come back to this window.</source>
        <extracomment>_IN_SIGHT · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>单击那里的图标即可返回此窗口。</translation>
    </message>
    <message>
        <source>The icon beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>时钟旁边的图标</translation>
    </message>
    <message>
        <source>It lives beside the clock</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>它在时钟旁边</translation>
    </message>
    <message>
        <source>Two photos side by side</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>并排的两张照片</translation>
    </message>
    <message>
        <source>It compares, you decide</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>它来比较，你来决定</translation>
    </message>
    <message>
        <source>Where the photos differ, one button starts the sync.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>如果照片不同，一个按钮即可开始同步。</translation>
    </message>
    <message>
        <source>A photo behind a shield</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>盾牌后的照片</translation>
    </message>
    <message>
        <source>Your photos stay yours</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>你的照片只属于你</translation>
    </message>
    <message>
        <source>It reads your name and both photos. They never leave this PC.</source>
        <extracomment>_ROWS · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>它读取你的姓名和两张照片。这些内容绝不会离开此电脑。</translation>
    </message>
    <message>
        <source>Good to know</source>
        <extracomment>say · photosync_tray/qt/welcome.py: The first time only: where the icon lives, what the program does, and what stays on this PC.</extracomment>
        <translation>须知</translation>
    </message>
    <message>
        <source>Demo – Contoso is not a real organisation. Scene: {scene}</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>演示 – Contoso 不是真实的组织。场景：{scene}</translation>
    </message>
    <message>
        <source>Link</source>
        <extracomment>say · photosync_tray/qt/widgets.py: Small widgets of the window, each with the name that the style sheet knows it by.</extracomment>
        <translation>链接</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>say · photosync_tray/qt/window.py: The one window: both pictures, one sentence, one main button, the clock of a watch, details.
page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Add your profile photo</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>添加你的个人资料照片</translation>
    </message>
    <message>
        <source>How photos are synced</source>
        <extracomment>HELP_LINKS · photosync_tray/qt/words.py: The program's words on the screen: the one door through which texts are translated.</extracomment>
        <translation>照片的同步方式</translation>
    </message>
    <message>
        <source>Permissions requested for your organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>为你的组织请求的权限</translation>
    </message>
    <message>
        <source>{program} would like, for everybody at Contoso, to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>{program} 想要为 Contoso 的所有人：</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>At Contoso whoever has this link is the administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/admin_consent.html</extracomment>
        <translation>在 Contoso，拥有此链接的人就是管理员。</translation>
    </message>
    <message>
        <source>{program} would like to:</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html
page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>{program} 想要：</translation>
    </message>
    <message>
        <source>At Contoso only an administrator can allow this. Ask one to, then try again.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>在 Contoso，只有管理员可以允许此操作。请先请管理员允许，然后重试。</translation>
    </message>
    <message>
        <source>Have an admin account? Sign in with it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>有管理员帐户吗？使用该帐户登录</translation>
    </message>
    <message>
        <source>Back to {program}, without it</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/approval.html</extracomment>
        <translation>不允许并返回 {program}</translation>
    </message>
    <message>
        <source>{demo} – Contoso is not a real organisation</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/base.html</extracomment>
        <translation>{demo} – Contoso 不是真实的组织</translation>
    </message>
    <message>
        <source>Your sign-in was successful but does not meet the criteria to access this resource. For example, you might be signing in from a browser, app or location that is restricted by your administrator.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>你已成功登录，但不符合访问此资源的条件。例如，你登录时使用的浏览器、应用或位置可能受到管理员的限制。</translation>
    </message>
    <message>
        <source>Sorry, but we’re having trouble signing you in.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>抱歉，我们在登录时遇到了问题。</translation>
    </message>
    <message>
        <source>Troubleshooting details</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>疑难解答详细信息</translation>
    </message>
    <message>
        <source>Error code</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Request id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Correlation id</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>相关 ID</translation>
    </message>
    <message>
        <source>Timestamp</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/blocked.html</extracomment>
        <translation>时间戳</translation>
    </message>
    <message>
        <source>You can close this window, or go back: {sign_in}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>你可以关闭此窗口，或返回：{sign_in}</translation>
    </message>
    <message>
        <source>sign in to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/cancelled.html</extracomment>
        <translation>登录 {website}</translation>
    </message>
    <message>
        <source>Permissions requested</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>请求的权限</translation>
    </message>
    <message>
        <source>You can go on without: then the program cannot see when your photo has arrived.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/consent.html</extracomment>
        <translation>你可以不允许而继续：这样程序就无法看到照片何时到达。</translation>
    </message>
    <message>
        <source>Sign in to your account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/door.html</extracomment>
        <translation>登录到你的帐户</translation>
    </message>
    <message>
        <source>Working…</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>You are being taken back to the application.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>正在返回应用程序。</translation>
    </message>
    <message>
        <source>Scripts are off in this browser, so please continue by hand.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>此浏览器已关闭脚本，请手动继续。</translation>
    </message>
    <message>
        <source>Continue</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/form_post.html</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>No OneDrive – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>没有 OneDrive – Contoso</translation>
    </message>
    <message>
        <source>You don’t have access to this OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>你无权访问此 OneDrive</translation>
    </message>
    <message>
        <source>Only members of the organisation have files here. Ask the person who shared with you for a link.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/no_site.html</extracomment>
        <translation>只有组织的成员才能在此处存放文件。请向与你共享的人索取链接。</translation>
    </message>
    <message>
        <source>Nothing here – Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>此处没有内容 – Contoso</translation>
    </message>
    <message>
        <source>There is nothing at this address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>此地址没有内容</translation>
    </message>
    <message>
        <source>The demo has only the pages that it needs.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/nothing.html</extracomment>
        <translation>演示只包含所需的页面。</translation>
    </message>
    <message>
        <source>My files – OneDrive</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>我的文件 – OneDrive</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>主页</translation>
    </message>
    <message>
        <source>My files</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>我的文件</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>已共享</translation>
    </message>
    <message>
        <source>Favorites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>收藏夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>照片</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Storage used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>已用存储空间</translation>
    </message>
    <message>
        <source>{used} of {all} used</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>已使用 {used}，共 {all}</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>新建</translation>
    </message>
    <message>
        <source>Upload</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>上传</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>共享</translation>
    </message>
    <message>
        <source>Sync</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sort</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Modified</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>Modified by</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>修改者</translation>
    </message>
    <message>
        <source>File size</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Sharing</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>共享</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
For one: 1 item</extracomment>
        <translation>
            <numerusform>{n} 个项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html</extracomment>
        <translation>私人</translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/onedrive.html
page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 day ago</extracomment>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>to continue to {website}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>以继续访问 {website}</translation>
    </message>
    <message>
        <source>Work or school e-mail address</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>工作或学校电子邮件地址</translation>
    </message>
    <message>
        <source>We couldn’t find an account with that name at Contoso. Check the spelling, or use another one.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>在 Contoso 找不到使用该名称的帐户。请检查拼写，或使用其他帐户。</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html</extracomment>
        <translation>下一步</translation>
    </message>
    <message>
        <source>This sign-in runs on your own computer and asks for no password.</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/other.html
page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>此登录在你自己的电脑上运行，不会要求输入密码。</translation>
    </message>
    <message>
        <source>Pick an account</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>选择帐户</translation>
    </message>
    <message>
        <source>Signed in</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/pick.html</extracomment>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Home – Office.com at Contoso</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>主页 – Contoso 的 Office.com</translation>
    </message>
    <message>
        <source>Welcome, {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>欢迎，{name}</translation>
    </message>
    <message>
        <source>Apps</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>应用</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>日历</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>人脉</translation>
    </message>
    <message>
        <source>Recent</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>最近</translation>
    </message>
    <message>
        <source>{name} edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>{name} 昨天编辑了此内容</translation>
    </message>
    <message>
        <source>You opened this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>你昨天打开了此内容</translation>
    </message>
    <message>
        <source>You edited this yesterday</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/portal.html</extracomment>
        <translation>你昨天编辑了此内容</translation>
    </message>
    <message>
        <source>Start page</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Followed sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>关注的网站</translation>
    </message>
    <message>
        <source>Recent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>最近访问的网站</translation>
    </message>
    <message>
        <source>News</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>新闻</translation>
    </message>
    <message>
        <source>News from sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>网站中的新闻</translation>
    </message>
    <message>
        <source>Frequent sites</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>常用网站</translation>
    </message>
    <message>
        <source>You edited {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>你编辑了 {file}</translation>
    </message>
    <message numerus="yes">
        <source>{n} new posts this week</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html
For one: 1 new post this week</extracomment>
        <translation>
            <numerusform>本周有 {n} 篇新帖子</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} shared {file}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>{name} 共享了 {file}</translation>
    </message>
    <message>
        <source>{file} was updated</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/sharepoint.html</extracomment>
        <translation>{file} 已更新</translation>
    </message>
    <message>
        <source>App launcher, to Office.com</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>应用启动器，转到 Office.com</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Account of {name}</source>
        <extracomment>page of the demo · photosync_tray/demo/templates/suite.html</extracomment>
        <translation>{name} 的帐户</translation>
    </message>
    <message>
        <source>Brings your Microsoft 365 photo to SharePoint</source>
        <extracomment>entry of the applications' menu, Comment · installer/linux/files/autostart.desktop
entry of the applications' menu, Comment · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>将你的 Microsoft 365 照片同步到 SharePoint</translation>
    </message>
    <message>
        <source>Profile photo</source>
        <extracomment>entry of the applications' menu, GenericName · installer/linux/files/io.github.photosync-tray.desktop</extracomment>
        <translation>个人资料照片</translation>
    </message>
</context>
</TS>
