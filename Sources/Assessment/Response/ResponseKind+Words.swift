extension ResponseKind {
  /// The keys under which a pack holds the words of its answers: each value, `yes` and `no`, `unit`.
  package var wordKeys: [String] {
    switch self {
    case .choice(let values), .multiple(let values): values.map(String.init)
    case .yesNo: ["yes", "no"]
    case .integer(_, let unit), .decimal(_, let unit): unit == nil ? [] : ["unit"]
    case .text, .date, .clock, .duration: []
    }
  }
}
