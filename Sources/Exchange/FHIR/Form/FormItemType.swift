/// What FHIR says an item is; the raw value stands in the form.
enum FormItemType: String, CaseIterable {
  case group = "group"
  case display = "display"
  case boolean = "boolean"
  case decimal = "decimal"
  case integer = "integer"
  case date = "date"
  case dateTime = "dateTime"
  case time = "time"
  case string = "string"
  case text = "text"
  case url = "url"
  case choice = "choice"
  case openChoice = "open-choice"
  case attachment = "attachment"
  case reference = "reference"
  case quantity = "quantity"
}
