"""Set-up asks the operating system what is there and installs, or names exactly, what is not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from installer.system_packages import (
    DISPLAY_LIBRARIES,
    QT_LIBRARIES,
    Library,
    Machine,
    Refused,
    Release,
    apt_command,
    missing,
    package_of,
    provide,
    read_release,
)
from tests.installer.pretend_machine import DEBIAN_12, PretendMachine

GLIB = Library("libglib-2.0.so.0", "libglib2.0-0", "libglib2.0-0t64")
VENV_PACKAGE = f"python3.{sys.version_info.minor}-venv"


@pytest.mark.parametrize(
    ("release", "package"),
    [
        (DEBIAN_12, "libglib2.0-0"),
        (Release("debian", ("debian",), (13,)), "libglib2.0-0t64"),
        (Release("ubuntu", ("ubuntu", "debian"), (22, 4)), "libglib2.0-0"),
        (Release("ubuntu", ("ubuntu", "debian"), (24, 4)), "libglib2.0-0t64"),
        (Release("linuxmint", ("linuxmint", "ubuntu", "debian"), (22,)), "libglib2.0-0"),
    ],
)
def test_a_library_has_the_package_name_of_the_release(release: Release, package: str) -> None:
    assert package_of(GLIB, release) == package


def test_a_library_that_was_not_renamed_keeps_its_name_everywhere() -> None:
    assert package_of(Library("libGL.so.1", "libgl1"), Release("debian", ("debian",), (13,))) == "libgl1"


def test_os_release_is_read_with_its_family_and_number() -> None:
    fields = {"ID": "ubuntu", "ID_LIKE": "debian", "VERSION_ID": "24.04"}
    assert read_release(fields) == Release("ubuntu", ("ubuntu", "debian"), (24, 4))


def test_a_debian_without_a_number_takes_the_newest_names() -> None:
    assert package_of(GLIB, read_release({"ID": "debian"})) == "libglib2.0-0t64"


def test_without_a_display_only_the_drawing_libraries_are_wanted() -> None:
    machine = PretendMachine()
    machine.absent = {library.name for library in QT_LIBRARIES + DISPLAY_LIBRARIES} | {"xvfb-run"}
    assert set(missing(machine, for_tests=False)) == {library.name for library in QT_LIBRARIES}


@pytest.mark.parametrize(("display", "for_tests"), [(True, False), (False, True)])
def test_a_window_wants_the_display_libraries_too(display: bool, for_tests: bool) -> None:
    machine = PretendMachine(display=display)
    machine.absent = {"libxcb-cursor.so.0"}
    assert missing(machine, for_tests=for_tests) == {"libxcb-cursor.so.0": "libxcb-cursor0"}


def test_the_tests_want_a_virtual_screen_and_the_pdf_programs() -> None:
    machine = PretendMachine()
    machine.absent = {"xvfb-run", "xauth", "pdftotext", "pdftoppm"}
    assert set(missing(machine, for_tests=True).values()) == {"xvfb", "xauth", "poppler-utils"}


def test_the_tests_want_a_print_service_of_their_own() -> None:
    machine = PretendMachine()
    machine.absent = {"cupsd", "lpadmin"}
    assert set(missing(machine, for_tests=True).values()) == {"cups-daemon", "cups-client"}
    assert missing(machine, for_tests=False) == {}


def test_other_systems_bring_their_own_libraries() -> None:
    machine = PretendMachine(display=True)
    machine.linux = False
    machine.absent = {library.name for library in QT_LIBRARIES + DISPLAY_LIBRARIES} | {"xvfb-run"}
    assert missing(machine, for_tests=True) == {}


def test_someone_who_is_not_root_gets_the_exact_line() -> None:
    machine = PretendMachine()
    machine.absent = {"libEGL.so.1", "venv"}
    with pytest.raises(Refused) as refusal:
        provide(machine, for_tests=False)
    assert str(refusal.value).splitlines()[-1] == (
        f"  sudo apt-get install --yes --no-install-recommends libegl1 {VENV_PACKAGE}"
    )
    assert machine.commands == []


def test_root_gets_the_packages_after_one_update() -> None:
    machine = PretendMachine(root=True)
    machine.absent = {"libEGL.so.1", "libGL.so.1"}
    provide(machine, for_tests=False)
    assert machine.commands == [["apt-get", "update"], apt_command(["libegl1", "libgl1"])]


def test_a_failed_update_alone_does_not_stop_set_up() -> None:
    machine = PretendMachine(root=True)
    machine.absent = {"libEGL.so.1"}
    machine.fails = {"update": "E: some other source"}
    provide(machine, for_tests=False)
    assert machine.kinds() == ["update", "install"]


def test_a_failed_package_installation_shows_what_apt_said() -> None:
    machine = PretendMachine(root=True)
    machine.absent = {"libEGL.so.1"}
    machine.fails = {"install": "E: Unable to locate package libegl1"}
    with pytest.raises(Refused, match="Unable to locate package libegl1"):
        provide(machine, for_tests=False)


def test_another_family_of_systems_is_told_what_is_missing_and_nothing_is_run() -> None:
    machine = PretendMachine(Release("fedora", ("fedora",), (43,)), root=True)
    machine.absent = {"libEGL.so.1"}
    with pytest.raises(Refused, match=r"lacks: libEGL\.so\.1.*packages are called libegl1"):
        provide(machine, for_tests=False)
    assert machine.commands == []


def test_a_complete_machine_is_left_alone() -> None:
    machine = PretendMachine(root=True, display=True)
    provide(machine, for_tests=True)
    assert machine.commands == []


def test_a_real_command_reports_its_last_lines_only_when_it_fails(capsys: pytest.CaptureFixture[str]) -> None:
    program = "import sys; [print('Downloading', n) for n in range(40)]; sys.exit(int(sys.argv[1]))"
    assert Machine().run([sys.executable, "-c", program, "0"]) is None
    lines = Machine().run([sys.executable, "-c", program, "3"], echo="Downloading 7")
    assert lines is not None
    assert lines.splitlines() == [f"Downloading {number}" for number in range(25, 40)]
    assert capsys.readouterr().out == "  Downloading 7\n"


def test_the_real_machine_tells_a_library_that_is_not_there() -> None:
    assert not Machine().can_load("libof-no-such-name.so.1")


def test_the_real_machine_tells_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    assert Machine().why_not_writable(tmp_path) == ""
    assert Machine().why_not_writable(tmp_path / "absent") != ""
