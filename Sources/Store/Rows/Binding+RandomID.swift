import Casework

extension Binding {
  /// An identifier's sixteen bytes.
  static func id(_ id: some RandomID) -> Binding { .blob(id.bytes) }
}
