public import ArgumentParser
public import Consent
public import Domain

// Words that stand for themselves on the command line.
extension Closing.Reason: ExpressibleByArgument {}
extension Episode.Ending: ExpressibleByArgument {}
extension Inquiry.State: ExpressibleByArgument {}
extension Milestone: ExpressibleByArgument {}
extension Touch.Channel: ExpressibleByArgument {}
