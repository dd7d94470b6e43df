import Assessment
import Casework
import Clinic
import Screens

/// Asks for consent in person: the notice, then each purpose by itself, none chosen beforehand, then a reading back.
struct ConsentFlow {
  fileprivate enum Reply { case yes, no, later }

  private let talk: Talk

  /// Speaks as the user at work.
  init(_ session: Session, _ dialogue: any Dialogue, _ language: Language) {
    talk = Talk(session, dialogue, language)
  }

  /// Asks for everything that may be asked today, and records it once it was read back. Where the input ends,
  /// nothing is recorded.
  func run(member: MemberID) throws {
    do {
      try ask(member)
    } catch let error where error is InputEnded || error is SteppedBack {
      try talk.tell(FlowWords.nothingRecorded)
    }
  }

  private var session: Session { talk.session }

  private func ask(_ member: MemberID) throws {
    let ledger = try session.consents(of: member)
    let open = session.states(in: ledger).filter { isOpen($0.state) }.map(\.scope)
    guard !open.isEmpty else {
      let rows = session.rows(of: ledger)
      return try talk.dialogue.show(ConsentScreens.list(member.description, rows, in: talk.language))
    }
    let policy = session.policies.consent
    guard let notice = policy.notices[talk.language] else { throw ClinicError.noticeIncomplete }
    let told = ConsentScreens.notice(text(notice), version: policy.noticeVersion, in: talk.language)
    guard try talk.line(told) != Screen.back else { throw SteppedBack() }
    while true {
      let replies = try replies(to: open, notice)
      let rows = replies.map { Screens.ConsentRow($0.scope, $0.reply.words) }
      let summary = ConsentScreens.summary(rows, in: talk.language)
      guard try isRight(summary) else { continue }
      return try record(replies, member)
    }
  }

  /// Going back here asks everything once more, as *not right* does.
  private func isRight(_ summary: Screen) throws -> Bool {
    do {
      return try talk.choice(summary, of: 2) == 0
    } catch is SteppedBack {
      return false
    }
  }

  /// A purpose in force need not be asked, and one that was refused may not be.
  private func isOpen(_ state: ScopeState) -> Bool {
    switch state {
    case .never, .expired, .outdated, .withdrawn: true
    case .live: false
    case .refused(_, let from): from <= session.now
    }
  }

  private func text(_ notice: ConsentPolicy.Notice) -> String {
    let organisation = session.vault.organisation
    return notice.text.split(separator: "{organisation}", omittingEmptySubsequences: false)
      .joined(separator: organisation.name)
      .split(separator: "{contact}", omittingEmptySubsequences: false).joined(separator: organisation.contact)
  }

  private func replies(
    to scopes: [ConsentScope], _ notice: ConsentPolicy.Notice
  ) throws -> [(scope: ConsentScope, reply: Reply)] {
    var replies: [(scope: ConsentScope, reply: Reply)] = []
    while replies.count < scopes.count {
      let scope = scopes[replies.count]
      guard let text = notice.scopes[scope] else { throw ClinicError.noticeIncomplete }
      let screen = ConsentScreens.scope(
        text, position: replies.count + 1, total: scopes.count, in: talk.language)
      let line = try talk.line(screen).lowercased()
      switch line {
      case "1": replies.append((scope, .yes))
      case "2": replies.append((scope, .no))
      case "3": replies.append((scope, .later))
      case Screen.back where replies.isEmpty: throw SteppedBack()
      case Screen.back: _ = replies.popLast()
      case _: try talk.tell(InputWords.notAChoice(3))
      }
    }
    return replies
  }

  private func record(_ replies: [(scope: ConsentScope, reply: Reply)], _ member: MemberID) throws {
    let given = replies.filter { $0.reply == .yes }.map(\.scope)
    let refused = replies.filter { $0.reply == .no }.map(\.scope)
    if !given.isEmpty { try session.giveConsents([(member, try offer(given))]) }
    if !refused.isEmpty { try session.refuseConsent(refused, member: member, language: talk.language) }
    let rows = session.rows(of: try session.consents(of: member))
    try talk.dialogue.show(ConsentScreens.list(member.description, rows, in: talk.language))
  }

  private func offer(_ scopes: [ConsentScope]) throws -> ConsentOffer {
    let policy = session.policies.consent
    let givers = [ConsentWords.bySelf, .byGuardian].map { talk.say($0) }
    let isByGuardian =
      try talk.choice(talk.menu(ConsentWords.by, CommonWords.chooseNumber, givers), of: 2) == 1
    let guardian =
      isByGuardian
      ? try talk.words(ConsentWords.byGuardian, RefusalWords.guardianMissing, isNeeded: true) : nil
    let modes = policy.modes.map { talk.say(NameWords.consentMode($0)) }
    let mode = policy.modes[
      try talk.choice(talk.menu(ConsentWords.mode, CommonWords.chooseNumber, modes), of: modes.count)]
    let needsWitness = policy.witnessRequired.contains(mode)
    let witness =
      needsWitness ? try talk.words(ConsentWords.witness, MemberWords.name, isNeeded: true) : nil
    return ConsentOffer(
      scopes: scopes, language: talk.language, isByGuardian: isByGuardian, guardian: guardian, mode: mode,
      witness: witness)
  }
}

extension ConsentFlow.Reply {
  fileprivate var words: ConsentWords {
    switch self {
    case .yes: .given
    case .no: .refused
    case .later: .never
    }
  }
}
