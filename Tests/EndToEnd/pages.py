"""The pages that every check of this folder goes through; a new one is a line more."""

import re

import html5lib

# Name, and address, which may hold ids of the demo: {partner}, {other}, and an {inquiry}.
PAGES = [
    ("today", "/"),
    ("today-all", "/?minutes=all"),
    ("partners", "/partners"),
    ("partners-found", "/partners?q=an&circle=key"),
    ("partners-none", "/partners?q=nobodyatall"),
    ("partner", "/partners/{partner}"),
    ("partner-meetings", "/partners/{partner}?only=meetings"),
    ("partner-edit", "/partners/{partner}/edit"),
    ("partner-new", "/partners/new"),
    ("merge", "/partners/{partner}/merge?with={other}"),
    ("merge-who", "/partners/{partner}/merge"),
    ("log", "/touches/new"),
    ("log-partner", "/touches/new?partner={partner}"),
    ("log-same", "/touches/new?partner={partner}&same=1"),
    ("circles", "/circles"),
    ("circles-table", "/circles?as=table"),
    ("imports", "/imports"),
    ("import-new", "/imports/new"),
    ("guesses", "/guesses"),
    ("start-practice", "/start/practice"),
    ("start-people", "/start/people"),
    ("start-circles", "/start/circles"),
    ("inquiries", "/inquiries"),
    ("call", "/inquiries/new"),
    ("inquiry", "/inquiries/{inquiry}"),
    ("inquiry-edit", "/inquiries/{inquiry}/edit"),
    ("inquiry-permission", "/inquiries/{inquiry}/permission"),
    ("inquiry-accounting", "/inquiries/{inquiry}/accounting"),
    ("inquiry-elsewhere", "/inquiries/{inquiry}/elsewhere"),
    ("disclosures", "/disclosures"),
    ("thanks", "/thanks"),
    ("gifts", "/gifts"),
    ("audit", "/audit"),
    ("insight", "/insight"),
    ("insight-all", "/insight?span=all"),
    ("insight-nothing", "/insight?from=2001-01-01&to=2001-12-31"),
    ("insight-rows", "/insight/rows"),
    ("match", "/match"),
    ("gaps", "/gaps"),
    ("introductions", "/introductions"),
    ("review", "/review"),
    ("settings", "/settings"),
    ("keyboard", "/keyboard"),
    ("offline", "/offline"),
    ("styleguide", "/styleguide"),
    ("error", "/nothing/here"),
]

# Before anyone has signed in.
OPEN_PAGES = [("sign-in", "/sign-in"), ("recovery", "/recovery")]

# What html5lib calls an error of old parsers, but HTML today allows.
FINE = set()


def problems(text):
    """What is wrong with a page's HTML, in a parser's strict mode and by its ids and labels."""
    parser = html5lib.HTMLParser(strict=False)
    document = parser.parse(text)
    found = [f"{code} at {place} {details}" for place, code, details in parser.errors
             if code not in FINE]
    ids = [element.get("id") for element in document.iter() if element.get("id")]
    found += [f"the id {name} is there twice" for name in set(ids) if ids.count(name) > 1]
    for element in document.iter():
        for name in ("for", "aria-labelledby", "aria-describedby", "list"):
            for target in (element.get(name) or "").split():
                if target not in ids:
                    found.append(f"{name} names {target}, which is not there")
    found += [f"a form in a form near {form.get('action')}"
              for form in document.iter("{http://www.w3.org/1999/xhtml}form")
              if any(inner is not form for inner in form.iter(form.tag))]
    if re.search(r"&(once|theme);", text):
        found.append("a mark was not filled in")
    return found
