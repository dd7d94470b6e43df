/// Why a form of another system cannot become an instrument: every reason at once.
public struct FormRefusal: Error, Hashable, Sendable, CustomStringConvertible {
  /// At least one reason.
  public let reasons: [FormNote]

  /// States a refusal.
  public init(_ reasons: [FormNote]) { self.reasons = reasons }

  /// One line per reason.
  public var description: String { reasons.map(\.description).joined(separator: "\n") }
}
