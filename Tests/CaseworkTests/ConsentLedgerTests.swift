import Assessment
import Casework
import Testing

struct ConsentLedgerTests {
  private let member = MemberID(raw: 9)
  private let policy = Sample.consentPolicy()
  private let zone = Sample.zone

  private func ledger(_ events: [(ConsentEvent, String)]) -> ConsentLedger {
    var ledger = ConsentLedger()
    for (index, (event, time)) in events.enumerated() {
      ledger.apply(event, at: Sample.position(UInt64(index + 1), time))
    }
    return ledger
  }

  private func state(_ ledger: ConsentLedger, _ scope: ConsentScope, at time: String) -> ScopeState {
    ledger.state(of: scope, at: Sample.instant(time), under: policy, in: zone)
  }

  @Test func whatWasNeverAskedIsMissing() {
    for scope in ConsentScope.allCases { #expect(state(ConsentLedger(), scope, at: "2026-03-01") == .never) }
  }

  /// A consent to the end of the 28th holds until midnight, and not a moment into the 1st.
  @Test func consentEndsAtMidnight() {
    let until = "2027-03-01T00:00"
    let ledger = ledger([(Sample.given([.file], expires: until), "2026-03-01T10:00")])
    let event = EventID(raw: 1)
    #expect(state(ledger, .file, at: "2026-03-01T10:00") == .live(event: event, until: Sample.instant(until)))
    #expect(
      state(ledger, .file, at: "2027-02-28T23:59:59") == .live(event: event, until: Sample.instant(until)))
    #expect(state(ledger, .file, at: until) == .expired(event: event, since: Sample.instant(until)))
    #expect(state(ledger, .assessment, at: "2026-03-01T10:00") == .never)
  }

  /// The end of a day in the vault's zone is 24:00, whatever the machine's zone is.
  @Test func theLastDayCountsWhole() throws {
    let lastDay = try #require(CalendarDate("2027-02-28"))
    #expect(zone.end(of: lastDay) == Sample.instant("2027-03-01T00:00+08:00"))
  }

  @Test func withdrawalStopsItsScopesAtOnceAndKeepsTheEvidence() {
    let ledger = ledger([
      (Sample.given([.file, .assessment], expires: "2027-03-01"), "2026-03-01T10:00"),
      (.withdrawn(scopes: [.assessment]), "2026-03-02T10:00"),
    ])
    #expect(
      state(ledger, .assessment, at: "2026-03-02T10:00")
        == .withdrawn(since: Sample.instant("2026-03-02T10:00")))
    #expect(state(ledger, .file, at: "2026-03-02T10:00").name == "live")
    #expect(ledger.entries.count == 2)
  }

  @Test func afterRefusingNobodyIsPressedUntilTheRestPeriodIsOver() {
    let ledger = ledger([(.refused(scopes: [.research], language: .zhHans), "2026-01-01T09:00")])
    // 90 days after 1 January 2026 is 1 April.
    #expect(
      state(ledger, .research, at: "2026-06-01")
        == .refused(
          since: Sample.instant("2026-01-01T09:00"), askAgainFrom: Sample.instant("2026-04-01T09:00")))
  }

  @Test func aNewNoticeOutdatesAnOlderConsent() {
    let ledger = ledger([(Sample.given([.file], notice: "0", expires: "2027-03-01"), "2026-03-01")])
    #expect(state(ledger, .file, at: "2026-03-02") == .outdated(event: EventID(raw: 1), notice: "0"))
    #expect(state(ledger, .file, at: "2027-03-02").name == "expired")
  }

  @Test func theLatestWordCounts() {
    var events: [(ConsentEvent, String)] = [
      (.refused(scopes: [.file], language: .zhHans), "2026-01-01"),
      (Sample.given([.file], expires: "2027-01-02"), "2026-01-02"),
    ]
    #expect(state(ledger(events), .file, at: "2026-01-03").name == "live")
    events.append((.withdrawn(scopes: [.file]), "2026-01-04"))
    events.append((Sample.given([.file], expires: "2027-01-05"), "2026-01-05"))
    #expect(state(ledger(events), .file, at: "2026-01-06").name == "live")
  }

  // MARK: Emergencies

  private static let emergency = ConsentEvent.emergency(
    reason: "on the roof", until: Sample.instant("2026-03-04T10:00"))

  @Test func anEmergencyHasItsWindowAndNoMore() {
    let ledger = ledger([(Self.emergency, "2026-03-01T10:00")])
    #expect(ledger.liveEmergency(at: Sample.instant("2026-03-01T09:59:59")) == nil)
    #expect(ledger.liveEmergency(at: Sample.instant("2026-03-01T10:00"))?.reason == "on the roof")
    #expect(ledger.liveEmergency(at: Sample.instant("2026-03-04T09:59:59")) != nil)
    #expect(ledger.liveEmergency(at: Sample.instant("2026-03-04T10:00")) == nil)
  }

  @Test func theLaterNoticeIsKeptWithItsEmergency() {
    let ledger = ledger([
      (Self.emergency, "2026-03-01T10:00"), (Self.emergency, "2026-03-02T10:00"),
      (
        .notified(emergency: EventID(raw: 1), claimed: Sample.instant("2026-03-05"), how: "visit"),
        "2026-03-05"
      ),
      (
        .notified(emergency: EventID(raw: 77), claimed: Sample.instant("2026-03-05"), how: "visit"),
        "2026-03-05"
      ),
    ])
    #expect(ledger.emergencies.map { $0.notified?.sequence } == [3, nil])
    #expect(ledger.liveEmergency(at: Sample.instant("2026-03-03"))?.position.sequence == 2)
  }

  // MARK: Permits

  private enum Outcome: Equatable {
    case permitted(Basis)
    case missing(ConsentScope, ScopeState)
  }

  private func permit(_ act: GuardedAct, _ ledger: ConsentLedger, at time: String = "2026-03-02") -> Outcome {
    do throws(MissingBasis) {
      let now = Sample.instant(time)
      let permission = try ledger.permit(act, on: member, at: now, under: policy, in: zone)
      #expect(permission.member == member)
      #expect(permission.act == act)
      return .permitted(permission.basis)
    } catch {
      #expect(error.member == member)
      return .missing(error.scope, error.state)
    }
  }

  @Test(arguments: GuardedAct.allCases)
  func everyActNeedsEachOfItsScopes(act: GuardedAct) throws {
    let whole = ledger([(Sample.given(act.scopes, expires: "2027-03-01"), "2026-03-01")])
    let scope = try #require(act.scopes.last)
    #expect(permit(act, whole) == .permitted(Basis(kind: .consent, event: EventID(raw: 1), scope: scope)))
    for scope in act.scopes {
      let others = ConsentScope.allCases.filter { $0 != scope }
      let lacking = ledger([(Sample.given(others, expires: "2027-03-01"), "2026-03-01")])
      #expect(permit(act, lacking) == .missing(scope, .never))
    }
  }

  @Test(arguments: GuardedAct.allCases)
  func noActRestsOnAConsentThatEnded(act: GuardedAct) {
    let scopes = act.scopes
    let withdrawn = ledger([
      (Sample.given(scopes, expires: "2027-03-01"), "2026-03-01"),
      (.withdrawn(scopes: scopes), "2026-03-01T13:00"),
    ])
    let expired = ledger([(Sample.given(scopes, expires: "2026-03-02T12:00"), "2026-03-01")])
    let outdated = ledger([(Sample.given(scopes, notice: "0", expires: "2027-03-01"), "2026-03-01")])
    let refused = ledger([(.refused(scopes: scopes, language: .en), "2026-03-01")])
    for (ledger, name) in [
      (withdrawn, "withdrawn"), (expired, "expired"), (outdated, "outdated"), (refused, "refused"),
    ] {
      guard case .missing(let scope, let state) = permit(act, ledger) else {
        Issue.record("permitted on a consent that is \(name)")
        continue
      }
      #expect(state.name == name)
      #expect(scope == act.scopes[0])
    }
  }

  /// An emergency stands in for consent where the act allows it, and nowhere else.
  @Test(arguments: GuardedAct.allCases)
  func anEmergencyStandsInWhereItMay(act: GuardedAct) {
    let ledger = ledger([(Self.emergency, "2026-03-01T10:00")])
    if act == .importRecords {
      #expect(permit(act, ledger) == .missing(.file, .never))
    } else {
      let basis = Basis(kind: .emergency, event: EventID(raw: 1), scope: act.scopes[0])
      #expect(permit(act, ledger) == .permitted(basis))
    }
    #expect(permit(act, ledger, at: "2026-03-05") == .missing(act.scopes[0], .never))
  }

  /// Where consent holds, nothing is said to rest on an emergency.
  @Test func consentComesBeforeAnEmergency() {
    let ledger = ledger([
      (Sample.given([.file], expires: "2027-03-01"), "2026-03-01"), (Self.emergency, "2026-03-01T10:00"),
    ])
    #expect(permit(.read, ledger) == .permitted(Basis(kind: .consent, event: EventID(raw: 1), scope: .file)))
    #expect(
      permit(.assess, ledger)
        == .permitted(Basis(kind: .emergency, event: EventID(raw: 2), scope: .assessment))
    )
  }
}
