import Vault

/// What the log's words mean.
enum AuditWords {
    /// "Looked at an inquiry": what was done, from its action.
    static func what(_ action: String) -> String {
        if let known = actions[action] { return known }
        let words = action.map { $0 == "." || $0 == "-" ? " " : $0 }
        return capitalized(String(words))
    }

    static func ended(_ outcome: String) -> String {
        switch outcome {
        case "done": "done"
        case "refused": "refused"
        case "blocked": "held back"
        case "failed": "failed"
        default: outcome
        }
    }

    private static let actions: [String: String] = [
        "server.start": "Rapport started", "server.stop": "Rapport stopped",
        "session.sign-in": "Signed in", "session.sign-out": "Signed out",
        "session.timeout": "Left alone, and locked", "session.lock": "Locked",
        "session.displaced": "Closed for a newer one",
        "session.shut": "Closed with the account or key",
        "unlock": "Opened with the password", "password.change": "Changed the password",
        "recovery.renew": "Made a new recovery code", "recovery.show": "Showed a recovery code",
        "recovery.keep": "Typed the recovery code once more", "keys.rotate": "Changed the keys",
        "backup": "Wrote a backup", "restore": "Brought a backup back",
        "import": "Brought a file", "undo": "Took something back", "request": "Asked for a page",
        "records.add": "Wrote records", "export": "Wrote an archive",
        "export.clients": "Wrote an archive with clients", "practice.save": "Changed the settings",
        "partner.add": "Added a partner", "partner.change": "Changed a partner",
        "partner.confirm-kinds": "Confirmed kinds of partners", "touch.log": "Logged a touch",
        "touch.change": "Changed a touch", "touch.remove": "Took out a touch",
        "promise.add": "Noted a promise", "promise.keep": "Kept a promise",
        "promise.drop": "Let go of a promise", "promise.reopen": "Opened a promise again",
        "detail.add": "Noted something to remember", "detail.remove": "Took out a detail",
        "snooze.add": "Said “not now”", "review.add": "Looked over the network",
        "tie.add": "Noted a tie", "tie.remove": "Took back a tie",
        "gift.add": "Noted a gift", "gift.remove": "Took out a gift",
        "client.view": "Looked at an inquiry", "client.list": "Looked at what is about clients",
        "client.search": "Looked for a client", "client.print": "Printed about a client",
        "inquiry.add": "Noted an inquiry", "inquiry.change": "Changed an inquiry",
        "inquiry.contacted": "Noted a first word", "inquiry.scheduled": "Noted a booking",
        "inquiry.attended": "Noted who came", "inquiry.no-show": "Noted who didn’t come",
        "inquiry.close": "Closed an inquiry", "inquiry.reopen": "Opened an inquiry again",
        "inquiry.refer-out": "Referred someone on", "episode.save": "Noted a treatment",
        "authorization.add": "Noted a permission", "authorization.change": "Changed a permission",
        "authorization.revoke": "Noted a revocation", "disclosure.send": "Told a partner",
        "disclosure.look": "Looked what may be told", "disclosure.note": "Noted what was told",
        "audit.print": "Printed where the log stands",
        "audit.verify": "Checked this log",
        "account.invite": "Invited someone", "account.accept": "Took up an invitation",
        "account.role": "Changed what someone may do", "account.disable": "Ended an account",
        "account.second-step": "Began to ask for a code",
        "account.one-step": "Ended asking for a code",
        "session.second-step": "Gave the code", "token.add": "Gave a program a token",
        "token.revoke": "Took a token back", "inquiry.assign": "Gave an inquiry to someone",
        "inquiry.post": "Was sent an inquiry", "inquiry.take-in": "Took in what was sent",
        "letter.save": "Kept a letter", "letter.remove": "Threw a letter away",
        "letter.send": "Sent a letter", "event.save": "Wrote down an event",
        "event.remove": "Took out an event", "event.meet": "Met people at an event",
        "meeting.note": "Noted a meeting", "introduction.make": "Introduced two people",
        "shelf.save": "Put something on the shelf", "shelf.remove": "Took something off the shelf",
        "shelf.share": "Shared something", "about-me.save": "Wrote the page about me",
        "partner.stance": "Moved a partner for oneself", "partner.merge": "Made two partners one",
        "partner.tell-apart": "Noted that two are two", "partner.change-many": "Changed partners",
    ]
}
