import Insight

extension Told.Part: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "href": { $0.href },
        "isName": { $0.isName },
    ]
}

extension FigureTable.Cell: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "text": { $0.text },
        "href": { $0.href },
    ]
}

extension FigureTable.Row: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "name": { $0.name },
        "href": { $0.href },
        "cells": { $0.cells },
    ]
}

extension RowsPage.Row: Keyed {
    static let keys: [String: @Sendable (Self) -> Any?] = [
        "day": { $0.day },
        "dayFull": { $0.dayFull },
        "source": { $0.source },
        "href": { $0.href },
        "client": { $0.client },
        "inquiry": { $0.inquiry },
        "outcome": { $0.outcome },
        "treatment": { $0.treatment },
        "fit": { $0.fit },
    ]
}
