public import ArgumentParser
public import Cadence
public import Domain
public import Exchange

// The field's words as they are typed.
extension Partner.Kind: ExpressibleByArgument {}
extension Partner.Circle: ExpressibleByArgument {}
extension Rule: ExpressibleByArgument {}
extension Stage: ExpressibleByArgument {}
extension DateOrder: ExpressibleByArgument {}
