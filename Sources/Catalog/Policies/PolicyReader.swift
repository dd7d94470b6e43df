internal import Assessment
internal import Casework

/// Reads the six policy files; each of them must be there once.
struct PolicyReader {
  private let sources: [PolicyName: SourceFile]
  private let shelf: InstrumentShelf?

  /// Takes the policies among files. Without a shelf nothing is held against the instruments that are there.
  init(_ sources: [SourceFile], shelf: InstrumentShelf?) {
    let policies = sources.compactMap { source in PolicyName(file: source.file.name).map { ($0, source) } }
      .filter { $0.1.file.kind == .policy }
    self.sources = Dictionary(policies) { _, later in later }
    self.shelf = shelf
  }

  /// The policies, or `nil` if anything was noted that leaves one of them without a value.
  func policies(notingIn defects: inout [FileDefect]) -> Policies? {
    let consent = read(.consent, notingIn: &defects, ConsentPolicy.init(reading:))
    let crisis = read(.crisis, notingIn: &defects) { CrisisPolicy(reading: $0, shelf: shelf) }
    let instruments = read(.instruments, notingIn: &defects) { InstrumentPolicy(reading: $0, shelf: shelf) }
    let access = read(.access, notingIn: &defects, AccessPolicy.init(reading:))
    let session = read(.session, notingIn: &defects, SessionPolicy.init(reading:))
    let retention = read(.retention, notingIn: &defects, RetentionPolicy.init(reading:))
    guard let consent, let crisis, let instruments, let access, let session, let retention else { return nil }
    return Policies(
      consent: consent, crisis: crisis, instruments: instruments, access: access, session: session,
      retention: retention)
  }

  private func read<Policy>(
    _ name: PolicyName, notingIn defects: inout [FileDefect], _ read: (Cursor) -> Policy?
  ) -> Policy? {
    guard let source = sources[name] else {
      let message =
        "the policy is missing; all of \(PolicyName.allCases.map(\.file).joined(separator: ", ")) are needed"
      defects.append(FileDefect(path: "Policies/\(name.file)", line: 1, message: message))
      return nil
    }
    return source.read(notingIn: &defects, read)
  }
}

extension Cursor {
  /// Notes that no instrument bears the name that stands here.
  func noteUnknown(_ id: InstrumentID) {
    note("there is no instrument '\(id.raw.prefix(40))'; add it or correct the name")
  }
}
