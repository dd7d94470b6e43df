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

  /// When steps were last gone through, if that still holds after a further flag of no higher level; else `nil`.
  ///
  /// - Parameters:
  ///   - steps: those that the flag asks for; all of them must have been gone through.
  ///   - hold: how long they hold.
  ///   - now: the time.
  ///   - zone: the vault's zone.
  /// - Returns: the time of the last of them.
  public func latestRound(
    covering steps: [CrisisPolicy.Step], holdingFor hold: Period, at now: Instant, in zone: Zone
  ) -> Instant? {
    guard let flag = flags.last, let before = flags.dropLast().map(\.level).max(), flag.level <= before,
      let latest = entries.lastIndex(where: \.event.isFlag)
    else { return nil }
    let taken = entries[..<latest].compactMap { entry -> (id: String, time: Instant)? in
      guard case .step(let id, let outcome) = entry.event, outcome != .shownToNoOne,
        now < hold.after(entry.position.time, in: zone)
      else { return nil }
      return (id, entry.position.time)
    }
    let isCovered = steps.allSatisfy { step in taken.contains { $0.id == step.id } }
    return isCovered ? taken.last?.time : nil
  }
}

extension CrisisEvent {
  fileprivate var isFlag: Bool {
    guard case .flagged = self else { return false }
    return true
  }
}
