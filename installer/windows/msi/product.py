"""The package around the files: registry, shortcuts, properties, and what happens when."""

from __future__ import annotations

from pathlib import Path
from xml.etree.ElementTree import Element

from installer.windows.msi import names, xml
from installer.windows.msi.names import braced, guid
from installer.windows.msi.payload import GROUP, add_payload
from installer.windows.msi.properties import (
    DESKTOP_SHORTCUT,
    INSTALL_FOLDER,
    NO_AUTOSTART,
    REMEMBERED,
    SAVED_FOLDER,
    Property,
)

CABINET = "program.cab"
"""The stream of the package that holds the files."""
_TASKKILL = "TASKKILL"
_OLDER = "A newer version of [ProductName] is already installed. To go back, uninstall it first."
_WITH = ", with the Windows account's runtime: for your own organisation, not to be handed on"
_WITHOUT = ", without the Windows account's runtime"
_NOT_64_BIT = "[ProductName] needs a 64-bit edition of Windows."


def product(version: str, frozen: Path, icon: Path, *, broker: bool = True) -> str:
    """Wixl's input for the program in the folder `frozen`. ValueError for an unfit version.

    `broker` says whether the Windows account's runtime is in there, and so do its comments.
    """
    root = xml.document()
    top = xml.add(
        root,
        "Product",
        Id=braced(names.product_code(version)),
        Name=names.PRODUCT,
        Language="1033",
        Version=version,
        Manufacturer=names.MANUFACTURER,
        UpgradeCode=braced(names.UPGRADE_CODE),
    )
    _add_package(top, f"{names.PRODUCT} {version}{_WITH if broker else _WITHOUT}")
    _add_properties(top, icon)
    _add_actions(top)
    components = _add_directories(top)
    add_payload(top, frozen, INSTALL_FOLDER)
    feature = xml.add(top, "Feature", Id="Main", Title=names.PRODUCT, Level="1", Absent="disallow")
    feature.set("AllowAdvertise", "no")
    xml.add(feature, "ComponentGroupRef", Id=GROUP)
    for component in components:
        xml.add(feature, "ComponentRef", Id=component)
    return xml.written(root)


def _add_package(top: Element, comments: str) -> None:
    xml.add(
        top,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Languages="1033",
        Manufacturer=names.MANUFACTURER,
        Description=names.PRODUCT,
        Comments=comments,
    )
    xml.add(top, "MajorUpgrade", DowngradeErrorMessage=_OLDER)
    xml.add(top, "Media", Id="1", Cabinet=CABINET, EmbedCab="yes")
    xml.add(top, "Condition", "Installed OR VersionNT64", Message=_NOT_64_BIT)


def _add_properties(top: Element, icon: Path) -> None:
    xml.add(top, "Icon", Id="app.ico", SourceFile=str(icon))
    fixed = {
        "ARPPRODUCTICON": "app.ico",
        "ARPNOMODIFY": "1",
        "REBOOT": "ReallySuppress",
        # Files of this package replace what is there, whatever the versions say.
        "REINSTALLMODE": "amus",
    }
    for name, value in fixed.items():
        xml.add(top, "Property", Id=name, Value=value)
    for each in REMEMBERED:
        _add_search(top, each.saved, each.kept)
    _add_search(top, SAVED_FOLDER, "InstallDir")


def _add_search(top: Element, into: str, value: str) -> None:
    """Reads what an earlier installation wrote, with a mark of its type: `#` before a number."""
    holder = xml.add(top, "Property", Id=into)
    xml.add(
        holder,
        "RegistrySearch",
        Id=f"Find.{value}",
        Root="HKLM",
        Key=names.KEY,
        Name=value,
        Type="raw",
        Win64="yes",
    )


def _add_actions(top: Element) -> None:
    """Each action after one other: where the order is open, wixl takes one by chance."""
    sequence = xml.add(top, "InstallExecuteSequence")
    # Within the transaction: when the new version cannot be installed, the old one comes back.
    xml.add(sequence, "RemoveExistingProducts", After="InstallInitialize")
    previous = "AppSearch"
    for each in REMEMBERED:
        for action, value, condition in _choices(each):
            xml.add(top, "CustomAction", Id=action, Property=each.value, Value=value)
            xml.add(sequence, "Custom", condition, Action=action, After=previous)
            previous = action
    _add_assignment(
        top,
        sequence,
        (INSTALL_FOLDER, f"[{SAVED_FOLDER}]", f'{SAVED_FOLDER} <> "" AND {INSTALL_FOLDER} = ""'),
        previous,
    )
    _add_assignment(
        top,
        sequence,
        ("ARPINSTALLLOCATION", f"[{INSTALL_FOLDER}]", "NOT REMOVE"),
        "CostFinalize",
    )
    _add_stop(top, sequence)


def _choices(each: Property) -> tuple[tuple[str, str, str], ...]:
    """Name, value and condition of what decides on a property, in this order.

    A repair keeps what was set: Windows may let a person without rights start one, who would else
    write into the machine's registry through it. `#` before a value makes it a number for the
    registry, so a text that begins with one gets a second, and a number one. What ought to be a
    number and is none stays a text, which the program then names and passes over.
    """
    marked = f"{each.name} >= 0" if each.is_number else f'{each.name} << "#"'
    given = f'{each.name} <> "" AND NOT Installed'
    return (
        (f"Give.{each.kept}", f"[{each.name}]", given),
        (f"Mark.{each.kept}", f"#[{each.name}]", f"{given} AND {marked}"),
        (
            f"Keep.{each.kept}",
            f"[{each.saved}]",
            f'{each.saved} <> "" AND (Installed OR {each.name} = "")',
        ),
    )


def _add_assignment(
    top: Element, sequence: Element, what: tuple[str, str, str], after: str
) -> None:
    target, value, condition = what
    action = f"Set.{target}"
    xml.add(top, "CustomAction", Id=action, Property=target, Value=value)
    xml.add(sequence, "Custom", condition, Action=action, After=after)


def _add_stop(top: Element, sequence: Element) -> None:
    """Ends the program before Windows looks at which files are in use, in every session.

    It keeps what it does on disk at every step, so that being ended costs it nothing.
    """
    command = f"/F /IM {names.TRAY} /IM {names.CONSOLE}"
    path = "[System64Folder]taskkill.exe"
    _add_assignment(top, sequence, (_TASKKILL, path, "1"), "MigrateFeatureStates")
    stop = xml.add(top, "CustomAction", Id="StopProgram", Property=_TASKKILL)
    stop.set("ExeCommand", command)
    stop.set("Return", "ignore")  # 128: there was none
    condition = "Installed OR WIX_UPGRADE_DETECTED"
    last = xml.add(sequence, "Custom", condition, Action="StopProgram", Before="InstallValidate")
    last.set("After", f"Set.{_TASKKILL}")


def _add_directories(top: Element) -> list[str]:
    """The folders with their components, whose ids it tells."""
    target = xml.add(top, "Directory", Id="TARGETDIR", Name="SourceDir")
    files = xml.add(target, "Directory", Id="ProgramFiles64Folder")
    folder = xml.add(files, "Directory", Id=INSTALL_FOLDER, Name=names.FOLDER)
    menu = xml.add(target, "Directory", Id="ProgramMenuFolder")
    desktop = xml.add(target, "Directory", Id="DesktopFolder")
    shared = xml.add(target, "Directory", Id="CommonAppDataFolder")
    return [
        _add_identity(folder),
        _add_status_folder(shared),
        *(_add_setting(folder, each) for each in REMEMBERED),
        _add_autostart(folder),
        _add_shortcut(menu, "StartMenu", None),
        _add_shortcut(desktop, "Desktop", f'{DESKTOP_SHORTCUT.value} = "#1"'),
    ]


def _component(parent: Element, name: str, condition: str | None = None) -> Element:
    component = xml.add(
        parent, "Component", Id=name, Guid=braced(guid(f"component {name}")), Win64="yes"
    )
    if condition:
        xml.add(component, "Condition", condition)
    return component


def _value(component: Element, key: str, name: str, value: str, **more: str) -> None:
    attributes = {"Type": "string", **more}
    xml.add(component, "RegistryValue", Root="HKLM", Key=key, Name=name, Value=value, **attributes)


def _add_identity(folder: Element) -> str:
    component = _component(folder, "Identity")
    _value(component, names.KEY, "Version", "[ProductVersion]", KeyPath="yes")
    _value(component, names.KEY, "ProductCode", "[ProductCode]")
    _value(component, names.KEY, "InstallDir", f"[{INSTALL_FOLDER}]")
    app = rf"{names.APP_ID_KEY}\{names.APP_ID}"
    _value(component, app, "DisplayName", names.PRODUCT)
    icon = f"[{INSTALL_FOLDER}]{names.ICON}"
    _value(component, app, "IconUri", icon, Type="expandable")
    return "Identity"


def _add_status_folder(shared: Element) -> str:
    """Made by whoever installs, who then owns it: not by the first person that writes a status.

    It inherits that everybody may add files there, and goes with the program when it is empty.
    """
    folder = xml.add(shared, "Directory", Id="StatusFolder", Name=names.STATUS_FOLDER)
    component = _component(folder, "Status")
    component.set("KeyPath", "yes")
    xml.add(component, "CreateFolder")
    return "Status"


def _add_setting(folder: Element, each: Property) -> str:
    name = f"Setting.{each.kept}"
    component = _component(folder, name, f'{each.value} <> ""')
    _value(component, names.KEY, each.kept, f"[{each.value}]", KeyPath="yes")
    return name


def _add_autostart(folder: Element) -> str:
    component = _component(folder, "Autostart", f'{NO_AUTOSTART.value} <> "#1"')
    command = f'"[{INSTALL_FOLDER}]{names.TRAY}" --background'
    _value(component, names.RUN_KEY, names.RUN_NAME, command, KeyPath="yes")
    return "Autostart"


def _add_shortcut(folder: Element, name: str, condition: str | None) -> str:
    component = _component(folder, name, condition)
    xml.add(
        component,
        "Shortcut",
        Id=f"Shortcut.{name}",
        Name=names.PRODUCT,
        Target=f"[{INSTALL_FOLDER}]{names.TRAY}",
        WorkingDirectory=INSTALL_FOLDER,
        Description="Brings your Microsoft 365 photo to SharePoint",
        Icon="app.ico",
    )
    # A shortcut cannot be what a component is recognised by in a folder of all users.
    _value(component, rf"{names.KEY}\Shortcuts", name, "1", Type="integer", KeyPath="yes")
    return name
