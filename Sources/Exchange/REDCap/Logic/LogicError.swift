/// Why a formula cannot be read, or cannot be said in our terms.
struct LogicError: Error, Hashable {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
