package dev.virga.plugin.iam.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A policy document.
///
/// @param version the version of the language, or null where the document does not say, which means
///     2008-10-17
/// @param statements its statements
public record PolicyDocument(@Nullable String version, List<PolicyStatement> statements) {
  /// The version of the language that has policy variables.
  public static final String CURRENT = "2012-10-17";

  /// The version before it.
  public static final String FIRST = "2008-10-17";

  /// Whether `${…}` is a variable in it, and not just text.
  public boolean hasVariables() {
    return CURRENT.equals(version);
  }
}
