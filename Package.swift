// swift-tools-version: 6.2
// The manifest is the map of Rapport: dependencies point only downwards.
// `RAPPORT_PURE=1` leaves everything from `Vault` upwards out, so that what is pure builds and
// tests by itself in seconds.

import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

let pure: [Target] = [
    // The field's words as values: days, partners, touches, inquiries. Standard library only.
    .target(name: "Domain", swiftSettings: strict),
    // What is due this week, and why.
    .target(name: "Cadence", dependencies: ["Domain"], swiftSettings: strict),
    // The second reader of letters.
    .target(name: "Letters", swiftSettings: strict),
    // What came of it, honestly counted.
    .target(name: "Insight", dependencies: ["Domain"], swiftSettings: strict),
    // Clients: the way of an inquiry, permission, what may be told to whom, and gifts.
    .target(name: "Consent", dependencies: ["Domain"], swiftSettings: strict),
    // An invented practice, for the demo and as the tests' sample.
    .target(name: "Sample", dependencies: ["Domain"], swiftSettings: strict),
    // Files in and out: address books, sheets, the archive, and the one-line log.
    .target(name: "Exchange", dependencies: ["Domain"], swiftSettings: strict),
    // How well the second reader agrees with letters judged by hand; `script/letters` prints it.
    .target(name: "Judging", dependencies: ["Letters", "Exchange"], swiftSettings: strict),
    .executableTarget(name: "judge", dependencies: ["Judging"], swiftSettings: strict),

    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(
        name: "CadenceTests",
        dependencies: ["Cadence", "Exchange", "Sample"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "LettersTests",
        dependencies: ["Letters", "Judging"],
        exclude: ["Fixtures", "Passages"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "InsightTests",
        dependencies: ["Insight", "Cadence", "Exchange"],
        swiftSettings: strict
    ),
    .testTarget(name: "ConsentTests", dependencies: ["Consent"], swiftSettings: strict),
    .testTarget(
        name: "SampleTests",
        dependencies: ["Sample", "Cadence"],
        swiftSettings: strict
    ),
    .testTarget(name: "ExchangeTests", dependencies: ["Exchange"], swiftSettings: strict),
]

let edges: [Target] = [
    // Keys and sealed cells.
    .target(
        name: "Vault",
        dependencies: [
            .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "CryptoExtras", package: "swift-crypto"),
        ],
        swiftSettings: strict
    ),
    // One SQLite file: every write one transaction.
    .target(
        name: "Storage",
        dependencies: [
            "Domain", "Cadence", "Insight", "Consent", "Exchange", "Vault",
            .product(name: "GRDB", package: "GRDB.swift"),
            .product(name: "GRDBSQLite", package: "GRDB.swift"),
        ],
        swiftSettings: strict
    ),
    // gzip, for pages that go over a network.
    .systemLibrary(
        name: "CZlib",
        pkgConfig: "zlib",
        providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    // The page for people.
    .target(
        name: "Web",
        dependencies: [
            "Domain", "Cadence", "Letters", "Insight", "Consent", "Exchange", "Vault", "Storage",
            "CZlib",
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "HummingbirdHTTP2", package: "hummingbird"),
            .product(name: "HummingbirdTLS", package: "hummingbird"),
            .product(name: "Mustache", package: "swift-mustache"),
            .product(name: "Logging", package: "swift-log"),
        ],
        resources: [.embedInCode("Resources")],
        swiftSettings: strict
    ),
    // The command line: one file a subcommand.
    .target(
        name: "Commands",
        dependencies: [
            "Domain", "Cadence", "Letters", "Insight", "Consent", "Sample", "Exchange", "Vault",
            "Storage", "Web",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: strict
    ),
    .executableTarget(name: "rapport", dependencies: ["Commands"], swiftSettings: strict),
    // What the pages are measured against: the same server without them.
    .executableTarget(
        name: "hello",
        dependencies: [
            .product(name: "Hummingbird", package: "hummingbird"),
            .product(name: "Logging", package: "swift-log"),
        ],
        swiftSettings: strict
    ),

    .testTarget(
        name: "VaultTests",
        dependencies: [
            "Vault", .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "CryptoExtras", package: "swift-crypto"),
        ],
        swiftSettings: strict
    ),
    .testTarget(
        name: "StorageTests",
        dependencies: ["Storage", "Cadence", "Insight", "Consent", "Sample"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "WebTests",
        dependencies: [
            "Web", "Sample", .product(name: "HummingbirdTesting", package: "hummingbird"),
        ],
        exclude: ["Snapshots"],
        swiftSettings: strict
    ),
    .testTarget(
        name: "CommandsTests",
        dependencies: ["Commands", "Sample"],
        swiftSettings: strict
    ),
]

let libraries: [Package.Dependency] = [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(
        url: "https://github.com/hummingbird-project/hummingbird",
        exact: "2.28.1",
        traits: []
    ),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
]

let isPure = Context.environment["RAPPORT_PURE"] != nil

let package = Package(
    name: "rapport",
    platforms: [.macOS(.v14)],
    dependencies: isPure ? [] : libraries,
    targets: isPure ? pure : pure + edges
)
