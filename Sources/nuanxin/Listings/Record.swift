import Exchange

/// One thing of a listing, as data: keys in their order.
struct Record {
  /// Keys and what stands under them, in order.
  let fields: [(key: String, value: Datum)]

  /// A thing by its keys and values.
  init(_ fields: KeyValuePairs<String, Datum>) { self.fields = fields.map { ($0.key, $0.value) } }

  /// A thing whose keys are data themselves.
  init(fields: [(key: String, value: Datum)]) { self.fields = fields }

  /// The keys in order.
  var keys: [String] { fields.map(\.key) }

  /// As a JSON object.
  var line: JSONLine {
    fields.reduce(into: JSONLine()) { line, field in field.value.put(&line, field.key) }
  }

  /// As the cells of a CSV row.
  var cells: [String] { fields.map(\.value.cell) }
}
