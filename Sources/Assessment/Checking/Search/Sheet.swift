/// What was tried: a reply per item in the order asked, and who gave it.
struct Sheet: Sendable {
  var inputs: [ItemInput]
  var person: Respondent
}
