package dev.virga.plugin.s3.form;

import java.util.Arrays;
import java.util.Map;

/// What a policy asks of a form
/// ([condition matching](https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html)).
sealed interface PolicyCondition {

  /// A field that must have this value.
  record Equal(String field, String value) implements PolicyCondition {}

  /// A field that must start like this; with an empty prefix it may be anything.
  record StartsWith(String field, String prefix) implements PolicyCondition {
    private static final String CONTENT_TYPE = "Content-Type";

    /// Of several content types each must start so.
    private boolean holds(String value) {
      return field.equalsIgnoreCase(CONTENT_TYPE)
          ? Arrays.stream(value.split(",", -1)).allMatch(it -> it.strip().startsWith(prefix))
          : value.startsWith(prefix);
    }
  }

  /// How long the file may be, in bytes.
  record LengthRange(long smallest, long largest) implements PolicyCondition {}

  /// Whether a form's fields are so. A length is not known yet.
  default boolean holds(Map<String, String> fields) {
    return switch (this) {
      case Equal(String field, String value) -> value.equals(fields.get(field));
      case StartsWith it -> {
        String value = fields.get(it.field());
        yield value == null ? it.prefix().isEmpty() : it.holds(value);
      }
      case LengthRange _ -> true;
    };
  }

  /// The condition as errors show it: `["eq", "$key", "x"]`.
  default String text() {
    return switch (this) {
      case Equal(String field, String value) -> text("eq", field, value);
      case StartsWith(String field, String prefix) -> text("starts-with", field, prefix);
      case LengthRange(long smallest, long largest) ->
          "[\"content-length-range\", " + smallest + ", " + largest + "]";
    };
  }

  private static String text(String operator, String field, String value) {
    String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"");
    return "[\"" + operator + "\", \"$" + field + "\", \"" + escaped + "\"]";
  }
}
