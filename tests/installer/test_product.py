"""The package's source: rows that Windows Installer takes, the same in every build."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from installer.windows.msi import names
from installer.windows.msi.product import product
from installer.windows.msi.properties import REMEMBERED, SECURE
from photosync_tray.core.settings import TABLE
from tests.installer.images import image

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,71}")
"""Windows Installer's data type, as long as the columns that hold it."""


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "PhotoSyncTray"
    (folder / "_internal" / "a b").mkdir(parents=True)
    (folder / "photosync-tray.exe").write_bytes(image("1.2.3.0"))
    (folder / "photosync-trayctl.exe").write_bytes(image("1.2.3.0"))
    (folder / "_internal" / "Qt6Core.dll").write_bytes(image("6.9.3.0"))
    (folder / "_internal" / "a b" / "d+e (1).txt").write_bytes(b"text")
    return folder


def source(frozen: Path, version: str = "1.2.3") -> ET.Element:
    return ET.fromstring(product(version, frozen, frozen / "app.ico"))  # noqa: S314 - our own


def all_of(root: ET.Element, tag: str) -> list[ET.Element]:
    return list(root.iter(WIX + tag))


def components(root: ET.Element) -> dict[str, str]:
    return {each.attrib["Id"]: each.attrib["Guid"] for each in all_of(root, "Component")}


def values(root: ET.Element) -> dict[tuple[str, str], str]:
    rows = (each.attrib for each in all_of(root, "RegistryValue"))
    return {(row["Key"], row["Name"]): row["Value"] for row in rows}


def test_every_file_is_a_component_with_its_version(frozen: Path) -> None:
    files = {each.attrib["Name"]: each.attrib for each in all_of(source(frozen), "File")}
    assert {name: row.get("DefaultVersion") for name, row in files.items()} == {
        "photosync-tray.exe": "1.2.3.0",
        "photosync-trayctl.exe": "1.2.3.0",
        "Qt6Core.dll": "6.9.3.0",
        "d+e (1).txt": None,
    }
    assert {row["KeyPath"] for row in files.values()} == {"yes"}


def test_every_key_of_a_row_is_one_for_windows_installer(frozen: Path) -> None:
    root = source(frozen)
    for tag in ("Component", "Directory", "File", "CustomAction", "Property", "Shortcut"):
        keys = [each.attrib["Id"] for each in all_of(root, tag)]
        assert [key for key, count in Counter(keys).items() if count > 1] == []
        assert [key for key in keys if not IDENTIFIER.fullmatch(key)] == []


def test_the_next_version_has_the_same_components_and_another_product(frozen: Path) -> None:
    one, two = source(frozen, "1.2.3"), source(frozen, "1.2.4")
    assert components(one) == components(two)
    assert len(set(components(one).values())) == len(components(one))
    first, second = (all_of(root, "Product")[0].attrib for root in (one, two))
    assert first["UpgradeCode"] == second["UpgradeCode"]
    assert first["Id"] != second["Id"]


def test_every_component_belongs_to_the_feature(frozen: Path) -> None:
    root = source(frozen)
    referred = {each.attrib["Id"] for each in all_of(root, "ComponentRef")}
    assert referred == set(components(root))


def test_where_it_was_built_does_not_show(frozen: Path) -> None:
    text = product("1.2.3", frozen, frozen / "app.ico")
    moved = frozen.rename(frozen.with_name("elsewhere"))
    again = product("1.2.3", moved, moved / "app.ico")
    assert text.replace(str(frozen), "") == again.replace(str(moved), "")


@pytest.mark.parametrize(("broker", "ends"), [(True, "not to be handed on"), (False, "runtime")])
def test_its_comments_say_whether_it_may_be_handed_on(
    frozen: Path, broker: bool, ends: str
) -> None:
    text = product("1.2.3", frozen, frozen / "app.ico", broker=broker)
    [package] = all_of(ET.fromstring(text), "Package")  # noqa: S314 - our own
    assert package.attrib["Comments"].endswith(ends)


def test_the_folder_of_the_status_is_made_and_belongs_to_who_installs(frozen: Path) -> None:
    [shared] = [each for each in all_of(source(frozen), "Directory") if _is_of_all(each)]
    [folder] = shared
    [component] = folder
    assert folder.attrib["Name"] == "PhotoSyncTray"
    assert [each.tag for each in component] == [f"{WIX}CreateFolder"]


def _is_of_all(directory: ET.Element) -> bool:
    return directory.attrib["Id"] == "CommonAppDataFolder"


def test_every_setting_of_the_table_can_be_given(frozen: Path) -> None:
    root = source(frozen)
    written = values(root)
    for setting in TABLE:
        assert written[names.KEY, setting.key] == f"[{setting.key}Value]"
        assert setting.key.upper() in SECURE
    assert {each.name for each in REMEMBERED} - {s.key.upper() for s in TABLE} == {
        *("NOAUTOSTART", "DESKTOPSHORTCUT"),
    }


def test_what_is_searched_is_what_is_written_in_the_same_view(frozen: Path) -> None:
    root = source(frozen)
    written = values(root)
    for search in all_of(root, "RegistrySearch"):
        assert (search.attrib["Key"], search.attrib["Name"]) in written
        assert search.attrib["Win64"] == "yes"
    assert {each.attrib["Win64"] for each in all_of(root, "Component")} == {"yes"}


def test_detection_finds_version_and_product_code(frozen: Path) -> None:
    written = values(source(frozen))
    assert written[names.KEY, "Version"] == "[ProductVersion]"
    assert written[names.KEY, "ProductCode"] == "[ProductCode]"


def test_conditions_fit_their_columns(frozen: Path) -> None:
    root = source(frozen)
    for tag in ("Custom", "Condition"):
        assert [each.text for each in all_of(root, tag) if len(each.text or "") > 255] == []


@pytest.mark.parametrize(
    "version", ["1.2", "1.2.3.4", "1.2.3rc1", "256.0.0", "1.256.0", "1.0.65536"]
)
def test_a_version_that_windows_installer_cannot_compare_is_refused(
    frozen: Path, version: str
) -> None:
    with pytest.raises(ValueError, match="no version for a package"):
        source(frozen, version)
