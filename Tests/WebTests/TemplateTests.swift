import Foundation
import Testing

@testable import Web

/// Every page there is.
enum AllPages {
    static let samples: [any Page] =
        ErrorPage.samples + SignInPage.samples + HeldPage.samples + RecoveryPage.samples
        + StartPasswordPage.samples + StartCodePage.samples + StartCheckPage.samples
        + StartPracticePage.samples + StartPeoplePage.samples + StartCirclesPage.samples
        + TodayPage.samples + LogPage.samples + KeyboardPage.samples
        + PartnersPage.samples + PeopleOptions.samples + PartnerForm.samples + PersonPage.samples
        + MergePage.samples + OfflinePage.samples + StyleguidePage.samples
        + CalendarPage.samples + ProgramsPage.samples + CirclesPage.samples + SettingsPage.samples
        + GuessesPage.samples + TeamPage.samples + JoinPage.samples + AccountPage.samples
        + SecondStepPage.samples
        + ImportsPage.samples + NewImportPage.samples + ImportPreviewPage.samples
        + HeardPage.samples + LineQuestionPage.samples + ClientPages.samples
        + InsightPage.samples + RowsPage.samples + GapsPage.samples + IntroductionsPage.samples
        + MatchPage.samples + ReviewsPage.samples + ReviewPage.samples
        + OutreachPages.samples
}

/// The pages of letters, meetings, the shelf and the calendar.
enum OutreachPages {
    static let samples: [any Page] =
        LettersPage.samples + LetterPage.samples + ReadingPage.samples + SendingPage.samples
        + LetterPaperPage.samples + ResearchPage.samples + MeetingPage.samples
        + MeetingNotesPage.samples + AboutMePage.samples + AboutMeSheet.samples + giving

    private static let giving: [any Page] =
        ShelfPage.samples + ShelfItemPage.samples + IntroductionPage.samples + EventsPage.samples
        + EventPage.samples
}

@Suite struct TemplateTests {
    @Test func `every key of every template is in the model that it is rendered with`() {
        var check = TemplateCheck()
        for page in AllPages.samples { TemplateTests.check(page, with: &check) }
        #expect(check.problems.sorted() == [])
    }

    @Test func `the samples reach every key of every template`() {
        var check = TemplateCheck()
        for page in AllPages.samples { TemplateTests.check(page, with: &check) }
        #expect(TemplateCheck.allKeys.subtracting(check.reached).sorted() == [])
    }

    private static func check(_ page: some Page, with check: inout TemplateCheck) {
        check.check(
            Sheet(chrome: SampleChrome.full, page: page),
            template: type(of: page).template
        )
    }

    @Test(arguments: Resource.templates.map(\.file))
    func `no template leaves a value unescaped or says its style inline`(file: String) throws {
        let template = try #require(Resource.templates.first { $0.file == file })
        for banned in ["{{{", "{{&", " style=\"", "<style", " onclick", " onload", "javascript:"] {
            #expect(!template.text.contains(banned), "\(banned)")
        }
        let scripts = template.text.components(separatedBy: "<script").dropFirst()
        #expect(scripts.allSatisfy { $0.hasPrefix(" src=") })
    }

    @Test func `the list of embedded files is the folder`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Web/Resources").standardizedFileURL
        let files = try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        )
        .compactMap { $0 as? URL }.filter { !$0.hasDirectoryPath }.map(\.lastPathComponent)
        let listed =
            (Resource.templates + Resource.styles + Resource.icons
            + [.manifest, .worker, .script, .commonPasswords]).map(
                \.file
            )
        #expect(files.sorted() == listed.sorted())
    }

    @Test func `a quotation mark under an accent is escaped all the same`() {
        let escaped = HypertextEscaping().escapeText("\"\u{301} onmouseover=\"x\" <\u{338}b> & '")
        #expect(escaped == "&quot;\u{301} onmouseover=&quot;x&quot; &lt;\u{338}b&gt; &amp; &#39;")
    }

    @Test func `styles and script together weigh under 50 KB`() {
        let bytes = Resource.styles.reduce(Resource.script.bytes.count) { $0 + $1.bytes.count }
        #expect(bytes < 50_000)
    }
}

enum SampleChrome {
    static var full: Chrome {
        var signedIn = Chrome.SignedIn(
            at: "/",
            flash: Session.Flash(text: "Called James Okafor.", batch: "7")
        )
        signedIn.links[1].count = "41"
        return Chrome(
            title: "Today",
            style: "/assets/rapport.css",
            script: "/assets/rapport.js",
            signedIn: signedIn
        )
    }
}
