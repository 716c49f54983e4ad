import HTTPTypes

/// Where everything is: a table of contents.
enum Routes {
    static func add(to table: RouteTable, isDevelopment: Bool = false) {
        open(to: table)
        daily(to: table)
        partners(to: table)
        keeping(to: table)
        clients(to: table)
        letters(to: table)
        sharing(to: table)
        giving(to: table)
        insight(to: table)
        reviews(to: table)
        if isDevelopment { table.get("/styleguide", StyleguidePage.show) }
        calendars(to: table)
        programs(to: table)
        accounts(to: table)
    }

    private static func open(to table: RouteTable) {
        table.open(.get, "/health", Plain.health)
        table.open(.get, "/healthz", Monitor.health)
        table.open(.get, "/metrics", Monitor.metrics)
        for resource in Resource.icons + [.manifest, .worker] {
            table.open(.get, "/\(resource.file)", Plain.file)
        }
        table.open(.get, "/offline", OfflinePage.show)
        table.open(.get, "/assets/:name", Plain.asset)
        table.open(.get, "/sign-in", SignIn.show)
        // It carries what was being typed when the session ended.
        table.open(.post, "/session", upTo: RouteTable.formLimit, SignIn.enter)
        table.open(.get, "/recovery", SignIn.showRecovery)
        table.open(.post, "/recovery", SignIn.recover)
        table.open(.get, "/start/password", Start.showPassword)
        table.open(.post, "/start/password", Start.setPassword)
    }

    private static func daily(to table: RouteTable) {
        table.post("/session/end", SignIn.leave)
        table.post("/sessions/end", SignIn.leaveEverywhere)

        table.get("/start/recovery-code", Start.showCode)
        table.get("/start/recovery-code/check", Start.askCode)
        table.post("/start/recovery-code/check", Start.checkCode)
        table.get("/start/practice", Start.showPractice)
        table.post("/start/practice", Start.setPractice)
        table.get("/start/people", Start.showPeople)
        table.post("/start/people", Start.addPeople)
        table.get("/start/circles", Start.showCircles)
        table.post("/start/circles", Start.setCircles)

        table.get("/", Today.show)
        table.post("/snoozes", Today.snooze)
        table.post("/reviews", Today.review)
        table.post("/batches/:id/undo", Today.undo)

        table.get("/touches/new", Log.new)
        table.post("/touches", Log.add)
        table.post("/lines", Lines.add)
        table.post("/lines/hearing", Lines.hear)

        table.get("/keyboard", KeyboardPage.show)
    }

    private static func partners(to table: RouteTable) {
        table.get("/partners", Partners.show)
        table.post("/partners", PartnerEditing.add)
        table.get("/partners/new", PartnerEditing.new)
        table.post("/partners/many", ManyAtOnce.act)
        table.get("/people", Partners.people)
        table.get("/partners/:id", PersonDesk.show)
        table.post("/partners/:id", PartnerEditing.change)
        table.get("/partners/:id/edit", PartnerEditing.edit)
        table.post("/partners/:id/circle", PersonDesk.moveCircle)
        table.post("/partners/:id/quiet", PersonDesk.setQuiet)
        table.post("/partners/:id/archival", PersonDesk.setArchived)
        table.post("/partners/:id/promises", PersonDesk.addPromise)
        table.post("/partners/:id/details", PersonDesk.addDetail)
        table.post("/partners/:id/ties", PersonDesk.tie)
        table.get("/partners/:id/merge", Merging.show)
        table.post("/partners/:id/merging", Merging.merge)
        table.post("/partners/:id/difference", Merging.tellApart)
        table.post("/promises/:id/fulfilment", PersonDesk.keep)
        table.post("/promises/:id/dropping", PersonDesk.drop)
        table.post("/promises/:id/reopening", PersonDesk.reopen)
        table.post("/details/:id/removal", PersonDesk.removeDetail)
        table.post("/touches/:id/removal", PersonDesk.removeTouch)
    }

    private static func keeping(to table: RouteTable) {
        table.get("/circles", CirclesPage.show)
        table.get("/imports", Imports.list)
        table.get("/imports/new", Imports.new)
        table.upload("/imports", Imports.receive)
        table.get("/imports/:id", Imports.preview)
        table.post("/imports/:id/columns", Imports.map)
        table.post("/imports/:id/confirmation", Imports.confirm)
        table.post("/imports/:id/removal", Imports.remove)
        table.get("/guesses", GuessesPage.show)
        table.post("/guesses", GuessesPage.confirm)
        table.get("/export/rapport.jsonl", ArchiveDownload.send)
        table.get("/settings", SettingsDesk.show)
        table.post("/settings/practice", SettingsDesk.savePractice)
        table.post("/settings/offers", SettingsDesk.saveOffers)
        table.post("/settings/pace", SettingsDesk.savePace)
        table.post("/settings/password", SettingsDesk.changePassword)
        table.post("/settings/recovery-code", SettingsDesk.renewCode)
        table.post("/settings/look", LookSetting.save)
        table.post("/settings/backup", BackupButton.press)
    }

    private static func clients(to table: RouteTable) {
        table.get("/inquiries", InquiriesDesk.show)
        table.post("/inquiries", InquiriesDesk.add)
        table.get("/inquiries/new", InquiriesDesk.call)
        table.post("/inquiries/hearing", InquiriesDesk.hear)
        table.post("/inquiries/search", InquiriesDesk.search)
        table.get("/inquiries/due", Settling.go)
        table.get("/inquiries/sent/:key", Outbox.show)
        table.get("/inquiries/sent/:key/letter.eml", Outbox.file)
        table.get("/inquiries/:id", InquiryDesk.show)
        table.post("/inquiries/:id", InquiryDesk.change)
        table.get("/inquiries/:id/edit", InquiryDesk.edit)
        table.post("/inquiries/:id/steps", InquiryDesk.step)
        table.post("/inquiries/:id/closing", InquiryDesk.close)
        table.post("/inquiries/:id/episode", InquiryDesk.saveEpisode)
        table.get("/inquiries/:id/elsewhere", ElsewhereDesk.show)
        table.post("/inquiries/:id/elsewhere", ElsewhereDesk.give)
        table.get("/inquiries/:id/misfit", ElsewhereDesk.misfit)
        table.get("/inquiries/:id/permission", PermissionDesk.new)
        table.post("/inquiries/:id/authorizations", PermissionDesk.add)
        table.get("/inquiries/:id/loop", LoopDesk.show)
        table.post("/inquiries/:id/loop", LoopDesk.send)
        table.get("/inquiries/:id/accounting", DisclosuresDesk.accounting)
        table.get("/inquiries/:id/mistakes", DisclosuresDesk.askMistake)
        table.post("/inquiries/:id/mistakes", DisclosuresDesk.addMistake)
        table.get("/authorizations/:id", PermissionDesk.show)
        table.post("/authorizations/:id", PermissionDesk.change)
        table.get("/authorizations/:id/paper", PermissionDesk.paper)
        table.post("/authorizations/:id/revocation", PermissionDesk.revoke)
        table.post("/authorizations/:id/expiry", PermissionDesk.expire)
        table.get("/disclosures", DisclosuresDesk.show)
    }

    private static func giving(to table: RouteTable) {
        table.get("/thanks", ThanksDesk.show)
        table.post("/thanks", ThanksDesk.tick)
        table.get("/thanks/addresses", ThanksDesk.addresses)
        table.post("/thanks/letter", ThanksDesk.letter)
        table.get("/gifts", GiftsDesk.show)
        table.post("/gifts", GiftsDesk.add)
        table.post("/gifts/rule", GiftsDesk.rule)
        table.post("/gifts/:id/removal", GiftsDesk.remove)
        table.get("/audit", AuditDesk.show)
        table.post("/audit/check", AuditDesk.check)
        table.get("/audit/anchor", AuditDesk.anchor)
        table.post("/session/lock", LockDesk.lock)
        table.post("/settings/treating", TreatingDesk.save)
    }

    private static func insight(to table: RouteTable) {
        table.get("/insight", InsightDesk.show)
        table.get("/insight/rows", RowsDesk.show)
        table.get("/insight/figures.csv", InsightDesk.sheet)
        table.get("/insight/charts/:name", InsightDesk.chart)
        table.get("/match", MatchDesk.ask)
        table.post("/match", MatchDesk.answer)
        table.get("/gaps", GapsDesk.show)
        table.get("/introductions", GapsDesk.introductions)
    }

    private static func reviews(to table: RouteTable) {
        table.get("/review", ReviewDesk.list)
        table.post("/review/sittings", ReviewDesk.begin)
        table.get("/review/sittings/:id", ReviewDesk.show)
        table.get("/review/sittings/:id/page", ReviewDesk.keep)
        table.post("/review/sittings/:id/step", ReviewDesk.move)
        table.post("/review/sittings/:id/circle", ReviewDesk.revisit)
        table.post("/review/sittings/:id/intentions", ReviewDesk.intend)
        table.post("/review/sittings/:id/end", ReviewDesk.end)
        table.post("/review/intentions/:id/fulfilment", ReviewDesk.fulfil)
        table.post("/review/intentions/:id/dropping", ReviewDesk.drop)
        table.post("/review/intentions/:id/reopening", ReviewDesk.reopen)
    }

    private static func letters(to table: RouteTable) {
        table.get("/letters", LetterDesk.list)
        table.post("/letters", LetterDesk.add)
        table.get("/letters/new", LetterDesk.new)
        table.post("/letters/starter", LetterDesk.start)
        table.post("/letters/reading", LetterDesk.read)
        table.get("/letters/:id", LetterDesk.show)
        table.post("/letters/:id", LetterDesk.change)
        table.post("/letters/:id/removal", LetterDesk.remove)
        table.get("/letters/:id/sending", SendingDesk.show)
        table.post("/letters/:id/sending", SendingDesk.send)
        table.get("/letters/:id/message.eml", SendingDesk.message)
        table.get("/letters/:id/paper", SendingDesk.paper)
        table.get("/partners/:id/research", ResearchDesk.show)
        table.post("/partners/:id/research", ResearchDesk.save)
        table.get("/partners/:id/meeting", MeetingDesk.prepare)
        table.get("/partners/:id/meeting/notes", MeetingDesk.ask)
        table.post("/partners/:id/meeting/notes", MeetingDesk.note)
        table.get("/partners/:id/meeting/invitation.ics", MeetingDesk.invite)
        table.get("/about-me", AboutMeDesk.show)
        table.post("/about-me", AboutMeDesk.save)
        table.post("/about-me/reading", AboutMeDesk.read)
        table.get("/about-me/page", AboutMeDesk.page)
    }

    private static func sharing(to table: RouteTable) {
        table.get("/resources", ShelfDesk.show)
        table.post("/resources", ShelfDesk.add)
        table.get("/resources/:id", ShelfDesk.item)
        table.post("/resources/:id", ShelfDesk.change)
        table.get("/resources/:id/file", ShelfDesk.file)
        table.upload("/resources/:id/file", ShelfDesk.receive)
        table.post("/resources/:id/sharings", ShelfDesk.share)
        table.post("/resources/:id/removal", ShelfDesk.remove)
        table.get("/introductions/new", Introductions.new)
        table.post("/introductions", Introductions.make)
        table.get("/events", EventDesk.list)
        table.post("/events", EventDesk.add)
        table.get("/events/:id", EventDesk.show)
        table.post("/events/:id", EventDesk.change)
        table.post("/events/:id/people", EventDesk.meet)
        table.post("/events/:id/removal", EventDesk.remove)
    }

    /// For programs: their tokens, and what they may ask.
    private static func programs(to table: RouteTable) {
        table.get("/programs", ProgramsDesk.show)
        table.post("/programs", ProgramsDesk.add)
        table.post("/programs/:id/revocation", ProgramsDesk.revoke)
        table.post("/inquiries/posted", ProgramsDesk.takeIn)
        table.open(.get, "/api/openapi.json", APIDesk.document)
        for operation in Operations.all { table.api(operation) }
    }

    /// People who work here, and everyone's own account.
    private static func accounts(to table: RouteTable) {
        table.open(.get, "/join/:secret", Joining.show)
        table.open(.post, "/join", Joining.accept)
        table.get("/team", TeamDesk.show)
        table.post("/team", TeamDesk.invite)
        table.post("/team/:id/role", TeamDesk.setRole)
        table.post("/team/:id/invitation", TeamDesk.inviteAgain)
        table.post("/team/:id/disabling", TeamDesk.disable)
        table.post("/team/:id/sessions/end", TeamDesk.endSessions)
        table.get("/account", AccountDesk.show)
        table.post("/account/sessions/:id/end", AccountDesk.endSession)
        table.get("/account/second-step", SecondStepDesk.show)
        table.post("/account/second-step", SecondStepDesk.begin)
        table.post("/account/second-step/removal", SecondStepDesk.end)
        table.post("/team/:id/second-step/removal", SecondStepDesk.endForColleague)
        table.post("/inquiries/:id/clinician", InquiryDesk.assign)
    }

    private static func calendars(to table: RouteTable) {
        table.open(.get, "/calendar/:name", CalendarDesk.feed)
        table.get("/calendar", CalendarDesk.show)
        table.post("/calendar", CalendarDesk.renew)
        table.get("/partners/:id/card.vcf", CalendarDesk.card)
    }
}
