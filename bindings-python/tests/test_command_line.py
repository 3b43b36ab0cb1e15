"""``python -m paraf``: runs the program of the package ``paraf-cli``, or says how to install it."""

import os
import subprocess
import sys

import pytest

RUN = """
import runpy, sys, sysconfig
scripts = sys.argv.pop(1)
sysconfig.get_path = lambda name: scripts
runpy.run_module("paraf", run_name="__main__", alter_sys=True)
"""


def run(scripts, path, *arguments):
    """As ``python -m paraf``, in an environment whose scripts are in that folder."""
    command = [sys.executable, "-c", RUN, str(scripts), *arguments]
    environment = {**os.environ, "PATH": str(path)}
    result = subprocess.run(command, input=b"given\n", capture_output=True, env=environment, check=False)
    return result.returncode, result.stdout.decode(), result.stderr.decode()


def program(folder, status):
    folder.mkdir()
    path = folder / "paraf"
    path.write_text("#!/bin/sh\nprintf '%%s|' \"$@\"\nwhile read -r line; do echo \"$line\"; done\nexit %d\n" % status)
    path.chmod(0o755)
    return folder


def test_where_it_is_not_installed_the_command_that_installs_it_is_named(tmp_path):
    status, out, err = run(tmp_path, tmp_path, "sign")
    assert (status, out) == (2, "")
    assert err == 'paraf: the command line is not installed; this installs it: pip install "paraf[cli]"\n'


@pytest.mark.skipif(os.name != "posix", reason="the program is a script of the shell")
def test_arguments_input_and_exit_code_are_those_of_the_program(tmp_path):
    found = program(tmp_path / "path", 1)
    assert run(tmp_path, found, "sign", "two words", "") == (1, "sign|two words||given\n", "")
    # The one of this environment goes before the path.
    own = program(tmp_path / "scripts", 7)
    assert run(own, found, "sign")[0] == 7
