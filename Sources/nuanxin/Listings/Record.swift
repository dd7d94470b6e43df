/// One thing of a listing, as data: keys in their order.
struct Record {
  /// What stands under a key.
  enum Value {
    case text(String?)
    case number(Int?)
    case decimal(String?)
    case truth(Bool?)
    case texts([String])
    case records([Record])
    case record(Record)
  }

  /// Keys and values in order.
  let fields: [(key: String, value: Value)]

  /// A thing by its keys and values.
  init(_ fields: KeyValuePairs<String, Value>) { self.fields = fields.map { ($0.key, $0.value) } }

  /// A thing whose keys are data themselves.
  init(fields: [(key: String, value: Value)]) { self.fields = fields }

  /// The keys in order.
  var keys: [String] { fields.map(\.key) }
}
