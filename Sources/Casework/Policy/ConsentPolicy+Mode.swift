extension ConsentPolicy.Mode {
  /// The mode of that name.
  public init?(name: some StringProtocol) {
    guard let mode = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = mode
  }
}
