public import ArgumentParser
public import Dragoman
public import Matching
public import UnicodeText

// Values that a command line names by their raw text.

extension AnnotationRequest.ListOrder: ExpressibleByArgument {}
extension AnnotationRequest.Style: ExpressibleByArgument {}
extension Mentions: ExpressibleByArgument {}
extension NormalForm: ExpressibleByArgument {}
extension OverlapPolicy: ExpressibleByArgument {}
extension ReadingStyle: ExpressibleByArgument {}
extension TextBreaker.Unit: ExpressibleByArgument {}
