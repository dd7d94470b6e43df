/// A column that holds what no writer of this version puts there; reported as damage of the file.
struct UnreadableColumn: Error {}
