/// What each trait weighs for each check: data, written by `script/letters --weights`.
enum TraitWeights {
    static let table = TraitTable([
        specific, mutual, nextStep, flexible, aboutThem, notAsking, noPromises, noClient,
    ])
}
