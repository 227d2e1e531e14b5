"""Every file of the frozen program as a component of its own, the same in every build."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

from installer.windows.msi import xml
from installer.windows.msi.names import braced, guid, identifier
from installer.windows.msi.pe import file_version

GROUP = "Payload"


def add_payload(product: Element, folder: Path, below: str) -> None:
    """The content of `folder` into the directory whose id is `below`, and a group to refer to.

    A component's GUID comes from its path, so that Windows Installer sees the same component in
    the next version. A file that says its version gets it written into the package: without it
    a newer file on the PC is kept while costing, and then removed with the old version, for good.
    """
    reference = xml.add(product, "DirectoryRef", Id=below)
    group = xml.add(product, "ComponentGroup", Id=GROUP)
    _add_folder(reference, group, folder, PurePosixPath())


def _add_folder(parent: Element, group: Element, folder: Path, path: PurePosixPath) -> None:
    for entry in sorted(folder.iterdir(), key=lambda each: each.name):
        name = path / entry.name
        if entry.is_dir():
            child = xml.add(
                parent, "Directory", Id=identifier("Folder", str(name)), Name=entry.name
            )
            _add_folder(child, group, entry, name)
        else:
            _add_file(parent, group, entry, str(name))


def _add_file(parent: Element, group: Element, file: Path, name: str) -> None:
    component = identifier("Part", name)
    holder = xml.add(
        parent, "Component", Id=component, Guid=braced(guid(f"file {name}")), Win64="yes"
    )
    version = file_version(file)
    optional = {"DefaultVersion": version} if version else {}
    xml.add(
        holder,
        "File",
        Id=identifier("File", name),
        Name=file.name,
        Source=str(file),
        KeyPath="yes",
        **optional,
    )
    xml.add(group, "ComponentRef", Id=component)
