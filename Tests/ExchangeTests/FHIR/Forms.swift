import Assessment
import Foundation
import TestSupport

@testable import Exchange

/// The published forms that lie beside the checkout.
enum Forms {
  static let names: [String] = {
    guard let folder = Checkout.data?.appendingPathComponent("fhir/questionnaires"),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    else { return [] }
    return names.sorted()
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    guard let folder = Checkout.data else { return [] }
    let file = folder.appendingPathComponent("fhir/questionnaires/\(name)")
    return [UInt8](try Data(contentsOf: file))
  }

  /// A form written in a test: the head's members, then the items'.
  static func form(_ head: String = "", items: String) -> [UInt8] {
    let text =
      "{\"resourceType\": \"Questionnaire\", \"status\": \"active\", \"title\": \"A trial\", "
      + "\"language\": \"en\", \(head) \"item\": [\(items)]}"
    return Array(text.utf8)
  }

  /// A choice item with numbered answers 0, 1, 2.
  static func choice(_ link: String, _ more: String = "", weights: [String] = ["0", "1", "2"]) -> String {
    let options = weights.enumerated().map { index, weight in
      "{\"extension\": [{\"url\": \"\(FormURL.ordinal)\", \"valueDecimal\": \(weight)}], "
        + "\"valueCoding\": {\"code\": \"a\(index)\", \"display\": \"Answer \(index)\"}}"
    }
    return "{\"linkId\": \"\(link)\", \"type\": \"choice\", \"text\": \"Question \(link)?\", \(more) "
      + "\"answerOption\": [\(options.joined(separator: ", "))]}"
  }

  /// A calculated item.
  static func score(_ link: String, _ expression: String) -> String {
    let quoted = String(decoding: JSONValue.text(expression).bytes(isIndented: false), as: UTF8.self)
    return
      "{\"linkId\": \"\(link)\", \"type\": \"decimal\", \"text\": \"Score \(link)\", \"readOnly\": true, "
      + "\"extension\": [{\"url\": \"\(FormURL.calculated)\", \"valueExpression\": "
      + "{\"language\": \"text/fhirpath\", \"expression\": \(quoted)}}]}"
  }
}
