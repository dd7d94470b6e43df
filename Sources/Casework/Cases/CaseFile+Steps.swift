import Assessment

extension CaseFile {
  /// The safety steps of the case's level that nobody has gone through since the latest flag, in order.
  ///
  /// Derived from what is recorded, so that a process killed in the middle of the steps resumes exactly there.
  /// Steps that were shown to no one (the answers came from a file) are still to be gone through.
  public func openSteps(under policy: CrisisPolicy) -> [CrisisPolicy.Step] {
    let latest = entries.lastIndex { entry in
      switch entry.event {
      case .opened, .flagged, .reopened: true
      case .step, .called, .delivered, .acknowledged, .contacted, .referred, .followedUp, .closureProposed,
        .closureConfirmed:
        false
      }
    }
    let done = entries[(latest ?? 0)...].compactMap { entry -> String? in
      guard case .step(let id, let outcome) = entry.event, outcome != .shownToNoOne else { return nil }
      return id
    }
    return policy.steps(at: level).filter { !done.contains($0.id) }
  }
}
