"""Invented practices of any size, for measuring and for pulling the plug: the same every time."""

import csv
import datetime
import json
import random

FIRST = "Mei Ana Tom Ruth Omar Ines Paul Dana Kofi Lena Yusuf Clara Ivan Nora Hugo Sofia".split()
LAST = "Chen Ruiz Baker Okafor Haddad Silva Novak Meyer Mensah Larsen Demir Rossi Petrov".split()
KINDS = ["medical", "school", "mental-health", "legal", "community", "other"]
CHANNELS = ["in-person", "video", "phone", "email", "text", "letter", "note", "event"]
PURPOSES = ["check-in", "resource", "introduction", "consultation", "outreach", "reply", "other"]


def _id(kind, number):
    return f"0198f3c2-{kind:04x}-7000-8000-{number:012x}"


def records(partners, touches, inquiries, today, seed=1):
    """Archive records: a practice with so many partners, touches and inquiries until `today`."""
    chance = random.Random(seed)

    def day(back):
        return (today - datetime.timedelta(days=back)).isoformat()

    yield {"type": "practice", "name": "Bench", "timeZone": "UTC", "openings": 3}
    for number in range(partners):
        circle = "core" if number < 5 else "key" if number < partners // 10 else "wider"
        yield {
            "type": "partner",
            "id": _id(1, number),
            "name": f"Dr. {FIRST[number % 16]} {LAST[number % 13]} {number}",
            "given": FIRST[number % 16],
            "family": f"{LAST[number % 13]} {number}",
            "kind": KINDS[number % 6],
            "organization": f"Practice {number // 3}",
            "emails": [f"p{number}@example.org"],
            "circle": circle,
            "circleSince": day(800),
            "addedOn": day(800),
        }
    # Oldest first, so that the order of the touches is the order of the days.
    moments = sorted((chance.randint(0, 799) for _ in range(touches)), reverse=True)
    for number, back in enumerate(moments):
        yield {
            "type": "touch",
            "id": _id(2, number),
            "partner": _id(1, chance.randrange(partners)),
            "on": day(back),
            "direction": chance.choice(["out", "out", "in"]),
            "channel": chance.choice(CHANNELS),
            "purpose": chance.choice(PURPOSES),
            "minutes": chance.randint(5, 60),
            "note": f"Talked about groups and openings, number {number}.",
            "needsReply": False,
        }
    for number in range(partners // 5):
        yield {
            "type": "promise",
            "id": _id(3, number),
            "partner": _id(1, chance.randrange(partners)),
            "text": "send the article on sleep",
            "madeOn": day(20),
            "dueOn": day(chance.randint(-10, 19)),
        }
    for number in range(inquiries):
        back = chance.randint(0, 799)
        yield {
            "type": "inquiry",
            "id": _id(4, number),
            "receivedOn": day(back),
            "source": {"partner": _id(1, chance.randrange(partners))},
            "client": f"C.{number}",
            "attendedOn": day(max(0, back - 7)),
        }


def write_archive(path, **sizes):
    with open(path, "w", encoding="utf-8") as file:
        for record in records(**sizes):
            file.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n")


SOURCES = ["directory", "web-search", "word-of-mouth", "insurance", "unknown"]
ENDINGS = ["completed", "dropped-out", "transferred"]


def write_inquiries(archive, table, partners, inquiries, today, seed=2):
    """A practice with so many inquiries of a year, most of whose outcome is known: as an archive, and
    as a table for whoever reads tables."""
    chance = random.Random(seed)
    heading = ("source,isPartner,receivedOn,attendedOn,noShowOn,closedOn,fit,firstSession,"
               "lastSession,sessions,ending").split(",")

    def day(back):
        return (today - datetime.timedelta(days=back)).isoformat()

    with open(archive, "w", encoding="utf-8") as lines, open(
            table, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)

        def write(record):
            lines.write(json.dumps(record, separators=(",", ":")) + "\n")

        for record in records(partners=partners, touches=partners * 5, inquiries=0, today=today):
            write(record)
        for number in range(inquiries):
            back = chance.randint(0, 364)
            partner = _id(1, chance.randrange(partners)) if chance.random() < 0.6 else None
            channel = None if partner else chance.choice(SOURCES)
            outcome = chance.choices(
                ["attendedOn", "noShowOn", "closedOn", None], [60, 15, 15, 10])[0]
            later = max(0, back - chance.randint(1, 20))
            fit = chance.choice([None, chance.randint(20, 100)])
            inquiry = {
                "type": "inquiry", "id": _id(4, number), "receivedOn": day(back),
                "source": {"partner": partner} if partner else {"channel": channel},
                "client": f"C.{number}", "fit": fit, outcome or "closeReason": day(later)
                if outcome else "",
            }
            write({key: value for key, value in inquiry.items() if value is not None})
            row = {"source": partner or channel, "isPartner": bool(partner),
                   "receivedOn": day(back), "fit": fit}
            if outcome:
                row[outcome] = day(later)
            if outcome == "attendedOn":
                last = later - chance.randint(0, 300)
                ending = chance.choice(ENDINGS) if last >= 0 else "ongoing"
                episode = {
                    "type": "episode", "id": _id(5, number), "inquiry": _id(4, number),
                    "firstSession": day(later), "sessions": chance.randint(1, 40),
                    "ending": ending,
                }
                if ending != "ongoing":
                    episode["lastSession"] = day(last)
                write(episode)
                row |= {key: episode.get(key) for key in heading[7:]}
            writer.writerow([row.get(key) for key in heading])


def write_csv(path, rows):
    """An address book with so many people, each with an address and a number of their own."""
    heading = "First Name,Last Name,Organization,Title,E-mail Address,Business Phone,Notes".split(",")
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(heading)
        for number in range(rows):
            writer.writerow(
                [
                    FIRST[number % 16],
                    f"{LAST[number % 13]}{number}",
                    f"Practice {number // 3}",
                    "Family physician" if number % 2 else "School counselor",
                    f"p{number}@example.org",
                    f"+1 415 {number // 10000:03d} {number % 10000:04d}",
                    f"Met at a conference, row {number}.",
                ]
            )


def write_cards(path, cards):
    """vCards as a phone exports them, every person with a photo of a few kilobytes."""
    chance = random.Random(4)
    with open(path, "w", encoding="utf-8", newline="") as file:
        for number in range(cards):
            first, last = chance.choice(FIRST), f"{chance.choice(LAST)}{number}"
            photo = "".join(chance.choices("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop", k=3_000))
            lines = [
                "BEGIN:VCARD", "VERSION:3.0", f"N:{last};{first};;;", f"FN:{first} {last}",
                f"ORG:Clinic {number % 300}", "TITLE:Family physician",
                f"item1.EMAIL;type=INTERNET;type=pref:p{number}@example.org", "item1.X-ABLabel:Work",
                f"TEL;type=CELL;type=VOICE:+1 503 {number // 10_000 + 200} {number % 10_000:04d}",
                "NOTE:Met at the spring meeting\\, asked for the sleep page.",
                f"PHOTO;ENCODING=b;TYPE=JPEG:{photo[:44]}",
                *(f" {photo[at:at + 74]}" for at in range(44, len(photo), 74)), "END:VCARD"]
            file.write("\r\n".join(lines) + "\r\n")
