/// Whether lines may carry colour.
package enum ColourChoice {
  /// Only at a terminal that knows colours, and never with `NO_COLOR` or `--plain`.
  package static func isWanted(isTerminal: Bool, isPlain: Bool, environment: [String: String]) -> Bool {
    guard isTerminal, !isPlain, environment["TERM"] != "dumb" else { return false }
    return (environment["NO_COLOR"] ?? "").isEmpty
  }
}
