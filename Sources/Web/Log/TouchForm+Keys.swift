extension TouchForm.Option: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "value": { $0.value },
        "label": { $0.label },
        "isChosen": { $0.isChosen },
    ]
}
