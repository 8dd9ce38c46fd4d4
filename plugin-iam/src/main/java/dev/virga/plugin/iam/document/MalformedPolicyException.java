package dev.virga.plugin.iam.document;

/// A text is not a policy document. What AWS says to that depends on what the document was for.
public final class MalformedPolicyException extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong.
  public enum Kind {
    /// It is not JSON.
    NOT_JSON,
    /// It has a field that the language does not have.
    UNKNOWN_FIELD,
    /// A field has a value of the wrong kind, or two fields exclude each other.
    WRONG_VALUE
  }

  private final Kind kind;
  private final String field;

  MalformedPolicyException(Kind kind, String field) {
    super(kind + " " + field, null, false, false);
    this.kind = kind;
    this.field = field;
  }

  /// What is wrong.
  public Kind kind() {
    return kind;
  }

  /// The field that is wrong, or the empty string.
  public String field() {
    return field;
  }
}
