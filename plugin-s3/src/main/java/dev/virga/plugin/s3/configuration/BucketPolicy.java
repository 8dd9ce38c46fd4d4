package dev.virga.plugin.s3.configuration;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A bucket policy as far as S3 checks it
/// ([elements](https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html)).
///
/// @param version the version of the language, if the document names one
/// @param statements what it says, or null where it has no statements
record BucketPolicy(@Nullable String version, @Nullable List<Statement> statements) {

  /// One statement. What the document does not have is null.
  ///
  /// @param principal who: values by kind, such as `AWS`; `*` alone is the kind `*`
  /// @param notPrincipal everyone but these
  /// @param conditions values by operator and key
  record Statement(
      @Nullable String effect,
      @Nullable Map<String, List<String>> principal,
      @Nullable Map<String, List<String>> notPrincipal,
      @Nullable List<String> actions,
      @Nullable List<String> notActions,
      @Nullable List<String> resources,
      @Nullable List<String> notResources,
      Map<String, Map<String, List<String>>> conditions) {
    boolean allows() {
      return "Allow".equals(effect);
    }
  }
}
