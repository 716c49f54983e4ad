/// A file that is part of the program.
///
/// The compiler embeds the folder `Resources`; this is its list, which a test compares with it.
struct Resource: Sendable {
    var file: String
    var bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// The name without its ending.
    var stem: String { String(file.prefix { $0 != "." }) }

    static let icons = [
        Resource(file: "icon.svg", bytes: PackageResources.icon_svg),
        Resource(file: "icon-192.png", bytes: PackageResources.icon_192_png),
        Resource(file: "icon-512.png", bytes: PackageResources.icon_512_png),
        Resource(file: "icon-512-mask.png", bytes: PackageResources.icon_512_mask_png),
    ]
    static let worker = Resource(
        file: "service-worker.js",
        bytes: PackageResources.service_worker_js
    )
    /// Passwords that are tried first, one a line.
    static let commonPasswords = Resource(
        file: "common-passwords.txt",
        bytes: PackageResources.common_passwords_txt
    )
    static let manifest = Resource(
        file: "manifest.webmanifest",
        bytes: PackageResources.manifest_webmanifest
    )
    static let script = Resource(file: "app.js", bytes: PackageResources.app_js)

    /// In the order in which they are joined.
    static let styles = [
        Resource(file: "tokens.css", bytes: PackageResources.tokens_css),
        Resource(file: "base.css", bytes: PackageResources.base_css),
        Resource(file: "page.css", bytes: PackageResources.page_css),
        Resource(file: "button.css", bytes: PackageResources.button_css),
        Resource(file: "form.css", bytes: PackageResources.form_css),
        Resource(file: "notice.css", bytes: PackageResources.notice_css),
        Resource(file: "nudge.css", bytes: PackageResources.nudge_css),
        Resource(file: "list.css", bytes: PackageResources.list_css),
        Resource(file: "person.css", bytes: PackageResources.person_css),
        Resource(file: "merge.css", bytes: PackageResources.merge_css),
        Resource(file: "styleguide.css", bytes: PackageResources.styleguide_css),
        Resource(file: "circles.css", bytes: PackageResources.circles_css),
        Resource(file: "clients.css", bytes: PackageResources.clients_css),
        Resource(file: "paper.css", bytes: PackageResources.paper_css),
        Resource(file: "chart.css", bytes: PackageResources.chart_css),
        Resource(file: "dialog.css", bytes: PackageResources.dialog_css),
        Resource(file: "outreach.css", bytes: PackageResources.outreach_css),
        Resource(file: "print.css", bytes: PackageResources.print_css),
    ]

    static let templates = [
        Resource(file: "about-me.mustache", bytes: PackageResources.about_me_mustache),
        Resource(file: "about-me-page.mustache", bytes: PackageResources.about_me_page_mustache),
        Resource(file: "accounting.mustache", bytes: PackageResources.accounting_mustache),
        Resource(file: "account.mustache", bytes: PackageResources.account_mustache),
        Resource(file: "act.mustache", bytes: PackageResources.act_mustache),
        Resource(file: "addresses.mustache", bytes: PackageResources.addresses_mustache),
        Resource(file: "advice.mustache", bytes: PackageResources.advice_mustache),
        Resource(file: "anchor.mustache", bytes: PackageResources.anchor_mustache),
        Resource(file: "audit.mustache", bytes: PackageResources.audit_mustache),
        Resource(file: "bare.mustache", bytes: PackageResources.bare_mustache),
        Resource(file: "beyond.mustache", bytes: PackageResources.beyond_mustache),
        Resource(file: "calendar.mustache", bytes: PackageResources.calendar_mustache),
        Resource(file: "call.mustache", bytes: PackageResources.call_mustache),
        Resource(file: "call-heard.mustache", bytes: PackageResources.call_heard_mustache),
        Resource(
            file: "call-heard-alone.mustache",
            bytes: PackageResources.call_heard_alone_mustache
        ),
        Resource(file: "chart.mustache", bytes: PackageResources.chart_mustache),
        Resource(file: "circles.mustache", bytes: PackageResources.circles_mustache),
        Resource(file: "disclosures.mustache", bytes: PackageResources.disclosures_mustache),
        Resource(file: "elsewhere.mustache", bytes: PackageResources.elsewhere_mustache),
        Resource(file: "error.mustache", bytes: PackageResources.error_mustache),
        Resource(file: "event.mustache", bytes: PackageResources.event_mustache),
        Resource(file: "event-fields.mustache", bytes: PackageResources.event_fields_mustache),
        Resource(file: "events.mustache", bytes: PackageResources.events_mustache),
        Resource(file: "figure-table.mustache", bytes: PackageResources.figure_table_mustache),
        Resource(file: "fit.mustache", bytes: PackageResources.fit_mustache),
        Resource(file: "gap-list.mustache", bytes: PackageResources.gap_list_mustache),
        Resource(file: "gaps.mustache", bytes: PackageResources.gaps_mustache),
        Resource(file: "gifts.mustache", bytes: PackageResources.gifts_mustache),
        Resource(file: "guesses.mustache", bytes: PackageResources.guesses_mustache),
        Resource(file: "head.mustache", bytes: PackageResources.head_mustache),
        Resource(file: "heard.mustache", bytes: PackageResources.heard_mustache),
        Resource(file: "held.mustache", bytes: PackageResources.held_mustache),
        Resource(file: "import-new.mustache", bytes: PackageResources.import_new_mustache),
        Resource(file: "import-preview.mustache", bytes: PackageResources.import_preview_mustache),
        Resource(file: "imports.mustache", bytes: PackageResources.imports_mustache),
        Resource(file: "inquiries.mustache", bytes: PackageResources.inquiries_mustache),
        Resource(file: "inquiry.mustache", bytes: PackageResources.inquiry_mustache),
        Resource(file: "insight.mustache", bytes: PackageResources.insight_mustache),
        Resource(file: "insight-rows.mustache", bytes: PackageResources.insight_rows_mustache),
        Resource(file: "intention.mustache", bytes: PackageResources.intention_mustache),
        Resource(file: "introduction.mustache", bytes: PackageResources.introduction_mustache),
        Resource(file: "introductions.mustache", bytes: PackageResources.introductions_mustache),
        Resource(file: "item-fields.mustache", bytes: PackageResources.item_fields_mustache),
        Resource(file: "join.mustache", bytes: PackageResources.join_mustache),
        Resource(file: "keyboard.mustache", bytes: PackageResources.keyboard_mustache),
        Resource(file: "layout.mustache", bytes: PackageResources.layout_mustache),
        Resource(file: "letter.mustache", bytes: PackageResources.letter_mustache),
        Resource(file: "letter-paper.mustache", bytes: PackageResources.letter_paper_mustache),
        Resource(file: "letters.mustache", bytes: PackageResources.letters_mustache),
        Resource(file: "line.mustache", bytes: PackageResources.line_mustache),
        Resource(file: "line-question.mustache", bytes: PackageResources.line_question_mustache),
        Resource(file: "log.mustache", bytes: PackageResources.log_mustache),
        Resource(file: "loop.mustache", bytes: PackageResources.loop_mustache),
        Resource(file: "match.mustache", bytes: PackageResources.match_mustache),
        Resource(file: "meanwhile.mustache", bytes: PackageResources.meanwhile_mustache),
        Resource(file: "meeting.mustache", bytes: PackageResources.meeting_mustache),
        Resource(file: "meeting-notes.mustache", bytes: PackageResources.meeting_notes_mustache),
        Resource(file: "merge.mustache", bytes: PackageResources.merge_mustache),
        Resource(file: "misfit.mustache", bytes: PackageResources.misfit_mustache),
        Resource(file: "mistake.mustache", bytes: PackageResources.mistake_mustache),
        Resource(file: "nudge.mustache", bytes: PackageResources.nudge_mustache),
        Resource(file: "offline.mustache", bytes: PackageResources.offline_mustache),
        Resource(file: "options.mustache", bytes: PackageResources.options_mustache),
        Resource(file: "paper.mustache", bytes: PackageResources.paper_mustache),
        Resource(file: "partner-form.mustache", bytes: PackageResources.partner_form_mustache),
        Resource(file: "partners.mustache", bytes: PackageResources.partners_mustache),
        Resource(file: "people-options.mustache", bytes: PackageResources.people_options_mustache),
        Resource(file: "permission.mustache", bytes: PackageResources.permission_mustache),
        Resource(file: "person.mustache", bytes: PackageResources.person_mustache),
        Resource(file: "programs.mustache", bytes: PackageResources.programs_mustache),
        Resource(file: "place.mustache", bytes: PackageResources.place_mustache),
        Resource(
            file: "practice-fields.mustache",
            bytes: PackageResources.practice_fields_mustache
        ),
        Resource(file: "reading.mustache", bytes: PackageResources.reading_mustache),
        Resource(file: "recovery.mustache", bytes: PackageResources.recovery_mustache),
        Resource(file: "research.mustache", bytes: PackageResources.research_mustache),
        Resource(file: "review.mustache", bytes: PackageResources.review_mustache),
        Resource(file: "reviews.mustache", bytes: PackageResources.reviews_mustache),
        Resource(file: "sending.mustache", bytes: PackageResources.sending_mustache),
        Resource(file: "sent.mustache", bytes: PackageResources.sent_mustache),
        Resource(file: "second-step.mustache", bytes: PackageResources.second_step_mustache),
        Resource(file: "settings.mustache", bytes: PackageResources.settings_mustache),
        Resource(file: "shelf.mustache", bytes: PackageResources.shelf_mustache),
        Resource(file: "shelf-item.mustache", bytes: PackageResources.shelf_item_mustache),
        Resource(file: "sign-in.mustache", bytes: PackageResources.sign_in_mustache),
        Resource(file: "start-check.mustache", bytes: PackageResources.start_check_mustache),
        Resource(file: "start-circles.mustache", bytes: PackageResources.start_circles_mustache),
        Resource(file: "start-code.mustache", bytes: PackageResources.start_code_mustache),
        Resource(file: "start-password.mustache", bytes: PackageResources.start_password_mustache),
        Resource(file: "start-people.mustache", bytes: PackageResources.start_people_mustache),
        Resource(file: "start-practice.mustache", bytes: PackageResources.start_practice_mustache),
        Resource(file: "steps.mustache", bytes: PackageResources.steps_mustache),
        Resource(file: "styleguide.mustache", bytes: PackageResources.styleguide_mustache),
        Resource(file: "thanks.mustache", bytes: PackageResources.thanks_mustache),
        Resource(file: "team.mustache", bytes: PackageResources.team_mustache),
        Resource(file: "today.mustache", bytes: PackageResources.today_mustache),
        Resource(file: "told.mustache", bytes: PackageResources.told_mustache),
        Resource(file: "told-of.mustache", bytes: PackageResources.told_of_mustache),
        Resource(file: "touch-form.mustache", bytes: PackageResources.touch_form_mustache),
        Resource(file: "verdicts.mustache", bytes: PackageResources.verdicts_mustache),
        Resource(file: "word.mustache", bytes: PackageResources.word_mustache),
    ]
}
