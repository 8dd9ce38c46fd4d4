package dev.virga.spi.shape;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with the values of one request.
///
/// The texts follow AWS's: `Value 'x' at 'path' failed to satisfy constraint: Member must …`.
public final class Violations {
  private final List<Violation> found = new ArrayList<>();

  /// Something that a value breaks.
  ///
  /// @param path where the value stands
  /// @param value the value as text, or nothing where it is missing or secret
  /// @param missing whether the value is missing
  /// @param rule what it breaks, starting with `Member must`
  public record Violation(String path, String value, boolean missing, String rule) {
    /// The sentence that AWS answers.
    public String text() {
      return "Value" + value + " at '" + path + "' failed to satisfy constraint: " + rule;
    }
  }

  /// Records that a required member is missing.
  public void missing(Path path) {
    found.add(new Violation(path.toString(), " null", true, "Member must not be null"));
  }

  /// Records that a value breaks a rule.
  public void broken(Path path, Object value, boolean sensitive, String rule) {
    String shown = sensitive ? "" : " '" + Rendering.of(value) + "'";
    found.add(new Violation(path.toString(), shown, false, rule));
  }

  /// All violations in the order in which they were found.
  public List<Violation> all() {
    return List.copyOf(found);
  }

  /// Whether nothing is wrong.
  public boolean none() {
    return found.isEmpty();
  }

  /// The message that lists all violations: `2 validation errors detected: …; …`.
  public String message() {
    String count = found.size() == 1 ? "1 validation error" : found.size() + " validation errors";
    return count + " detected: " + String.join("; ", found.stream().map(Violation::text).toList());
  }
}
