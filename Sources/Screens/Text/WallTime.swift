package import Casework

/// A date and a time of day as the wall clock of the vault's zone shows them.
package struct WallTime: Hashable, Sendable {
  /// The day.
  package var date: CalendarDate
  /// Minutes since midnight.
  package var minute: Int

  /// A day and a time of day.
  package init(_ date: CalendarDate, minute: Int) {
    self.date = date
    self.minute = minute
  }

  /// What the wall clock of a zone shows at a moment.
  package init(_ instant: Instant, in zone: Zone) {
    self.init(zone.date(of: instant), minute: zone.minuteOfDay(of: instant))
  }
}
