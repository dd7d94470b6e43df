import Assessment
import Casework
import TestSupport

extension Maker {
  mutating func clinicalEvent() -> ClinicalEvent {
    switch count(2) {
    case 0: .begun(begun())
    case 1: .assessed(assessment())
    case _:
      .promptResolved(PromptResolution(interview: id(), item: item(), finding: one(), note: text()))
    }
  }

  mutating func identityEvent() -> IdentityEvent {
    guard flag() else {
      return .evidence(
        ConsentEvidence(
          consent: id(), salt: random.next128(), witness: optional { $0.text() },
          guardian: optional { $0.text() }))
    }
    return .registered(
      MemberCard(
        family: id(), category: one(), unit: text(), name: text(), sex: one(),
        birthDate: optional { $0.date() },
        relation: one(), phone: optional { $0.text() },
        identityNumber: flag() ? try? IdentityNumber("11010519491231002X") : nil,
        lossDate: optional { $0.date() }))
  }

  mutating func consentEvent() -> ConsentEvent {
    switch count(4) {
    case 0:
      .given(
        ConsentGiven(
          scopes: list { $0.one() }, noticeVersion: text(), language: one(), policy: digest(),
          giver: flag() ? .member : .guardian(evidence: optional { $0.digest() }), mode: one(),
          witness: optional { $0.digest() }, claimed: instant(), form: optional { $0.text() },
          expires: instant()))
    case 1: .refused(scopes: list { $0.one() }, language: one())
    case 2: .withdrawn(scopes: list { $0.one() })
    case 3: .emergency(reason: text(), until: instant())
    case _: .notified(emergency: id(), claimed: instant(), how: text())
    }
  }

  mutating func flagRaised() -> Flag {
    Flag(
      interview: id(), instrument: InstrumentID(text()), version: text(), definition: digest(),
      rule: AlertID(text()), item: item(), reply: optional { $0.reply() }, level: one(), kind: one(),
      policy: digest(), answered: instant(), isShared: flag())
  }

  mutating func crisisEvent() -> CrisisEvent {
    switch count(11) {
    case 0: .opened(id(), level: one(), reason: optional { $0.text() })
    case 1: .flagged(flagRaised())
    case 2: .step(id: text(), outcome: stepOutcome())
    case 3: .called(whom: text(), answered: flag(), note: text())
    case 4: .delivered
    case 5: .acknowledged(note: text())
    case 6: .contacted(one(), note: text())
    case 7: .referred(to: text(), note: text())
    case 8: .followedUp(level: optional { $0.one() }, note: text())
    case 9: .closureProposed(reason: text())
    case 10: .closureConfirmed(note: text())
    case _: .reopened(reason: text())
    }
  }

  private mutating func stepOutcome() -> StepOutcome {
    switch count(4) {
    case 0: .shownToNoOne
    case 1: .done
    case 2: .notDone(text())
    case 3: .answered(flag())
    case _: .noted(text())
    }
  }

  mutating func vaultEvent() -> VaultEvent {
    switch count(5) {
    case 0: .founded(Organisation(id: id(), site: id(), name: text(), contact: text()))
    case 1: .enrolled(user())
    case 2: .pinned(list { PolicyFile(name: $0.text(), bytes: $0.blob()) })
    case 3: .handedOver(handOver())
    case 4: .takenBack(delegate: id())
    case _:
      .granted(
        KeyGrants(
          introduced: list { maker in
            KeyGrants.Introduction(
              key: maker.id(), domain: maker.one(), epoch: maker.random.next(),
              crisis: maker.optional { $0.id() })
          }, grants: list { $0.blob() }))
    }
  }

  mutating func handOver() -> HandOver {
    HandOver(
      delegate: id(), signKey: raw(32), interview: id(), until: instant(), draftKey: id(), crisis: id(),
      crisisKey: id(), emergency: id(), prepared: list { $0.digest() })
  }

  mutating func user() -> UserRecord {
    UserRecord(
      id: id(), name: text(), roles: Set(list { $0.one() }), boxKey: raw(32), signKey: raw(32),
      approvals: list { UserRecord.Approval(user: $0.id(), signature: $0.raw(64)) })
  }

  mutating func logEvent() -> LogEvent {
    LogEvent(act: one(), members: random.next(), digest: optional { $0.raw(32) })
  }
}
