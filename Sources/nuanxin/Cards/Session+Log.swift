import Assessment
import Casework
import Clinic
import Screens

extension Session {
  /// One act of the log for the screen.
  func row(of entry: AccessEntry, in language: Language) -> LogRow {
    let act =
      switch entry.act {
      case .access(let act): language.say(ActWords.access(act))
      case .wrote(let domain, let count): language.say(GapWords.wrote(domain, count))
      }
    let about = entry.members > 1 ? language.say(GapWords.people(entry.members)) : ""
    return LogRow(
      when: WallTime(entry.time, in: zone), who: entry.user, act: act,
      about: entry.member?.description ?? about)
  }

  /// The keys of an act as data.
  static var logColumns: [String] {
    ["event", "time", "user", "act", "domain", "count", "member", "members"]
  }

  /// One act as data.
  func record(of entry: AccessEntry) -> Record {
    let (act, domain, count): (String, String?, Int?) =
      switch entry.act {
      case .access(let act): (act.name, nil, nil)
      case .wrote(let domain, let count): ("write", domain.name, count)
      }
    return Record([
      "event": .text(String(entry.sequence)), "time": .text(Timestamp.text(entry.time, in: zone)),
      "user": .text(entry.user), "act": .text(act), "domain": .text(domain), "count": .number(count),
      "member": .text(entry.member?.description), "members": .number(entry.members),
    ])
  }
}

extension Domain {
  /// The name used in listings.
  var name: String {
    switch self {
    case .vault: "vault"
    case .log: "log"
    case .identity: "identity"
    case .consent: "consent"
    case .clinical: "clinical"
    case .crisis: "crisis"
    case .care: "care"
    }
  }
}
