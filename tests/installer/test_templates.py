"""The Group Policy templates: valid, complete, and such that Intune imports them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from installer.policy_files.adml import adml
from installer.policy_files.languages import CULTURES, Catalogue, languages
from installer.policy_files.making import policy_files
from photosync_tray.core.kinds import Choice
from photosync_tray.core.languages import LANGUAGES
from photosync_tray.core.settings import TABLE
from photosync_tray.core.texts import Speech
from resources.translations.catalogue import Entry, file_of, written
from tests.installer.group_policy import POLICY, SCHEMA

ADMX, ADML = POLICY / "PhotoSyncTray.admx", POLICY / "en-US/PhotoSyncTray.adml"


@pytest.fixture(scope="module")
def structure() -> Any:
    return etree.XMLSchema(file=Path(__file__).with_name("policy_definitions.xsd"))


def every(file: Path, path: str) -> list[Any]:
    return list(etree.parse(file).iterfind(path, SCHEMA))


def texts(content: str) -> dict[str, str]:
    found = etree.fromstring(content.encode()).iterfind(".//p:string", SCHEMA)
    return {string.get("id"): string.text for string in found}


@pytest.mark.parametrize(
    "file", [ADMX, *POLICY.glob("*/*.adml")], ids=lambda file: file.parent.name
)
def test_a_template_has_the_published_structure(structure: Any, file: Path) -> None:
    structure.assertValid(etree.parse(file))


@pytest.mark.parametrize(
    ("file", "right", "wrong"),
    [
        (ADMX, 'name="TenantId"', 'name="Tenant-Id"'),
        (ADMX, 'class="Both"', 'class="Everybody"'),
        (ADMX, '<supportedOn ref="Supported" />', ""),
        (ADMX, 'maxValue="168"', 'maxValue="a week"'),
        (ADMX, "$(string.Cloud)", "Cloud"),
        (ADML, 'id="Cloud_DoD"', 'id="Cloud_China"'),
        (ADML, 'refId="Browser"', 'ref="Browser"'),
    ],
)
def test_the_structure_tells_right_from_wrong(
    structure: Any, file: Path, right: str, wrong: str
) -> None:
    spoilt = file.read_text("utf-8").replace(right, wrong, 1)
    assert spoilt != file.read_text("utf-8")
    assert not structure.validate(etree.fromstring(spoilt.encode()))


@pytest.mark.parametrize("kind", ["string", "presentation"])
def test_every_reference_has_its_word_and_every_word_its_reference(kind: str) -> None:
    asked = set(re.findall(rf"\$\({kind}\.(\w+)\)", ADMX.read_text("utf-8")))
    assert asked == {found.get("id") for found in every(ADML, f".//p:{kind}")}


def test_every_element_has_its_control() -> None:
    controls = {
        "text": "textBox",
        "decimal": "decimalTextBox",
        "enum": "dropdownList",
        "list": "listBox",
    }
    filled = every(ADMX, ".//p:elements/*")
    shown = every(ADML, ".//p:presentation/*")
    wanted = [(each.get("id"), controls[etree.QName(each).localname]) for each in filled]
    assert [(each.get("refId"), etree.QName(each).localname) for each in shown] == wanted


def test_a_drop_down_begins_at_the_default() -> None:
    kinds = {setting.key: setting for setting in TABLE}
    for box in every(ADML, ".//p:dropdownList"):
        setting = kinds[box.get("refId")]
        assert isinstance(setting.kind, Choice)
        assert list(setting.kind.labels)[int(box.get("defaultItem"))] == setting.default


class TestIntune:
    """Its limits on import, and those of the policy service on the PC."""

    def test_no_other_template_is_needed(self) -> None:
        assert every(ADMX, ".//p:using") == []
        assert ":" not in "".join(each.get("ref") for each in every(ADMX, ".//*[@ref]"))

    def test_every_policy_has_a_category_of_this_file(self) -> None:
        categories = {each.get("name") for each in every(ADMX, ".//p:category")}
        for policy in every(ADMX, ".//p:policy"):
            assert policy.find("p:parentCategory", SCHEMA).get("ref") in categories

    def test_there_is_no_combo_box(self) -> None:
        assert every(ADML, ".//p:comboBox") == []

    def test_each_file_is_below_a_megabyte(self) -> None:
        assert max(file.stat().st_size for file in (ADMX, ADML)) < 1 << 20

    def test_no_key_is_one_that_the_policy_service_refuses(self) -> None:
        keys = {each.get("key").lower() for each in every(ADMX, ".//*[@key]")}
        refused = ("system", r"software\microsoft", r"software\policies\microsoft")
        assert [key for key in keys if key.startswith(refused)] == []
        assert min(keys) == r"software\policies\photosynctray"

    def test_names_are_letters_digits_and_underscores(self) -> None:
        names = [each.get("name") for each in every(ADMX, ".//*[@name]")]
        assert [name for name in names if not re.fullmatch(r"\w+", name, re.ASCII)] == []
        assert len(names) == len(set(names))


class Marked(Speech):
    """A language of one's own."""

    def text(self, text: str, one: str, n: int | None) -> str:
        return f"<{text}>"


def test_the_words_are_those_of_another_language_where_there_is_one() -> None:
    found = texts(adml(TABLE, Marked()))
    assert found["TenantId"] == "<Directory to sign in to>"
    assert found["Cloud_China"] == "<China, operated by 21Vianet>"
    assert found["HelpUrl_Explain"].endswith("\n\n<Not configured: <none>.>")
    assert found["WatchHours_Explain"].split("\n\n")[1:] == [
        "<From 1 to 168.>",
        "<Not configured: <72>.>",
    ]
    assert found["UseBroker_Explain"].endswith("<Not configured: <yes>.>")


def test_a_language_more_is_a_file_more() -> None:
    made = policy_files({"en-US": Speech(), "de-DE": Marked()})
    english = policy_files({"en-US": Speech()})
    assert set(made) - set(english) == {"policy/de-DE/PhotoSyncTray.adml"}
    assert texts(made["policy/de-DE/PhotoSyncTray.adml"]())["ProxyUrl"] == "<Proxy>"


class TestLanguages:
    def test_every_language_of_the_program_has_its_culture(self) -> None:
        assert set(CULTURES) == set(LANGUAGES) - {"en"}
        assert all(culture[:2] == tag[:2] for tag, culture in CULTURES.items())

    def test_one_that_says_everything_is_there(self, tmp_path: Path) -> None:
        everything = Catalogue("de", {})
        adml(TABLE, everything)
        assert "{name}" not in everything.lacking  # a name is the same everywhere
        self.translate(tmp_path, "de", everything.lacking)
        self.translate(tmp_path, "fr", everything.lacking - {"Proxy"})
        found = languages(tmp_path)
        assert set(found) == {"en-US", "de-DE"}
        assert texts(adml(TABLE, found["de-DE"]))["ProxyUrl"] == "Proxy auf Deutsch"

    @staticmethod
    def translate(folder: Path, tag: str, texts: set[str]) -> None:
        said = [Entry(text, (f"{text} auf Deutsch",)) for text in sorted(texts)]
        file_of(tag, folder).write_text(written(tag, said), "utf-8")
