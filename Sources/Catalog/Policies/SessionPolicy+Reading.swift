internal import Casework

extension SessionPolicy {
  /// Reads the root of `session.yaml`; `nil` if something that it needs is missing, which was then noted.
  init?(reading root: Cursor) {
    let keys = ["format", "version", "idle-lock", "absolute", "backoff-after", "stop-after", "zone"]
    guard let fields = root.fields(keys) else { return nil }
    fields.checkFormat()
    let version = fields["version"]?.version()
    let (idle, absolute) = (fields["idle-lock"]?.positivePeriod(), fields["absolute"]?.positivePeriod())
    let (backOff, stop) = (
      fields["backoff-after"]?.integer(atLeast: 1), fields["stop-after"]?.integer(atLeast: 1)
    )
    let zone = fields["zone"]?.parsed(as: "an offset such as \"+08:00\"") { Zone($0) }
    if let backOff, let stop, stop < backOff {
      fields["stop-after"]?.note("must not be smaller than 'backoff-after'")
    }
    guard let version, let idle, let absolute, let backOff, let stop, let zone else { return nil }
    self.init(
      version: version, idleLock: idle, absolute: absolute, backOffAfter: backOff, stopAfter: stop, zone: zone
    )
  }
}
