"""The manual page, made of what the program says about its own commands.

    rapport --experimental-dump-help | python3 script/manual.py VERSION YYYY-MM-DD > rapport.1
"""

import json
import sys


def quoted(text):
    """Text that groff takes as it is."""
    lines = []
    for line in text.replace("\\", "\\e").replace("-", "\\-").split("\n"):
        lines.append("\\&" + line if line.startswith((".", "'")) else line)
    return "\n".join(lines)


def shown(argument):
    """How an argument is written."""
    value = argument.get("valueName", "")
    if argument["kind"] == "positional":
        text = f"\\fI{quoted(value)}\\fR"
    else:
        names = ", ".join(
            f"\\fB{quoted(('-' if name['kind'] == 'short' else '--') + name['name'])}\\fR"
            for name in sorted(argument["names"], key=lambda name: name["kind"] != "short"))
        text = names if argument["kind"] == "flag" else f"{names} \\fI{quoted(value)}\\fR"
    return text + (" ..." if argument.get("isRepeating") else "")


def visible(command):
    return [each for each in command.get("arguments", [])
            if each.get("shouldDisplay", True) and each.get("valueName") not in ("version", "help")]


def subcommands(command):
    return [each for each in command.get("subcommands", [])
            if each["commandName"] != "help" and each.get("shouldDisplay", True)]


def paragraphs(text):
    """A discussion: what is indented in it is an example."""
    inside = False
    for line in text.strip().split("\n"):
        example = line.startswith("  ") or "   " in line
        if example != inside:
            yield ".RS\n.nf" if example else ".fi\n.RE"
            inside = example
        if line.strip():
            yield quoted(line.strip() if example else line)
        else:
            yield ".PP"
    if inside:
        yield ".fi\n.RE"


def arguments(command, known=()):
    for argument in visible(command):
        if argument["preferredName"]["name"] in known if "preferredName" in argument else False:
            continue
        yield f".TP\n{shown(argument)}\n{quoted(argument.get('abstract', '') or ' ')}"


def section(command, path, known):
    name = " ".join([*path, command["commandName"]])
    line = [f"\\fBrapport {quoted(name)}\\fR"]
    for argument in visible(command):
        text = shown(argument)
        line.append(f"[{text}]" if argument.get("isOptional") else text)
    if subcommands(command):
        line.append("\\fIcommand\\fR")
    yield f".SS {quoted(name)}"
    yield f"{quoted(command.get('abstract', ''))}\n.PP\n.nh\n{' '.join(line)}\n.hy"
    if command.get("discussion"):
        yield ".PP"
        yield from paragraphs(command["discussion"])
    yield from arguments(command, known)
    for each in subcommands(command):
        yield from section(each, [*path, command["commandName"]], known)


def page(command, version, day):
    yield f'.TH RAPPORT 1 {quoted(day)} "Rapport {quoted(version)}" "User Commands"'
    yield f".SH NAME\nrapport \\- {quoted(command['abstract'].rstrip('.').lower())}"
    yield ".SH SYNOPSIS\n\\fBrapport\\fR [\\fB\\-\\-data\\fR \\fIdir\\fR] \\fIcommand\\fR [...]"
    yield ".SH DESCRIPTION"
    yield from paragraphs(command["discussion"])
    yield ".SH OPTIONS"
    yield from arguments(command)
    yield ".SH COMMANDS"
    for each in subcommands(command):
        yield from section(each, [], {"data"})
    yield (".SH FILES\n.TP\n\\fI~/.local/share/rapport\\fR\nThe practice, unless another folder is named."
           "\n.TP\n\\fI/var/lib/rapport\\fR\nThe practice that the service shows."
           "\n.TP\n\\fI/etc/default/rapport\\fR\nWhat the service is started with.")
    yield (".SH ENVIRONMENT\n.TP\n\\fBRAPPORT_DATA\\fR\nThe folder, where \\fB\\-\\-data\\fR names none."
           "\n.TP\n\\fBRAPPORT_PASSWORD\\fR\nThe password, where nobody can be asked for it.")


def main():
    version, day = sys.argv[1:]
    print("\n".join(page(json.load(sys.stdin)["command"], version, day)))


main()
