import Casework
import Clinic
import Screens

/// From the counts of the register to the members of one standing, and from there to one member's whole history.
struct ConsentRegisterFlow {
  private let talk: Talk
  private let register: ConsentRegister
  /// The members by their pseudonyms, of which no two are the same.
  private let members: [String: MemberID]

  /// Looks through a register.
  init(_ talk: Talk, _ register: ConsentRegister) {
    (self.talk, self.register) = (talk, register)
    let known = Set(register.rows.map(\.member)).map { ($0.description, $0) }
    members = Dictionary(known) { first, _ in first }
  }

  private var session: Session { talk.session }

  /// Shows the counts until the user steps back.
  func run() throws {
    let standings = ConsentRegister.Standing.allCases
    let counts = standings.map { standing in
      let entries = register.entries(standing)
      return StandingCount(standing.words, members: Set(entries.map(\.member)).count, entries: entries.count)
    }
    let when = WallTime(register.taken, in: session.zone)
    while true {
      do {
        let screen = AuditDeskScreens.overview(counts, asOf: when, in: talk.language)
        try show(standings[try talk.choice(screen, of: standings.count)])
      } catch is SteppedBack {
        return
      }
    }
  }

  private func show(_ standing: ConsentRegister.Standing) throws {
    let rows = session.rows(of: register.entries(standing), standing)
    var list = PagedList(talk, rows, length: AuditDeskScreens.standingLength)
    while true {
      let choice = try list.choose { AuditDeskScreens.standing(standing.words, $0, in: talk.language) }
      switch choice {
      case .back, .key: return
      case .row(let place):
        guard let member = members[rows[place].member] else { continue }
        try show(session.consentHistory(of: member))
      }
    }
  }

  /// One member: what stands now, how it came to that, and what each record rested on.
  private func show(_ history: ConsentHistory) throws {
    let card = session.card(of: history, in: talk.language)
    var (part, page, remark) = (HistoryScreens.Part.now, 0, String?.none)
    while true {
      let screen = HistoryScreens.history(card, part, page: page, in: talk.language)
      let line = try talk.line(remark.map { screen.noting($0) } ?? screen).lowercased()
      remark = nil
      if line == Screen.back { return }
      if let chosen = HistoryScreens.Part(rawValue: line) {
        (part, page) = (chosen, 0)
      } else if line == "n" || line.isEmpty {
        page = min(HistoryScreens.pages(of: card, part) - 1, page + 1)
      } else if line == "p" {
        page = max(0, page - 1)
      } else {
        remark = talk.say(InputWords.notOnThisScreen(line))
      }
    }
  }
}
