import Casework
import Clinic
import Screens

/// Pages through who did what, newest first, by day and by user.
struct LogFlow {
  private let talk: Talk
  private let entries: [AccessEntry]

  /// Looks through a log that was read, which is itself an entry of it.
  init(_ talk: Talk, _ entries: [AccessEntry]) { (self.talk, self.entries) = (talk, entries.reversed()) }

  private var session: Session { talk.session }

  private struct Filter {
    var day: CalendarDate?
    var user: String?
  }

  /// Shows pages until the user steps back.
  func run() throws {
    var filter = Filter()
    while true {
      let shown = entries.filter { takes($0, filter) }
      var list = PagedList(talk, shown)
      let limits = limits(filter)
      let choice = try list.choose(keys: limits.isEmpty ? ["d", "u"] : ["d", "u", "a"]) { page in
        LogScreens.page(
          Page(page) { session.row(of: $0, in: talk.language) }, shown: shown.count, of: entries.count,
          filter: limits, in: talk.language)
      }
      switch choice {
      case .key("d"): filter.day = try day(filter) ?? filter.day
      case .key("u"): filter.user = try user(filter) ?? filter.user
      case .key: filter = Filter()
      case .row: continue
      case .back: return
      }
    }
  }

  private func takes(_ entry: AccessEntry, _ filter: Filter) -> Bool {
    (filter.day.map { $0 == session.zone.date(of: entry.time) } ?? true)
      && (filter.user.map { $0 == entry.user } ?? true)
  }

  private func limits(_ filter: Filter) -> [LogWords] {
    let day = filter.day.map { LogWords.onDay(talk.say(TimeWords.date($0))) }
    return [day, filter.user.map { .byUser($0) }].compactMap { $0 }
  }

  /// The days on which something was done, newest first; within the user that is looked at.
  private func day(_ filter: Filter) throws -> CalendarDate? {
    let shown = entries.filter { takes($0, Filter(user: filter.user)) }
    let counts = Dictionary(grouping: shown) { session.zone.date(of: $0.time) }.mapValues(\.count)
    let days = counts.keys.sorted(by: >)
    let shares = days.map { LogShare(talk.say(TimeWords.date($0)), acts: counts[$0] ?? 0) }
    return try choose(.days, .day, shares).map { days[$0] }
  }

  /// The users who did something, within the day that is looked at.
  private func user(_ filter: Filter) throws -> String? {
    let shown = entries.filter { takes($0, Filter(day: filter.day)) }
    let counts = Dictionary(grouping: shown, by: \.user).mapValues(\.count)
    let users = counts.keys.sorted()
    let shares = users.map { LogShare($0, acts: counts[$0] ?? 0) }
    return try choose(.users, .user, shares).map { users[$0] }
  }

  private func choose(_ title: LogWords, _ name: LogWords, _ shares: [LogShare]) throws -> Int? {
    var list = PagedList(talk, shares)
    let choice = try list.choose { LogScreens.choice(title, name, $0, in: talk.language) }
    switch choice {
    case .row(let place): return place
    case .back, .key: return nil
    }
  }
}
